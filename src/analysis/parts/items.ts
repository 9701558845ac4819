import { covarianceMatrix } from "../../correlation/moments";
import type { PatternTable } from "../../data/answers/pattern-table";
import { completeRows } from "../../data/transform/select";
import { nullIfProblem } from "../../errors";
import { littleTest } from "../../factor/incomplete/little-test";
import { cronbachAlpha } from "../../reliability/alpha";
import { sampleDesign } from "../../survey/design/sample-design";
import { itemStatistics } from "../../survey/items/item-statistics";
import { missingDependence as dependenceOf } from "../../survey/regression/missing-dependence";
import * as names from "../../words/messages";
import type { Part } from "../part";

export const items: Part<"items", never, never, "asDeclared" | "analyzed"> = {
  id: "items",
  title: names.columnItems,
  needs: [],
  reads: [],
  tables: ["asDeclared", "analyzed"],
  context: [],
  run: ({ asDeclared, analyzed }) => ({ items: itemStatistics(asDeclared, analyzed) }),
};

/** Whether missing answers depend on other answers and on groupings, and alpha with and without incomplete ones. */
export const missingDependence: Part<"missingDependence", never, "clusterLabels", "withDesign"> = {
  id: "missingDependence",
  title: null,
  needs: [],
  reads: ["clusterLabels"],
  tables: ["withDesign"],
  context: [],
  optional: { asked: "robustness", otherwise: { missingDependence: null } },
  run({ withDesign: table }, { clusterLabels }) {
    const complete = completeRows(table);
    if (complete.rows === table.rows) return { missingDependence: null };
    const design = sampleDesign(table, clusterLabels) ?? undefined;
    const isContinuous = table.items.every(({ scale }) => scale === "continuous");
    const isSimple = design === undefined && table.weighting !== "design";
    return {
      missingDependence: {
        items: dependenceOf(table, design),
        alpha: { answered: alphaByPair(table), complete: alphaByPair(complete) },
        little: isContinuous && isSimple ? nullIfProblem(() => littleTest(table)) : null,
      },
    };
  },
};

/** Alpha from covariances of the people who answered both items of a pair, as psych's `alpha`. */
function alphaByPair(table: PatternTable): number | null {
  const matrix = table.items.map((_, i) => table.items.map((__, j) => pairCovariance(table, i, j)));
  return matrix.flat().every(Number.isFinite) ? cronbachAlpha(matrix) : null;
}

function pairCovariance(table: PatternTable, i: number, j: number): number {
  const { covariance } = covarianceMatrix(table, {
    items: [Math.min(i, j), Math.max(i, j)],
    missing: "listwise",
  });
  return covariance[0]![i === j ? 0 : 1]!;
}
