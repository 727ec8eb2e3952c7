// Words that may stand for one another in a question and in an entry. English, of our own; any form of each word is meant, and
// an expression of two words counts when both follow each other. One group a line. What stands behind ">" is narrower: asked for the wide word it will do,
// but one narrow word never stands for another.

export const closeGroups = `
job work employment career profession occupation position workplace
boss manager supervisor chief superior "team lead" director
colleague coworker workmate teammate
office desk workplace cubicle headquarters
deadline due "time limit" overdue
meeting conference call appointment
pressure stress strain overload overworked overwhelmed burden
salary wage pay paycheck income earn raise
promotion promoted advancement "passed over" overlooked
quit resign resignation "my notice" "gave notice" "handed in" "hand in" "leave job" "left job"
fired sacked "laid off" dismissed redundant
hire interview application applied candidate vacancy
unemployed jobless "out of work"
money cash finances > budget afford savings bank euros dollars pounds owe debt rent bill earn
debt owe loan mortgage overdraft bill
rent landlord lease tenant
expensive price cost costly fee
tax taxes refund
buy purchase bought acquire shop shopping
sell sold sale
home house flat apartment cottage residence
move relocate "moving house" "change apartments" "change flats" unpack > boxes crates
room > kitchen bedroom bathroom hall
key lock door
rise rose risen
repair fix mend renovate "broke down"
mother mum mom mama mummy mommy
father dad papa daddy pa
parent > mother father mum dad mama papa
grandmother gran granny grandma nan oma
grandfather grandpa granddad opa
brother sibling
sister sibling
son boy
daughter girl
baby infant newborn toddler
child kid toddler
husband wife spouse partner
partner boyfriend girlfriend husband wife lover fiancé relationship
family relative > aunt uncle cousin mother father brother sister grandmother grandfather
friend mate buddy pal friendship
neighbour neighbor "next door" downstairs upstairs
stranger unknown "never met"
guest visitor visit "came round" "dropped by" > 
argue argument quarrel fight row shouted yelled disagreement dispute "slammed the door"
silence silent "without a word" quiet wordless
apologise apology sorry forgive forgiveness pardon
reconcile "made up" peace truce
breakup "broke up" separated separation split divorce "left me" "left her" "left him" ex
marry wedding bride groom engaged engagement marriage
birth born delivery midwife labour arrived
pregnant pregnancy expecting bump ultrasound
die death dead died "passed away" lost funeral
bury funeral burial grave cemetery coffin buried
grief mourn mourning bereaved loss grieve
love adore "in love" fond crush
kiss hug embrace cuddle
lonely alone isolated solitude loneliness
trust rely confide
betray betrayal lied cheated "behind my back"
lie lied dishonest untrue
secret hidden confess
jealous envy envious jealousy
happy joy joyful glad cheerful delighted merry > laugh giggle fun smile grin
laugh giggle laughed chuckle hilarious funny joke
excited thrilled "looking forward" "can't wait" eager
grateful thankful gratitude appreciate "thank you" thanks
proud pride accomplished achievement
calm peaceful serene relaxed ease tranquil
content satisfied contentment fulfilled
hope hopeful optimistic
relieved relief "weight off"
sad unhappy sorrow miserable down cried tears gloomy melancholy blue
cry cried weep tears sob wept
angry anger furious rage mad cross annoyed irritated livid
afraid fear scared frightened terrified dread
anxious anxiety nervous worry worried uneasy panic
worry worried concern trouble "keeps me up"
ashamed shame embarrassed guilty guilt humiliated
disappointed disappointment "let down"
tired exhausted fatigue weary drained worn
bored boredom dull tedious
confused unsure uncertain lost bewildered
surprised astonished amazed unexpected
brave courage dare daring bold
confident confidence "self assured"
sleep asleep nap doze
insomnia sleepless "trouble sleeping" "bad sleep" "slept badly" "can't sleep" "couldn't sleep" "not sleep" awake "lay awake" "staring at the ceiling" "wide awake"
night midnight "in the morning" dark
dream nightmare dreamt
wake woke alarm
ill sick unwell ailing disease illness > flu fever cold shivering infection vet
infection inflammation > antibiotics fever virus bacteria
fever temperature shivering thermometer degrees
doctor physician gp dr > surgeon specialist stethoscope
prescribe prescription medicine medication remedy > pills antibiotics tablets drops ointment
hospital clinic ward surgery
operation surgery anaesthetic surgeon
nurse carer midwife
dentist tooth teeth filling
pain ache hurt sore
headache migraine
injury injured broke sprained wound
heal recover recovery better
weight diet slim overweight
cough cold sneeze
therapist therapy counsellor psychologist psychiatrist
memory forget forgot remember forgetful dementia alzheimer recall recognise
old age aging elderly ageing
cat kitten purr miaow meow tabby
dog puppy pup bark hound leash tail
pet animal > cat dog hamster rabbit horse bird vet
vet veterinary animal
horse pony riding
bird > gull heron pigeon robin sparrow seagull owl swan crow blackbird parrot
cook cooking bake oven recipe kitchen stove roast fry stew grill
ruin burn burnt spoil spoiled wreck "went wrong" disaster
meal dinner lunch supper dish breakfast feast snack
pasta > spaghetti lasagne noodles
soup stew broth
meal dish food > pizza burger curry salad omelette pancake lasagne pasta soup stew
bread loaf baking > sourdough dough
cake pie dessert biscuit pastry
coffee espresso cappuccino café
tea teapot kettle
alcohol booze drinking > wine beer whisky gin vodka schnapps bottle drunk sober
sober abstain "stopped drinking" "gave up drinking" sobriety
smoke cigarette smoking tobacco
hungry hunger appetite starving
restaurant bistro pizzeria waiter menu
sea ocean seaside coast beach shore > waves tide pier surf sand
swim swam pool bathe dip diving
river stream brook canal
lake pond shore
mountain hill peak summit climb hike
hike hiking trek walk trail
forest woods trees woodland
park meadow lawn bench
garden gardening > plant bulbs seeds weeds flowerbed soil compost lawn hedge spade
flower blossom bloom > tulip rose daffodil lily sunflower
tree > oak birch willow beech chestnut pine
rain drizzle wet umbrella downpour
snow snowed frost ice winter
sun sunny sunshine warm
storm thunder lightning wind
heat hot sweltering
autumn fall leaves
spring blossom
moon stars sky
travel trip journey tour > holiday vacation train flight plane voyage
delay late delayed missed cancelled waiting postponed
train railway station platform connection locomotive
bus tram coach metro underground subway driver passenger conductor
car drive drove driving gearbox
bicycle bike cycling cycle pedal
plane flight airport flew fly
ship ferry boat sail
suitcase luggage rucksack backpack pack
hotel hostel inn guesthouse
tent camp camping campsite
lose lost mislaid misplaced left missing
find found discovered
wallet purse handbag
stolen theft thief robbed burgled
accident crash collision
police officer constable
fire flames burning
flood flooded leak
help helped assist support kindness kind favour
gift present surprise
birthday candles cake
christmas "christmas eve" advent tree
easter eggs
party celebration celebrate feast toast
run running jog jogging sprint marathon kilometres miles
exercise sport training fitness > gym workout run swim football tennis cycling
yoga stretch mat
football match goal team
chess board bishop pawn
dance dancing danced ballet
music song melody tune sing > concert choir band orchestra
music instrument > piano guitar violin cello flute drums trumpet organ saxophone
concert performance recital gig show > stage audience applause
perform performance > stage audience applause concert cello piano sing
succeed success "went well" passed won clapping managed triumph
fail failure failed "went wrong"
win won prize award
lose lost defeat
school > class pupil classroom teacher lesson
teacher professor tutor lecturer
university college studies degree lecture
exam test examination > passed grade results marks
learn learned study practise
book novel read reading page
library librarian shelves
write wrote > story poem diary letter
letter envelope postcard mail post
phone rang call telephone called
film movie cinema
television tv
paint painting drawing draw sketch
photo photograph > picture camera
museum gallery exhibition
theatre play drama stage
pray prayer > church pew mass chapel psalm blessing
church chapel cathedral mass pew
god faith belief spiritual religion
politics > election vote government party parliament
war soldier bombs
newspaper headline
decide choose
promise promised vow swear resolution
plan intend intention
change changed different
begin start first
end over finish finished ending
leave left depart gone
return back "came back"
wait waited waiting queue
walk steps stroll wander
step steps walk walking
sit sat bench chair
clean cleaning tidy scrub sweep
laundry washing wash
clothes dress coat jacket shirt
hair haircut hairdresser
shoes slippers boots
glass cup mug
broken broke smashed dropped
gym weights training
idea thought insight
advice suggest suggestion recommend advised
compliment praise praised
criticise criticism blame blamed
rude unfriendly mean
kind gentle friendly generous
reward prize
lawyer solicitor attorney court
inheritance will heir legacy
tattoo ink needle
computer laptop screen
internet online
phone mobile smartphone
habit routine ritual
goal aim target
patience patient
`;
