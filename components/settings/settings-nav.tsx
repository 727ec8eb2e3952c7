"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

const sections = [
  { href: "/settings/profile", label: "Profile" },
  { href: "/settings/writing", label: "Writing" },
  { href: "/settings/ai", label: "AI and privacy" },
  { href: "/settings/memory", label: "What PAUZ remembers" },
  { href: "/settings/voice", label: "Voice" },
  { href: "/settings/storage", label: "Storage" },
  { href: "/settings/sessions", label: "Sessions and devices" },
  { href: "/settings/tokens", label: "API tokens" },
  { href: "/settings/delete-account", label: "Delete account" },
] as const;

/** The sections of Settings, each with its own address; a row that scrolls on a phone, a column beside the page otherwise. */
export function SettingsNav() {
  const pathname = usePathname();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a phone the section that is open may lie beyond the edge of the row.
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);
  return (
    <nav aria-label="Settings" className="-mx-4 overflow-x-auto px-4 md:mx-0 md:overflow-visible md:px-0">
      <ul ref={list} className="flex w-max gap-1 md:grid md:w-auto md:gap-0.5">
        {sections.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={pathname === href ? "page" : undefined}
              className="flex min-h-11 items-center rounded-md px-3 text-sm leading-none font-medium whitespace-nowrap text-muted hover:text-text focus-visible:rounded-md aria-[current]:bg-lavender-soft aria-[current]:font-semibold aria-[current]:text-text"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
