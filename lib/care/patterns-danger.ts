// Danger from others and to others: violence at home, threats, coercion, stalking, abuse.
import { phrase, type Phrase, someone } from "./phrase";

const aux =
  "(?:(?:'s|'d|'ll|has|had|have|is|was|will|would|just|once|again|then|never|often|nearly|also|even|keeps?|kept|started|tried to|used to|might|could|has been|been|grabbed and|got drunk and|came home drunk and|lost it and|threatened to|threatens to|beats? and|got angry and) ){0,3}";
const harms =
  "(?:hits?|hitting|beats?|beaten|beating|punch(?:es|ed|ing)?|slaps?|slapped|slapping|kick(?:s|ed|ing)?|chok(?:es?|ed|ing)|strangl(?:es?|ed|ing)|shov(?:es?|ed|ing)|rap(?:es?|ed|ing)|stab(?:s|bed)?|burn(?:s|ed|t|ing)?|molest(?:s|ed|ing)?|assault(?:s|ed|ing)?|attack(?:s|ed|ing)?|abus(?:es?|ed|ing)|grop(?:es?|ed|ing)|drugg(?:ed|ing)|smothered|bit|throttled|whipp(?:ed|ing)|push(?:es|ed)?|pushing|drags?|dragged|grabb?(?:ed|s) me by the (?:hair|throat|neck) and (?:hit|shook)|spat at|spits at|threw|throws|forc(?:ed|es|ing) himself on|forced herself on|hurts?|hurting)";
/** What follows that makes a blow a game, a figure of speech or an accident. */
export const play =
  " (?:down the (?:slide|hill|slope)|on (?:his|her|their) (?:\\w+ )?(?:bike|scooter|pony)|up|an? (?:\\w+ )?(?:look|party|surprise|text|message|glance|smile|kiss|ball|birthday|lifeline|curveball|bone)|to (?:do|be|try|go|apply|finish|run|grow|study|become|write|the|speak|publish|keep)|forward|out of my (?:comfort|shell)|harder|on the (?:swing|arm|shoulder|sled)|in the (?:back|pool|trolley|swing|pram|wheelchair|snow)(?! with)|(?:along|around|away from|into) (?:the|a|to|my|another)(?! (?:wall|street|door|floor|corner|room|house|car))|,? laughing|playfully|jokingly|feelings|off guard|as a joke|up about|as |to it|at (?:chess|tennis|cards|ping|table|golf|scrabble|squash|badminton|pool|darts|monopoly|the (?:game|quiz|race)|mario|football|bowling|go|everything|his own|catan|uno|fifa|arm)|in (?:straight|the (?:race|final|game|match|quiz|election|sprint|video)|chess|scrabble|tennis|a (?:race|game|quiz|sprint|pillow|snowball|match)|every game|fifa|our)|by (?:two|three|one|a|ten|\\d|half|several)|with (?:a|an|another|the|his|her|some) (?!(?:\\w+ ){0,2}(?:belts?|sticks?|knife|gun|bat|shoe|fists?|cable|cord|hammer|iron|pan|bottle|strap|cane|spoon|broom|chain|rope|lead|hose|ruler|slipper|brush|kettle|whip|book|phone|plate|chair|pole|pipe|wrench|torch|rock|stone|brick|car|buckle|racket|tool|branch|open|back|flat|flame|lighter|cigarette|needle|poker|axe|whole|full|other|heel|side)(?!\\w))\\w+|because (?:i'd|i had|i was|i) (?:\\w+ )?(?:laugh\\w*|begun to laugh|giggl\\w*|snor\\w*)|out of the (?:quarter-?final|semi-?final|final|cup|tournament)|over (?:the )?head with|when (?:we|i) (?:was|were) (?:kids|small|little|children|playing)|like a|playing|under the table to|home|there|again at|off the (?:team|list|group)|out of the (?:group|chat|game|band)|first)|,? (?:playing|by accident)|(?: \\w+){1,4} (?:at (?:chess|cards|tennis|scrabble)|by accident|accidentally|in the dream|in my dream)|.{0,60}(?:chess|backgammon|scrabble|rummy|ping-?pong|mario kart|badminton|checkers|draughts|rematch)";

export const dangers: readonly Phrase[] = [
  phrase(
    "danger",
    "any",
    `${someone} ${aux}${harms} (?:me|us|(?:the|my|our) (?:kids|children|son|daughter|baby|little (?:brother|sister)|mum|mom|mother|brother|sister))`,
    play,
  ),
  phrase(
    "danger",
    "any",
    `(?:i|i'm|i was|i've been|i've|i got|i'm being|i'm getting) (?:been |being |was |got |gang |almost |nearly )*(?:raped|molested|sexually (?:assaulted|abused|harassed)|assaulted|strangled|beaten(?: up)?|hit|punched|slapped|kicked|stalked|blackmailed|groomed|abused|drugged|trafficked|held (?:captive|hostage)|locked (?:in|up)) (?:by|again|last night|tonight|at (?:home|the party)|in (?:the|my)|every|when i)`,
    " (?:in (?:chess|the (?:game|race|final|quiz))|(?:by )?(?:a (?:wave|ball|smell|sense|wall|bug|door|branch|cyclist|car|stomach|wasp|feeling|story|team|better|strong)|the (?:waves?|sun|weather|sense|same|ball|team|fact|heat|smell|thought)|how|nostalgia|inspiration|twelve|ten)|by \\d|at (?:chess|tennis)|(?:at|in) the (?:library|office|shop))",
  ),
  phrase(
    "danger",
    "any",
    "(?:i'm|i was|i've been|i got|being|got) (?:been |being |almost |nearly |gang )*(?:raped|molested|sexually (?:assaulted|abused)|stalked|blackmailed|trafficked|groomed|sextorted|abused)(?=$|[.,;!]| with| and| at| last| again| when| since| as)|(?:i'm|i am|still|stuck|trapped|living|live) (?:\\w+ )?in an? (?:\\w+ )?(?:abusive|violent) (?:relationship|marriage|home|house|family)|my (?:abusive|violent) (?:husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mum|mom|stepdad|ex)|(?:he|she)(?:'s| is| was| gets| got| has become)(?: \\w+)? (?:abusive|violent)(?= to| with| when| again| after|$|[.,!])|(?:put|slipped|dropped) something in(?:to)? my drink|spiked my drink|(?:he|she|they|\\w+) (?:throws?|threw) (?:things|stuff|objects|plates|cups|bottles|shoes|whatever) at me|(?:fear(?:ed|ing)?|afraid|scared|frightened) for (?:my|our|the (?:kids|children)'s) (?:life|lives|safety)|(?:burn|set) (?:the|our|my) (?:house|flat|car)(?: down| on fire) with (?:us|me)|(?:said|says|threat\\w+)(?: \\w+){0,3} (?:burn|set) (?:the|our|my) (?:house|flat)|(?:kill|hurt|harm) (?:himself|herself|themselves) if i (?:ever )?(?:leave|left|go|went|break|broke|divorce|tell)",
    "(?: \\w+)? (?:by (?:the (?:sun|weather)|mosquitos)|in (?:chess|the dream))",
  ),
  phrase(
    "danger",
    "any",
    "(?:threatened|threatens|threatening|threaten) (?:me|us)(?= with| again| every|$|[.,;!]| when| if i| because)|(?:grabb?(?:ed|s|ing)?|held|holds|dragg?(?:ed|s|ing)?|pulled|pulls|pinned|picked) (?:me|us)(?: up| down)? by (?:the|my) (?:throat|neck|hair|collar)|(?:i'm|i feel|we're|feel|feeling) (?:unsafe|not safe|never safe) (?:in my (?:own )?(?:home|house|bed|room|marriage)|at home|around (?:him|her|my \\w+)|with (?:him|her|my \\w+)|here)|not safe here",
    " (?:with (?:another|cake|a good|tickl\\w+|more|homework|chores|a bill|ice|a smile|a fine|detention))|(?: \\w+){0,3} (?:bike lane|ski|ladder)",
  ),
  phrase(
    "danger",
    "any",
    "(?:threatened|threatens|threatening|trying|tried|going|wants|wanted|said (?:\\w+ )?(?:he|she|they)(?:'d|'ll|'s going to)|says (?:\\w+ )?(?:he|she|they)(?:'d|'ll|'s going to)|told me (?:\\w+ )?(?:he|she|they)(?:'d|'ll)|swore (?:he|she|they)(?:'d)|will|'ll|might|could) (?:to )?(?:kill|murder|shoot|stab|strangle|drown|rape|hurt|beat) (?:me|us|the (?:kids|children))(?: and (?:the (?:kids|children)|himself|herself|me))?",
    " (?:if(?! (?:i|we) (?:ever )?(?:leave|left|tell|told|report|go|say|try|call|talk|scream|run|divorce|don't (?:obey|do what|come back|give|let|stay|marry)|see|speak))(?: [^ ]+)|(?:one of these days|over (?:the|this)|because (?:i (?:forgot|ate|broke)|the|of the))|for (?:forgetting|saying|being|not|eating|this|writing|losing|missing|that)|when (?:she|he|they) (?:sees?|hears?|finds?|reads?)|laughing|with (?:kindness|boredom|cardio|homework|emails)|at (?:the gym|chess)|in (?:the game|chess|my dream|a dream))",
  ),
  phrase(
    "danger",
    "any",
    "(?:don't|didn't|never|no longer|can't|not|isn't|aren't|we're not|i'm not|wasn't)(?: \\w+){0,2} (?:safe|be safe) (?:at home|with (?:him|her|them|my \\w+)|in (?:this|my own|our|my) (?:house|home|flat|apartment|marriage|relationship)|around (?:him|her|them|my \\w+)|here anymore|in my (?:own )?(?:home|house|bed))",
    undefined,
    true,
  ),
  phrase(
    "danger",
    "any",
    "(?:i'm|we're|my (?:kids|children) are|i think i'm|my life (?:is|'s)) in danger",
    " of (?:missing|losing (?:my (?:job|place|way|keys|temper))|being late|falling asleep|forgetting|becoming|turning|running|eating|getting|relegation|going|enjoying|sounding|over)",
  ),
  phrase(
    "danger",
    "any",
    "(?:i'm|i was|i feel|i live in|i've been|always|we're all) (?:so |really |too |always |constantly |\\w+ )?(?:afraid|scared|terrified|frightened|fear|petrified) (?:that |of what )?(?:of )?(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mother|stepdad|stepfather|brother|son|uncle))(?:'ll|'s going to| is going to|'re going to|'d| might| could| would| will)? ?(?:kill|hurt|hit|beat|attack|strangle|do to me|do if|find (?:me|us)|come (?:back|home|after|for)|do something to (?:me|us|the))",
    "(?: \\w+){0,3} (?:feelings|at (?:chess|tennis))",
  ),
  phrase(
    "danger",
    "any",
    `(?:(?:i'm|i was|i feel|i've been|i live in) )(?:so |very |really |always )?(?:scared|afraid|terrified|frightened|fear) (?:of|in front of) (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|stepfather|stepmother|uncle))(?=$|[.!?,;)]| (?:when|every|now|and|since|because|again|coming|at night))`,
    " (?:(?:and|when) (?:the|his|her) (?:spider|exam))",
  ),
  phrase(
    "danger",
    "any",
    `(?:${someone}|(?:pulled|came at)) ?(?:\\w+ ){0,3}(?:pulled|held|points?|pointed|put|came at me with|waved|swung|threatened me with|chased me with|threw)(?: out)? (?:a|the|his|her|a kitchen|plates? at|a \\w+ at)(?: \\w+)? ?(?:knife|gun|bat|belt|hammer|pistol|razor|my head|me)(?: (?:on|at|to|against) (?:me|us|my (?:head|throat|neck|face|chest)))?(?=$|[.!?,;)]| (?:and|again|last|when|because|on|at|to|against|in front))`,
    "(?: \\w+){0,3} (?:surprise|party|ball|in the (?:dream|film|movie|play|game))",
  ),
  phrase(
    "danger",
    "any",
    "(?:pulled|held|pointed|put) (?:a|the|his|her) (?:\\w+ )?(?:knife|gun) (?:on|at|to|against) (?:me|us|my (?:head|throat|neck|face|chest))",
    " (?:in the (?:dream|film|movie|play))",
  ),
  phrase(
    "danger",
    "any",
    `${someone} (?:\\w+ ){0,2}(?:locks?|locked|trapped?|traps|ties|tied) (?:me|us) (?:in|inside|up|out|to)`,
    " (?:by (?:mistake|accident)|the (?:escape|game)|into|a (?:hug|contract|conversation))",
  ),
  phrase(
    "danger",
    "any",
    `${someone} (?:\\w+ ){0,2}(?:won't|doesn't|didn't|wouldn't|never|not|refuses to|doesn't ever|forbids me|forbade me)(?: ever)? ?(?:let|lets|allow|allows|to)(?: me)? (?:leave (?:the (?:house|flat|room|apartment)|him|her|home)|go out|out of (?:the house|his sight|her sight)|see (?:my (?:friends|family|mother|sister|parents)|anyone)|have (?:a phone|my (?:own )?(?:money|phone|passport))|talk to (?:anyone|my|people)|work)`,
    " (?:until (?:i|we)|without (?:a|my|breakfast|cake|eating)|because (?:it|the)|(?:on|after) (?:school|a school)|play)",
  ),
  phrase(
    "danger",
    "any",
    `${someone} (?:\\w+ ){0,2}(?:follow(?:s|ed|ing)?|stalk(?:s|ed|ing)?|watch(?:es|ed|ing)?|track(?:s|ed|ing)?|spy(?:ing)?|spies)(?: on)? (?:me|my (?:phone|car|every))(?: \\w+){0,3} (?:home|everywhere|again|to work|from work|at night|outside|move|location|through|phone|car|since)?(?<=(?:stalk|tracks?|tracking|tracked|spies|spying|follow\\w* me (?:home|everywhere|to work|from)|following me|every move|outside|watches me sleep|at night).{0,40})`,
    " (?:back|on (?:instagram|strava|insta|twitter|facebook)|around the (?:kitchen|garden|house)|play|like a puppy)",
  ),
  phrase(
    "danger",
    "any",
    "(?:he|she|he's|she's|ex|someone|somebody|man|guy|stranger|colleague|they're|husband|boyfriend|neighbou?r|been|is|was|being)(?: \\w+)? (?:stalk(?:s|ed|ing)|followed) (?:me(?= home| again| online|$|[.,;!]| for| since| and| every| from)|by)|(?:my|a) stalker (?:is|was|knows|found|has|outside|again|wrote|came)",
    " (?:a (?:deer|bird)|online shops)",
  ),
  phrase(
    "danger",
    "any",
    "(?:he|she|they|my (?:ex|husband|wife|partner|boyfriend|girlfriend)) (?:\\w+ ){0,2}(?:waits?|waiting|waited|stands?|standing|stood|sits|sitting|sat|parked|parks|shows? up|showed up|turns? up|turned up) (?:outside|in front of|at) (?:my|our|the) (?:house|flat|door|window|work|office|home|job|school|gate|building)(?= (?:again|every|all night|at night|for hours|and (?:watch|stare|won't|shout))|(?:.{0,60}(?:scared|afraid|police|restraining|won't stop|threat|blocked)))",
    undefined,
  ),
  phrase(
    "danger",
    "any",
    `${someone} (?:\\w+ ){0,2}(?:forc(?:es?|ed|ing)|pressur(?:es|ed|ing)|made|makes|coerc(?:es|ed|ing)) me (?:to|into|have)? ?(?:have |having )?(?:sex|sleep with|touch|undress|do things|strip|marry|perform)`,
    undefined,
  ),
  phrase(
    "danger",
    "any",
    "(?:i (?:said|told him|told her|kept saying|screamed) (?:no|stop)|without my consent|against my will|while i (?:was asleep|slept|was drunk|was passed out))(?=.*(?:he|she|didn't stop|did(?:n't)? (?:it )?anyway|kept going|touch|inside me|on top|forced|sex))(?=.*(?:touch|sex|inside me|on top of me|forced|undress|raped|pinned|didn't stop|did it anyway|kept going))",
    undefined,
    true,
  ),
  phrase(
    "danger",
    "any",
    `(?:${someone}|who|uncle \\w+|grandad|grandpa) (?:\\w+ ){0,2}(?:touch(?:es|ed|ing)?|felt|grabb?(?:ed|s|ing)?|put his hands? on) (?:me|my)(?: \\w+){0,2} (?:(?:there|inappropriately|in (?:places|ways|my sleep)|where|down there|at night|again|breasts?|private|between|under my|when (?:nobody|no one|mum|mom))|(?:without|against|even though|although|while i))`,
    " (?:a nerve|my heart|my shoulder)",
  ),
  phrase(
    "danger",
    "any",
    "(?:threat(?:s|en(?:ed|s|ing)?)(?: \\w+){0,4} (?:to|with) (?:take (?:the|my) (?:kids|children)|burn (?:the house|me)|post (?:the|my)|leak|share (?:the|my) (?:photos|pictures|nudes)|send (?:the|my) (?:photos|nudes|pictures)|hurt|kill|beat|a knife|a gun|find me|throw acid))(?<!threatened species)(?<=(?:me|my|he|she|they|his|her|us|the kids).*)",
    " (?:the (?:environment|economy|species)|time)",
  ),
  phrase(
    "danger",
    "any",
    "(?:gets?|got|send(?:s|ing)?|sent|getting|receiv(?:ed|ing)|leaves?|left)(?: \\w+){0,3} death threats",
    " (?:to (?:the|celebrit))",
  ),
  // To others.
  phrase(
    "danger",
    "self",
    "(?:i'm going to|i'll|i plan to|i'm planning to|i've decided to|i want to|i wanted to|i could|i might|i think about|i keep thinking about|i fantasi[sz]e about|thoughts (?:about|of)|i'm scared i'll|i'm afraid i'll|urge to|i'm close to|i feel like) (?:kill(?:ing)?|stab(?:bing)?|shoot(?:ing)?|murder(?:ing)?|strangl(?:e|ing)|poison(?:ing)?|beat(?:ing)? (?:up )?|hurt(?:ing)?|smother(?:ing)?|shak(?:e|ing)) (?:him|her|them|someone|somebody|people|everyone|my (?:husband|wife|father|mother|dad|mum|mom|boss|family|ex|stepfather|stepdad|(?:(?:little|older|younger|big|own|baby) )?(?:baby|kids|children|brother|sister)|son|daughter|brother|sister|neighbour|neighbor|girlfriend|boyfriend|partner|teacher|roommate)|the (?:baby|kids|children|people|man|whole))",
    "(?:: | because (?:he|she|they)(?:'s|'ve|'d)? (?:told|ate|finished|forgot)| (?:if (?:he|she|they) (?:eats?|forgets?|leaves?|does|says?|borrows?|keeps?|sings?|plays?|asks?|don't|doesn't)|for (?:eating|forgetting|being|this|that|leaving|telling|not|a)|at (?:chess|cards|tennis|their|the game)|in (?:the game|chess|mario|the (?:next|final)|tennis)|with (?:kindness|love|this|my|the camera|a ball)|when (?:he|she|they) (?:gets?|comes?|sees?)|one (?:of these )?days?|off in|(?:'s)? feelings|by (?:saying|telling|leaving|being)|so (?:i (?:said|didn't|kept)|my)|and (?:run|win)|out of|up with|awake|by hand|more than|anymore|again by|to the (?:top|finish)|there|a (?:message|text)|hands?|all (?:up|at)))",
  ),
  phrase(
    "danger",
    "self",
    "(?:bring|take|bought|have|loaded)(?: \\w+){0,2} (?:gun|knife|rifle|axe) (?:to (?:school|work|his house|her house)|and (?:he'll|she'll|they'll|everyone'll) (?:pay|be sorry|see))",
  ),
  phrase(
    "danger",
    "any",
    "(?:voices?|head)(?: \\w+){0,3} (?:tell(?:s|ing)?|say(?:s|ing)?) (?:me )?to (?:hurt|kill|stab|attack) (?:him|her|them|people|someone|my \\w+|the (?:baby|kids))",
  ),
  phrase(
    "danger",
    "any",
    "(?:he|she|they)(?:'ll|'d|'s going to| is going to) (?:\\w+ me and )?(?:kill|hurt|find|beat) (?:me|us)(?: and the kids| one day| eventually| tonight| for (?:real|leaving)| if i (?:leave|tell|go|say anything|try))",
    " (?:late|a (?:seat|table|job|parking)|at (?:chess|tennis))",
    true,
  ),
  phrase(
    "danger",
    "any",
    "(?:bruises?|black eye|split lip|broken (?:rib|arm|nose|wrist))(?=.*(?:he|she|his|her|my (?:husband|dad|father|boyfriend|partner|ex|wife|mother)).*(?:did|gave|left|grabb|hit|shov|hand|grip|push|threw|doctor|fell|stairs|make-?up|sleeve))(?=.*(?:hid|hide|hiding|cover|told (?:the|them|everyone|my)|lied|said i fell|where (?:he|she)|from (?:his|her) (?:hand|grip|fist|finger|belt)|he (?:did|gave|left)|make-?up))",
    undefined,
  ),
];
