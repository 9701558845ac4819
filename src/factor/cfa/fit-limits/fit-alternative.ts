import { choleskyFactor } from "../../../numeric/linear-algebra/cholesky";
import { product } from "../../../numeric/linear-algebra/dense";
import { hasOneKind } from "../../model/model-table";
import type { GroupMoments } from "../../moments/group-moments";
import type { CfaResult } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { modelState } from "../estimation/model-state";
import type { FitAlternative } from "./fit-limits-result";
import type { ExplainedItems, OwnFactor } from "./pattern-probabilities";

/**
 * Correlation of the two factors that one stands for, and of two items' residuals where no factor can be split: what is
 * to be noticed; a convention of this program, chosen on the designs for tuning (docs/decisions/019-verdicts.md).
 */
const SIZES = { "factor-too-few": 0.6, "correlated-pair": 0.3 };
/** Fewer items, and the halves of a factor are single items, which no test could tell from it. */
const FEWEST_SPLIT = 4;

/** A model that is false in the way of `alternative`. */
export interface FalseModel {
  readonly alternative: FitAlternative;
  readonly items: ExplainedItems;
}

/** A fitted model by what its factors explain. */
export interface ExplainedModel {
  /** Items x factors as they correlate, row-major, of standardized answers. */
  readonly own: Float64Array;
  /** Factors x factors: the factors by independent ones. */
  readonly root: Float64Array;
  readonly items: ExplainedItems;
  /** Standard deviations that the model implies; 1 for ordered answers, which are standardized. */
  readonly deviations: Float64Array;
  /** Whether items correlate beyond their factors. */
  readonly residualsCorrelate: boolean;
}

/**
 * A fitted model's items by independent factors.
 * @returns null where it is no proper solution, and of ordered items given covariates or with continuous ones among them
 */
export function explainedModel(fitted: FittedModel): ExplainedModel | null {
  if (!hasOneKind(fitted.table)) return null;
  const layout = groupLayout(fitted.table, 0);
  const state = modelState(layout, fitted.values);
  const { items: p, factors: m } = layout;
  const root = state && choleskyFactor(state.phi, m);
  if (!state || root === null) return null;
  const ordered = layout.kind === "ordered";
  const own = Float64Array.from(state.lambda);
  const spread = Float64Array.from({ length: p }, (_, j) =>
    ordered && layout.parameterization === "delta" ? 1 : Math.sqrt(state.sigma[j * p + j]!),
  );
  for (let at = 0; at < own.length; at++) own[at]! /= spread[Math.floor(at / m)]!;
  const loadings = product(own, root, { rows: p, inner: m, columns: m });
  const items = { loadings, factors: m, thresholds: fitted.implied[0]!.slice(0, p), further: [] };
  let residualsCorrelate = false;
  for (let i = 0; i < p; i++) {
    if (!(communality(loadings, i, m) < 1)) return null;
    for (let j = 0; j < i; j++) {
      const implied = state.sigma[i * p + j]! / (spread[i]! * spread[j]!);
      if (Math.abs(implied - correlationOf(items, i, j)) > 1e-6) residualsCorrelate = true;
    }
  }
  return { own, root, items, deviations: ordered ? spread.map(() => 1) : spread, residualsCorrelate };
}

/** Correlation of two items that their factors make. */
function correlationOf({ loadings, factors: m, further }: ExplainedItems, i: number, j: number): number {
  let sum = 0;
  for (let f = 0; f < m; f++) sum += loadings[i * m + f]! * loadings[j * m + f]!;
  for (const one of further) {
    const [first, second] = [one.items.indexOf(i), one.items.indexOf(j)];
    if (first >= 0 && second >= 0) sum += one.loadings[first]! * one.loadings[second]!;
  }
  return sum;
}

/** The moments where the model is false less those that it implies: they differ in correlations alone. */
export function momentDifference(
  { items, deviations }: ExplainedModel,
  other: ExplainedItems,
  { moments, kind }: Pick<GroupMoments, "moments" | "kind">,
): Float64Array {
  const p = deviations.length;
  const difference = new Float64Array(moments.length);
  const own = kind === "ordered" ? 0 : 1;
  let at = moments.length - (p * (p - 1)) / 2 - own * p;
  for (let j = 0; j < p; j++) {
    at += own;
    for (let k = j + 1; k < p; k++) {
      difference[at++] =
        (correlationOf(other, j, k) - correlationOf(items, j, k)) * deviations[j]! * deviations[k]!;
    }
  }
  return difference;
}

/** The variance that independent factors give to an item, or to a factor that they make. */
function communality(loadings: Float64Array, row: number, factors: number): number {
  let sum = 0;
  for (let f = 0; f < factors; f++) sum += loadings[row * factors + f]! ** 2;
  return sum;
}

/**
 * A model as the fitted one with a factor more: its largest factor's items, the first half and the second in the
 * order of the model, belong to two factors that correlate. Where no factor has four items, two items of two factors
 * correlate beyond their factors.
 * @param sizes correlations of the two factors and of the two items, each from 0 to 1
 * @returns null where neither can be had
 */
export function falseModel(
  explained: ExplainedModel,
  { factors: all, exploratory }: Pick<CfaResult, "factors" | "exploratory">,
  items: readonly string[],
  sizes: Readonly<Record<FitAlternative["kind"], number>> = SIZES,
): FalseModel | null {
  const blocks = new Set(exploratory?.blocks.flatMap((block) => block.factors));
  // An exploratory factor is the items that load most on it.
  const factors = all.map((factor, at) =>
    blocks.has(factor.id)
      ? { ...factor, indicators: factor.indicators.filter((id) => isOwn(explained, items.indexOf(id), at)) }
      : factor,
  );
  const ofItems = factors.filter(({ indicators }) => indicators.every((id) => items.includes(id)));
  const largest = [...ofItems].sort((a, b) => b.indicators.length - a.indicators.length)[0];
  if (largest === undefined) return null;
  return largest.indicators.length >= FEWEST_SPLIT
    ? splitFactor(explained, { ...largest, at: factors.indexOf(largest) }, items, sizes["factor-too-few"])
    : correlatedPair(explained, ofItems, items, sizes["correlated-pair"]);
}

/** Whether a factor is the one that an item loads most on. */
function isOwn({ own, items: { factors: m } }: ExplainedModel, item: number, factor: number): boolean {
  const loadings = Array.from({ length: m }, (_, f) => Math.abs(own[item * m + f] ?? 0));
  return item >= 0 && loadings.indexOf(Math.max(...loadings)) === factor;
}

function splitFactor(
  { own, root, items: { thresholds, factors: m } }: ExplainedModel,
  { id, indicators, at }: { id: string; indicators: readonly string[]; at: number },
  items: readonly string[],
  size: number,
): FalseModel {
  const shared = own.slice();
  const half = Math.floor(indicators.length / 2);
  const halves = [indicators.slice(0, half), indicators.slice(half)];
  const variance = communality(root, at, m);
  const further = halves.map((ids): OwnFactor => {
    const members = ids.map((one) => items.indexOf(one));
    const loadings = members.map((j) => own[j * m + at]! * Math.sqrt(variance * (1 - size)));
    for (const j of members) shared[j * m + at]! *= Math.sqrt(size);
    return { items: members, loadings };
  });
  const loadings = product(shared, root, { rows: items.length, inner: m, columns: m });
  return {
    alternative: { kind: "factor-too-few", of: [id], apart: halves[1] ?? [], size },
    items: { loadings, factors: m, thresholds, further },
  };
}

/** Of the first two factors the items whose communality is nearest the median of all. */
function correlatedPair(
  { items: explained }: ExplainedModel,
  factors: CfaResult["factors"],
  items: readonly string[],
  size: number,
): FalseModel | null {
  const sizes = items.map((_, j) => communality(explained.loadings, j, explained.factors));
  const sorted = [...sizes].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)]!;
  const [first, second] = factors.map(({ indicators }) =>
    indicators
      .map((id) => items.indexOf(id))
      .sort((a, b) => Math.abs(sizes[a]! - median) - Math.abs(sizes[b]! - median))
      .find((j) => j >= 0),
  );
  if (first === undefined || second === undefined || first === second) return null;
  const pair = [first, second];
  const loadings = pair.map((j) => Math.sqrt(size * (1 - sizes[j]!)));
  return {
    alternative: {
      kind: "correlated-pair",
      of: pair.map((j) => items[j]!),
      apart: [],
      size,
    },
    items: { ...explained, further: [{ items: pair, loadings }] },
  };
}
