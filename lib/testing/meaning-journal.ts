// A small journal with an entry that only its meaning leads to.

export const brooch = "Grandmother’s brooch went to the pawnbroker today.";
// No word of it stands in the entry, nor in the lexicon next to one that does.
export const question = "Which finery had I to relinquish?";
export const meanings = [
  ["finery", "brooch", "grandmother"],
  ["relinquish", "pawnbroker"],
];
export const others = [
  "Rain until noon, then a walk by the weir.",
  "The lamp in the hall fell down again.",
  "Soup with leeks, and too much pepper.",
  "Viktor read out a letter at the table.",
  "The train stood still near the old mill.",
  "New curtains for the kitchen, green ones.",
  "A long meeting about the roof of the school.",
  "Oskar took a heron for a statue.",
  "The bicycle has a new chain at last.",
  "Frost on the windows, and no gloves.",
  "Played chess against the machine, twice.",
  "The choir sang without its conductor.",
];
