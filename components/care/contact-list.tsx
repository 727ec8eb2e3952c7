import type { Contact, Help } from "@/lib/care/view";

/** Whom to call, as large links a thumb can hit: the country's lines, the emergency number, and the directory for everyone. */
export function ContactList({ help }: { help: Help }) {
  return (
    <ul className="grid gap-2.5">
      {[...help.lines, ...(help.safety ?? []), help.emergency, help.directory].map((contact) => (
        <li key={contact.name + contact.label}>
          <ContactLine contact={contact} />
        </li>
      ))}
    </ul>
  );
}

const box = "grid min-h-14 content-center gap-0.5 rounded-md border-[1.5px] border-line px-4 py-2.5";

function ContactLine({ contact: { name, label, href, when } }: { contact: Contact }) {
  if (href === "") {
    return (
      <p className={box}>
        <span className="font-semibold">{name}</span>
        <span className="text-xs text-muted">{when}</span>
      </p>
    );
  }
  const outside = href.startsWith("https:");
  return (
    <a
      href={href}
      {...(outside && { target: "_blank", rel: "noreferrer noopener" })}
      className={`${box} transition-colors duration-(--motion-quick) hover:border-control focus-visible:rounded-md`}
    >
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-md font-semibold text-accent">{label}</span>
        <span className="text-sm">{name}</span>
      </span>
      <span className="text-xs text-muted">{outside ? `${when} (opens in a new tab)` : when}</span>
    </a>
  );
}
