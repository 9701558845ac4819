import { factorNames } from "./factor-names";

/** A model that puts every item on the factor that it loads on most. */
export interface FoundModel {
  /** lavaan's syntax, a line a factor; empty where no item is placed. */
  readonly model: string;
  /** Items without a salient loading. */
  readonly notPlaced: readonly string[];
}

/**
 * Makes a confirmatory model of an exploratory solution: each item measures the factor of its largest loading by size,
 * if that loading is salient. Factors that no item is placed on are left out.
 *
 * @param items their ids
 * @param loadings item x factor
 * @param salient least size of a loading
 */
export function foundModel(
  items: readonly string[],
  loadings: readonly (readonly number[])[],
  salient: number,
): FoundModel {
  const placed = loadings.map((row) => {
    const sizes = row.map(Math.abs);
    const largest = Math.max(...sizes);
    return largest >= salient ? sizes.indexOf(largest) : -1;
  });
  const names = factorNames(items, loadings[0]?.length ?? 0);
  const lines = names.flatMap((name, k) => {
    const own = items.filter((_, i) => placed[i] === k);
    return own.length === 0 ? [] : [`${name} =~ ${own.join(" + ")}`];
  });
  return { model: lines.join("\n"), notPlaced: items.filter((_, i) => placed[i] === -1) };
}
