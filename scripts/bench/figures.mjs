// How the benchmarks reckon and print.

const sorted = (values) => [...values].sort((one, other) => one - other);

export const median = (values) => sorted(values)[Math.floor(values.length / 2)];

/** The smallest value that this share of them doesn't exceed. */
export const percentile = (values, share) => sorted(values)[Math.max(0, Math.ceil(values.length * share) - 1)];

/** One line of a Markdown table. */
export const line = (...cells) => console.log(`| ${cells.join(" | ")} |`);
