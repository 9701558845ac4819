import type { EfaSolution } from "../factor/efa/solution";
import { type FactorCriteria, factorCriteria } from "../factor/model/criteria";
import {
  type DeclaredStructure,
  type MatchedStructure,
  matchedStructure,
  matchStructure,
} from "../factor/structures/structure-match";
import * as f from "../figures/declare";
import { type NumberOfFactors, type StructureReason, structureReasons } from "./structure-reasons";

export const structureVerdictRecord = {
  ...matchedStructure,
  /** "not examined" where there is no solution; `factors` is then empty and the reason says why. */
  verdict: f.code<"reproduced" | "partly reproduced" | "not reproduced" | "not examined">(),
  /**
   * Reasons: codes with figures; `of` is a factor's id, or null for the whole structure. Codes: "largest-loadings",
   * "salient-items", "all-salient", "not-salient", "few-salient", "opposite-sign", "items-absent", "cross-loadings",
   * "no-cross-loadings", "congruence", "number-of-factors", "not-converged", "heywood", "hardly-distinct"; not
   * examined: "no-items", "explored", "no-solution".
   */
  reasons: f.listOf(f.whole<StructureReason>("estimate"), "everybody"),
};
export interface StructureVerdict extends f.Declared<typeof structureVerdictRecord> {}

export interface StructureVerdictOptions {
  readonly criteria?: FactorCriteria | undefined;
  readonly dimensions?: NumberOfFactors | null | undefined;
}

/**
 * Whether an exploratory solution reproduces a declared structure with as many factors. With the limits of `criteria`:
 * - *reproduced*: every declared item loads saliently on its factor with the sign of the other items; no other item
 *   loads saliently on it; every item's largest loading is on the declared factor; the solution is proper (converged,
 *   no uniqueness at its bound); and, with one factor, the verdict on the number of factors leaves one open;
 * - *partly reproduced*: at least 80 % of the largest loadings are on the declared factors (with one factor: at least
 *   80 % of the items load saliently), and every factor has at least two salient items;
 * - *not reproduced* otherwise.
 *
 * Cross-loadings from .30 on, factors with fewer than three salient items and factor correlations above .85 are
 * reasons that do not change the verdict. The number of factors matters with one factor only, since nearly all
 * correlated items load on one. Declared items missing from the solution count as not found.
 * @param structure factor ids differ; an item may belong to several factors
 * @param options.criteria other limits than the defaults
 * @param options.dimensions the verdict on the number of factors (`dimensionsVerdict`); ignored if missing
 * @throws ItemwiseError "factors-differ" where the numbers of factors differ
 * @example
 * ```ts
 * const items = ["a", "b", "c", "d", "e", "f"];
 * const matrix = items.map((_, i) => items.map((_, j) => (i === j ? 1 : i < 3 === j < 3 ? 0.5 : 0.1)));
 * const solution = efa({ matrix, n: 500, items }, { factors: 2 });
 * const factors = [
 *   { id: "x", label: "X", items: ["a", "b", "c"] },
 *   { id: "y", label: "Y", items: ["d", "e", "f"] },
 * ];
 * const { verdict, reasons } = structureVerdict(solution, { id: "xy", label: "X and Y", factors });
 * verdict; // "reproduced"
 * reasons[0].code; // "largest-loadings"
 * ```
 */
export function structureVerdict(
  solution: EfaSolution,
  structure: DeclaredStructure,
  options: StructureVerdictOptions = {},
): StructureVerdict {
  const { criteria = factorCriteria, dimensions = null } = options;
  const match = matchStructure(solution, structure, criteria);
  const reasons = structureReasons({ solution, match, criteria, dimensions });
  const verdict =
    match.hitRate === 1 && !reasons.some(isDisqualifying)
      ? "reproduced"
      : isPartial(match, criteria)
        ? "partly reproduced"
        : "not reproduced";
  return { ...match, verdict, reasons };
}

const DISQUALIFYING: readonly StructureReason["code"][] = [
  "not-salient",
  "opposite-sign",
  "items-absent",
  "not-converged",
  "heywood",
];

export function isDisqualifying(reason: StructureReason): boolean {
  if (reason.code === "cross-loadings") return reason.salient;
  if (reason.code === "number-of-factors") return reason.decides;
  return DISQUALIFYING.includes(reason.code);
}

function isPartial({ factors, hitRate }: MatchedStructure, criteria: FactorCriteria): boolean {
  const [first, second] = factors;
  const isOneFactor = first !== undefined && second === undefined;
  const rate = isOneFactor ? first.salient.length / Math.max(1, first.items.length) : (hitRate ?? 0);
  const present = factors.every(
    ({ salient, items }) => salient.length >= Math.min(criteria.fewestItemsPerFactor.value, items.length),
  );
  return present && rate >= criteria.partialHitRate.value;
}

/** Ids of factors without an analyzed item. */
export const factorsWithoutItems = ({ factors }: DeclaredStructure, items: readonly string[]): string[] =>
  factors.filter((factor) => !factor.items.some((item) => items.includes(item))).map(({ id }) => id);

/**
 * A structure that is not compared: a factor has no analyzed item, factors share an exploratory block (`explored`), or no
 * solution has as many factors.
 */
export function notExamined(
  structure: DeclaredStructure,
  items: readonly string[],
  explored: readonly string[] = [],
): StructureVerdict {
  const lost = factorsWithoutItems(structure, items);
  return {
    structure: structure.id,
    label: structure.label,
    factors: [],
    crossLoadings: [],
    hitRate: null,
    verdict: "not examined",
    reasons: [
      lost.length > 0
        ? { code: "no-items", of: null, factors: lost }
        : explored.length > 0
          ? { code: "explored", of: null, factors: explored }
          : { code: "no-solution", of: null, factors: structure.factors.length },
    ],
  };
}
