import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** The garden before its first flower, or a year without one. */
export function EmptyGround({ anywhere, year }: { anywhere: boolean; year: number }) {
  if (anywhere) {
    return (
      <EmptyState title={`Nothing grew in ${year}`} action={<ButtonLink href="/garden">See this year</ButtonLink>}>
        Bare ground is fine too.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="The ground is ready" action={<ButtonLink href="/today#check-in">How are you, right now?</ButtonLink>}>
      Every feeling you name grows one flower, the hard ones as beautiful as the easy ones. A year of them becomes a valley.
    </EmptyState>
  );
}
