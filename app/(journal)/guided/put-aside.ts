/** What was put aside, on this device: names of recommendations, which say nothing to anybody else. */
export const asideCookie = "pauz-aside";
export const asideDays = 30;
export const mostAside = 20;
export const recommendationId = /^(?:lens|gone|hours)\.[0-9a-f-]{36}$/;

export function idsAside(value: string | undefined): readonly string[] {
  return (value ?? "").split("_").filter((id) => recommendationId.test(id));
}
