import { type Expression, expressionText, namesIn, renamed } from "../../measures/model-syntax/expression";
import type { ModelTable } from "./model-table";

/**
 * A label for each free parameter that stands in more than one row: the model's own where its rows agree and no other
 * parameter has it, or else "eq1", "eq2", ...
 *
 * @returns labels by the number of the free parameter
 */
export function equalityLabels(table: ModelTable): ReadonlyMap<number, string> {
  const own = ownLabels(table);
  const newLabel = labelMaker(table, "eq");
  return new Map(sharedNumbers(table).map((number) => [number, own.get(number) ?? newLabel()]));
}

export interface RelationLabels {
  /** By the number of the free parameter: of those held equal, and of those that the model constrains or defines from. */
  readonly labels: ReadonlyMap<number, string>;
  /** What the model constrains and defines, in these labels: "a == b", "ind := a*b". */
  readonly lines: readonly string[];
}

/** The labels that a model's text needs, and what it says of them; fixed parameters stand as their values. */
export function relationLabels(table: ModelTable): RelationLabels {
  const { constraints, definitions, parameters } = table;
  const labels = new Map(equalityLabels(table));
  const rows = new Map(parameters.flatMap((row) => (row.label === null ? [] : [[row.label, row] as const])));
  const defined = new Set(definitions.map(({ name }) => name));
  const written = (expression: Expression): string => {
    for (const { name } of namesIn(expression)) {
      const free = rows.get(name)?.free ?? -1;
      if (free >= 0 && !labels.has(free)) labels.set(free, name);
    }
    return expressionText(renamed(expression, leaf));
  };
  const leaf = (name: string): string | number => {
    const row = defined.has(name) ? undefined : rows.get(name);
    return row === undefined ? name : (labels.get(row.free) ?? row.value ?? name);
  };
  const lines = [
    ...definitions.map(({ name, expression }) => `${name} := ${written(expression)}`),
    ...constraints.map(({ op, left, right }) => `${written(left)} ${op} ${written(right)}`),
  ];
  return { labels, lines };
}

/** Gives "eq1", "eq2", ... for the stem "eq", but for what has that name in the model. */
export function labelMaker(table: ModelTable, stem: string): () => string {
  const taken = new Set([...table.items, ...table.factors, ...table.parameters.map(({ label }) => label)]);
  let last = 0;
  return () => {
    let label: string;
    do label = `${stem}${++last}`;
    while (taken.has(label));
    return label;
  };
}

/** The free parameters that stand in more than one row, in order. */
export function sharedNumbers({ parameters, free }: ModelTable): number[] {
  const counts = new Int32Array(free);
  for (const parameter of parameters) if (parameter.free >= 0) counts[parameter.free]!++;
  return Array.from(counts.keys()).filter((number) => counts[number]! > 1);
}

/** Labels that stand for one free parameter, at all of its rows. */
function ownLabels({ parameters }: ModelTable): ReadonlyMap<number, string | null> {
  const byNumber = new Map<number, string | null>();
  const byLabel = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const { free, label } of parameters) {
    if (label !== null) {
      if ((byLabel.get(label) ?? free) !== free) ambiguous.add(label);
      byLabel.set(label, free);
    }
    if (free >= 0) byNumber.set(free, byNumber.has(free) && byNumber.get(free) !== label ? null : label);
  }
  return new Map(
    [...byNumber].map(([free, label]) => [free, label !== null && ambiguous.has(label) ? null : label]),
  );
}
