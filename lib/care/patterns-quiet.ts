// Short turns between the lines, too short for the reader to weigh by their words alone.
import { phrase, type Phrase } from "./phrase";

const self = (words: string, unless?: string) => phrase("self_harm", "any", words, unless, true);
const threat = (words: string, unless?: string) => phrase("danger", "any", words, unless, true);

export const quiet: readonly Phrase[] = [
  self(
    "(?:the|our|my) (?:dog|cat|rabbit|bird|pets?) (?:has|have) (?:a|found a|got a) (?:new )?home(?=.*(?:peace|calm|lighter|sorted|paid))|everything(?:'s| is)(?: all)? (?:sorted|arranged|settled|in order)[.,]? (?:and )?i feel (?:so )?(?:light|lighter|calm|free|at peace)",
  ),
  self("(?:everyone|they|they all)(?:'d| would) be better off(?=$|[.,!])", " (?:with|if)"),
  self(
    "i feel (?:so |strangely )?(?:calm|peaceful|light|lighter|free)(?: \\w+)? (?:now that|since) i(?:'ve)? (?:decided|made (?:my|the) decision)",
  ),
  self("i have no future|there's no future for me|i hope (?:tomorrow|the morning) never comes"),
  self("(?:looked|look|googled) (?:up )?how (?:high|tall|deep|cold) the (?:bridge|tower|roof|cliff|river) is(?=$|[.,!])"),
  self(
    "(?:stood|stand|standing) at the edge of the (?:platform|roof|bridge|cliff)(?: \\w+)? and thought(?: about (?:it|jumping))?(?=$|[.,!])",
  ),
  self(
    "(?:this|that) (?:summer|winter|christmas|birthday|spring) (?:was|is|will be) my last(?=$|[.,!])|i won't be here to see(?! (?:you|him|her|them))",
  ),
  self("i told \\w+ which of my \\w+ (?:she|he|they) can have"),
  self("walk(?:ed|ing)? along the (?:rails|tracks) until i heard the train"),
  self(
    "(?:wonder if|would) (?:anyone|anybody|someone) (?:would )?(?:notice|miss me)(?: if i (?:was|were) gone| if i disappeared)",
  ),
  self("(?:exhausted|tired|worn out) from pretending (?:everything(?:'s| is) (?:fine|okay|ok)|(?:that )?i'm (?:fine|okay|ok))"),
  self("i'm not (?:afraid|scared) of (?:dying|death)(?: anymore)?|dying doesn't (?:scare|frighten) me"),
  self("i'm ready for (?:it|it all|this|everything) to be over(?=$|[.,!])|i've accepted (?:that this is )?how (?:it|this) ends"),
  self("(?:so )?easy to let go(?=$|[.,!]| of (?:the (?:rail|railing|ledge)|everything|life))"),
  self("i've made arrangements for the (?:dog|cat|pets?)(?=$|[.,!])"),
  self(
    "(?:my|the) (?:kids|children|family) deserves? (?:a better|better than|somebody better)(?: \\w+)?(?=$|[.,!])",
    " (?:holiday|school|flat)",
  ),
  self(
    "(?:take care of|look after) (?:my )?(?:mum|mom|dad|mother|father|kids|children|sister|brother|wife|husband)(?: for me| when i'm (?:gone|not here))|tell (?:my \\w+|mum|mom|dad|him|her|them) (?:that )?i loved (?:her|him|them)",
  ),
  self("the (?:river|water|sea) looks (?:so )?(?:soft|warm|kind|inviting)(?: \\w+){0,2}(?=$|[.,!])"),
  self("this is goodbye(?=$|[.,!])"),
  self(
    "(?:might be|could be|it's|said) (?:cancer|a tumou?r|terminal)(?: \\w+){0,3} (?:i felt|i was|felt) (?:almost )?(?:relieved|relief|glad)",
  ),
  threat("(?:sleep|slept|sleeping) with (?:a|the) chair (?:against|under) the (?:door|handle)"),
  threat("i(?:'m| was| get) (?:so )?(?:scared|afraid|terrified) when i hear (?:him|her|his|my (?:dad|father|husband|stepdad))"),
];
