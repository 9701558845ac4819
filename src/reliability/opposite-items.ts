import { type EfaInput, efa } from "../factor/efa/efa";
import { MAX_ITEMS_TOGETHER } from "../factor/model/criteria";
import { holm } from "../numeric/distributions/holm";
import { normalCdf } from "../numeric/distributions/special";
import { atanh } from "../numeric/elementary/hyperbolic";
import { symmetricEigen } from "../numeric/linear-algebra/matrix";

/** Smaller loadings on the scale's factor do not show a direction. */
const LEAST = 0.3;
/** Of the correlations of items with the rest of their scale, after Holm's correction over the items. */
const LEVEL = 0.05;

/**
 * Items that load on the one factor of a scale with the sign that fewer of its items have (of as many, the sign that its
 * first item does not have), by at least .30, and correlate beyond chance with the first component of the other items.
 * That component does not depend on the item, so that its correlation has no bias (Fisher's z in a simple random sample).
 * @param correlation of three or more items
 * @param observed product-moment correlations of the same items, whose standard errors Fisher's z gives
 * @returns none where no such factor is found
 */
export function oppositeItems(
  correlation: EfaInput,
  observed: Pick<EfaInput, "matrix" | "n">,
): readonly string[] {
  const { items } = correlation;
  if (items.length < 3) return [];
  const { loadings, converged } = efa(correlation, { factors: 1, extraction: "minres", rotation: "none" });
  if (!converged) return [];
  const p = holm(items.map((_, item) => restProbability(observed, item, loadings)));
  const against = (sign: number) =>
    items.filter((_, item) => sign * (loadings[item]?.[0] ?? 0) <= -LEAST && (p[item] ?? 1) < LEVEL);
  const [negative, positive] = [against(1), against(-1)];
  const isFirst = items.find((id) => negative.includes(id) || positive.includes(id)) === negative[0];
  const isFewer = negative.length < positive.length;
  return isFewer || (negative.length === positive.length && !isFirst) ? negative : positive;
}

/** Of no correlation between an item and the first component of the others. */
function restProbability(
  { matrix, n }: Pick<EfaInput, "matrix" | "n">,
  item: number,
  loadings: readonly (readonly number[])[],
): number {
  const isOther = (_: unknown, at: number): boolean => at !== item;
  const others = matrix.filter(isOther).map((row) => row.filter(isOther));
  const { values, vectors } =
    (others.length > MAX_ITEMS_TOGETHER
      ? firstComponent(
          others,
          loadings.filter(isOther).map(([loading = 0]) => loading),
        )
      : null) ?? symmetricEigen(others);
  const covariance = (matrix[item] ?? [])
    .filter(isOther)
    .reduce((sum, r, at) => sum + r * (vectors[at]?.[0] ?? 0), 0);
  const r = covariance / Math.sqrt(values[0] ?? 1);
  if (!(Math.abs(r) < 1)) return 0;
  return 2 * normalCdf(-Math.abs(atanh(r)) * Math.sqrt(Math.max(0, n - 3)));
}

/** The ratio of the second eigenvalue to the first is below .9 in a scale of one factor: this many steps leave 1e-9 of the start. */
const MAX_STEPS = 200;
/** Relative change of the eigenvalue, whose error is the square of the vector's: this leaves a correlation exact to 1e-6. */
const SMALL_CHANGE = 1e-12;

/**
 * The largest eigenvalue with its vector, by the power method: a decomposition for each of many items takes too long.
 * @param start near it, such as the loadings on one factor
 * @returns null where it does not settle
 */
function firstComponent(
  matrix: EfaInput["matrix"],
  start: readonly number[],
): { values: number[]; vectors: number[][] } | null {
  let vector = [...start];
  let value = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const image = matrix.map((row) => row.reduce((sum, r, j) => sum + r * vector[j]!, 0));
    const length = Math.sqrt(image.reduce((sum, element) => sum + element * element, 0));
    if (!(length > 0)) return null;
    vector = image.map((element) => element / length);
    if (Math.abs(length - value) < SMALL_CHANGE * length)
      return { values: [length], vectors: vector.map((element) => [element]) };
    value = length;
  }
  return null;
}
