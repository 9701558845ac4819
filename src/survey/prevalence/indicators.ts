import type { PatternTable } from "../../data/answers/pattern-table";
import type { Measure } from "../../measures/measure";
import { remember } from "../../numeric/workers/remember";
import type { AnswerTreatment } from "../items/missing-treatment";
import { inContext } from "./yes-table";

/** A yes or no by row, of an item or set, in a context, under one treatment of missing answers. */
export interface Indicator {
  readonly variable: string;
  readonly kind: "item" | "set";
  readonly label: string;
  readonly context: string | null;
  readonly missing: AnswerTreatment;
  readonly items: readonly string[];
  /** 1 yes, 0 no, NaN unknown. */
  readonly values: Float64Array;
}

/** An item or set that can be said yes to. */
export interface Variable extends Omit<Indicator, "missing" | "values" | "context"> {
  /** Null and the contexts that the table has for all of its items. */
  readonly contexts: readonly (string | null)[];
  /** Contexts that are shown by group. */
  readonly byGroup: readonly (string | null)[];
}

/** Items, and sets with all items in the `yesTable`, that can be said yes to; `released`: contexts shown by group. */
export function variablesOf(table: PatternTable, measure: Measure, released: readonly string[]): Variable[] {
  const there = new Set(table.items.map(({ id }) => id));
  const names = [...new Set(measure.items.flatMap(({ contexts }) => Object.keys(contexts)))];
  const contextsOf = (items: readonly string[]): Pick<Variable, "contexts" | "byGroup"> => {
    const found = names.filter((name) => items.every((id) => there.has(inContext(id, name))));
    return {
      contexts: [null, ...found],
      byGroup: [null, ...found.filter((name) => released.includes(name))],
    };
  };
  const items = measure.items
    .filter(({ id }) => there.has(id))
    .map(({ id, label }): Variable => {
      return { variable: id, kind: "item", label, items: [id], ...contextsOf([id]) };
    });
  const sets = Object.entries(measure.sets)
    .filter(([, members]) => members.every((id) => there.has(id)))
    .map(([set, members]): Variable => {
      const label = `Any of ${members.join(", ")}`;
      return { variable: set, kind: "set", label, items: members, ...contextsOf(members) };
    });
  return [...items, ...sets];
}

/** The yes or no by row of a `yesTable`. The values are shared between calls and must not be changed. */
export function indicator(
  table: PatternTable,
  { variable, kind, label, items }: Variable,
  { context, missing }: { readonly context: string | null; readonly missing: AnswerTreatment },
): Indicator {
  const key = JSON.stringify([items, context, missing]);
  const values = valuesByRow(table, key, { items, context, missing });
  return { variable, kind, label, context, missing, items, values };
}

/** Cached: the same yes or no is estimated, compared and counted by many groupings. */
const valuesByRow = remember(valuesOf);

function valuesOf(
  table: PatternTable,
  _key: string,
  {
    items,
    context,
    missing,
  }: {
    readonly items: readonly string[];
    readonly context: string | null;
    readonly missing: AnswerTreatment;
  },
): Float64Array {
  const { yes, unknown } = answersTo(
    table,
    JSON.stringify([items, context]),
    columnsOf(table, items, context),
  );
  const values = new Float64Array(table.rows);
  for (let row = 0; row < values.length; row++) {
    if (missing === "as-yes") values[row] = yes[row]! + unknown[row]! > 0 ? 1 : 0;
    else if (missing === "as-no" || unknown[row] === 0) values[row] = yes[row]! > 0 ? 1 : 0;
    else values[row] = missing === "complete" || yes[row] === 0 ? Number.NaN : 1;
  }
  return values;
}

/** By row: number of columns with a yes, and with a missing answer. */
const answersTo = remember((table: PatternTable, _key: string, columns: readonly number[]) => {
  const [yes, unknown] = [new Int16Array(table.rows), new Int16Array(table.rows)];
  for (const at of columns) {
    const column = table.columns[at]!;
    for (let row = 0; row < column.length; row++) {
      if (column[row] === 1) yes[row]!++;
      else if (column[row]! < 0) unknown[row]!++;
    }
  }
  return { yes, unknown };
});

export function columnsOf(table: PatternTable, items: readonly string[], context: string | null): number[] {
  return items.map((id) => {
    const wanted = inContext(id, context);
    return table.items.findIndex((item) => item.id === wanted);
  });
}
