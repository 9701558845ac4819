import type { ColumnFacts } from "../engine/file-facts";
import { type PlacedColumn, ROLES } from "./column-roles";
import { areWords, cellsOf } from "./measure-answers";
import type { Item } from "./measure-edit";

/** Columns of a role that are shown together. */
export interface ChipGroup {
  readonly key: string;
  readonly role: PlacedColumn["role"];
  /** The lowest and the highest answer of items; null for numbers, and for columns that are no items. */
  readonly answers: readonly [lowest: string, highest: string] | null;
  /** Why they are left out, as the draft gave it. */
  readonly reason: string | null;
  readonly columns: readonly PlacedColumn[];
}

const ORDER: readonly PlacedColumn["role"][] = ROLES.flatMap((role) =>
  role === "item" ? [role, "repeated" as const] : role === "weight" ? [role, "replicate" as const] : [role],
);
/** What a draft takes for nothing that the definition has. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["left-out", "personal", "time", "second-weight", "second-stratum", "second-cluster"],
]);

/** Items by their answers, columns that are left out by the reason, others by their role. */
export function chipGroups(placed: readonly PlacedColumn[]): ChipGroup[] {
  const groups = new Map<string, ChipGroup & { readonly columns: PlacedColumn[] }>();
  for (const one of placed) {
    const { role, item } = one;
    const [answers, reason] = [answersOf(item), reasonOf(one)];
    const key = JSON.stringify([role, item?.categories?.map(({ code, label }) => [code, label]), reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, role, answers, reason, columns: [one] });
    else group.columns.push(one);
  }
  return ORDER.flatMap((role) => [...groups.values()].filter((group) => group.role === role));
}

function answersOf(item: Item | null): readonly [string, string] | null {
  const answers = item?.categories?.map(({ code, label }) => label ?? String(code)) ?? [];
  const [first, last] = [answers[0], answers.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function reasonOf({ role, note }: PlacedColumn): ChipGroup["reason"] {
  const isStated = role === "left-out" && note !== null && LEFT_OUT.has(note.as);
  return isStated ? note.why : null;
}

/** Columns that share answers in words, which are put in order together. */
export interface AnswerSet {
  readonly columns: readonly string[];
  readonly words: readonly string[];
}

/** So many columns with the same words are questions whose order is asked for. */
const MIN_SHARED = 3;

/** Columns of words of unknown order, together where they share most of their words. */
export function unorderedSets(columns: readonly ColumnFacts[]): AnswerSet[] {
  const sets: { readonly columns: string[]; readonly words: string[] }[] = [];
  for (const { name, unordered } of columns) {
    if (unordered === null) continue;
    const home = sets.find(
      ({ words }) => unordered.filter((word) => words.includes(word)).length * 2 > unordered.length,
    );
    if (home === undefined) sets.push({ columns: [name], words: [...unordered] });
    else {
      home.columns.push(name);
      home.words.push(...unordered.filter((word) => !home.words.includes(word)));
    }
  }
  return sets;
}

/** Questions that are left out until the order of their answers is stated. */
export function setsToOrder(placed: readonly PlacedColumn[]): AnswerSet[] {
  const left = placed.filter(({ role }) => role === "left-out").map(({ facts }) => facts);
  return unorderedSets(left).filter(({ columns }) => columns.length >= MIN_SHARED);
}

/** Items' answers in words, whose order may be stated otherwise: each a single wording. */
export function orderedSets(placed: readonly PlacedColumn[]): AnswerSet[] {
  const sets = new Map<string, { readonly columns: string[]; readonly words: readonly string[] }>();
  for (const { item, facts } of placed) {
    const cells = (item?.categories ?? []).map(cellsOf);
    const words = cells.flat();
    if (!areWords(facts) || words.length < 2 || words.length > cells.length) continue;
    const set = sets.get(JSON.stringify(words));
    if (set === undefined) sets.set(JSON.stringify(words), { columns: [facts.name], words });
    else set.columns.push(facts.name);
  }
  return [...sets.values()];
}
