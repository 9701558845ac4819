import { countedRules } from "../../factor/efa/retention/retention";
import { matchStructure } from "../../factor/structures/match-structure";
import { withoutItems, withoutSolution } from "../../factor/structures/not-examined";
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
        const impossible = withoutItems(structure, items);
        if (impossible !== null) return impossible;
        const solution = efa.find(({ factors }) => factors === structure.factors.length);
        return solution === undefined
          ? withoutSolution(structure)
          : matchStructure(solution, structure, { rules });
      }),
    };
  },
};
