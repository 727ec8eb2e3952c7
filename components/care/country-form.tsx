import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";

/** Chooses another country's contacts; works without JavaScript, and changes no setting. */
export function CountryForm({ countries, chosen }: { countries: readonly { code: string; name: string }[]; chosen: string }) {
  return (
    <form method="get" action="/help" className="flex items-end gap-3">
      <SelectField label="Country" name="country" defaultValue={chosen} key={chosen} className="min-w-0 flex-1">
        <option value="">Another country</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button type="submit" look="soft" className="mb-0.75">
        Show
      </Button>
    </form>
  );
}
