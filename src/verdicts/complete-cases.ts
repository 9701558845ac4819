import type { LittleTest } from "../factor/incomplete/little-test";
import type { ScaleReliability } from "../reliability/scale-result";
import type { MissingDependence } from "../survey/regression/missing-dependence";

const LEVEL = 0.05;

/** From this share of people without a score on, complete cases may be biased (Bennett 2001). */
const NOTICEABLE = 0.1;

export interface MissingGrounds {
  readonly data: { readonly n: number };
  readonly missingDependence: {
    readonly items: readonly Pick<MissingDependence, "item" | "pHolm" | "groups">[];
    readonly little: LittleTest | null;
  } | null;
}

const isBelow = (p: number | null): boolean => p !== null && p < LEVEL;

/**
 * Share of people without a score on a scale, where scores may be biased by that: a tenth or more, and answers are not
 * missing completely at random by Little's test or by the tests of the scale's items. Null elsewhere.
 * @see Bennett, D. A. (2001). Australian and New Zealand Journal of Public Health, 25, 464-469.
 */
export function biasedShare(
  { data, missingDependence }: MissingGrounds,
  { items, n }: Pick<ScaleReliability, "items" | "n">,
): number | null {
  if (missingDependence === null) return null;
  const share = 1 - n / data.n;
  const isDependent =
    isBelow(missingDependence.little?.p ?? null) ||
    missingDependence.items.some(
      ({ item, pHolm, groups }) =>
        items.includes(item) && (isBelow(pHolm) || groups.some((group) => isBelow(group.pHolm))),
    );
  return share >= NOTICEABLE && isDependent ? share : null;
}
