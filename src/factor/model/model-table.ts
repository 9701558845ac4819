/** A measurement model as a table of parameters: what is free, fixed and equal, in every group. */
import { type Expression, expressionText, namesIn, renamed } from "../../measures/model-syntax/expression";
import type { ModelOperator } from "../../measures/model-syntax/model-parts";
import type { ModelConstraint, ModelDefinition } from "../../measures/model-syntax/parse-model";
import type { Exploratory } from "./rotation-settings";

export type Parameterization = "delta" | "theta";

export interface ModelParameter {
  readonly lhs: string;
  readonly op: ModelOperator;
  readonly rhs: string;
  /** Index into `ModelTable.groups`. */
  readonly group: number;
  /**
   * "derived": residual variances of ordered items under delta, scales under theta; "sample": moments of covariates.
   */
  readonly role: "free" | "fixed" | "derived" | "sample";
  /** Index among the free parameters; parameters held equal share it. -1 where not free. */
  readonly free: number;
  /**
   * Value of a fixed parameter, or of the sample in a fitted model; otherwise the start in the model's text, or null.
   */
  readonly value: number | null;
  readonly label: string | null;
}

/**
 * Rows come group after group. Within a group, in lavaan's order: rows of the model's text, then added ones:
 * thresholds, residual variances of items, variances and covariances of factors, scales, intercepts of items, means of
 * factors. A covariance has its pair in the order of `items` or `factors`. Every cell that is not structurally 0 has a
 * row, fixed too.
 */
export interface ModelTable {
  /**
   * Observed items in the order of the moments (first appearance in the model), without an ordered model's covariates.
   */
  readonly items: readonly string[];
  /** The last of the items, outside the model (`withAuxiliary`). */
  readonly auxiliary?: readonly string[] | undefined;
  /** Number of thresholds of each item; 0 for continuous items, also among ordered ones. */
  readonly thresholds: readonly number[];
  /** Latent variables, of first and higher order, in order of appearance. */
  readonly factors: readonly string[];
  /** Items that only predict: the model is conditional on them, and their moments are no degrees of freedom. */
  readonly covariates: readonly string[];
  /** Names of the groups; [""] without groups. */
  readonly groups: readonly string[];
  readonly kind: "ordered" | "continuous";
  readonly parameterization: Parameterization;
  readonly parameters: readonly ModelParameter[];
  /** Whether the model's text names a mean or an intercept. */
  readonly namesMeans?: boolean | undefined;
  /** Constraints other than equal and fixed parameters. */
  readonly constraints: readonly ModelConstraint[];
  /** What the model defines from its labels. */
  readonly definitions: readonly ModelDefinition[];
  /** Blocks of factors that are rotated after the fit, which their rows describe. */
  readonly exploratory?: Exploratory | undefined;
  readonly free: number;
  /** Moments less free parameters plus "==" constraints and conditions of rotations. */
  readonly df: number;
}

/** Whether all items are continuous, or all ordered without covariates. */
export function hasOneKind({
  kind,
  thresholds,
  covariates,
}: Pick<ModelTable, "kind" | "thresholds" | "covariates">): boolean {
  return kind === "continuous" || (covariates.length === 0 && !thresholds.includes(0));
}

/** Factors without a row of a loading. */
export function phantomFactors({
  factors,
  parameters,
}: Pick<ModelTable, "factors" | "parameters">): string[] {
  const measuring = new Set(parameters.flatMap(({ lhs, op }) => (op === "=~" ? [lhs] : [])));
  return factors.filter((factor) => !measuring.has(factor));
}

/** Labels of free parameters in more than one row: the model's own if unambiguous, otherwise "eq1", "eq2", ... */
function equalityLabels(table: ModelTable): ReadonlyMap<number, string> {
  const own = uniqueLabels(table);
  const newLabel = labelMaker(table, "eq");
  return new Map(sharedNumbers(table).map((number) => [number, own.get(number) ?? newLabel()]));
}

interface RelationLabels {
  /** By number of the free parameter: those held equal, constrained or used in definitions. */
  readonly labels: ReadonlyMap<number, string>;
  /** Constraints and definitions in these labels: "a == b", "ind := a*b". */
  readonly lines: readonly string[];
}

/** The labels, constraints and definitions for a model's text; fixed parameters are given by their values. */
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

/** Generates "eq1", "eq2", ... for the stem "eq", skipping names of the model. */
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

/** Labels that denote one free parameter, at all of its rows. */
function uniqueLabels({ parameters }: ModelTable): ReadonlyMap<number, string | null> {
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

/**
 * A model of continuous items with variables outside it that predict missingness: saturated correlates, whose means,
 * variances and covariances with each other and with the residuals of all items are free (Graham 2003), so that the
 * model of the items and its degrees of freedom are unchanged.
 * @param names none of the model's items
 */
export function withAuxiliary(table: ModelTable, names: readonly string[]): ModelTable {
  if (names.length === 0) return table;
  const rows = names.flatMap((name, i) => [
    [name, "~1", ""] as const,
    ...[...table.items, ...names.slice(0, i + 1)].map((other) => [other, "~~", name] as const),
  ]);
  const added = freeRows(rows, table.groups.length, table.free);
  return {
    ...table,
    items: [...table.items, ...names],
    thresholds: [...table.thresholds, ...names.map(() => 0)],
    parameters: [...table.parameters, ...added],
    free: table.free + added.length,
    auxiliary: names,
  };
}

/** The baseline of a model with auxiliary variables: a model of unrelated items with the same auxiliary variables. */
export function withoutRelations(table: ModelTable): ModelTable {
  const auxiliary = table.auxiliary ?? [];
  const items = table.items.filter((item) => !auxiliary.includes(item));
  const outcomes = items.filter((item) => !table.covariates.includes(item));
  const rows = outcomes.flatMap((item) => [[item, "~~", item] as const, [item, "~1", ""] as const]);
  const own = freeRows(rows, table.groups.length, 0);
  const parameters = [...table.parameters.filter(({ role }) => role === "sample"), ...own];
  const pairs = (outcomes.length * (outcomes.length - 1)) / 2 + outcomes.length * table.covariates.length;
  const bare = {
    ...table,
    items,
    factors: [],
    parameters,
    free: own.length,
    df: table.groups.length * pairs,
  };
  return withAuxiliary(
    { ...bare, thresholds: items.map(() => 0), constraints: [], definitions: [] },
    auxiliary,
  );
}

function freeRows(
  rows: readonly (readonly [lhs: string, op: ModelParameter["op"], rhs: string])[],
  groups: number,
  first: number,
): ModelParameter[] {
  return Array.from({ length: groups * rows.length }, (_, at) => {
    const [lhs, op, rhs] = rows[at % rows.length]!;
    const group = Math.floor(at / rows.length);
    return { lhs, op, rhs, group, role: "free", free: first + at, value: null, label: null };
  });
}
