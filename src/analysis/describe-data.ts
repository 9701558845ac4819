import type { PatternTable } from "../data/pattern-table";
import type { Responses } from "../data/responses";
import { withoutGroups } from "../data/select";
import type { Warning } from "../errors";
import { kishEffectiveN } from "../survey/kish";
import { missingness } from "../survey/missingness";
import type { Analysis } from "./index";

/** The file, the people, their groups and what they left unanswered. */
export function describeData(
  responses: Responses,
  table: PatternTable,
  warnings: readonly Warning[],
): Analysis["data"] {
  const missing = missingness(table);
  const total = table.weight.reduce((sum, weight) => sum + weight, 0);
  return {
    file: responses.file,
    n: table.count.reduce((sum, count) => sum + count, 0),
    nComplete: missing.complete,
    items: table.items.map((item) => item.id),
    rows: responses.fileRows,
    excluded: responses.excluded,
    patterns: withoutGroups(table).rows,
    effectiveN: kishEffectiveN(table),
    missing,
    groups: table.groupings.map(({ name, levels, codes }) => ({
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
    })),
    warnings: [...responses.warnings, ...warnings, ...designWarning(responses)],
  };
}

/** Strata and clusters are read, so that their place in the file is checked; no estimate takes them into account yet. */
function designWarning({ stratum, cluster }: Responses): Warning[] {
  if (stratum === null && cluster === null) return [];
  const what = [stratum && "strata", cluster && "clusters"].filter((word) => word !== null).join(" and ");
  return [
    {
      code: "design-not-used",
      message: `The sample has ${what}: standard errors and intervals ignore them, and are too narrow where answers within a cluster are alike.`,
    },
  ];
}
