import { Icon } from "@/components/ui/icon";
import type { Help } from "@/lib/care/view";
import { type BeginAction, BeginForm } from "./begin-form";

/** The ten categories, each a row that begins at once. */
export function CategoryRows({
  categories,
  begin,
  help,
}: {
  categories: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  begin: BeginAction;
  help: Help;
}) {
  return (
    <ul className="grid gap-2.5 md:grid-cols-2">
      {categories.map(({ id, name, about }) => (
        <li key={id}>
          <BeginForm
            action={begin}
            choice={{ kind: "category", id }}
            help={help}
            className="group flex h-full min-h-20 w-full items-center gap-3 rounded-lg bg-surface px-4.5 py-3.5 text-start shadow-1 transition-shadow duration-(--motion-quick) hover:shadow-2 focus-visible:rounded-lg disabled:opacity-60"
          >
            <span className="grid min-w-0 flex-1 gap-0.5">
              <span className="font-words text-lg leading-tight font-medium">{name}</span>
              <span className="text-xs text-muted">{about}</span>
            </span>
            <Icon name="forward" className="text-muted group-hover:text-accent" />
          </BeginForm>
        </li>
      ))}
    </ul>
  );
}
