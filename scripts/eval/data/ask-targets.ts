import type { MadeEntry, MadeQuestion } from "./ask-made";

// A made journal of 60 entries with 60 questions, written by hand on 21 November 2026 before the lexicon of lib/ask had its
// groups. It was the test set first; its figures have been looked at since, so it tells of what was known and nothing new.
// "otherwise" questions share no content word with their entry; "unanswerable" ones ask for what no entry speaks of, some about
// people and places that are there.

const entry = (key: string, date: string, body: string): MadeEntry => ({ key, date, body });

export const targetEntries: readonly MadeEntry[] = [
  entry(
    "agency",
    "2025-03-12",
    "Finally told Marta that I want to leave the agency. She put her fork down and said she had been waiting for me to say it. We ordered a second pot of tea and made a list of what it would cost.",
  ),
  entry(
    "board",
    "2026-02-10",
    "I presented the budget to the whole board and did not once look at my notes. Walking home I was proud of my work, properly proud, and a little shaky in the knees.",
  ),
  entry(
    "ilse",
    "2025-09-02",
    "Ilse said forgiveness is not a door you open for somebody else, it is a window in your own room. I have been carrying that sentence around all afternoon.",
  ),
  entry(
    "market",
    "2025-05-03",
    "Up at six for the flea market. Found a brass lamp shaped like a swan and carried it home on the tram like a baby. It leans to the left and I love it.",
  ),
  entry(
    "school",
    "2024-09-02",
    "Ben's first day at the new school. He walked in without turning round, and I stood at the gate much longer than anybody needed me to. At lunch he told me about a girl with a plaster on her chin.",
  ),
  entry(
    "heron",
    "2025-04-18",
    "A heron by the weir, so still that Oskar thought it was a statue. Then it lifted one foot, slowly, like somebody in a library.",
  ),
  entry(
    "operation",
    "2025-11-06",
    "The operation is on Monday. I am afraid of the mask, not of the knife: of somebody counting backwards and me not being there for the end of it.",
  ),
  entry(
    "book",
    "2024-12-01",
    "Nadia lent me a book about lighthouse keepers. Page nine already has one of her tea stains, which feels like company.",
  ),
  entry(
    "dog",
    "2025-07-20",
    "The neighbours' dog got out again and sat on our step until midnight, as if he had an appointment. I gave him sausage. We both pretended not to know where he lived.",
  ),
  entry(
    "staircase",
    "2025-01-09",
    "The dream with the staircase again. This time it went down instead of up, and there was a kitchen at the bottom where everyone I ever knew was peeling potatoes.",
  ),
  entry(
    "landlord",
    "2025-03-27",
    "So angry that I had to walk round the block twice. The landlord let himself in while I was out, just to measure the windows, and left the light on so that I would know.",
  ),
  entry(
    "therapist",
    "2025-10-14",
    "The therapist suggested that I write to my brother without sending it. Two pages, no full stops. She said the envelope is for me.",
  ),
  entry(
    "bread",
    "2024-11-17",
    "My sourdough rose! After five flat stones in a row. Grete showed me over the phone how to fold it, and I learned that patience has a smell.",
  ),
  entry(
    "croatia",
    "2025-08-11",
    "We swam off the rocks below the monastery, the water so clear that my own feet surprised me. Croatia smells of pine and hot dust and somebody's fish.",
  ),
  entry(
    "forty",
    "2026-04-22",
    "Fortieth birthday. I promised myself to stop apologising for how long I take to answer. One candle for each decade, and Timo sang in the wrong key on purpose.",
  ),
  entry(
    "viktor",
    "2024-10-08",
    "I stopped talking to Viktor because he read out my letter at the dinner as if it were a joke. Everybody laughed, and so did I, and that is the part that stings.",
  ),
  entry(
    "mum",
    "2025-02-16",
    "Mum told me about the war for the first time: how they hid the radio in the oven, and how her aunt forgot and lit it. She laughed while she said it and then asked me to close the curtains.",
  ),
  entry(
    "basement",
    "2024-08-30",
    "The basement flooded in the night. Boxes of photographs floating like slow boats. We hung them on strings across the hall, forty years of birthdays drying.",
  ),
  entry(
    "museum",
    "2025-06-05",
    "The interview at the museum was nothing like I had rehearsed. They asked what object I would save from a fire, and I said the visitors' book.",
  ),
  entry(
    "berlin",
    "2024-07-14",
    "Third Sunday in Berlin. I was lonely in the way one is among balconies: other people's plates, other people's radios. I bought two ice creams by mistake and ate both.",
  ),
  entry(
    "snow",
    "2026-01-11",
    "Snow in the night, knee high. The whole street whispered. Even the bus had its lights on low, as if it did not want to wake the hedges.",
  ),
  entry(
    "choir",
    "2025-12-13",
    "After the choir concert I felt so light that I forgot my coat. The alto next to me had cried during the slow part and said it was the dust.",
  ),
  entry(
    "campsite",
    "2025-08-24",
    "At the campsite we argued about the tent pegs, of course it was not about the pegs. He wants to be asked, I want to be seen without asking.",
  ),
  entry(
    "hospital",
    "2025-11-12",
    "Visitors in hospital: Grete with grapes, and old Mr Lindqvist from downstairs, who brought his own chair because he does not trust theirs.",
  ),
  entry(
    "children",
    "2026-03-08",
    "I have decided not to have children, and today I said it out loud to Jonas. He nodded for a long time. Then he asked whether I wanted soup.",
  ),

  entry(
    "desk",
    "2025-02-25",
    "The boss moved the deadline again, and I stayed at my desk until the cleaners came. My shoulders are like planks.",
  ),
  entry(
    "bells",
    "2025-10-29",
    "Lay awake until four, counting the church bells. My mind kept reopening every cupboard and finding it full.",
  ),
  entry(
    "dishes",
    "2025-05-21",
    "Jonas and I shouted at each other over the dishes, then sat on opposite ends of the couch without a word until the lamp went off by itself.",
  ),
  entry(
    "pier",
    "2024-10-26",
    "The waves were grey and enormous. We ate chips on the pier with our collars up, and a gull took the last one from my hand.",
  ),
  entry(
    "minka",
    "2025-09-19",
    "The vet said her kidneys are failing. Minka purred in the box all the way back, and I cried at every red light.",
  ),
  entry(
    "lilies",
    "2024-11-29",
    "Gran's funeral. Uncle Ben read the poem about the apple tree, and the church smelled of lilies and wet wool.",
  ),
  entry(
    "duckpond",
    "2025-06-28",
    "Three kilometres without stopping! My lungs burned, and I grinned like a fool all the way past the duck pond.",
  ),
  entry(
    "envelope",
    "2025-04-04",
    "Rent goes up by ninety euros from May. I did the sums twice on the back of an envelope and they do not get better.",
  ),
  entry(
    "steps",
    "2025-01-25",
    "Lotte took her first steps today, from the sofa to my knees, then sat down and applauded herself.",
  ),
  entry(
    "keys",
    "2026-05-09",
    "Signed the papers for the flat on Mill Lane. The keys are heavier than they look; tonight they lie under my pillow.",
  ),
  entry(
    "okafor",
    "2025-12-30",
    "Dr. Okafor pressed her cold stethoscope to my back and said the antibiotics should do it within a week. Ginger tea until then.",
  ),
  entry(
    "lasagne",
    "2024-09-21",
    "Burned the lasagne, smoke alarm and all. We had toast on the balcony instead and nobody minded.",
  ),
  entry(
    "cello",
    "2025-06-15",
    "Stood up from my chair on the stage with the cello in my arm, and they were clapping. For eight minutes nothing had shaken, not even my bow hand.",
  ),
  entry(
    "tiles",
    "2025-07-02",
    "The promotion went to Henrik. I congratulated him warmly and then counted ceiling tiles in the bathroom until I could come out.",
  ),
  entry(
    "biscuit",
    "2026-02-22",
    "Papa did not know my name this afternoon. He offered me a biscuit, kindly, the way one offers it to a guest.",
  ),
  entry(
    "bulbs",
    "2025-10-18",
    "Planted forty tulip bulbs along the fence, kneeling in the drizzle. My nails are black and I regret nothing.",
  ),
  entry(
    "wallet",
    "2024-12-19",
    "Left my wallet on the number nine. The driver kept it for me under his seat and would not take a reward, only said that he has a daughter my age.",
  ),
  entry(
    "lyon",
    "2025-07-31",
    "The train was four hours late and I missed the connection in Lyon. Slept on my rucksack between two vending machines.",
  ),
  entry(
    "sink",
    "2026-03-29",
    "Poured the last of the wine down the sink a month ago today. Thirty little crosses on the calendar, and my hands are steadier than I am.",
  ),
  entry(
    "hiccups",
    "2025-09-27",
    "We laughed until Aisha got hiccups. Somebody's grandfather joined our table and taught us a toast in Georgian.",
  ),

  entry(
    "sister",
    "2025-03-02",
    "My sister rang from the car. Her gearbox, her garden wall, her new haircut; we did not talk about anything and it took an hour.",
  ),
  entry(
    "noodles",
    "2025-06-11",
    "Lunch with the colleague from Tokyo. He drew the five kinds of noodles on a napkin and gave them marks.",
  ),
  entry(
    "television",
    "2026-02-01",
    "Watched the downhill race on television under two blankets. Men fell very elegantly. I went as far as the kettle.",
  ),
  entry(
    "motor",
    "2024-08-04",
    "The boys next door took a whole motor apart on the pavement and could not say what the leftover screws were for.",
  ),
  entry("rooftop", "2025-08-02", "Heat on the roofs. The pigeons walked instead of flying, and the tar stuck to their red feet."),
  entry(
    "chessboard",
    "2024-11-10",
    "Found grandfather's chessboard in the cupboard with a bishop missing. We have always used a cork for it.",
  ),
  entry("vienna", "2025-05-30", "A postcard from Venice, unsigned. I know the handwriting and I put it behind the clock."),
  entry(
    "vote",
    "2025-02-23",
    "Stood in the queue to vote behind a woman with a parrot on her umbrella, printed, not real. It rained on all of us the same.",
  ),
  entry(
    "ink",
    "2025-01-30",
    "Bought a bottle of green ink and wrote the shopping list with it. Even onions look like a decision.",
  ),
  entry(
    "notary",
    "2026-01-20",
    "The notary's waiting room has a fish tank with no fish. We signed for the shed and came home with a stamp.",
  ),
  entry("volcano", "2024-12-28", "The children built a volcano of mashed potato. It was allowed to erupt once, by agreement."),
  entry(
    "chemist",
    "2025-11-25",
    "Long wait at the chemist's. A man in front of me asked for something against hiccups and against his wife, in that order.",
  ),
  entry(
    "leg",
    "2025-04-09",
    "The table has broken its leg, after all those years of carrying Sundays. Timo screwed on a branch and it looks like a deer now.",
  ),
  entry("hotel", "2025-10-03", "Two nights in a hotel with no name over the door. The breakfast lady called everyone captain."),
  entry(
    "albrecht",
    "2026-04-02",
    "Met old Professor Albrecht in the park, feeding nobody. He asked what I had become, and I said punctual.",
  ),
];

const asked = (kind: MadeQuestion["kind"], text: string, ...answers: readonly string[]): MadeQuestion => ({
  kind,
  text,
  answers,
});

export const targetQuestions: readonly MadeQuestion[] = [
  asked("ordinary", "When did I tell Marta that I want to leave the agency?", "agency"),
  asked("ordinary", "When did I last feel proud of my work?", "board"),
  asked("ordinary", "What did Ilse say about forgiveness?", "ilse"),
  asked("ordinary", "What did I do on 3 May 2025?", "market"),
  asked("ordinary", "How was Ben's first day at the new school?", "school"),
  asked("ordinary", "When did we see the heron?", "heron"),
  asked("ordinary", "What was I afraid of before the operation?", "operation"),
  asked("ordinary", "Which book did Nadia lend me?", "book"),
  asked("ordinary", "What happened with the neighbours' dog?", "dog"),
  asked("ordinary", "What did I dream about a staircase?", "staircase"),
  asked("ordinary", "What made me angry in March 2025?", "landlord"),
  asked("ordinary", "What did the therapist suggest about my brother?", "therapist"),
  asked("ordinary", "When did my sourdough finally rise?", "bread"),
  asked("ordinary", "Where did we swim in Croatia?", "croatia"),
  asked("ordinary", "What did I promise myself on my fortieth birthday?", "forty"),
  asked("ordinary", "Why did I stop talking to Viktor?", "viktor"),
  asked("ordinary", "What did Mum tell me about the war?", "mum"),
  asked("ordinary", "When did the basement flood?", "basement"),
  asked("ordinary", "What was the interview at the museum like?", "museum"),
  asked("ordinary", "When was I lonely in Berlin?", "berlin"),
  asked("ordinary", "What did I write about the snow in January 2026?", "snow"),
  asked("ordinary", "How did I feel after the choir concert?", "choir"),
  asked("ordinary", "What did we argue about at the campsite?", "campsite"),
  asked("ordinary", "Who visited me in hospital?", "hospital"),
  asked("ordinary", "What did I decide about having children?", "children"),

  asked("otherwise", "When was the office pressure getting to me?", "desk"),
  asked("otherwise", "When did I suffer from insomnia?", "bells"),
  asked("otherwise", "Have I had an argument with my partner?", "dishes"),
  asked("otherwise", "What did I write about the seaside?", "pier"),
  asked("otherwise", "How did I react when my cat got ill?", "minka"),
  asked("otherwise", "When did we bury my grandmother?", "lilies"),
  asked("otherwise", "When did jogging go well?", "duckpond"),
  asked("otherwise", "When was I worried about money?", "envelope"),
  asked("otherwise", "When did the baby begin to walk?", "steps"),
  asked("otherwise", "When did I buy my home?", "keys"),
  asked("otherwise", "What did the physician prescribe for my infection?", "okafor"),
  asked("otherwise", "Did I ever ruin a meal while cooking?", "lasagne"),
  asked("otherwise", "When did a music performance of mine succeed?", "cello"),
  asked("otherwise", "When was I passed over in my job?", "tiles"),
  asked("otherwise", "What did I notice about my father's memory?", "biscuit"),
  asked("otherwise", "When did I last do some gardening?", "bulbs"),
  asked("otherwise", "Who helped me when I lost something on the bus?", "wallet"),
  asked("otherwise", "Which journey had the worst delay?", "lyon"),
  asked("otherwise", "When did I give up drinking alcohol?", "sink"),
  asked("otherwise", "What was a joyful evening among friends?", "hiccups"),

  asked("unanswerable", "When did I go skydiving?"),
  asked("unanswerable", "What did my sister say about her divorce?"),
  asked("unanswerable", "How did my chemistry exam go?"),
  asked("unanswerable", "What was the name of the hotel in Tokyo?"),
  asked("unanswerable", "When did I break my leg skiing?"),
  asked("unanswerable", "What did Professor Albrecht teach us about volcanoes?"),
  asked("unanswerable", "Why did I sell the motorbike?"),
  asked("unanswerable", "What did I plant in the greenhouse on the roof?"),
  asked("unanswerable", "When did I adopt the parrot?"),
  asked("unanswerable", "What did Viktor say about the election?"),
  asked("unanswerable", "How was our honeymoon in Venice?"),
  asked("unanswerable", "When did I win the chess tournament?"),
  asked("unanswerable", "What did I write about my tattoo?"),
  asked("unanswerable", "What did the lawyer say about the inheritance?"),
  asked("unanswerable", "What did I write about in August 2019?"),
];
