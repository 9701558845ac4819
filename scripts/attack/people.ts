/** The people of a file, read by a program of its own: the truth that an attack is scored against. */
import Papa from "papaparse";
import type { Measure, MeasureItem } from "../../src/measures/measure";

export interface Person {
  /** By item: the index of the category as asked, or the code of a missing answer ("blank"). */
  readonly answers: Readonly<Record<string, number | string>>;
  /** By item, and by "item@context": 1 yes, 0 no, null unknown. */
  readonly yes: Readonly<Record<string, 0 | 1 | null>>;
  /** By grouping: the level's label; null where unknown. */
  readonly levels: Readonly<Record<string, string | null>>;
  readonly weight: number;
  /** By external variable that the file has: its number, of a binary one 1 for yes and 0 for no; null unknown. */
  readonly external: Readonly<Record<string, number | null>>;
  /** By question and item: the answers ticked; null where it was not asked of it, nothing where the file has none of it. */
  readonly ticked: Readonly<Record<string, Readonly<Record<string, readonly number[] | null>>>>;
  /** By item: the category on the second occasion; null unknown. */
  readonly again: Readonly<Record<string, number | null>>;
}

/** @param weighted whether rows without a weight are left out */
export function readPeople(csv: string, measure: Measure, weighted: boolean): Person[] {
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  const weightOf = (row: Record<string, string>): number =>
    weighted && measure.weight !== null ? Number(row[measure.weight.column] || Number.NaN) : 1;
  return rows.filter((row) => weightOf(row) > 0).map((row) => person(row, measure, weightOf(row)));
}

function person(row: Record<string, string>, measure: Measure, weight: number): Person {
  const answers: Record<string, number | string> = {};
  const yes: Record<string, 0 | 1 | null> = {};
  for (const item of measure.items) {
    const cell = (row[item.column] ?? "").trim();
    const category = cell === "" ? -1 : item.categories.findIndex(({ code }) => code === Number(cell));
    answers[item.id] = category >= 0 ? category : cell === "" ? "blank" : cell;
    const own = category < 0 ? null : isYes(item, category, measure);
    yes[item.id] = own;
    for (const [context, { columns, yes: codes }] of Object.entries(item.contexts)) {
      const cells = columns.map((column) => (row[column] ?? "").trim());
      const said = cells.some((text) => text !== "" && codes.includes(Number(text)));
      yes[`${item.id}@${context}`] = own !== 1 ? own : said ? 1 : cells.includes("") ? null : 0;
    }
  }
  const levels = Object.entries(measure.groups).map(([name, group]) => [name, levelOf(row, group)] as const);
  return {
    answers,
    yes,
    levels: Object.fromEntries(levels),
    weight,
    external: externalOf(row, measure),
    ticked: tickedOf(row, measure, yes),
    again: againOf(row, measure),
  };
}

function externalOf(row: Record<string, string>, { external }: Measure): Person["external"] {
  const entries = Object.entries(external).flatMap(([id, variable]): (readonly [string, number | null])[] => {
    const { scale, columns, combine, categories, yes, missing } = variable;
    const cells = columns.map((column) => row[column]?.trim());
    if (cells.includes(undefined)) return [];
    const codes = cells.map((cell = "") => (cell === "" ? Number.NaN : Number(cell)));
    const isKnown = codes.every(
      (code) =>
        !Number.isNaN(code) &&
        missing.every((one) => one.code !== code) &&
        (categories.length === 0 || categories.some((category) => category.code === code)),
    );
    if (!isKnown) return [[id, null]];
    const sum = codes.reduce((total, code) => total + code, 0);
    const number = combine === "mean" ? sum / codes.length : sum;
    return [[id, scale === "binary" ? Number(yes.includes(number)) : number]];
  });
  return Object.fromEntries(entries);
}

function tickedOf(row: Record<string, string>, measure: Measure, yes: Person["yes"]): Person["ticked"] {
  const found: Record<string, Record<string, readonly number[] | null>> = {};
  // Those that stand within others after these.
  const questions = Object.entries(measure.among).sort(
    ([, one], [, other]) => Number(one.within !== null) - Number(other.within !== null),
  );
  for (const [name, { columns, answers, ticked, items, within }] of questions) {
    const of = measure.items.filter(({ id }) => items === null || items.includes(id));
    const own = of.flatMap(({ id, column }) => {
      const named = answers.map(
        ({ code }) => [code, columns.replaceAll("{answer}", `${code}`).replaceAll("{item}", column)] as const,
      );
      if (named.every(([, one]) => row[one] === undefined)) return [];
      const gate = within === null || found[within.among]?.[id]?.includes(within.answer) === true;
      const given = named.flatMap(([code, one]) =>
        (row[one] ?? "").trim() !== "" && ticked.includes(Number(row[one])) ? [code] : [],
      );
      return [[id, yes[id] === 1 && gate ? given : null] as const];
    });
    if (own.length > 0) found[name] = Object.fromEntries(own);
  }
  return found;
}

function againOf(row: Record<string, string>, { items, repeat }: Measure): Person["again"] {
  const entries = items.flatMap(({ id, categories }) => {
    const cell = row[repeat?.columns[id]?.[0] ?? ""]?.trim();
    if (cell === undefined) return [];
    const at = cell === "" ? -1 : categories.findIndex(({ code }) => code === Number(cell));
    return [[id, at < 0 ? null : at] as const];
  });
  return Object.fromEntries(entries);
}

function isYes(item: MeasureItem, category: number, { dichotomize }: Measure): 0 | 1 {
  const code = item.categories[category]?.code ?? Number.NaN;
  const yes = dichotomize === null ? category === 1 : dichotomize.yes.includes(code);
  return yes !== item.reverse ? 1 : 0;
}

function levelOf(row: Record<string, string>, group: Measure["groups"][string]): string | null {
  const cell = (row[group.column] ?? "").trim();
  if (cell === "" || group.missing.includes(cell)) return null;
  if (group.bands === null) return group.labels?.[cell] ?? cell;
  const value = group.values?.[cell] ?? Number(cell);
  const band = group.bands.find(([low, high]) => value >= low && value <= high);
  return band === undefined ? null : `${band[0]}-${band[1]}`;
}
