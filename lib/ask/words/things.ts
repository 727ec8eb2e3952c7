// More near words: what things are for, who does what, and what lies where. Read as close.ts is.

export const thingGroups = `
eye sight vision eyesight > glasses spectacles lenses optician contact
ear hearing > deaf listening earache
skin rash itch > dermatologist eczema spots
heart chest pulse heartbeat
stomach belly tummy > nausea vomit indigestion
tooth dental dentist > drill filling "root canal" molar gum toothache brace
bone fracture > plaster crutches cast broken
throat voice speak speaking > hoarse cough tonsils
back spine shoulder neck > posture stiff ache
allergy allergic pollen hay
blood > vein syringe needle tubes
"blood test" "test results" "medical results" "lab results" > blood scan x-ray laboratory biopsy tubes
diagnosis > scan biopsy results specialist
cancer tumour chemotherapy
race marathon competition contest > finish medal kilometres timed
swim swimming > pool lane goggles dive lake sea water
cycle cycling bike bicycle > pedal saddle handlebars chain helmet
football > goal striker penalty stadium
ski skiing snowboard > slope piste
climb climbing > summit rope rock peak
sail sailing > mast wind harbour rudder
ride riding horse > saddle reins stable
dance dancing > waltz tango ballroom steps partner
choir singing sing > rehearse rehearsal alto tenor soprano bass chorus motet hymn
practice practise rehearse rehearsal
rehearse > stage script lines costume
piano > keys scales pedal keyboard
paint painting art > canvas brush easel gallery oil watercolour
exhibition > gallery canvas sculpture painting
sew sewing knit knitting > needle thread wool yarn stitch
read reading book > page chapter novel author paragraph
film cinema movie > screen popcorn scene actor trailer
photograph photo > album lens camera negative
game games > cards dice board puzzle
weather > rain storm thunder snow wind fog hail sun heat frost gale
"bad weather" > storm thunder gale hail rain lightning
storm > gale thunder lightning hail hurricane
heatwave heat > sweat sweltering fan shade melting
cold freezing > frost shiver ice frozen
autumn > leaves chestnuts harvest october
spring > blossom buds daffodils april
summer > sunburn lemonade hammock icecream july august
winter > snow frost sledge december january
relax relaxation rest unwind > hammock bath sofa nap lazy massage deckchair
holiday vacation > beach hotel sunbathe suitcase resort
message reply text > inbox answered "write back" "wrote back" telephone notification
wait waiting > queue "not yet" "still nothing" impatient
stolen steal theft thief robbed burglar burglary > pickpocket chain "is gone" "was gone" police
lose lost > "cannot find" missing forgot misplaced
wallet money > coins purse notes
divorce separation > court hearing lawyer papers judge custody
court trial > judge hearing verdict lawyer witness
lawyer > court contract clause
crime > police theft thief murder
police > officer station siren handcuffs
raise "pay rise" "salary go up" "more money" > "more a month" increase personnel contract
salary pay > month personnel payslip raise
personnel hr
colleague > canteen corridor printer team
office > desk printer corridor canteen meeting lift
stress pressure > deadline overtime "too much" burnout frantic rushed
interview > panel questions cv suit
unemployment > dole applications
teacher > classroom lesson blackboard chalk
exam test > pass fail grade marks revise
homework > exercise worksheet
university > lecture campus semester professor thesis
graduate graduation > diploma gown degree
language > grammar vocabulary verbs
france french > paris marseille nice bordeaux
italy italian > rome milan venice florence naples turin sicily
spain spanish > madrid barcelona seville valencia granada
germany german > berlin hamburg munich cologne leipzig dresden
austria austrian > vienna salzburg graz
switzerland swiss > zurich geneva bern basel
england english britain british > london oxford cambridge manchester brighton
scotland scottish > edinburgh glasgow highlands
ireland irish > dublin cork galway
portugal portuguese > lisbon porto
greece greek > athens crete island
netherlands dutch holland > amsterdam rotterdam utrecht
belgium belgian > brussels bruges ghent
denmark danish > copenhagen
sweden swedish > stockholm gothenburg
norway norwegian > oslo bergen fjord
finland finnish > helsinki sauna
poland polish > warsaw krakow gdansk
czech > prague
hungary hungarian > budapest
turkey turkish > istanbul
russia russian > moscow
america american usa states > york chicago boston california texas
canada canadian > toronto montreal vancouver
japan japanese > tokyo kyoto osaka
china chinese > beijing shanghai
india indian > delhi mumbai
abroad foreign > border passport visa
nephew niece
baby newborn infant > nappy pram cradle midwife bottle lullaby breastfeed
toddler > steps crawl babble
crawl walk toddle > steps feet
pregnancy pregnant > midwife ultrasound kicks due bump
teenager adolescent puberty
wedding marry married > bride groom ring vows veil bouquet
engaged engagement propose proposal > ring
anniversary > years together
funeral bury buried burial > coffin grave wreath mourners priest ashes
grave > cemetery stone churchyard
dying die death > hospice "last breath" deathbed
faith religion > church psalm candle priest rabbi mosque synagogue
marriage > husband wife vows
romance date dating > kiss candlelight flirt
friendship friend > together company pub pals
neighbour > fence hedge staircase landing
argument quarrel row > slammed shouted yelled silence insults "called me"
apology apologise > sorry flowers
fear afraid > trembling shaking shadows
shaking tremble trembling shiver
nervous anxious > butterflies sweat trembling shaking palms
panic > breathless racing dizzy
jealous jealousy > rival "with him" "with her" flirt
guilt guilty > confess "my fault" blame
shame embarrassed > blush blushed ashamed
proud pride > applause certificate medal award
tired exhausted > yawn yawned bed heavy
memory forget forgetful > recognise dementia confused repeat
dementia alzheimer > forgets nursing recognise confused
confused > muddled lost
old elderly > cane wrinkles retirement
retire retirement pension retired
cook cooking > pan pot oven stove recipe apron
ruin burnt > smoke charcoal charred
bake baking cake > oven flour cheesecake crumbs icing dough tin
breakfast > toast egg jam cereal
fire > smoke flames alarm ashes
coffee > espresso beans cup
beer wine alcohol drinking > pub bar tipsy hangover bottle
hangover drunk
diet > calories salad scales
vegetarian vegan
flat house home > keys lease rooms stairs rent mortgage
"buy home" "buy house" "bought house" "buy flat" "bought flat" > keys deed notary mortgage contract
renovate renovation > paint plaster wallpaper tiles builder
repair mend fix > hammer nail ladder tool tarpaulin glue screw
roof > slates tiles gutter ladder
cellar basement > damp boxes stairs
furniture > sofa table chair shelf
clean cleaning > mop vacuum broom dust
gardening garden > kneeling fingernails soil tomatoes weeds rake pots
harvest > apples basket tomatoes
pet > vet collar basket fur
kitten cat > purr whiskers litter mouse
puppy dog > leash bark tail paw chewed
vet > paws injection clinic
car > engine garage tyre gearbox petrol motorway
garage mechanic
accident crash > ambulance dent brakes
bus tram transport > driver stop seat passenger ticket
train railway > platform carriage express compartment conductor
"night train" express sleeper
delay delayed late > missed waiting stranded cancelled
flight plane > airport gate runway boarding
luggage suitcase > rucksack zip
travel journey trip > train airport border ticket platform rucksack
shopping shop > till basket queue trolley bargain
market > stall fruit bargain
birthday > candles cake presents
christmas > tree carols presents advent
party > guests music toast balloons
festive celebrate > toast champagne glasses
gift present > ribbon wrapped
computer > keyboard screen crash laptop
telephone phone > rang battery charge ringtone
internet > website online wifi
stars moon night > sky telescope
ghost ghosts haunted
luck lucky > fortune clover
kindness helped helping > lent carried stranger generous
laugh joyful > giggled roared grinned
evening > candles supper dusk
success succeed > applause clapping standing won cheered
applause clap clapping ovation
performance perform > stage audience curtain bow applause
"passed over" promotion overlooked
`;
