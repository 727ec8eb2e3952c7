/** What a sentence of a diary can be about, as words give it away. `broad` ones are asked about where nothing nearer is named. */
const words = {
  meeting: "meetings?|stand-?up|presentation|presented|conference|agenda|panel|interview(?:ed|s)?",
  boss: "boss|my manager|supervisor|team lead(?:er)?|head of (?:department|the)|appraisal|performance review",
  colleague: "colleagues?|co-?workers?|the team|my team|office|the ward|staff room|open[- ]plan",
  workload: "deadlines?|overtime|inbox|to-do list|workload|backlog|late shift|double shift|spreadsheets?|e-?mails?|my list",
  "leaving-work":
    "(?:quit|leave|leaving|left) (?:my|the|this) job|resign(?:ed|ing|ation)?|hand(?:ed)? in my notice|new job|job offer|applied for|application|laid off|redundan\\w+|was fired|retire(?:d|ment|s)?",
  work: "at work|from work|to work|my work|work(?:ing)? day|my job|the job|shifts?|clients?|customers?|patients|pupils|boardroom",
  study:
    "exams?|thesis|essay|dissertation|lectures?|seminars?|homework|university|uni|at school|school (?:today|again|tomorrow)|stud(?:y|ied|ying|ies)|professor|grades?|revision|revising|coursework",
  money:
    "money|rent|bills?|debts?|loan|bank|savings|afford|mortgage|overdraft|invoices?|salary|wages?|expensive|budget|euros?|pounds|dollars|£\\d+|€\\d+|\\$\\d+",
  mother: "(?:my )?(?:mum|mom|mother|mam)(?:'s)?",
  father: "(?:my )?(?:dad|father|papa)(?:'s)?",
  sibling: "(?:my )?(?:little |big |older |younger |twin )?(?:brothers?|sisters?|siblings?)(?:'s)?",
  child:
    "(?:my|our|the) (?:son|daughter|kids?|children|baby|babies|toddler|boys|girls|twins|eldest|youngest)(?:'s)?|bedtime story|school run|playground|nursery|kindergarten|(?:my|our|the) teenagers?",
  grandparent: "gran(?:d(?:ma|mother|pa|father|dad|parents?)|ny|dad)?(?:'s)?|nana|opa|oma",
  family: "famil(?:y|ies)|parents?|relatives|aunts?|uncles?|cousins?|in-laws|christmas|eve dinner|reunion",
  partner: "husband|wife|partner|boyfriend|girlfriend|marriage|married|anniversary|fianc[ée]e?",
  breakup: "broke up|break-?up|divorced?|my ex|split up|separated|separation|moved out|left me",
  dating:
    "(?:first|second|third|two|three) dates?|on a date|a crush|we kissed|kissed me|first kiss|in love|falling for|flirt\\w*|dating",
  friend: "friends?|friendships?",
  party: "part(?:y|ies)|wedding|guests|toast|danced|dancing|celebrat\\w+|small talk|crowd",
  illness:
    "ill|sick|fever|flu|pain|painful|ach(?:e|es|ing)|headaches?|migraines?|chronic|symptoms?|infection|cough(?:ing)?|dizzy|nausea",
  doctor:
    "doctor(?:'s)?|hospital|surgery|operation|scan|blood test|clinic|nurse|dentist|medication|tablets|diagnos\\w+|waiting room|consultant|therapist|physio\\w*",
  movement:
    "went for a (?:run|swim)|(?:my|the|a) run|i ran (?:\\d|a|my|five|ten|three|six|eight|again|along|round|around|through)|jog(?:ged|ging)?|swam|swimming|gym|yoga|cycl(?:ed|ing)|bike ride|climb(?:ed|ing)|marathon|training|kilomet(?:re|er)s|workout|football|tennis|pilates",
  awake:
    "(?:lay|lie|lying|wide|kept me|still) awake|woke at (?:one|two|three|four|1|2|3|4)|insomnia|(?:couldn't|can't|didn't|could not|barely) sleep|slept (?:badly|two|three|four|five)|(?:three|four|two|3|4|2) (?:a\\.?m\\.?|in the morning)|ceiling|toss(?:ed|ing) and turn\\w+|sleepless",
  dream: "(?:a|the|my|that|same) (?:dreams?|nightmares?)|i dream(?:t|ed)|nightmares?|in my dream",
  waking: "alarm(?: clock)?|overslept|out of bed|woke(?: up)?|waking|snooz\\w+|getting up|got up",
  food: "cook(?:ed|ing|s)?|soup|bread|bak(?:ed|ing|e)|kitchen|dinner|breakfast|lunch|recipes?|supper|stew|cake|pancakes|tasted|meal",
  housework:
    "laundry|the dishes|clean(?:ed|ing)|tid(?:y|ied|ying)|vacuum\\w*|hoover\\w*|declutter\\w*|the mess|drawers?|cupboards?|wardrobe|attic|ironing|washing[- ]up|folded",
  moving:
    "mov(?:ed|ing) (?:house|in|out)|moving to|(?:cardboard )?boxes|new (?:flat|apartment|house|place)|old (?:flat|apartment|house|place)|landlord|unpack\\w*|keys|removal van",
  home: "at home|our home|my home|feels like home|my room|our house|the house|the flat|my flat|our flat|apartment|living room|front door",
  grief:
    "died|death|dying|funeral|graves?|graveyard|cemetery|passed away|ashes|burial|mourn\\w*|grief|griev\\w+|widow\\w*|late (?:husband|wife|father|mother)",
  missing: "i miss(?:ed)?|missing (?:him|her|them|you|home)|homesick\\w*|i long for|longing",
  beginning:
    "first (?:day|week|lesson|class|time|shift)|new start|start(?:ed|ing) (?:at|with|a|the|my|over)|beginn(?:er|ing)|began",
  ending:
    "last (?:day|time|lesson|evening together|shift)|goodbyes?|farewell|the end of|is over|was over|closing down|finished for good",
  writing:
    "novel|poems?|poetry|draft|chapters?|manuscript|short story|blank page|my writing|wrote (?:a|the|two|three|four|five|ten|\\d+) (?:pages?|words|lines|scenes?|paragraphs?|hundred|thousand)",
  music:
    "songs?|guitar|piano|violin|cello|choir|sang|sing(?:ing)?|the band|concert|rehears\\w+|melody|tune|drums|playlist|orchestra|music",
  making:
    "paint(?:ed|ing|s)?|draw(?:n|ing|ings)|drew|sketch\\w*|knit\\w*|sew(?:ed|ing)?|crochet\\w*|clay|potter(?:y|'s)|wood(?:en|work)?|carv(?:ed|ing)|glaze|quilt|workshop|sculpt\\w+|water ?colou?rs?|easel",
  garden:
    "garden\\w*|allotment|tomato(?:es)?|seed(?:s|lings?)|soil|weeds?|weeding|compost|plant(?:s|ed|ing)|pruned?|bulbs|roses|greenhouse|harvest\\w*|apple tree",
  walk: "walk(?:ed|s|ing)?|canal|forest|woods|hills?|mountains?|footpath|trail|hik(?:e|ed|ing)|the park|meadows?|ridge|towpath|summit",
  water: "the sea|ocean|lake|river|beach|waves?|tide|shore|harbour|pond|cold water|swam|pool",
  weather:
    "rain(?:ed|ing|y|s)?|snow(?:ed|ing|y)?|storm\\w*|fog(?:gy)?|windy?|frost|thunder\\w*|drizzle|sunlight|sunset|sunrise|clouds?|heatwave|first sun|icy",
  pet: "(?:the|my|our|his|her) (?:old |new )?(?:dog|cat|puppy|kitten|rabbit|horse|pony|hamster|parrot)(?:'s)?|vet|leash|purr(?:ed|ing|s)?|basket by",
  wild: "birds?|blackbirds?|herons?|crows?|swallows|robins?|geese|foxe?s?|deer|bees|butterfl(?:y|ies)|hedgehog|swans?|owls?|kingfisher|squirrels?|magpies?|dragonfl(?:y|ies)|moon|stars",
  looks: "mirror|haircut|my hair|wrinkles|my clothes|the dress|photo of me|how i look(?:ed)?|my face in",
  age: "my (?:\\w+ )?birthday|turn(?:ed|ing) (?:\\d\\d|thirty|forty|fifty|sixty|seventy|eighty)|getting old(?:er)?|ageing|aging|my age|i(?:'m| am) (?:\\d\\d|thirty|forty|fifty|sixty|seventy)(?: now)?|menopause|grey hairs?|middle[- ]aged",
  phone:
    "phone|text(?:ed|s)?|messages?|scroll\\w*|instagram|whatsapp|unread|notifications?|screen|online|voicemail|facebook|tiktok|two blue ticks|group chat",
  journey:
    "train|bus|tram|airport|flight|plane|station|platform|motorway|suitcase|ferry|(?:drove|drive|driving) (?:home|back|to|for|through|up|down)|commut\\w+|timetable|passport",
  holiday: "holidays?|vacation|the trip|hotel|our trip|campsite|tent|tourists?|island",
  hometown: "home ?town|where i grew up|the (?:old )?village|the old street|my old school|the town i|parents' house",
  hurry:
    "hurr(?:y|ied|ying)|rush(?:ed|ing)|no time|running late|too busy|so busy|busy|calendar|schedule|appointments?|late for|stress(?:ed|ful)?|back to back",
  waiting: "wait(?:ed|ing|s)?|hear back|queue|any day now|no answer|no reply|results (?:come|are|on)",
  rest: "weekend|sunday|day off|nap|lazy|did nothing|doing nothing|hammock|a free (?:day|afternoon|evening)|slow morning",
  childhood:
    "childhood|when i was (?:a (?:child|kid|girl|boy)|little|small|young|four|five|six|seven|eight|nine|ten|eleven|twelve)|as a (?:child|kid|girl|boy)|grew up",
  keepsake:
    "photos?|photographs?|albums?|old letters?|postcards?|handwriting|diar(?:y|ies)|heirloom|his watch|her ring|souvenir|shoebox",
  news: "(?:the|in the|watched|heard the) news|election|war|climate|headlines?|politic\\w+|government|refugees|protest|radio said|newspaper",
  faith: "church|pray(?:ed|ers?|ing)?|mass|mosque|synagogue|temple|god|meditat\\w+|candle|ramadan|sermon|psalm|monastery",
  habit:
    "wine|drink(?:ing)?|drank|cigarettes?|smok(?:e|ed|ing)|sober|cravings?|gambl\\w+|chocolate|another glass|binge\\w*|biting my nails",
  caring:
    "look(?:ed|ing)? after|caring for|carer|care home|nursing home|dementia|wheelchair|took care of|taking care of|sat (?:with|by) (?:him|her|them)|her pills|his pills",
  stranger:
    "stranger|an? (?:old |young |elderly )?(?:man|woman|lady|boy|girl) (?:on|in|at|next|with|who|was|sat|opposite)|the cashier|passer-?by|neighbou?rs?|the driver|conductor",
  mistake:
    "mistakes?|i (?:completely |totally )?forgot (?:my|the|his|her|our|to (?:call|ring|send|pick|tell|buy|bring|lock|post|pay|say))|messed up|my fault|got it wrong|embarrass\\w+|dropped|spilled|broke (?:the|my|his|her|a)|sent it to the wrong|blurted|i'd double-booked",
  success:
    "promot(?:ed|ion)|prize|passed (?:the|my|it)|we won|i won|i got (?:the|it|in)|accepted me|got published|praised?|they liked (?:it|my)|award|standing ovation|applause|offer came",
  story:
    "(?:the|a|this|that|my) (?:book|novel|film|movie|series|podcast)|library|(?:been |was |am )reading|read (?:a|the) (?:book|novel|story|poem|chapter)|theatre|a play|documentary|exhibition|museum",
} as const;

export type Topic = keyof typeof words;

/** Named in passing as often as not: "on the tram I thought". They count fully only where the entry comes back to them. */
const passing: ReadonlySet<Topic> = new Set<Topic>([
  "home",
  "family",
  "work",
  "friend",
  "hurry",
  "waiting",
  "rest",
  "phone",
  "food",
  "walk",
  "beginning",
  "waking",
  "journey",
  "water",
  "weather",
  "pet",
  "wild",
  "story",
  "movement",
  "party",
  "keepsake",
  "stranger",
  "housework",
  "colleague",
]);

/** Asked about only where they are the writer's own: a child's fever is no pain of the parent's. */
const own: ReadonlySet<Topic> = new Set<Topic>([
  "illness",
  "movement",
  "looks",
  "age",
  "habit",
  "awake",
  "dream",
  "waking",
  "study",
  "leaving-work",
  "success",
  "mistake",
]);

const anothers =
  /^(?:and |but |then )?(?:(?:he|she|they|it|you|(?:my|our|his|her|their) (?:mum|mother|mom|dad|father|brothers?|sisters?|sons?|daughters?|wife|husband|partner|boyfriend|girlfriend|friends?|boss|neighbours?|colleagues?|kids|baby|dog|cat|gran\p{L}*|aunt|uncle|cousin|teacher))(?: |'s )|\p{Lu}\p{Ll}+(?: (?:has|had|is|was|went|got|came|looked|feels?|felt|said|says|lay|woke|slept)|'s) )(?!and i\b)/iu;
const mine = /\b(?:i|i'm|i've|i'd|i'll|me|myself|we|us)\b/i;

/** The larger matter a topic belongs to: several entries that share one are a loop, whichever words they use. */
const matters = {
  work: ["meeting", "boss", "colleague", "workload", "leaving-work", "work", "study"],
  family: ["mother", "father", "sibling", "child", "grandparent", "family", "caring"],
  love: ["partner", "breakup", "dating"],
  friends: ["friend", "party", "phone"],
  health: ["illness", "doctor"],
  sleep: ["awake", "dream", "waking"],
  money: ["money"],
  home: ["home", "housework", "moving"],
  loss: ["grief", "missing", "ending"],
  self: ["looks", "age", "mistake", "habit"],
} as const satisfies Readonly<Record<string, readonly Topic[]>>;

/** A matter that entries can circle. */
export type Matter = keyof typeof matters;

const patterns: readonly (readonly [Topic, RegExp])[] = Object.entries(words).map(
  // The keys are topics and nothing else.
  ([topic, list]) => [topic as Topic, new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, "iu")] as const,
);

export type TopicHit = { readonly topic: Topic; readonly at: number; readonly passing: boolean };

/** What a sentence is about, with where it says so; several topics are usual. */
export function topicsIn(sentence: string): readonly TopicHit[] {
  const plain = sentence.replace(/[‘’]/g, "'");
  const elses = anothers.test(plain) && !mine.test(plain);
  return patterns.flatMap(([topic, pattern]) => {
    const match = pattern.exec(plain);
    if (match === null) return [];
    // "Pain was worst at noon": what the sentence begins with is what it is about, not somebody.
    if (match.index === 0) return [{ topic, at: 0, passing: passing.has(topic) }];
    // "Mia had a fever all night": what is the writer's there is the looking after.
    if (elses && topic === "illness") return [{ topic: "caring" as const, at: match.index, passing: false }];
    return elses && own.has(topic) ? [] : [{ topic, at: match.index, passing: passing.has(topic) }];
  });
}

/** The matter a topic belongs to; undefined for what is no ground for a loop: a walk, a meal, the weather. */
export function matterOf(topic: Topic): Matter | undefined {
  for (const [matter, topics] of Object.entries(matters)) {
    // The keys are matters and nothing else.
    if ((topics as readonly Topic[]).includes(topic)) return matter as Matter;
  }
  return undefined;
}
