import type { Analysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { numberWord } from "../kit/words/phrases";

/** From this congruence on, a column of a solution carries the name of the declared factor. */
const SIMILAR = factorCriteria.similarFactor.value;

/** How a factor is called in a chart: "Factor 1", with the declared factor's label where the column is similar to it. */
export interface FactorName {
  readonly full: string;
  readonly short: string;
  readonly label: string | null;
}

/** The names of a solution's factors in the order of its columns. */
export function factorNames(analysis: Analysis, solution: EfaSolution): readonly FactorName[] {
  const match = analysis.structures.find((structure) => structure.factors.length === solution.factors);
  return Array.from({ length: solution.factors }, (_, column) => {
    const declared = match?.factors.find((factor) => factor.column === column);
    const label = declared !== undefined && declared.congruence >= SIMILAR ? declared.label : null;
    const short = `Factor ${column + 1}`;
    return { full: label === null ? short : `${short}: ${label}`, short, label };
  });
}

/** "two-factor", as in "the two-factor solution". */
export const factorsWord = (count: number): string => `${numberWord(count)}-factor`;
