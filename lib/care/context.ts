// Who speaks, what is denied, what is told of a book, a dream or of long ago: looked at around a phrase that was found.
import type { Phrase } from "./phrase";

const firstPerson = /(?<![\p{L}'])(?:i|i'm|i've|i'd|i'll|me|my|myself|we|we're|we've|we'd|mine)(?![\p{L}])/gu;
const otherPerson =
  /(?<![\p{L}'])(?:he|he's|he'd|he'll|she|she's|she'd|she'll|they|they're|they'd|they'll|they've|you|you're|you'd|you'll|who|someone|somebody|anyone|people|mum|mom|mother|dad|father|brother|sister|friend|neighbou?r|colleague|patients?|clients?|character|hero|heroine|protagonist|villain|man|woman|boy|girl|uncle|aunt|cousin|son|daughter|grandfather|grandmother|teacher|singer|author|narrator|poet|actor|celebrity|teenagers?|students?|children|kids|soldiers?|detective|victim|king|queen|prince|witness|suspect|philosophers?|romans?|samurai|husband|wife|boss|celebrities|veterans?|survivors?|caller|wolf|dog|cat|plants?)(?![\p{L}])/gu;
const fiction =
  /(?<![\p{L}])(?:songs?|lyrics?|chorus|film|movie|novels?|chapter|characters?|episode|series|the play|opera|aria|musical|tragedy|hamlet|ophelia|romeo|juliet|werther|anna karenina|madame bovary|sylvia plath|plath|virginia woolf|woolf|video game|the game|rogue|wizard|paladin|dungeon|tonight's session|my murderer|my killer|documentary|podcast|poem|poetry|short story|my story|the story|the book|screenplay|script|scene|protagonist|hero|heroine|narrator|villain|detective|thriller|crime (?:novel|story|series)|mystery|whodunnit|netflix|sitcom|soap|comic|manga|anime|fan ?fic(?:tion)?|d&d|campaign|role-?play|monologue|audition|the exhibition|the quote|quoted? from|meme)(?![\p{L}])/u;
const dreamt =
  /(?<![\p{L}])(?:dream(?:t|ed)? (?:that|about|of|in which|where|last)|(?:in|had) (?:my|a|the|this) (?:\p{L}+ )?(?:dream|nightmare)|nightmare)/u;
const reported =
  /(?<![\p{L}])(?:he|she|they|you|who|mum|mom|dad|people|everyone|[\p{L}]+(?<!(?:^|[^\p{L}])i)) (?:said|says|told|wrote|writes|texted|shouted|screamed|whispered|sang|sings|goes|kept saying|keeps saying|asked|replied|yelled|joked|jokes|quipped|moaned|groaned|yells|laughed|muttered|announced|declares?|declared)(?: to me| me| at me)?[:,]? ?(?:that )?["']?[^"]*$/u;
const iReported =
  /(?<![\p{L}])i (?:said|told|wrote|texted|shouted|screamed|whispered|keep saying|kept saying|say|cried|yelled|confessed|admitted)(?![\p{L}])[^"]*$/u;
const saidAfter =
  /^[^"]{0,80}["'][,.]? ?(?:he|she|they|mum|mom|dad|(?:the|my) \p{L}+|\p{L}+) (?:said|says|sang|sings|goes|shouted|joked|yelled|wrote|groaned|laughed)(?<!i (?:said|shouted|yelled|wrote))/u;
/** "…, said Max": words of somebody else, without a mark around them. */
const saidBy = /^,? (?:said|says|asked|sang|sings|goes) (?!i\b)/u;

const negation =
  /(?<![\p{L}])(?:don't|didn't|doesn't|never|not|no longer|wouldn't|won't|wasn't|isn't|aren't|weren't|haven't|hasn't|hadn't|without|far from|nor|no|hardly|stopped|stop|quit|couldn't|can't(?= (?:imagine|bring myself))|rather than|instead of|neither|free of|free from|survived|avoid|prevent\p{L}*|against)(?: [\p{L}'-]+){0,4} $/u;
/** Words before a phrase that look like a negation and are none. */
const noNegation =
  /(?<![\p{L}])(?:(?:can't|cannot|couldn't|won't|didn't|don't|doesn't|never|not) (?:seem to |want to |know how to |think i can )?(?:stop|shake|help|quit|get rid|escape|resist|get over)|not only|not just|why not|why (?:shouldn't|don't|can't) i|might as well|don't know (?:if|why|how|whether|what)|not sure (?:if|whether|that|i)|not (?:going to lie|lying|kidding|joking|exaggerating|afraid|scared)|no idea (?:if|whether|how)|not because|don't care (?:if|about anything)|no (?:point|joke|lie|doubt|other|more|matter|longer (?:scared|afraid|care))|nothing|never felt so|never been so|never wanted (?:anything|to \p{L}+ )?(?:so|more|as)|don't think .*(?:know|understand)s?|not a (?:day|night|moment|week|hour) (?:goes|passes|without|that)|no one (?:knows|understands|believes|cares|notices|sees|would care|'d care|listens|can)|won't lie|(?:don't|didn't|haven't|never|can't|couldn't) (?:tell|told|tell anyone|admit|admitted|say|said|dare)|no (?:day|night|hour|moment)|not (?:well|ok|okay|fine|good|safe|doing well|coping|sleeping|eating)|don't (?:recogni[sz]e|matter|fit|belong|see any|trust|have the|deserve)|didn't (?:sleep|eat|work|help)|no strength|no energy|wish i (?:didn't|wasn't|weren't|hadn't) |don't want (?:to live|anything|help|any)|not (?:have|having) the (?:courage|guts|strength)|no one else)(?: [\p{L}'-]+)* $/u;
/** Told of somebody who fears or asks it, or asked for in a questionnaire: not the writer's wish. */
const othersFear =
  /(?<![\p{L}])(?:(?:he|she|they|mum|mom|dad|people|everyone|the (?:doctor|nurse|therapist|counsell?or|form|questionnaire|gp)|my (?:\p{L}+)) (?:thinks?|thought|worries|worried|fears|feared|asked|asks|assumed|wondered|was (?:worried|afraid|scared)|were (?:worried|afraid)|is (?:worried|afraid)|jokes?|joked)(?: me)?(?: that| if| whether)? (?:i|i'd|i'm|i'll|we)|if i(?:'d| had| was| were)? ?(?:ever|should ever))(?![\p{L}])[^,.]*$/u;
/** Idle exaggeration: said of a small thing that is heard, eaten, waited for. */
const hyperbole =
  /(?<![\p{L}])(?:if (?:i (?:have to |must |had to )?(?:hear|listen|sit through|watch|read|attend|eat|see (?:one|another)|get (?:one|another))|i don't (?:get|win|pass|eat|find|see|finish|catch)|(?:they|she|he|we|it|this \p{L}+|that \p{L}+|the \p{L}+|my \p{L}+|one more \p{L}+|another \p{L}+) (?:doesn't|don't|plays?|sings?|cancels?|loses?|crash\p{L}*|asks?|rains?|is late|sends?(?! me)|says?|starts?|calls?|beeps?|(?:\p{L}+ )?eats?|forgets?|borrows?|asks|wins?|keeps? (?:singing|humming|asking|beeping|crashing)))|so (?:embarrass\p{L}*|awkward|cringe\p{L}*|boring|bored|funny|spicy|full|hot out)|(?:embarrass\p{L}*|mortif\p{L}*|cringe\p{L}*|awkward|hilarious)(?: \p{L}+){0,6})(?![\p{L}])/u;
/** Threats and blows of everyday banter and play. */
const jest =
  /(?<![\p{L}])(?:how (?:it|the \p{L}+) (?:ends|ended)|spoil\p{L}*|last (?:slice|piece|biscuit|one of the)|lol|haha\p{L}*|broccoli|toddler|teething|milestone|beamed|escape room|news|wedding guests|bath story|jokingly|as a joke|for a laugh|pillow fight|snowballs?|water fight|playfully|giggl\p{L}*|judo|karate|sparring|wrestling|in training|carrots?)(?![\p{L}])/u;
const longAgo =
  /(?<![\p{L}])(?:used to|(?:years?|decades?|a lifetime|long) ago|back then|when i was (?:a (?:teenager|teen|kid|child|student)|\d+|young(?:er)?|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|in (?:school|college|my)|at (?:school|university|college)|little)|in (?:my|our) (?:teens|twenties|thirties|youth|teenage|early|late)|at (?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\d\d)|as a (?:teenager|teen|kid|child|student|young|girl|boy)|in (?:19|20)\d\d|(?:in|during|at|since) (?:high school|college|university|the nineties|the eighties)|once upon a time|there was a time|before (?:therapy|treatment|recovery|i got (?:help|better|sober)|the treatment)|since i last|the last time i|in the past|in those days|my younger self|my old self|decades|the girl who|the boy who)(?![\p{L}])/u;
const behindMe =
  /(?<![\p{L}])(?:(?:left|divorced|escaped) (?:him|her|them) (?:\p{L}+ ){0,3}(?:years|months) ago|not anymore|anymore now|don't now|no longer|(?:i'm|am|was|be|being|feel) (?:so |very |truly |really |deeply |just )*(?:glad|grateful|thankful|happy|lucky|proud)|glad (?:that )?i|so glad|thank god|recover(?:ed|y|ing)|behind me|survived|i stayed|got (?:help|better)|(?:years|months|days) (?:clean|free|since|later|sober|without)|haven't (?:\p{L}+ ){0,2}(?:since|in (?:years|months|a|over|two|three|four|five|six|\d))|(?:never|no) (?:again|more since)|today (?:i|we) (?:planted|baked|celebrated|walked|danced|laughed|married)|today i(?:'m| am)? (?:\p{L}+ )?(?:glad|fine|better|happy|well|ok|okay|alive|know)|those days are|it(?:'s| has|'d)? (?:got|gets|gotten|get) better|life is good|look(?:ing)? back|seems (?:far|like another life|so long)|saved (?:me|my life)|help(?:s|ed) me (?:stay|live|through)|how far i've come|came out (?:of|the other)|now i(?: have|'ve| love| live| help| know| teach| work)|scars (?:have |are )?(?:faded|healed)|therapy (?:saved|helped|changed)|i'm (?:still )?here(?= and| because|,|[.!]|$))(?![\p{L}])/u;
const returned =
  /(?<![\p{L}])(?:again|still|back|lately|returned|return(?:s|ing)|tonight|today|these days|right now|every (?:day|night)|nowadays|relapse\p{L}*|now (?:i (?:feel|want|think|can't|know|do|need)|it's|they're|i'm (?!glad|happy|better|a |free|fine|well|grateful|proud|older|safe|so glad|kind|here))|this time|never (?:left|stopped|went away))(?![\p{L}])/u;
const teaching =
  /(?<![\p{L}])(?:lecture|seminar|textbook|statistics|study found|studies|research(?:ers)? (?:shows?|found|into)|training|workshop|course|leaflet|article|essay|thesis|exhibition|headline|news|history|historian|museum|ward round|volunteer\p{L}*|helpline shift|fundrais\p{L}*|awareness|prevention|first-?aid|policy|curriculum|symposium|century|journalist|report(?:ed|s)? on|bill passed|legislation)(?![\p{L}])/u;

/** A subject that isn't the writer, right before the words: "many soldiers attempted…". */
const nounBefore =
  /(?:^|[ ,])(?:the|a|an|his|her|their|many|some|one|two|three|every|each|several|our) (?:(?!and )\p{L}+ ){1,3}(?:had |has |have |who |then |later |also )?$/u;

function lastOf(words: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(words)) last = match.index;
  return last;
}

/** The part of the sentence that a "not" before the phrase can reach. */
function lastClause(before: string): string {
  return (
    before
      .split(
        /[,;:("](?! ?[\p{L}]+ly,)| but | and (?=i\b|i'm|i've|i'd|i'll|want|wish|he|she|they)| because | so (?=i\b|i'm|i'd)| although | though | yet | or (?=i\b)|(?<=anymore|today|tonight|now) (?=i\b|i'm)/u,
      )
      .at(-1) ?? before
  );
}

/** Within quotation marks somebody else opened, or in words of a song or a book. */
function isQuoted(before: string, after: string): boolean {
  if ((before.split('"').length - 1) % 2 === 1) {
    const lead = before.slice(0, before.lastIndexOf('"'));
    if (iReported.test(lead)) return false;
    if (reported.test(lead) || fiction.test(lead) || teaching.test(lead)) return true;
    if (saidAfter.test(after) || fiction.test(after.slice(after.indexOf('"')))) return true;
  }
  const single = /(?:^|[ (:])'(?=\p{L})[^']{0,80}$/u.exec(before);
  if (single !== null) {
    const lead = before.slice(0, single.index + 1);
    return !iReported.test(lead) && (reported.test(`${lead}`) || fiction.test(lead) || saidAfter.test(after));
  }
  return false;
}

function isSomeoneElses(phrase: Phrase, before: string, words: string, after: string): boolean {
  if (isQuoted(before, after) || saidBy.test(after)) return true;
  if (
    phrase.kind === "self_harm" &&
    lastOf(firstPerson, before) < 0 &&
    before !== "" &&
    /^(?:committed|attempted|took|died|contemplated|considered)(?![\p{L}])/u.test(words) &&
    !/(?<![\p{L}])my/u.test(words)
  )
    return true;
  if (phrase.person === "self" && lastOf(firstPerson, `${before}${words}`) < 0 && nounBefore.test(before)) return true;
  const clause = lastClause(before);
  if (fiction.test(clause)) return true;
  // "Suicide in Victorian novels": a book named right after the words.
  if (
    !/^i(?:'|\b)/.test(words) &&
    lastOf(firstPerson, `${clause}${words}`) < 0 &&
    (fiction.test(after) || teaching.test(`${before}${after}`))
  )
    return true;
  if (
    /(?<![\p{L}])(?:he|she|they|who|you)(?![\p{L}])(?: \p{L}+){0,2} $/u.test(clause) &&
    !/^i(?:'|\b)/.test(words) &&
    phrase.person === "self"
  ) {
    // "He wants me to kill myself" is about the writer all the same.
    return (
      !/(?<![\p{L}])(?:me|i)(?![\p{L}])(?: \p{L}+){0,2} $/u.test(clause) &&
      !/(?<![\p{L}])(?:myself|my|me)(?![\p{L}])/u.test(words)
    );
  }
  if (/(?<![\p{L}])(?:i|i'm|i'd|i've|i'll|my|me|myself|us|we|our)(?![\p{L}])/u.test(words)) return false;
  // What somebody does or threatens is the writer's matter as soon as the writer is in it.
  if (phrase.kind === "danger" && lastOf(firstPerson, `${before}${after}`) >= 0) return false;
  if (phrase.person === "any") {
    const start = lastOf(otherPerson, before);
    return (
      start > lastOf(firstPerson, before) &&
      /(?<![\p{L}])(?:he|she|they|who)(?![\p{L}])[^,]*$/u.test(before) &&
      !/(?<![\p{L}])(?:i|my|me)(?![\p{L}])/u.test(before)
    );
  }
  return lastOf(otherPerson, before) > lastOf(firstPerson, before);
}

function isDenied(phrase: Phrase, clause: string, words: string): boolean {
  if (phrase.denied !== undefined) return phrase.denied.negation.test(clause) && !phrase.denied.own.test(words);
  if (phrase.undeniable === true) return false;
  return negation.test(clause) && !noNegation.test(clause);
}

/** Whether the writer says this phrase of themselves, now, in this sentence. `around` is the sentence with its neighbours. */
export function says(phrase: Phrase, sentence: string, around: string): boolean {
  for (const match of sentence.matchAll(phrase.words.for(sentence))) {
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    if (phrase.unless !== undefined && after.search(phrase.unless.for(after)) >= 0) continue;
    const clause = lastClause(before);
    if (isDenied(phrase, clause, match[0])) continue;
    if (isSomeoneElses(phrase, before, match[0], after)) continue;
    if (othersFear.test(clause) || dreamt.test(clause)) continue;
    if ((phrase.kind === "self_harm" || phrase.person === "self") && (hyperbole.test(before) || hyperbole.test(after))) continue;
    if (phrase.kind === "danger" && (fiction.test(before) || jest.test(after) || jest.test(before))) continue;
    const told = `${before} ${after}`;
    if (longAgo.test(told) || longAgo.test(match[0])) {
      if (behindMe.test(around) || !returned.test(around)) continue;
    } else if (
      /(?<![\p{L}])(?:once|last (?:year|winter|summer|spring)|wanted|thought|tried|was|used|months ago)(?![\p{L}])/u.test(
        `${clause} ${match[0]}`,
      ) &&
      behindMe.test(around) &&
      !returned.test(around)
    )
      continue;
    return true;
  }
  return false;
}
