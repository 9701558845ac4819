import type { ModelParts } from "../../measures/model-syntax/model-parts";
import type { ModelOperator } from "../../measures/model-syntax/model-statement";
import type { Parameterization } from "./model-table";

/** How factors get their unit: a variance of 1, or a loading of 1 for their first indicator. */
export type Scaling = "variance" | "first-loading";

export interface RowDefaults {
  readonly kind: "ordered" | "continuous";
  readonly parameterization: Parameterization;
  readonly scaling: Scaling;
  /** Factors at the top do not correlate unless the model says so. */
  readonly orthogonal: boolean;
  /** Number of thresholds by item. */
  readonly thresholds: ReadonlyMap<string, number>;
}

/** A row that every group has: free (null), derived, or fixed at a number. */
export interface DefaultRow {
  readonly lhs: string;
  readonly op: ModelOperator;
  readonly rhs: string;
  readonly state: number | "derived" | null;
}

/** What a model has beside its loadings, in lavaan's order, whether or not its text names it. */
export function defaultRows(parts: ModelParts, defaults: RowDefaults): DefaultRow[] {
  const { items, factors, measures } = parts;
  const { kind, parameterization, orthogonal } = defaults;
  const ordered = kind === "ordered";
  const variances = (names: readonly string[], state: (name: string) => DefaultRow["state"]): DefaultRow[] =>
    names.map((name) => ({ lhs: name, op: "~~", rhs: name, state: state(name) }));
  const constants = (names: readonly string[], state: DefaultRow["state"]): DefaultRow[] =>
    names.map((name) => ({ lhs: name, op: "~1", rhs: "", state }));
  const top = factors.filter((factor) => !measures.has(factor));
  const scale = parameterization === "delta" ? 1 : "derived";
  return [
    ...items.flatMap((item) => thresholdRows(item, ordered ? (defaults.thresholds.get(item) ?? 0) : 0)),
    ...variances(items, (item) => residualVariance(item, parts, defaults)),
    ...variances(factors, (factor) => factorVariance(factor, parts, defaults)),
    ...pairs(top).map(([lhs, rhs]): DefaultRow => ({ lhs, op: "~~", rhs, state: orthogonal ? 0 : null })),
    ...(ordered ? items : []).map((item): DefaultRow => ({ lhs: item, op: "~*~", rhs: item, state: scale })),
    ...constants(items, ordered ? 0 : null),
    ...constants(factors, 0),
  ];
}

function thresholdRows(item: string, count: number): DefaultRow[] {
  return Array.from({ length: count }, (_, k) => ({ lhs: item, op: "|", rhs: `t${k + 1}`, state: null }));
}

function residualVariance(item: string, parts: ModelParts, defaults: RowDefaults): DefaultRow["state"] {
  if (defaults.kind === "ordered") return defaults.parameterization === "delta" ? "derived" : 1;
  return isOnlyIndicator(item, parts) ? 0 : null;
}

function factorVariance(factor: string, parts: ModelParts, { scaling }: RowDefaults): DefaultRow["state"] {
  if (isOnlyIndicator(factor, parts)) return 0;
  return scaling === "variance" ? 1 : null;
}

/** Whether something is all that a factor has, and loads on nothing else: a residual would not be told apart. */
function isOnlyIndicator(name: string, { measures, indicators }: ModelParts): boolean {
  const [factor, ...others] = measures.get(name) ?? [];
  return factor !== undefined && others.length === 0 && indicators.get(factor)?.length === 1;
}

function pairs(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((name, i) => names.slice(i + 1).map((other) => [name, other] as const));
}
