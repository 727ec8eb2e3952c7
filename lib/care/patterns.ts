// The floor under every AI: whole phrases, looked at in their sentence. Bare words ("die", "kill", "dose") never count.
// Written on text folded to lower case and straight quotes (lib/text/prose `folded`), one sentence at a time.

/** Whose phrase it must be: `self` needs the writer as its subject (or none), `any` stands by itself. */
export type Phrase = {
  readonly kind: "self_harm" | "danger";
  readonly person: "self" | "any";
  readonly words: RegExp;
  /** What may follow directly that makes it an idiom or an accident. */
  readonly unless?: RegExp;
};

const anyMore = "(?: any ?more| any ?longer)?";

const explicit: readonly Phrase[] = [
  {
    kind: "self_harm",
    person: "self",
    words: /\b(?:kill(?:ing)?|shoot(?:ing)?|hang(?:ing)?|drown(?:ing)?|unalive|unaliving|overdos(?:e|ing)) myself\b/g,
    unless:
      /^ (?:laughing|with laughter|in the foot|in (?:work|e-?mails?|paperwork|chocolate|sorrow and wine)|(?:at|in) (?:the gym|the office|work)|with (?:work|exercise)|to (?:finish|meet|get|make|please|reach)|for (?:forgetting|missing|saying|not|being so|a )|trying to|on (?:the stairs|that ladder|the ice|my bike)|out (?:at|to dry)|over (?:a|this|that|the))/,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:want(?:ed|ing)?|wish(?:ed)?|ready|going|plan(?:ning|ned)?|hop(?:e|ed|ing)|pray(?:ed|ing)?|need|decided|longing|rather|deserve(?:d)?|prefer(?:red)?) (?:(?:i|to|just|could|would|could just|to just|was|were|i was|i were|i am|really) )*(?:die|be dead|dead|not be alive|not exist|stop existing|cease to exist|never (?:to )?wake up|not wake up|sleep and (?:never|not) wake up|be gone forever|disappear (?:forever|for good))\b/g,
    unless:
      /^(?: (?:of|from) (?:embarrassment|shame|laughter|laughing|boredom|cringe|curiosity|cuteness|happiness|joy|hunger|old age|the heat)| laughing| happy| than| for (?:this|that|a|some|chocolate)| at (?:a|an) (?:great|old|ripe)| (?:a |an )?old\b| on (?:that|this) hill| right there on the (?:stage|spot)| in (?:my own|a) (?:bed|home|house) at| before you)/,
  },
  {
    kind: "self_harm",
    person: "self",
    words: new RegExp(
      `\\b(?:do not|don't|dont|did not|didn't|never|no longer|not) (?:really |even )?want(?:ed)? to (?:(?:live|exist|be alive|be in this world|go on living|keep living|continue living)(?: like this)?|be (?:here|around)(?: any ?more| any ?longer)|(?:ever )?wake up(?: any ?more| again| tomorrow)?(?=$|[.!?,;]| and| but| to this| in the morning))${anyMore}`,
      "g",
    ),
    unless:
      /^ (?:in|with|at|near|on|here|there|together|alone|apart|abroad|without|for the|next|off|by|under|among|between|through|up to|beyond my|far|so|outside|inside|as|at this (?:job|party|school)|in this (?:job|town|city|house|flat))\b/,
  },
  {
    kind: "self_harm",
    person: "self",
    words: /\b(?:end(?:ing)?|tak(?:e|ing)|took) my (?:own )?life\b/g,
    unless: /^ (?:in|back|seriously|into|to the next|elsewhere|as|for granted|apart)\b/,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:want(?:ed)?|going|ready|need|plan(?:ning)?|decided|time|thought about|thinking (?:of|about)|think about|about|just|could) (?:to )?(?:end(?:ing)? it all|end(?:ing)? it (?:tonight|today|tomorrow|now|for good)|be done with (?:life|living))\b/g,
    unless: /^ (?:with (?:a|the) (?:joke|song|bang|dance)|between us)/,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:am|'m|feel|felt|feeling|been|being|get|getting|become|becoming|was|so|still|actively|passively) (?:(?!not |never |no )\w+ )?suicidal\b/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:my|having|have|had|of|with) (?:\w+ )?(?:suicidal (?:thoughts?|feelings?|ideas?|ideation)|thoughts? of suicide|suicide (?:note|plan|attempt))\b/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:think(?:ing)?|thought|thoughts|consider(?:ed|ing)?|contemplat(?:ed|ing)|plan(?:ned|ning)?|commit(?:ted|ting)?|attempt(?:ed|ing)?|try|tried|trying) (?:about |of |on )?(?:commit(?:ting)? )?suicide\b/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words: /\bsuicide (?:is|seems|looks|feels) (?:like )?(?:the only|my only|the (?:best|easiest)|a way|an option)/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words: /\b(?:cut(?:ting)?|burn(?:t|ed|ing)?|hurt(?:ing)?|harm(?:ed|ing)?|starv(?:e|ed|ing)|punish(?:ed|ing)?) myself\b/g,
    unless:
      /^ (?:shaving|chopping|cooking|peeling|slicing|gardening|some slack|a (?:slice|piece|key|deal|break)|off|short|loose|free|out|down|back|up|with (?:a |the )?(?:kitchen|bread|paper|lid|tin)|on (?:the|a|my|some)|while|when|at (?:the gym|football|training|work)|playing|running|climbing|skiing|lifting|falling|by accident|accidentally|from (?:sugar|carbs|that)|again (?:shaving|on the|at the gym)|this morning (?:shaving|chopping)|doing|moving|slipping|pretty badly (?:on|when|playing))/,
  },
  {
    kind: "self_harm",
    person: "self",
    words: /\b(?:self[- ]harm(?:ed|ing)?|relapsed (?:into|and) (?:cut|cutting|self[- ]harm))\b/g,
    unless: /^ (?:awareness|prevention|policy|training|course|week|unit|ward|lecture|essay|by (?:eating|sugar))/,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:took|take|taking|swallow(?:ed|ing)?|count(?:ed|ing)) (?:all|too many|(?:a|another) handful of|(?:a|the|the whole|a whole) bottle of|every one of|every single one of|enough) (?:(?:my|the|his|her|of|those|sleeping|these) )*(?:pills?|tablets|paracetamol|painkillers|meds|medication|sleeping pills|aspirin|tylenol|insulin)\b/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:want(?:ed)?|going|tried|trying|plan(?:ning)?|thought about|thinking (?:of|about)|might|will|could|did) (?:to )?overdos(?:e|ing)(?! on (?:chocolate|coffee|netflix|sugar|cake|cheese|tv|sunshine|christmas|news|caffeine))\b/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:jump(?:ing)?|throw(?:ing)? myself|step(?:ping)?|walk(?:ing)?|drive|driving|steer(?:ing)?) (?:(?:my|the) car )?(?:off|from|in front of|into|under) (?:of )?(?:a|the|that|this|my|an oncoming) (?:\w+ )?(?:bridge|roof|cliff|train|tracks|traffic|lorry|truck|bus|tree|building|balcony|oncoming traffic|platform|rails)\b/g,
    unless: /^ (?:top|driver|station|bar|pub|shop|party|ride|home|cabin)/,
  },
  {
    kind: "self_harm",
    person: "self",
    words: /\b(?:slit|slitting|cut|cutting|open|opening) (?:my|both my) (?:wrists?|veins)\b/g,
  },
  {
    kind: "self_harm",
    person: "any",
    words:
      /\b(?:better off|happier|easier|fine) (?:without me|(?:with me|if i (?:was|were|am)|when i'm) (?:gone|dead|not here|out of the way))\b/g,
    unless:
      /^ (?:at the (?:party|meeting|wheel)|on the (?:team|pitch)|in goal|cooking|driving|singing|dancing|as (?:captain|manager|treasurer|goalkeeper))/,
  },
  {
    kind: "self_harm",
    person: "any",
    words: /\b(?:i'd|i would|i'm|i am|i might|maybe i'd|would) (?:\w+ )?be(?:tter)? (?:be )?(?:better )?off dead\b/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:no|not any|any|a single|one) (?:more )?(?:reason|point|sense) (?:to|in|for me to) (?:keep |go on |be |stay )?(?:liv(?:e|ing)|alive|being alive|being here|go on|going on|exist(?:ing)?)\b/g,
    unless: /^ (?:about|in (?:this|that|the|a|london|town)|with|at|to the|near|here)\b/,
  },
  { kind: "self_harm", person: "self", words: /\b(?:nothing|no ?one|nobody) (?:left )?to live for\b/g },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:can't|cannot|can not|couldn't|don't want to|not able to|don't know how to) (?:just )?(?:go on|keep going|carry on|keep living|go on living|keep doing this|face (?:another|one more) day)(?: like this| any ?more| any ?longer| living)*(?=$|[.!?,;)]| and (?:i|no|nobody|nothing)| because)/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words: /\btired of (?:living|being alive|existing|life|being here)\b/g,
    unless:
      /^ (?:in|with|at|out of|from|like a|on|here|there|near|without|under|off|by|as|alone|together|together|among|for|between|late|in the city)/,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\bwish(?:ed)? (?:that )?i (?:had never been|was never|were never|wasn't|weren't|hadn't been) (?:born|alive|here any ?more|on this earth)\b/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\bwish(?:ed)? (?:that )?i (?:didn't|did not|wouldn't|would not|could just not|could not) (?:exist|wake up(?: (?:tomorrow|again|any ?more))?)(?=$|[.!?,;]| and)/g,
  },
  {
    kind: "self_harm",
    person: "any",
    words:
      /\b(?:suicide|goodbye|farewell) (?:note|letter)s?\b(?= (?:is|are|to (?:my (?:mum|mom|dad|mother|father|parents|kids|children|family|wife|husband|sister|brother)|everyone|them all))|$|[.,!?])/g,
    unless: /^ to (?:my )?(?:team|colleagues|class|office|students)/,
  },
  {
    kind: "self_harm",
    person: "any",
    words: /\bby the time (?:you|anyone|someone) (?:read|reads|find|finds) (?:this|me)\b/g,
    unless: /^,? (?:i'll be (?:on|in|at|back|home|asleep)|i will be (?:on|in|at|back|home))/,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:know|decided|worked out|planned|chosen) (?:exactly )?(?:how|when|where) (?:i'll|i will|i'm going to|i would|to) (?:do it|die|end it|go through with it)\b/g,
    unless: /^ (?:at work|differently|with the)/,
  },
  {
    kind: "self_harm",
    person: "any",
    words:
      /\b(?:nobody|no ?one) would (?:even )?(?:notice|care|miss me) if i (?:was|were|died|just died|disappeared|vanished|stopped existing)(?: gone| dead)?\b/g,
  },
  {
    kind: "self_harm",
    person: "any",
    words:
      /\b(?:i'm|i am|i've become|being|feel like|i feel like) (?:just |only |such |nothing but |always )?(?:a|the|this) (?:\w+ )?burden (?:to|on|for) (?:everyone|everybody|them all|them|my family|the people|all of them|the kids|my (?:parents|wife|husband|children|kids))\b/g,
  },
  {
    kind: "self_harm",
    person: "self",
    words:
      /\b(?:won't|will not) be (?:a (?:burden|problem|bother)|in (?:the|anyone's|their) way) (?:to (?:anyone|them|you) )?(?:much longer|any ?more|for long|soon)\b/g,
  },
  {
    kind: "self_harm",
    person: "any",
    words: /\b(?:go to sleep|fall asleep|sleep) (?:tonight )?(?:and|to) (?:just )?(?:never|not) (?:have to )?wake up\b/g,
  },
  {
    kind: "self_harm",
    person: "any",
    words:
      /\bi (?:just |only |really )?want (?:it|everything|all of it|all of this|the pain) to (?:be over|end|stop)(?: (?:forever|for good|for ever))?(?=$|[.!?,;]| and)/g,
  },
];

const danger: readonly Phrase[] = [
  {
    kind: "danger",
    person: "any",
    words:
      /\b(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|ex|father|dad|mother|mum|mom|stepdad|stepfather|brother|son|uncle)) (?:\w+ )?(?:hit|hits|hitting|beat|beats|beating|punched|slapped|kicked|choked|chokes|choking|strangled|strangles|strangling|shoved|raped|stabbed|burned|burnt) me\b/g,
    unless:
      /^ (?:up about|as |to it|at (?:chess|tennis|cards|ping|table|golf|scrabble|squash|badminton|pool|darts|monopoly|the game|mario|football)|in (?:straight|the (?:race|final|game|match)|chess|scrabble|tennis)|by (?:two|three|one|a|ten|\d)|with (?:a|the) (?:question|news|smile|bill|idea|joke)|over (?:the )?head with)/,
  },
  {
    kind: "danger",
    person: "any",
    words:
      /\b(?:threatened|threatens|threatening|trying|tried|going|wants|wanted|said (?:he|she|they)(?:'d|'ll| would| will)|says (?:he|she|they)(?:'ll| will)|will|might|could) (?:to )?kill me\b/g,
    unless:
      /^ (?:if i (?:am|'m|was|were) late|for (?:forgetting|saying|being|not|eating|this)|when (?:she|he|they) (?:sees?|hears?|finds?)|laughing|with (?:kindness|boredom|cardio)|at the gym|in (?:the game|chess))/,
  },
  {
    kind: "danger",
    person: "any",
    words:
      /\b(?:i'm|i am|not|don't feel|do not feel|never feel|aren't|isn't) (?:\w+ )?(?:safe (?:at home|with (?:him|her|them)|in (?:this|my own) (?:house|home)|around (?:him|her|them))|in danger)\b/g,
    unless: /^ of (?:missing|losing (?:my (?:job|place|way|keys))|being late|falling asleep|forgetting|becoming|turning)/,
  },
  {
    kind: "danger",
    person: "any",
    words:
      /\b(?:i am|i'm) (?:so |really |too )?(?:afraid|scared|terrified|frightened) (?:that )?(?:he|she|they)(?:'ll|'s going to| will| is going to| are going to| might| would) (?:kill|hurt|hit|beat|attack|strangle)\b/g,
  },
  {
    kind: "danger",
    person: "any",
    words: /\b(?:pulled|held|pointed|put) (?:a|the|his|her) (?:knife|gun) (?:on|at|to) (?:me|my (?:head|throat|neck|face))\b/g,
    unless: /^ (?:in the (?:dream|film|movie|play))/,
  },
  {
    kind: "danger",
    person: "self",
    words:
      /\b(?:am going to|'m going to|will|'ll|plan to|planning to|have decided to|gonna) (?:kill|stab|shoot|murder|strangle) (?:him|her|them|my (?:husband|wife|father|mother|boss|family))\b/g,
    unless:
      /^ (?:if (?:he|she|they) (?:eats?|forgets?|leaves?|does|says?|borrows?|keeps?)|for (?:eating|forgetting|being|this|that|leaving|telling)|at (?:chess|cards|tennis)|in (?:the game|chess|mario)|with (?:kindness|love)|when (?:he|she|they) (?:gets?|comes?|sees?)|one (?:of these )?days?|off in)/,
  },
];

// Explicit statements in the other languages PAUZ meets most; whole phrases in the first person, with their negations left out.
const otherLanguages: readonly Phrase[] = [
  /\bich (?:will|möchte|wollte) (?:(?:nur|einfach|endlich|am liebsten|noch|jetzt) )*(?:sterben|tot sein|nicht mehr leben|nicht mehr da sein|mich umbringen|mir das leben nehmen)\b/g,
  /\b(?:ich (?:bringe|werde|könnte) mich (?:heute )?um(?:bringen)?|mich umzubringen|mir das leben zu nehmen)\b/g,
  /\bje (?:veux|voudrais|voulais) (?:(?:juste|vraiment|en) )*(?:mourir|finir avec la vie|me tuer|me suicider|disparaître pour toujours)\b/g,
  /\b(?:je ne veux plus vivre|envie de mourir|j'ai envie de me tuer|en finir avec la vie|je vais me tuer)\b/g,
  /(?<!no )\b(?:quiero|quisiera|quería) (?:(?:solo|sólo) )?(?:morir(?:me)?|matarme|suicidarme|estar muert[oa]|dejar de existir|quitarme la vida)\b/g,
  /\b(?:ya no quiero vivir|no quiero (?:seguir viviendo|vivir más)|voy a matarme)\b/g,
  /(?<!non )\b(?:voglio|vorrei|volevo) (?:(?:solo) )?(?:morire|uccidermi|ammazzarmi|essere mort[oa]|farla finita)\b/g,
  /\b(?:non voglio più vivere|non ce la faccio più a vivere)\b/g,
  /(?<!não )\b(?:quero|queria) (?:(?:só) )?(?:morrer|me matar|acabar com a minha vida)\b/g,
  /\b(?:não quero mais viver)\b/g,
  /我(?:真的|只|好)?想(?:死(?!你|吃)|自杀|结束(?:自己的)?生命)|我?不想活(?:了|下去)|死にたい(?!くらい恥ずかしい)|消えてしまいたい|죽고 ?싶(?:다|어)/g,
].map((words): Phrase => ({ kind: "self_harm", person: "any", words }));

export const phrases: readonly Phrase[] = [...explicit, ...danger, ...otherLanguages];
