/** What stands behind the sign-in card: hills at dusk, by day in the light. Drawn once, without scripts. */
export function NightHills() {
  return (
    <svg viewBox="0 0 1440 900" preserveAspectRatio="xMidYMax slice" className="absolute inset-0 size-full" aria-hidden="true">
      <defs>
        <linearGradient id="signin-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="[stop-color:var(--color-sky)]" />
          <stop offset="0.5" className="[stop-color:var(--color-sky-end)]" />
        </linearGradient>
      </defs>
      <rect width="1440" height="900" fill="url(#signin-sky)" />
      <circle cx="1215" cy="150" r="46" className="fill-moon opacity-90" />
      <path d="M0 470C240 380 480 470 760 430S1240 360 1440 440V900H0Z" className="fill-hill-far" />
      <path d="M0 560C300 500 560 600 860 550S1280 500 1440 560V900H0Z" className="fill-hill-middle" />
      <path d="M0 690C260 630 620 720 900 680S1300 650 1440 690V900H0Z" className="fill-hill-near" />
    </svg>
  );
}
