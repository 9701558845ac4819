import { lostFactors, notExamined, structureVerdict } from "../../verdicts/structure-verdict";
import type { Part } from "../part";

/**
 * Each declared structure, whole, held against the solution with as many factors; where there can be none or is none,
 * "not examined" with the reason.
 */
export const structures: Part<"structures", "retention" | "efa", never, "units"> = {
  id: "structures",
  title: "Declared structures",
  channels: {
    structures: {
      ...{ structure: "text", label: "text", verdict: "text", hitRate: "estimate" },
      factors: {
        ...{ id: "text", label: "text", items: "text", column: "exact", congruence: "estimate" },
        ...{ salient: "text", notSalient: "text" },
      },
      crossLoadings: { item: "text", factor: "text", loading: "estimate" },
      reasons: { alike: "estimate" },
    },
  },
  needs: ["retention", "efa"],
  reads: [],
  tables: ["units"],
  given: ["structures"],
  optional: { asked: "exploratory", otherwise: { structures: [] } },
  run({ units }, _settings, { structures, found: { retention, efa } }) {
    const items = units.items.map(({ id }) => id);
    return {
      structures: structures.map((structure) => {
        const solution = efa.find(({ factors }) => factors === structure.factors.length);
        return solution && lostFactors(structure, items).length === 0
          ? structureVerdict(solution, structure, { dimensions: retention })
          : notExamined(structure, items);
      }),
    };
  },
};
