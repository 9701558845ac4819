import { withoutStop } from "../columns/column-profile";
import { foldedText } from "../csv/cell-text";
import { nearestNames } from "../csv/nearest-names";

interface Column {
  readonly name: string;
  readonly label: string | null;
}

export interface NamedColumns {
  /** Each once, as named; a range, a pattern and a label in file order. */
  readonly names: readonly string[];
  /** What is no column, with the names nearest to it. */
  readonly unknown: readonly { readonly word: string; readonly nearest: readonly string[] }[];
}

/**
 * The columns that a list means, separated by commas: names, ranges in file order ("q1:q10", "q1-q10"), patterns ("q*"), and
 * where no name matches labels, whatever their case and final stop, or ranges of places from 1 ("6:11"). Names and labels may
 * have commas themselves.
 * @example
 * ```ts
 * const columns = ["q1", "q2", "q3", "sex"].map((name) => ({ name, label: null }));
 * namedColumns("q1:q3,sexx", columns); // { names: ["q1", "q2", "q3"], unknown: [{ word: "sexx", nearest: ["sex"] }] }
 * ```
 */
export function namedColumns(list: string, columns: readonly Column[]): NamedColumns {
  const parts = list.split(",");
  const texts = columns.flatMap(({ name, label }) => [name, label ?? ""]);
  const longest = Math.max(1, ...texts.map((text) => text.split(",").length));
  const names = new Set<string>();
  const unknown: { word: string; nearest: string[] }[] = [];
  for (let [start, end] = [0, 0]; start < parts.length; start = end) {
    // The longest run of parts that is one name or label.
    for (end = Math.min(parts.length, start + longest); end > start + 1; end--) {
      if (columnsOf(parts.slice(start, end).join(",").trim(), columns).length > 0) break;
    }
    const word = parts.slice(start, end).join(",").trim();
    const found = columnsOf(word, columns);
    for (const name of found) names.add(name);
    if (found.length === 0 && word !== "") unknown.push({ word, nearest: nearestTo(word, columns) });
  }
  return { names: [...names], unknown };
}

/**
 * Names as `namedColumns` reads them: runs of numbered names as ranges, which hold nothing else in between.
 * @example
 * ```ts
 * columnList(["q1", "q2", "q3", "mood"]); // "q1:q3,mood"
 * ```
 */
export function columnList(names: readonly string[]): string {
  const words: string[] = [];
  for (let [start, end] = [0, 0]; start < names.length; start = end) {
    for (end = start + 1; follows(names[end - 1], names[end]); end++);
    const own = names.slice(start, end);
    words.push(...(own.length > 2 ? [`${own[0]}:${own.at(-1)}`] : own));
  }
  return words.join(",");
}

/** Whether the second name is the first with the next number. */
function follows(name = "", next = ""): boolean {
  const [one, other] = [NUMBERED.exec(name), NUMBERED.exec(next)];
  return one !== null && other !== null && one[1] === other[1] && Number(other[2]) === Number(one[2]) + 1;
}

const NUMBERED = /^([^:,]*?)(\d{1,9})$/;

/** The columns that one word means; none where it is unknown. */
function columnsOf(word: string, columns: readonly Column[]): readonly string[] {
  const names = columns.map(({ name }) => name);
  if (names.includes(word)) return [word];
  const [first, last] = rangeEnds(word).find((ends) => ends.every((end) => names.includes(end))) ?? [];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [names.indexOf(first), names.indexOf(last)];
    return names.slice(Math.min(from, to), Math.max(from, to) + 1);
  }
  const matching = word.includes("*") ? names.filter((name) => patternOf(word).test(name)) : [];
  if (matching.length > 0) return matching;
  const wanted = plainLabel(word);
  const labelled = columns.flatMap(({ name, label }) =>
    label !== null && plainLabel(label) === wanted ? [name] : [],
  );
  return labelled.length > 0 ? labelled : placesIn(word, names);
}

/** Columns by their places in the file, counted from 1; none beyond the last. */
function placesIn(word: string, names: readonly string[]): readonly string[] {
  const [, from, to] = (/^(\d{1,6}) ?[:\-–] ?(\d{1,6})$/.exec(word) ?? []).map(Number);
  const isWithin = from !== undefined && to !== undefined && from >= 1 && from <= to && to <= names.length;
  return isWithin ? names.slice(from - 1, to) : [];
}

/** Each way to read a word as a range: its first and last name. */
function rangeEnds(word: string): (readonly [string, string])[] {
  return [...word.matchAll(/[:\-–]/g)].map(({ index }) => [
    word.slice(0, index).trim(),
    word.slice(index + 1).trim(),
  ]);
}

const plainLabel = (label: string): string => withoutStop(foldedText(label));

const patternOf = (word: string): RegExp =>
  new RegExp(`^${word.replace(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*")}$`, "s");

/** Names near to a word, or to the end of a range that is no name. */
function nearestTo(word: string, columns: readonly Column[]): string[] {
  const names = columns.map(({ name }) => name);
  const ends = rangeEnds(word).flatMap(([from, to]) => {
    const wrong = [from, to].filter((end) => !names.includes(end));
    return wrong.length === 1 ? wrong : [];
  });
  const near = [...ends, word].flatMap((one) => nearestNames(one, names));
  return [...new Set(near)].slice(0, 3);
}
