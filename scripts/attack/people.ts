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
  /** By binary outcome of the definition that the file has: 1 yes, 0 no, null unknown. */
  readonly outcomes: Readonly<Record<string, 0 | 1 | null>>;
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
  return { answers, yes, levels: Object.fromEntries(levels), weight, outcomes: outcomesOf(row, measure) };
}

function outcomesOf(row: Record<string, string>, { external }: Measure): Person["outcomes"] {
  const entries = Object.entries(external).flatMap(([id, { role, scale, columns, categories, yes }]) => {
    const cell = row[columns[0] ?? ""];
    if (role !== "outcome" || scale !== "binary" || cell === undefined) return [];
    const code = cell.trim() === "" ? Number.NaN : Number(cell);
    const isKnown = categories.some((category) => category.code === code);
    return [[id, isKnown ? (yes.includes(code) ? 1 : 0) : null] as const];
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
