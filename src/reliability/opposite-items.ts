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
  const p = holm(items.map((_, item) => restProbability(observed, item)));
  const against = (sign: number) =>
    items.filter((_, item) => sign * (loadings[item]?.[0] ?? 0) <= -LEAST && (p[item] ?? 1) < LEVEL);
  const [negative, positive] = [against(1), against(-1)];
  const isFirst = items.find((id) => negative.includes(id) || positive.includes(id)) === negative[0];
  const isFewer = negative.length < positive.length;
  return isFewer || (negative.length === positive.length && !isFirst) ? negative : positive;
}

/** Of no correlation between an item and the first component of the others. */
function restProbability({ matrix, n }: Pick<EfaInput, "matrix" | "n">, item: number): number {
  const isOther = (_: unknown, at: number): boolean => at !== item;
  const others = matrix.filter(isOther).map((row) => row.filter(isOther));
  const { values, vectors } =
    others.length > MAX_ITEMS_TOGETHER ? firstComponent(others) : symmetricEigen(others);
  const covariance = (matrix[item] ?? [])
    .filter(isOther)
    .reduce((sum, r, at) => sum + r * (vectors[at]?.[0] ?? 0), 0);
  const r = covariance / Math.sqrt(values[0] ?? 1);
  if (!(Math.abs(r) < 1)) return 0;
  return 2 * normalCdf(-Math.abs(atanh(r)) * Math.sqrt(Math.max(0, n - 3)));
}

const MAX_STEPS = 200;
const SMALL_CHANGE = 1e-12;

/** The largest eigenvalue with its vector, by the power method from equal elements: one for each item, of many items. */
function firstComponent(matrix: EfaInput["matrix"]): { values: number[]; vectors: number[][] } {
  let vector = matrix.map(() => 1 / Math.sqrt(matrix.length));
  let value = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const image = matrix.map((row) => row.reduce((sum, r, j) => sum + r * vector[j]!, 0));
    const length = Math.sqrt(image.reduce((sum, element) => sum + element * element, 0));
    if (!(length > 0)) break;
    vector = image.map((element) => element / length);
    const isSettled = Math.abs(length - value) < SMALL_CHANGE * length;
    value = length;
    if (isSettled) break;
  }
  return { values: [value], vectors: vector.map((element) => [element]) };
}
