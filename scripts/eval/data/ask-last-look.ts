import type { MadeEntry, MadeQuestion } from "./ask-made";

// A last look at asking a journal, written by hand on 21 November 2026 when the lexicon stood; no word was put into the lexicon
// for it since. By the same hand as the lexicon, so it is no stranger's test.

const entry = (key: string, date: string, body: string): MadeEntry => ({ key, date, body });

export const lastLookEntries: readonly MadeEntry[] = [
  entry(
    "l-pool",
    "2025-02-03",
    "The results came in the post: all clear. I read the one line four times and then I sat on the kitchen floor and hugged the dog.",
  ),
  entry(
    "l-trumpet",
    "2025-04-11",
    "Spent the whole evening at A&E because Milan swallowed a marble. He was given toast and told to wait. It will find its own way out, said the nurse, and laughed.",
  ),
  entry(
    "l-lodge",
    "2025-08-22",
    "Three nights in the hut, no signal, marmots at breakfast. We got soaked twice and my heels are raw, and I would go back up tomorrow.",
  ),
  entry(
    "l-shop",
    "2026-03-14",
    "Opened the doors at nine. By ten we had sold eleven loaves and Ines had cried into the till. My name is on the glass, in gold.",
  ),
  entry(
    "l-ring",
    "2025-12-24",
    "He had hidden it in a walnut shell on the tree. I said yes before he had found the words, and his mother dropped the gravy.",
  ),
  entry(
    "l-fence",
    "2025-05-05",
    "Herr Kolb has had our cherry tree sawn off along his side, to the centimetre, without ringing. I put the branches on his doorstep, and I am not proud of it.",
  ),
  entry(
    "l-math",
    "2025-01-28",
    "Nora got it at last, fractions, with a chocolate bar and a lot of shouting. She explained it to the cat afterwards, correctly.",
  ),
  entry(
    "l-crash",
    "2026-02-19",
    "Blue screen, and the whole chapter gone. I had not saved since Monday. I walked round the block and wrote the first sentence again on the back of a receipt.",
  ),
  entry(
    "l-guitar",
    "2025-09-14",
    "My fingertips are like cork. I can change from G to C now without looking, if nobody breathes. Ines has moved her desk to the other room.",
  ),
  entry(
    "l-grandson",
    "2026-05-11",
    "They held him up to the screen, all fists. I am somebody's grandmother. I told the bus driver.",
  ),
  entry(
    "l-stage",
    "2025-06-21",
    "We lost four to nothing, and I let in three of them. Nobody said anything in the showers, which was worse.",
  ),
  entry(
    "l-bus",
    "2025-10-02",
    "A boy offered me his seat today. I thanked him and sat down, and looked in the shop windows all the way home to see who that was.",
  ),
  entry(
    "l-mice",
    "2025-11-27",
    "Droppings behind the flour again. I set it with peanut butter and lay listening for the snap, hoping that it would not come.",
  ),
  entry(
    "l-silver",
    "2025-07-30",
    "Sold Grandpa's watch. The man behind the counter breathed on it and named a sum, and I took it, because of the boiler.",
  ),
  entry(
    "l-choice",
    "2026-04-03",
    "Two columns on the back of the menu, Leeds on the left and staying on the right. The left was longer. I have torn it up.",
  ),
  entry(
    "l-thanks",
    "2025-03-30",
    "Somebody has left a jar of soup on our step every evening this week, still warm. I think that it is the Turkish lady from number six. I have washed all the jars.",
  ),
  entry(
    "l-strike",
    "2026-01-22",
    "Walked nine kilometres to the office because nothing was running. My shoes are ruined, and I have never seen the canal so early.",
  ),
  entry(
    "l-sun",
    "2025-07-18",
    "Thirty-eight in the shade. We sat with our feet in the paddling pool and ate nothing but melon, and even the flies gave up.",
  ),
  entry(
    "l-letter",
    "2024-12-12",
    "Told Ines that it was I who broke the blue vase, four years ago, not the cat. She knew. She had always known.",
  ),
  entry(
    "l-window",
    "2026-06-01",
    "Sat for two hours in the garden and did not do a thing. A ladybird went up one side of my knee and down the other.",
  ),
];

const asked = (kind: MadeQuestion["kind"], text: string, ...answers: readonly string[]): MadeQuestion => ({
  kind,
  text,
  answers,
});

export const lastLookQuestions: readonly MadeQuestion[] = [
  asked("ordinary", "What did Herr Kolb do to our cherry tree?", "l-fence"),
  asked("ordinary", "When did Milan swallow a marble?", "l-trumpet"),
  asked("ordinary", "Why did I sell Grandpa's watch?", "l-silver"),
  asked("ordinary", "Who broke the blue vase?", "l-letter"),
  asked("ordinary", "Who left soup on our step?", "l-thanks"),
  asked("ordinary", "How did Nora learn fractions?", "l-math"),
  asked("ordinary", "When did a boy offer me his seat on the bus?", "l-bus"),
  asked("ordinary", "Where did we see marmots?", "l-lodge"),

  asked("otherwise", "When did I get good medical news?", "l-pool"),
  asked("otherwise", "When did we go to hospital with our child?", "l-trumpet"),
  asked("otherwise", "When did we hike in the mountains?", "l-lodge"),
  asked("otherwise", "When did I start my own business?", "l-shop"),
  asked("otherwise", "When did I get engaged?", "l-ring"),
  asked("otherwise", "When did I quarrel with a neighbour?", "l-fence"),
  asked("otherwise", "When did I help with homework?", "l-math"),
  asked("otherwise", "When did my computer lose my work?", "l-crash"),
  asked("otherwise", "When did I learn to play an instrument?", "l-guitar"),
  asked("otherwise", "When was my grandchild born?", "l-grandson"),
  asked("otherwise", "How did our football match go?", "l-stage"),
  asked("otherwise", "When did I feel old?", "l-bus"),
  asked("otherwise", "When did we have pests in the kitchen?", "l-mice"),
  asked("otherwise", "When was I short of cash?", "l-silver"),
  asked("otherwise", "Which hard decision did I make about moving?", "l-choice"),
  asked("otherwise", "Which neighbour was kind to us?", "l-thanks"),
  asked("otherwise", "When was there a transport strike?", "l-strike"),
  asked("otherwise", "When was there a heatwave?", "l-sun"),
  asked("otherwise", "What did I confess to my wife?", "l-letter"),
  asked("otherwise", "When did I do nothing and relax?", "l-window"),

  asked("unanswerable", "When did Ines get a new job?"),
  asked("unanswerable", "What did Nora want for her birthday?"),
  asked("unanswerable", "When did the dog run away?"),
  asked("unanswerable", "What did Herr Kolb say at the meeting?"),
  asked("unanswerable", "How was our honeymoon?"),
  asked("unanswerable", "When did I go to the cinema with Milan?"),
  asked("unanswerable", "What did Grandpa tell me about the sea?"),
  asked("unanswerable", "When did I break my ankle?"),
  asked("unanswerable", "When did we visit Leeds?"),
  asked("unanswerable", "Which songs did I play at the wedding?"),
  asked("unanswerable", "When did I have a row with my boss?"),
  asked("unanswerable", "What did I pay for the guitar?"),
  asked("unanswerable", "When did the boiler explode?"),
  asked("unanswerable", "When did I meet the mayor?"),
  asked("unanswerable", "How did my exam go?"),
];
