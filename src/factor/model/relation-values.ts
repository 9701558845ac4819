import type { Expression, FunctionName } from "../../measures/model-syntax/expression";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { wholePower } from "../../numeric/elementary/powers";
import type { ModelTable } from "./model-table";

/** A value with its derivatives by the free parameters. */
export interface ValueAndSlopes {
  readonly value: number;
  readonly slopes: Float64Array;
}

/** A function of a model's labels at values of its free parameters; NaN where undefined. */
export type Relation = (x: Float64Array) => ValueAndSlopes;

export interface ModelRelations {
  readonly definitions: readonly { readonly name: string; readonly at: Relation }[];
  /** Left side less right side for "==" and ">", right less left for "<": 0, or at least 0, if satisfied. */
  readonly constraints: readonly { readonly equality: boolean; readonly at: Relation }[];
}

type Related = Pick<ModelTable, "parameters" | "constraints" | "definitions">;

/** What a model defines and constrains, as functions of its free parameters. */
export function modelRelations(table: Related): ModelRelations {
  const rows = new Map(
    table.parameters.flatMap((row) => (row.label === null ? [] : [[row.label, row] as const])),
  );
  return relationsAt(table, (label) => {
    const row = rows.get(label);
    return row === undefined || row.free >= 0 ? (row?.free ?? null) : { constant: row.value ?? Number.NaN };
  });
}

/** As functions of other values: of the index of each label among them, or a constant. */
export function relationsAt(
  table: Pick<Related, "constraints" | "definitions">,
  placeOf: (label: string) => number | { readonly constant: number } | null,
): ModelRelations {
  const defined = new Map<string, Relation>();
  const named = (name: string): Relation => {
    const known = defined.get(name);
    if (known !== undefined) return known;
    const place = placeOf(name);
    if (typeof place !== "number") return constant(place?.constant ?? Number.NaN);
    return (x) => {
      const slopes = new Float64Array(x.length);
      slopes[place] = 1;
      return { value: x[place]!, slopes };
    };
  };
  const definitions = table.definitions.map(({ name, expression }) => {
    const at = relationOf(expression, named);
    defined.set(name, at);
    return { name, at };
  });
  const constraints = table.constraints.map(({ op, left, right }) => {
    const [one, other] = op === "<" ? [right, left] : [left, right];
    return {
      equality: op === "==",
      at: relationOf({ kind: "operation", operator: "-", left: one, right: other }, named),
    };
  });
  return { definitions, constraints };
}

function constant(value: number): Relation {
  return (x) => ({ value, slopes: new Float64Array(x.length) });
}

function relationOf(expression: Expression, named: (name: string) => Relation): Relation {
  switch (expression.kind) {
    case "number":
      return constant(expression.value);
    case "name":
      return named(expression.name);
    case "minus": {
      const of = relationOf(expression.of, named);
      return (x) => scaled(of(x), (value) => [-value, -1]);
    }
    case "call": {
      const of = relationOf(expression.of, named);
      const rule = FUNCTION_RULES[expression.function];
      return (x) => scaled(of(x), rule);
    }
    case "operation": {
      const left = relationOf(expression.left, named);
      const right = relationOf(expression.right, named);
      const rule = OPERATION_RULES[expression.operator];
      return (x) => joined(left(x), right(x), rule);
    }
  }
}

const FUNCTION_RULES: Readonly<Record<FunctionName, (value: number) => readonly [number, number]>> = {
  exp: (value) => [exp(value), exp(value)],
  log: (value) => [log(value), 1 / value],
  sqrt: (value) => [Math.sqrt(value), 0.5 / Math.sqrt(value)],
  abs: (value) => [Math.abs(value), value < 0 ? -1 : 1],
};

type Partials = readonly [value: number, byLeft: number, byRight: number];

const OPERATION_RULES = {
  "+": (a: number, b: number): Partials => [a + b, 1, 1],
  "-": (a: number, b: number): Partials => [a - b, 1, -1],
  "*": (a: number, b: number): Partials => [a * b, b, a],
  "/": (a: number, b: number): Partials => [a / b, 1 / b, -a / (b * b)],
  "^": (a: number, b: number): Partials => {
    const value = power(a, b);
    return [value, b === 0 ? 0 : b * power(a, b - 1), a > 0 ? value * log(a) : 0];
  },
} as const;

function power(base: number, exponent: number): number {
  const isWhole = Number.isInteger(exponent) && Math.abs(exponent) <= 64;
  if (isWhole) return exponent < 0 ? 1 / wholePower(base, -exponent) : wholePower(base, exponent);
  if (base === 0) return exponent > 0 ? 0 : Number.POSITIVE_INFINITY;
  return base > 0 ? exp(exponent * log(base)) : Number.NaN;
}

function scaled(of: ValueAndSlopes, rule: (value: number) => readonly [number, number]): ValueAndSlopes {
  const [value, slope] = rule(of.value);
  return { value, slopes: of.slopes.map((own) => (own === 0 ? 0 : own * slope)) };
}

function joined(
  left: ValueAndSlopes,
  right: ValueAndSlopes,
  rule: (a: number, b: number) => Partials,
): ValueAndSlopes {
  const [value, byLeft, byRight] = rule(left.value, right.value);
  const part = (slope: number, by: number): number => (slope === 0 ? 0 : slope * by);
  const slopes = left.slopes.map((own, i) => part(own, byLeft) + part(right.slopes[i]!, byRight));
  return { value, slopes };
}
