import { idIn, rich, state, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";

// A page for a new entry is made before its first word, and maybe elsewhere. What stands above the text is what the journal keeps.

/** Fourteen hours ahead of UTC: for most of the day tomorrow has begun there. */
const ahead = "Pacific/Kiritimati";
const behind = "Pacific/Pago_Pago";

for (const timezoneId of [ahead, behind]) {
  test.describe(`in ${timezoneId}, away from the zone of the settings`, () => {
    test.use({ timezoneId });

    test("the day and hour above a new entry are those it stands under", async ({ page }) => {
      await page.goto("/journal/new");
      await rich(page);
      await words(page).click();
      await page.keyboard.type("Far from home.");
      await expect(state(page)).toHaveText("Saved");
      const kept: { local_date: string; zone: string; created_at: string } = await (
        await page.request.get(`/api/v1/entries/${idIn(page)}`)
      ).json();
      expect(kept.zone).toBe(timezoneId);
      const named = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: timezoneId });
      const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: timezoneId });
      const at = new Date(kept.created_at);
      const said = `${named.format(at).replace(",", "")}, ${clock.format(at)}`;
      expect(kept.local_date).toBe(new Intl.DateTimeFormat("en-CA", { timeZone: timezoneId }).format(at));
      await expect(page.getByText(said)).toBeVisible();
      await page.getByRole("button", { name: "About this entry" }).click();
      await expect(page.getByRole("region", { name: "Day and history" })).toContainText(timezoneId.replace("_", " "));
      await page.reload();
      await expect(page.getByText(said)).toBeVisible();
    });
  });
}
