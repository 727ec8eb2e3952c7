import type { Label } from "./labels";

// Words that point to a label, chosen by us from what the words mean. The model learns how far each list can be trusted; for labels
// that few comments carry (grief, relief, pride) they stand for what it could not have met. "~" lets a word take any ending.

const lists: Readonly<Partial<Record<Label, string>>> = {
  admiration:
    "amazing awesome beautiful brilliant gorgeous impress~ incredible legend legendary masterpiece perfect talented wonderful great fantastic superb stunning admir~ respect hero genius excellent outstanding nice beautifully adorable cute classy epic inspiring badass",
  amusement:
    "lol lmao rofl haha~ hahah~ hehe~ funny hilarious joke~ laugh~ giggl~ humor humour comedy funnier funniest lmfao chuckl~ cracked cracking comedic amusing 😂 🤣 😆 😹",
  anger:
    "angry anger furious rage raging hate hates hated fuck fucking fucker bullshit livid pissed outrage~ mad damn bastard~ asshole~ screw infuriat~ enraged seething hateful kill 😡 🤬",
  annoyance:
    "annoy~ irritat~ ugh stupid idiot~ moron~ dumb ridiculous whin~ nonsense tired sick bother~ obnoxious crap trash garbage shut complain~ petty dumbass lazy lame nag~ pathetic frustrat~",
  approval:
    "agree agreed agrees true right exactly yes yeah yep correct valid fair indeed definitely absolutely support approv~ makes sense ok okay sure legit based solid good",
  caring:
    "hug hugs care careful caring hope safe support stay strong sorry heal recover help take worry prayers thoughts safe~ comfort protect gentle rest please hang hope~ well wellbeing",
  confusion:
    "confus~ what huh unsure wonder~ understand idk dunno unclear puzzled baffl~ lost mean weird wtf explain perplex~ misunderst~ clue 🤔 😕",
  curiosity:
    "why how who when where curious wonder~ what which interested interest~ source did does is are anyone tell details ask question~",
  desire:
    "want wants wanted wish wishes wishing need crave craving desire hope~ jealous envy longing dying would love give gimme hoping dream wanna",
  disappointment:
    "disappoint~ sad unfortunately unfortunate~ shame pity sadly bummer lost fail~ failed underwhelm~ wasted waste regret~ hoped expected letdown worse worst missed sucks meh lousy bummed ruin~",
  disapproval:
    "no not disagree~ wrong nope don't shouldn't never can't won't unacceptable bad against isn't doesn't oppos~ disapprov~ reject~ refuse condemn~ terrible immoral",
  disgust:
    "disgust~ gross nasty vile sick sickening puke vomit ew eww yuck repuls~ revolt~ filthy creepy horrible awful creep~ gag nauseat~ vomit~ barf stink~ rotten cringe 🤢 🤮",
  embarrassment: "embarrass~ awkward ashamed shame cringe~ humiliat~ blush~ mortif~ oops whoops clumsy foolish facepalm 😳 🤦",
  excitement:
    "excit~ omg wow yay hype hyped thrill~ wait woo woohoo pumped stoked can't finally woot eager amazing sick lit yess yesss hooray 🎉 🤩",
  fear: "fear~ scare~ scary terrif~ afraid horror horrif~ frighten~ creepy dread~ panic~ terror nightmare~ paranoi~ danger~ threat~ phobia worried spook~ creeps 😱 😨",
  gratitude:
    "thank thanks thankful thx ty appreciate appreciated appreciat~ grateful gratitude tysm bless kind cheers thankyou 🙏",
  grief:
    "died death dead funeral grief griev~ mourn~ rip loss passed condolences lost rest deceased widow~ buried cemetery suicide heartbroken bereave~ tragic tragedy",
  joy: "happy happier happiest happiness joy joyful glad enjoy~ fun delight~ smile~ smiling smiled cheer~ yay pleased celebrat~ good great awesome merry cheers birthday 😊 😄 😁 🙂 😀",
  love: "love loves loved loving lover adore adored adores adorable sweetheart darling beloved romantic marry favorite favourite ❤ 😍 💕 🥰 😘 crush",
  nervousness:
    "nervous anxi~ worr~ stress~ tense uneasy concern~ afraid panic~ jitter~ restless dread~ overwhelm~ insecur~ on edge pressure scared apprehens~ shaky",
  optimism:
    "hope hopeful hopefully hoping optimis~ better soon luck someday faith believe future positive forward confident wish looking improve~ promising fingers",
  pride: "proud pride accomplish~ achiev~ proudly earned victory triumph~ honor honour proudest did",
  realization:
    "realize~ realise~ realiz~ realis~ oh just now guess turns noticed notice~ remember~ actually apparently figured learned discover~ forgot wait suddenly dawned thought",
  relief: "relief reliev~ phew thank finally glad thankfully whew luckily god survived over safe exhale weight goodness",
  remorse: "sorry apolog~ regret~ forgive~ guilt~ ashamed remorse fault mistake~ bad repent~ forgiveness shouldn't",
  sadness:
    "sad sadly sadness cry crying cried tears depress~ heartbr~ miss lonely hurt hurts pain painful miserable unhappy sob~ alone upset broken broke hopeless sadder sorrow~ weep~ suffer~ 😢 😭 💔 ☹ 😞",
  surprise:
    "wow surpris~ omg shock~ unexpected~ whoa woah unbelievable believe holy gosh astonish~ amazed suddenly damn really expected insane stunned 😮 😲 😯",
};

const whole = new Map<string, Label[]>();
const stems = new Map<string, { readonly stem: string; readonly label: Label }[]>();

for (const [label, words] of Object.entries(lists)) {
  for (const word of words.split(" ")) {
    // The keys are the table's own.
    const cue = label as Label;
    if (!word.endsWith("~")) whole.set(word, [...(whole.get(word) ?? []), cue]);
    else {
      const stem = word.slice(0, -1);
      const key = stem.slice(0, 3);
      stems.set(key, [...(stems.get(key) ?? []), { stem, label: cue }]);
    }
  }
}

const none: readonly Label[] = [];

/** The labels that a token of the model's points to. */
export function cuesOf(token: string): readonly Label[] {
  const exact = whole.get(token) ?? none;
  const begun = (stems.get(token.slice(0, 3)) ?? []).filter(({ stem }) => token.startsWith(stem));
  return begun.length === 0 ? exact : [...new Set([...exact, ...begun.map(({ label }) => label)])];
}
