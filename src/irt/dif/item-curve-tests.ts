import { normalCdf } from "../../numeric/distributions/special";
import { exp } from "../../numeric/elementary/exp";
import { log1p } from "../../numeric/elementary/log";
import { type FoundDif, waldTest } from "./dif-finding";

/** An item's logistic curve in a group: c + (1 - c) / (1 + exp(-a (trait - b))), with the covariance of a and b. */
export interface ItemCurve {
  readonly a: number;
  readonly b: number;
  /** Fixed, and the same in all groups. @default 0 */
  readonly c?: number | undefined;
  readonly varianceA: number;
  readonly varianceB: number;
  readonly covariance: number;
}

/**
 * The focal group's curves on the scale of the reference group: b of the anchors get its mean and SD.
 * @param anchors indices of the items that the scales share; where a is not estimated, b is shifted only
 * @see Marco (1977), Journal of Educational Measurement, 14, 139-160. Reference: difR's `itemRescale`.
 * @example
 * ```ts
 * const curve = (b: number) => ({ a: 1, b, varianceA: 0.02, varianceB: 0.01, covariance: 0 });
 * const girls = [curve(0), curve(1), curve(2)];
 * const boys = [curve(-1), curve(0), curve(4)];
 * linkedCurves(girls, boys, [0, 1]).map(({ b }) => b); // [0, 1, 5]
 * ```
 */
export function linkedCurves(
  reference: readonly ItemCurve[],
  focal: readonly ItemCurve[],
  anchors: readonly number[],
): ItemCurve[] {
  const moments = (curves: readonly ItemCurve[]) => {
    const mean = anchors.reduce((sum, j) => sum + curves[j]!.b, 0) / anchors.length;
    const squares = anchors.reduce((sum, j) => sum + (curves[j]!.b - mean) ** 2, 0);
    return { mean, squares };
  };
  const [to, from] = [moments(reference), moments(focal)];
  const isShift = [...reference, ...focal].every(({ varianceA }) => varianceA === 0);
  const scale = isShift ? 1 : Math.sqrt(to.squares / from.squares);
  return focal.map((curve) => ({
    ...curve,
    a: curve.a / scale,
    b: to.mean + scale * (curve.b - from.mean),
    varianceA: curve.varianceA / scale ** 2,
    varianceB: curve.varianceB * scale ** 2,
  }));
}

/**
 * Lord's chi-square that a and b of an item are equal in all groups (b alone where a is not estimated); for more than
 * two groups its generalization.
 * @param curves of one item by group, on one scale, from independent samples
 * @see Lord (1980), Applications of item response theory, 223; Kim, Cohen & Park (1995), Journal of Educational
 *   Measurement, 32, 261-276. Reference: difR's `LordChi2`, `genLordChi2`.
 * @example
 * ```ts
 * const girls = { a: 1.2, b: 0, varianceA: 0.02, varianceB: 0.01, covariance: 0 };
 * const boys = { ...girls, b: 0.4 };
 * const found = lordTest([girls, boys]);
 * "statistic" in found && found.statistic?.toFixed(6); // "8.000000"
 * ```
 */
export function lordTest(curves: readonly ItemCurve[]): FoundDif {
  const hasSlopes = curves.some(({ varianceA }) => varianceA > 0);
  const values = curves.map(({ a, b }) => (hasSlopes ? [a, b] : [b]));
  const own = curves.map(({ varianceA, varianceB, covariance }) =>
    hasSlopes ? [varianceA, covariance, covariance, varianceB] : [varianceB],
  );
  const width = values[0]?.length ?? 0;
  const size = (curves.length - 1) * width;
  const differences = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const [group, k] = [Math.floor(i / width) + 1, i % width];
    differences[i] = values[group]![k]! - values[0]![k]!;
    for (let j = 0; j < size; j++) {
      const l = j % width;
      const same = Math.floor(j / width) + 1 === group ? own[group]![k * width + l]! : 0;
      covariance[i * size + j] = own[0]![k * width + l]! + same;
    }
  }
  const test = waldTest(differences, covariance);
  if (test === null) return { reason: "no-estimates" };
  const effect = curves.length === 2 ? curves[1]!.b - curves[0]!.b : null;
  return { ...test, effect, size: null };
}

/** The area between two curves: positive where the focal group's is harder; and without its sign. */
export interface CurveArea {
  readonly signed: { readonly area: number; readonly z: number };
  readonly unsigned: { readonly area: number; readonly z: number };
}

/**
 * Raju's exact areas between an item's curves in two groups, with their z.
 * @param reference, focal on one scale (`linkedCurves`), with the same c
 * @see Raju (1988), Psychometrika, 53, 495-502; Raju (1990), Applied Psychological Measurement, 14, 197-207. Reference:
 *   difR's `RajuZ`, whose z of the unsigned area has the sign of a difference.
 * @example
 * ```ts
 * const girls = { a: 1, b: 0, varianceA: 0.02, varianceB: 0.01, covariance: 0 };
 * const { signed } = rajuAreas(girls, { ...girls, b: 0.5 });
 * signed.area; // 0.5
 * signed.z.toFixed(3); // "3.536"
 * ```
 */
export function rajuAreas(reference: ItemCurve, focal: ItemCurve): CurveArea {
  const c = reference.c ?? 0;
  const distance = focal.b - reference.b;
  const error = Math.sqrt(reference.varianceB + focal.varianceB);
  const signed = { area: (1 - c) * distance, z: distance / error };
  // H = 2 q ln(1 + exp(distance / q)) - distance, q the difference of 1 / a.
  const q = 1 / reference.a - 1 / focal.a;
  const ratio = distance / q;
  if (q === 0 || !Number.isFinite(ratio)) {
    return { signed, unsigned: { area: Math.abs(signed.area), z: Math.abs(signed.z) } };
  }
  const logSum = Math.max(ratio, 0) + log1p(exp(-Math.abs(ratio)));
  const share = 1 / (1 + exp(-ratio));
  const area = 2 * q * logSum - distance;
  const [byB, byQ] = [2 * share - 1, 2 * (logSum - share * ratio)];
  const variance = [reference, focal].reduce((sum, { a, varianceA, varianceB, covariance }) => {
    const byA = byQ / (a * a);
    return sum + byB * byB * varianceB + byA * byA * varianceA + 2 * byB * byA * covariance;
  }, 0);
  return { signed, unsigned: { area: (1 - c) * Math.abs(area), z: Math.abs(area) / Math.sqrt(variance) } };
}

/** The unsigned area's z, which also finds curves that cross; the effect is the signed area. */
export function rajuTest([reference, focal]: readonly ItemCurve[]): FoundDif {
  const { signed, unsigned } = rajuAreas(reference!, focal!);
  if (!Number.isFinite(unsigned.z)) return { reason: "no-estimates" };
  const p = 2 * normalCdf(-unsigned.z);
  return { statistic: unsigned.z, df: null, p, effect: signed.area, size: null };
}
