import { exp } from "../../numeric/elementary/exp";
import { lengthOf } from "../../numeric/elementary/length";
import type { LinearSum } from "../model/curves/response-curve";
import type { FittedIrt } from "../model/fitted-irt";
import type { FurtherParameter } from "../model/irt-models";
import type { IrtItemResult } from "../model/irt-result";
import { type GroupRows, type ItemRows, modelLayout } from "../model/model-layout";
import { type RowGradient, standardErrorOf } from "./standard-error-of";

/** Ratio of a logistic slope to that of the normal ogive. */
const NORMAL_OGIVE = 1.702;

type Fitted = Pick<FittedIrt, "model" | "values" | "covariance">;

interface Figure {
  readonly value: number;
  readonly gradient: RowGradient;
}

/**
 * The first group's items in three metrics, with standard errors (delta method): slopes and intercepts; difficulty (of
 * boundaries, by models of categories of steps) and discrimination; standardized loadings; and what else a model has.
 * @see Reckase (1985), Applied Psychological Measurement, 9, 401-412; Takane & de Leeuw (1987), Psychometrika, 52,
 *   393-408. Checked against numerical derivatives in R (scripts/reference/irt-scores.R).
 */
export function itemMetrics(fitted: Fitted): IrtItemResult[] {
  const layout = modelLayout(fitted.model, 0);
  return fitted.model.items.map((item, j) => ({ ...item, ...metricsOf(fitted, layout, layout.items[j]!) }));
}

function metricsOf(
  fitted: Fitted,
  layout: GroupRows,
  rows: ItemRows,
): Omit<IrtItemResult, "id" | "categories"> {
  const { values, model } = fitted;
  const errorOf = (gradient: RowGradient): number | null => standardErrorOf(fitted, gradient);
  const slopeRows = model.factors.map((_, factor) => rows.slopes[rows.factors.indexOf(factor)]);
  const { d, steps } = rows.curve?.shown(rows.intercepts.length) ?? boundaries(rows);
  const sumOf = (sum: LinearSum): Figure => linearFigure(values, rows, sum);
  const intercepts = d.map(sumOf);
  const discrimination = slopeLength(values, rows);
  const difficulty = (steps ?? []).map((sum) => difficultyOf(values, rows, sumOf(sum)));
  const further = (kind: FurtherParameter["kind"]): number[] =>
    Array.from(rows.intercepts).filter((row) => model.parameters[row]!.kind === kind);
  const [lower = null] = further("lower").map((row) => asymptoteOf(values, row));
  const [upper = null] = further("upper").map((row) => asymptoteOf(values, row));
  const scores = model.name === "nominal" ? [null, ...further("score"), null] : [];
  const loadings = model.factors.map((_, factor) => loadingOf(values, layout, { rows, factor }));
  return {
    a: slopeRows.map((row) => (row === undefined ? 0 : values[row]!)),
    d: intercepts.map(({ value }) => value),
    difficulty: difficulty.map((figure) => figure?.value ?? null),
    discrimination: discrimination.value,
    loadings: loadings.map((figure) => figure?.value ?? 0),
    lower: lower?.value ?? null,
    upper: upper?.value ?? null,
    categoryScores: scores.map((row, k) => (row === null ? k : values[row]!)),
    se: {
      a: slopeRows.map((row) => (row === undefined ? null : errorOf([[row, 1]]))),
      d: intercepts.map(({ gradient }) => errorOf(gradient)),
      difficulty: difficulty.map((figure) => figure && errorOf(figure.gradient)),
      discrimination: errorOf(discrimination.gradient),
      loadings: loadings.map((figure) => figure && errorOf(figure.gradient)),
      lower: lower && errorOf(lower.gradient),
      upper: upper && errorOf(upper.gradient),
      categoryScores: scores.map((row) => (row === null ? null : errorOf([[row, 1]]))),
    },
  };
}

function boundaries({ intercepts }: ItemRows): Record<"d" | "steps", readonly LinearSum[]> {
  const d = Array.from(intercepts, (_, k): LinearSum => [[k, 1]]);
  return { d, steps: d };
}

/** A sum of an item's parameters beside its slopes. */
function linearFigure(values: Float64Array, { intercepts }: ItemRows, sum: LinearSum): Figure {
  const gradient = sum.map(([parameter, factor]) => [intercepts[parameter]!, factor] as const);
  return { value: gradient.reduce((all, [row, factor]) => all + factor * values[row]!, 0), gradient };
}

/** From its logit. */
function asymptoteOf(values: Float64Array, row: number): Figure {
  const value = 1 / (1 + exp(-values[row]!));
  return { value, gradient: [[row, value * (1 - value)]] };
}

/** |a|. */
function slopeLength(values: Float64Array, { slopes }: ItemRows): Figure {
  const value = lengthOf(Array.from(slopes, (row) => values[row]!));
  return {
    value,
    gradient: value === 0 ? [] : Array.from(slopes, (row) => [row, values[row]! / value] as const),
  };
}

/** -d / |a|; null where |a| is 0. */
function difficultyOf(values: Float64Array, rows: ItemRows, { value: d, gradient }: Figure): Figure | null {
  const length = slopeLength(values, rows).value;
  if (length === 0) return null;
  return {
    // Not -d: an intercept of 0 is a difficulty of 0, not of -0.
    value: (0 - d) / length,
    gradient: [
      ...gradient.map(([row, factor]) => [row, -factor / length] as const),
      ...Array.from(rows.slopes, (row) => [row, (d * values[row]!) / (length * length * length)] as const),
    ],
  };
}

/**
 * Loading of the item's normal ogive on a factor of variance 1: with v = a / 1.702, v_f times the factor's standard
 * deviation over the root of 1 + v' Phi v. Null where the item does not load on it.
 */
function loadingOf(
  values: Float64Array,
  { means: { length: m }, covariances }: GroupRows,
  { rows: { factors, slopes }, factor }: { rows: ItemRows; factor: number },
): Figure | null {
  const place = factors.indexOf(factor);
  if (place < 0) return null;
  const v = Array.from(slopes, (row) => values[row]! / NORMAL_OGIVE);
  const phi = (s: number, t: number): number => covariances[factors[s]! * m + factors[t]!]!;
  const image = v.map((_, s) => v.reduce((sum, other, t) => sum + values[phi(s, t)]! * other, 0));
  const total = Math.sqrt(1 + v.reduce((sum, own, s) => sum + own * image[s]!, 0));
  const deviation = Math.sqrt(values[phi(place, place)]!);
  const value = (v[place]! * deviation) / total;
  const gradient: [number, number][] = [];
  v.forEach((own, s) => {
    const direct = s === place ? deviation / total : 0;
    gradient.push([slopes[s]!, (direct - (value * image[s]!) / total ** 2) / NORMAL_OGIVE]);
    v.forEach((other, t) => {
      const scale = s === t && s === place ? v[place]! / (2 * deviation * total) : 0;
      gradient.push([phi(s, t), scale - (value * own * other) / (2 * total ** 2)]);
    });
  });
  return { value, gradient };
}
