// Fields of life: words that belong together without meaning the same. They count for less than a near word, and never alone.

export const wideFields = `
work job office boss manager colleague meeting deadline project client promotion salary agency board budget presentation report desk career interview company resign notice shift overtime employee
money rent bank budget debt savings euros dollars pounds bill price cost loan salary earn owe sums afford tax
home flat house apartment keys rent landlord move boxes furniture kitchen lease mortgage neighbour room attic balcony cellar wall roof
family mother father mum dad papa mama parents brother sister grandmother grandfather gran aunt uncle cousin son daughter child baby
romance partner husband wife boyfriend girlfriend love kiss marriage wedding couple together relationship
friends friend company together party laugh table visit chat evening
conflict argue quarrel shout fight slam silent angry hurt blame unfair door
loss death funeral grave grief mourn bury church coffin wake goodbye miss wreath cemetery
illness ill sick doctor hospital fever pain medicine antibiotics infection nurse operation surgery symptom x-ray blood kidney liver stomach treatment diagnosis
mind therapist anxiety panic stress depressed worry sad lonely overwhelmed therapy
sleep bed night awake insomnia tired dream ceiling pillow blanket clock nap mattress snore
body weight ache shoulders back knees lungs heart breath muscle
animals dog cat bird horse puppy kitten vet fur paw tail purr bark leash
food cook bake bread meal soup dinner lunch breakfast taste kitchen oven recipe pan pot spoon flour butter cheese egg potato onion pasta pizza lasagne salad toast
drink wine beer alcohol bottle glass bar sober drunk pub
sea sea ocean beach coast waves sand tide pier salt gull shore harbour swim boat
nature forest tree river lake mountain hill park meadow bird garden
garden plant bulbs soil fence seeds flowers weeds spade tulip
weather rain snow sun storm wind heat frost cloud fog
travel train plane bus journey trip station airport suitcase rucksack hotel ticket delay abroad connection
sport run swim cycle gym match team race kilometre training jog lungs
music concert song piano guitar cello violin choir stage sing band audience applause
art paint draw museum gallery exhibition photograph sculpture theatre film
learning school university exam teacher study lesson class grade book
faith church pray god mass pew candle prayer blessing
success win pass proud prize award applause achieve clap succeed
failure fail lose mistake ruin burn wrong spoil
birth baby midwife pregnant born newborn crib
children child baby school toys toddler steps kindergarten
celebration birthday party wedding candles toast cake gift feast anniversary christmas
joy laugh happy fun smile grin delight giggle dance sing
kindness help kind reward gift share favour generous thank
city street tram café shop market square traffic
`;
