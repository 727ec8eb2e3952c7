/** One part of a form, as it came. */
export type FormPart = {
  readonly name: string;
  /** Undefined where the part is no file. */
  readonly fileName: string | undefined;
  readonly type: string | undefined;
  readonly bytes: Buffer;
};

/** The parts of a `multipart/form-data` body, or what is wrong with it. As strict as a server may be: nothing before, after or between. */
export function partsOf(contentType: string | undefined, body: Buffer): readonly FormPart[] | string {
  const boundary = /^multipart\/form-data; boundary=([\w'()+,./:=?-]{1,70})$/.exec(contentType ?? "")?.[1];
  if (boundary === undefined) return "no multipart/form-data with a boundary";
  const parts: FormPart[] = [];
  let at = 0;
  const expectText = (text: string) => {
    const found = body.subarray(at, at + text.length).toString("latin1") === text;
    if (found) at += text.length;
    return found;
  };
  if (!expectText(`--${boundary}`)) return "it doesn't begin with its boundary";
  while (!expectText("--\r\n")) {
    if (!expectText("\r\n")) return "a boundary is followed by something else";
    const headersEnd = body.indexOf("\r\n\r\n", at);
    const next = body.indexOf(`\r\n--${boundary}`, headersEnd + 4);
    if (headersEnd < 0 || next < 0) return "a part doesn't end";
    const headers = new Map(
      body
        .subarray(at, headersEnd)
        .toString("utf8")
        .split("\r\n")
        .map((line) => [line.split(":")[0]?.toLowerCase() ?? "", line.slice(line.indexOf(":") + 1).trim()]),
    );
    const disposition = /^form-data; name="([^"\r\n]+)"(?:; filename="([^"\r\n]*)")?$/.exec(
      headers.get("content-disposition") ?? "",
    );
    if (disposition?.[1] === undefined) return "a part has no name";
    parts.push({
      name: disposition[1],
      fileName: disposition[2],
      type: headers.get("content-type"),
      bytes: body.subarray(headersEnd + 4, next),
    });
    at = next + boundary.length + 4;
  }
  return at === body.length ? parts : "something comes after its end";
}
