// Wanting, meaning, planning or trying to die, said plainly.
import { phrase, type Phrase } from "./phrase";

/** Wanting, deciding, thinking of it: what stands before the deed. */
const drive =
  "(?:want(?:ed|ing|s)?|wish(?:ed|ing)?|need(?:ed)?|long(?:ed|ing)?|crav(?:e|ing)|hop(?:e|ed|ing)|pray(?:ed|ing)?|ready|prepared|going|plan(?:s|ned|ning)?|decid(?:ed|ing)|intend(?:ing)?|intention|tempted|trying|tried|try|choose|chosen|chose|rather|prefer(?:red)?|deserved?|wait|urges?|impulse|meant|supposed|prefer|determined|time|better|easier|thinking|thought|thoughts|think|fantasi[sz](?:e|ing)|dream(?:t|ed|ing)?|daydream(?:ing)?|consider(?:ed|ing)?|contemplat(?:e|ed|ing)|imagin(?:e|ed|ing)|pictur(?:e|ing)|obsess(?:ed|ing)|begg?(?:ed|ing)?|beg|desire|courage|guts|strength|like|love|should|could|might|will|'ll|must|let me|have|way|how)";
const between =
  "(?: (?:to|i|i'd|i'll|could|would|about|of|for|that|god|is|all|can|do|be able|want|only|was|were|had|have|like|on|with|over|if|on the idea|myself|it|me|now|here|today|tonight|already|still|in my sleep|and|how|it would be|what it would be like)){0,6}";
const gone =
  "(?:be|being|was|were|been) (?:dead|no longer alive|not alive|gone (?:forever|for good|from this (?:world|earth|life))|done with (?:life|living|being alive)|six feet under|in (?:the|my) (?:ground|grave)|never born|wiped (?:out|off the earth)|erased)";
const ending = `(?:di(?:e|ed|ing)(?! ?-)|dying|${gone}|not (?:be |being )?(?:alive|exist(?:ing)?|wak(?:e|ing) up|liv(?:e|ing))|stop(?:ped)? (?:existing|living|breathing|being alive)|(?:stop|quit) (?:life)|no longer exist|quit living|ceas(?:e|ed|ing) (?:to exist|existing|to be)|never (?:to )?(?:have to )?wak(?:e|ing) up|(?:cross|walk) (?:over )?to the other side|disappear(?:ing)? (?:forever|for good|from (?:this|the) (?:world|earth|planet|face))|vanish(?:ing)? (?:forever|for good|from (?:this|the) (?:world|earth))|leav(?:e|ing) (?:this (?:world|life|earth|planet)|the world)(?: behind)?|go(?:ing)? to sleep (?:forever|for good)|sleep(?:ing)? forever|get(?:ting)? (?:it|this life) over with forever|the end of me|blow(?:ing)? my brains? out|bleed(?:ing)? (?:out|to death)|starv(?:e|ing) (?:myself )?to death|jump(?:ing)? to my death|dead)`;

const idiom =
  " (?:of|from|with) (?:embarrassment|shame|laughter|laughing|boredom|cringe|curiosity|cuteness|happiness|joy|hunger|thirst|old age|the heat|heat|envy|jealousy|secondhand|second-hand|awkwardness|excitement|exhaustion at)| laughing| happy| rich| trying| than| for (?:this|that|a|an|some|chocolate|one|those|these|the|his|her|my|your)| at (?:a|an) (?:great|old|ripe)| (?:a |an )?old| on (?:that|this|the|every) hill| right there on| in (?:my|the|a|this) (?:own )?(?:bed|home|house|hometown|game|dream|level|video|film|movie|play|boss|scene|chair at ninety)| before (?:you|i|seeing)| my (?:hair|clothes|jeans)| alone one day| someday| one day| again in (?:the|this) game| inside| down| weight| heat| tired| end| line|lift| poets?| sea| serious| on arrival| ringer| battery| batteries| leaves| wood| flowers?| heading| cells?| star";

export const anyone = `(?:everyone(?: else)?|people|no one|they|you(?: all)?|he|she|(?:all )?(?:my|our|the) (?:\\w+ ){0,2}\\w+)`;

/** The deed itself, desire, intention. */
export const death: readonly Phrase[] = [
  phrase(
    "self_harm",
    "self",
    "(?:kill(?:ing|ed)?|shoot(?:ing)?|hang(?:ing|ed)?|drown(?:ing)?|poison(?:ing)?|suffocat(?:e|ing)|gas(?:sing)?|off(?:ing)?|end(?:ing)?|top(?:ping)?|neck(?:ing)?|choke|choking|strangl(?:e|ing)|stab(?:bing)?|asphyxiat(?:e|ing)|electrocut(?:e|ing)|delete|deleting|do(?:ing)? away with|do(?:ing)? (?:in)|overdos(?:e|ing)) myself",
    " (?:in the foot|laughing|with (?:laughter|work|exercise|kindness|all this|these)|in the (?:foot|garden|gym)|in (?:work|e-?mails?|paperwork|chocolate|sorrow|wine|tea|debt|sorrows|homework|music|books|tasks|coffee)|(?:at|in) (?:the gym|the office|work|training)|to (?:finish|meet|get|make|please|reach|be|keep|pay|earn|look|impress|pass|stay|provide|fit)|for (?:forgetting|missing|saying|not|being so|a |this|that|them|my (?:boss|job|kids|grades))|trying|on (?:the|that|this|my|a)|out|over (?:a|this|that|the|deadlines|homework)|if (?:they|she|he|this|that|the|we|it|one more|another)|off|up|a |with a (?:song|smile)|from|doing|every (?:monday|weekend))",
  ),
  // Desire and intention.
  phrase(
    "self_harm",
    "self",
    `${drive}${between} ${ending}`,
    `${idiom}|, (?:but|of) (?:laughing|embarrassment)| (?:and|or) (?:rebirth|taxes|resurrection)| (?:a )?(?:little|bit|better)| scene| metal| valley| star| cafe| row| penalty| rates?| certificate| toll`,
  ),
  phrase(
    "self_harm",
    "self",
    "wish(?:ed)?(?: that)? i(?:'d| had| could| could have|'m|'d have)? (?:was|were|been|be) (?:dead|gone forever|never born)",
  ),
  phrase(
    "self_harm",
    "self",
    "wish(?:ed|ing)?(?: to god| that| sometimes)*(?: i|i'd)? ?(?:'d | had | could | could have |'d have )?(?:died|die|dead|never been born|never been alive|not survived|never woken up|never existed|hadn't (?:survived|woken up|been born|been saved)|(?:was|were) (?:never born|never alive|not alive|no longer alive|gone)|(?:was|were)n't (?:born|alive|here anymore|on this earth|here)|(?:didn't|wouldn't|could not|couldn't|don't|won't) (?:exist|wake up)(?: tomorrow| again| anymore)?)",
    " (?:so (?:early|late)|at (?:six|five|seven|noon|dawn|\\d)|to (?:the|an|my)|before|in (?:this|the) (?:meeting|office|queue)|(?:of|from) (?:embarrassment|shame|laughter)|with a)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i|i'd) (?:should|ought to|deserve to|could|wish i could|have to|must|'d better|'d rather) ?(?:be|have|lie down and)? ?(?:die|died|dead)",
    idiom,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i'd|i'm|i) (?:be |'m |am |might be |might |will be |would be )?(?:better )?off dead|worth more dead|more use dead|(?:as good as|already) dead inside and ready",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:don't|didn't|never|no longer|not|haven't|can't|doesn't)(?: \\w+){0,2} (?:want(?:ed|ing)?|wish|care|like|feel like|need|deserve|see why i should|plan|planning|intend|wanna)(?: to| to be| about)? (?:(?:live|living|exist|existing|be alive|being alive|be in (?:this|the) world|on this earth|go on living|keep living|keep existing|continue living|survive|stay alive|be living|be here|be around|be on this (?:earth|planet)|be a person|see (?:tomorrow|another (?:day|morning|year)|the morning|my next birthday)|do (?:life|this life)|make it (?:to|through) (?:tomorrow|the (?:night|week|morning|year))|wake up)(?: like this| in this world)?(?: anymore| tomorrow| again| at all| ever again| ever)*)",
    " (?:in(?! this (?:body|skin|head|pain|world))|with|at|near|on|there|together|alone|apart|abroad|without|for the|next|off|by|under|among|between|through|up to|beyond|far|so|outside|inside|as|early|late|before|to (?!another|this)\\w+|until|when|after|from|near|like (?:my|our|a)|while|(?:at|to) (?:six|five)|there|tonight (?:at|for)|if (?:he|she|they)|this (?:early|late|morning,)|, i thought at)",
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:end(?:ing|ed)?|tak(?:e|ing)|took|put(?:ting)? an end to|finish(?:ing)?|throw(?:ing)? away|get(?:ting)? rid of) (?:my (?:own )?(?:life|existence|suffering|misery)|this life|myself)",
    " (?:in|back|seriously|into|to the next|elsewhere|as|for granted|apart|savings|story|around|at|with (?:him|this|that|my)|with both|by the|step|day)",
  ),
  phrase(
    "self_harm",
    "self",
    `(?:${drive}|ready|just)${between} (?:end(?:ing)? it(?: all)?|end(?:ing)? (?:things|everything)|be(?:ing)? done with (?:it all|life|living|everything)|put(?:ting)? an end to (?:it(?: all)?|everything|this pain))(?: (?:tonight|today|tomorrow|now|for good|once and for all|forever|soon))?(?=$|[.!?,;)]| and| before| because| this| when| but| so| after| by)`,
    " (?:with (?:a|the|him|her|my|this|josh|tom)|between|there|at (?:nine|ten|the)|on a|early|here with|after (?:three|two|four|\\d|the second)|this (?:meeting|call|chapter|subscription))",
  ),
  phrase("self_harm", "self", "end(?:ing)? it all|end it(?:,)? (?:tonight|for good|once and for all)"),
  // By name.
  phrase(
    "self_harm",
    "self",
    "(?:i'm|i feel|i felt|i've been feeling|i've been|feel|felt|feeling|been|being|get|getting|got|become|becoming|was|so|actively|passively|still|again|very|pretty|me) (?:(?!not |never |no )\\w+ ){0,2}suicidal",
    " (?:client|patient|character|caller|man|woman|teen)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:my|having|have|had|of|with|the|these|constant|get|getting) (?:(?!no |not )\\w+ )?(?:suicidal (?:thoughts?|feelings?|ideas?|ideations?|urges?|impulses?|plans?)|thoughts? of (?:suicide|dying|death|ending it|killing myself)|suicide (?:plan|attempt))",
    " (?:in (?:teenagers|adolescents|patients|young|students)|among|are common|is common|rates?)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:think(?:ing)?|thought|thoughts|consider(?:ed|ing)?|contemplat(?:e|ed|ing)|plan(?:ned|ning)?|commit(?:ted|ting)?|attempt(?:ed|ing)?|try|tried|trying|google|googled|googling|research(?:ed|ing)?|want(?:ed)?|going|obsessed with|drawn to|choose|chosen|ready for|die by|death by) (?:about |of |on |to |how to )*(?:commit(?:ting)? |painless |ways of )?suicide",
    " (?:prevention|awareness|squad|hotline|rates?|statistics|training|bereavement|in (?:the|literature|his|her|teenagers|japan|victorian|hamlet))",
  ),
  phrase(
    "self_harm",
    "self",
    "suicide (?:is|'s|seems|looks|feels|sounds) (?:like )?(?:the only|my only|the (?:best|easiest|last)|a way|an option|my (?:last|best)|better|tempting|inviting|the answer)",
  ),
  phrase(
    "self_harm",
    "any",
    "(?:a|my|the) (?:suicide|goodbye|farewell|final|last) (?:note|letter|message)s? (?:is|are|lies|sits|to (?:my (?:mum|mom|dad|mother|father|parents|kids|children|family|wife|husband|sister|brother)|everyone|them all))",
    " (?:team|colleagues|class|office|students|from|by|in the (?:novel|film|book|museum))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:wrote|written|writing|write|finished|drafted|drafting|wrote out) (?:out )?(?:a|my|the|another) suicide (?:note|letter)s?",
  ),
  // No reason left, no strength left.
  phrase(
    "self_harm",
    "self",
    "(?:no|not any|any|a single|one|another|don't see a|can't see a|see the|what's the|isn't any|zero) (?:more |real |good )?(?:reasons?|point|sense|purpose|use) (?:left )?(?:to|in|of|for me to|for) (?:me )?(?:keep (?:on )?|go on |be |stay |staying |keep on |me |continue |continuing )*(?:liv(?:e|ing)|alive|being alive|being here|going on|go on|exist(?:ing)?|life|waking up|wake up|stay(?:ing)?(?: here| alive)?|surviv(?:e|ing)|breath(?:e|ing)|continu(?:e|ing))",
    " (?:about|in(?! this (?:world|body|pain))|with|at|to(?! be| wake)|near|early|late|here (?:with|at|in|until)|for (?:dinner|the|another)|after (?:the|six)|until|on (?:the|this|about)|up (?:late|all)|in this (?:queue|town|job)|once the|any longer)",
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:nothing|no one|anything|not much) (?:left )?(?:worth )?(?:to live|living|to stay alive|to go on|to stay|keeping me alive) ?(?:for)?(?=$|[.!?,;)]| and| anymore| here)",
    undefined,
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:life|living|my life|being alive|existing|any of it) (?:isn't|is not|doesn't (?:seem|feel)|is no longer|not|stopped being|has stopped being|hardly seems|is) (?:worth (?:it|living|the (?:pain|effort))|not worth (?:it|living)|worthless|pointless|meaningless|unbearable|too painful)(?=$|[.!?,;)]| anymore| and| to)",
    " (?:without (?:coffee|chocolate|music|cheese|you|cake|a )|in (?:winter|this town))",
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:can't|couldn't|don't want to|not able to|won't be able to|unable to|don't know how to|don't know how much longer i can|don't know (?:how|if) i can|no strength (?:left )?to|too tired to) (?:go on(?: living)?|keep going|carry on|keep living|go on living|live (?:like this|anymore|with (?:myself|this pain|the pain|this guilt|what i did))|bear (?:to live|living|being alive|to be alive|this life|existing)|stand (?:living|being alive|to be alive|existing)|take (?:living|life)|face (?:another|one more|tomorrow|the next) ?(?:day|morning|night|week)?|survive (?:another|one more|this) ?(?:day|night|week)?|exist|hold on|hang on|make it (?:through|to) (?:the night|tonight|tomorrow|another (?:day|night)))(?: like this| anymore| living| much longer| for much longer| any further)*(?=$|[.!?,;)]| and (?:i|no|nothing|it)| because| without (?:him|her|them))",
    " (?:at (?:this|the) (?:job|office|gym))",
    true,
  ),
  phrase(
    "self_harm",
    "self",
    '(?:tired|sick|exhausted|weary|fed up|done|worn out|bored) (?:of|with|from|by) (?:living|being alive|existing|life|being here|breathing|existence|waking up(?: every (?:day|morning))?|staying alive|trying to (?:stay alive|survive)|keeping myself alive|pretending i want to live)(?=$|[.!?,;)"]| and| like this| anymore| every| now| itself| so| because| but| altogether)',
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i )?hate (?:being alive|living|that i(?:'m| am)? (?:alive|still alive|still here|woke up|wake up)|waking up alive|existing)(?=$|[.!?,;)]| and| so| every| anymore)",
  ),
  // Sleep without waking.
  phrase(
    "self_harm",
    "any",
    "(?:(?:go|fall|drift|going) (?:to sleep|asleep|off)|sleep|close my eyes)(?: tonight| one night| now)? (?:and|to) (?:never|not|don't)(?: ever)?(?: have to| want to)? (?:wak(?:e|ing) up|open them|wake)(?: again| ever)?|(?:don't|won't|not|never) wake up(?: again| tomorrow)?(?=$|[.!?,;)])(?<=(?:hop|pray|wish|want|better|nice|fine|okay|ok|easier|relief|mind).{1,40})",
    undefined,
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:(?:wouldn't|won't|don't) (?:care|mind|be sad|be sorry|be upset|object|fight it)|(?:wouldn't|won't) be (?:so |that )?bad|(?:be |would be |'d be )?(?:fine|okay|ok|glad|happy|relieved|grateful|a relief|easier|nice|better)(?: with it)?) (?:if|when) (?:(?:i|i'd) (?:died|die|didn't wake up|don't wake up|never woke up|never wake up|stopped existing|disappeared forever|was dead|were dead|(?:was|were) gone|got hit|wasn't (?:alive|here)|weren't (?:alive|here))|(?:a |the |my |this |that )(?:\\w+ )?(?:bus|car|truck|lorry|train|plane|heart|lightning|cancer|tumour|tumor) (?:hit|hits|ran|runs|took|takes|stopped|stops|crashed|crashes|killed|kills|struck|went))",
    undefined,
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:wouldn't|won't|don't) (?:care|mind|be sorry) (?:if (?:it|this|tonight|tomorrow) (?:was|were|is) (?:my )?(?:the )?(?:last|end)|(?:not waking up|dying|being dead|if it all ended|if i died))",
    undefined,
    true,
  ),
  phrase(
    "self_harm",
    "self",
    "hop(?:e|ed|ing)(?: that)? (?:i don't|i won't|i never|to never|i'd never|i don't ever|i'd not|i didn't) (?:wake up|wake|make it home|make it through|survive|come back|live (?:long|to see)|see (?:tomorrow|morning))(?: again| tomorrow| in the morning)?",
    " (?:the|early|late|before|him|her|with|at|my|too)",
    true,
  ),
  // Plan and means.
  phrase(
    "self_harm",
    "self",
    "(?:know|knew|decided|worked out|planned|chosen|chose|figured out|settled on|picked|set|thought through)(?: out)? (?:exactly )?(?:how|when|where|the (?:day|date|place|method|bridge|time)) (?:to do it|to die|to end it|i'll (?:do it|die|end it|go through with it|jump)|i'm going to (?:do it|die|end it|go|go through with it|jump)|i'd (?:do it|die|end it)|to go through with it)",
    " (?:at work|differently|with the|for (?:the|my) (?:cake|party|wedding)|in (?:the|my) (?:presentation|exam|kitchen))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:have|made|making|got|with|had) a (?:concrete |clear |detailed )?plan (?:to (?:die|end it|end my life|kill myself|do it)|for how (?:i'll|i'd|i'm going to) (?:die|do it|end it|go))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:pick(?:ed)?|cho(?:se|osen)|chosen|set|have|got) (?:a|the|my) (?:date|day) (?:to die|for (?:my death|dying|when i (?:die|go|end)))",
  ),
  phrase(
    "self_harm",
    "any",
    "(?:tie|tied|tying|made|hung|hanging|bought|have|got|put|keep|kept) (?:up )?(?:a|the|my) (?:noose|rope (?:for (?:it|myself|my neck)|around my (?:own )?neck|to hang))|(?:a |the )?(?:noose|rope|belt|cord) (?:is |was |goes )?(?:around|round) my (?:own )?neck|(?<!(?:he|she|they|husband|father|dad|boyfriend|ex|partner|brother|man|who) (?:\\w+ )?)(?:put|had|held|hold|holding|pressed|putting)(?: \\w+){1,3} (?:gun|pistol|rifle|barrel|knife|blade)(?: \\w+)? (?:in my mouth|to my (?:own )?(?:head|temple|wrists?|throat|arm)|against my (?:own )?(?:head|temple|wrists?|throat|arm|skin|heart))(?! by)",
    undefined,
  ),
];
