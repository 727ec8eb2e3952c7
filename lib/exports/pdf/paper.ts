import { StyleSheet } from "@react-pdf/renderer";

/** Ink and tints of the look's light theme, on white paper. Lengths are points. */
const ink = { text: "#2E1F3C", muted: "#66566F", accent: "#5C4089", lavender: "#C8B5E8", line: "#E6DADF" } as const;

/**
 * The text's size with its line height. They are set together on each text and not on the page: the PDF library reckons a line
 * height from the size beside it, and a page number that inherits one disappears.
 */
const words = { fontSize: 11.25, lineHeight: 1.62 } as const;

/** A4 with a column of about 68 letters. */
export const paper = StyleSheet.create({
  page: { paddingTop: 68, paddingBottom: 84, paddingHorizontal: 82, color: ink.text },
  head: { flexDirection: "row", alignItems: "flex-end", marginBottom: 30, borderBottomWidth: 0.75, borderBottomColor: ink.line },
  headWords: { flex: 1, paddingBottom: 20, paddingRight: 18 },
  day: { fontSize: 8.75, color: ink.muted, lineHeight: 1.4 },
  title: { fontSize: 25, fontWeight: 500, lineHeight: 1.22, marginTop: 7 },
  flower: { width: 88, height: 118 },
  feeling: { fontSize: 8.75, color: ink.muted, lineHeight: 1.4, marginTop: 9 },
  about: { fontSize: 8.75, color: ink.muted, lineHeight: 1.4, marginTop: 11, marginBottom: -5 },
  foot: {
    position: "absolute",
    left: 82,
    right: 82,
    bottom: 42,
    flexDirection: "row",
    justifyContent: "space-between",
  },
  footWords: { fontSize: 7.75, color: ink.muted },
  note: { fontSize: 7.75, color: ink.muted, marginTop: 22, lineHeight: 1.5 },
  paragraph: { ...words, marginBottom: 9.5 },
  inList: { ...words, marginBottom: 3 },
  heading1: { fontSize: 17, fontWeight: 500, lineHeight: 1.3, marginTop: 12, marginBottom: 7 },
  heading2: { fontSize: 14, fontWeight: 500, lineHeight: 1.35, marginTop: 10, marginBottom: 6 },
  heading3: { fontSize: 11.75, fontWeight: 700, lineHeight: 1.4, marginTop: 8, marginBottom: 5 },
  quote: { borderLeftWidth: 2, borderLeftColor: ink.lavender, paddingLeft: 14, marginBottom: 9.5, color: ink.muted },
  quoteRtl: { borderRightWidth: 2, borderRightColor: ink.lavender, paddingRight: 14, marginBottom: 9.5, color: ink.muted },
  list: { marginBottom: 6.5 },
  item: { flexDirection: "row" },
  itemRtl: { flexDirection: "row-reverse" },
  markNumber: { ...words, minWidth: 20, paddingRight: 6, color: ink.muted },
  markNumberRtl: { ...words, minWidth: 20, paddingLeft: 6, color: ink.muted },
  itemWords: { flex: 1 },
  rule: { width: 54, borderBottomWidth: 0.75, borderBottomColor: ink.lavender, alignSelf: "center", marginVertical: 14 },
  question: { fontSize: 9.25, lineHeight: 1.45, color: ink.muted, marginTop: 9, marginBottom: 4.5 },
  followUp: { borderLeftWidth: 1.25, borderLeftColor: ink.line, paddingLeft: 14, marginLeft: 2 },
  followUpRtl: { borderRightWidth: 1.25, borderRightColor: ink.line, paddingRight: 14, marginRight: 2 },
  followUpAsked: { marginTop: 3, paddingBottom: 4 },
  followUpAnswered: { marginBottom: 9.5 },
  followUpQuestion: { fontSize: 9.25, lineHeight: 1.45, color: ink.muted },
  landingRule: {
    width: 54,
    borderBottomWidth: 0.75,
    borderBottomColor: ink.lavender,
    alignSelf: "center",
    marginTop: 20,
    marginBottom: 16,
  },
  rating: { alignItems: "center", marginBottom: 7 },
  ratingLast: { alignItems: "center", marginBottom: 12 },
  ratingName: { width: 138, paddingRight: 12 },
  ratingNameRtl: { width: 138, paddingLeft: 12 },
  ratingWords: { fontSize: 11.25, lineHeight: 1.35 },
  ratingValue: { fontSize: 9, lineHeight: 1.4, color: ink.muted, paddingLeft: 12, paddingRight: 12 },
  bold: { fontWeight: 700 },
  italic: { fontStyle: "italic" },
  link: { color: ink.accent, textDecoration: "underline" },
});

export const drawn = {
  faint: ink.muted,
  tick: ink.accent,
  bar: "#8A6FB8",
  barBefore: ink.lavender,
  scale: "#F1EAF0",
} as const;
