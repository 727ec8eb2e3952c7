import type { MadeEntry, MadeQuestion } from "./ask-made";

// A set for developing how a journal is asked, with plainer entries; written by hand on 21 November 2026, after the first signs
// of the lexicon and before its last ones. When it was written, one of its 30 other-worded questions found its entry.

const entry = (key: string, date: string, body: string): MadeEntry => ({ key, date, body });

export const plainEntries: readonly MadeEntry[] = [
  entry(
    "p-snorkel",
    "2025-09-03",
    "Went out with the mask and the fins before breakfast. A turtle came so close that I could see the moss on its back. Nobody else was awake, and I have told nobody yet.",
  ),
  entry(
    "p-tenor",
    "2025-11-30",
    "Hakan's solo went wrong in the third bar and he simply began again, smiling. The whole hall breathed out. I want to be able to do that.",
  ),
  entry(
    "p-coding",
    "2026-02-05",
    "Six hours on one missing comma. When the thing finally ran I said yes so loudly that Petra came out of her office to see whether I was all right.",
  ),
  entry(
    "p-sourmilk",
    "2025-01-12",
    "The whole class has it now. Both kids green in the face, one bucket each, and I have washed every sheet we own. Jan is next, he has gone quiet.",
  ),
  entry(
    "p-stairs",
    "2025-04-23",
    "The lift is out of order again, so Mrs Novak sat on the second landing with her bags and told me about her husband, who used to carry her up all five floors for a bet. I took the bags.",
  ),
  entry(
    "p-accordion",
    "2024-10-19",
    "Opened Dad's case for the first time since the service in May. It still smells of his tobacco. I pressed one button and it sighed, and I closed the case.",
  ),
  entry(
    "p-poster",
    "2025-05-18",
    "Four hundred of us in front of the town hall for the library. I held up one end of the banner, and my arm is shaking still. They say they will count the budget again.",
  ),
  entry(
    "p-curtain",
    "2026-03-21",
    "I forgot the third line and looked at Beate, and she asked me the question I should have asked her. Nobody noticed. We bowed five times and my moustache came off on the fourth.",
  ),
  entry(
    "p-greeting",
    "2025-08-30",
    "Tried to order in their language and got two coffees and a chair. The waiter corrected my verb, gently, and did not switch to English. I could have kissed him.",
  ),
  entry(
    "p-basil",
    "2026-05-02",
    "Everything on the sill has come up: dill, basil, and something that I did not sow. I turn the trays every morning like a clock.",
  ),
  entry(
    "p-oldflat",
    "2025-06-30",
    "Handed over the keys of Lindenstrasse. Without the furniture you could see where the bed stood, eleven years of us on the boards. Marek took a photo of the empty hall and we did not say much on the tram.",
  ),
  entry(
    "p-interest",
    "2025-12-01",
    "The last instalment. I rang the bank to be sure, and the woman said congratulations as if I had given birth. Nine years. I bought a cake with my own money, so to speak.",
  ),
  entry(
    "p-blue",
    "2025-10-27",
    "It is the third Sunday that I have not got dressed. The cups are piling up. I tell people I am busy, and in a way I am, with nothing, all day long.",
  ),
  entry(
    "p-cast",
    "2026-01-14",
    "Ice on the steps, and down I went with the rubbish in my hand. Six weeks, says the X-ray man. I have to learn to write with my left; forgive the loops.",
  ),
  entry(
    "p-godchild",
    "2025-05-25",
    "They put her in my arms in front of everybody and the priest poured water over her head, and she did not even blink. I promised things I do not believe, and meant them.",
  ),
  entry(
    "p-quarry",
    "2024-08-17",
    "Jumped from the upper ledge after all these years of saying next time. It was over before I could scream. My nose is full of lake and I am sixteen.",
  ),
  entry(
    "p-audit",
    "2025-02-26",
    "They sat across from me with my own folders and asked about every taxi. I had all the slips but one. Afterwards Petra put chocolate on my keyboard without a word.",
  ),
  entry(
    "p-umbrella",
    "2025-11-15",
    "The woman with the red umbrella walked me all the way to the clinic because I had none, and she was going the other way. I never asked what she is called.",
  ),
  entry(
    "p-lens",
    "2025-07-22",
    "Dropped the camera off the cable car. We heard it for quite a long time. Marek says that the mountain has the pictures now.",
  ),
  entry(
    "p-vegetarian",
    "2026-01-06",
    "A month without meat. I dreamt of ham, but I feel lighter, and the butcher greets me like someone who has moved away.",
  ),
  entry(
    "p-midnight",
    "2024-12-31",
    "We missed twelve o'clock because Jan could not find the corkscrew. At four past we hugged anyway. Rockets over the allotments, and the dog in the bathtub.",
  ),
  entry(
    "p-hike",
    "2025-09-20",
    "Up at five, and we stood by the cross before the clouds closed. Thighs like jelly on the way down. We shared the last pear and signed the little book up there.",
  ),
  entry(
    "p-nursing",
    "2026-04-09",
    "Took Mama to see the place today. The room is bright, and it has a tree, and she asked who was going to live there. I said, let's look at the tree.",
  ),
  entry(
    "p-roommate",
    "2024-09-05",
    "The new one has arrived: two suitcases, a rice cooker, and a laugh that goes through walls. She labelled her shelf in the fridge in three alphabets.",
  ),
  entry(
    "p-boots",
    "2025-03-08",
    "Scored. Me. Off the shin, honestly, but it counts, and eleven women piled on top of me in the mud.",
  ),
  entry(
    "p-siren",
    "2025-07-11",
    "The whole hillside behind the campsite glowed. They knocked at every door at two and we drove off in our pyjamas, with the cat in a laundry basket. The air tastes of ash even here.",
  ),
  entry(
    "p-rejected",
    "2025-10-08",
    "Twelfth envelope from a publisher, thin as the others. They enjoyed the voice. They always enjoy the voice.",
  ),
  entry(
    "p-swap",
    "2026-05-20",
    "Lucie rang: they want her in Montreal from September. I said all the right words, and then I sat on the edge of the bath. We have had Thursdays for fourteen years.",
  ),
  entry(
    "p-thread",
    "2025-02-15",
    "Mended the elbow of the green cardigan with blue wool, so that one sees it. I like that better than pretending it never tore.",
  ),
  entry("p-vows", "2025-06-07", "Twenty-five years today. Jan had found the same wine, and it had turned, and we drank it."),
];

const asked = (kind: MadeQuestion["kind"], text: string, ...answers: readonly string[]): MadeQuestion => ({
  kind,
  text,
  answers,
});

export const plainQuestions: readonly MadeQuestion[] = [
  asked("ordinary", "When did I see a turtle?", "p-snorkel"),
  asked("ordinary", "What did Mrs Novak tell me about her husband?", "p-stairs"),
  asked("ordinary", "When did I hand over the keys of Lindenstrasse?", "p-oldflat"),
  asked("ordinary", "What happened to the camera on the cable car?", "p-lens"),
  asked("ordinary", "How long did I go without meat?", "p-vegetarian"),
  asked("ordinary", "When did I pay the last instalment to the bank?", "p-interest"),
  asked("ordinary", "Who walked me to the clinic?", "p-umbrella"),
  asked("ordinary", "What did the waiter do when I tried to order?", "p-greeting"),
  asked("ordinary", "When did I forget my line on stage with Beate?", "p-curtain"),
  asked("ordinary", "What did Mama ask about the bright room?", "p-nursing"),

  asked("otherwise", "When did I go diving in the sea?", "p-snorkel"),
  asked("otherwise", "Which bug took me a whole day of programming?", "p-coding"),
  asked("otherwise", "When did my children have a stomach bug?", "p-sourmilk"),
  asked("otherwise", "When did I help an elderly neighbour?", "p-stairs"),
  asked("otherwise", "How did I remember my late father?", "p-accordion"),
  asked("otherwise", "When did I take part in a protest?", "p-poster"),
  asked("otherwise", "How did my acting in the play turn out?", "p-curtain"),
  asked("otherwise", "When did I practise speaking a foreign tongue?", "p-greeting"),
  asked("otherwise", "When did I grow herbs at home?", "p-basil"),
  asked("otherwise", "When did we move out of our apartment?", "p-oldflat"),
  asked("otherwise", "When was my debt paid off?", "p-interest"),
  asked("otherwise", "When was I depressed?", "p-blue"),
  asked("otherwise", "When did I break my arm?", "p-cast"),
  asked("otherwise", "When did I attend a baptism?", "p-godchild"),
  asked("otherwise", "When did I dare to do something scary?", "p-quarry"),
  asked("otherwise", "What happened during the tax inspection at work?", "p-audit"),
  asked("otherwise", "When was a stranger kind to me in the rain?", "p-umbrella"),
  asked("otherwise", "When did I lose something valuable while travelling?", "p-lens"),
  asked("otherwise", "How did my change of diet go?", "p-vegetarian"),
  asked("otherwise", "How did we celebrate New Year's Eve?", "p-midnight"),
  asked("otherwise", "When did we climb a mountain?", "p-hike"),
  asked("otherwise", "When did I look at care homes for my mother?", "p-nursing"),
  asked("otherwise", "Who moved into our shared flat?", "p-roommate"),
  asked("otherwise", "When did I score at football?", "p-boots"),
  asked("otherwise", "When were we evacuated because of a wildfire?", "p-siren"),
  asked("otherwise", "When was my novel turned down?", "p-rejected"),
  asked("otherwise", "Which friend is moving abroad?", "p-swap"),
  asked("otherwise", "What clothes did I repair?", "p-thread"),
  asked("otherwise", "How was our wedding anniversary?", "p-vows"),
  asked("otherwise", "Which concert had a mistake that impressed me?", "p-tenor"),

  asked("unanswerable", "When did I see a whale?"),
  asked("unanswerable", "What did Petra say about her holiday?"),
  asked("unanswerable", "When did Jan break his wrist?"),
  asked("unanswerable", "What did I plant on the balcony of Lindenstrasse?"),
  asked("unanswerable", "When did Lucie get married?"),
  asked("unanswerable", "How much was the new camera?"),
  asked("unanswerable", "When did I go to the ballet?"),
  asked("unanswerable", "What did Marek cook for my birthday?"),
  asked("unanswerable", "When did we visit Mama in hospital?"),
  asked("unanswerable", "Why did I fall out with Beate?"),
  asked("unanswerable", "When was my bicycle stolen?"),
  asked("unanswerable", "What did the butcher say about his son?"),
  asked("unanswerable", "When did I learn to play the accordion?"),
  asked("unanswerable", "Which book did I read about turtles?"),
  asked("unanswerable", "When did the cat run away?"),
  asked("unanswerable", "What did I write about my trip to Japan?"),
  asked("unanswerable", "When did we buy the dog?"),
  asked("unanswerable", "What was my first impression of Hakan?"),
  asked("unanswerable", "When did I give blood?"),
  asked("unanswerable", "How did my driving test go?"),
  asked("unanswerable", "When did I meet Marek's parents?"),
  asked("unanswerable", "What did the priest say about death?"),
  asked("unanswerable", "When did I have a job interview in Montreal?"),
  asked("unanswerable", "What did I eat at the wedding of my cousin?"),
  asked("unanswerable", "When did we go fishing on the lake?"),
];
