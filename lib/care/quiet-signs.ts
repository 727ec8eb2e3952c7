/**
 * Signs that mean little alone and much together: putting affairs in order, giving a pet away, goodbyes, sudden lightness, no future.
 * Each group counts once.
 */
export const quietSigns: readonly { readonly weight: number; readonly words: RegExp }[] = [
  {
    weight: 1,
    words:
      /\b(?:everything(?:'s| is| has been)?|it(?:'s| is) all|all of it is|my (?:papers|affairs|accounts|things) are) (?:finally |now |all )?(?:sorted|arranged|settled|taken care of|in order|ready|paid)\b|\b(?:put|got|getting|putting) my (?:affairs|papers) in order\b|\b(?:wrote|written|updated|signed|made) my will\b|\bleft (?:the )?(?:instructions|passwords)\b/,
  },
  {
    weight: 2,
    words:
      /\b(?:dog|cat|cats|dogs|pets?|rabbits?|birds?|horse) (?:has|have|will have|found|is going to|has gone to|have got) (?:a |to a |another )?(?:new |good |better )?(?:home|family|owner)\b|\bfound (?:a |another )?(?:new |good )?home for (?:the|my) (?:dog|cat|pets?|rabbits?|birds?|horse)\b/,
  },
  {
    weight: 1,
    words:
      /\b(?:gave|giving|given|give) (?:away )?(?:all )?(?:of )?my (?:favou?rite |best |old )?(?:things|guitar|records|books|watch|jewell?ery|clothes|collection|camera|piano|bike)(?: away)?\b/,
  },
  {
    weight: 2,
    words:
      /\b(?:wrote|written|writing|finished) (?:the |a |my |all the |goodbye )?letters? (?:to|for) (?:each of (?:them|the)|everyone|all of them|mum|mom|dad|the (?:kids|children)|my (?:parents|children|kids|family|mother|father|sister|brother|wife|husband|son|daughter))\b|\b(?:said|saying) (?:my )?(?:last |final )?goodbyes?\b/,
  },
  {
    weight: 1,
    words:
      /\b(?:feel|felt|feeling|am|'m) (?:so |strangely |finally |much |oddly |very |really )*(?:lighter|calm|at peace|peaceful|relieved|free|ready)(?: now| at last| finally| for the first time)\b|\bmade (?:my )?peace with (?:it|everything)\b/,
  },
  {
    weight: 2,
    words:
      /\b(?:i )?(?:won't|will not|not going to) (?:be (?:here|around)|need (?:it|them|any of it|any of this|that)) (?:any ?more|much longer|for (?:christmas|my birthday|the spring|the summer)|by then|next (?:week|month|year|spring|summer|winter))\b|\bone last time\b|\b(?:soon )?it(?:'ll| will) (?:all )?(?:soon )?be over\b|\bnothing (?:will )?matters? after (?:\w+day|tonight|tomorrow)\b|\bsee you (?:all )?on the other side\b/,
  },
  {
    weight: 2,
    words:
      /\bwithout me (?:they|he|she|everyone|the kids|my family) (?:can|will|could|would)\b|\bthey(?:'ll| will| would) (?:get over|manage|be ok|be okay|be fine)(?: it)? (?:without me|when i'm gone|once i'm gone|in time)\b|\bwhen i'm (?:gone|not here)\b|\bonce i'm gone\b/,
  },
];

/** Quiet signs add up from here. */
export const quietThreshold = 4;

/** Words of moving house, leaving a job or travelling, which explain the quiet signs away. */
export const everydayLeaving =
  /\b(?:mov(?:e|ed|ing) (?:out|house|in|to|abroad|away|van|day)|movers|removal|landlord|flat|apartment|lease|new (?:job|house|place|city|country)|visa|flight|airport|abroad|emigrat\w*|holiday|vacation|boxes|retire\w*|last day at (?:work|school)|colleagues|semester|graduat\w*|marie kondo|declutter\w*)\b/;
