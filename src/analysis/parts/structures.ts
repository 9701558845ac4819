import { exploredFactors } from "../../measures/structure";
import { factorsWithoutItems, notExamined, structureVerdict } from "../../verdicts/structure-verdict";
import * as messages from "../messages";
import type { Part } from "../part";

/** Each declared structure compared with the solution of as many factors; "not examined" with the reason where there is none. */
export const structures: Part<"structures", "retention" | "efa" | "declared", never, "bySamplingUnit"> = {
  id: "structures",
  title: messages.partStructures,
  needs: ["retention", "efa", "declared"],
  reads: [],
  tables: ["bySamplingUnit"],
  context: [],
  optional: { asked: "exploratory", otherwise: { structures: [] } },
  run({ bySamplingUnit }, _settings, { found: { retention, efa, declared } }) {
    const items = bySamplingUnit.items.map(({ id }) => id);
    return {
      structures: declared.map((structure) => {
        const solution = efa.find(({ factors }) => factors === structure.factors.length);
        const isDeclared = exploredFactors(structure.model).length === 0;
        return solution && isDeclared && factorsWithoutItems(structure, items).length === 0
          ? structureVerdict(solution, structure, { dimensions: retention })
          : notExamined(structure, items, exploredFactors(structure.model));
      }),
    };
  },
};
