// Words that are seldom said lightly, wherever in the sentence they stand, with what makes them an idiom, a mishap or a story.
// Broader than the phrases beside it: one word that names the thing, one that shows who means it.
import { play } from "./patterns-danger";
import { phrase, type Phrase } from "./phrase";

const light =
  "(?:,? \\w+){0,2} (?:of (?:embarrass\\w*|shame|laughter|laughing|boredom|cringe|curiosity|cuteness|happiness|joy|hunger|thirst|old age|the heat|heat|envy|natural|cancer|cold|nerves|excitement|awkward\\w*)|laughing|happy|rich|trying|old|for (?:this|that|a|an|some|chocolate|one|those|these|the|his|her|my|your|it|cake)|in (?:the (?:film|movie|book|game|play|series|episode|opera|last (?:act|chapter)|next episode)|peace at)|on (?:that|this) hill|hard|down|out|off|before (?:i|we) (?:see|saw|find|finish|get)|serious|right|set|centre|wrong|on time|last|certain|tired|sure|weight|line|end|heat|battery|phone|calm|funny|keen|lucky|easy|good|proud|to (?:the world|me))";
const wanting =
  "(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|hop(?:e|es|ed|ing)|long(?:s|ed|ing)? (?:for|to)|pray(?:s|ed|ing)?|like|rather|answer|only|need(?:s|ed)?|could|ready|decid\\w+|plan(?:s|ned|ning)?|mean(?:t|ing)?|beg(?:ged|ging)?|ask(?:ed|ing)? (?:god|the lord|to)|deserv\\w+|dream\\w*|easier|better|time|choos\\w+|going|able|free|supposed|welcome|prefer|fantas\\w+|imagin\\w+|think\\w*|thought\\w*|voice|head|button|wait\\w*)";
const deadOr =
  "(?:to die|die too|to be dead|be dead|being dead|to be (?:gone|no more)|to stop (?:existing|living|breathing)|stop existing|stop being alive|not (?:to )?exist\\w*|to (?:drown|hang|shoot|gas|starve|poison)(?= myself(?! in)|,|[.;!]|$| and)|to not (?:be|exist|wake)|my (?:own )?death|death to (?:come|take)|dying|death)";

/** No word that denies it in between. */
const still =
  "(?!(?:never|not|no|don't|didn't|doesn't|wouldn't|won't|isn't|wasn't|without|nor|neither|afraid|scared|fear\\w*)(?!\\w))";

export const anchors: readonly Phrase[] = [
  phrase(
    "self_harm",
    "self",
    `(?:i|i'm|i'd|i've|i'll|my|me|myself)(?: ${still}\\w+|,){0,12} ${wanting}(?:,? ${still}\\w+){0,8} ${deadOr}(?= |[.,;!?:"]|$)`,
    light,
  ),
  phrase(
    "self_harm",
    "self",
    `(?:meaning|meant|trying|tried|intending|hoping|longing|aching|begging|just|still) to (?:die|be dead|drown|not wake up)(?= |[.,;!?]|$)`,
    light,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i'll|i'm going to|i will|i shall|i'd|i plan to|i want to|i'm) (?:\\w+ ){0,2}(?:be dead|die|hang|drown|end (?:it|things|my life|everything)|be gone for good|make an end|finish (?:it|myself)|do it(?= tonight| on| this| tomorrow| when| after)|not (?:be|live|wake|see) (?:alive|to see|up|the morning|another)|have killed)(?= (?:before|by|tonight|tomorrow|on|this|when|at|after|next|soon|and no|here|alone|in (?:my|a|the next))(?!\\w)|[.,;!]|$)",
    light,
  ),
  phrase(
    "self_harm",
    "self",
    "by my own hands?|(?:everything|all|preparations) for my (?:own )?death|(?:my|the) (?:own )?death (?:is|will be|has been) (?:planned|ready|prepared|set|arranged|my)|(?:choose|chosen|chose|pick|picked|set|know|decided on|fixed) (?:the |a |my )?(?:night|day|date|hour|place|tree|bridge|method|way)(?=.*(?:die|death|end it|end my|gone|over|goodbye|letter|alive|do it|rope|pills))",
    " (?:knit|sew|baked|built)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:want|wants|wanting|like|wish|things i want|need)(?: \\w+|[:,.;] ?){0,8} (?:to be dead|to die|dead)(?=[.,;!?\"]|$)|you (?:want to|should|deserve to|have to|'re going to|must|ought to) (?:die|be dead|kill yourself|end it|jump|do it)(?=.*(?:voice|head|i|me|my))(?<=(?:voice|head|inside|whisper|tells me|says to me|says:?)(?:.*))",
    light,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:gun|pistol|revolver|rifle|shotgun|noose|rope|blade|razor|knife|pills|tablets|insulin|needle|exhaust|hose|charcoal)(?: \\w+|[.,;:]){0,14} (?:in(?:to)? my mouth|at my (?:head|temple)|round my neck|around my neck|what i'd do with (?:it|them)|what i'm going to do with (?:it|them)|use it on myself|swallow|meaning to die|to die|every one|all of them at once|on myself|for me|my way out|so it runs off|kill me|just in case i|my turn|that's how|it's how i)",
    "(?: \\w+){0,6} (?:thermometer|dentist|vitamin|cake|fishing|clay|deer|boar)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:overdose\\w*|too many|pills|tablets|took them|taken them|took it all|swallow\\w*|cut myself|cut (?:my|too) \\w+|crash\\w*|fell|jumped|burn\\w*|drove into|let go|stepped out)(?: \\w+|,){0,4},? (?:on purpose|deliberately|intentionally|and (?:it )?wasn't an accident|not an accident|no accident|, please let it work)|(?:on purpose|deliberately|intentionally|wasn't an accident|no accident)(?: \\w+|[,.]){0,5} (?:overdose|pills|tablets|cut|burn|jump\\w*|fall|crash|fell)",
    "(?: \\w+){0,6} (?:photo|football|foul|onion|class|recipe|dough|dance|the lawn|cake|lake|pool)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i've|ive|i|i have|'ve) (?:\\w+ )?(?:taken|took|swallowed|downed) (?:the|my|all|them|these|every|so many|a lot of|way too many|too many|loads of) ?(?:of )?(?:the |my |these |her |his )?(?:\\w+ )?(?:pills?|tablets?|meds|insulin|paracetamol|sleeping (?:pills|tablets))(?=[.,;!]? .*(?:all (?:the|of)|scared|sorry|goodbye|sleepy|dizzy|tired|work|too late|not scared|ambulance|floor|funny|die|forgive|end|sick|warm|cold|alone|purpose|vodka|wine))|(?:took|taken|swallowed) way too many",
    "(?: \\w+){0,4} (?:with (?:water|food|breakfast)|like the doctor|on time|photos|holidays|biscuits)",
  ),
  phrase(
    "self_harm",
    "self",
    "walk(?:ed|ing)? (?:out )?into (?:the )?(?:sea|lake|river|water|canal|waves|traffic|road|path of)(?: \\w+|,){0,8} (?:to drown|to die|and not|and kept|never come|chin|didn't want|with stones|until|stop)|stones in my (?:coat|pockets?)|(?:the )?(?:letter|note),? (?:the )?(?:lake|river|bridge|rope|pills|sea|train|tree|stones)|lock the door(?: \\w+|,){0,6} (?:not wake|never wake|and the pills|and take|and go)|not (?:to )?wake up from (?:it|that|this)|(?:send|sent|bring|brought|take|took) the (?:kids|children|dog|cat)(?: \\w+){0,5},? (?:lock|then|and then)(?: \\w+|,){0,8} (?:wake|over|pills|rope|gas|end|die|not be)",
    "(?: \\w+){0,8} (?:castle|bouncy|laugh|slipp|ankles|knees|swim suit|skim)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|new|fresh|more|another|deeper) (?:\\w+ )?(?:cuts|scars|burns|cigarette burns|wounds|lines on my|slashes|gashes)(?= (?:next to|on|today|tonight|this week|since|where|under|beside|for every)|[.,;!]|$)|(?:one|a cut|a line|a scar|a burn) for (?:each|every) (?:\\w+ ){0,3}(?:day|time|mistake|fail\\w*|lie|kilo|meal|word|year|bad)|(?:the|my|that) (?:razor|blade) again|(?<=^|[.,;:!] ?)sh (?:again|last|tonight|today|relapse)|(?:bite|bit|biting|pinch|hit|punch|scratch|slap|burn|dig) (?:\\w+ )?my (?:own )?(?:\\w+ )?(?:arms?|hands?|legs?|thighs?|wrists?|knuckles|fist|skin)(?= (?:till|until|so|when|to|because|hard|instead|every|again|whenever|and)|[.,;!]|$)(?=.*(?:hurt|purple|blood|feel|blue|bleed|quiet|scream|sleep|stop|numb|calm|deserve|need|secret|shower))|i need (?:it|the pain|pain|it all) to hurt|need to (?:see (?:the )?blood|feel (?:the )?pain|hurt (?:myself|something of mine))",
    "(?: \\w+){0,6} (?:of (?:meat|beef|pork|fabric|cloth|cake)|in the (?:budget|film)|to the (?:budget|film)|climbing|operation|surgery|kitten|cat|rose|bramble|my hero|c-?section|suede|nails)",
  ),
  // From others.
  phrase(
    "danger",
    "any",
    "took (?:the|his|her|a) (?:belt|stick|strap|cane|slipper|whip|cable|shoe|broom|ruler|wooden spoon) to (?:me|us|my \\w+)|(?:pinch(?:es|ed)|twist(?:s|ed)|yank(?:s|ed)|squeez(?:es|ed)|burn(?:s|ed|t)|grab(?:s|bed)|crush(?:es|ed)|bent|bends|jerk(?:s|ed)) (?:me|my (?:arm|wrist|hair|ear|fingers|neck|hand|face))(?: \\w+| and){0,10} (?:when|if|because|until|so hard|whenever|every|behind|till)(?<=(?:he|she|they|carer|nurse|husband|wife|father|mother|dad|mum|mom|boyfriend|girlfriend|son|daughter|teacher|stepdad|brother|boss|uncle)(?: .*)?)|(?:black eye|split lip|broken (?:nose|rib|ribs|arm|wrist|jaw|finger)|bruised ribs|cracked rib|busted lip)s?(?=.*(?:he|she|they|dad|father|husband) (?:says?|said|cried|apologi|did|gave|made|bought|was sorry|didn't mean))|(?:made|makes) (?:him|her|dad) do (?:it|this)|(?:finished|stopped|done) (?:hitting|beating|kicking|punching|with me)",
    "(?: \\w+){0,6} (?:hedge|carpet|rug|laugh|goodnight|cheek|tickl|the dance)",
  ),
  phrase(
    "danger",
    "any",
    "(?:thumbs?|hands?|fingers|fingerprints|finger marks|grip|knuckles|marks?) (?:\\w+ ){0,3}(?:on|round|around|at|into) my (?:throat|neck|windpipe)|(?:he|she|they|his|who)(?: \\w+){0,6} inside (?:of )?me|(?:makes?|made|forces?|forced|asks?|asked|told|tells) (?:me|us|us boys|us girls|the boys|the girls) (?:to )?(?:undress|strip|take (?:our|my) clothes off|get naked|touch)|with me (?:he|she) goes further|(?:wouldn't|won't|doesn't|didn't|refuses to) (?:let me )?(?:use|wear|take) (?:contraception|a condom|condoms|the pill)|(?:took|takes) the condom off|held me down|(?:woke|wake|waking) up (?:and|to|with) (?:he|him|his|someone|hands?)(?: \\w+){0,4} (?:inside|on top|on me|in my|under my|between)",
    `${play}|(?: \\w+){0,5} (?:jok|laugh|nurse|physio|osteo|massage)`,
  ),
  phrase(
    "danger",
    "any",
    "(?:messages|calls|texts|emails|voicemails),? (?:then|and then|and now|and)(?: \\w+){0,3} (?:he|she|him|her)?(?: \\w+){0,2}(?:stood|standing|was|stands|waits|waited|came) (?:in|outside|at|by|under) (?:the|my|our) (?:garden|door|window|house|gate|flat|work|car|balcony)|(?:police|court|lawyer) (?:say|says|said|told me|can't|won't|couldn't)(?: \\w+){0,4} (?:can't|cannot|nothing|do anything|until something|until he)(?=.*)(?<=(?:he|she|him|ex|follow|message|garden|stalk|letter|threat)(?:.*))|(?:restraining|protection|protective|no-contact) order",
    "(?: \\w+){0,5} (?:neighbour's dog|noise|parking|film|novel)",
  ),
  phrase(
    "danger",
    "self",
    "(?:i was|i'm|i am|was i|i nearly|i almost) (?:\\w+ )?(?:going to|ready to|close to|about to|planning to|a second from) (?:\\w+ )?(?:stab\\w*|kill\\w*|shoot\\w*|strangl\\w*|smother\\w*|poison\\w*|push\\w*|burn\\w*|drown\\w*|hit\\w*|hurt\\w*) (?:him|her|them|my \\w+|the (?:baby|kids?|children|man))|bring(?:ing)? (?:\\w+ ){0,3}(?:gun|knife|rifle|pistol|shotgun|axe|petrol) to (?:school|work|class|the office|church|the party|the wedding|his)|(?:they|he|she|everyone)(?:'ll| will|'re going to)(?: all)? (?:see|pay|regret (?:it|this)|be sorry|remember (?:me|my name)|know my name)(?: \\w+){0,3}[.,!;] (?:.*(?:gun|knife|rifle|petrol|bomb|blood|shoot|kill|list|monday|burn))",
    " (?:if|because|when) (?:he|she|they)(?!(?:'s)? (?:touch|comes?|goes|hurts?|leaves?|lays?|hits?|beats?|does it again))|(?: \\w+){0,5} (?:feelings|chess|cards|for the hunt|ban|photo|laugh)",
  ),
];
