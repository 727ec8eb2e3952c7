const shape = /^[\x21-\x7e]+(?: ?[\x21-\x7e]+)*$/;

/** Throws a `RangeError` for a content type that is empty, over 255 bytes or not plain ASCII. */
export function checkContentType(type: string): void {
  if (type.length > 255 || !shape.test(type)) throw new RangeError("an object needs a plain content type");
}
