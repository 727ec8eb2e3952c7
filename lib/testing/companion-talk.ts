/** What somebody tells a companion one evening. */
export const evening = "Lena called again on Sunday about December. I said yes before she finished the sentence.";

/** The same evening told to the pattern detective, an answer to each of its questions, until it counts. */
export const eveningInAnswers = [
  evening,
  "It was Sunday, around eight.",
  "Lena was on the phone, and my mother at the table.",
  "An hour before it we had talked about December.",
  "Afterwards I washed up and was angry with Lena.",
  "The time before it was also on a Sunday.",
] as const;
