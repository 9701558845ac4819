import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { chartId } from "../../kit/charts/chart-data";
import { itemColumns } from "../../kit/tables/item-table";
import type { ReportTable } from "../../kit/tables/section";
import { column, tableOf } from "../../kit/tables/table-of";
import { formatCell } from "../../kit/words/format";
import { structureFactorLabel } from "../../kit/words/model-names";
import { percent } from "../../kit/words/phrases";
import { shownLevels, smallLevelsNote } from "../shown-levels";
import { factorColumn } from "./latent-means-table";

type AlignedFactor = NonNullable<InvarianceResult["alignment"]>["factors"][number];

/** Means and standard deviations of the factors by group after alignment; null where nothing was aligned. */
export function alignedMeansTable(analysis: Analysis, result: InvarianceResult): ReportTable | null {
  const { alignment } = result;
  if (alignment === null) return null;
  const shown = shownLevels(result);
  return tableOf(
    alignment.factors.flatMap((factor) =>
      alignment.groups.map((level, g) => ({ ...factor, level, g })).filter(({ level }) => shown.has(level)),
    ),
    {
      id: chartId("aligned-means", result.group, analysis.invariance.indexOf(result)),
      title: `Aligned means and standard deviations by ${result.group}`,
      columns: [
        factorColumn(analysis, result),
        { key: "level", label: "Group", format: "text" },
        column(["mean", "Mean", "decimal2"], ({ means, g }) => means[g]),
        column(["se", "SE", "decimal3"], ({ meanStandardErrors, g }) => meanStandardErrors?.[g]),
        column(["sd", "SD", "decimal2"], ({ standardDeviations, g }) => standardDeviations[g]),
      ],
      notes: [
        `Means add to 0 over all aligned groups: their level is relative, and only differences are told. The product of the variances over the groups is 1 (Asparouhov & Muthén, 2014). The best of ${alignment.starts} starts was reached by ${alignment.reachedBest}; loss ${alignment.loss.toFixed(3)}.`,
        ...alignment.factors.map((factor) => levelNote(analysis, result, factor)),
        smallLevelsNote(result),
      ],
    },
  );
}

/** Per item: how far means and variances explain what varies, and in which groups it differs; null without alignment. */
export function alignmentTable(analysis: Analysis, result: InvarianceResult): ReportTable | null {
  const { alignment } = result;
  if (alignment === null) return null;
  const share = alignment.shareDifferent;
  return tableOf(
    alignment.factors.flatMap((factor) => alignedParameters(factor, shownLevels(result))),
    {
      id: chartId("alignment", result.group, analysis.invariance.indexOf(result)),
      title: `Alignment by ${result.group}: which loadings and intercepts differ`,
      columns: [
        factorColumn(analysis, result),
        itemColumns(analysis, ({ item }) => item),
        { key: "parameter", label: "Parameter", format: "text" },
        { key: "rSquared", label: "R²", format: "coefficient2" },
        { key: "different", label: "Differs in", format: "text" },
      ],
      notes: [
        `R² is the share of a parameter’s variation over the groups that the groups’ factor means and variances explain: near 1 it is the same but for them, near 0 none of it is; below 0 the parameter varies more after alignment.${share === null ? "" : ` ${percent(share)} of all parameters differ; up to about a quarter is taken to leave the aligned means trustworthy (Muthén & Asparouhov, 2014).`}`,
      ],
    },
  );
}

/** Where the items of the groups agree most, and how sharply the loss knows it. */
function levelNote(analysis: Analysis, { structure }: InvarianceResult, factor: AlignedFactor): string {
  const { level, levelStandardError, curvature } = factor;
  const error = levelStandardError === null ? "" : `SE ${formatCell(levelStandardError, "decimal2")}, `;
  return `${structureFactorLabel(analysis, structure, factor.factor)}: the items agree most where the means’ average is ${formatCell(level, "decimal2")} (${error}curvature ${formatCell(curvature, "decimal2")}), which is taken off.`;
}

function alignedParameters(factor: AlignedFactor, shown: ReadonlySet<string>) {
  const differing = (parameter: string, id: string): string | null => {
    if (factor.different === null) return null;
    const groups = factor.different
      .filter((one) => one.parameter === parameter && one.item === id)
      .map(({ group }) => (shown.has(group) ? group : "a small group"));
    return [...new Set(groups)].join(", ") || "none";
  };
  const row = (parameter: "loading" | "intercept", id: string, rSquared: number | null | undefined) => {
    const [item = id, threshold] = id.split("|");
    return {
      factor: factor.factor,
      item,
      rSquared,
      different: differing(parameter, id),
      parameter:
        threshold === undefined ? parameter : `${parameter}, threshold ${threshold.replace(/^t/, "")}`,
    };
  };
  return [
    ...factor.items.map((id, j) => row("loading", id, factor.rSquaredLoadings[j])),
    ...factor.interceptNames.map((id, j) => row("intercept", id, factor.rSquaredIntercepts[j])),
  ];
}
