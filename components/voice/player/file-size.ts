const one = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** "340 kB", "12.4 MB", "1.9 GB". */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return bytes < 1_000_000_000 ? `${one.format(bytes / 1_000_000)} MB` : `${one.format(bytes / 1_000_000_000)} GB`;
}
