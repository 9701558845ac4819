import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import type { Warning } from "../../errors";
import { flagMeasure, flagTerms } from "../../measures/language/flag-terms";
import { weightsWithin } from "../../survey/design/design-groupings";
import { kishEffectiveN } from "../../survey/design/kish";
import { missingness } from "../../survey/items/missingness";
import type { Analysis } from "../analysis";
import * as messages from "../messages";
import type { Part } from "../part";

export const data: Part<
  "data",
  never,
  "note",
  "analyzed" | "byReleasedGroups" | "patterns" | "design" | "warnings"
> = {
  id: "data",
  title: messages.partData,
  needs: [],
  reads: ["note"],
  tables: ["analyzed", "byReleasedGroups", "patterns", "design", "warnings"],
  context: ["responses"],
  run({ analyzed, byReleasedGroups, patterns, design, warnings }, { note }, { responses }) {
    const missing = missingness(byReleasedGroups);
    return {
      data: {
        file: responses.file,
        n: analyzed.count.reduce((sum, count) => sum + count, 0),
        nComplete: missing.complete,
        items: analyzed.items.map((item) => item.id),
        rows: responses.fileRows,
        excluded: responses.excluded,
        patterns,
        effectiveN: kishEffectiveN(analyzed),
        missing,
        weightsWithin: weightsWithin(byReleasedGroups)?.name ?? null,
        groups: groupSizes(analyzed),
        design,
        warnings: [...responses.warnings, ...warnings, ...languageWarnings(responses, analyzed, note)],
      },
    };
  },
};

function groupSizes(table: PatternTable): Analysis["data"]["groups"] {
  const total = table.weight.reduce((sum, weight) => sum + weight, 0);
  return table.groupings.map(({ name, levels, codes }) => ({
    name,
    levels: levels.map((label, level) => {
      let n = 0;
      let weight = 0;
      for (let row = 0; row < table.rows; row++) {
        if (codes[row] !== level) continue;
        n += table.count[row]!;
        weight += table.weight[row]!;
      }
      return { label, n, share: weight / total };
    }),
  }));
}

/** Discouraged terms in labels: in the definition, in levels of groups in the file, in the note. */
function languageWarnings(responses: Responses, table: PatternTable, note: string | null): Warning[] {
  const { measure } = responses;
  const undeclared = table.groupings.filter(({ name }) => (measure.groups[name]?.labels ?? null) === null);
  return [
    ...flagMeasure(measure),
    ...flagTerms([
      ...undeclared.map(({ name, levels }) => ({
        where: messages.levelsOfGroup({ group: name }),
        text: levels.join("; "),
      })),
      { where: messages.theNote(), text: note ?? "" },
    ]),
  ];
}
