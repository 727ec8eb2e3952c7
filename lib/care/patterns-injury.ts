// Harm done to the own body: cutting, burning, hitting, starving and purging as punishment. Accidents in kitchens, workshops and
// sports use the same verbs, so what follows is looked at.
import { phrase, type Phrase } from "./phrase";

const accident =
  "(?: \\w+){0,3} (?:shaving|chopping|cooking|peeling|slicing|gardening|carving|pruning|sewing|opening|baking|ironing|soldering|straightening|grating|dicing|cutting (?:bread|onions|carrots|vegetables|cheese|tomatoes|paper)|making (?:dinner|tea|coffee|lunch|breakfast)|washing up|playing|running|climbing|skiing|skating|lifting|falling|doing|moving|slipping|slipped|jumping|dancing|trying|getting out|by (?:accident|mistake)|accidentally|not on purpose|with (?:a |the |my |his |mum's )?(?:new )?(?:kitchen|bread|paper|lid|tin|can|chef|potato|vegetable|cheese|key|box|envelope|glue|curling|frying|oven|hair|iron|coffee|soup|tea)|on (?:the|a|my|some|that|hot|this) (?!inside|purpose|thigh|arm|wrist|leg|stomach|hip)\\w+|at (?:the gym|football|training|work|practice|yoga|dinner)|in the (?:kitchen|garden|workshop|shed|gym)|from (?:sugar|carbs|that|social)|by (?:eating|falling|lifting|running|taking on))| some slack| (?:a|another) (?:slice|piece|key|deal|break|bit)| off| short| loose| free| out| down| back| up| in on| into| while| when| pretty badly| too thin";

export const selfInjury: readonly Phrase[] = [
  phrase(
    "self_harm",
    "self",
    "(?:cut(?:ting|s)?|burn(?:t|ed|ing)?|hurt(?:ing)?|harm(?:ed|ing)?|punish(?:ed|ing)?|scratch(?:ed|ing)?|hit(?:ting)?|punch(?:ed|ing)?|slap(?:ped|ping)?|bit(?:e|ing)?|carv(?:e|ed|ing)|bruis(?:e|ed|ing)|injur(?:e|ed|ing)|mutilat(?:e|ed|ing)|slic(?:e|ed|ing)|stab(?:bed)?|blood(?:y|ied)|damag(?:e|ed|ing)|maim) myself",
    accident,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:starv(?:e|ed|ing)) myself(?! (?:for|before|until) (?:the|dinner|lunch|thanksgiving|christmas))|(?:ma(?:ke|de|king) myself (?:throw up|vomit|sick|puke)|(?:forc(?:e|ed|ing)) myself to (?:throw up|vomit)|(?:threw|throw(?:ing)?) up on purpose|(?:binged?|bingeing|binging) and (?:then )?(?:purged?|purging|threw up)|purg(?:ed?|ing)(?= again| after| in the| every| my| until| tonight|$|[.,!])(?! my (?:closet|wardrobe|inbox|shelves|house|files|books)))",
    " (?:of (?:attention|sunlight|fun)|laughing|with laughing|with (?:worry|chocolate|too)|on (?:the|cake|candy|sweets)|from (?:eating|laughing)|worrying)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:stabb?|cut|burn|slash|slic|scratch|bit|punch|hurt|harm)(?:e|s|t|ed|ing|ting|bed|bing)?(?: \\w+)? my own (?:hands?|arms?|legs?|skin|thighs?|flesh|face|wrists?|body)",
    " (?:shaving|cooking|by accident|accidentally|on the oven)",
  ),
  phrase(
    "self_harm",
    "self",
    "self-(?:harm(?:s|ed|ing)?|injur(?:y|e|ed|ing))",
    "(?: \\w+)? (?:awareness|prevention|policy|training|course|week|unit|ward|lecture|essay|among|in (?:teen|adolescen|young|schools|prisons)|rates?|leaflet|by (?:eating|sugar)|scars (?:have|are) (?:faded|healed)|is (?:a|an|often|common))",
  ),
  phrase(
    "self_harm",
    "self",
    "relaps(?:e|ed|ing)(?: \\w+)? (?:into|and|with|on) (?:cut|cutting|self-harm|burning|hurting|the (?:blade|razor))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?<!(?:cat|cats|dog|kitten|thorns?|branches|brambles|roses|surgeon|doctor)(?: \\w+){0,2} )(?:(?:cut(?:ting)?|dug|dig(?:ging)?|stuck|stick(?:ing)?|push(?:ed|ing)?|jabb?(?:ed|ing)?|slic(?:e|ed|ing)|carv(?:e|ed|ing)|slash(?:ed|ing)?|burn(?:ed|t|ing)?|scratch(?:ed|ing)?|dragg?(?:ed|ing)?|press(?:ed|ing)?|ran|held|hold(?:ing)?|put(?:ting)?|stub(?:bed|bing)?)(?: \\w+){0,6} (?:my|into my|on my|across my|against my) (?:own |left |right |upper |inner )*(?:arms?|wrists?|thighs?|legs?|skin|hips?|stomach|belly|ankles?|forearms?|body|flesh))(?=$|[.!?,;)]| (?:until|with|again|and|last|tonight|because|on purpose|where|so|to (?:feel|punish|see)|open|deep|deeper|in the bathroom|every|just))(?<=(?:blade|razor|lighter|cigarettes?|knife|scissors|needle|compass|cut|cutting|slic|carv|slash|iron|flame|match|glass|scratch|burn).{0,60})",
    " (?:with (?:a|the) (?:kitchen|frying|pan|oven)|and the (?:vet|doctor|nurse)|on (?:the|a|my) (?:oven|pan|stove|grill|iron)|while|when|hair|nails|off|out)|(?: \\w+){0,4} (?:shaving|cooking|baking|gardening|oven|pan|stove|by accident|accidentally|thorns?|brambles?|cat)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:fresh|new|more|deeper|deep|another|old and new|hide|hiding|hid|cover(?:ing|ed)?|counting|my)(?: \\w+){0,2} (?:cuts?|scars?|burns?|lines|wounds|marks)(?: \\w+){0,2} (?:on|across|along|down|up|over) my (?:\\w+ )?(?:arms?|wrists?|thighs?|legs?|hips?|stomach|skin)",
    "(?: \\w+){0,4} (?:from (?:the|a|my) (?:surgery|operation|cat|garden|roses|accident|climbing|fall|bike|brambles|oven)|surgery|cat|kitten|garden|blackberr\\w+|brambles?|shaving)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i've been|i'm|i was|i started|started|keep|kept|been|back to|stop) cutting(?= since| again| and (?:no one|i)| every (?:day|night)| for (?:\\w+ )?(?:weeks|months|years)| because i|$|[.,!])|(?:i|i've|i'd) (?:\\w+ )?(?:cut|cutting|burned|burnt) (?:again|too deep|deeper|deep|last night|tonight|(?:this|yesterday) (?:morning|evening|night))(?=$|[.!?,;)]| (?:and|in|on|than|because|after|so))",
    " (?:and (?:pasted|paste|run|sew|glued)|in (?:line|half)|on the (?:queue|way))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:want|need|urges?|itch|crav(?:e|ing)|desperate|going|tempted|dying|wish i could|started|start|began|back to|gone back to|went back to|keep|kept|can't stop|stop) (?:to |i |have )?(?:\\w+ )?(?:cut(?:ting)?|self-harm|burn(?:ing)? my skin|hurt(?:ing)? my (?:own )?(?:body|self)|bleed(?:ing)?|see(?:ing)? (?:my )?(?:own )?blood)(?=$|[.!?,;)]| (?:again|tonight|so bad|is|and|my (?:skin|arm|arms|wrist|thigh)|because|every|when))",
    " (?:and (?:run|paste)|my (?:hair|losses))",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:bang(?:ed|ing)?|hit(?:ting)?|smash(?:ed|ing)?|slamm?(?:ed|ing)?|bash(?:ed|ing)?) my (?:own )?(?:head|fists?|face|forehead|hand) (?:against|on|into|with)(?: \\w+){1,4} (?:until|till|over and over|again and again|on purpose|because|to (?:make|feel|stop|punish))|punch(?:ed|ing)? (?:the|a) (?:wall|mirror|door) (?:until|till|so hard)",
    undefined,
  ),
  phrase(
    "self_harm",
    "self",
    "(?:i )?(?:deserve|need|want) (?:the pain|to (?:hurt|suffer|bleed|feel (?:the )?pain|be (?:hurt|punished)))(?=$|[.!?,;)]| and| so| because| tonight| for)",
    " (?:for (?:eating|the marathon)|at the gym)",
  ),
  phrase(
    "self_harm",
    "self",
    "(?:haven't|not|stopped|refuse to|won't) (?:eaten|eating|eat|let myself eat)(?: \\w+){0,3} (?:for|in|since)? ?(?:\\w+ )?days?(?=.*(?:deserve|punish|disgust|hate|control|hurt|fat|feel (?:strong|empty|clean)))",
    undefined,
    true,
  ),
];
