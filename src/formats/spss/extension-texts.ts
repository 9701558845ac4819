import type { SpssText } from "./spss-text";

/** Names as SPSS compares them: capitals and small letters are the same. */
export const nameKey = (name: string): string => name.toUpperCase();

/** The long names of columns by the keys of their short ones (record 7/13: `SHORT=long`, tabs between). */
export function longNames(records: readonly Uint8Array[], text: SpssText): Map<string, string> {
  return pairs(records, text);
}

/** The lengths of texts longer than 255 bytes by the keys of their short names (record 7/14: `SHORT=00600`). */
export function textLengths(records: readonly Uint8Array[], text: SpssText): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const [key, digits] of pairs(records, text)) {
    if (/^\d{1,5}$/.test(digits)) lengths.set(key, Number(digits));
  }
  return lengths;
}

function pairs(records: readonly Uint8Array[], text: SpssText): Map<string, string> {
  const found = new Map<string, string>();
  for (const record of records) {
    for (const pair of text.read(record).split("\t")) {
      const at = pair.indexOf("=");
      const value =
        pair
          .slice(at + 1)
          .split("\0", 1)[0]
          ?.trimEnd() ?? "";
      if (at > 0 && value !== "") found.set(nameKey(pair.slice(0, at).trim()), value);
    }
  }
  return found;
}

type Attributes = [name: string, value: string][];

/** The file's own attributes (record 7/17); null where they cannot be read. */
export function fileAttributes(record: Uint8Array, text: SpssText): Attributes | null {
  const all = text.read(record);
  const { attributes, end } = attributeSet(all, 0);
  return end === all.length ? attributes : null;
}

/** The attributes of columns by their names (record 7/18); null where they cannot be read. */
export function variableAttributes(record: Uint8Array, text: SpssText): [string, Attributes][] | null {
  const all = text.read(record);
  const found: [string, Attributes][] = [];
  for (let at = 0; at < all.length; ) {
    const colon = all.indexOf(":", at);
    if (colon < 0) return null;
    const { attributes, end } = attributeSet(all, colon + 1);
    found.push([all.slice(at, colon), attributes]);
    if (end < all.length && all[end] !== "/") return null;
    at = end + 1;
  }
  return found;
}

/** `name('value'\n'value'\n)name(...)`: an attribute with several values is called `name[1]`, `name[2]`. */
function attributeSet(text: string, from: number): { attributes: Attributes; end: number } {
  const attributes: Attributes = [];
  let at = from;
  while (at < text.length && text[at] !== "/") {
    const open = text.indexOf("(", at);
    if (open < 0) return { attributes, end: at };
    const values: string[] = [];
    let next = open + 1;
    while (text[next] === "'") {
      const close = text.indexOf("'\n", next + 1);
      if (close < 0) return { attributes, end: at };
      values.push(text.slice(next + 1, close));
      next = close + 2;
    }
    if (text[next] !== ")") return { attributes, end: at };
    const name = text.slice(at, open);
    values.forEach((value, i) => {
      attributes.push([values.length === 1 ? name : `${name}[${i + 1}]`, value]);
    });
    at = next + 1;
  }
  return { attributes, end: at };
}
