import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { chartId } from "../../kit/charts/chart-data";
import type { ReportTable } from "../../kit/tables/section";
import { type Columns, column, tableOf } from "../../kit/tables/table-of";
import { stepName, structureFactorLabel } from "../../kit/words/model-names";
import { shownLevels, smallLevelsNote } from "../shown-levels";

/** The factors' means by group; null where there are none. */
export function latentMeansTable(analysis: Analysis, result: InvarianceResult): ReportTable | null {
  const shown = shownLevels(result);
  const [reference] = result.levels;
  if (reference === undefined) return null;
  const step = result.latentMeansFrom === null ? "" : ` From the ${stepName(result.latentMeansFrom)} step.`;
  return tableOf(
    result.latentMeans.filter(({ group }) => shown.has(group)),
    {
      id: chartId("latent-means", result.group, analysis.invariance.indexOf(result)),
      title: `Means of the factors by ${result.group}`,
      columns: [
        factorColumn(analysis, result),
        column(["level", "Group", "text"], ({ group }) => group),
        column(
          ["n", "People", "integer"],
          ({ group }) => result.levels.find(({ label }) => label === group)?.n,
        ),
        column(["mean", "Mean", "decimal2"], ({ est }) => est),
        { key: "se", label: "SE", format: "decimal3" },
        { key: "low", label: "95% low", format: "decimal2" },
        { key: "high", label: "95% high", format: "decimal2" },
      ],
      notes: [
        `In standard deviations of the factor in ${reference.label}, whose mean is 0 by definition and has no standard error.${step}`,
        smallLevelsNote(result),
      ],
    },
  );
}

/** The factor's name. */
export function factorColumn<Row extends { readonly factor: string }>(
  analysis: Analysis,
  { structure }: InvarianceResult,
): Columns<Row> {
  return [
    column(["factor", "Factor", "text"], ({ factor }) => structureFactorLabel(analysis, structure, factor)),
  ];
}
