import { endsOf, intervalOn } from "../../numeric/distributions/interval";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtResult, SumScore } from "../model/irt-result";
import { type ItemRows, modelLayout } from "../model/model-layout";
import { predictorInformation } from "./logit-information";
import { standardErrorOf } from "./standard-error-of";

type CutOff = IrtResult["cutOffs"][number]["cuts"][number];

/** Of a parameter, for central differences. */
const STEP = 1e-5;

/**
 * Precision of a factor's items at each cut-off of their sum: the information I there, the conditional standard error,
 * 1 over its root, and the conditional reliability, I / (I + 1 / variance). A cut-off of "s or more" lies halfway
 * between the expected scores of people with the sums s - 1 and s. The interval is symmetric for log(I times the
 * variance), by the delta method at a fixed level.
 * @param factor index of a factor; the others are at their means
 * @param scores of the sums of the factor's items, from 0
 * @returns a cut-off for every sum from 1, without those next to a sum expected of nobody or without information; none
 *   if items load in opposite directions, so that the sum does not follow the factor
 * @see Thissen (2000), in Computerized adaptive testing: A primer (2nd ed.), chapter 7 (reliability at a level).
 *   Information checked against mirt 1.45.1's `testinfo`, intervals against differences in all parameters.
 */
export function cutOffs(
  fitted: Pick<FittedIrt, "model" | "values" | "covariance">,
  factor: number,
  scores: readonly SumScore[],
): CutOff[] {
  if (!isOneDirection(fitted, factor)) return [];
  return scores.slice(1).flatMap(({ score, eap: [high] }, place) => {
    const low = scores[place]?.eap[0];
    if (high === null || high === undefined || low === null || low === undefined) return [];
    const found = atLevel(fitted, factor, (low + high) / 2);
    return found === null ? [] : [{ score, ...found }];
  });
}

function isOneDirection({ model, values }: Pick<FittedIrt, "model" | "values">, factor: number): boolean {
  const signs = modelLayout(model, 0).items.flatMap(({ factors, slopes }) => {
    const row = slopes[factors.indexOf(factor)];
    return row === undefined ? [] : [Math.sign(values[row]!)];
  });
  return !(signs.includes(1) && signs.includes(-1));
}

function atLevel(
  fitted: Pick<FittedIrt, "model" | "values" | "covariance">,
  factor: number,
  level: number,
): Omit<CutOff, "score"> | null {
  const { model, values } = fitted;
  const { items, means, covariances } = modelLayout(model, 0);
  const point = Float64Array.from(means, (row, f) => (f === factor ? level : values[row]!));
  const own = items.filter(({ factors }) => factors.includes(factor));
  const information = own.reduce((sum, item) => sum + itemInformation(item, { values, point, factor }), 0);
  if (!(information > 0)) return null;
  const spread = covariances[factor * means.length + factor]!;
  const ratio = information * values[spread]!;
  const moved = values.slice();
  const gradient = own.flatMap((item) =>
    [...item.slopes, ...item.intercepts].map((row) => {
      const at = (step: number): number => {
        moved[row] = values[row]! + step;
        return itemInformation(item, { values: moved, point, factor });
      };
      const derivative = (at(STEP) - at(-STEP)) / (2 * STEP) / information;
      moved[row] = values[row]!;
      return [row, derivative] as const;
    }),
  );
  const error = standardErrorOf(fitted, [...gradient, [spread, 1 / values[spread]!]]);
  const reliability = ratio / (ratio + 1);
  const se = error && error * reliability * (1 - reliability);
  return {
    level,
    standardError: 1 / Math.sqrt(information),
    reliability,
    interval: endsOf(intervalOn("logit", { estimate: reliability, se, df: Number.POSITIVE_INFINITY })),
  };
}

function itemInformation(
  { factors, slopes, intercepts, curve }: ItemRows,
  { values, point, factor }: { values: Float64Array; point: Float64Array; factor: number },
): number {
  let z = 0;
  for (let s = 0; s < slopes.length; s++) z += values[slopes[s]!]! * point[factors[s]!]!;
  const slope = values[slopes[factors.indexOf(factor)]!]!;
  const own = Float64Array.from(intercepts, (row) => values[row]!);
  return slope ** 2 * predictorInformation({ curve, intercepts: own })(z);
}
