// Signs of people, home, nature and pastimes. Read as signs-life.ts.

export const homeSigns = `
mother mum mom mama mummy : mama mum mummy mother | her kitchen apron
father dad papa daddy : papa dad daddy father | his workshop
parents : mum dad mama papa mother father | childhood home
grandmother grandma gran granny nan : gran grandma granny oma nan | knitting hearing old
grandfather grandpa granddad : grandpa granddad opa | pipe old
grandparents : gran grandma grandpa granny granddad oma opa | old
relative relatives family cousin aunt uncle niece nephew sibling : uncle aunt cousin nephew niece grandma gran papa mum dad sister brother son daughter | supper table reunion
son boy : "my boy" "our boy" "little boy" | his toys school
daughter girl : "my girl" "our girl" "little girl" | her school doll
partner husband wife spouse boyfriend girlfriend : husband wife | couch bed kitchen table together dishes him her
friend friends friendship : "best friend" "old friend" "we laughed" pal | laughed table wine coffee together years bench toast evening
neighbour neighbours neighbor neighbors : "next door" upstairs downstairs "across the street" "over the fence" "the flat below" | stairs fence wall hedge noise stairwell parcel
noise noisy loud : drilling hammering trumpet shouting music bass | wall ceiling midnight
guest guests visitor visit visited visitors : "came by" "dropped in" "came to see" "stayed the night" "at our door" | doorbell cake sofa tea stayed
reunion "met again" "saw again" : "after all these years" "had not changed" "class reunion" "twenty years" | hug school old station recognised years
goodbye farewell leave "say goodbye" : waved platform "see you" farewell hugged | station train tears window suitcase airport
letter mail post message messages email text : envelope postcard stamp "write back" inbox telephone "she wrote" "he wrote" | postman paper lines read phone page signed drawer reply
phone call called telephone : rang rung "hung up" dialled voicemail | ear line voice minutes
gift present presents : wrapped ribbon unwrapped parcel "wrapping paper" | bow box birthday paper tree
birthday : candles cake balloons "years old" "turned thirty" "turned forty" "turned fifty" | blow gift song presents guests sang
christmas xmas advent : "christmas tree" tinsel carols mistletoe "mulled wine" advent nativity "boxing day" baubles | tree presents goose snow star candles cookies stocking
easter : eggs "egg hunt" | bunny lamb chocolate hid
halloween : witches costume pumpkin ghosts "trick or treat" skeleton vampire | sweets door doorbell masks bats
carnival costume : mask costume confetti | parade
"new year's eve" fireworks midnight : fireworks champagne rockets countdown midnight | toast glasses bang sparkler
animal animals pet pets wildlife "wild animals" : dog cat fox deer hedgehog squirrel hare badger owl boar rabbit bird hens horse kitten puppy worm worms heron bees beetle | paws fur tail bin forest nest vet ears beak thin
dog puppy pup : leash lead barked barking wagged "his tail" "her tail" puppy poodle terrier kennel | paws slipper chewed tail walk ball vet bone fur weeks
cat kitten : purred purring meowed "litter box" kitten tabby whiskers | paws vet windowsill tail fur box mouse milk scratched lap
bird birds : heron robin blackbird sparrow owl nest feathers swallow stork wings beak gull pigeons | flew branch song feeder window
insect insects bee bees wasp : swarm hive beekeeper sting honey wasps buzzing | humming garden
horse riding : saddle reins stable hooves gallop mane | ride hay
fish fishing : rod bait hook caught trout float | lake river net
garden gardening gardener plants plant planting : bulbs seeds seedlings weeds compost spade "wheelbarrow" pruned tomatoes "raked" watered sowed dug hedge lawnmower greenhouse radishes | soil earth bed fingernails roses knees leaves beans tulips pots worms blight shears
flower flowers : roses tulips bouquet petals lilies daffodils bloom vase | garden scent
harvest fruit apples cider juice jam : pressed picked orchard jars litres preserving plums cherries quinces crates | ladder basket wasps sticky tree sugar trees apple barrel
mushroom mushrooms foraging forage berries "in the forest" : chanterelles ceps blackberries mushrooms bilberries picked basket | woods wood forest moss basket smell knife leaves
forest woods wood trees : moss pines ferns "the woods" oaks beeches clearing | path leaves branch deer birds
lake river : rowed canoe paddled weir jetty bank ferry | water boat fish swans ducks
boat sailing sail ship : mast rudder anchor harbour oars rowed deck ferry | wind waves rope captain
storm thunderstorm "bad weather" weather : thunder lightning gale hail hurricane gusts | rain cellar roof wind trees branches windows slates torch
rain rainy wet : umbrella puddles drizzle soaked dripping | coat gutters boots
snow winter ice : snowman sledge icicles "snowed in" frozen flakes shovel | white gloves cold street
heat hot summer heatwave : sweltering "ice cream" "degrees in the shade" scorching | fan shade windows tar ice
spring : blossom crocuses buds | birds sun
autumn fall : leaves chestnuts conkers | colours rake fog
sky stars star night "night sky" meteors "shooting stars" astronomy eclipse moon : constellations telescope "shooting star" "milky way" eclipse meteor comet | blankets counted wish dark moon sky roof sun glasses
blackout "power cut" "power failure" outage electricity "no electricity" : "no light" "no power" "lights went out" "fuse" "candles" "went dark" generator | dark torch stove fridge lamp matches street quarter whole
fire burning : flames smoke "fire brigade" extinguisher firemen | alarm ash burnt
cook cooking cooked meal recipe dinner : simmered fried roasted "tasted" burned boiled oven stirred chopped lasagne soup stew | pan pot garlic onion sauce salt taste plates smoke alarm
bake baking baked cake bread : dough oven yeast flour sourdough icing loaf cheesecake "rolling pin" | risen rise butter sugar tin slice kitchen
restaurant "eat out" "ate out" : waiter menu "the bill" | table wine plate dessert tip
breakfast : toast porridge cereal pancakes jam eggs | coffee butter
coffee café : espresso cup barista | foam beans
hungry food eat : plate soup bread ate | lunch dinner
clothes dress fashion outfit wardrobe : skirt blouse trousers tailor "tried on" zip coat shirt | mirror shop colour size
hair haircut hairstyle hairdresser barber "cut my hair" "change my hair" : scissors fringe barber dyed shaved curls plait | neck mirror chair short colour cold recognised washed
tattoo piercing : tattooed | ink needle skin arm
sew sewing knit knitting quilt craft handicraft crochet : needle thread stitches wool yarn stitched quilt fabric "sewing machine" squares | curtains buttons border sleeves scarf finished
build built carpentry woodwork diy : sawed nailed planks hammer screws shelf | drill sanded wood glue
paint painting draw drawing sketch art picture : canvas brush easel watercolour gallery exhibition charcoal sketched | colours frame museum paper pencil blue
museum exhibition gallery : canvas exhibits statue sculpture | painting glass room ticket
photograph photography photo photos : camera album lens "took pictures" darkroom | negatives box frame
music "musical instrument" instrument : chords keys strings bow tuner tuned scales pianist cellist string pedal chord | played key note stage fingers practised teacher flat melody wrong
concert performance perform performed recital : stage applause clapping encore audience orchestra "standing ovation" | bow cello band clapped soloist tickets song drums lights
sing singing choir song : rehearsed soprano alto tenor hymn chorus motet melody karaoke conductor | notes throat voice rehearsal tune
dance dancing : waltz tango ballroom "stepped on" salsa | steps partner music floor shoes
theatre play opera : stage curtain actors "the first act" interval | seats applause costumes scene
film cinema movie movies watch : popcorn screen subtitles credits "the ending" trailer | seats dark hour actor scene row clapped fell asleep
television series : episode season remote | sofa
book books reading read novel : chapter page pages library author paperback | lent shelf lamp sentence
write writing author poem poetry publish published : poem manuscript publisher typed printed story novel verses | page pen words paper sentence draft
game games play : cards dice chess board pieces rolled | lost won table
football soccer match : goal penalty striker stadium kicked "half time" | team ball scored
hobby pastime : stamps models puzzle | evening
computer technology laptop : crashed password keyboard update screen rebooted | file lost cable
theme park zoo circus fair : carousel elephants clown rollercoaster lions | tickets candyfloss
city town street : tram square pavement | lights crowd
childhood "as a child" "when i was little" : "when i was six" "when i was seven" "when i was small" | swing marbles
italy italian : rome venice florence naples milan sicily tuscany palermo | pasta espresso
france french : paris lyon provence marseille brittany normandy nice | baguette
spain spanish : madrid barcelona seville valencia granada mallorca andalusia | tapas
germany german : berlin hamburg munich cologne leipzig dresden
england britain uk : london york bristol cornwall manchester oxford
greece greek : athens crete santorini | olives ouzo
america usa : "new york" chicago boston california
`;
