// Signs of occasions, work of many kinds, places and things that happen seldom. Read as signs-life.ts.

export const occasionSigns = `
baptism christening baptised christened godparent : font godmother godfather godchild "holy water" | priest church water baby head white candle
confirmation communion "bar mitzvah" : confirmand rabbi sermon torah | suit church altar
anniversary jubilee : "years married" "years together" "years ago today" "silver wedding" "golden wedding" | years toast wine ring dinner
"baby shower" nursery : crib mobile wallpaper | tiny socks
adoption adopt adopted foster : agency "adoption papers" "brought him home" "brought her home" | home shelter child papers waiting
inheritance will inherit heir : notary testament estate lawyer | siblings silver house share furniture
prison jail : visiting cell bars guard | glass letter
army military soldier : uniform barracks drill sergeant | boots rifle
wildfire fire evacuate evacuated evacuation : flames siren smoke "fire brigade" "drove off" embers glowed | ash hill pyjamas knocked sky wind blanket orange
earthquake : shook tremor trembled swayed rubble | walls lamp glass floor
flood : sandbags "water rose" | cellar boots river mud boat
power electricity : fuse generator candles | dark
programming code coding software bug developer : compiled debugged semicolon script "pull request" variable commit function comma | screen hours keyboard error ran line night coffee
computer laptop data : backup "hard drive" password screen keyboard | files lost black
audit inspection inspector : folders ledger receipts auditor | slips office questions asked papers
contract sign signed agreement : signature notary "dotted line" ink "signed the" | pen papers page
customer client complaint complain : refund complained manager | phone shop letter
strike union "trade union" : picket banner wages | gate
research experiment science scientist lab laboratory : microscope samples hypothesis pipette | data result
lecture seminar conference : speaker badge audience slides | hall notes
homework essay assignment : margin paragraph draft | desk page
scholarship grant funding : accepted application committee | letter euros
rejection rejected refused refusal "turned down" turn down declined : unfortunately "we regret" "thin envelope" "not this time" "thank you for your" "another candidate" | letter envelope publisher email no
acceptance accepted "got in" admitted : "pleased to" congratulations "we are happy" | letter envelope place screamed
application apply applied : cv "cover letter" form | letter stamp sent
care "care home" "care homes" "nursing home" "old people's home" nursing carer : ward nurses residents wheelchair walker "the home" | room bed window corridor mother tree tea bright
disabled disability wheelchair : ramp wheelchair "white cane" | lift stairs
blind blindness : cane braille "guide dog"
deaf hearing : "hearing aid" lipread | ear loud
stroke : "could not lift" droop slurred | hand face hospital word
"heart attack" heart : ambulance pacemaker defibrillator cardiologist | chest arm hospital
diabetes : insulin sugar needle
vaccination vaccine jab : injection plaster syringe | arm sore
"blood donation" "give blood" "donate blood" : donor needle bag | arm juice
pandemic covid corona virus lockdown : masks quarantine swab distancing | test lines home tested
"stomach bug" "food poisoning" nausea vomiting vomit stomach : vomited bucket "threw up" diarrhoea rusks | green toilet sheets bed salt crackers pale
bug virus : fever vomited | bed bucket
lice nits : comb shampoo scalp | itch school
sunburn : blistered "aloe vera" peeling | red shoulders
bite sting : itched swollen mosquito tick wasp | red arm vinegar
drown drowning rescue rescued save saved : lifeguard "pulled him out" "pulled her out" ashore | water coughed waves
lost "get lost" "lost our way" "wrong way" : map "wrong turn" "in circles" compass signpost | path fog dark road
breakdown "broke down" : "tow truck" bonnet steam "hard shoulder" | road engine phone
delay delayed missed late cancelled : connection platform "hours late" "missed the" strike timetable | train waiting night bench
passport visa border customs : stamp officer consulate | queue photo
luggage suitcase baggage : carousel zip "excess weight" | airport tag
hotel hostel accommodation : reception lobby "room key" towels | bed breakfast night
map guide tour sightseeing sights : cathedral castle ruins guide | steps photos tower tickets
cruise : cabin deck captain | buffet port
desert : dunes camels sand | heat
island : ferry lighthouse | boat rocks
waterfall cave : dripping torch stalactites roar | wet dark rock
volcano : crater lava ash
safari : elephants lions giraffes jeep
dive diving snorkel snorkelling scuba : flippers fins coral wetsuit "oxygen tank" turtle reef bubbles | mask fish water breath bottom
surf surfing : board wetsuit wave
kayak canoe rowing : paddle oars capsized | river lake
climb climbing : rope harness summit peak ledge carabiner "the top" | rock mountain wall cross clouds boots thighs
jump leap skydiving parachute "bungee" dare daring scary : jumped ledge parachute "let go" cliff | scream high air water knees rope edge
skate skating rollerskates : rink blades | ice knees
tennis badminton "table tennis" : racket serve net
golf : hole club green
"martial arts" judo karate boxing : mat belt gloves
gymnastics : somersault beam
archery shooting : arrow target bow
fishing : rod bait hook
hunting : rifle deer dog
team trophy tournament championship cup : final medal scored referee | goal ball won
score goal scored : "the ball" penalty goalkeeper striker | shin net team mud ball
football soccer : goalkeeper scored penalty striker offside | team ball mud goal pitch
chess : checkmate pawn bishop knight
puzzle jigsaw crossword : pieces clue
"board game" cards : dice "rolled a" trumps shuffled
magic trick : rabbit hat
comedy stand-up comedian : punchline | laughed
acting actor drama "school play" theatre play : lines costume curtain prompter bowed understudy | stage forgot audience script moustache applause
costume : mask wig
radio podcast : microphone recorded episode
interview journalist newspaper press : reporter printed "front page" | photograph
blog publish novel publisher manuscript author : publisher agent manuscript proofs | envelope voice pages
diary journal : notebook "writing this" | page
calligraphy handwriting : nib ink
language tongue foreign fluent : verb "switch to english" accent "in their language" grammar dictionary corrected | order waiter word coffee sentence
translate translation : dictionary
history past "local history" : archive | old
family-tree ancestors genealogy : "parish register" archive great-grandfather | name photograph
heirloom antique : inherited | attic
"flea market" market : stall haggled bargain | brass
collection collect : stamps coins albums
herbs herb : basil dill parsley thyme mint rosemary chives sage coriander | sill pot kitchen leaves
vegetables vegetable : carrots beans courgettes lettuce cabbage tomatoes | bed garden
vegetarian vegan meat diet "healthy eating" : tofu lentils "without meat" butcher sugar salad "no sugar" | ham month lighter
fasting fast : "nothing to eat" broth | hungry days
chocolate sweets sugar : "second helping" | box
wine : cork corkscrew vineyard | glass
barbecue picnic grill : charcoal sausages blanket basket | smoke ants lawn
pizza pasta : dough sauce
invitation invite party : guests doorbell balloons crisps "danced until" | music neighbours
costume carnival : confetti
"new year's eve" "new year" eve "turn of the year" : rockets fireworks midnight "twelve o'clock" countdown champagne corkscrew | hugged bang resolution glasses
valentine : roses "heart shaped" chocolates | card
"mother's day" "father's day" : breakfast card flowers
ramadan eid : fast sunset iftar | dates
hanukkah passover : candles menorah
thanksgiving : turkey
graduation prom : gown cap ball | photo
concert orchestra : violins conductor soloist overture solo | hall bar audience breath encore
band gig festival : drummer amplifier setlist tent | mud stage
record song compose composing : studio chorus recorded | tune
instrument : strings keys buttons bellows reed | case played note
"late father" "late mother" "late husband" "late wife" "remember my" memories remembrance mourn grief : tobacco "his chair" "her chair" "his coat" "her coat" "his voice" "her voice" grave photograph | smell smells closed drawer service case candle empty
ghost supernatural : haunted creaked
dream wish wishes bucket-list : "one day" | someday
astrology fortune : horoscope tarot
coincidence chance luck lucky : "of all people" "by chance" clover | lottery
prank trick "practical joke" : "april fool" whoopee | laughed salt sugar
argue quarrel "fall out" "fell out" "falling out" : "not spoken" "have not spoken" "hung up on" | silence letter words
gossip rumour : whispered "they say"
bully bullying bullied teased : laughed hid shoved names | school yard
racism discrimination : slur skin accent | stared
feminism equality : "only woman" | men
culture tradition custom : feast costume grandmother
roommate flatmate lodger "shared flat" "flat share" : shelf fridge rota kitchen "the new one" | suitcases room walls laugh
neighbourhood elderly : "her bags" "his bags" walker stairs widow | landing bags floor lift carried
homeless beggar poverty : "sleeping rough" doorway coins blanket | cup
refugee asylum immigrant : papers shelter | war
environment climate recycling : plastic litter solar | bin
library : shelves borrowed overdue librarian
"post office" parcel package : stamps counter wrapped | string
lottery : ticket numbers
bank : counter cashier account
insurance : claim policy
furniture sofa bed table : assembled "allen key" screws carpenter | delivery legs
moving-out "move out" "moved out" "moving out" : "handed over" "empty rooms" "handed back" boxes "moving van" | keys furniture floor photo
"move abroad" emigrate "moving abroad" abroad "moving away" "move away" : "one way" visa farewell september canada australia america | job goodbye wants suitcase bath years
"paid off" "pay off" debt repay : "last instalment" "last payment" "debt free" | bank cake years congratulations
mend mending repair patch clothes : darned patched stitched elbow thread needle sewed | wool hole sleeve cardigan button torn
wash laundry : "washing machine" detergent line | sheets socks
lift elevator : "out of order" stuck | floor button
key locked "locked out" : locksmith "left the key" | door stairs neighbour
smell scent : perfume
sunrise sunset dawn dusk : horizon glow | sky pink
rainbow : colours
moon eclipse : "full moon"
river bridge : bank
fog mist : lamps
autumn leaves : raked
chicken hens hen : eggs coop
goat sheep cow pig farm farmer : barn milked hay tractor | field
vet : surgery injection paw
aquarium tank : guppies
photo lost camera : lens dropped
theft pickpocket : wallet
mask glasses : lenses
valuable valuables ring jewellery necklace watch : gold silver
diet weight slim : lighter kilos
care cared : nurse
success "go well" "went well" : grinned "nothing shook" "without stopping" applause thumbs
morning routine : alarm
evening : dusk
compliment praise praised : "well done" "good job" blushed
criticism criticised criticise feedback : "red pen" "not good enough" | boss
advice suggest recommend : "if i were you" | told
promise promised vow : swore "i will"
excuse : pretended
gossip : whispered
`;
