// What is said between the lines: putting affairs in order, giving away, farewells, a sudden calm, no future, burden, weariness,
// means and places; life with somebody to be afraid of; hidden injuries. Most of it is everyday alone and plain together, so the
// signs carry weights and add up over a few sentences; a sign of full weight is enough by itself.
import { phrase, type Phrase } from "./phrase";

export type QuietSign = { readonly weight: number; readonly phrase: Phrase };

/** Quiet signs add up from here. */
export const quietThreshold = 4;
/** They belong together within so many sentences. */
export const quietReach = 8;

const sign = (weight: number, words: string, unless?: string, person: Phrase["person"] = "any"): QuietSign => ({
  weight,
  phrase: phrase("self_harm", person, words, unless, true),
});
const threat = (weight: number, words: string, unless?: string): QuietSign => ({
  weight,
  phrase: phrase("danger", "any", words, unless, true),
});

const family =
  "(?:each of (?:them|the \\w+|you)|everyone|all of (?:them|you)|them all|mum|mom|dad|the (?:kids|children|girls|boys)|my (?:parents|children|kids|family|mum|mom|mother|dad|father|sister|brother|wife|husband|son|daughter|friends|partner|girls|boys)|you all)";
const pet = "(?:dog|cat|cats|dogs|pets?|rabbits?|birds?|horse|parrot|kitten|puppy|hamster|tortoise|fish|guinea pigs?|budgie)";
const belongings =
  "(?:things|stuff|belongings|possessions|guitar|records|vinyls?|books|watch|jewell?ery|necklace|bracelet|rings?|clothes|collection|camera|piano|violin|bike|paintings?|letters|diaries|journals|furniture|coat|favou?rite \\w+|grandmother's \\w+|grandfather's \\w+|medals?|tools|games|console|cds|plants)";
const pills =
  "(?:pills|tablets|meds|medication|medicine|insulin|painkillers|paracetamol|sleeping (?:pills|tablets)|antidepressants|prescriptions?|benzos|morphine|blister packs?)";
const he =
  "(?:he|she|they|(?:my|our) (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mother|mum|mom|stepdad|stepfather|brother|uncle|boss|son))";

const order: readonly QuietSign[] = [
  sign(
    2,
    "(?:everything(?:'s| is| has been)?|it(?:'s| is) all|all of it is|(?:all )?my (?:papers|affairs|accounts|things|finances|paperwork)(?: are)?) (?:finally |now |all |been )*(?:sorted|arranged|settled|taken care of|in order|ready|paid(?: off)?|tied up)|(?:put|got|getting|putting|set|setting) (?:all )?my (?:affairs|papers|things|life|finances) in order|tying up (?:all )?(?:the )?loose ends|tied up (?:all )?(?:the )?loose ends",
  ),
  sign(
    2,
    "(?:wrote|written|updated|signed|made|finished|rewrote|changed) (?:out )?my will|my will is (?:signed|done|ready|written)",
  ),
  sign(
    2,
    "(?:left|wrote|written|printed|leaving|writing|put|made)(?: \\w+){0,3} (?:passwords|pins?|instructions|bank details|account details|list of (?:passwords|accounts|bills))(?: \\w+){0,4} (?:for (?:her|him|them|mum|mom|dad|my \\w+|whoever|anna|\\w+)|where|on the|in the|so)",
    "(?: \\w+){0,3} (?:house ?sitter|sitter|colleague|trainee|new (?:hire|tenant))",
  ),
  sign(
    4,
    "(?:songs?|music|flowers|hymn|poem|clothes|outfit|dress|suit|speech|guest list|instructions|wishes)(?: \\w+){0,4} (?:for|at) my (?:own )?(?:funeral|burial|wake|memorial)|plann(?:ed|ing) my (?:own )?(?:funeral|burial)|paid for my (?:own )?(?:funeral|cremation)|who(?:'d| would|'ll) come to my funeral|my (?:own )?(?:obituary|eulogy)(?! as an (?:exercise|assignment))",
    " (?:in (?:fifty|sixty|forty) years|because the (?:course|exercise))",
  ),
  sign(
    4,
    "(?:life insurance|insurance|policy|pension|payout)(?: \\w+){0,5} (?:pays?(?: out)?|covers?|would help|worth more|would go to|enough for (?:them|her|him|the kids)|if (?:i|it looks like an accident))(?<=(?:life insurance|worth more|if (?:i|it)|accident|for (?:them|her|him|the kids)).{0,40})|worth more (?:to (?:them|my \\w+) )?(?:dead|gone)",
    " (?:the (?:dentist|windscreen|repair|roof|damage))",
  ),
  sign(
    3,
    "so (?:that )?(?:they|she|he|no one|mum|mom|the kids|my \\w+|you)(?:'ll| will|'d)? ?(?:won't|doesn't|don't|wouldn't|needn't|not)?(?: \\w+)? ?(?:have to|has to|need to|needs to|must|be left to) (?:clean (?:up|it up)|deal with|find (?:me|my body)|sort (?:it|anything|everything|through)|pay for|worry about (?:the (?:bills|rent|money|funeral)|me)|arrange|clear out)",
    "(?: \\w+){0,4} (?:party|trip|holiday|dishes|dinner|when we|taxes)",
  ),
  sign(
    3,
    `(?:the |my |our |a )?${pet} (?:has|have|'s got|will have|found|is going to|has gone to|have got|went to|goes to|'ll have|will go to|is settled (?:in|with)|is with)(?: \\w+)? (?:a |to a |another )?(?:new |good |better |loving |safe )?(?:homes?|family|owner|place to go|my (?:sister|brother|neighbour|neighbor|parents|mum|mom))`,
    " (?:with us|here|now with us|because|for the (?:weekend|holiday|week)|while|until|next door)",
  ),
  sign(
    3,
    `found (?:someone (?:kind )?to take|a |another )?(?:new |good |loving )?(?:home|family)?(?: for)? ?(?:the|my|our) ${pet}|(?:promised|agreed|will|'ll|asked \\w+(?: \\w+)?) (?:to )?(?:take|adopt|keep|look after|care for|have) (?:the|my|our) ${pet}(?= (?:if|when|after|for good|forever|once|in case)|[.!,]|$)`,
    " (?:while|for the|over (?:the )?(?:weekend|christmas|summer)|(?:when|if) (?:i'm|we're) (?:away|on|at|in)|until|this|next|on|food|in the shed)",
  ),
  sign(
    2,
    `(?:gave|giving|given|give|donated|handed|handing|passed on|giving out|distributing|sold|selling)(?: out)?(?: (?:away|off|\\w+(?: \\w+)?))? (?:all |most )?(?:of )?(?:my|everything i own|everything i have) ?(?:\\w+ )?${belongings}?(?: (?:away|to \\w+))?`,
    "(?: \\w+){0,4} (?:attention|notice|best|opinion|word|number|charity shop|birthday|old ones|new one|clear-?out|declutter\\w*|seat|speech|all|presentation|talk|regards|two weeks|email|address|name)",
    "self",
  ),
  sign(
    2,
    "(?:one by one|piece by piece|bit by bit|a little at a time|without (?:telling (?:them|her|him|anyone|\\w+) )?(?:why|saying why|explaining)|before it's too late|to remember me by|something (?:of mine|to remember)|(?:will|'ll|would|'d|might|should|could) (?:need|use|enjoy|love|want|appreciate) (?:it|them) more than (?:i|me)|(?:i want|wanted|i'd like) (?:\\w+ )?(?:\\w+ )?to have (?:it|them|my \\w+|this|these))(?= |$|[.,;!])",
    undefined,
  ),
  sign(
    2,
    "(?:won't|not going to|don't|never|no longer|i'll not)(?: \\w+)? (?:need|be needing|have any use for|use|be using|miss|require|wear) (?:it|them|any of (?:it|this|them)|that|this|these|those|much|anything|a thing|my \\w+|a \\w+|the \\w+) (?:anymore|again|by then|much longer|soon|where i'm going|after (?:this|that|tonight|\\w+day)|next (?:week|month|year|spring|summer|winter)|for long|either way)",
    "(?: \\w+){0,5} (?:because (?:we|i (?:bought|have|got|moved)|it broke)|app|in (?:spain|italy|summer))",
  ),
  sign(2, "where i'm going(?=[.,!]|$)"),
  sign(
    4,
    "(?:list|wrote down|written down|labell?ed|decided|sorted|worked out|noted|know)(?: [^ ]+){0,5} who (?:should|gets?|will|'ll|'d|is to|can) (?:get|have|take|keep|inherit|what|which|my)",
    "(?: \\w+){0,4} (?:christmas|birthday|room|bedroom|seat|shift|turn|prize|cake|cookies|party)",
    "self",
  ),
  sign(
    3,
    "got(?:ten)? rid of (?:most|all|everything|nearly all)(?: of)?(?: my| i own| i have)|(?:transferred|gave|sent|moved|signed over|left)(?: \\w+)? (?:all )?my (?:savings|money|car|house|inheritance) to",
    "(?: \\w+){0,5} (?:new bank|bank|account|isa|pension)",
    "self",
  ),
  sign(
    2,
    "(?:didn't|don't|haven't|won't|without)(?: \\w+)? (?:tell|told|say|said|telling|saying|explain)(?: \\w+)? why|no one asks? (?:me )?why|(?:they|she|he) didn't ask why",
  ),
  sign(
    4,
    "(?:nothing|no one)(?: is)?(?: left)?(?: that| who)? (?:needs|depends on|relies on) me(?: anymore)?(?=$|[.,;!])|there won't be another (?:chance|time|year|christmas|birthday|summer|one)|(?:after (?:that|this|then),? (?:there's |comes? )?nothing|no after for me|nothing after (?:that|this))(?=$|[.,;!])|(?:imagin\\w*|pictur\\w*|think\\w* about|daydream\\w* about|seeing|dream\\w* of) my (?:own )?funeral",
    "(?: \\w+){0,3} (?:like this|on the menu|in (?:fifty|forty) years)",
    "self",
  ),
  sign(
    2,
    "(?:told|tell|telling) (?:everyone|them all|them|her|him|my \\w+)(?: \\w+)? (?:what they mean|how much (?:i|they)|that i love|i love them)|said (?:what|everything|all) i (?:needed|wanted|have|had) to(?: say)?(?=$|[.,;!])|left (?:a|the) note(?=$|[.,;!]| in case| for (?:them|her|him|you|my \\w+))|forgive me(?=[.!]|$)|one last time|for the last time",
    "(?: \\w+){0,3} (?:postman|cleaner|milkman|plumber|before (?:the|we))",
  ),
  sign(
    4,
    "(?:saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|today|the weekend|christmas|my birthday)(?:'d| would|'s| is| will)(?: be)? (?:a|the|as) (?:good|right|perfect|best)(?: \\w+)? (?:day|night|time|date|moment|as any)? ?to (?:stop|go|end|leave|do it|die|disappear)(?=$|[.,;!])|going to do it (?:tonight|tomorrow|today|this time|soon)(?=.*(?:goodbye|sorry|ready|scared|finally|calm))|(?:chosen|picked|chose|found) (?:the|my) (?:bridge|cliff|roof|building|train|tree|night)(?=$|[.,;!]| and (?:the|a))",
    undefined,
    "self",
  ),
  sign(2, "i know when(?=$|[.,;!])|i relapsed(?=$|[.,;!])"),
  sign(
    2,
    "(?:won't|not going to|don't|no longer)(?: \\w+)? (?:need|be needing) (?:it|them|that|those|any of (?:it|them|this)|these|most of it)(?=$|[.,!;])",
  ),
  sign(
    2,
    "put (?:it|them|everything|the (?:letters?|papers|folder))(?: all)? (?:in|under|on)(?: \\w+){1,3} (?:drawer|pillow|desk|table|envelopes?|safe|folder)|(?:told|showed|gave|sent|emailed|explained to)(?: \\w+){1,3} (?:where|how|all|which)(?: \\w+){0,4} (?:passwords?|documents|will|insurance|papers|accounts?|keys|folder|bank)",
  ),
  sign(
    2,
    "in case(?=[.,!]|$)|(?:in case|if) (?:something|anything) (?:happens|should happen)(?: to me)?|(?:cancel(?:l?ed|l?ing)?|closed|closing|deleted|deleting)(?: \\w+){0,3} (?:subscriptions?|accounts?|memberships?|contracts?|appointments)(?: \\w+){0,4}(?=$|[.,;!])|(?:paid|settled|cleared)(?: off)? (?:all )?(?:of )?(?:the|my) (?:bills|debts?|rent|loans?)",
    "(?: \\w+){0,4} (?:netflix|streaming|gym|switch\\w*|broken)",
  ),
  sign(
    2,
    "nothing (?:else )?(?:left )?(?:for me )?to (?:do|finish|arrange|sort)(?=$|[.,!;])|that was the last (?:thing|one)(?: on (?:my|the) list)?(?=$|[.,!;])",
  ),
];

const farewell: readonly QuietSign[] = [
  sign(
    4,
    "this is (?:my )?goodbye(?=$|[.,!;])|said(?: all)? my goodbyes(?=[.!]|$)|(?:take care of|look after) (?:my |the )?(?:mum|mom|dad|mother|father|sister|brother|kids|children|girls|boys|her|him|them|each other) for me(?=[.!]|$)|remember (?:that )?i(?:'ve)? (?:always )?(?:love|loved) (?:you|them|her|him)|(?:tid(?:y|ied|ying)|clean(?:ed|ing)?)(?: \\w+){0,5} (?:for )?who(?:m)?ever (?:finds|comes|has to|will)|paid (?:for|off) (?:my|the) (?:own )?funeral|how (?:it|my life|my story) ends(?=[.!]|$)",
  ),
  sign(2, "(?:^|i'm sorry|i love you|so),? ?goodbye(?=[.!]|$)"),
  sign(
    4,
    "made (?:all )?(?:the )?arrangements for (?:the|my|our) (?:dog|cat|cats|pets?|kids|children|horse)(?=[.!]|$| (?:when i|if i|after i|once i))|which of my \\w+ (?:she|he|they|you|each of them) (?:can|should|may|could|is to|are to) (?:have|keep|take)",
  ),
  sign(3, "(?:i )?want (?:you|him|her|them|sam|\\w+) to have my \\w+", " (?:number|email|address|back|seat|attention)"),
  sign(2, "(?:written|wrote|left|listed|noted)(?: down)?(?: all)? (?:the|my|our) (?:passwords?|pins?|pin codes)"),
  sign(
    2,
    `(?:wrote|written|writing|write|finished|sealed|posted|left|leaving|started|drafted|handwrote)(?: \\w+)? (?:out )?(?:the |a |my |all the |goodbye |farewell |\\w+ )*letters?(?: \\w+)? (?:to|for) ${family}`,
    "(?: \\w+){0,3} (?:santa|christmas|thank|editor|invitation|wedding)",
  ),
  sign(
    2,
    "(?:one|a letter) (?:for|to) (?:each|every one|mum|mom|dad|my \\w+|\\w+),? (?:and )?(?:one|another) (?:for|to) |(?:the|my|those|three|four|five|six) (?:letters?|notes?|envelopes?)(?: to \\w+)? (?:is|are|lies?|sits?)(?: \\w+){0,3} (?:drawer|desk|table|pillow|shelf|written|sealed|ready|finished|done|signed|find|found|waiting)",
    "(?: \\w+){0,3} (?:stamps|the post|invitations?)",
  ),
  sign(
    4,
    "(?:goodbye|farewell|last|parting) (?:letters?|notes?|messages?|videos?|words|voice (?:notes?|messages?))(?<=(?:my|a|the|wrote|written|writing|record\\w*|finished|sealed|goodbye|farewell) (?:\\w+ ){0,3}\\w+)",
    " (?:to (?:my|the|our) (?:team|colleagues|class|office|students|boss|school|house|city|flat|car|job|company|twenties)|for (?:a|the|my) (?:colleague|retiring|teacher|boss|team|leaving|company)|from|of (?:the|his|her|famous)|in (?:the|this)|by|as|exchanged|he|she|were|was (?:in|to)|with|before (?:the|he|she|they)|on (?:his|her))|(?: \\w+){0,3} (?:colleague|team|boss|company|class|office|job)",
  ),
  sign(
    3,
    "(?:to|they can|they'll|she can|she'll|he'll|you'll|for (?:them|her|him|you|the kids) to) (?:read|open|find|see|watch|understand)(?: it| them| this| these)? (?:after(?:wards?| i'm|$)|when (?:i'm|it's over|it's done|i'm not)|once i|later,? when i'm)",
    undefined,
  ),
  sign(
    2,
    "(?:said|saying|say)(?: \\w+)? (?:my |our )?(?:last |final |quiet |silent |private )?goodbyes?(?! to (?:my|the|our) (?:team|colleagues|old|flat|house|job|car|office|class|guests|visitors|hotel))",
  ),
  sign(
    3,
    "goodbyes?(?=.{0,50}(?:without (?:them|her|him|anyone|saying)|(?:they|she|he|no one|nobody) (?:didn't|don't|doesn't)? ?(?:know|knows|noticed|notice|realised|realized|understood)|in my (?:own way|head|heart)|for the last time|forever|(?:was|would be) the last))",
    undefined,
  ),
  sign(
    4,
    "goodbye,? (?:world|everyone|all of you|my loves?|forever|cruel|life|to (?:everyone|you all|this world|the world|life))|farewell,? (?:world|everyone|all)|see you (?:all )?(?:on the other side|in (?:the next life|heaven|another life))|(?:hug|hugged|kiss|kissed|held|hold)(?:s)? (?:her|him|them|mum|mom|dad|my \\w+|the kids)(?: \\w+){0,6} (?:(?:the|one) last time|longer because|because it(?:'s| was| is)(?: \\w+)? (?:the )?last)",
    " (?:tour|party|tea|concert|at the (?:party|airport|station))",
  ),
  sign(
    4,
    "(?:tell|told|let) (?:her|him|them|mum|mom|dad|everyone|my \\w+|the (?:kids|children|girls|boys)|\\w+)(?: know)? (?:that )?i (?:loved?|'ve loved|'ve always loved|always loved|'m sorry|tried|was sorry|did love|did my best)(?: (?:them|her|him|you|everyone|it))?(?=$|[.!,;]| (?:all|more|very|so|to the|and (?:that )?(?:it|i)|when|if|always))(?<!told .*)",
    undefined,
  ),
  sign(
    3,
    "(?:remember me (?:as|how|like|for|laughing|smiling|when|kindly|fondly|with)|don't (?:forget|remember) me|how (?:they|you|people)(?:'ll| will)? remember me|i hope (?:they|you|she|he) (?:can |will |'ll )?(?:forgive|understand)(?: me)?)",
    " (?:to|from (?:school|class))",
  ),
  sign(
    2,
    "(?:please )?forgive me|i'm sorry for everything|sorry for (?:everything|all of it|all the (?:pain|trouble)) |please don't (?:be (?:sad|angry|mad)|cry)",
    undefined,
  ),
  sign(2, "(?:don't|please don't|do not) blame (?:yourself|yourselves|anyone|each other|her|him|mum|mom|dad)"),
  sign(
    2,
    "(?:it's|it isn't|it wasn't|it's not|this is) (?:no one's|nobody's|not your|not anyone's|anyone's|your) fault|no one(?:'s| is) to blame|there's nothing (?:you|anyone) could have done",
    undefined,
  ),
  sign(
    4,
    "sorry (?:for|about) what (?:i'm|i am) (?:going|planning|about) to do|(?:i'm )?sorry (?:for|that i'm) leaving (?:you|them|like this|this way)|(?:i'm )?sorry i (?:wasn't|couldn't be|was not) strong(?:er)? ?(?:enough)?|sorry i couldn't (?:stay|hold on|fight|keep)",
    " (?:early|the (?:party|team|company))",
  ),
  sign(
    1,
    "thank you (?:all )?for everything|thanks for everything|i love(?:d)? you all|take care of (?:each other|yourselves|her|him|them|mum|mom|dad)(?: for me)?|look after (?:each other|her|him|them|mum|mom|dad|my \\w+)(?: for me)?",
  ),
  sign(
    3,
    "(?:when|once|after|if|now|by the time) (?:i'm|i am|i've) (?:gone|not here|not around|no longer (?:here|around|with (?:you|them|us))|dead|out of the way|not there anymore|out of (?:the picture|their lives))",
    " (?:on|to|for|from|out|through|home|away|swimming|shopping|into|back|with)",
  ),
  sign(
    1,
    "(?:they|she|he|you|everyone|mum|mom|dad|the kids|it|my \\w+)(?:'ll| will|'d| would| can| could| should) (?:be (?:fine|ok|okay|better|safe|alright|all right|easier|free|relieved|happier|sad|upset|angry)|manage|cope|understand|get over|have|find|move on|forgive|cry|remember|learn|start|finally)",
  ),
  sign(
    4,
    "this(?: is|'s|'ll be| will be) (?:probably )?(?:my|the) (?:very )?last (?:entry|letter|night|birthday|christmas|spring|summer|autumn|words?|message|post|sunset|sunrise|page i'll|thing i)(?: i'll(?: ever)?(?: write)?)?|(?:my|our) (?:very )?last (?:birthday|christmas|sunset|sunrise|spring|summer|autumn|winter|entry|morning|week) (?:here|with (?:them|her|him|the|my|you)|ever|on (?:earth|this))|(?:the )?last (?:thing|words?|entry|page|lines?) (?:that )?(?:i'll|i will|i'm (?:ever )?going to|you'll|i) ?(?:ever )?(?:write|do|say|read|hear|see|hear from me)(?= here| ever|[.,!]|$| in this| to| from)",
    "(?: \\w+)? (?:in (?:this|the|my) (?:notebook|book|journal|house|flat|city|job|country|office|volume|school|twenties|diary|apartment)|before|of (?:the|this|my)|for (?:now|this|the|a)|at|as|until|this (?:year|month|week)|in (?:english|berlin|london|paris)|to (?:the|my) (?:council|landlord|bank|tax))",
  ),
];

const future: readonly QuietSign[] = [
  sign(
    4,
    "hop(?:e|ing)(?: that)? tomorrow (?:never|doesn't|won't) comes?|wish tomorrow wouldn't come|nothing matters(?: to me)? anymore|(?:not|no longer|don't feel|never been less|stopped being) (?:afraid|scared|frightened|fearing) of (?:dying|death|the end)(?: anymore)?|don't fear (?:death|dying)|(?:don't|won't|not going to|never going to|no intention of)(?: \\w+)? ?(?:plan|intend|expect|want)?(?: on| to)? (?:grow(?:ing)?|get(?:ting)?|be(?:ing)?|liv(?:e|ing) to be) old(?=[.!,]|$)|(?:spring|summer|autumn|winter|christmas|birthday|year|holiday) was my last(?=[.!,]|$)|(?:fine|okay|ok|alright|at peace|happy) (?:with|about) (?:not waking up|dying|being dead|not being here|never waking)|(?:go to sleep|fall asleep|sleep) and (?:stay (?:there|asleep)|never come back|not come back|that's it)|let (?:it|the (?:snow|water|sea|waves|dark|river|cold|current))(?: \\w+)? (?:cover|take|swallow|carry|have) me(?: away| under)?|ready for (?:it|everything|this|all this|life)(?: all)? to (?:be over|end|stop)|(?:so|too|very) easy to (?:let go|slip away|step off|fall|jump|disappear|not wake up|stop breathing|end)(?=[.!,]|$)|why (?:should|would|do|must) i (?:keep (?:on )?|go on |continue |have to (?:keep )?|bother )?(?:liv(?:e|ing)|going on|go on|stay(?:ing)? (?:alive|here)|exist(?:ing)?|be(?:ing)? (?:alive|here)|wak(?:e|ing) up)(?=$|[.!?,])",
    " (?:into|the (?:exam|term|race))",
    "self",
  ),
  sign(3, "my life(?:'s| is) over|countdown only i|everything i need for (?:it|this)", undefined, "self"),
  sign(
    4,
    "(?:stopp(?:ed|ing)|stop|quit|given up|gave up|no longer|not|haven't|don't|can't|won't|never)(?: \\w+)? (?:mak(?:e|ing|es)|made|plan(?:ning|ned)?|book(?:ing|ed)?|think(?:ing)?|put(?:ting)?|writ(?:e|ing))(?: \\w+){0,3} ?(?:plans?|ahead|anything|appointments|things|dates)?(?: in my calendar| in the calendar)? (?:past|beyond|(?:for )?after|later than|further than)(?! (?:work|school|lunch|dinner|midnight|eight|nine|ten|eleven|\\d|my (?:shift|nap)|a|the (?:wedding|exam)))",
    "(?: \\w+){0,4} (?:off|shift|holiday|wedding|exam|exams|deadline|because (?:we|the))",
  ),
  sign(
    4,
    "(?:can't|don't|couldn't|never|no longer|unable to|impossible to)(?: \\w+)? (?:see|picture|imagine|envision|visuali[sz]e|believe in)(?: \\w+)? ?(?:a future|any future|my future|the future|future|next (?:year|month|summer|week|spring|winter|christmas)|tomorrow|(?:myself|me) (?:at (?:\\d|thirty|forty|fifty|twenty)|being (?:here|alive|around|old)|(?:still )?(?:alive|here|around|older)|in (?:five|ten|two|three|a|one|twenty) (?:\\w+ )?years?|in a year|next (?:year|summer|christmas|month|week)|past|growing (?:old|up)|getting (?:old|older|to|past)|having a future|making it|reaching|turning|beyond|after|living (?:past|to|beyond|long|another))|(?:growing|getting) old(?:er)?|(?:turning|reaching|being) (?:\\d|thirty|forty|fifty|twenty|eighteen)|anything (?:past|after|beyond|ahead)|being (?:here|alive|around)(?: \\w+)?|a (?:life|way|version|world) (?:in which|where|after|past|forward|ahead|out))",
    "(?: \\w+)? (?:with (?:him|her|them|this (?:man|woman|job|company|team))|(?:of|for) (?:us|this|our|the (?:company|project|world|planet|club|country)|(?:this (?:project|company))|the (?:company|project|club|two of us))|in (?:this (?:job|company|town|relationship|city|office)|the (?:fog|dark))|together|because of the (?:fog|glare)|without (?:him|her|you|coffee|chocolate))",
  ),
  sign(
    4,
    "(?:don't|can't|no longer|not|doesn't|hardly|there's no|there isn't(?: a| any)?|isn't(?: a| any)?|what's the|see no|see the)(?: (?:see|much|a|the|any|any real|see the|see a|see any|real|know)){0,3} (?:point|use|sense|purpose) (?:in|of|to|for)? ?(?:next (?:year|week|month|summer)|tomorrow|any ?(?:of (?:it|this))|any of (?:it|this)|anything|it (?:all|anymore)|going on|getting (?:up|out of bed|help|better)|waking up|trying(?: anymore)?|the future|planning|making (?:plans|an effort anymore|it to)|me|my (?:life|being)|being (?:here|around|me)|everything|fighting|all (?:of )?this|it when i won't)(?=$|[.!?,;]| anymore| now| if| when| and| because| at all)",
    "(?: \\w+)? (?:if (?:the|we|it|they|you) )",
  ),
  sign(
    3,
    "(?:when|if|because|since|as) i won't (?:be|need|wear|see|use|live|read|finish|walk|have)(?! (?:at|late|time|to work))|(?:didn't|haven't|not) renew\\w*(?: \\w+){1,4},? there's no point",
  ),
  sign(1, "why (?:would i |should i |bother )?(?:buy|book|renew|start|plan|save|bother|make|get|plant)\\w*"),
  sign(
    3,
    "(?:no|didn't see the|not much|see no|didn't|isn't any|don't see the|what's the)(?: \\w+)? ?point (?:in |of )?(?:renewing|buying|booking|replacing|saving|planting|starting|signing|watering|fixing|repairing|applying|paying|ordering|keeping|making|finishing|getting)",
    "(?: \\w+){0,6} (?:it's (?:broken|cheaper|raining|too (?:small|old))|we're moving|until|before|in (?:this|the) (?:rain|weather|market)|a new car|when (?:the|we|it))",
  ),
  sign(
    4,
    "(?:won't|not going to|don't (?:think|expect|plan|believe|intend)(?: i'll| to| on)?|doubt i'll|never (?:thought|expected)(?: i'd| to))(?: \\w+)? (?:be|being|still be) (?:here|around|alive)(?: (?:to|for|by|when|in|next|after|come|at))? ?(?:see (?:it|spring|summer|the|my|her|him|them)|christmas|my (?:\\w+ )?birthday|(?:the )?(?:spring|summer|autumn|winter|new year)|next (?:month|year|spring|summer|winter|christmas|birthday)|(?:that )?long(?:er)?|much longer|anymore|it (?:blooms|comes|arrives|happens)|(?:they|she|he|it) (?:come|comes|grow|grows|finds?|blooms?|arrives?|wakes?|returns?|starts?|turns?)|a year|then|thirty|forty|\\d\\d)",
    "(?: \\w+){0,6} (?:party|visiting|trip|conference|abroad|holiday|parents|in-laws|training|back on)",
  ),
  sign(
    4,
    "(?:don't|won't|not|doubt|can't|never)(?: \\w+)? ?(?:think|expect|believe|plan|going to|imagine|i'll)(?: \\w+)? (?:i'll|to|i'd|on|i will|me)? ?(?:mak(?:e|ing) it (?:to|past|through|until) (?:my (?:next )?(?:birthday|thirt\\w+|fort\\w+)|next \\w+|thirty|forty|twenty|\\d\\d|the end of (?:the|this) (?:year|month|week)|christmas|(?:the )?(?:spring|summer|autumn|winter|new year)|the (?:weekend|night))|live (?:long|to|past|until|that long|much longer)|liv(?:e|ing) (?:past|to see|until)|see(?:ing)? (?:my next|next|another|the next) (?:birthday|spring|summer|christmas|year|winter|new year)|reach(?:ing)? (?:thirty|forty|\\d\\d|my next))",
    "(?: \\w+)? (?:dinner|party|concert|lunch|market|game|match|in (?:london|this town|the city)|round|meeting|for work|minutes)",
  ),
  sign(
    4,
    "won't (?:live to )?see (?:the |another |my |this )?(?:spring|summer|autumn|winter|christmas|snow|new year|leaves|birthday|tulips|next \\w+|thirtieth|fortieth)(?=$|[.,!;]| (?:come|again|bloom))|(?:soon )?(?:i'll|i can) (?:soon )?be with (?:grandma|gran|granny|nan|nana|grandpa|grandad|grandfather|grandmother|those who|the dead)(?: again)?(?: soon)?(?=$|[.,!])",
    "(?: \\w+){0,5} (?:because|from here)",
  ),
  sign(
    4,
    "(?:won't|doesn't|not|isn't going to|nothing(?:'ll| will)?|none of (?:it|this)(?:'ll| will)?)(?: \\w+)? ?matters? (?:much longer|soon|after (?:tonight|tomorrow|this|\\w+day|that|next)|by then|where i'm|to me (?:soon|anymore|much longer)|(?:anymore )?once i|in a few (?:days|hours)|when i'm)|after (?:tonight|tomorrow|friday|saturday|sunday|monday|tuesday|wednesday|thursday|the weekend|next week|that),? (?:(?:nothing|none of (?:it|this)|it|no one|they|i)(?:'ll| will|'d)? ?(?:won't|not|doesn't|never)? ?(?:matters?|hurts?|have to|need to|be (?:over|free|gone|quiet|done|a (?:burden|problem))|feel|worry))",
    "(?: \\w+){0,4} (?:exams?|deadline|marathon|wedding|work|dishes|audit|meeting)",
  ),
  sign(
    4,
    "there(?: won't be| isn't|'ll be no| will be no|'s no)(?: going to be)? (?:a |any )?(?:next (?:time|year|summer|birthday|week|month|entry)|tomorrow|future|after)(?: for me)?(?=$|[.!,;]| for me)|no (?:tomorrow|future) for me|no future(?=$|[.!,;])",
    " (?:for (?:us|this|the))",
  ),
  sign(
    4,
    "(?:it|this|all this|everything|the pain)(?:'ll| will|'s going to|'s| is) (?:all |soon |finally |almost |nearly )*(?:be )?(?:over|finished|done|end|stop|quiet) (?:soon|tonight|tomorrow|by (?:\\w+day|then|tomorrow|morning)|in a few (?:days|hours))|(?:soon|tonight|tomorrow|by (?:\\w+day|morning)),? (?:it|this|all this|everything|the pain)(?:'ll| will) (?:all |finally )?(?:be )?(?:over|finished|end|stop|quiet)|soon it(?:'ll| will) (?:all )?(?:be over|stop|not hurt)|it'll (?:all )?soon be over|(?:soon|then) (?:i|it)(?:'ll| will)? (?:won't (?:hurt|matter|feel)|(?:finally |be able to |can |get to )+(?:rest|sleep|be (?:free|at peace|with))|be (?:free|at peace|with (?:her|him|them) again))|not (?:much )?long(?:er)? now|won't be (?:much )?long(?:er)? now|only a few (?:more )?days (?:left|to go|more)",
    "(?: \\w+){0,5} (?:exams?|deadline|winter|marathon|work|weeks?|leave|holiday|dentist|rain|term|sprint|until|till|semester|launch|shift|strike|surgery|election|school)",
  ),
];

const calm: readonly QuietSign[] = [
  sign(
    2,
    "(?:since|now that|that|after|once|the moment) (?:i|i've|i'd|you've|it's|it was)(?: finally)? (?:decided|made (?:up my mind|my decision|the decision|my choice|the choice|a decision)|chosen|chose|know(?: what i(?:'ll| have to|'m going to| will)? ?do)?|set (?:a|the) date|have (?:a|my) plan|had (?:a|my) plan)(?=$|[.,;!]| (?:i|it|everything|the (?:world|noise|fog|weight|fear|days?)|my (?:head|mind|chest)|life|how|what|when|things|that))|(?:i've |i )?(?:have )?made (?:up my mind|my decision|my choice|the decision|a decision)(?=$|[.,;!]| and)|the decision(?:'s| is| has been) made|it's decided|i know (?:now )?what i (?:have|need) to do(?: now)?(?=$|[.,;!]| and)|(?:have|having|had|knowing (?:i have|there's)) (?:a plan|a way out|an exit)(?=$|[.,;!]| (?:and|makes?|now|calms?|helps?|gives?))",
    "(?: \\w+){0,3} (?:job|offer|course|university|paint|colour|to (?:quit|study|move|change|take|leave my job|buy|go back))",
  ),
  sign(
    2,
    "(?:i'm|i feel|feel|felt|feeling|i've been|it's|everything(?:'s| is| feels| seems)|my (?:head|mind) (?:is|'s|has (?:gone|been))|it (?:all )?feels|all) (?:so |strangely |finally |much |oddly |very |weirdly |eerily |almost |suddenly |now |gone |been |all |a )*(?:lighter|light|calm(?:er)?|at peace|peaceful|relieved|serene|quiet|still|free|relief|weightless|clear|peace)(?= (?:now|at last|finally|for the first time|again|about it|since|because|today|tonight|inside|in (?:months|years|weeks)|to go)|$|[.,;!]| and)|(?:not|never|haven't)(?: \\w+)? (?:felt|been) (?:this|so|as) (?:calm|light|peaceful|free|clear)|(?:odd|strange|funny|weird) how (?:peaceful|calm|quiet|light|easy|simple)|made (?:my )?peace with (?:it|everything|that|the idea)|(?:a |this |the )?(?:strange|odd|weird|sudden|deep|eerie|new) (?:calm|peace|lightness|relief|quiet|clarity)|(?:a |the )?(?:weight|burden) (?:has )?(?:lifted|gone|fallen)",
  ),
  sign(
    1,
    "for the first time in (?:months|years|weeks|ages|a long time|forever)|(?:they|everyone|mum|mom|she|he|no one|people)(?: \\w+)? (?:thinks?|says?|said|thought|believes?|noticed) (?:that )?(?:i'm|i seem(?:ed)?|i looked?) (?:so much |much |doing |getting |finally |\\w+ )?(?:better|happier|calmer|lighter|happy|well)|no one (?:knows|suspects|has noticed|noticed)|they don't know|if (?:only )?they knew",
  ),
  sign(
    2,
    "i can (?:finally )?rest|finally (?:rest|sleep|be free|be at peace)|peace at last|be at rest|i'm (?:finally )?ready to (?:go|leave|let go|rest)|it's time (?:for me )?to (?:go|leave|let go)|time for me to go|my time (?:is up|has come)|let go of (?:everything|life|it all)|i'm going home soon|with (?:grandma|gran|nan|mum|mom|dad|him|her|them) again|be with (?:her|him|them|grandma|mum|mom|dad|my \\w+) (?:again|soon)|join (?:her|him|them|grandma|gran|mum|mom|dad)(?: soon)?(?= soon|$|[.,!])",
    "(?: \\w+)? (?:to (?:bed|work|the)|for (?:a|the|lunch|dinner|coffee|christmas)|of my old|home|on (?:holiday|the)|after (?:the|work)|this weekend|tonight at)",
  ),
];

const burden: readonly QuietSign[] = [
  sign(
    4,
    "deserves? (?:a )?(?:so much )?better (?:mother|father|mum|mom|dad|wife|husband|daughter|son|partner|parent|friend|sister|brother)(?=[.!,]|$| than)|better off without (?:someone|somebody|people|a person|a \\w+) like me",
    " (?:in the film)",
  ),
  sign(2, "don't belong here(?=[.!,]|$)|no one needs me(?=[.!,]|$)"),
  sign(2, "i never did(?=[.!]|$)|never have, never will"),
  sign(
    4,
    "(?:everyone|everyone else|they|she|he|you|the (?:kids|children|family|world|others|boys|girls)|my \\w+|people|we)(?:'d| would|'ll| will|'re| are|'s)(?: all| only| both)? be (?:so much |much |way |far |all )?better off(?=$|[.!,;]| (?:that way|then|this way|in the long run|eventually|in the end|on their own|alone|with someone else|now|soon))|better off(?: for (?:them|everyone))? without me",
    "(?: \\w+){0,3} (?:with (?:a|the) (?:new|train)|in (?:the|this) (?:team|group|band))",
  ),
  sign(
    3,
    "(?:they|everyone|she|he|you|the (?:kids|children)|mum|mom|dad|my \\w+)(?:'d| would|'ll| will|'ll all)(?: all| eventually| be able to| soon)? (?:manage|cope|be (?:fine|ok|okay|alright|all right|relieved|happier|free(?:r)?)|get over it|get over me|move on|adjust|forget me|forget about me|get used to it|survive|heal|recover|find someone (?:better|else)|breathe(?: easier)?)(?: just fine| fine| in time| eventually| after a while| soon enough| one day)?(?: (?:without me|once i'm|when i'm|if i|after i))(?= |$|[.,!])",
    "(?: \\w+){0,4} (?:late|for (?:a|the|one) (?:week|weekend|day|evening|while)|tonight|on holiday|skip|don't come|leave early|sold|say no|is away|at the)",
  ),
  sign(
    2,
    "(?:they|everyone|she|he|you|the (?:kids|children)|mum|mom|dad|my \\w+)(?:'d| would|'ll| will)(?: all| eventually| soon)? (?:get over it|get over me|get used to it)",
  ),
  sign(
    2,
    "(?:they|everyone|she|he|you|the (?:kids|children)|mum|mom|dad|my \\w+)?(?:'d| would|'ll| will|then they'd)(?: all| eventually| soon)? (?:move on|forget me|forget about me|heal|find someone (?:better|else))",
  ),
  sign(
    3,
    "(?:they|everyone|she|he|you|the (?:kids|children)|mum|mom|dad|my \\w+)(?:'d| would|'ll| will)(?: all| only| just)? be (?:relieved|free(?: of me)?|glad to be rid of me|rid of me)(?=$|[.,!;])",
  ),
  sign(
    2,
    "i'm (?:only |just |always )?in (?:the|everyone's|their|his|her) way|soon i won't(?: be)?(?=[.!,]|$)|(?:nothing but|only|just) (?:a )?(?:problem|trouble|nuisance|failure)",
  ),
  sign(2, "soon i won't(?: be)?(?=[.!,]|$)|i won't be (?:here|around)(?=[.!]|$)"),
  sign(2, "(?:don't|no need to) (?:bother|get me|buy me|plan|wait|save me|worry about)(?=.*i won't be (?:here|around))"),
  sign(
    4,
    "(?:cheaper|easier|lighter|simpler|calmer|happier|quieter|better|nicer|richer|safer|healthier)(?: \\w+)? without me|(?:don't think|doubt|wonder (?:if|whether)|as if) (?:anyone|anybody|they|people)(?:'d| would)? (?:even )?notice (?:for (?:days|weeks|months|a)|i'm gone|(?:if|that|when) i(?:'m| was| were| wasn't| weren't| had)? ?(?:gone|died|dead|disappear\\w*|vanish\\w*|missing|didn't (?:come|exist|wake)|stopped|left (?:forever|for good)|here|around))|(?:no one|they|she|he|you|everyone|my \\w+)(?:'ll| will|'d| would)(?: \\w+)? (?:not |never |no longer )?(?:have|need) to (?:carry|look after|take care of|worry about|deal with|put up with|support|rescue|save|visit|pay for) me(?: anymore| again|$|[.,;!])|(?:their|everyone's|his|her|your) (?:lives|life)(?:'d| would|'ll| will)(?: \\w+)? be (?:easier|better|lighter|simpler|happier|calmer)(?=$|[.,;!]| without| if i)",
    " (?:in goal|at the|on (?:the|this)|tonight|driving|around for (?:a|the))",
  ),
  sign(
    4,
    "(?:my \\w+|they|he|she|you|the (?:kids|children)|everyone) deserves? (?:a )?(?:\\w+ )?(?:better|so much more|more|someone better|so much better) (?:\\w+ )?than (?:me|this wreck|what i|i can|someone like me)|i cost (?:everyone|them|my \\w+) (?:so much|too much|everything)",
  ),
  sign(
    4,
    "(?:no one|nobody|hardly anyone)(?:'d| would|'ll| will)(?: ever)? (?:miss me|care|notice(?: that)?(?: i'm| i was)? ?(?:gone|missing|dead)?|come to my funeral|cry for me)(?=$|[.!,;]| (?:if i|anyway|for (?:days|weeks|months)|that i|when i|i'm gone))|(?:who|would anyone)(?:'d| would)?(?: \\w+)? (?:miss me|notice if i|care if i|come to my funeral|cry if i)",
    " (?:if i (?:skipped|left (?:early|the party|the meeting)|wore|missed the|took|had another|ate|came late)|at the (?:party|meeting))",
  ),
  sign(
    4,
    "(?:the )?world(?:'d| would|'ll| will)(?: \\w+)? (?:be (?:better|fine|a better place)|keep (?:on )?(?:turning|spinning)|go on|move on|not (?:notice|miss me))(?: just fine)? without me|without me,? (?:they|he|she|everyone|the kids|my \\w+|things|life|it|you) ?(?:can|will|'ll|could|would|'d|be)|(?:they|he|she|everyone|the kids|my \\w+|you)(?: \\w+){0,2} (?:can|could|would|'d|will|'ll)(?: \\w+){0,4} without (?:me|having me|having to (?:carry|worry about|look after) me)(?=$|[.!,;]| (?:around|here|there|in (?:the|their)|dragging|holding|weighing))",
    "(?: \\w+){0,2} (?:at the|in goal|tonight|this (?:week|weekend)|be (?:late|bored)|have (?:won|lost)|on (?:the|saturday|sunday))",
  ),
  sign(
    4,
    "(?:only|just|all i (?:ever )?do is|i)(?: \\w+)? (?:make|making|bring|cause|causing|ruin|hurt|poison)s? (?:everyone(?:'s (?:life|lives))?|their lives|everyone else(?:'s (?:life|lives))?|(?:life|things) (?:harder|worse|miserable) for (?:everyone|them|the people))(?: \\w+)? ?(?:worse|harder|miserable|pain|unhappy)?(?=$|[.!,;]| around me)",
    "(?: \\w+){0,3} (?:laugh|day|dinner)",
  ),
  sign(
    3,
    "(?:i )?(?:only|just|all i do is|do is|i) (?:make|making|bring|cause|drag|ruin|hurt|weigh)s? (?:everything|things|everyone(?:'s (?:life|lives))?|their lives|it|life|everyone else|people|you all|them)(?: \\w+)? ?(?:worse|harder|miserable|down|pain|unhappy|trouble|sad)?(?=$|[.!,;]| (?:for (?:them|everyone|you|my \\w+)|i touch|around me|with))",
    "(?: \\w+){0,3} (?:in the kitchen|soup|by cooking)",
  ),
  sign(
    4,
    "(?:they|he|she|you|everyone|mum|mom|dad|no one|my \\w+)(?:'d| would|'ll| will)? ?(?:wouldn't|won't|never|not|no longer|'d not|finally not|finally be able to stop|could stop|can stop|'d stop) ?(?:have to |need to )?(?:worry(?:ing)?|tak(?:e|ing) care|look(?:ing)? after|deal(?:ing)?|put(?:ting)? up|carry(?:ing)?|clean(?:ing)? up|suffer(?:ing)?|be ashamed|pay(?:ing)?)(?: \\w+)? ?(?:about|of|with|for|after|because of)? ?me(?: anymore| again| then| soon| much longer| for (?:much )?long(?:er)?|$|[.,!])",
    "(?: \\w+)? (?:about the|tonight|driving|when i (?:land|arrive))",
  ),
  sign(
    4,
    "(?:i )?(?:shouldn't|was never meant to|wasn't meant to|was never supposed to|wasn't supposed to|don't deserve to|never asked to|didn't ask to|should never have been) (?:be (?:here|alive|in this world|born)|exist|have been born|live|born)(?=$|[.!,;]| (?:anymore|at all|and|in the first))|(?:don't belong|no place for me|isn't a place for me|there's no place for me|not made for|not built for|wasn't made for|wasn't built for) (?:in (?:this|the) (?:world|life)|on this (?:earth|planet)|this (?:world|life)|among the living|life|anywhere(?: in this world)?)|(?:just |only )?tak(?:e|ing) up (?:space|oxygen|air|room)(?=$|[.!,;]| (?:that|here|and|in))",
    "(?: \\w+){0,3} (?:in the (?:wardrobe|office|garage|kitchen|living))",
  ),
];

const weary: readonly QuietSign[] = [
  sign(
    4,
    "(?:tired|exhausted|sick|weary|worn out|done) (?:of|from|with|by) (?:fighting|struggling|trying (?:to (?:be (?:ok|okay|fine|alive|here)|exist|hold on|keep going)|so hard to)|it all|hurting|being (?:me|a (?:burden|problem|disappointment)|in pain|awake|in this (?:body|world))|holding on|carrying (?:this|it|myself|all this|everything)|pretending (?:to (?:be (?:ok|okay|fine|alive|happy)|want)|everything|i'm (?:ok|okay|fine))|this life|my life|everything and everyone|having to exist|feeling (?:like this|this way|nothing|everything)|every(?:thing| single day))(?=$|[.!?,;)]| anymore| and| every| now| all| so| i)",
    undefined,
    "self",
  ),
  sign(
    4,
    "(?:can't|cannot|couldn't|don't (?:think|know (?:if|how))(?: i)?(?: can| much longer)?|won't be able to|not sure i can|not able to) (?:do|take|bear|stand|handle|keep (?:doing|up)|go on with|live with|cope with|endure|fight) (?:this|it|life|any of (?:this|it)|all (?:of )?(?:this|it)|it all|myself|my head|the pain|this pain|being me|my life|everything)(?: all)?(?: (?:anymore|much longer|for much longer|another (?:day|night|week)|one more (?:day|night|week)))(?=$|[.!?]| and i (?:don't|won't|want)|, i (?:don't|won't|want|'m (?:done|so|sorry)))",
    undefined,
    "self",
  ),
  sign(
    3,
    "(?:can't|couldn't) (?:do|take|bear|stand|handle) (?:this|it|life|all (?:of )?(?:this|it)|it all|the pain)(?: all)?(?: (?:anymore|much longer))",
  ),
  sign(
    4,
    "(?:no|not any|don't have (?:any|the|much)?|haven't (?:any|got any|got the)?|ran out of|run out of|running out of|out of|nothing|lost (?:all|the|my|any)|without) ?(?:more )?(?:fight|will to (?:live|go on|fight|carry on)|reasons?(?: to (?:stay|fight|try|get up|wake up|go on|live|keep|hold))|strength (?:left )?to (?:fight|stay|live|keep (?:going|fighting|trying)|go on|carry on|hold on)|hope|fight in me|ways? to keep going)(?: left)?(?: in me| anymore| to give)?(?=$|[.!?,;)]| and| left| that| for me| to| it)",
    "(?: \\w+){0,4} (?:(?:of|for|that) (?:catching|finding (?:parking|a (?:seat|table))|the (?:train|match|team|election)|winning)|argue|meeting|spreadsheets?|queue|traffic|hold music|essay|training|tax|of getting (?:tickets|a table)|to (?:buy|eat|cook|sell|clean|tidy))",
    "self",
  ),
  sign(
    4,
    "lost (?:the|all|my) will to live",
    " (?:in|during|at|halfway|after|somewhere|by|listening|when (?:the|he|she)|reading|waiting|on hold|over)",
    "self",
  ),
  sign(
    4,
    "(?:at|reached|come to|near) the end of my (?:rope|tether|strength)(?=$|[.,!;])|not strong enough (?:for (?:this )?(?:life|world)|to (?:live|stay|go on|keep (?:going|living)))|only (?:still )?(?:here|alive|living|staying|around|breathing) (?:because of|for) (?:my|the|her|him|them)|(?:the |my )?only reason i (?:still )?(?:get up|wake up|go on|keep going|stay|breathe|hold on|bother|eat)(?=$|[.,;!]| (?:in the morning|at all|anymore))|not the (?:kind|sort)(?: of tired)?(?: that)? sleep (?:can )?(?:fix|cure|help)\\w*|no (?:amount of )?sleep (?:can|could|will) fix|want to (?:go to )?sleep for (?:a (?:very |long )*long time|years|a hundred years|eternity)|(?:to|wish i could|could) (?:stop being (?:a person|me|human|alive|anything)|not be(?=$|[.,!?]))",
    " (?:before|early)",
    "self",
  ),
  sign(
    4,
    "(?:wouldn't|won't|not|i'd not) (?:fight|resist|mind|stop|object|run)(?: \\w+)? if (?:something|anything|it|an accident|death)(?: \\w+)? (?:happened|happens|came|comes)|if (?:the|my|this|that) (?:plane|car|bus|heart|train|boat|ship)(?: \\w+){0,3} (?:crash\\w*|gone down|went down|stopped|hit me)(?: \\w+)?,? (?:i|it|that)(?:'d)?(?: \\w+)? (?:have )?(?:minded|mind|be (?:fine|okay|ok|relieved|glad)|been (?:fine|okay|relieved|glad))|(?<!(?:n't|not|no)(?: \\w+)? )(?:cancer|tumou?r|terminal|fatal|incurable)(?: \\w+){0,3} (?:felt |was |be |feel )(?:\\w+ )?(?:relieved|relief|hopeful|glad|happy)|(?:hop(?:e|ed|ing)|wish(?:ed)?) (?:it|the (?:test|scan|lump))(?: \\w+){0,2} (?:cancer|terminal|fatal|malignant)",
    undefined,
    "self",
  ),
  sign(
    3,
    "feel(?:ing)? like a ghost|(?:living )?on borrowed time|nowhere (?:left )?to (?:go|turn)|lost everything|nothing (?:is )?left for me",
    undefined,
    "self",
  ),
  sign(
    4,
    "(?:i )?(?:give up|given up|giving up|gave up|done|finished|through|i'm out)(?: (?:on|with|trying))? (?:on |with )?(?:life|living|everything|myself|it all|this (?:life|world)|being (?:alive|here|me|a person)|existing|existence|hoping|trying to (?:live|exist|stay)|hope)(?=$|[.!?,;)]| and| anymore| now)",
    undefined,
    "self",
  ),
  sign(
    2,
    "(?:i )?(?:give up|'m done|'ve had enough|am finished)(?=$|[.!])|nothing left (?:in me|to give|to lose|for me)|empty shell|dead inside|don't feel (?:anything|alive)|already (?:gone|dead)|hopeless(?: for me)?(?=$|[.!,])|no hope",
    undefined,
    "self",
  ),
  sign(
    4,
    "(?:no|not any|isn't (?:a|any)|see (?:no|only one)|can't (?:see|find|think of) (?:a|any)(?: other)?|don't (?:see|have|know) (?:a|any)(?: other)?|(?:the |my )?only(?: one)?|one|know the|last|easiest|quickest|found (?:a|my)) (?:\\w+ )?(?:way out|exit)(?= for me|$|[.!?,;)]| left| anymore| of (?:(?:this|it)(?=[.!,]|$)|this (?:pain|life|darkness|hole|hell|mess in my head)|it all|my (?:head|life|mind))| and)|only way (?:to|that|it|this|i(?:'ll| can| know)?)(?: \\w+){0,3} ?(?:(?:make )?(?:it|this|the pain|everything|the noise|the thoughts) (?:stop|stops?|end|ends|go away|to end|quiet)|(?:stop|end) (?:it|this|the pain|everything|hurting)|(?:find|have|get) peace|be free|out)",
    " (?:of (?:the|this|my) (?:car|town|maze|building|contract|debt|parking|garage|meeting))",
    "self",
  ),
  sign(
    4,
    "(?:nothing|no one|little|hardly anything|nobody)(?:'s| is| left)? ?(?:keep(?:s|ing)|hold(?:s|ing)|left to keep|t(?:ying|ies)|ties|left)(?: for)? me (?:here|alive|in this (?:world|life)|to this (?:world|life)|anymore|going)?(?=$|[.!?,;)]| anymore| but| except| here| and)|(?:the )?only (?:thing|reason|person|one)(?: \\w+){0,4} (?:keeping me (?:here|alive|from (?:doing|ending|jumping|it|going))|keeps me (?:here|alive|from (?:doing|ending|it))|i'm (?:still )?(?:here|alive|breathing)|i(?: still)? stay(?: alive)?|holding me back|i haven't (?:done it|ended it|gone|left yet|jumped)|i'm not (?:dead|gone)|stopping me)|if it (?:weren't|wasn't) for (?:the|my) \\w+,? (?:i'd|i would|i) (?:be gone|not be here|have (?:gone|left|done it|ended)|wouldn't be (?:here|around|alive))",
    "(?: \\w+){0,2} (?:in this (?:job|town|city|company|flat)|from (?:buying|eating|quitting|moving|sleeping|winning|texting)|(?:at|for) (?:the|this) (?:party|meeting|conference|weekend))",
    "self",
  ),
  sign(
    4,
    "made (?:my )?peace with (?:leaving|going|dying|death|not being|the end|it (?:ending|being over))|(?:let(?:ting)?|take|taking) (?:go of|my hands off) the (?:wheel|steering wheel)|(?:how|so) (?:peaceful|nice|easy|good|quiet|restful|much easier|simple) (?:it'd|it would|would it|it must) be (?:not to|to not|to never|to be|to)(?: just)? ?(?:exist|be(?: here)?|wake(?: up)?|gone|dead|stop|no longer|nothing|never)|feels? (?:like|as if|as though) (?:i'm|i was|i were|i've) (?:already )?(?:dead|died|gone|a ghost)|(?:don't|no longer|stopped|not) (?:care|caring|mind|bothered)(?: about)? what(?:ever)? (?:happens|becomes|comes) (?:to|of) me|how much longer (?:do i|can i|must i|will i|i)(?: \\w+){0,2} (?:keep|go on|live|hold on|carry|endure|stand|last|stay|bear|do this|put up)",
    "(?: \\w+){0,3} (?:tired|job|driving lessons)",
    "self",
  ),
  sign(
    4,
    "(?:want(?:ed)?|wish(?:ed)?(?: that)?(?: i)?(?: could)?|long(?:ing)?|need|rather|like|love|ready|time|easier)(?: to| i'd| i could| for me to| if i could)* (?:not (?:be (?:here|anything|anywhere|around|me)|feel anything ever|have to (?:be|exist|wake up)|exist)|be (?:gone|nothing|nowhere|no one|erased|swallowed by (?:the (?:sea|dark|night))|no more|done with (?:this|it|everything))|stop (?:being|be|everything)|no longer be(?: here)?|fade (?:away|out)|cease|dissolve|evaporate|slip away|drift away|float away|disappear|vanish|rest (?:forever|for good)|sleep (?:forever|for(?: a)? ?ever|and never)|switch (?:myself )?off(?: forever| for good)?|never have to (?:get up|wake)|turn (?:myself )?off forever|make it (?:all )?stop|be (?:with|where) (?:the dead|\\w+ is,? in (?:heaven|the ground)))(?=$|[.!?,;)\"]| (?:completely|entirely|and|so|now|anymore|without|forever|for good|like|tonight|at all|altogether|quietly|already|from (?:everything|this|it all|everyone's|my own)|one (?:night|day)|into (?:nothing|the (?:sea|night|dark))|where|because))",
    "(?: \\w+)? (?:of embarrassment|embarrass\\w+|for (?:a|the) (?:week|weekend|while|bit|day|month)|from (?:the (?:internet|party|meeting|room)|instagram|social|facebook|work)|by (?:nine|noon|six|monday)|when (?:he|she|they|the) (?:called|read|asked|boss|teacher|sang)|under the (?:table|desk|duvet)|behind|into the (?:floor|ground|crowd|woods|mountains|book)|like a (?:magician|ninja|bird))",
    "self",
  ),
  sign(
    4,
    "(?:don't|didn't) want to (?:be here|be anywhere|be anything|be me|exist|be awake)(?: anymore| at all)?(?=$|[.!?])|(?:don't|do not) want to (?:wake up|be) (?:anymore|tomorrow)|make (?:it|everything|the noise|the pain|the thoughts|my head) (?:all )?(?:stop|go quiet|be quiet|end)(?: forever| for good)?(?=$|[.!?,])|(?:want|need|wish|long(?:ing)? for|just) (?:the |this |all (?:of )?(?:the|this) |my )?(?:noise|thoughts|hurt|ache|emptiness|pain|hurting|days|nights|darkness|world|clock|head|mind|life|everything|it all|it)(?: inside| in my (?:head|chest))? (?:to|would|could) (?:stop|end|be (?:over|quiet|gone|silent|done)|go (?:quiet|dark|away|black|silent))(?: forever| for good)?(?=$|[.!?,;]| and| forever| for)|(?:want|wish|waiting) for (?:it|everything|all this|this|the end) ?(?:all )?to (?:be over|end|stop|come)",
    "(?: \\w+){0,2} (?:drill\\w*|neighbou?rs?|rain|meeting)",
    "self",
  ),
  sign(
    4,
    "(?:want|need|wish for|long for|looking for|hoping for)(?: \\w+)? (?:peace|rest|quiet|silence|sleep|oblivion|darkness|nothingness|an end)(?: \\w+)? (?:forever|for good|that (?:lasts|never ends|doesn't end)|without (?:waking|end)|from (?:life|existing|being)|to (?:it all|all this|everything))|(?:wouldn't|won't) (?:it )?be (?:so )?(?:bad|terrible|awful) (?:if i (?:didn't|never)|not to (?:wake|exist)|to (?:not|never) (?:wake|be))|what if i (?:just )?(?:let go|didn't (?:stop|wake up|brake|come back|swerve|go home)|turned the wheel|stepped|jumped|stopped (?:existing|swimming|breathing)|wasn't (?:here|around)|weren't (?:here|around)|never woke up|disappeared|kept (?:swimming|walking (?:into|out)))",
    " (?:of (?:the (?:job|rope)|control|the past)|to (?:say|have))",
    "self",
  ),
];

const means: readonly QuietSign[] = [
  sign(
    4,
    `(?:have|got|keep)(?: \\w+){0,2} (?:${pills}|rope|gun|noose|razor|blade|hose)(?: \\w+)? ready`,
    "(?: \\w+){0,3} (?:climb\\w*|doctor|trip|holiday)",
    "self",
  ),
  sign(2, "thought about it(?=[.!]|$)|thought,? (?:now|tonight|not yet|not today|soon)(?=[.!]|$)"),
  sign(2, "going to do it (?:tonight|tomorrow|today|this time|soon)(?=$|[.,;!])"),
  sign(
    4,
    `(?:saving(?: up)?|saved(?: up)?|stockpil\\w+|hoard\\w*|collecting|been keeping|hid|hiding|hidden|stash\\w*|put(?:ting)? aside|set(?:ting)? aside|gather(?:ed|ing)|build(?:ing)? up|squirrel\\w+ away)(?: \\w+){0,6} ${pills}|${pills}(?: \\w+){0,4} (?:i've|i have|i'd)(?: been)? (?:saved|saving|hidden|hoarded|kept|collected|stashed|set aside)|(?:skipp?(?:ed|ing)?|not tak(?:e|ing)|stopped taking) my ${pills}(?: \\w+){0,3} (?:so|to|and) (?:(?:that )?i(?:'ll)? (?:have|can have) enough|sav(?:e|ing)|keep(?:ing)?|collect\\w*|store)|(?:a |the |my )?(?:jar|box|shoebox|drawer|stash|bottle|bag|envelope) (?:full )?of (?:saved |unused |old |her |his )?${pills}(?= (?:under|behind|in (?:my|the)|waiting|i)|[.,!]|$)`,
    "(?: \\w+){0,6} (?:pharmacy|chemist|from the cat|from the (?:dog|kids|children|toddler)|recycl\\w+|return|for (?:the trip|the week|our holiday|mum|dad)|first aid|fridge|away from)",
    "self",
  ),
  sign(
    4,
    "worked out the (?:right |exact )?(?:dose|amount|drop|height)(?! (?:of|for))(?=$|[.,;!])|(?:read(?:ing)?|on|in|joined|found|watch\\w*)(?: \\w+)? (?:forums?|threads?|stories|websites?|sites?|videos)(?: \\w+){0,3} (?:how (?:others|people|they|to) (?:did|do|died|do it)|methods|people who did it|people who (?:died|jumped|wanted to die))|(?:car|garage)(?: \\w+){0,6} (?:engine (?:on|off|running)|hose|exhaust)(?<=garage.{0,60}|hose.{0,20}|exhaust.{0,20})|cross(?:ed|ing)?(?: the (?:road|street))? without looking|walk(?:ed|ing)? (?:along|on|between|down) the (?:rails|tracks|railway)(?: \\w+){0,3} (?:until|till|waiting|hoping|heard|at night)|(?:lean(?:ed|t|ing)|bent)(?: \\w+)? (?:over|out) (?:further|farther|too far|as far)",
    "(?: \\w+){0,8} (?:mechanic|repair|kids|photo|old railway|cycle path|match|radio)",
    "self",
  ),
  sign(
    3,
    `(?:keep|kept|still have|have|got)(?: \\w+){0,2} (?:leftover|spare|unused|extra|old|left-over|mum's|dad's|gran's)(?: \\w+)? (?:${pills}|opioids|oxycodone|codeine|valium|fentanyl)`,
    "(?: \\w+){0,3} (?:pharmacy|dispose|recycle)",
    "self",
  ),
  sign(
    2,
    "(?:that|it|this)(?:'d| would)(?: all)? be (?:so )?(?:quick|fast|over (?:quick|fast|in)|easy|enough)|counted (?:them|the \\w+)(?: \\w+)? again",
  ),
  sign(
    3,
    `(?:have|got|there (?:are|is)|there's|that's|it's|count(?:ed|ing)?)(?: \\w+){0,2} enough(?: (?:of them|now|${pills}|in the (?:drawer|cupboard|box)|saved|put aside))(?= |$|[.,!])`,
  ),
  sign(
    4,
    `how (?:many|much)(?: \\w+){0,5} (?:(?:${pills}|of them|paracetamol|insulin|it)(?: \\w+){0,3} )?(?:it(?:'d| would)? takes?|it takes|to (?:not wake|never wake|be sure|make sure|fall asleep forever)|is (?:lethal|fatal|too many|too much)|would (?:be (?:enough|too many|lethal|fatal)|kill|do it)|(?:'d|would) be enough)(?<=(?:pills|tablets|meds|paracetamol|insulin|medication|painkillers|of them|lethal|fatal|wake|kill|enough).{0,60})`,
    "(?: \\w+){0,4} (?:paint|flour|wood|time|weeds?)",
  ),
  sign(
    4,
    "(?:look(?:ed|ing)? up|look(?:ed|ing)? at|googl\\w+|search\\w*(?: for)?|read(?:ing)? (?:about|up on)|research\\w*|check(?:ed|ing)?|ask(?:ed|ing) (?:the internet|google)|calculat\\w+|measur\\w+|work(?:ed|ing) out|know|wonder\\w*|learn(?:ed|t|ing)?|find(?:ing)? out|history is full of|tabs? (?:open )?(?:on|about))(?: \\w+){0,6} (?:painless(?:ly)?|ways to (?:go|die|end (?:it|things)|disappear|do it)|(?:whether|if|how much) it(?:'d| would|'ll)? (?:hurts?|be painful)|how (?:long|fast|quickly) (?:it|you|a person|someone|one|it'd|it would) ?(?:takes?|take|dies?|lose consciousness|drown|bleed|would take)? ?(?:to (?:drown|bleed|die|lose consciousness|stop|pass out|freeze|suffocate|be over))|methods?|lethal|fatal|survive (?:a|the|that) (?:fall|drop|jump)|(?:a|the) (?:fall|drop|jump) from|exit bag|carbon monoxide|hang(?:ing)?|nooses?|how to tie (?:a|the) (?:noose|knot|slip)|(?:quick|easy|sure|certain|clean|peaceful)(?:est)? ways?(?: to (?:go|die|do it|end)|$|[.,])|how (?:high|deep|far down|tall|cold|fast)(?: \\w+){0,4} (?:bridge|roof|cliff|building|tower block|car park|viaduct|balcony|river|water|trains?|floor|quarry|drop)|(?:the )?(?:height|heights|drop) (?:of|from|off) (?:the |that |our |every )?(?:\\w+ )?(?:bridges?|roofs?|cliffs?|buildings?|car park|viaduct|balcony|floor)|which (?:bridge|roof|floor|building|platform)(?: \\w+)? (?:is|'s|are|has|have|would)?|(?:when|what time) the (?:(?:\\w+ )?trains?) (?:pass|passes|come|comes|goes|go) ?(?:without stopping|through)?)",
    "(?: \\w+){0,8} (?:quiz|school|homework|model|project|kids|bungee|hike|climb|photos?|tour|picnic|for work|pest\\w*|mice|rats|slugs|weeds|contraception|headache|studying|cook\\w*|baskets?|pictures?|plants?|to (?:learn|teach|lose|remove|quit|clean|get rid))|(?: (?:a |the |my )?(?:picture|pictures|basket|plants?|curtains?|shelves?))",
    "self",
  ),
  sign(
    2,
    "(?:stood|standing|stand|sat|sitting|sit|parked|walk(?:ed|ing)?|went|go(?:ing)?|gone|ended up|linger(?:ed|ing)?|wait(?:ed|ing)?|drove|driving|pass(?:ed|ing)?|climb(?:ed|ing)?|lean(?:ed|t|ing)?|look(?:ed|ing)? (?:down|at)|star(?:e|ed|ing) at|think(?:ing)? (?:of|about)|thoughts go to)(?: \\w+){0,5} (?:bridge|platform|tracks|railway|roof|rooftop|edge|cliff|cliffs|railings?|ledge|parapet|balcony|overpass|viaduct|pier|weir|river|top floor|car park|rails|train line|multi-storey)",
    undefined,
    "self",
  ),
  sign(1, "every (?:night|evening|day|morning)|again and again|can't stop|keep(?= )"),
  sign(
    3,
    "(?:how (?:easy|quick|simple|little) it(?:'d| would| might)? (?:be|take)(?: to)? ?(?:step|let go|turn the|fall|slip|walk (?:in|into|out|off)|drive (?:into|off)|stop|go|just|end|jump|lean|disappear)?|(?:just |only )?one (?:small |little |more |single )?step(?: (?:forward|further|more|and|away|would|off))|(?:thought|thinking|think) (?:about|of) (?:letting go|stepping|falling|just one|not stopping|how (?:easy|quick|high|cold|deep|far|long)|going over|climbing over|the (?:drop|fall|water|silence|quiet))|wonder(?:ed|ing)? (?:how (?:long|far|cold|much|it'd|it would|high|quick|fast)|what it(?:'d| would) (?:be|feel)|if (?:it|i|anyone)|whether (?:it|anyone))|imagin(?:ed|ing|e) (?:the (?:fall|impact|silence|drop|water|quiet)|falling|letting|not|one step|what it)|(?:pulls?|pulling|pulled|draw(?:s|ing|n)?|(?:they|it|feels like|as if)(?: \\w+)? call(?:s|ing)?) (?:at )?(?:me|to me)|for (?:a (?:long )?while|an hour|hours|too long|twenty minutes|half an hour|a long time)(?=.*(?:water|look|down|dark|edge|traffic|train)|$|[.,])|longer than (?:i should|usual|i meant|necessary))",
    "(?: \\w+){0,6} (?:fish(?:ing)?|view|photos?|ice cream|ducks|sunset|kite|picnic|bus|cook|quit my job|busker)",
  ),
  sign(
    4,
    "how (?:easy|simple|quick) it(?:'d| would) be to (?:let go|step (?:off|out|in front)|turn the wheel|drive (?:off|into)|walk into (?:the (?:sea|water|traffic|lake|river))|fall|slip (?:away|under|off)|not (?:stop|brake|wake)|end|disappear|go under|stop (?:breathing|swimming|existing)|swerve|never)|(?:tak(?:e|ing|en)|took) my hands off the (?:wheel|handlebars)|clos(?:e|ed|ing) my eyes (?:while driving|at the wheel|on the (?:motorway|highway)|when i(?:'m)? driv\\w*|behind the wheel)|(?:stopped|don't|stop|not|no longer) (?:bother )?(?:look(?:ing)?|check(?:ing)?)(?: both ways| left or right)? (?:when|before|while) (?:i )?(?:cross|crossing)|(?:stop(?:ped)?|don't|not|won't) (?:bother (?:with|wearing|putting on)|bothering with) (?:my |a |the )?seat ?belt|dr(?:ove|ive|iving)(?: \\w+){0,2} with my eyes (?:closed|shut)|(?:stop(?:ped)?|don't|not|won't) (?:wear(?:ing)?|putting on|put on|bother with) (?:my |a |the )?seat ?belt(?=.*(?:don't care|matter|hope|point|anymore))|(?:wouldn't|won't|didn't want to) (?:swerve|brake|move|get out of the way)(?=$|[.!,]| (?:if|when))|swim (?:out )?(?:until|and (?:not|never)|so far|too far) ?(?:i )?(?:can't|couldn't|come back|turn back|get tired|back)?|keep swimming (?:out|until)|walk into the (?:sea|lake|river|water|ocean|waves)(?: and (?:not|never|keep|don't))",
    "(?: \\w+){0,3} (?:with the (?:kids|dog)|to (?:cool|swim|my knees))",
    "self",
  ),
  sign(
    4,
    "(?:the |that |those |my )(?:bridge|trains?|tracks|river|pills|rope|gun|roof|edge|platform|blade|drop|railing|cliff|tablets|bottle of pills)(?: \\w+){0,3} (?:call(?:s|ing|ed)?(?: to)? me|whispers?(?: to me)?|pull(?:s|ing|ed)? (?:at )?me|look(?:s|ed|ing)? (?:so |more )?(?:inviting|peaceful|friendly|soft|tempting|welcoming)|(?:is|are|'s) waiting for me|knows? my name|call(?:s|ing)? my name)|(?:the |this )?(?:thought|idea|urge|plan|darkness|voice|whisper)s? (?:of (?:it|not being here|ending|dying|leaving) )?(?:is|are|'s|'re|has|have|came|keeps?|won't)? ?(?:back|coming back|getting (?:louder|stronger)|won't leave|comforts? me|calms? me)(?<=(?:plan|not being here|ending|dying|darkness|voice|dark thoughts|urges?).{0,40})",
    "(?: \\w+){0,3} (?:for dinner|to eat|to sneeze|actor)",
  ),
  sign(
    2,
    "(?:the )?(?:sea|water|lake|ocean|river|dark|darkness|cold|night|silence)(?: \\w+){0,3} (?:call(?:s|ing|ed)?(?: to)? me|pull(?:s|ing)? me|swallow me|take me|hold me under|keep me)",
    "(?: \\w+){0,4} (?:holiday|swim|surf|beach|summer)",
  ),
  sign(
    2,
    `(?:have|got|counted|keep)(?: \\w+)? (?:the|my|enough|all the) (?:${pills}|rope|means|method)(?= |[.,!]|$)`,
    "(?: \\w+){0,4} (?:climb\\w*|pharmacy|prescri\\w*|doctor|for (?:my|the))",
    "self",
  ),
  sign(2, "(?:there (?:are|is)|there's|that's|it's|i have) enough(?=[.,!]|$)"),
  sign(4, "know (?:exactly )?how (?:many|much) (?:it takes|i need|i'd need|it'd take)(?=[.,!]|$)"),
  sign(
    2,
    "(?:bought|got|ordered|found|have|borrowed|picked up|asked (?:him|dad|my \\w+) for)(?: \\w+){0,3} (?:a |some |the |strong |length of )*(?:rope|razor blades|blades|helium|charcoal|gun|pistol|ammunition|bullets|sleeping pills|hose|antifreeze)(?= (?:today|yesterday|this|and (?:hid|nobody|no one|haven't|put it)|i|in (?:my|the)|under|it's in)|[.,!]|$)",
    "(?: \\w+){0,5} (?:climb\\w*|swing|bbq|barbecue|garden|balloons?|party|car|boat|tent|washing|craft\\w*|dog|shav\\w+)",
    "self",
  ),
  sign(
    2,
    "(?:hid|hidden|under my (?:bed|mattress|pillow)|in the (?:boot|garage|attic|wardrobe)|no one knows|haven't told anyone|nobody knows|they don't know|just in case|it's (?:there )?if i need it|knowing it's there|for when (?:it gets|i'm ready|the time)|it's comforting|that's a comfort|it calms me)(?= |$|[.,!])",
  ),
];

const injury: readonly QuietSign[] = [
  sign(
    2,
    "(?:keep|kept|hide|hid|hidden) (?:the|a|my) (?:razors?|blades?|scissors|lighter)(?! (?:away from|out of reach))",
    undefined,
    "self",
  ),
  sign(2, "cut(?: like| about| maybe)? (?:\\w+|\\d+) times(?=$|[.,!])"),
  sign(
    4,
    "sleeves? (?:stay|stayed|are|always|must stay|have to stay)(?: \\w+)? down|(?:hide|hid|hiding|cover(?:ed|ing)?)(?: up)? (?:the|these|my|his) (?:marks|bruises|cuts|scars|burns)(?! (?:on the (?:table|wood|car|wall)))",
    "(?: \\w+){0,4} (?:acne|tattoo|surgery|chickenpox|make-up tutorial)",
    "self",
  ),
  sign(
    4,
    "(?:wear(?:ing)?|wore|in|need) (?:long|my long) (?:sleeves|sleeved \\w+|jumpers?|trousers)(?= .*(?:summer|july|august|june|heat|hot|degrees|see|notice|ask|hide|cover|gym|beach|arms|questions|marks|nobody|no one))|(?:keep|pull(?:ed|ing)?|kept|tug(?:ging|ged)?)(?: my| the)? sleeves? (?:down|over)(?=.*(?:see|notice|ask|hide|cover|marks|cuts|scars|nobody|no one|so))",
    "(?: \\w+){0,8} (?:sun(?:burn|screen)?|mosquitoes|mosquito|ticks|cold|nettles|dress code|church|temple|bees)",
    "self",
  ),
  sign(
    4,
    "(?:the|my|a) (?:blades?|razor blades?|box cutter|scalpel)(?: \\w+){0,5} (?:back|under|behind|hidden|taped|inside|in) (?:in |my |the |its )*(?:drawer|pillow|case|phone case|bathroom|tin|box|mattress|wallet|hand|place|purse|pocket)|(?:taken|took|pulled|got) (?:out )?(?:the|a|my) (?:blade|razor blade)s?(?: out)?(?: again| from| of|$|[.,])|(?:unscrew(?:ed|ing)?|took apart|broke(?: open)?|dismantl\\w+) (?:the |a |my )?(?:pencil )?(?:sharpener|razor)",
    "(?: \\w+){0,5} (?:skate|shave|shaving|sword|saw|mixer|mower|plane|carving)",
    "self",
  ),
  sign(
    4,
    "(?:keep|kept|cover(?:ed|ing|s)?) my (?:arms?|wrists?|legs?|thighs?|forearms?)(?: \\w+)? ?(?:covered|hidden)?(?=$|[.,;!]| (?:so|at|because|even|when|in (?:gym|pe|class|summer|front)))|(?:scissors|razors?|knife|blades?|lighter|glass) (?:is|are|was|were|hidden|back|lies?)(?: \\w+)? under my (?:pillow|bed|mattress)|(?:felt|feel|feels|calmer|better|relief|calm)(?: \\w+)? (?:after|when|once)(?: i)? (?:saw|see|seeing|drew|draw|felt)(?: the)? (?:blood|red|pain|line|lines|sting|burn)|(?:fresh|new|another) (?:plasters?|bandages?)(?: \\w+){0,5} (?:excuse|lie|story)",
    "(?: \\w+){0,4} (?:sun\\w*|cold|mosquit\\w*|cream|tattoo)",
    "self",
  ),
  sign(
    4,
    "(?:the |that |my |seeing (?:the )?|watch(?:ing)? (?:the )?)(?:pain|hurt|sting|blood|burn|burning|cutting|bleeding)(?: \\w+)? (?:helps|calms(?: me)?|is the only|was the only|makes me feel|takes (?:it|the)|quiets|reminds me (?:that )?i|makes (?:it|everything) (?:quiet|stop|go)|feels (?:good|right|deserved|like relief)|run(?:s|ning)? down)|(?:to|just to|only way to|only way i(?: can)?|so (?:that )?i(?: can)?|i can|lets me|makes me) feel (?:something|anything|alive|real)(?=.*(?:blood|pain|hurt|cut|burn|skin|blade|hit|sharp))|(?:blood|pain|hurt|cut|burn|skin|blade|sharp)(?=.*feel (?:something|anything|alive|real))",
    "(?: \\w+){0,5} (?:pressure test|sample|tattoo|marathon|yoga|stretch\\w*|physio|doctor|onions)",
    "self",
  ),
  sign(
    4,
    "(?:urges?|old habits?|cravings?) (?:to (?:hurt|cut|burn|purge)(?: \\w+)? )?(?:is|are|came|has come|have come|was|were) (?:back|stronger|getting|so strong|there again)(?<=(?:urges?|hurt|cut|burn|purge).{0,30})|(?:fingers?|finger|toothbrush|hand) down my throat|(?:running|run|ran|turn(?:ed)? on) (?:the )?(?:tap|shower|taps|water) so (?:no one|they|nobody|mum|mom|that)(?: \\w+)? ?(?:hears?|hear|can hear|would hear|notice)|(?:don't|didn't|doesn't) deserve (?:to eat|food|dinner|lunch|breakfast|a meal|to be (?:fed|warm|happy|loved))(?=$|[.,!;]| today| tonight| until| after| because)|(?:days?|weeks?|months?) clean(?: \\w+){0,5} (?:broke|lost|ruined|gone|over|back to (?:zero|day)|threw)|(?:broke|lost|ruined) my (?:streak|clean)(?=.*(?:cut|blade|harm|clean|again))|relapsed (?:last night|again|tonight|today|yesterday|this (?:morning|week))(?=$|[.,!;]| (?:and|after|because|on my|with))",
    "(?: \\w+){0,5} (?:smok\\w*|cigarettes?|sugar|chocolate|duolingo|cook\\w*)",
    "self",
  ),
  sign(
    3,
    "(?:haven't|hasn't|not|didn't|don't) (?:eat|eaten|eating)(?: \\w+){0,3} (?:(?:for|in|since) )?(?:\\w+ )?(?:days|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:empty|hunger|hungry|starving) (?:feels|makes me feel|is)(?: \\w+)? (?:clean|strong|safe|like control|pure|powerful|good)|(?:bandages?|plasters|gauze|band-aids)(?: \\w+){0,4} (?:under my|so (?:no one|nobody|they)|again|on my (?:arm|thigh|wrist))",
    "(?: \\w+){0,5} (?:flu|stomach bug|meat|gluten|sugar|dairy|fast(?:ing)?|ramadan|blister\\w*|kitten)",
  ),
];

const fear: readonly QuietSign[] = [
  threat(
    4,
    "so (?:that )?(?:he|she|dad|my \\w+) (?:doesn't|won't|wouldn't|didn't) (?:explode|hit|lose it|lose (?:his|her) temper|get (?:angry|violent|mad)|start|notice me|shout|snap|blow up|go off|hurt)|(?:scared|afraid|nervous|sick|tense|terrified)(?: \\w+)? when(?:ever)? (?:i hear (?:him|her|his|her)|(?:he|she|dad|my (?:husband|partner|father|boyfriend|wife))(?:'s| is)? ?(?:comes?|gets?|walks?|enters|raises|home|drinks|drunk))",
    "(?: \\w+){0,4} (?:late from|sing|sick|cough\\w*|drive)",
  ),
  threat(2, "(?:like|as|because) (?:he|she) (?:told|ordered|made|demanded|wanted)(?: me)?(?: to)?(?=[.,!]|$)"),
  threat(
    2,
    "deleted(?: \\w+){0,4} (?:friends|friends'|numbers|contacts)(?! (?:by|accident))|(?:keep|stay|make myself) (?:quiet|small|invisible)",
  ),
  threat(2, "touch(?:es|ed|ing) me(?= and (?:says|said|tells?|told)|$|[.,!])"),
  threat(4, "apologi[sz](?:ed|es) with flowers(?: again)?|flowers again,? like after"),
  threat(
    4,
    `(?:hide|hid|hidden|hiding|pack(?:ed|ing)?|keep|kept|sav(?:e|ed|ing))(?: \\w+){0,4} (?:bag|suitcase|passports?|cash|money|phone|keys|documents|knives)(?: \\w+){0,6} (?:in case (?:he|she|we|i) |(?:so|where) (?:that )?(?:he|she) |from (?:him|her)(?=$|[.,!])|without (?:him|her) (?:knowing|finding)|if (?:he|she) (?:gets|comes|loses|starts|drinks|turns)|for when (?:i|we) (?:leave|escape|run|get out))`,
    "(?: \\w+){0,4} (?:surprise|birthday|present|eats|forgets|spends)",
  ),
  threat(
    4,
    `${he} (?:\\w+ ){0,2}(?:goes through|went through|checks?|checked|checking|reads|monitors?|tracks?|controls?|took(?: away)?|takes(?: away)?|confiscated|smashed|keeps) (?:all )?(?:of )?(?:my|our) (?:phone|messages|location|money|bank (?:card|account|statements)|cards?|salary|wages|keys|passport|papers|calls|emails|every move|car keys|mileage|id)(?: away)?(?=$|[.,!;]| (?:so|and|every|again|when|to (?:see|make|control|find out)|before|at night|because|so that|for (?:messages|texts|other)))`,
    "(?: \\w+){0,5} (?:to (?:fix|charge|repair|find|the (?:shop|garage))|by (?:accident|mistake)|at school|until (?:dinner|bedtime|homework)|and (?:laughed|forgot|went to the shop|fixed)|for (?:the visa|safekeeping|me at the airport)|home)",
  ),
  threat(
    4,
    "(?:i |we |the kids |always |still )?(?:flinch|freeze|froze|shake|tremble|hold my breath|go stiff|stop breathing|panic|hide)(?:ed|s)?(?: \\w+)? (?:when(?:ever)?|every time|each time|if|until) (?:he|she|his|her|the (?:key|keys|door|front door|car)|i hear (?:his|her|the (?:key|car|door))|dad|my (?:husband|father|dad|stepdad|partner|boyfriend|mother|wife))|listen(?:ing|s)? (?:for|to) (?:his|her|the) (?:footsteps|key|keys|car|mood)(?=.*(?:mood|scared|afraid|tell|know|kind of|night|hide|stomach))",
    "(?: \\w+){0,5} (?:sings|jokes|kiss\\w*|goal|serves)",
  ),
  threat(
    4,
    "(?:told|tell|telling|said to|lied to)(?: \\w+){0,4} (?:that )?i(?:'d| had)? (?:fell|fallen|walked into|slipped|tripped|bumped into|hit my(?:self)?)(?=.*(?:again|bruise|eye|didn't tell|couldn't|he|she|truth|lie|husband|father))(?:.{0,60})|(?:makeup|make-up|concealer|foundation|scarf|sunglasses|sleeves?)(?: \\w+){0,4} (?:cover|covers|covered|covering|hide|hides|hid|over)(?: \\w+){0,3} (?:bruises?|marks?|black eye|eye|finger marks|neck)",
    "(?: \\w+){0,5} (?:hickey|acne|tattoo|bike|skat\\w+)",
  ),
  threat(
    3,
    `${he} (?:\\w+ ){0,3}(?:throws?|threw|smash(?:es|ed)?|punch(?:es|ed)?|broke|breaks|kick(?:s|ed)?|slam(?:s|med)?|hurl(?:s|ed)?) (?:\\w+ ){0,3}(?:plates?|glass|phone|walls?|doors?|furniture|chairs?|lamp|mugs?|holes?|bottle|remote|window|dishes)(?= |$|[.,!])`,
    "(?: \\w+){0,4} (?:by accident|accidentally|away|out|party|again by|climbing)",
  ),
  threat(
    4,
    "(?:scared|afraid|terrified|frightened|dread|worried) (?:of |about )?what (?:he|she|they)(?:'ll| will| might|'d| could|'s going to)(?: \\w+)? do(?= to (?:me|us)| when| if| next|$|[.,!])|if (?:something|anything) happens to me,? (?:it|he|she|you|look|tell)(?: was|'s| did|'ll| know)?|(?:hand|finger|red|purple|choke|grab) ?(?:prints?|marks?)(?: \\w+)? (?:on|around|across) my (?:neck|arms?|throat|face|wrists?)|marks? on my (?:neck|throat)|sleep(?:ing|s)? with (?:a |the )?(?:chair|knife|wardrobe|dresser|chest of drawers|scissors)(?: \\w+)? ?(?:against|under|by|in|wedged)?|(?:chair|furniture|dresser|wardrobe) (?:against|under|in front of) (?:the|my) (?:bedroom )?door(?=.*(?:sleep|night|so he|in case|he |him))|apologi[sz](?:ed|es)(?: \\w+){0,4} (?:flowers|never (?:do it|happen) again)(?: again)?(?=$|[.,!]| like| after)",
    "(?: \\w+){0,5} (?:for (?:being late|forgetting)|hickey|necklace|surprise|report|exam|party)",
  ),
  threat(
    3,
    `${he} (?:doesn't|didn't|won't|never|hates?)(?: \\w+)? (?:(?:like|liked|want|wants|likes) )?(?:it when i|me (?:seeing|to see|talking|to talk|having|to have|going out|to go out|working|to work|leaving|to leave|meeting|to meet))(?= |$|[.,!])|${he} (?:has|took|keeps|hid|hides|kept|holds|burned) my (?:passport|papers|documents|id|phone|money|bank card)|what (?:goes on|happens|is happening|he does|she does)(?: \\w+)? (?:at home|behind closed doors|in (?:this|our) house|when the door)|(?:knows|found|has) my new (?:address|number)|(?:read|know|recogni[sz]e|learned|dread|hear)(?: \\w+){0,3} (?:his|her) (?:footsteps|steps|moods?)(?= on| in| and| coming|$|[.,!])`,
    "(?: \\w+){0,5} (?:visa|travel agent|card|birthday|invite\\w*|letter|love|happy)",
  ),
  threat(
    2,
    "can't leave(?=$|[.,!])|(?:saw|see) (?:his|her) car|(?:go|goes|went) quiet|count the minutes|can't tell anyone|no one knows what|so i don't(?=$|[.!])|so i (?:stopped|quit|gave up)|(?:it's |is )?our (?:little )?secret",
  ),
  threat(2, "(?:don't|didn't|never) want to (?:go|come|be) (?:back )?home|dread(?:ing)? (?:going|coming) home"),
  threat(2, "(?:what|which) mood (?:he|she)(?:'s| is| will)|(?:depends on|tiptoe around|read) (?:his|her) moods?"),
  threat(
    2,
    "(?:when|after|if|because) (?:he|she|dad|my (?:husband|father|dad|partner|mother|stepdad|boyfriend))(?:'s| is| has| gets| comes| has been)?(?: \\w+){0,3} (?:drunk|drinking|angry|been drinking|in (?:that|one of (?:his|her)) moods?|loses? (?:his|her|it)|drinks|shouts|yells)|(?:he|she) (?:was|is|comes home|came home) drunk again|walk(?:ing)? on eggshells|(?:at|missed|missing|past|near|next to) (?:me|my (?:head|face))(?=$|[.,!])|the (?:kids|children) (?:saw|heard|watched|hid|hide|cried|were screaming)|(?:he|she) (?:apologi[sz]ed|said sorry|bought flowers|was sweet|cried|promised)(?: \\w+){0,4} (?:after(?:wards)?|never again|again|change|like (?:always|every))|(?:he|she)(?:'s| is) always sorry",
  ),
  threat(
    4,
    "(?:scared|afraid|terrified|frightened|dread(?:ing)?|don't feel safe|not safe|don't dare)(?: of)? (?:to go|going|going back|to go back|to come|coming|to be|being|to sleep) ?(?:back )?(?:home|alone with (?:him|her)|in my (?:own )?(?:house|home|bed|room))|(?:lock(?:ed|ing)?|barricad\\w+|hid|hiding|hide) (?:myself |ourselves |the kids )?(?:in |the |my )*(?:bathroom|bedroom|door|closet|wardrobe|car|room)(?: \\w+){0,5} (?:until|till|so|when|because|while|from) (?:he|she|him|her|dad|my (?:husband|father|partner))|(?:he|she|they) (?:won't|doesn't|didn't|wouldn't|don't) stop(?: \\w+)? (?:when|even (?:when|though|if)|after|although) i (?:say|said|ask|asked|cry|cried|beg|begged)|(?:he|she|uncle|my \\w+) (?:comes?|came|gets?|sneaks?) (?:\\w+ )?into my (?:room|bed) (?:at night|when|while|again)|our (?:little )?secret(?=.*(?:he|touch|tell|uncle|coach|teacher|room))|(?:says|said|told me|keeps saying)(?: \\w+){0,2} (?:no one|nobody|no-one)(?:'d| would|'ll| will)(?: ever)? (?:believe|want|love|help) me",
    "(?: \\w+){0,5} (?:surprise|spider|party|joking|concert|because of the (?:dark|storm)|cooked|sing\\w*)",
  ),
  threat(
    4,
    `(?:i have to|i must|i need to|i'm supposed to|makes me) (?:ask|beg|get|send)(?: (?:him|her|my \\w+|his|her|a photo))? ?(?:for |permission|before|to prove)(?: \\w+){0,4} (?:permission|money|to (?:leave|go|see|buy|call)|i (?:leave|go|see|buy|spend|call)|where i)|(?:i'm|i am|we're) not allowed to (?:leave|see|talk|have|go|work|speak|call|spend|meet|lock)(?=.*(?:he|she|him|her|husband|father|partner|boyfriend|without|anyone|friends|alone))|${he} (?:decides?|chooses) (?:what|who|when|where) i (?:wear|see|eat|can|talk|go|meet|spend)|(?:cut|cuts|cutting) me off from (?:my )?(?:friends|family|everyone)|(?:isolated|isolates|isolating) me from`,
    "(?: \\w+){0,6} (?:library|parking|in the museum|exam|on the plane|office|after (?:surgery|the operation)|doctor|physio|pool|teacher)",
  ),
  threat(
    4,
    "(?:he|she|they|my ex|ex)(?: \\w+){0,3} (?:knows where i (?:live|work|park)|found (?:my new (?:address|number)|where i live|out where i live)|keeps? (?:calling|texting|messaging|turning up|showing up|coming back|driving past)(?=.*(?:block|police|stop|scared|afraid|number|night|court|order|threat|even though|after i))|broke into|put (?:a )?(?:tracker|gps|airtag) |(?:sent|sends|left|leaves)(?: me)? \\w+ (?:messages|calls|texts|voicemails)(?=.*(?:if|threat|kill|find|sorry|sue|hour|night|block)))|(?:a )?(?:tracker|airtag|gps)(?: \\w+){0,3} (?:under|in|on|inside) my (?:car|bag|coat|bike)|restraining order(?=.*(?:he|she|still|again|broke|outside|my ex))",
    "(?: \\w+){0,5} (?:parcel|pizza|delivery|wallet|stolen|keys|surprise|luggage)",
  ),
];

/** Each counts once, however often it is said. */
export const quietSigns: readonly QuietSign[] = [order, farewell, future, calm, burden, weary, means, injury, fear].flat();

/** Words of moving house, leaving a job, travelling and the like, which explain the quiet signs away. */
export const everydayLeaving =
  /(?<![\p{L}'])(?:mov(?:e|ed|ing) (?:out|house|in|to|abroad|away|van|day|on from the job)|movers|removal|landlord|lease|new (?:flat|apartment|job|house|place|city|country|phone|school|position|role|guitar|bike|camera|laptop|owner of the)|visa|flight|airport|abroad|emigrat\p{L}*|holidays?|vacation|boxes|retire\p{L}*|retirement|last day (?:at|of) (?:work|school|term|college)|colleagues?|co-?workers?|semester|graduat\p{L}*|marie kondo|declutter\p{L}*|clear-?out|charity shop|allerg\p{L}*|solicitor|notary|lawyer|interview|wedding|bungee|trampoline|quiz|homework|project|deadline|exams?|marathon|job offer|university|resign\p{L}*|contract|on leave|sabbatical|we'll be|we're (?:going|visiting|leaving|flying|driving)|we (?:travel|fly|move)|upgrade\p{L}*|replac\p{L}*|refurbish\p{L}*|renovat\p{L}*|conference|pharmac\p{L}*|trip|hike|season|meeting|team|class|exhibition|gig|concert)(?![\p{L}])/u;
