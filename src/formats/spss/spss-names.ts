import { nameKey } from "./extension-texts";
import { cutText, utf8 } from "./text-to-bytes";

const RESERVED = /^(all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with)$/i;
const LONGEST = 64;

/** A column's name in an SPSS file, and the one of at most 8 letters that its records go by. */
export interface SpssName {
  readonly long: string;
  readonly short: string;
}

/**
 * Names as SPSS allows them: at most 64 bytes, beginning with a letter or @, of letters, digits and `. _ $ # @`, not
 * ending in a period, none of SPSS's own words, and each once, whether in capitals or not.
 *
 * @param notes gets a sentence with the names that were changed
 * @returns the names, and a source of further short ones
 */
export function spssNames(
  names: readonly string[],
  notes: string[],
): { readonly names: readonly SpssName[]; readonly another: () => string } {
  const long = allowedNames(names);
  const changed = names.flatMap((name, at) => (name === long[at] ? [] : [`"${name}" is now "${long[at]}"`]));
  if (changed.length > 0) {
    notes.push(`SPSS does not allow some names of columns, which were changed: ${changed.join(", ")}.`);
  }
  const taken = new Set<string>();
  const wanted = long.map((name) => name.toUpperCase());
  const own = new Set(wanted.filter(isShort));
  let number = 0;
  const another = (): string => {
    do number++;
    while (own.has(`V${number}`) || taken.has(`V${number}`));
    taken.add(`V${number}`);
    return `V${number}`;
  };
  const short = wanted.map((name) => {
    if (isShort(name)) return name;
    const cut = name.slice(0, 8);
    if (!isShort(cut) || taken.has(cut) || own.has(cut)) return another();
    taken.add(cut);
    return cut;
  });
  return { names: long.map((name, at) => ({ long: name, short: short[at]! })), another };
}

const isShort = (name: string): boolean => /^[A-Z@][A-Z0-9@#$_.]{0,7}$/.test(name);

/** Names that can stay as they are do; of the others, those that are there already get a number. */
function allowedNames(names: readonly string[]): string[] {
  const allowed = names.map(allowedName);
  const times = new Map<string, number>();
  const free = (name: string): string => {
    let unused = name;
    let count = times.get(nameKey(name)) ?? 0;
    while (times.has(nameKey(unused))) {
      count++;
      unused = `${cutText(name, LONGEST - 8)}_${count + 1}`;
    }
    times.set(nameKey(name), count);
    times.set(nameKey(unused), times.get(nameKey(unused)) ?? 0);
    return unused;
  };
  const kept = allowed.map((name, at) => (name === names[at] ? free(name) : null));
  return allowed.map((name, at) => kept[at] ?? free(name));
}

function allowedName(name: string): string {
  const letters = name.replace(/[^\p{L}\p{M}\p{N}._$#@]/gu, "_").replace(/\.+$/, "_");
  const begun = /^[\p{L}@]/u.test(letters) ? letters : `V${letters}`;
  const cut = utf8(begun).length > LONGEST ? cutText(begun, LONGEST) : begun;
  return RESERVED.test(cut) ? `${cut}_` : cut.replace(/\.$/, "_");
}
