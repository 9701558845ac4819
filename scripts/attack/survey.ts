/** The people of a file as they are: whom the attacker knows, and the truth that an attack is scored against. */
import type { Responses } from "../../src/data/answers/responses";
import { amongRows } from "../../src/survey/among/among-answers";
import { amongRelations, amongVariables, peopleValues } from "../../src/survey/among/among-variables";
import { inContext, yesCategories, yesColumns } from "../../src/survey/prevalence/yes-table";

/** A table's cell: of an item, set or answer to a question ("told: 5"), in a context, in a level of a grouping. */
export interface Cell {
  readonly variable: string;
  readonly context: string | null;
  /** As "country x sex"; null for everybody. */
  readonly group: string | null;
  readonly level: string | null;
  /** Index of one of an item's categories; null for its yes. */
  readonly category: number | null;
}

export const cellName = ({ variable, context, group, level, category }: Cell): string =>
  [variable, category === null ? "yes" : `category ${category}`, context, group, level]
    .filter((part) => part !== null)
    .join(" | ");

/** By row: 1 where it holds, 0 where not, -1 where unknown. */
export type Values = ArrayLike<number>;

export interface Question {
  readonly name: string;
  readonly context: string | null;
  readonly base: Values;
  readonly items: readonly string[];
  /** Of its answers and groups of answers. */
  readonly keys: readonly string[];
  readonly relations: ReturnType<typeof amongRelations>;
}

export interface Survey {
  readonly rows: number;
  readonly people: (row: number) => number;
  /** Known, or not, by whoever is asked: items by row. */
  readonly items: readonly string[];
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly contexts: readonly string[];
  readonly questions: readonly Question[];
  readonly values: (variable: string, context: string | null) => Values | null;
  readonly categories: (
    item: string,
  ) => { readonly codes: Values; readonly yes: readonly boolean[] | null } | null;
  /** By row, the level's label of a grouping or crossing; null where unknown. */
  readonly levels: (group: string | null) => readonly (string | null)[];
  readonly weight: (row: number) => number;
  /** By row, the number of an outside variable; NaN where unknown. */
  readonly outside: (name: string) => Values | null;
}

const EVERYBODY = "everybody";

export function surveyOf(responses: Responses): Survey {
  const { measure, columns, counts, released, weights } = responses;
  const rows = responses.rowNumbers.length;
  const yes = yesColumns(responses);
  const items = measure.items.map(({ id }) => id).filter((id) => yes.has(id));
  const sets = Object.fromEntries(
    Object.entries(measure.sets).filter(([, of]) => of.every((id) => yes.has(id))),
  );
  const found = new Map<string, Values | null>();
  const questions = Object.keys(measure.among).flatMap((name): Question[] => {
    const own = amongRows(responses, name);
    if (own === null || own.question.within !== null) return [];
    const variables = amongVariables(own.question);
    peopleValues(own, variables).forEach((values, at) => {
      const known = values.map((value) => (Number.isNaN(value) ? -1 : value));
      found.set(keyOf(`${name}: ${variables[at]?.key}`, null), known);
    });
    const { context, items: asked } = own.question;
    const of = items.filter((id) => asked === null || asked.includes(id));
    found.set(keyOf(`${name}: asked`, null), own.base);
    const keys = variables.map(({ key }) => key);
    return [{ name, context, base: own.base, items: of, keys, relations: amongRelations(own.question) }];
  });
  const codesOf = new Map<string, (string | null)[]>();
  const levels = (group: string | null): readonly (string | null)[] => {
    const key = group ?? EVERYBODY;
    const before = codesOf.get(key);
    if (before !== undefined) return before;
    const own = released.find(({ name }) => name === group);
    const parts = group === null || own !== undefined ? [] : group.split(" x ").map((name) => levels(name));
    const result = Array.from({ length: rows }, (_, row) => {
      if (group === null) return EVERYBODY;
      if (own !== undefined) return own.levels[own.codes[row] ?? -1] ?? null;
      const labels = parts.map((part) => part[row] ?? null);
      return labels.includes(null) ? null : labels.join(", ");
    });
    codesOf.set(key, result);
    return result;
  };
  const values = (variable: string, context: string | null): Values | null => {
    const key = keyOf(variable, context);
    const before = found.get(key);
    if (before !== undefined) return before;
    const of = (sets[variable] ?? [variable]).map((id) => yes.get(inContext(id, context)));
    const known = of.flatMap((column) => column ?? []);
    const result = known.length < of.length ? null : anyOf(known, rows);
    found.set(key, result);
    return result;
  };
  const names = [...new Set(measure.items.flatMap(({ contexts }) => Object.keys(contexts)))];
  return {
    rows,
    people: (row) => Math.max(1, Math.round(counts?.[row] ?? 1)),
    items,
    sets,
    contexts: names.filter((name) => items.some((id) => yes.has(inContext(id, name)))),
    questions,
    values,
    levels,
    weight: (row) => weights?.[row] ?? counts?.[row] ?? 1,
    categories(item) {
      const at = measure.items.findIndex(({ id }) => id === item);
      const [declared, codes] = [measure.items[at], columns[at]];
      if (declared === undefined || codes === undefined || codes instanceof Float64Array) return null;
      return { codes, yes: yesCategories(declared, measure) };
    },
    outside(name) {
      const own = responses.external.find(({ item }) => item.id === name);
      return own === undefined ? null : own.values;
    },
  };
}

const keyOf = (variable: string, context: string | null): string => JSON.stringify([variable, context]);

/** Yes where any is, no where all are known and none is. */
function anyOf(columns: readonly Values[], rows: number): Values {
  return Int8Array.from({ length: rows }, (_, row) => {
    const own = columns.map((column) => column[row] ?? -1);
    return own.includes(1) ? 1 : own.includes(-1) ? -1 : 0;
  });
}

/** People of a cell who gave the answer, and who gave any. */
export function truthOf(survey: Survey, cell: Cell): { readonly count: number; readonly whole: number } {
  const levels = survey.levels(cell.group);
  const [count, whole] = [{ of: 0 }, { of: 0 }];
  const values = valuesOf(survey, cell);
  for (let row = 0; row < survey.rows; row++) {
    const value = values?.[row] ?? -1;
    if (value < 0 || (cell.group !== null && levels[row] !== cell.level) || levels[row] === null) continue;
    whole.of += survey.people(row);
    if (value === 1) count.of += survey.people(row);
  }
  return { count: count.of, whole: whole.of };
}

export function valuesOf(survey: Survey, { variable, context, category }: Cell): Values | null {
  if (category === null) return survey.values(variable, context);
  const codes = survey.categories(variable)?.codes;
  if (codes === undefined) return null;
  return Int8Array.from({ length: survey.rows }, (_, row) => {
    const code = codes[row] ?? -1;
    return code < 0 ? -1 : Number(code === category);
  });
}
