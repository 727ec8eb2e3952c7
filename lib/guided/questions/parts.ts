/** What a question of the nine asks after, three and three and three. */
export const parts = ["going-well", "needs-care", "boundaries"] as const;
export type Part = (typeof parts)[number];
