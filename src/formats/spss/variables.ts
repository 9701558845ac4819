import type { Dictionary, VariableRecord } from "./dictionary";
import { longNames, nameKey, textLengths } from "./extension-texts";
import type { SpssText } from "./spss-text";

/** A column: one record, or the several of a text longer than 255 bytes. */
export interface SpssVariable {
  readonly name: string;
  /** Its name of at most 8 bytes, which other records may call it by. */
  readonly shortName: string;
  readonly head: VariableRecord;
  /** Where its records begin among those that continue no text, and how many they are. */
  readonly first: number;
  readonly records: readonly VariableRecord[];
  /** 0 for numbers, or the text's length in bytes. */
  readonly width: number;
}

/** Finds a variable by its name, or by its short name where no other has it for its own. */
export function byName(variables: readonly SpssVariable[]): (name: string) => SpssVariable | undefined {
  const found = new Map<string, SpssVariable>();
  for (const variable of variables) found.set(nameKey(variable.name), variable);
  for (const variable of variables) {
    const key = nameKey(variable.shortName);
    if (!found.has(key)) found.set(key, variable);
  }
  return (name) => found.get(nameKey(name));
}

/**
 * The columns of a file: the pieces of long texts joined, long names in the place of short ones, every name once.
 *
 * @param notes gets a sentence where a name had to be changed
 */
export function joinVariables(dictionary: Dictionary, text: SpssText, notes: string[]): SpssVariable[] {
  const { variables: records, extensions } = dictionary;
  const names = longNames(extensions.get(13) ?? [], text);
  const lengths = textLengths(extensions.get(14) ?? [], text);
  const taken = new Map<string, number>();
  const variables: SpssVariable[] = [];
  for (let first = 0; first < records.length; ) {
    const head = records[first]!;
    const shortName = text.read(head.name);
    const length = lengths.get(nameKey(shortName)) ?? 0;
    const pieces = length > 255 && head.width > 0 ? piecesOf(records, first, length) : null;
    if (length > 255 && !pieces) {
      notes.push(
        `Column "${shortName}" should be a text of ${length} bytes, but its parts do not follow it; each is a column.`,
      );
    }
    const name = freeName(names.get(nameKey(shortName)) ?? shortName, taken, notes);
    const parts = pieces ?? [head];
    variables.push({ name, shortName, head, first, records: parts, width: pieces ? length : head.width });
    first += parts.length;
  }
  return variables;
}

/** A text of that length stands in pieces of 255 bytes, one for every 252 of them; null where they are not there. */
function piecesOf(
  records: readonly VariableRecord[],
  first: number,
  length: number,
): VariableRecord[] | null {
  const count = Math.ceil(length / 252);
  const pieces = records.slice(first, first + count);
  const whole = pieces.length === count && pieces.every(({ width }, at) => width === 255 || at === count - 1);
  const room = (count - 1) * 255 + (pieces[count - 1]?.width ?? 0);
  return whole && (pieces[count - 1]?.width ?? 0) > 0 && room >= length ? pieces : null;
}

/** Names are unique; the later of two gets a number. `taken` has how often a name was wanted so far. */
function freeName(name: string, taken: Map<string, number>, notes: string[]): string {
  const wanted = name === "" ? "V" : name;
  let times = taken.get(wanted) ?? 0;
  let free = wanted;
  while (taken.has(free)) free = `${wanted}_${++times + 1}`;
  taken.set(wanted, times);
  taken.set(free, taken.get(free) ?? 0);
  if (name === "") notes.push(`A column without a name is called "${free}" here.`);
  else if (free !== name) notes.push(`Two columns are called "${name}"; the later is called "${free}" here.`);
  return free;
}
