import type { Mood } from "./moods";
import { isSayable } from "./sayable";

// Our own words, chosen for diaries. A "|" list per mood and strength: 3 says the feeling itself, 2 points to it, 1 hints at it.
// "~" at the end lets the word take any ending (exhaust~: exhausted, exhausting). Words of several parts are matched as phrases.

type Entry = { readonly mood: Mood; readonly strength: 1 | 2 | 3; readonly words: string };

const entries: readonly Entry[] = [
  {
    mood: "happy",
    strength: 3,
    words:
      "happy|happier|happiest|happiness|happily|joy|joyful|delighted|cheerful|glad|overjoyed|over the moon|on cloud nine|so much fun",
  },
  {
    mood: "happy",
    strength: 2,
    words:
      "laughed|laughing|laughter|giggl~|fun|lovely|wonderful|great day|good day|best day|beaming|smiled|smiling|smile|grinning|grin~|made my day|sang along|danced|dancing|enjoyed|enjoying|good mood|in a good place|perfect day|delicious|celebrated|bliss~|sunny inside|couldn't stop smiling|cheered me up|cracked me up|crack me up|hummed|humming|went right|makes me grin|made me grin|best afternoon|best evening|best morning|whistling|had a blast|tickled",
  },
  { mood: "happy", strength: 1, words: "good|nice|sunshine|sunny|birthday|loved|liked|sweet|pleased|better than expected" },

  {
    mood: "excited",
    strength: 3,
    words:
      "excited|exciting|excitement|thrilled|ecstatic|can't wait|cannot wait|couldn't wait|looking forward|buzzing|exhilarat~|pumped|giddy|hyped|stoked|counting the days|counting down|butterflies of joy",
  },
  {
    mood: "excited",
    strength: 2,
    words:
      "at last|finally happening|bursting|adventure|wide awake with joy|jumped up and down|squealed|too happy to sleep|dream come true|got the job|got in|accepted me|we won|the tickets|big news|tingl~|eager|electric|hardly believe|still can't believe it|they said yes|more sleeps|more days|days to go|it begins tomorrow|comes home tomorrow|for the very first time|woohoo|yay|hooray",
  },
  { mood: "excited", strength: 1, words: "new chapter|tomorrow we fly|first time|packing|surprise|festival" },

  {
    mood: "grateful",
    strength: 3,
    words:
      "grateful|gratitude|thankful|thankfully|so lucky|lucky to have|blessed|appreciat~|count my blessings|thank you for|fortunate",
  },
  {
    mood: "grateful",
    strength: 2,
    words:
      "thanks to|thank god|means a lot|meant a lot|meant so much|means so much|didn't have to do that|kindness|so kind|generous|generosity|what would i do without|touched by|was there for me|were there for me|moved me|stood by me|looked after me|i owe|thank you|thanks|what a gift|a gift to me|wouldn't take a penny|saved my day|saved me|without being asked|went out of her way|went out of his way",
  },
  { mood: "grateful", strength: 1, words: "lucky|kind of him|kind of her|helped me|gift|brought me soup|thoughtful" },

  {
    mood: "calm",
    strength: 3,
    words:
      "calm|calmer|calmly|relaxed|relaxing|at ease|unhurried|composed|steady|settled|serenity|unwound|relieved|what a relief|such a relief",
  },
  {
    mood: "calm",
    strength: 2,
    words:
      "breathed slowly|slow breath~|deep breath~|breathing slowed|quiet morning|quiet evening|slow morning|no rush|nothing to hurry|took my time|unwind~|wound down|eased|let go|cup of tea|hot bath|meditat~|yoga|shoulders dropped|shoulders came down|hands came out of my pockets|nothing urgent|clear head|head is clear|head was clear|grounded|phew|breathe again|breathe out|weight is gone|weight off my|off my chest|off my mind|no hurry|nowhere to be|at my own pace|lost track of time|let the hours pass",
  },
  { mood: "calm", strength: 1, words: "slowly|tea|bath|slow|rested|gentle|soft" },

  {
    mood: "peaceful",
    strength: 3,
    words: "peaceful|at peace|peace|serene|content|contented|contentment|tranquil~|made my peace|all is well|stillness|harmon~",
  },
  {
    mood: "peaceful",
    strength: 2,
    words:
      "enough as it is|nothing missing|needed nothing|just was|just sat|sat in silence|silence was good|watched the|listened to the rain|listened to the birds|the lake|by the sea|in the garden|birdsong|sunset|stars|the whole world was quiet|belong here|at home in myself|nothing to prove|no need for anything|still water|snow fell|wanted for nothing|want for nothing|quiet in me|evening light|lay flat|nothing else to want|stopped fighting|came to rest|could have stayed for ever",
  },
  { mood: "peaceful", strength: 1, words: "quiet|still|birds|forest|sea|moon|garden|river" },

  {
    mood: "reflective",
    strength: 3,
    words:
      "reflect~|contemplat~|ponder~|nostalgi~|pensive|wistful|introspect~|looking back|look back on|thinking about how|been thinking about|made me think|wondering|thought a lot about",
  },
  {
    mood: "reflective",
    strength: 2,
    words:
      "wonder|wondered|i remember|i remembered|remembering|memories|memory|realise~|realize~|realis~|realiz~|in hindsight|used to be|when i was a child|when i was young|when i was little|as a child|years ago|meaning of|who i am|who i was|who i used to|what i want from|old photos|old letters|old diary|old diaries|makes me think|it strikes me|i ask myself|asked myself|i notice that|changed since|how much has changed|how far|perspective|what if|dawned on me|i see now|turned that over|turning over|turned it over|strange how|brings back|brought back|came to see|i never noticed|it occurs to me|occurred to me",
  },
  { mood: "reflective", strength: 1, words: "thinking|thought|question|past|perhaps|maybe|childhood|life" },

  {
    mood: "motivated",
    strength: 3,
    words:
      "motivat~|determined|driven|inspired|energi~|ambitious|fired up|ready to start|ready for it|i can do this|on a roll|productive|i will do it|proud|unstoppable",
  },
  {
    mood: "motivated",
    strength: 2,
    words:
      "goal|goals|finished the|got so much done|got a lot done|done at last|ticked off|plan is|made a plan|started learning|signed up|i'm going to make|going to make it|working towards|progress|achiev~|accomplish~|focus~|disciplin~|first draft|kept going|personal best|ran five|practi~|new habit|full of ideas|ideas keep|sleeves|next step|no excuses|back on track|stronger|confident|believe in|i passed|i did it|can manage|step by step|more of this|sent the application|things will get better|getting better at|one page a day|keep at it|keep it up",
  },
  { mood: "motivated", strength: 1, words: "ready|learn~|start|plan|project|build~|work hard|improve~" },

  {
    mood: "sad",
    strength: 3,
    words:
      "sad|rest in peace|sadness|sadder|sadly|heartbroken|heartbreak|grief|griev~|mourn~|miserable|depress~|devastated|unhappy|hopeless|despair~|sorrow~|melanchol~|gutted|down in the dumps|feeling down|felt down|feel down|feeling low|felt low|feel low",
  },
  {
    mood: "sad",
    strength: 2,
    words:
      "cried|crying|cry|tears|wept|weep~|sobb~|miss her|miss him|miss them|miss you|missed her|missed him|missing her|missing him|misses|funeral|died|passed away|lost her|lost him|broke up|breakup|ended it|heavy heart|my heart is heavy|heart ached|heart aches|heart hurts|empty|hollow|numb|disappoint~|let down|hurt|hurts|regret~|failed|failure|worthless|no point|not the same without|lump in my throat|goodbye|it's over|grey inside|couldn't get out of bed|nothing helps|blue|stings|stung|rejected|side of the bed|too late|breaks my heart|broke my heart|wish i had|would have been his|would have been her|had really hoped|had hoped|never again",
  },
  { mood: "sad", strength: 1, words: "lost|loss|gone|rain|wish things|alas|heavy|dark|dull" },

  {
    mood: "anxious",
    strength: 3,
    words:
      "anxious|anxiety|anxiously|nervous|worried|worry|worries|worrying|panic~|afraid|scared|terrified|dread|dreading|on edge|stressed|stress|stressful|overwhelm~|frightened|fear|fears|uneasy|apprehensive|freaking out",
  },
  {
    mood: "anxious",
    strength: 2,
    words:
      "can't sleep|couldn't sleep|lay awake|lying awake|heart racing|heart was racing|heart races|racing heart|racing thoughts|thoughts are racing|heart pounding|heart was pounding|heart pounds|my chest is tight|tight chest|tightness in my chest|chest felt tight|chest tighten~|shoulders up by my ears|knot in my stomach|stomach in knots|stomach is in knots|stomach turn~|butterflies in my stomach|what if|overthink~|restless|tense|tension|deadline|deadlines|can't breathe|couldn't breathe|can't stop thinking|keep checking|kept checking|shaking|trembl~|sweating|too much to do|pressure|spiral~|test results|waiting for the results|going wrong|went over it again|bite my nails|bit my nails|jittery|insecure|doubt myself|not good enough|sink into the floor|ground to swallow me|gripped|something bad|worst case|jumpy|on tenterhooks|heart in my mouth|cold sweat|haven't opened it|can't face",
  },
  { mood: "anxious", strength: 1, words: "exam|interview|presentation|uncertain|unsure|rush~|late|behind|dentist|bills" },

  {
    mood: "tired",
    strength: 3,
    words:
      "tired|tiredness|exhaust~|worn out|drained|weary|fatigue~|sleepy|burnt out|burned out|burnout|knackered|wiped out|shattered|no energy|out of energy|dead on my feet|run down|sleep deprived",
  },
  {
    mood: "tired",
    strength: 2,
    words:
      "slept badly|bad night|hardly slept|barely slept|didn't sleep|no sleep|eyes keep closing|could sleep for|can barely keep my eyes|keep my eyes open|yawn~|need sleep|need to sleep|need rest|need a rest|need a break|running on empty|no strength|low battery|my legs are lead|heavy limbs|everything takes effort|too much effort|dragged myself|drag myself|can't get up|long day|long week|long shift|night shift|double shift|nap|napped|fell asleep on|up since|up all night|spent|no power left|nothing left in me|sluggish|groggy|foggy|weighs a ton|hours of sleep|barely keep my eyes|lie down on the floor|out on my feet|can't think straight|running on coffee|dead tired|bone tired|ready for bed",
  },
  { mood: "tired", strength: 1, words: "sleep|coffee|bed|pillow|slow today|early again|headache" },

  {
    mood: "angry",
    strength: 3,
    words:
      "angry|anger|angrily|furious|fury|rage|raging|livid|mad at|so mad|outraged|resent~|seething|pissed off|fed up|hate him|hate her|hate them|hate this|hate it",
  },
  {
    mood: "angry",
    strength: 2,
    words:
      "annoy~|irritat~|frustrat~|unfair|not fair|how dare|sick of|had enough|enough of this|slammed|shouted|shouting|yelled|yelling|scream~|argument|argued|arguing|fight|fought|lied to me|lies|betray~|rude|disrespect~|ignored my|blamed me|blame|took credit|takes credit|took the credit|my blood|boiling|clenched|clench my|teeth|can't stand|selfish|bully~|insult~|jealous|bitter|ridiculous|unacceptable|again without asking|doesn't listen|never listens|snapped|what a joke|could scream|won't pay|disgusts me|makes me sick|how could they|how can anyone|leave his dishes|who do they think|fuming|treats me like",
  },
  { mood: "angry", strength: 1, words: "stupid|idiot~|hate|noise|wrong|complain~|neighbour~" },

  {
    mood: "lonely",
    strength: 3,
    words:
      "lonely|loneliness|lonesome|isolated|isolation|all alone|so alone|feel alone|felt alone|feeling alone|left out|abandoned|homesick|nobody cares|no one cares|nobody to talk to|no one to talk to|invisible",
  },
  {
    mood: "lonely",
    strength: 2,
    words:
      "by myself again|alone again|on my own again|nobody called|no one called|nobody calls|no one calls|nobody asked|no one asked|nobody noticed|no one noticed|phone is silent|phone stayed silent|phone didn't ring|ate alone|eat alone|eating alone|table for one|empty flat|empty house|empty apartment|quiet flat|no friends|don't know anyone|don't know a soul|everyone else has|everyone has someone|not invited|wasn't invited|didn't invite|without me|nobody would understand|no one understands|nobody understands|don't belong|like a stranger|no messages|far from home|far away from everyone|wish someone|excluded|ghosted|disconnected|nobody to share|no one to share|hear another voice|talk to the radio|talked to the cat|without telling me|anyone to call|no one to call|nobody to call|no one to tell|only the television|for company|anyone to talk to|set a table for one|nobody came|no one came",
  },
  { mood: "lonely", strength: 1, words: "alone|on my own|by myself|stranger|silence|nobody|no one" },
];

/** `sayable`: the words are a feeling by themselves, and may be said back as one. */
export type LexiconHit = { readonly mood: Mood; readonly strength: number; readonly sayable: boolean };
type Phrase = { readonly parts: readonly string[]; readonly hit: LexiconHit };

function isStem(part: string): boolean {
  return part.endsWith("~");
}

function phrasesOf(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const { mood, strength, words } of entries) {
    for (const words1 of words.split("|")) {
      const parts = words1.split(" ");
      const [first = ""] = parts;
      const key = isStem(first) ? `${first.slice(0, 4)}~` : first;
      const known = byFirst.get(key) ?? [];
      known.push({ parts, hit: { mood, strength, sayable: isSayable(mood, strength, words1) } });
      byFirst.set(key, known);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length || b.hit.strength - a.hit.strength);
  return byFirst;
}

const phrases = phrasesOf();

function fits(part: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return isStem(part) ? token.startsWith(part.slice(0, -1)) : token === part;
}

/** The longest phrases of the lexicon that begin at a token; several when moods share one ("what if"). */
export function hitsAt(tokens: readonly string[], at: number): { readonly length: number; readonly hits: readonly LexiconHit[] } {
  const token = tokens[at] ?? "";
  const candidates = [...(phrases.get(token) ?? []), ...(phrases.get(`${token.slice(0, 4)}~`) ?? [])];
  const matching = candidates.filter(({ parts }) => parts.every((part, offset) => fits(part, tokens[at + offset])));
  const length = Math.max(0, ...matching.map(({ parts }) => parts.length));
  const best = matching.filter(({ parts }) => parts.length === length);
  const byMood = new Map<Mood, LexiconHit>();
  for (const { hit } of best) if ((byMood.get(hit.mood)?.strength ?? 0) < hit.strength) byMood.set(hit.mood, hit);
  return { length, hits: [...byMood.values()] };
}
