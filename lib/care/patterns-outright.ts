// Said outright in words of many kinds: death as a wish, a plan or a relief; poison, wounds, rescue; blows, whoever gives them.
import { play } from "./patterns-danger";
import { phrase, type Phrase } from "./phrase";

const bodyPart =
  "(?:arms?|wrists?|thighs?|legs?|skin|forearms?|ankles?|stomach|belly|hips?|shins?|hands?|fingers?|fingernails|ribs?|nose|jaw|teeth|tooth|head|face|back|neck|throat|hair|ears?|eye|eyes|lip|lips|mouth|shoulder|knee|foot|feet|chest|collarbone|scalp)";
const violent =
  "(?:whip(?:s|ped|ping)?|beats?|beaten|beating|thrash(?:es|ed|ing)?|cane[sd]?|caning|belt(?:s|ed)|scald(?:s|ed|ing)?|strangl(?:es?|ed|ing)|chok(?:es?|ed|ing)|throttl(?:es?|ed|ing)|rap(?:es?|ed|ing)|molest(?:s|ed|ing)?|kick(?:s|ed|ing)?|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|stab(?:s|bed|bing)?|headbutt(?:s|ed)?|hits|hit|hitting|burn(?:s|t|ed|ing)?|smother(?:s|ed|ing)?|batter(?:s|ed|ing)?|whack(?:s|ed|ing)?|drown(?:s|ed|ing)?|grop(?:es|ed|ing)|flog(?:s|ged)?|hits out at|lays? into|laid into|goes for|went for|grabs|grabbed|shoved?|shoves|shook|shakes|pins?|pinned)";
/** Not these, though they hit and bite as well. */
const harmlessSubject =
  "(?<!(?:baby|toddler|cat|kitten|dog|puppy|goat|goose|swan|wave|waves|ball|branch|horse|parrot|wasp|bee|door|wind|smell|sun|rain|nostalgia|truth|hamster|twins?|coach says|trainer|physio|hail|idea|thought|music|grief|sadness|realisation|memory|panic|it|that|this|which|two-year-old|three-year-old|nephew|niece|grandson|granddaughter|goalkeeper|opponent|sparring partner|i|i've|i'd|we|and i) (?:\\w+ )?)";
const poison =
  "(?:bleach|antifreeze|weed ?killer|rat poison|drain cleaner|oven cleaner|toilet cleaner|cleaner|cleaning fluid|white spirit|turpentine|methylated spirits|detergent|poison|pesticide|petrol|perfume|acid)";
const drugs =
  "(?:paracetamol|ibuprofen|aspirin|tylenol|pills|tablets|sleeping (?:pills|tablets)|valium|xanax|diazepam|capsules|beta ?blockers|antidepressants|painkillers|codeine|tramadol|oxys?)";
const many =
  "(?:\\d{2,3}|ten|fifteen|twenty|twenty-\\w+|thirty|thirty-\\w+|forty|fifty|sixty|a hundred|all my (?:\\w+ )?|all the (?:\\w+ )?|all of my (?:\\w+ )?|a whole (?:box|bottle|strip) of|the rest of the|every one of the)";
const safe = "(?!(?:never|not|no|don't|didn't|doesn't|wouldn't|won't|isn't|wasn't|without|nor|afraid|scared)(?!\\w))";

const death: readonly Phrase[] = [
  phrase(
    "self_harm",
    "self",
    `(?:dying|death|being dead|suicide|killing myself|ending it|hanging myself) is (?:\\w+ ){0,2}(?:all|the only thing|what|everything|the one thing|my only|the answer|the best|the only) (?:\\w+ )?(?:i (?:think|want|dream|hope|long|see|have|need)|left|option|answer|plan|wish|comfort|thing|way)|(?:all|the only thing|the one thing|everything) i (?:\\w+ )?(?:think about|want|dream of|hope for|long for|wish for|can think about|need) (?:\\w+ ){0,2}(?:is|was) (?:to )?(?:death|dying|die|be dead|being dead|not being|suicide|not existing)|(?:better|rather|sooner) (?:be )?dead than|i'll be dead(?= and| by| before| soon| when| next| in a| tomorrow| then|[.,;!]|$)|(?:dead|death|suicide|to die)[.,:;!] (?:that is|that's|is)? ?(?:what|all|the thing|where) i(?:'d| would|'m| want)|(?:to|and|just) (?:not be|be nothing|be dead|stop being|cease|stop existing)(?= for good| forever|[.!]|$)`,
    "(?: \\w+){0,4} (?:laugh|marathon|leg day|chocolate|boring)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i want|i need|i wish|i'd like|let|want) (?:for )?(?:my (?:\\w+ )?life|it all|everything|this life|the whole thing) (?:to (?:be over|end|stop)|were over|was over|ended|be over)|my (?:own )?life (?:should|must|has to|will|is going to|can|needs to|ought to) (?:end|stop|be over)|i(?:'m| am) (?:\\w+ )?(?:ending (?:it|my life|everything|things|me)|checking out of (?:life|this)|leaving this (?:world|life))(?=[.!,;]| tonight| now| today| tomorrow| on| this| soon| before|$)|i can't live(?: like this| with this| anymore| any longer| on)?(?=[.!,;]|$)|(?:don't|won't|can't) (?:want to )?live(?: anymore| any longer)?(?=[.!,;]|$)",
    "(?: \\w+){0,5} (?:here|boil|soup|coffee|cheese|with ruben)|[,.!;] (?:the (?:soup|bath|train|phone)|more (?:tomorrow|later))|[.,;]? ?with(?:out)? (?:the|my|this|coffee|chocolate)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:god|lord|please|jesus|death|allah),? (?:\\w+ )?(?:take|let|have) me(?:,? (?:go|die|tonight|now|home|too|please|soon|away|with you|in my sleep))?(?=[.,;!]|$)|i (?:beg|pray|ask|implore) (?:\\w+ ){0,3}(?:take me|to take me|to die|for death|let me die|to be taken|not to wake)|(?:picture|imagine|imagining|see|think about|thinking about|wonder|fantasi\\w+ about) (?:\\w+ ){0,2}(?:my own (?:body|funeral|death|grave|corpse|coffin)|(?:them|him|her|someone|who|mum|\\w+) (?:finding|finds|will find|would find|'ll find) (?:me|my body)|being found (?:dead|hanging)|my body being)|(?:find|found|finding|finds) (?:me|my body) (?:dead|hanging|in the (?:bath|garage|woods|river|morning cold))",
    "(?: \\w+){0,4} (?:to the (?:cinema|zoo|beach|party)|out|shopping|to (?:italy|paris)|home to)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:my plan|the plan|plan)(?:,| is|:)(?: \\w+){0,3} (?:the )?(?:lake|bridge|rope|pills|train|river|sea|roof|garage|gun|quarry|cliff|woods)(?=[.,;]| at| when| on| and|$)(?=.*(?:pockets|coat|stones|night|alone|kids|nobody|no one|lock|note|letter|when|friday|sunday|monday|quick))|i'm going to (?:jump|hang|drown|od|overdose|end)(?=[.!,;]|$)(?!.*(?:lake|pool|puddle|leaves|trampoline|parachute|bungee|in with|phew))|i (?:could|can|will|might|'ll) (?:just )?(?:do it|go through with it|end it|finish it|jump)(?: now| tonight| right now| today| here)?[.,;](?=.*(?:window|floor|pills|knife|roof|bridge|train|rope|razor|alone|balcony|gun|nobody|no one|edge))|(?:it'd|it would|would) (?:only )?take (?:\\w+ ){0,3}(?:minutes?|seconds?|moment)(?=.*(?:belt|rope|knife|pills|bridge|train|window|gun|die|where|drown))|that's how i(?:'d| would| want to|'m going to| will)(?: \\w+){0,2} (?:go|die|do it|end)|(?:looked up|googled|checked|researched|found out|worked out|calculated|know)(?: \\w+){0,3} (?:which|what|how|where|whether)(?: \\w+){0,6} (?:high enough|deep enough|strong enough|kills?|lethal|painless|to die|to drown|to hang|bleed out|it would hold|would hold|no (?:fence|net|barrier|camera))|what i(?:'d| would|'m going to| will|'ll) do with (?:it|them|the (?:gun|rope|knife|pills))(?<=(?:gun|shotgun|pistol|rifle|rope|knife|razor|pills|blade|insulin|key|noose)\\b.*)",
    "(?: \\w+){0,6} (?:swing|kids' tree|lake and swim|swim|flask|wetsuit)|.*(?:flask|wetsuit|towel)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:by (?:\\w+ )?morning|by then|tonight|tomorrow|soon|this time) i(?:'ll| will) (?:\\w+ ){0,2}(?:have )?(?:taken (?:my|her) own life|be dead|be gone for good|have killed|have done it|hang|drown|jump)|taken my own life|(?:she|he|the (?:girl|woman|man|boy)) (?:wants to die|will not be alive|won't be alive|has (?:it|everything) planned|cut (?:herself|himself)|'ll (?:drown|hang|kill) (?:himself|herself)|wants to be dead|is going to kill (?:herself|himself))(?=.*(?:i write|he is me|she is me|that's me|meaning me|i mean me|the other word|see to (?:that|it) (?:herself|himself)|as always|i don't write i|in this diary|it's me))|(?:he|she) is me(?=[.!]|$)",
    "(?: \\w+){0,2} (?:all over|in miniature)",
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:ever |you )?think of (?:dying|death|suicide)[?\"' ].*(?:i (?:long|want|think|do)|every|yes|always|want nothing else)|(?:long|ache|yearn|pine|thirst|hunger) for (?:it|death|the end)(?= |[.,;!]|$)(?<=(?:dying|death|die|end).*)|(?:doctor|test|scan|results?|x-ray|lump|biopsy)(?: \\w+){0,6} (?:terminal|cancer|malignant|fatal|bad news|inoperable)(?=.*(?:i can die|hope|so that|fault|relief|relieved|wish|disappointed))(?<=(?:hop|wish|pray|want|disappoint|long).*)|press a button (?:and|to) (?:stop|be|not|end|die|disappear)|(?:to|and) stop existing",
  ),
  phrase(
    "self_harm",
    "self",
    "i'?(?:'ll|'d|m going to| will| would) (?:hang|kill|drown|shoot|stab|poison|gas|electrocute) (?:myself|me)(?= |[.,;!]|$)",
    " (?:in the foot|laughing|if (?:i have to|they play|he says|she says))",
  ),
];

const body: readonly Phrase[] = [
  phrase(
    "self_harm",
    "self",
    `(?:drank|drunk|drink|drinking|swallow(?:ed|ing)?|sipp?(?:ed|ing)|star(?:e|ed|ing) at|look(?:ed|ing)? at|think(?:ing)? (?:about|of)|bought|hid|hidden|inject(?:ed|ing))(?: \\w+){0,4} ${poison}(?= |[.,;!]|$)|(?:bottle|can|glass|cup|canister) of ${poison}(?=.*(?:i (?:keep|kept)|staring|drink|drank|end|in my hand|next to me))`,
    "(?: \\w+){0,6} (?:mop|stain|floor|sink is clean|kids|shelf|garden|weeds|ants|prices?|station|receipt|smell|sale)",
  ),
  phrase(
    "self_harm",
    "self",
    `(?<=^|[.,;!] ?|took |taken |taking |swallowed |had |of |and |now )${many} ?(?:\\w+'s )?(?:\\w+ )?${drugs}(?: at once| in one go| down| with (?:wine|vodka|whisky|gin|rum|beer|alcohol))?(?= (?:and|at once|with (?:wine|vodka|whisky|gin)|down|in)|[.,;!]|$)(?=.*(?:i'm waiting|waiting|ringing|ears|dizzy|goodbye|sorry|numb|floor|sleepy|hope|please|don't know|scared|done with|being done|at once|with (?:wine|vodka|whisky)|end|die|dead|quiet|soon|still here|ambulance|threw up|throwing up|vomit|nobody|no one|nothing happen))`,
    "(?: \\w+){0,5} (?:in the (?:packet|box|pack)|for the (?:trip|family|clinic)|prescri|week)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i(?:'ve| have)?|ive) (?:\\w+ )?(?:taken|took|swallowed|downed|drunk|drank) (?:\\w+ ){0,4}(?:pills|tablets|them|bottle|box|packet|insulin|meds)[.,;!](?: \\w+){0,4} (?:all (?:of them|the (?:pills|tablets|rest)|that (?:were|was) left|gone)|every (?:last )?one|the whole (?:lot|box|bottle)|sorry)|pump(?:ed|ing) (?:me|my stomach) (?:out|empty)|(?:worse luck|unfortunately|sadly|i never asked|didn't ask|wish they(?:'d| had)(?:n't)?|i never wanted|why did they)(?: \\w+){0,8} (?:saved|brought|back|alive|rescued|survived|let me)|(?:saved me|brought me back|resuscitated me|revived me|pumped me out|found me|got me (?:down|back|breathing))(?: \\w+| in time|[.,]){0,6}[.,;]? ?(?:worse luck|unfortunately|sadly|i never asked|i didn't ask|i wish they|i wish (?:he|she|\\w+) hadn't|damn)|(?:second|third|fourth|latest|another|my|first|last) (?:\\w+ )?(?:suicide )?attempt(?= this| in| since| last|[.,;]| and| failed| didn't| when)(?=.*(?:hospital|ward|leaflet|sent me|home|again|pills|failed|alive|didn't|doctor|they|psych))",
    "(?: \\w+){0,6} (?:at (?:baking|the driving|knitting|bread|the (?:exam|test))|sourdough|recipe|drive)",
    true,
  ),
  phrase(
    "self_harm",
    "self",
    `(?:when|whenever|if|until|because|that|and) i cut(?=[.!]|$)|(?:back (?:to|at|on|with)|started|start|stop|again with|the|my) (?:the )?(?:cutting|self-harming|self-injury)(?=[.,;!]|$| again| because| every| tonight| since| i )|burning myself|(?:wrists?|arms?|forearms?|thighs?|legs|hands|knuckles)(?: \\w+){0,2} (?:is|are|were) (?:\\w+ )?(?:wrapped|bandaged|bleeding|open|raw|cut|slashed|full of (?:cuts|scars|lines|burns)|covered in (?:cuts|scars|burns|blood)|in (?:ribbons|shreds|bandages|a tea towel))|(?:skin|arms?|thighs?|legs?|body|stomach) (?:is|are) (?:\\w+ )?(?:full of|covered (?:in|with)|written all over with|a map of|criss-?crossed with|nothing but) (?:\\w+,? ){0,6}(?:scars|cuts|burns|scabs|lines)|(?:drew|draw|drawing|see|saw|needed|need|watch(?:ed|ing)?|let) (?:\\w+ )?(?:my own )?blood(?= |[.,;!]|$)(?=.*(?:calm|relief|better|quiet|again|feel|arm|leg|stop|need|myself))|used it on my (?:own )?${bodyPart}|(?:slam|smash|shut|crush|trap|jam)(?:med|ed|med|ped)? my (?:own )?${bodyPart}(?: \\w+){0,4},? (?:on purpose|deliberately|again and again|twice|until|because i deserve)|slit (?:my|both|one|the left|the right) (?:\\w+ )?(?:wrists?|arms?|throat|veins?)`,
    "(?: \\w+){0,6} (?:mosquito|bites|paint|flour|mud|ink|tattoo|sunburn|freckles|gloves|kitten|rose|bramble|cheese|onion|wood|grass|hair|cake|bread|sugar|plaster cast|from the (?:climb|garden))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:not sure|don't know (?:if|that|whether|how)|can't promise|can't|couldn't|unable to|can i|won't be able to) (?:\\w+ ){0,4}(?:keep myself safe|stay safe|be safe (?:with|from) myself|get through (?:the|this) night (?:alive|without)|trust myself (?:tonight|alone|with (?:the|a|these))|guarantee (?:my|for))|(?:do|doing|done) something (?:\\w+ )?to myself|(?:harm|hurt|injure) (?:to )?myself (?:when|if|tonight|again|before|while)|afraid (?:that )?i(?:'ll| will|'m going to|'d| might) (?:\\w+ )?(?:do something|hurt|harm|kill|jump|not make it)|scared (?:that )?(?:of what i(?:'ll| might)|i(?:'ll| will|'m going to|'d| might) (?:\\w+ )?(?:do something|hurt|harm|kill|jump|not make it))",
    "(?: \\w+){0,4} (?:cheesecake|chocolate|cake|shops?|card|silly|stupid|at (?:handball|football|tennis|the gym)|on stage|laughing|feelings)",
    true,
  ),
];

const blows: readonly Phrase[] = [
  phrase(
    "danger",
    "any",
    `${harmlessSubject}${violent} (?:me|us(?! ,))(?: up)?(?= again| for| because| when(?:ever)?| until| till| so| in the (?:face|stomach|head|mouth|ribs|back of|belly|hall|kitchen)| with (?:the|a|his|her|their|my) (?:\\w+ )?(?:belt|stick|cable|cord|shoe|fist|fists|bat|hose|ruler|broom|slipper|bottle|iron|pan|strap|cane|spoon|brush|lead|chain|rope|knife|kettle)| against| over the (?:head|back)| and (?:says|said|told|then|nobody|no one|threw|kicked|locked|held|laughed|called|i)| where| across| every| last night| tonight| today| this (?:month|week|morning)| twice| down| round| by the| on the (?:kitchen|bathroom|bed|head|back|street)|[.,;!]|$)`,
    `${play.replace("(?:up|", "(?:")}|,?(?: \\w+){0,6} (?:chess|cards?|games?|tennis|scrabble|laugh\\w*|ball|escape room|two minutes short|accident\\w*|pillow|snowball\\w*|genius|hug|question|bill|news|idea|joke|tackle|judo|karate|boxing|sparring|home on|swing|slide|hello|goodnight|bike|text|email|invoice|look)`,
  ),
  phrase(
    "danger",
    "any",
    `${harmlessSubject}(?:broke|breaks|broken|fractured|twist(?:s|ed)|crush(?:es|ed)|scald(?:s|ed)|burn(?:s|ed|t)|dislocated|split|bruis(?:es|ed)|pull(?:s|ed)|yank(?:s|ed)|slam(?:s|med)|smash(?:es|ed)|squeez(?:es|ed)|bent|bends|bang(?:s|ed)|hit|hits|stamp(?:s|ed) on|stood on) my (?:\\w+ )?${bodyPart}(?= because| when| in the (?:door|car door|drawer)| against| under| on the (?:sink|table|wall|floor|stove|hob|radiator)| behind| until| and (?:told|said|says|laughed|made)| for| with|[.,;!])(?<=(?:he|she|they|mother|father|dad|mum|mom|husband|wife|boyfriend|girlfriend|partner|brother|sister|son|ex|stepdad|stepmother|stepfather|uncle|aunt|carer|nurse|boss|teacher|man|neighbour|landlord|guard|coach)(?: \\w+){0,3} (?:\\w+) my (?:\\w+ )?\\w+)`,
    "(?: \\w+){0,6} (?:accident\\w*|football|tackle|laugh|goal|fast|nicely|plaits|braid|hug|skiing|sledg\\w*|judo|rugby|hockey)",
  ),
  phrase(
    "danger",
    "any",
    "(?:sells?|sold|lends?|lent|pass(?:es|ed)?|rent(?:s|ed)?|offers?|gives?|gave) me (?:around |on |out )?(?:to|among) (?:other |his |the |some |those )?(?:men|friends|mates|clients|customers|strangers)|(?:they|he|she) (?:took|keeps?|kept|has|have|hold|holds) (?:my|our) (?:passports?|papers|documents|id)(?: \\w+){0,3} (?:and|until|so|because|till)(?: \\w+){0,8} (?:debt|work|leave|pay|clean|run|go|police|escape)|work (?:until|till) the debt|(?:put|puts|stuck|shoved|slid|had) (?:his|her|a) (?:hand|hands|fingers?|tongue) (?:down|up|under|inside|in|into|between) my (?:skirt|top|shirt|trousers|pants|legs|knickers|underwear|bra|mouth|blouse|jeans|dress|pyjamas)|(?:he|she|they|who) (?:\\w+ ){0,3}(?:does|did|do) it anyway|(?:don't|didn't|never) want(?:ed)? (?:to|it|that)[,;]? (?:and |but )?(?:he|she) (?:does|did|do|takes|took|makes|made|kept|keeps)(?: it| me)?(?: anyway| going|[.,]|$)|(?:threw|throws|throwing|hurl(?:ed|s)|chuck(?:ed|s)) (?:the|a|his|her|my|hot) (?:\\w+ )?(?:pan|plate|cup|bottle|knife|chair|shoe|phone|ashtray|iron|vase|remote|kettle|tea|coffee|soup|stones?|glass) (?:at|over) (?:me|my (?:head|face)|us|the kids)|(?:eye|lip|jaw|cheek|face) is (?:\\w+ )?(?:swollen|black|split|blue)(?=.*(?:he|she|they|hit|threw|believe|again))|(?:gps |a )?track(?:er|ing device) (?:on|in|under) my (?:car|bag|coat|phone|bike|pram)|third time (?:this|in) (?:\\w+ ){1,3}(?:he|she)(?:'s| has)? (?:hit|beaten|kicked|hurt|choked|slapped) me",
    "(?: \\w+){0,6} (?:airport|visa (?:office|form)|parcel|lost (?:luggage|keys)|keep track|football|frisbee)",
    true,
  ),
  phrase(
    "danger",
    "any",
    "(?:i'll|i will|he'll|she'll|they'll|he will|she will|going to) (?:find|hunt|track) (?:you|me|us|them)(?: down)?,? and (?:\\w+ )?(?:i'll|i will|he'll|he will|she'll|slit|kill|cut|make|take|finish|they'll)|threat(?:ens|ened|ening|en) (?:\\w+ ){0,2}to (?:kill|hurt|shoot|burn|stab|beat|harm|drown|murder)(?= |[.,;!]|$)|threatens? (?:me|us)(?: \\w+){0,3} with (?:the|a|his|her) (?:\\w+ )?(?:knife|gun|axe|hammer|bat|belt|acid|stick|scissors|bread knife)",
    "(?: \\w+){0,4} (?:chess|the ozone)",
    true,
  ),
  phrase(
    "danger",
    "self",
    `(?:i want to|i wanted to|i'm going to|i could|i'd like to|going to|urge to|i will|i'll|i keep (?:imagining|picturing|thinking)|i imagine|can't stop (?:thinking about|imagining|picturing)|thoughts (?:of|about)|i think about|imagining|picturing|dreaming of)(?: ${safe}\\w+){0,2} (?:push(?:ing)?|smash(?:ing)?|stab(?:bing)?|suffocat(?:e|ing)|drown(?:ing)?|strangl(?:e|ing)|shak(?:e|ing)|burn(?:ing)?|poison(?:ing)?|shoot(?:ing)?|cut(?:ting)?|throw(?:ing)?|run(?:ning)?|beat(?:ing)?|kill(?:ing)?|hurt(?:ing)?) (?:\\w+ ){0,2}(?:him|her|them|the (?:baby|baby's head|whole|child|kids|others)|everyone|his (?:house|car|head|throat)|her (?:house|head)|my \\w+|people)(?= (?:off|out of (?:the|a) window|in front of|under|against|down the stairs|in (?:his|her|their) (?:sleep|bath|bed)|with (?:him|her|them|everyone) in|and (?:then )?(?:myself|me|him)|until|till|at school|at work|on monday|tonight|over with|down with|department|class|office|family|in the bath)| down)`,
    "(?: \\w+){0,6} (?:chess|sled|sledge|swing|pool party|snow|sofa|joke|game|bill)",
  ),
  phrase(
    "danger",
    "self",
    "list of (?:\\w+ ){0,3}(?:people|names|everyone|those|who)(?: \\w+){0,4} (?:i'm going to|i'll|to) (?:hurt|kill|shoot|get|punish|pay)|burn (?:his|her|their|the) (?:house|flat|car|shop|school) (?:down )?with (?:him|her|them|everyone)|(?:bought|got|have) (?:the |a |some )?(?:petrol|gun|knife|ammunition|bullets|rope|lighter fluid)(?: today| already| for it| ready)?(?=[.,;!]|$| and)(?=.*)(?<=(?:burn|kill|shoot|him|her|them|school|pay)(?:.*))|(?:until|till) (?:he|she|they) (?:stops?|doesn't|don't|isn't) (?:moving|breathing|move|breathe)|stood (?:right )?behind (?:her|him) and (?:nearly|almost) (?:did|pushed)",
    "(?: \\w+){0,4} (?:barbecue|camping|lawn)",
    true,
  ),
];

export const outright: readonly Phrase[] = [...death, ...body, ...blows];
