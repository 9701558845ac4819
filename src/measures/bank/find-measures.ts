import type { MeasureDefinition } from "../measure-schema";
import { type BankMeasure, bankMeasures } from "./bank";
import { exportNames } from "./export-names";
import { endsAlike, plainWords } from "./plain-words";

/** A column of a file: its name and, where the file has it, its question. */
interface NamedColumn {
  readonly name: string;
  readonly label: string | null;
}

/** A measure whose items all have a column. */
export interface FoundMeasure {
  readonly measure: BankMeasure & { readonly definition: MeasureDefinition };
  /** The column of each item, in the items' order. */
  readonly columns: readonly string[];
  /** Whether the columns' questions are the items' wording, which settles which item each one is. */
  readonly byWording: boolean;
  /** Whether the names leave the order of the items open, or the questions are others. */
  readonly isUncertain: boolean;
  /** Items whose wording no question has; the other columns are in `columns`. */
  readonly lacking: readonly string[];
}

/**
 * The measures of the bank in a file, by the wording of questions, else by the columns' names; each column belongs to one,
 * the longer before the shorter.
 * @param columns names and questions, in file order
 * @param ids only these measures; by default all
 * @example
 * ```ts
 * const columns = ["GAD7_1", "GAD7_2", "GAD7_3", "GAD7_4", "GAD7_5", "GAD7_6", "GAD7_7"];
 * findMeasures(columns.map((name) => ({ name, label: null })))[0]?.measure.id; // "gad7"
 * ```
 */
export function findMeasures(
  columns: readonly NamedColumn[],
  ids: readonly string[] = bankMeasures.map(({ id }) => id),
): FoundMeasure[] {
  const named = columns.map((column) => ({
    ...column,
    ...numberedName(column.name),
    plain: plainName(column.name),
  }));
  const asked = columns.map(({ name, label }) => ({ name, words: plainWords(label ?? name) }));
  const found = bankMeasures.flatMap((measure): (FoundMeasure & { readonly isNamed: boolean })[] => {
    const { definition, bank } = measure;
    if (definition === null || !ids.includes(measure.id)) return [];
    const byNames = byName(named, measure, definition);
    const isNamed = byNames !== null;
    const whole = {
      measure: { ...measure, definition },
      byWording: true,
      isUncertain: false,
      isNamed,
      lacking: [],
    };
    const worded = byWording(asked, definition);
    if (worded.lacking.length === 0) return [{ ...whole, columns: worded.columns }];
    if (byNames !== null) {
      const questions = columns.filter(
        ({ name, label }) => byNames.includes(name) && isQuestion(label, name),
      );
      const isUncertain = bank.otherOrders.length > 0 || (bank.license.wording && questions.length > 0);
      return [{ ...whole, columns: byNames, byWording: false, isUncertain }];
    }
    const isNear = worded.columns.length >= Math.max(MIN_NEAR, NEAR * definition.items.length);
    return isNear ? [{ ...whole, columns: worded.columns, lacking: worded.lacking }] : [];
  });
  const taken = new Set<string>();
  // A short form within a longer measure of which a question is worded otherwise is not that short form.
  return [...found]
    .sort(
      (one, other) =>
        other.columns.length - one.columns.length ||
        Number(other.isNamed) - Number(one.isNamed) ||
        sizeOf(other) - sizeOf(one),
    )
    .filter((one) => {
      if (one.columns.some((name) => taken.has(name))) return false;
      for (const name of one.columns) taken.add(name);
      return true;
    });
}

const sizeOf = ({ measure }: FoundMeasure): number => measure.definition.items.length;

/** So many items, and this share of them, make columns look like a measure. */
const MIN_NEAR = 3;
const NEAR = 0.6;

/** Whether a label is a question and no other spelling of the column's name. */
const isQuestion = (label: string | null, name: string): boolean =>
  label !== null && plainName(label) !== plainName(name) && plainWords(label).split(" ").length > 2;

const plainName = (name: string): string => plainWords(name).replaceAll(" ", "");

/** "PHQ9_01", "phq9[SQ001]" and "phq9.q1" are number 1 of "phq9"; "phq1" is that of "phq", or question 1 of "ph". */
function numberedName(name: string): { readonly stems: readonly string[]; readonly number: number } {
  const [, stem = "", word = "", number = ""] =
    /^(.*?)[^\p{L}\p{N}]*(sq|q|item|i)?0*(\d{1,3})\]?$/iu.exec(name.trim()) ?? [];
  return { stems: [plainName(stem), plainName(stem + word)], number: number === "" ? 0 : Number(number) };
}

/** Each item's only column whose question ends with its wording, and the items without one. */
function byWording(
  asked: readonly { readonly name: string; readonly words: string }[],
  { items }: MeasureDefinition,
): { readonly columns: readonly string[]; readonly lacking: readonly string[] } {
  const wordings = items.map(({ wording }) => (wording == null ? "" : plainWords(wording)));
  const best = asked.map(({ words }) =>
    wordings.reduce(
      (found, wording, item) =>
        wording !== "" && endsAlike(words, wording) && wording.length > (wordings[found]?.length ?? 0)
          ? item
          : found,
      -1,
    ),
  );
  const found = items.map(({ id }, item) => ({
    id,
    own: asked.filter((_column, place) => best[place] === item),
  }));
  return {
    columns: found.flatMap(({ own }) => (own.length === 1 ? (own[0]?.name ?? []) : [])),
    lacking: found.flatMap(({ id, own }) => (own.length === 1 ? [] : [id])),
  };
}

/** Each item's only column by its name; null unless all have one and no further column has such a name. */
function byName(
  named: readonly {
    readonly name: string;
    readonly stems: readonly string[];
    readonly number: number;
    readonly plain: string;
  }[],
  { id, bank }: BankMeasure,
  { items }: MeasureDefinition,
): readonly string[] | null {
  const whole = (plain: readonly string[]): readonly string[] | null => {
    const columns = plain.map((one) => named.filter((column) => column.plain === one));
    return columns.every((own) => own.length === 1) ? columns.map(([own]) => own?.name ?? "") : null;
  };
  for (const pattern of bank.files) {
    const stem = plainName(pattern.slice(0, -1));
    const own = named.filter((column) => column.stems.includes(stem) && column.number > 0);
    const columns = items.map((_, item) => own.find(({ number }) => number === item + 1)?.name);
    // Questions that follow the items, such as PHQ-9's on how difficult the problems made it to work.
    const further = own.filter(({ number }) => number > items.length);
    const isWhole =
      own.length - further.length === items.length && further.length <= bank.additionalItems.length;
    if (isWhole && columns.every((name) => name !== undefined)) return columns;
  }
  const names = bank.names === undefined ? null : whole(bank.names.map(plainName));
  const blocks = blocksOf(items);
  const { limeSurvey, qualtrics } = exportNames(id, blocks);
  const isNumbered = bank.files.length > 0;
  // Of one block they are numbered as the patterns above.
  const exported =
    isNumbered && blocks.length === 1
      ? null
      : (whole(limeSurvey.map(plainName)) ?? whole(qualtrics.map(plainName)));
  return names ?? exported ?? (isNumbered ? null : whole(items.map(({ id }) => plainName(id))));
}

/** Items beside each other with the same answers, of which all have categories. */
function blocksOf(items: MeasureDefinition["items"]): readonly (readonly boolean[])[] {
  const blocks: true[][] = [];
  let before: string | null = null;
  for (const { answers, categories, missing } of items) {
    const own = JSON.stringify([answers, categories, missing]);
    if (own === before) blocks.at(-1)?.push(true);
    else blocks.push([true]);
    before = own;
  }
  return blocks;
}
