const two = (value: number) => String(value).padStart(2, "0");

/** "0:42", "59:03", "1:00:00". */
export function clockWords(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** "42 seconds", "2 minutes 5 seconds": as it is said aloud. */
export function spokenLength(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return counted(seconds, "second");
  return seconds % 60 === 0 ? counted(minutes, "minute") : `${counted(minutes, "minute")} ${counted(seconds % 60, "second")}`;
}
