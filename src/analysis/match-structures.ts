import { countedRules, type Retention } from "../factor/efa/retention/retention";
import type { EfaSolution } from "../factor/efa/solution";
import type { Structure } from "../measures/structure";
import {
  lostFactors,
  notExamined,
  type StructureVerdict,
  structureVerdict,
} from "../verdicts/structure-verdict";

/**
 * Each declared structure, whole, held against the solution with as many factors; where there can be none or is none,
 * "not examined" with the reason.
 *
 * @param items ids of the items analyzed
 */
export function matchStructures(
  structures: readonly Structure[],
  found: {
    readonly items: readonly string[];
    readonly solutions: readonly EfaSolution[];
    readonly retention: Retention;
  },
): StructureVerdict[] {
  const rules = countedRules(found.retention);
  return structures.map((structure) => {
    const solution = found.solutions.find(({ factors }) => factors === structure.factors.length);
    return solution && lostFactors(structure, found.items).length === 0
      ? structureVerdict(solution, structure, { rules })
      : notExamined(structure, found.items);
  });
}
