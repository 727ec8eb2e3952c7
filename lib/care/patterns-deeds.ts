// What was done, nearly done or is about to be: attempts, overdoses, wounds, hands at a throat, threats word for word.
import { play } from "./patterns-danger";
import { phrase, type Phrase } from "./phrase";

const limb =
  "(?:(?:upper |inner |left |right )?(?:arms?|wrists?|thighs?|legs?|skin|forearms?|ankles?|stomach|belly|hips?|shins?|calf|calves|palms?|knuckles|feet|foot|hands?|shoulders?|fingers?|face|head))";
const sharp =
  "(?:razors?|razor blades?|blades?|knife|kitchen knife|penknife|scissors|box ?cutter|cutter|stanley knife|glass|shard|needle|compass|sharpener(?: blade)?|safety pin|scalpel|thumbtack|tweezers)";
const drug =
  "(?:pills?|tablets?|meds|medication|medicines?|insulin|painkillers?|paracetamol|ibuprofen|aspirin|antidepressants?|sleeping (?:pills|tablets)|sedatives|codeine|xanax|valium|diazepam|benzos|capsules|blisters?|strips?|packets?|packs?|box(?:es)?|bottles?)";
const numbers =
  "(?:\\d+|ten|twelve|fifteen|sixteen|twenty|twenty-\\w+|thirty|thirty-\\w+|forty|fifty|sixty|a hundred|a handful(?: of)?|handfuls(?: of)?|a fistful(?: of)?|dozens of|so many|too many)";
const beast =
  "(?:he|she|they|(?:my|our|the|her|his) (?:\\w+ )?(?:mum|mom|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|ex|stepdad|stepfather|stepmother|stepmum|brother|sister|son|uncle|cousin|grandfather|grandpa|boss|coach|teacher|flatmate|roommate|neighbou?r|men|boys|man|guy|lads)|dad|mum|mom|someone|a man|two men|men)";
const struck =
  "(?:hits?|hitting|beats?|beaten|beating|punch(?:es|ed|ing)?|slap(?:s|ped|ping)|kick(?:s|ed|ing)?|chok(?:es?|ed|ing)|strangl(?:es?|ed|ing)|shov(?:es?|ed|ing)|rap(?:es?|ed|ing)|stab(?:s|bed|bing)?|headbutt(?:s|ed)|thrash(?:es|ed)|whack(?:s|ed)|smack(?:s|ed)|batter(?:s|ed)|knock(?:s|ed))";

/** Nearly done, or tried and outlived, with what holds it apart from a walk or an accident in the same words. */
const attempts: readonly Phrase[] = [
  phrase(
    "self_harm",
    "self",
    "(?:climb(?:ed|ing)|got|swung|had|was|went|stepped|leg|legs) (?:\\w+ )?(?:over|beyond|past|outside) (?:the|that) (?:railings?|rail|barrier|parapet|guard ?rail|bannister|edge of the (?:roof|bridge|platform))(?!,? (?:of the ship|to (?:get|fetch|reach)))",
    "(?: \\w+){0,4} (?:photo|ball|picture|kite|festival|queue|concert|cheese|goat|sheep)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:stood|stand|standing|lay|lain|lying|lie|lay down|laid|sat|sitting|knelt|walked|stepped|went) (?:\\w+ ){0,3}(?:on|onto|in front of|between|across) (?:the|a) (?:\\w+ )?(?:tracks?|rails|railway(?: line)?|train|wrong side of the \\w+|outer side|bus|lorry|truck|motorway)(?= (?:until|till|and (?:wait|then|someone|a man|a woman|my legs|hoped|listened)|tonight|yesterday|again|when|for|last night|but|today|this)|[.,;]|$)",
    "(?: \\w+){0,6} (?:photo|picture|model|with the kids|steam|old|museum|delay|strike|broken down|cancel|museum|phone|luggage|festival|ticket)|,? (?:lion|exhibit|station)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:one|a|half a|two|another) (?:more )?(?:step|second|centimet\\w+|inch|moment|hair|push)s? (?:\\w+ )?(?:from|away from|further|and|forward|more)(?: \\w+){0,3} (?:jump\\w*|the edge|falling|letting go|it'd (?:have been|be) (?:over|done)|i'd (?:have been|be) (?:gone|dead)|over|doing it|pulling the trigger|dead|gone)|i (?:nearly|almost|so nearly|came close to|was this close to|was going to|was ready to) (?:jump(?:ed|ing)?|did it|do it|let(?:ting)? go|step(?:ped)? (?:off|out|in front)|stepping (?:off|out|in front)|drove into|drive into|went through with it|go(?:ing)? through with it|took them(?: all)?|swallow\\w*|hang\\w*)(?= |[.,;!]|$)",
    "(?: \\w+){0,3} (?:for joy|out of my|into a (?:bike|duck|bin)|in the (?:pool|lake)|on the (?:cat|dog|sale|cake|bus)|the (?:ball|phone|bungee|parachute|zip)|off the (?:wrong|bus)|the meeting|buy|queue)",
  ),
  phrase(
    "self_harm",
    "self",
    "pump(?:ed|ing) (?:out )?my stomach|my stomach (?:was )?pumped|(?:my|this|that|the|another|a) (?:first|second|third|fourth|last|latest|failed|previous|\\w+)? ?(?:suicide )?attempt(?:s)? (?:this year|last night|on my life|i (?:survived|made)|failed)|(?:second|third|fourth|last|another|my|failed|first) suicide attempt|(?:woke|came) (?:up|to|round)(?: \\w+){0,6} (?:angry|disappointed|furious|sorry|gutted|sad|crying|because)(?: \\w+){0,5} (?:alive|breathing|still here|worked|woken|failed)|(?:disappoint\\w+|angry|sorry|furious|gutted|sad|upset|regret|letdown|wish)(?: \\w+){0,6} (?:hadn't died|still alive|didn't die|didn't work|hadn't worked|woken up alive|survived|i woke up at all|being alive)|(?:they|he|she|someone|mum|mom|dad|\\w+) (?:found|cut|got|pulled|dragged|talked) me (?:in time|too early|too soon|down (?:from|off|in time)|off the (?:tracks|bridge|ledge|roof|rail\\w*|edge)|back (?:over|from the (?:edge|rail\\w*|tracks))|on the bathroom floor|hanging|with the (?:pills|rope|noose|blade|razor))",
    undefined,
    true,
  ),
  phrase(
    "self_harm",
    "self",
    `(?:rope|noose|belt|cord|cable|scarf|tie|sheet|dressing ?gown (?:cord|belt)|extension lead|lead|wire|plastic bag|bag)(?: \\w+){0,3} (?:round|around|on|over|about) (?:my|his own|her own) (?:neck|throat|head)|(?:rope|noose|belt|branch|beam|hook|rail|door handle|knot|cord)(?: \\w+)? (?:snapped|broke|slipped|gave way|didn't hold|tore|came loose|wouldn't hold)(?= |[.,;]|$)(?=.*(?:neck|floor|coughing|alive|fail|hang|me|even that|breath))|(?:gun|pistol|revolver|barrel|muzzle|rifle) (?:\\w+ ){0,2}(?:in|at|to|against|under) my (?:mouth|head|temple|chin|chest|heart)|${sharp} (?:\\w+ ){0,3}(?:at|to|against|on|across|over|along|into|in) my (?:own )?(?:throat|wrists?|neck|chest|forearms?|thighs?|veins?|skin|arms?|legs?)`,
    "(?: \\w+){0,4} (?:shave|shaving|beard|surgeon|costume|fancy dress|school play|cosplay|by accident|tattoo|nurse|chopping|onion)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:step|stepping|walk|walking|jump|jumping|throw(?:ing)? myself|go|run|running|get|lie|lying down|drive|driving|steer|steering|ride|swerve|swerving) (?:\\w+ )?(?:out )?(?:in front of|under|into|onto|off|from) (?:the |a |an |that |this |my )?(?:\\d[\\d.:]*|next|\\w+-\\w+|first|last|morning|night|early|oncoming)? ?(?:trains?|tube|lorry|lorries|trucks?|bus|tram|express|traffic|tracks|tree|wall|pillar|bridge pier|bridge|roof|balcony|window|cliff|viaduct|car park|motorway|ledge|platform)(?=$|[.,;!?]| (?:on|at|tonight|tomorrow|and|when|if|because|i've|where|so|after|before|near|by))",
    "(?: \\w+){0,5} (?:photo|picture|swim|lake|pool|holiday|bungee|rail ?pass|parachute|sandwich|station|fun|dare|view|hotel|ticket|sea|water)|,? (?:phew|luckily|by accident)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:jump|jumping|pills|rope|hanging|train|bridge|gun|blade|gas|drown\\w*|overdose|cutting)(?:,| or)(?: the| a)? (?:\\w+(?:,| or)(?: the| a)? )?(?:jump\\w*|pills|rope|train|bridge|gun|gas|hanging|overdose|drown\\w*)(?=[.?!,;]| i |$)(?=.*(?:i |which|quick|easi|hurt|least|surest|round))",
  ),
  phrase(
    "self_harm",
    "self",
    `(?:there(?:'s|'re| are)|i(?:'ve| have)?(?: got| have)?|that's|it's|they're|is|are|it)(?: \\w+){0,8} (?:enough|sufficient|plenty)(?: \\w+){0,6} to (?:kill|finish|end|put an end to|do it|die|never wake|do the job|be sure|stop my heart)(?: me| it| myself| a horse| an elephant)?|enough to (?:kill|finish) (?:me|myself|a horse|an elephant)|(?:deadly|lethal|fatal) (?:dose|amount|quantity)(?= .*\\b(?:i|my|me)\\b|.*i(?:'ve| have| looked| know| need))|how many (?:\\w+ ){0,5}(?:it takes|to die|would kill|i'd need|it'd take|would be enough|are enough)`,
    "(?: \\w+){0,4} (?:appetite|fun|conversation|hunger|time|evening|mood|of chocolate|laugh)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:draft\\w*|finished|wrote|written|writing|rewrote|started|version|page|line|words)(?: \\w+){0,4} (?:my|the|a|of the|of my) (?:suicide|goodbye|farewell) (?:note|letter)s?|(?:my|the) (?:suicide|goodbye|farewell) (?:note|letter)s? (?:is|are|was|reads|says|lies|needs|to)",
    "(?: \\w+){0,5} (?:for (?:the|my) (?:colleague|class|team|play|character|teacher)|to my (?:colleagues|team|class|teacher|students))",
  ),
  phrase(
    "self_harm",
    "any",
    "(?:thinking|think|thought|thoughts|googl\\w*|search\\w*|looked up|research\\w*|read(?:ing)? (?:up )?(?:about|on)|plan\\w*|consider\\w*|contemplat\\w*|talk me out|way|option|answer|ready|method\\w*|closer|close|time for|decided on|obsess\\w*|dream\\w*|fantas\\w*|idea) (?:\\w+ ){0,3}(?:suicide|overdose|overdosing|hanging myself|killing myself)(?= |[.,;!?]|$)",
    "(?: \\w+){0,5} (?:rates?|prevention|squad|statistics|novel|film|in (?:the|a) (?:book|novel|film|play|roman|victorian)|chocolate|of (?:chocolate|sugar|news|christmas|cheese)|lane)",
  ),
];

const overdose: readonly Phrase[] = [
  phrase(
    "self_harm",
    "self",
    `(?:took|taken|take|swallow\\w*|down(?:ed|ing)|had|necked|popped|gulped|emptied|finished|drank|ate)(?: \\w+)? (?:all (?:of )?|the whole |a whole |the entire |the rest of |every |every last |every single |both |${numbers} )+(?:of )?(?:the |my |his |her |mum's |mom's |dad's |them |those |nan's |gran's |\\w+'s |\\w+ )?(?:\\w+ )?${drug}(?= (?:with|and|tonight|i|at once|in one|last night|an hour|now|this|ago|before|today|yesterday|on|because|there|that|so|but|instead)|[.,;!]|$)`,
    "(?: \\w+){0,6} (?:of (?:chocolate|biscuits|wine|water|crisps|cookies|pralines|beer|juice|cereal)|to (?:the (?:tip|chemist|pharmacy|attic|flea|car|post|charity)|my)|for (?:the|my) (?:week|trip|flu|cold|infection)|back to|as prescribed|like the doctor|upstairs|down|home|with (?:breakfast|food))|,? (?:as prescribed)",
  ),
  phrase(
    "self_harm",
    "self",
    `(?:i(?:'ve)?|i have)? ?(?:took|taken|swallow\\w*|down(?:ed|ing))(?: \\w+)? (?:all of (?:them|it)|them all|everything|the (?:whole )?lot|every one of them|too (?:many|much)|the whole (?:box|bottle|packet|pack|strip|thing|lot)|(?:mum|mom|dad|gran|nan|\\w+)'s (?:tablets|pills|insulin|meds|medication))(?=[.,;!]? .*(?:funny|dizzy|sleepy|drowsy|spin|blur|sick|cold|heavy|sorry|while i (?:still )?can|goodbye|numb|tired now|slow|ambulance|throw|vomit|heart|slur|forgive|hospital|die|wine|vodka|whisky)|[.,;!]? ?(?:with|and) (?:the |a |some )?(?:bottle|wine|vodka|whisky|gin|rum|beer|alcohol))`,
    "(?: \\w+){0,3} (?:photos|pictures|to the|in stride|for granted|vitamins)",
  ),
  phrase(
    "self_harm",
    "any",
    "(?:i |i've |i'd )(?:\\w+ ){0,2}(?:overdosed|od'd)(?= |[.,;!]|$)|(?:thinking|think|thought|planning|plan|considering|ready|going|want|tempted|urge) (?:\\w+ ){0,3}(?:an? |the )?overdos(?:e|ing)|(?:my|an|the|another|last|second) (?:\\w+ )?overdose (?:last|in|didn't|failed|was|when|again|this|on)",
    "(?: \\w+){0,3} (?:on|of) (?:the )?(?:chocolate|sugar|cheese|news|christmas|netflix|cake|coffee|caffeine|garlic|glitter|cuteness|podcasts|biscuits|sunshine|vitamin)",
  ),
];

const wounds: readonly Phrase[] = [
  phrase(
    "self_harm",
    "self",
    `(?:scratch|cut|burn|carv|slic|pick|bite|bit|punch|hit|slap|bang|pinch|dig|dug|press|rub|pull|scrub|stab|prick|knock|scrape|hold|held|clench)(?:e|ed|es|s|ing|ting|ning|ped|ped|ping|bing|t|ged|ging)?(?: \\w+){0,8} (?:till|until) (?:it|there's|there is|there was|i|my|the skin|they|blood|something)(?: \\w+){0,3} ?(?:blood\\w*|bleed\\w*|bled|hurts?|numb|see|saw|red|raw|black|feel|felt|stop\\w*|quiet\\w*|calm\\w*|broke\\w*|open\\w*|swell\\w*|swollen|dizzy|burn\\w*)`,
    "(?: \\w+){0,3} (?:onion|finger on the paper|grass)",
  ),
  phrase(
    "self_harm",
    "self",
    `(?:press(?:ed|ing)?|held|hold(?:ing)?|put|push(?:ed|ing)?|laid|pull(?:ed|ing)|drag(?:ged|ging)|drew|drawing|run|ran|running|stub(?:bed|bing)|put out|stuck|sticking|jab(?:bed)?)(?: \\w+){0,3} (?:my (?:own )?${limb}|the inside of my \\w+) (?:\\w+ )?(?:on|against|onto|into|in|to|over|under|under the|under a|with)(?: \\w+)? (?:\\w+ )?(?:stove|hob|hot ?plate|iron|radiator|plate|flame|candle|lighter|cigarette|kettle|oven|boiling|scalding|${sharp})`,
    ",? (?:by accident|accidentally)(?! whatever)",
  ),
  phrase(
    "self_harm",
    "self",
    `(?:lighter|cigarettes?|iron|candle|flame|match|${sharp})(?: \\w+){0,3} (?:to|on|against|into|across|over|along|down|out on|at) (?:my|the inside of my|both my) (?:own )?${limb}`,
    "(?: \\w+){0,5} (?:shav|tattoo|chopping|slipped|by accident|accident|barber|beard|leg hair|nail)",
  ),
  phrase(
    "self_harm",
    "self",
    `(?<!(?:prun|slipp|shav|chopp|cook|peel|gard|kitchen|climb|bik|skat|rose|hedge|tin|game|film)\\w*.*)(?:i|i've|i'd|and|to|again|keep|kept|started|stop|need|urge|want|wanted)(?: (?!never|not|don't|didn't|won't|n\\w+)\\w+){0,2} (?:cut|cuts|cutting|burn(?:ed|ing|t)?|carv(?:ed?|ing)|slic(?:ed?|ing)|bit|biting|hurt(?:ing)?|slash(?:ed|ing)?|stab(?:bed|bing)?|brand(?:ed)?)(?: \\w+)? (?:my (?:own )?(?:${limb}|thighs?)|into my (?:own )?${limb}|the (?:word|name|letters) \\w+ (?:in|on|into) my)(?= |[.,;!]|$)`,
    ",? (?:\\w+ ){0,3}(?:on (?:the|a|an) (?:paper|oven|tin|kettle|pan|iron|can|bread|grill|tray|sun|bike|door|table|corner|thorn|rose|branch|step|lego)|shaving|hair|nails?|fringe|(?:while |when )?(?:cooking|chopping|slicing|peeling|climbing|gardening|skating|training|cleaning)|losses|some slack|a (?:slice|piece|break|deal)|short|off|in the (?:garden|kitchen|forest|gym)|peeling|at (?:the gym|football|work)|with (?:the|a) (?:hot|bread|cheese|pizza|oven|paper)|in the sun|tongue|while|opening)",
  ),
  phrase(
    "self_harm",
    "self",
    `(?<=^|[.,;:!] ?|and |then |so |i |i've |today |yesterday |tonight |last night |weekend |relapse |relapsed |slipped )(?:cut|burned|burnt|scratched|carved) (?:again|deeper|too deep|deep|worse|last night|twice|three times|more than)(?= |[.,;!]|$)(?!.* (?:budget|hours|funding|grass|hedge|fringe|hair|lunch|cake|dinner|toast|finger))|(?:new|fresh|old|more|deep|deeper|seven|six|five|four|three|twelve|ten|the) (?:\\w+ )?(?:cuts|wounds|burns|scars|slashes|lines|gashes)(?: \\w+)? (?:on|across|along|down|up|over|inside) (?:my|the inside of my) ${limb}|(?:\\w+ )?(?:days|weeks|months) (?:clean|without (?:cutting|hurting|harming))(?=.*(?:relaps|again|until|but|gone|broke|ruin|back to|zero|over))|self-(?:harm|injur)\\w*(?: again| last| tonight| today| relaps|ing again|ed (?:again|last|today|tonight|for|in))|(?:open(?:ed|ing)?) (?:my|the) (?:wounds?|veins?|wrists?|scars?|old cuts?)`,
    "(?: \\w+){0,5} (?:from (?:climbing|football|the (?:cat|garden|bramble|rose|oven|thorn|operation|surgery)|gardening|judo|the climbing|berry|blackberr)|the cat|operation|brambles?|kitten)",
  ),
  phrase(
    "self_harm",
    "self",
    `(?:got|took|taken|fetch\\w*|unscrewed|broke|found|bought|keep|kept|hide|hid|hidden|using|used|need|needed|looking for|out|with|there's|have)(?: \\w+){0,3} (?:the |a |my |new )?(?:razor ?blades?|blades?|razor|stanley knife|box ?cutter|sharpener)(?: \\w+){0,4} (?:again|out of|from (?:the|my|a) (?:sharpener|razor|drawer|hiding)|in my (?:phone case|pencil case|drawer|room|bag|sock|shoe|diary)|tonight|and (?:cut|it)|until|behind|for (?:my|when))`,
    "(?: \\w+){0,6} (?:shave|shaving|beard|kids|children|can't reach|carpet|wallpaper|parquet|model|lino|craft|paint|skates?)",
  ),
  phrase(
    "self_harm",
    "any",
    "(?:only|the one) thing (?:that|which)?(?: \\w+){0,3} (?:makes? it (?:go )?(?:quiet|stop|bearable)|helps|calms)(?=.*(?:blood|cut|blade|burn|razor|hurt|scratch))|(?:blood|cut\\w*|blade|burn\\w*|razor|scratch\\w*|hurting)(?: \\w+){0,12} (?:only|one) thing (?:that|which)? ?(?:\\w+ ){0,3}(?:makes|helps|calms|feel)|(?:i|i've) (?:\\w+ )?(?:starv(?:e|ed|ing)|punish(?:ed|ing)?) myself(?= |[.,;!]|$)|(?:hit|hitting|bang(?:ed|ing)?|smash(?:ed|ing)?|slam(?:med|ming)?|knock(?:ed|ing)?|punch(?:ed|ing)?) (?:my|the) (?:own )?(?:head|fists?|face|forehead|legs?|thighs?) (?:against|on|into|with|until|again)",
    "(?: \\w+){0,4} (?:cupboard|low|beam|shelf|boot|by accident|for the marathon|before the (?:wedding|feast)|desk|keyboard|open window|bunk)",
  ),
];

const violence: readonly Phrase[] = [
  phrase(
    "danger",
    "any",
    "(?:hands?|fingers|arm|belt|cord|grip|forearm|knee|foot|scarf)(?: \\w+){0,4} (?:round|around|on|at|over|against|across|into) my (?:neck|throat|windpipe|mouth|face)(?= |[.,;!]|$)(?!.*(?:massag|physio|hug|barber|tattoo|necklace))|pillow (?:\\w+ )?(?:over|on|against|onto|into) my (?:face|head|mouth)|(?:by|round|around) (?:the|my) (?:throat|neck|hair) (?:and|until|against|because|again|till|so)|(?:couldn't|could not|can't|unable to) (?:breathe|scream|swallow)(?=.*(?:he|she|his|her|hand|grip|let go))(?<=\\b(?:he|she|his|her|hands?|neck|throat)\\b.*)",
    "(?: \\w+){0,5} (?:cat|kitten|snor\\w*|sauna|necklace|baby's|scarf|asleep|cold)",
  ),
  phrase(
    "danger",
    "any",
    `${beast} (?:\\w+ ){0,3}${struck} (?:me|us|my (?:head|face|arm|stomach|back|ribs|mouth|ear|nose)|mum|mom|(?:my|our|the) (?:mum|mom|mother|sister|brother|son|daughter|kids|children|baby|little \\w+))(?= up| down| about| around| again| for| because| when| until| so| in (?:the|front)| with| against| over| and| last| tonight| today| yesterday| this| every| hard| across| on the| to the| out|[.,;!]|$)`,
    `${play}|(?: \\w+){0,6} (?:chess|cards?|games?|tennis|scrabble|race|laugh\\w*|ball|by accident|accidentally|pillow|mario|darts|ping|swing|sledge|pool|out of the park|for six|hug|judo|karate|boxing|sparring|training|goalkeeper|snowball\\w*|monopoly|quiz|uno|fifa|chess|genius)`,
  ),
  phrase(
    "danger",
    "any",
    "(?:i was|i've been|i got|i'm being|i keep being|we were) (?:\\w+ )?(?:raped|molested|assaulted|sexually \\w+|gang-?raped|beaten(?: up)?|jumped|mugged and beaten|drugged|groped|abused|choked|strangled|kidnapped|held down|touched)(?: \\w+)? (?:on (?:the|my) (?:way|walk|train|night)|by|at|in (?:the|a|my)|last|after|behind|again|when|while|and|on|coming|with|for|as|until|because|since|this|two)(?! (?:waves?|a wave|surprise))",
    "(?: \\w+){0,5} (?:smell|advert\\w*|wall|wasp|noise|emails?|questions|chess|cards|tennis|film|novel|book|story|how|kindness|music|goose|swan|gull|puppy)",
  ),
  phrase(
    "danger",
    "any",
    "(?:touch(?:es|ed|ing)|grop(?:es|ed|ing)|undress\\w*|climb(?:s|ed) into (?:my )?bed|comes? (?:in)?to my (?:room|bed)|came (?:in)?to my (?:room|bed)|gets? into my bed|puts? his hands? (?:under|up|in my|between)|lay on top of|lies on top of|held me down|holds me down|pins me|pinned me|made me (?:touch|undress|watch|do (?:it|things))|makes me (?:touch|undress|do (?:it|things))|i (?:said|say|kept saying|keep saying) no)(?= .*(?:he|she|night|nobody|no one|asleep|believes?|tell|secret|uncle|stepdad|mum|stop|anyway|cry|froze|after|didn't|not to|again|kept|then)|[.,;!]? .*(?:believes?|tell|secret|didn't stop|anyway|froze))(?<=(?:he|uncle|stepdad|stepfather|father|dad|brother|coach|teacher|boss|cousin|grandpa|grandfather|ex|husband|boyfriend|they|man|his)(?: .*)?)",
    "(?: \\w+){0,3} (?:cat|dog|puppy|heart|wood|piano|shoulder|light|nerve|judo|wrestl\\w*)",
  ),
  phrase(
    "danger",
    "any",
    "(?:he|she|they|father|dad|mum|mom|ex|husband|boyfriend|stepdad|brother|uncle|man|\\p{L}+)(?:'ll|'d| will| would| is going to|'s going to) (?:\\w+ )?(?:kill|murder|shoot|stab|strangle|drown|slaughter|bury|butcher|beat|burn|slit|cut|hurt|destroy|come for|put an end to) (?:me|us|my (?:\\w+ )?(?:mum|mother|sister|brother|kids|children|son|daughter|family|throat|parents)|the (?:kids|children|baby|dog|cat)|him|her|our)(?= (?:if|when|once|and|one|first|before|for real|because|as soon|too|tonight|himself|herself|with)|[.,;!]|$)(?=.*(?:if (?:i|we)|when i|once i|leave|leaving|isn't a (?:figure|joke)|believe|means it|knife|gun|police|afraid|scared|finds? (?:out|me|us)|tell|told|himself|herself|and (?:then|himself|the)|again|first))",
    "(?: \\w+){0,6} (?:borrow|forget|scratch|dent|eat|late|spoil|spill|broke her|laughing|homework|lose the|pizza|biscuits|cake|grades?|haircut|shrunk|wash|at (?:chess|cards))",
  ),
  phrase(
    "danger",
    "any",
    "\"?(?:i'll|i will|i'm going to|next time i'll|one day i'll|then i'll) (?:\\w+ )?(?:kill (?:you|them|her|him|us)|put you (?:in|under|six|through)|bury you|slit|break (?:your|every|both|all|you)|cut (?:your|you)|burn (?:you|the|your|it|this|us)|find (?:you|them|her|him|your) (?:and|wherever|no matter|anywhere)|shoot|stab|finish you|snap your|smash your|take the (?:kids|children) and you'll never|make (?:you|sure you) (?:pay|suffer|regret|never)|drown|end you|hurt (?:you|them|her|your)|get you|make you (?:disappear|sorry)|throw you|beat)(?=.*(?:he|she|they|said|says|wrote|texted|whispered|shouted|screamed|told|we were|smil|calm|quietly|his|her))(?<=(?:he|she|\"|they|said|wrote|:).*)",
    "(?: \\w+){0,6} (?:laugh\\w*|at (?:chess|cards|monopoly)|if you (?:eat|spoil|sing|ask|say) )",
  ),
  phrase(
    "danger",
    "any",
    "threat(?:en(?:s|ed|ing)?|s) (?:\\w+ ){0,3}to (?:kill|hurt|shoot|stab|burn|beat|harm|murder|find|take (?:the|my) (?:kids|children)|send|post|leak|publish|share|report me|have me|throw me|drown|cut|poison|smash|tell (?:my|everyone|the))(?= |[.,;!]|$)",
    "(?: \\w+){0,4} (?:climate|environment|team|chess)",
  ),
  phrase(
    "danger",
    "any",
    "(?:i (?:have|need|'ve) to|forced to|forces? me to|makes? me|made me|i must) (?:send|take|make|film|do|strip|undress|pose)(?: \\w+){0,4} (?:nudes?|naked|pictures|photos|videos|things|for him|for his|for them)(?=.*(?:or (?:he|she|they)|otherwise|if i don't|posts?|leak|old ones|force|no choice|\\d\\d|makes))|or (?:he|she|they)(?:'ll|'s going to| will)? ?(?:posts?|leaks?|sends?|publish\\w*|shows?|shares?|uploads?|hits?|beats?|kills?|hurts?)(?: \\w+){0,2} (?:them|it|the|me|my|everyone|to)",
    "(?: \\w+){0,3} (?:in the group|recipe|invitation|holiday)",
  ),
  phrase(
    "danger",
    "self",
    "i (?:will|'ll|'m going to|want to|could|swear i'll|might|have to)? ?(?:\\w+ )?(?:beat|kill|stab|shoot|strangle|smother|poison|smash|drown|choke|hit|slaughter|cut|burn|murder|bash) (?:him|her|them|his|her|all of them|everyone|the (?:man|bastard|pig|boy|baby)|my (?:\\w+ )?(?:husband|wife|father|mother|boss|ex|brother|stepfather|stepdad|neighbou?r|baby|teacher)|\\p{L}{3,12})(?: \\w+){0,3} (?:till|until|tonight|tomorrow|when (?:he|she|they) (?:leaves?|sleeps?|comes?|gets?)|in (?:his|her|their) sleep|with (?:the|a|my) (?:knife|hammer|gun|axe|pillow|bat|rope|bare)|and (?:then|i mean|nobody|no one)|i swear|i mean it|before|once and)",
    "(?: \\w+){0,5} (?:chess|cards|tennis|game|quiz|race|love|kindness|joke|darts|pool|mario|onions?|dough|eggs?)",
  ),
  phrase(
    "danger",
    "self",
    "(?:stand|stood|standing|sat|sit|sitting|wait|waited|lie|lay)(?: \\w+){0,3} (?:by|over|beside|next to|behind|at|outside) (?:his|her|their|the baby's|my \\w+'s|the) (?:bed|cot|crib|door|chair|sofa|back|house)(?: \\w+){0,3} with (?:the|a|my) (?:\\w+ )?(?:hammer|knife|pillow|axe|gun|scissors|rope|bat|petrol|cushion|iron)|(?:hammer|knife|axe|gun|pillow|petrol|hatchet)(?: \\w+){0,6} (?:for him|for her|for them|while (?:he|she|they) sleeps?|above (?:him|her|his)|over (?:him|her|his)|when (?:he|she) sleeps|near(?:er|ly) to)",
    "(?: \\w+){0,4} (?:tent|shelf|picture|nail|birthday|cake|chef|present)",
  ),
  phrase(
    "danger",
    "any",
    "(?:poured|threw|put|spat|held|pushed|rammed|shoved|locked|smashed|hurled|dragged|kicked|chased|dangled|slammed)(?: \\w+){0,3} (?:me|us|my (?:head|face|arm|hand|fingers))(?: \\w+){0,3} (?:under ?water|in the (?:cellar|basement|room|cupboard|boot|toilet|wall|bath|car)|down the stairs|out of the (?:car|window|house)|against the (?:wall|door|fridge|table|floor|sink|radiator|car)|into the (?:wall|door|table|glass|car|street|bushes|cellar)|across the (?:room|floor|kitchen|face)|with (?:a|the|his|her) (?:belt|knife|bottle|stick|shoe|cable|fist|bat|hammer|pan|iron|broom|lead|ruler|hose|boiling|cigarette)|by (?:the|my) (?:hair|throat|neck|arm|ankles?|collar)|to the (?:floor|ground|wall|bed)|over the (?:head|back))",
    "(?: \\w+){0,5} (?:pool|surf\\w*|laugh\\w*|judo|rugby|scrum|snow|waves?|by accident|escape room|paddling|game|sledge)",
  ),
  phrase(
    "danger",
    "any",
    "(?:broke|fractured|dislocated|cracked|split|bloodied|knocked out) my (?:arm|nose|rib|ribs|jaw|wrist|finger|lip|tooth|teeth|collarbone|hand|eye)(?=.*(?:he|she|father|dad|husband|ex|police|hospital))(?<=(?:he|she|they|father|dad|husband|ex|boyfriend|stepdad|wife|mum|mom|brother)(?: \\w+){0,3} (?:broke|fractured|dislocated|cracked|split|bloodied|knocked out) my \\w+)",
    "(?: \\w+){0,6} (?:by accident|football|tackle|goalkeeper|sledging|skiing)",
  ),
];

export const deeds: readonly Phrase[] = [...attempts, ...overdose, ...wounds, ...violence];
