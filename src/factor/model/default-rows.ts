import type { ModelOperator, ModelParts } from "../../measures/model-syntax/model-parts";
import type { Parameterization } from "./model-table";
import type { Exploratory } from "./rotation-settings";

/** Scale of the factors: a variance of 1, or a loading of 1 for their first indicator. */
export type Scaling = "variance" | "first-loading";

export interface RowDefaults {
  readonly kind: "ordered" | "continuous";
  readonly parameterization: Parameterization;
  readonly scaling: Scaling;
  /** Top-level factors do not correlate unless the model says so. */
  readonly orthogonal: boolean;
  /**
   * Factors whose scale the text sets by a loading, as of growth curves: their variance is free with either scaling.
   */
  readonly withUnit: ReadonlySet<string>;
  /** Items that only predict, and whether their moments are the sample's. */
  readonly covariates: readonly string[];
  readonly conditional: boolean;
  readonly thresholds: ReadonlyMap<string, number>;
  readonly exploratory?: Exploratory | undefined;
}

/** A row of every group: free (null), derived, of the sample, or fixed at a number. */
export interface DefaultRow {
  readonly lhs: string;
  readonly op: ModelOperator;
  readonly rhs: string;
  readonly state: number | "derived" | "sample" | null;
}

/** All rows of a model but its loadings, in lavaan's order, named in its text or not. */
export function defaultRows(parts: ModelParts, defaults: RowDefaults): DefaultRow[] {
  const { items, factors, measures, predictors } = parts;
  const { kind, parameterization, orthogonal, covariates } = defaults;
  const ordered = kind === "ordered";
  const variances = (names: readonly string[], state: (name: string) => DefaultRow["state"]): DefaultRow[] =>
    names.map((name) => ({ lhs: name, op: "~~", rhs: name, state: state(name) }));
  const constants = (names: readonly string[], state: DefaultRow["state"]): DefaultRow[] =>
    names.map((name) => ({ lhs: name, op: "~1", rhs: "", state }));
  const blocks = defaults.exploratory?.blocks ?? [];
  const inBlock = (pair: readonly string[]): boolean =>
    blocks.some((block) => pair.every((name) => block.factors.includes(name)));
  const covariance =
    (state: DefaultRow["state"]) =>
    ([lhs, rhs]: readonly [string, string]): DefaultRow => ({ lhs, op: "~~", rhs, state });
  const covariances = (names: readonly string[], state: DefaultRow["state"]): DefaultRow[] =>
    pairs(names)
      .filter((pair) => !inBlock(pair))
      .map(covariance(state));
  const own = items.filter((item) => !covariates.includes(item));
  const isPhantom = (factor: string): boolean => parts.indicators.get(factor)?.length === 0;
  const top = factors.filter(
    (factor) => !measures.has(factor) && !predictors.has(factor) && !isPhantom(factor),
  );
  const sampled = defaults.conditional ? "sample" : null;
  const scale = parameterization === "delta" ? 1 : "derived";
  const isOrdered = (item: string): boolean => ordered && (defaults.thresholds.get(item) ?? 0) > 0;
  return [
    ...own.flatMap((item) => thresholdRows(item, ordered ? (defaults.thresholds.get(item) ?? 0) : 0)),
    ...variances(own, (item) => residualVariance(item, parts, defaults)),
    ...variances(factors, (factor) => factorVariance(factor, parts, defaults)),
    ...blocks.flatMap(({ factors }) =>
      pairs(factors).map(covariance(defaults.exploratory?.isOblique ? null : 0)),
    ),
    ...covariances(top, orthogonal ? 0 : null),
    ...covariances(outcomesOf(parts), null),
    ...variances(covariates, () => sampled),
    ...covariances(covariates, sampled),
    ...own.filter(isOrdered).map((item): DefaultRow => ({ lhs: item, op: "~*~", rhs: item, state: scale })),
    ...own.flatMap((item) => constants([item], isOrdered(item) ? 0 : null)),
    ...constants(covariates, sampled),
    ...constants(factors, 0),
  ];
}

/**
 * Outcomes that predict nothing: residuals of factors and of items correlate, as in lavaan; those of factors without
 * indicators do not.
 */
function outcomesOf({ factors, items, indicators, predictors, measures }: ModelParts): string[] {
  const used = new Set([...predictors.values()].flat());
  return [...factors, ...items].filter(
    (name) =>
      predictors.has(name) && !used.has(name) && !measures.has(name) && indicators.get(name)?.length !== 0,
  );
}

function thresholdRows(item: string, count: number): DefaultRow[] {
  return Array.from({ length: count }, (_, k) => ({ lhs: item, op: "|", rhs: `t${k + 1}`, state: null }));
}

function residualVariance(item: string, parts: ModelParts, defaults: RowDefaults): DefaultRow["state"] {
  if (defaults.kind === "ordered" && (defaults.thresholds.get(item) ?? 0) > 0) {
    return defaults.parameterization === "delta" ? "derived" : 1;
  }
  return isOnlyIndicator(item, parts) ? 0 : null;
}

function factorVariance(factor: string, parts: ModelParts, defaults: RowDefaults): DefaultRow["state"] {
  if (isOnlyIndicator(factor, parts)) return 0;
  if (defaults.exploratory?.blocks.some(({ factors }) => factors.includes(factor))) return 1;
  return defaults.scaling === "variance" && !defaults.withUnit.has(factor) ? 1 : null;
}

/** Whether something is a factor's only indicator and loads on nothing else: a residual would not be identified. */
function isOnlyIndicator(name: string, { measures, indicators }: ModelParts): boolean {
  const [factor, ...others] = measures.get(name) ?? [];
  return factor !== undefined && others.length === 0 && indicators.get(factor)?.length === 1;
}

function pairs(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((name, i) => names.slice(i + 1).map((other) => [name, other] as const));
}
