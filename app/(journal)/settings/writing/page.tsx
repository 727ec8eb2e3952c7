import type { Metadata } from "next";
import { dayWithYear } from "@/components/library/day-words";
import { AutoForm } from "@/components/settings/auto-form";
import { Choice } from "@/components/settings/choice";
import { QuietDays } from "@/components/settings/quiet-days";
import { Card, Note } from "@/components/ui/card";
import { SelectField } from "@/components/ui/field";
import { account } from "@/lib/account";
import { fontScales } from "@/lib/account/view";
import { requireViewer } from "@/lib/auth/session";
import { journal } from "@/lib/journal";
import { keepWriting } from "../actions";
import { endQuiet, keepQuiet } from "./actions";

export const metadata: Metadata = { title: "Writing" };

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const dayStarts = ["at midnight", "at 1 in the morning", "at 2", "at 3", "at 4", "at 5", "at 6 in the morning"];
const sizes: Record<(typeof fontScales)[number], string> = {
  90: "Smaller",
  100: "Normal",
  115: "Larger",
  130: "Large",
  150: "Largest",
};

export default async function WritingPage() {
  const viewer = await requireViewer();
  const [settings, quiet] = await Promise.all([account().settings(viewer), journal().quietDays(viewer)]);
  const zones = [...new Set(["UTC", settings.zone, ...Intl.supportedValuesOf("timeZone")])].sort();
  const rows = quiet.map(({ id, from, to }) => ({
    id,
    days: from === to ? dayWithYear(from) : `${dayWithYear(from)} – ${dayWithYear(to)}`,
  }));
  return (
    <>
      <AutoForm action={keepWriting} className="grid gap-4">
        <Card className="grid gap-5" aria-labelledby="days">
          <h2 id="days" className="text-md">
            Your days
          </h2>
          <div className="grid gap-5 lg:grid-cols-2">
            <SelectField
              label="Time zone"
              name="zone"
              defaultValue={settings.zone}
              hint="For new entries. Older ones keep the day and zone they were written in."
            >
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll("_", " ")}
                </option>
              ))}
            </SelectField>
            <SelectField
              label="A new day begins"
              name="dayStart"
              defaultValue={settings.dayStart}
              hint="Write past midnight, and it can still be the evening’s day."
            >
              {dayStarts.map((words, hour) => (
                <option key={words} value={hour}>
                  {words}
                </option>
              ))}
            </SelectField>
            <SelectField label="The week begins on" name="weekStart" defaultValue={settings.weekStart}>
              {weekdays.map((day, index) => (
                <option key={day} value={index + 1}>
                  {day}
                </option>
              ))}
            </SelectField>
          </div>
          <Choice
            label="Seasons of the garden"
            name="hemisphere"
            value={settings.hemisphere}
            options={[
              { value: "north", label: "Northern" },
              { value: "south", label: "Southern" },
            ]}
          />
        </Card>
        <Card className="grid gap-5" aria-labelledby="look">
          <h2 id="look" className="text-md">
            The page
          </h2>
          <Choice
            label="Size of your words"
            name="fontScale"
            value={String(settings.fontScale)}
            options={fontScales.map((scale) => ({ value: String(scale), label: sizes[scale] }))}
          />
          <p className="words">This is how your own words look, when you write them and when you come back to them.</p>
          <Choice
            label="Light"
            name="theme"
            value={settings.theme}
            options={[
              { value: "system", label: "As the device" },
              { value: "light", label: "Day" },
              { value: "dark", label: "Night" },
            ]}
          />
          <Note>Every change here is kept at once.</Note>
        </Card>
      </AutoForm>
      <QuietDays rows={rows} keep={keepQuiet} end={endQuiet} />
    </>
  );
}
