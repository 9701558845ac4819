import { countedRules } from "../../factor/efa/retention/retention";
import { lostFactors, notExamined, structureVerdict } from "../../verdicts/structure-verdict";
import type { Part } from "../part";

/**
 * Each declared structure, whole, held against the solution with as many factors; where there can be none or is none,
 * "not examined" with the reason.
 */
export const structures: Part<"structures", "retention" | "efa"> = {
  id: "structures",
  needs: ["retention", "efa"],
  optional: { asked: "exploratory", otherwise: { structures: [] } },
  run({ analyzed }, _settings, { structures, found: { retention, efa } }) {
    const rules = retention === null ? [] : countedRules(retention);
    const items = analyzed.items.map(({ id }) => id);
    return {
      structures: structures.map((structure) => {
        const solution = efa.find(({ factors }) => factors === structure.factors.length);
        return solution && lostFactors(structure, items).length === 0
          ? structureVerdict(solution, structure, { rules })
          : notExamined(structure, items);
      }),
    };
  },
};
