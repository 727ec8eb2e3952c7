import { classNames } from "./class-names";

// Round 1.6 px lines on a 24 px square, drawn for PAUZ.
const shapes = {
  add: <path d="M12 5.5v13M5.5 12h13" />,
  alert: <path d="M12 8.5v4.5M12 16.4v.1M12 4 3.8 18.6a.9.9 0 0 0 .8 1.4h14.8a.9.9 0 0 0 .8-1.4Z" />,
  "ahead-ten": <path d="M19.4 9A8 8 0 1 0 20 12.2M19.8 4.8V9h-4.2M9.4 10.2l1.2-.7v5.6M13.9 9.5c2 0 2 5.6 0 5.6s-2-5.6 0-5.6Z" />,
  back: <path d="m14 6-6 6 6 6" />,
  "back-ten": <path d="M4.6 9A8 8 0 1 1 4 12.2M4.2 4.8V9h4.2M9.4 10.2l1.2-.7v5.6M13.9 9.5c2 0 2 5.6 0 5.6s-2-5.6 0-5.6Z" />,
  bold: <path d="M7.5 5h5.2a3.4 3.4 0 0 1 0 6.9H7.5Zm0 6.9h6a3.55 3.55 0 0 1 0 7.1h-6Z" />,
  calendar: (
    <path d="M5.5 6h13A1.5 1.5 0 0 1 20 7.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-11A1.5 1.5 0 0 1 5.5 6ZM4 10.5h16M8.5 4v3.5M15.5 4v3.5" />
  ),
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  checklist: <path d="m4 7 1.5 1.5L8.5 5M4 16l1.5 1.5 3-3.5M12 7h8M12 16.5h8" />,
  close: <path d="m6.5 6.5 11 11M17.5 6.5l-11 11" />,
  device: <path d="M5 5.5h14a1 1 0 0 1 1 1v8.5H4V6.5a1 1 0 0 1 1-1ZM2.5 18.5h19" />,
  down: <path d="m7 10 5 5 5-5" />,
  export: (
    <path d="M7 3.5h7l4.5 4.5v12a.5.5 0 0 1-.5.5H7a.5.5 0 0 1-.5-.5V4a.5.5 0 0 1 .5-.5ZM14 3.5V8h4.5M12.2 11v6M9.7 14.6l2.5 2.5 2.5-2.5" />
  ),
  filter: <path d="M4 7h16M7.5 12h9M10.5 17h3" />,
  focus: (
    <path d="M4 9V5.5A1.5 1.5 0 0 1 5.5 4H9M15 4h3.5A1.5 1.5 0 0 1 20 5.5V9M20 15v3.5a1.5 1.5 0 0 1-1.5 1.5H15M9 20H5.5A1.5 1.5 0 0 1 4 18.5V15" />
  ),
  forward: <path d="m10 6 6 6-6 6" />,
  garden: (
    <>
      <path d="M12 21v-8M12 17c-3.5 0-5-2-5-4.5 3 0 5 1.5 5 4.5Zm0-1.5c0-2.5 1.5-4 4.5-4 0 2.5-1.5 4-4.5 4Z" />
      <circle cx="12" cy="6.5" r="3.5" />
    </>
  ),
  guided: (
    <>
      <path d="M5 19c6 0 3-7 8-7s3-7 6-7" />
      <circle cx="5" cy="19" r="1.6" />
      <circle cx="19" cy="5" r="1.6" />
    </>
  ),
  heading: <path d="M6.5 5v14M17.5 5v14M6.5 12h11" />,
  help: <path d="M12 20s-7.5-4.4-7.5-10A4.3 4.3 0 0 1 12 7.3 4.3 4.3 0 0 1 19.5 10c0 5.6-7.5 10-7.5 10Z" />,
  hint: <path d="M12 4v3M5.5 6.8l2 2M18.5 6.8l-2 2M9.2 16.2a4.6 4.6 0 1 1 5.6 0v1.6H9.2ZM10 20.5h4" />,
  history: <path d="M4.6 9A8 8 0 1 1 4 12.2M4.2 4.8V9h4.2M12 8v4.4l3 1.8" />,
  insights: <path d="M4 19h16M6 15l4-5 4 3 5-7" />,
  italic: <path d="M10 5h7M7 19h7M13.5 5l-3 14" />,
  journal: <path d="M6 4h11a1 1 0 0 1 1 1v15H7.5A2.5 2.5 0 0 1 5 17.5V5a1 1 0 0 1 1-1ZM5 17.5A2.5 2.5 0 0 1 7.5 15H18M9 8.5h5" />,
  key: (
    <>
      <circle cx="8" cy="14.5" r="4" />
      <path d="m11 11.5 8-7.5M16 6.8l2.5 2.6M13.6 9.1l1.8 1.9" />
    </>
  ),
  link: (
    <path d="M10.2 13.8a4 4 0 0 0 5.7 0l2.9-2.9a4 4 0 0 0-5.7-5.7l-1 1M13.8 10.2a4 4 0 0 0-5.7 0l-2.9 2.9a4 4 0 0 0 5.7 5.7l1-1" />
  ),
  list: <path d="M9 6.5h11M9 12h11M9 17.5h11M4.6 6.5h.1M4.6 12h.1M4.6 17.5h.1" />,
  lock: (
    <>
      <rect x="5.5" y="10.5" width="13" height="9" rx="2" />
      <path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" />
    </>
  ),
  microphone: (
    <>
      <rect x="9" y="3.5" width="6" height="11" rx="3" />
      <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v2.5" />
    </>
  ),
  more: <path d="M6 12h.1M12 12h.1M18 12h.1" />,
  "ordered-list": <path d="M10 6.5h10M10 12h10M10 17.5h10M4 5.2l1.4-.7V9M3.9 14.8c.3-1 2.4-1 2.4.3 0 1.2-2.4 2-2.4 3.4h2.5" />,
  panel: (
    <>
      <rect x="4" y="5" width="16" height="14" rx="2.5" />
      <path d="M14.5 5v14" />
    </>
  ),
  pause: <path d="M8.5 5.5v13M15.5 5.5v13" />,
  phone: (
    <path d="M6.2 4.5h2.6l1.5 3.9-2 1.4a11 11 0 0 0 5.9 5.9l1.4-2 3.9 1.5v2.6a1.7 1.7 0 0 1-1.8 1.7A13.6 13.6 0 0 1 4.5 6.3a1.7 1.7 0 0 1 1.7-1.8Z" />
  ),
  picture: (
    <>
      <rect x="4" y="5" width="16" height="14" rx="2" />
      <path d="m5 17 4.5-5 3.5 3.6 2.4-2.3L19.5 17M15.2 9.2h.1" />
    </>
  ),
  play: <path d="M8 5.2v13.6a.6.6 0 0 0 .9.5l10.4-6.8a.6.6 0 0 0 0-1L8.9 4.7a.6.6 0 0 0-.9.5Z" />,
  quote: <path d="M5 6v12M9.5 8H19M9.5 12H19M9.5 16h6" />,
  restore: <path d="M8.5 14.5 4.5 10.5l4-4M4.5 10.5h9.3a5 5 0 0 1 0 10H11" />,
  save: <path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14" />,
  search: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="m20 20-4.3-4.3" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </>
  ),
  "sign-out": <path d="M14 5H6.5A1.5 1.5 0 0 0 5 6.5v11A1.5 1.5 0 0 0 6.5 19H14M11 12h9M16.5 8.5 20 12l-3.5 3.5" />,
  speaker: <path d="M4.5 9.5h3l4-3.5v12l-4-3.5h-3ZM15 9.2a4 4 0 0 1 0 5.6M17.6 6.6a7.6 7.6 0 0 1 0 10.8" />,
  star: <path d="m12 4.5 2.3 4.8 5.2.7-3.8 3.6.9 5.2-4.6-2.5-4.6 2.5.9-5.2L4.5 10l5.2-.7Z" />,
  stop: <rect x="6.5" y="6.5" width="11" height="11" rx="1.8" />,
  tag: <path d="M4.5 5.5v6l8.2 8.2a1 1 0 0 0 1.4 0l5.6-5.6a1 1 0 0 0 0-1.4L11.5 4.5h-6a1 1 0 0 0-1 1ZM8.5 8.5h.1" />,
  timer: (
    <>
      <circle cx="12" cy="13.5" r="6.8" />
      <path d="M12 9.8v3.7l2.3 1.6M9.8 3.8h4.4" />
    </>
  ),
  today: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" />
    </>
  ),
  trash: <path d="M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7" />,
  up: <path d="m7 14 5-5 5 5" />,
  upload: <path d="M12 19V8M7.5 12.5 12 8l4.5 4.5M5 4.5h14" />,
  write: <path d="M5 19c1-6 5-12 14-14-1 8-6 11-11 11M5 19l5-6" />,
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside words: hidden from screen readers, because the words beside it say the same. */
export function Icon({ name, className, solid = false }: { name: IconName; className?: string; solid?: boolean }) {
  return (
    <svg className={classNames("icon", solid && "fill-current", className)} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
