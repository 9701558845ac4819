import { type EfaInput, efa } from "../factor/efa/efa";

/** Smaller loadings on the scale's factor do not show a direction. */
const LEAST = 0.3;

/**
 * Items that load on the one factor of a scale with the sign that fewer of its items have (of as many, the sign that its
 * first item does not have), by at least .30 and twice their standard error in a simple random sample.
 * @param correlation of three or more items
 * @returns none where no such factor is found
 */
export function oppositeItems(correlation: EfaInput): readonly string[] {
  const { items, n } = correlation;
  if (items.length < 3) return [];
  const { loadings, converged } = efa(correlation, { factors: 1, extraction: "minres", rotation: "none" });
  if (!converged) return [];
  const least = Math.max(LEAST, 2 / Math.sqrt(n));
  const against = (sign: number) => items.filter((_, item) => sign * (loadings[item]?.[0] ?? 0) <= -least);
  const [negative, positive] = [against(1), against(-1)];
  const isFirst = items.find((id) => negative.includes(id) || positive.includes(id)) === negative[0];
  const isFewer = negative.length < positive.length;
  return isFewer || (negative.length === positive.length && !isFirst) ? negative : positive;
}
