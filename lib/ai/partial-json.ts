const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "", b: "", f: "", '"': '"', "\\": "\\", "/": "/" };

/**
 * The beginning of a text property in a JSON document that is still arriving, decoded up to the last whole character, and whether
 * it is all of it; undefined before the property begins.
 */
export function partialText(json: string, property: string): { readonly text: string; readonly whole: boolean } | undefined {
  const opening = new RegExp(`"${property}"\\s*:\\s*"`).exec(json);
  if (opening === null) return undefined;
  let text = "";
  for (let at = opening.index + opening[0].length; at < json.length; at += 1) {
    const character = json.charAt(at);
    if (character === '"') return { text, whole: true };
    if (character !== "\\") {
      text += character;
      continue;
    }
    const kind = json.charAt(at + 1);
    if (kind === "u") {
      const code = /^[0-9a-fA-F]{4}$/.exec(json.slice(at + 2, at + 6));
      if (code === null) break;
      text += String.fromCharCode(Number.parseInt(code[0], 16));
      at += 5;
    } else {
      if (kind === "") break;
      text += escapes[kind] ?? "";
      at += 1;
    }
  }
  // Half of a character pair waits for its other half.
  return { text: /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text, whole: false };
}
