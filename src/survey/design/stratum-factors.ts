import { lonelyStrata } from "./lonely-units";
import type { SampleDesign } from "./sample-design";

/**
 * By stratum, what its part of a variance is made of: `own` times the sum of its units' squared totals, less `center`
 * times the square of their sum. For G of N units these are (1 - G / N) G / (G - 1) and (1 - G / N) / (G - 1).
 */
export interface StratumFactors {
  readonly own: Float64Array;
  readonly center: Float64Array;
}

/**
 * The factors of a design's strata, with the finite population correction and the rule for single units in them.
 *
 * @see Cochran (1977), Sampling techniques, sections 5.4 and 11.8. Reference: R's survey, `svydesign(fpc = )` and
 *   `options(survey.lonely.psu)`.
 */
export function stratumFactors(design: SampleDesign): StratumFactors {
  const { unitsIn, unsampled, lonely = "adjust" } = design;
  const left = (stratum: number): number => unsampled?.[stratum] ?? 1;
  const factor = averaged(design);
  const own = unitsIn.map((units, stratum) => {
    if (units > 1) return (factor * left(stratum) * units) / (units - 1);
    return lonely === "adjust" ? left(stratum) : 0;
  });
  const center = unitsIn.map((units, stratum) => (units > 1 ? (factor * left(stratum)) / (units - 1) : 0));
  return { own, center };
}

/** Under "average" the strata that show a spread stand for those that do not. */
function averaged(design: SampleDesign): number {
  if (design.lonely !== "average") return 1;
  const strata = design.unitsIn.filter((units) => units > 0).length;
  return strata / (strata - lonelyStrata(design).length);
}
