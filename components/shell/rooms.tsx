"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";

type Room = { href: string; label: string; icon: IconName };

const rooms: readonly Room[] = [
  { href: "/today", label: "Today", icon: "today" },
  { href: "/journal", label: "Journal", icon: "journal" },
  { href: "/guided", label: "Guided", icon: "guided" },
  { href: "/garden", label: "Garden", icon: "garden" },
  { href: "/insights", label: "Insights", icon: "insights" },
];

// A phone has room for five; there the journal leads to it.
const sideRooms: readonly Room[] = rooms.flatMap((room) =>
  room.href === "/journal" ? [room, { href: "/ask", label: "Ask", icon: "search" as const }] : [room],
);

const quietRooms: readonly Room[] = [
  { href: "/help", label: "Help", icon: "help" },
  { href: "/settings/profile", label: "Settings", icon: "settings" },
];

function isHere(pathname: string, room: Room): boolean {
  const root = room.href === "/settings/profile" ? "/settings" : room.href;
  // Companions have no place of their own in the row: the way to them is on Today.
  if (root === "/today" && pathname.startsWith("/companions")) return true;
  return pathname === root || pathname.startsWith(`${root}/`);
}

/** The rooms down the side of a wide screen; Help and Settings at the foot. */
export function SideRooms() {
  return (
    <>
      <SideList rooms={sideRooms} />
      <SideList rooms={quietRooms} className="mt-auto" />
    </>
  );
}

function SideList({ rooms, className }: { rooms: readonly Room[]; className?: string }) {
  const pathname = usePathname();
  return (
    <ul className={classNames("grid gap-0.5", className)}>
      {rooms.map((room) => (
        <li key={room.href}>
          <Link
            href={room.href}
            aria-current={isHere(pathname, room) ? "page" : undefined}
            className="group flex min-h-11 items-center gap-3 rounded-md px-3 text-sm leading-none font-medium text-muted hover:text-text focus-visible:rounded-md aria-[current]:bg-lavender-soft aria-[current]:font-semibold aria-[current]:text-text"
          >
            <Icon name={room.icon} className="group-aria-[current]:text-accent" />
            {room.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The rooms along the bottom of a phone. */
export function BottomRooms() {
  const pathname = usePathname();
  return (
    <ul className="grid grid-cols-5">
      {rooms.map((room) => (
        <li key={room.href}>
          <Link
            href={room.href}
            aria-current={isHere(pathname, room) ? "page" : undefined}
            className="flex min-h-16 flex-col items-center justify-center gap-1 text-xs leading-none font-medium text-muted focus-visible:-outline-offset-2 aria-[current]:font-semibold aria-[current]:text-accent"
          >
            <Icon name={room.icon} />
            {room.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
