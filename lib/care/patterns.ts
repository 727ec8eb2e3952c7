// The floor under the reader: whole phrases, looked at in their sentence. Bare words ("die", "kill", "dose") never count.
//
// How it is built: what somebody says of harm to themselves is desire, intention, plan, means, deed, burden or farewell, said by
// the writer, now. Each of those is one small grammar here; who speaks, what is denied, what is told of a book or of long ago is
// looked at in context.ts; spelling in plain-words.ts. A phrase alone decides nothing: the reader weighs it with the words around
// it (reader.ts), and its weights go by the order of these lists. Whoever changes one trains the reader anew
// (scripts/train-care-reader.ts), and has new sentences written before printing a figure.
import { anchors } from "./patterns-anchors";
import { dangers } from "./patterns-danger";
import { death, anyone } from "./patterns-death";
import { deeds } from "./patterns-deeds";
import { selfInjury } from "./patterns-injury";
import { otherLanguages } from "./patterns-languages";
import { moreLanguages } from "./patterns-languages-more";
import { quietLanguages } from "./patterns-languages-quiet";
import { outright } from "./patterns-outright";
import { quiet } from "./patterns-quiet";
import { phrase, type Phrase } from "./phrase";

/** Without me, for nothing, no more: weariness, burden, farewell and means. */
export const weary: readonly Phrase[] = [
  phrase(
    "self_harm",
    "self",
    "(?:bought|got|have|loaded|found|took out|hid|keep|kept|ordered) (?:a |the |my |his |my dad's |my father's )?(?:gun|pistol|rope|razor blades?|pills|poison|helium|charcoal|blade)(?: \\w+){0,4} (?:to (?:do it|end it|kill myself|die|finish it|end everything)|for (?:when i|tonight))",
    " (?:paint|with|in the game)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:jump(?:ing|ed)?|leap(?:ing)?|throw(?:ing)? myself|hurl(?:ing)? myself|fling(?:ing)? myself|step(?:ping|ped)?|walk(?:ing|ed)?|run(?:ning)?|driv(?:e|ing)|steer(?:ing)?|swerv(?:e|ing)|crash(?:ing)?|turn(?:ing)? (?:the wheel|the car)|lie down|lying down|climb(?:ing)? over)(?: (?:my|the|this) car| out| right| straight)? (?:off|from|in front of|infront of|into|under|onto|on|(?<!walk(?:ed|ing)? )over|out of)(?: of)? (?:(?:a|the|that|this|my|an|our|some|one of) )?(?:(?:\\w+ )?(?:oncoming|moving|next|nearest|railway|train|high|tall|top|opposite|big|passing|approaching|motorway|multi-storey|highest|seventh|tenth|old|river|kitchen|\\w+(?:st|nd|rd|th)) ){0,2}(?:\\w+ )?(?:bridge|roof|rooftop|tram|subway|metro|underground|tube|floor|storey|story|window ?sill|cliff|cliffs|train|trains|tracks|traffic|lorry|truck|bus|tree|trees|building|balcony|platform|rails|railing|ledge|overpass|viaduct|car park|tower|wall at|window|lake and not|sea and not|river and not)",
    " (?:top|driver|station|bar|pub|shop|party|ride|home|cabin|seat|into the (?:pool|lake|water|sea|foam)|stop|tour|and (?:back|climb|swim|land)|to (?:the|meet|say|buy|get|town|work)|on (?:a|the) (?:bungee|rope)|edge of|house|lane|view|cleaner|for (?:charity|coffee|my)|with (?:a|my|the) (?:parachute|friends|kids|camera))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:want(?:ed)?|going|tried|trying|plan(?:ning)?|thought|thinking|think|might|will|could|did|i'll|i) (?:about |of |to |i'll |should )*overdos(?:e|ed|ing)",
    " on (?:chocolate|coffee|netflix|sugar|cake|cheese|tv|sunshine|christmas|news|caffeine|carbs|vitamin|cute|memes|podcasts|garlic|pasta|social|romance|ice)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:took|take|taking|swallow(?:ed|ing)?|down(?:ed|ing)|count(?:ed|ing)?|drank|drink(?:ing)?|inject(?:ed|ing)?|ate)(?: \\w+){0,2} (?:all|all of|too many|too much|(?:a|another|two) handfuls? of|(?:a|the|the whole|a whole|an entire|the entire|the rest of the) (?:bottle|box|pack|packet|blister|strip) of|every one of|every single one of|every last one of|enough|more than (?:i should|the dose) of|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|\\d{2,3}|dozens of|every) (?:(?:my|the|his|her|of|those|sleeping|these|mum's|mom's|dad's|anti-?depressants?|heart|pain|of my|\\w+) )?(?:pills?|tablets|paracetamol|painkillers|meds|medication|sleeping pills|aspirin|tylenol|ibuprofen|insulin|xanax|valium|antidepressants|oxy|opioids|morphine|bleach|antifreeze|benzos|capsules|sleepers)",
    " (?:of vitamins?|to the (?:pharmacy|chemist)|back|for (?:my|the) (?:headache|cold|knee)|with the patient|for the (?:ward|week's)|in the (?:trial|study|cupboard for)|into the organi[sz]er)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:slit(?:ting)?|slash(?:ed|ing)?|open(?:ed|ing)?|cut(?:ting)?) (?:my|both my|open my) (?:own )?(?:wrists?|veins|throat|arteries)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:inhal(?:e|ing)|jump|starv(?:e|ing)|bleed(?:ing)?) (?:to (?:my )?death|exhaust fumes)(?=$|[.!?,;)]| and| in| from| tonight)",
    " (?:the|out|washing|in (?:work|debt|tea|the garden|emails|wine|paperwork|chocolate))",
  ),
  // Burden.
  phrase(
    "self_harm",
    "any",
    "(?:better(?: off)?|happier|easier|fine|relieved|richer|lighter|freer|safer|better place)(?: for (?:them|everyone|all(?: of them)?|you|him|her|my \\w+))? (?:without me|(?:with me|if i(?:'m| was| were| am| wasn't| weren't)?|when i'm|once i'm|if i were|were i) (?:not )?(?:gone|dead|not here|here|out of the way|out of (?:the picture|their lives|their way)|around|alive|no longer (?:here|around|alive)|never born|buried|to die|to disappear|died|disappeared|vanished|never existed|had never (?:existed|been born)|hadn't been born|stopped existing|didn't exist|ceased to exist))",
    " (?:at (?:the|this)|on (?:the|this)|in (?:goal|the (?:kitchen|band|choir|team|way|group|room|office|meeting))|cooking|driving|singing|dancing|as (?:captain|manager|treasurer|goalkeeper)|for (?:(?:a|the) )?(?:few|weekend|day|week|evening|one|two|three)|tonight|playing|there tonight)",
    true,
  ),
  phrase(
    "self_harm",
    "any",
    `(?:no one|not a soul|nobody)(?:'d| would| will|'ll) (?:notice|care|miss me|cry|mourn|come looking|find me|mind)(?: for (?:days|weeks|months))?,? (?:if|when|that|once) (?:i|i'm|i'd) ?(?:was |were |am |'m |had )?(?:died|die|dead|gone|disappeared?|vanished?|stopped existing|never existed|wasn't here|weren't here|didn't exist|killed myself)`,
    " from (?:the|this) (?:group|party|chat|meeting)",
  ),
  phrase(
    "self_harm",
    "any",
    "(?:i'm|i've become|i've been|i was|being|feel like|be|nothing but) (?:just |only |such |nothing but |no longer |nothing more than )*(?:a|the|this|an) (?:(?!financial|tax)\\w+ )?(?:burden|dead weight|deadweight|waste of (?:space|air|oxygen|life|skin)|drain|millstone|weight)(?: (?:to|on|for|around) (?:everyone|them all|them|my (?:\\w+)|the people|all of them|the (?:kids|family|world)|people|you(?: all)?|him|her|others|their necks|everyone's neck))?(?=$|[.!?,;)]| and| anymore| who| around| i)",
    undefined,
  ),
  phrase(
    "self_harm",
    "any",
    "(?:won't|not going to|soon i won't|no longer|stop|not) (?:have to )?(?:be|being|going to be) (?:(?:a|such a|your|their|anyone's|everyone's|this) (?:burden|problem|bother|worry|weight|trouble)|in (?:the|anyone's|their|your|everyone's) way|holding (?:them|anyone|you|everyone) back)(?: to (?:anyone|them|you|everyone))? (?:much longer|anymore|for (?:much )?long(?:er)?|soon|after (?:tonight|tomorrow|\\w+day))",
    undefined,
    true,
  ),
  phrase(
    "self_harm",
    "any",
    `by the time ${anyone} (?:reads?|finds?|sees?|gets?) (?:this|me|it|my)(?: letter| note)?`,
    ",? (?:i'll|i'd|i'm) (?:be |have |already |probably )*(?:on|in|at|back|home|asleep|landed|arrived|halfway)|,? you'll (?:be |have )?(?:taller|grown|older|walk\\w*|a (?:teenager|mother|father|big))",
  ),
  phrase(
    "self_harm",
    "any",
    "(?:i )?want (?:it|everything|it all|all of it|all of this|all this|this all|the pain|my life|this pain|the hurting|the suffering|my suffering|the voices) to (?:be over|end|stop|be done|finish)(?: now)?(?: (?:forever|for good|for ever|once and for all|tonight|completely|at last))?(?=$|[.!?,;)]| and| so)",
    undefined,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i'm|was|been) (?:going to|planning to|ready to) (?:do it|go through with it) (?:tonight|this time|when (?:they|everyone)|after)(?=.*(?:goodbye|sorry|pills|bridge|rope|gun|letter|never|note|asleep|leave))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:tell|told) me to (?:kill|hang|hurt|cut) myself|(?:voices?|head|brain|mind)(?: \\w+){0,3} (?:tell(?:s|ing)?|say(?:s|ing)?|scream(?:s|ing)?|order(?:s|ing)?|urging|begging)(?: at)?(?: me)?(?: that i (?:should|have to))?(?: to)? (?:die|kill|hurt|cut|jump|end it|do it)",
  ),
  phrase(
    "self_harm",
    "any",
    "(?:death|dying|being dead|not existing|not being (?:here|alive)|not waking up) (?:would be|'d be|is|'s|seems?|sounds?|looks?|feels?)(?: like)?(?: so| a| the| the only| more| my)* (?:relief|release|easier|nice|good|better|peaceful|comforting|comfort|friend|welcome|restful|way out|escape|answer|solution|tempting|inviting|rest|appealing|beautiful)",
    " (?:metal|than (?:being|getting) (?:late|old)|in (?:the|this) (?:book|novel|poem|film))",
  ),
  phrase("self_harm", "self", "planning (?:my (?:own )?(?:death|suicide|exit|way out|end)|how to (?:die|go|end it))"),
  phrase(
    "self_harm",
    "self",
    "if i (?:died|die|didn't wake up|don't wake up|never woke up|was dead|were dead|got hit by a \\w+|stopped existing|disappeared)(?: \\w+){0,4},? (?:i|it|that|they|no one|everything|things)(?:'d|'ll)?(?: not)? ?(?:wouldn't (?:mind|care|matter|be (?:sad|so bad|the worst))|be (?:glad|happy|fine|ok|okay|relieved|grateful|a relief|better|easier|alright|so bad|all right|for the best))",
    undefined,
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:disappointed|angry|sad|upset|furious|devastated|cried|cry|crying|sorry|annoyed|hate)(?: \\w+)? (?:that |when |because |to |at )(?:i )?(?:have |had )?(?:woke up(?: again| alive)?|wake up(?: again| alive)?|waking up(?: again| alive)?|i'm still (?:alive|here|breathing)|be (?:still )?alive|still alive|survived|they (?:found|saved|stopped) me)(?=$|[.!,;]| again| alive| every| and)",
    " (?:at|late|early)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:wish|regret|sorry|angry|disappointed|ashamed)(?: \\w+){0,3} (?:my )?(?:suicide )?(?:attempt (?:failed|didn't work)|(?:i )?survived(?= |$|[.,!]))",
    " (?:the (?:trip|interview|party))",
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:drove|drive|crash(?:ed)?|steer(?:ed)?|swerved?)(?: \\w+){0,3} (?:into|off)(?: \\w+){1,3}(?: on purpose| deliberately|(?<=(?:wall|pole|bridge|cliff|barrier|lake|ravine)) (?:and (?:be done|end)|just to))|(?:stood|standing|sat|sitting|was|went|walked|been)(?: \\w+){0,4} (?:bridge|roof|rooftop|edge|balcony|cliff|platform|ledge|window ?sill)(?: \\w+){0,4} (?:nearly|wanted to|thought (?:about|of)|thinking (?:about|of)|ready to|going to|could have|tempted to|tried to) (?:jump(?:ed|ing)?|step(?:ped|ping)? off|let(?:ting)? (?:myself )?(?:go|fall))",
    "(?: \\w+){0,3} (?:into the (?:lake|pool|water|sea)|bungee)",
  ),
  phrase(
    "self_harm",
    "any",
    "my (?:own )?suicide(?! (?:prevention|squad|lecture|essay|training))|my (?:own )?death (?:would|will|'d|'ll) (?:make|be|help|solve|set|end|fix)|(?:happier|better|easier|safer|of more use|worth more) dead(?=$|[.,;!])|(?:my|the) last (?:night|day|week|hours?|evening|morning) (?:alive|on (?:this )?earth)|suicide(?: \\w+){0,4} (?:all i (?:can )?think (?:about|of)|on my mind|in my head|what i want|i think about)|us(?:e|ing) (?:it|them|the \\w+) on myself|by ending me|to end me(?=$|[.,;!])|don't want to be alive(?! (?:in the year|when the (?:sun|robots)))",
    undefined,
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:think|thinking|thought|thoughts|dream|dreaming|fantasiz\\w*) (?:about|of) ending (?:it|everything|things)(?= (?:every|all|tonight|today|again|more|when|a lot|so|daily)|$|[.,;!])|(?:run|running|walk|walking|step|stepping|stepped|jump|jumping|jumped|throw(?:ing)? myself|dive|diving|lie down|lying down)(?: out| right| straight)* in front of (?:(?:a|the|an|some|that|my|his) )?(?:\\w+ )?(?:cars?|vans?|bus|buses|trains?|trucks?|lorry|lorries|trams?|vehicles?)(?! park)",
    " (?:to (?:stop|save|catch|wave)|door)",
  ),
  phrase(
    "self_harm",
    "self",
    "rather (?:be dead|not be (?:alive|here anymore|born))|had enough of (?:living|life|being alive|existing|this life|existence)|my own death(?= |$|[.,!])|suicidal (?:thoughts|feelings|urges) (?:are|is|have|came|come|keep|won't|don't|got)(?: \\w+){0,2} (?:back|again|worse|stronger|coming|stop|leave|return\\w*)|(?:pictur\\w+|imagin\\w+|see|seeing|visuali\\w+) myself (?:\\w+ )?(?:hanging|dead|dying|jumping|falling|bleeding|drowning|lying dead)",
    " (?:out|from the (?:bars|monkey)|around|in love|asleep|for joy|gracefully|scene|in the game)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:want(?:ed|ing)?|wish(?:ed|ing)?|long(?:ing)?|crav(?:e|ing)|pray(?:ing)?|beg(?:ging)?|ready|wait(?:ing)?|welcome|invite|hop(?:e|ing))(?: for| to)? death|(?:think(?:ing)?|thoughts?|obsess\\w*|fantasi\\w+|dream(?:ing)?) (?:about|of|with) (?:my (?:own )?)?(?:death|dying)(?: \\w+){0,2} (?:all the time|every|again and again|more and more|so much|day and night|nonstop)|(?:all i(?: can)?(?: ever)? think (?:about|of) is|can't stop thinking (?:about|of)|keep thinking (?:about|of)|obsessed with) (?:my (?:own )?)?death",
    " (?:of|row|metal|scene|after the)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:pills|tablets|meds|medication)(?: [^ ]+){0,8} (?:take (?:them all|all of them|every one|them tonight)|swallow them)|(?:put|putting|fire|send) (?:a |the )?(?:bullet|knife|gun|blade) (?:in|into|through) my (?:own )?(?:head|brain|heart|skull|chest|mouth)|(?:took|taken|take|taking|survived) an overdose|why (?:can't|couldn't|don't|won't) i (?:already )?die|why (?:am i|i'm) (?:still )?(?:alive|breathing)|want(?:ed)? out of (?:this )?(?:life|existence)",
    " (?:of (?:chocolate|sugar|netflix))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:hop(?:e|ed|ing)|wish(?:ed|ing)?|pray(?:ed|ing)?|want(?:ed|ing)?|wait(?:ed|ing)?|daydream\\w*|fantasi[sz]\\w+)(?: \\w+){0,3} (?:car|bus|truck|train|lorry|plane|cancer|tumou?r|illness|virus|covid|disease|heart attack|god|someone|somebody|something|lightning|stranger|life|it)(?: \\w+)? (?:hits?|runs? (?:me )?over|kills?|takes?|to hit|to kill|to take|to run|crash(?:es)?|struck|strikes?|gets?|ends?)(?: me| us)(?: out| over| away| down| in my sleep)?(?=$|[.!,;]| and| so| on| tonight| already| before| in| while)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i'm not|i won't|won't|not going to|don't expect to|don't plan to|don't intend to|no intention of|don't plan on)(?: \\w+){0,2} (?:be|being|stay|staying) alive",
    " (?:in (?:a|two|three) hundred|forever|in \\d{4})",
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:drank|drink|drinking|swallow(?:ed)?|inject(?:ed)?)(?: \\w+){0,3} (?:bleach|antifreeze|drain cleaner|detergent|rat poison|weed ?killer|poison)",
    " (?:by accident|accidentally)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:googl\\w+|search\\w*|look(?:ed|ing)? up|read(?:ing)? (?:about|up)|research\\w*|watch(?:ed|ing)? videos)(?: \\w+){0,4} (?:how to (?:kill|hang|drown|shoot|overdose|die|poison)|ways (?:to|of) (?:die|dying|kill|killing)|to (?:die|kill myself|end my life))",
    "(?: \\w+){0,2} (?:weeds?|mould|mold|slugs?|moss|bacteria|germs|ants|hair|wool|fabric|pictures?|photos?)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:don't|no longer|not|stopped|didn't|wouldn't|doesn't) (?:care|caring|mind|matter|matter to me)(?: \\w+)? (?:whether|if) i (?:live|die|wake up|survive|crash|come back alive|make it (?:home|through|out)|'m alive|stay alive|exist|am alive|lived|died|woke up)(?: or (?:die|not|live))?",
    " (?:in (?:the|a) (?:city|country)|here)",
    true,
  ),
];

/** Every phrase, in the order the reader knows them by: English, and other languages. */
export const english: readonly Phrase[] = [
  ...death,
  ...weary,
  ...selfInjury,
  ...dangers,
  ...deeds,
  ...anchors,
  ...outright,
  ...quiet,
];
export const elsewhere: readonly Phrase[] = [...otherLanguages, ...moreLanguages, ...quietLanguages];
