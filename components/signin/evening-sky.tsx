/** Places of stars that look scattered and are the same every time. */
const stars = Array.from({ length: 70 }, (_, index) => {
  const turn = index * 2.399963;
  return {
    cx: Math.round((index * 617.3 + Math.sin(turn) * 90 + 1440) % 1440),
    cy: Math.round(Math.abs(Math.sin(index * 12.9898) * 430)),
    r: index % 9 === 0 ? 2 : index % 3 === 0 ? 1.4 : 0.9,
  };
});

/** The sky behind the sign-in card: a crescent and a few lights, pale in the morning, deep at night. Drawn without scripts. */
export function EveningSky() {
  return (
    <svg viewBox="0 0 1440 900" preserveAspectRatio="xMidYMin slice" className="absolute inset-0 size-full" aria-hidden="true">
      <defs>
        <linearGradient id="signin-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="[stop-color:var(--color-sky)]" />
          <stop offset="0.7" className="[stop-color:var(--color-sky-end)]" />
        </linearGradient>
        <radialGradient id="signin-glow">
          <stop offset="0" className="[stop-color:var(--color-moon)] [stop-opacity:0.4]" />
          <stop offset="1" className="[stop-color:var(--color-moon)] [stop-opacity:0]" />
        </radialGradient>
      </defs>
      <rect width="1440" height="900" fill="url(#signin-sky)" />
      <g className="[fill:light-dark(transparent,var(--color-lavender))]">
        {stars.map((star) => (
          <circle key={`${star.cx}-${star.cy}`} {...star} />
        ))}
      </g>
      <circle cx="1180" cy="190" r="150" fill="url(#signin-glow)" />
      <path className="fill-moon" d="M1168 150A44 44 0 1 0 1222 212A36 36 0 0 1 1168 150Z" />
    </svg>
  );
}
