import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { chartId } from "../../kit/charts/chart-id";
import { itemCells, itemColumns } from "../../kit/tables/item-table";
import type { ReportTable } from "../../kit/tables/section";
import { stepName, structureFactorLabel } from "../../kit/words/model-names";
import { percent } from "../../kit/words/phrases";
import { shownLevels, smallLevelsNote } from "../shown-levels";

/** The factors' means by group; null where there are none. */
export function latentMeansTable(analysis: Analysis, result: InvarianceResult): ReportTable | null {
  const shown = shownLevels(result);
  const [reference] = result.levels;
  if (result.latentMeans.length === 0 || reference === undefined) return null;
  const step = result.latentMeansFrom === null ? "" : ` From the ${stepName(result.latentMeansFrom)} step.`;
  return {
    id: chartId("latent-means", result.group, analysis.invariance.indexOf(result)),
    title: `Means of the factors by ${result.group}`,
    columns: [
      { key: "factor", label: "Factor", format: "text" },
      { key: "level", label: "Group", format: "text" },
      { key: "n", label: "People", format: "integer" },
      { key: "mean", label: "Mean", format: "decimal2" },
      { key: "se", label: "SE", format: "decimal3" },
      { key: "low", label: "95% low", format: "decimal2" },
      { key: "high", label: "95% high", format: "decimal2" },
    ],
    rows: result.latentMeans
      .filter(({ group }) => shown.has(group))
      .map(({ group, factor, est, se, low, high }) => ({
        factor: structureFactorLabel(analysis, result.structure, factor),
        level: group,
        n: result.levels.find(({ label }) => label === group)?.n ?? null,
        mean: est,
        se,
        low,
        high,
      })),
    notes: [
      `In standard deviations of the factor in ${reference.label}, whose mean is 0 by definition and has no standard error.${step}`,
      ...[smallLevelsNote(result)].filter((note) => note !== null),
    ],
  };
}

/** Means and standard deviations of the factors by group after alignment; null where nothing was aligned. */
export function alignedMeansTable(analysis: Analysis, result: InvarianceResult): ReportTable | null {
  const { alignment } = result;
  if (alignment === null) return null;
  const shown = shownLevels(result);
  const rows = alignment.factors.flatMap((factor) =>
    alignment.groups.flatMap((group, g) =>
      shown.has(group)
        ? [
            {
              factor: structureFactorLabel(analysis, result.structure, factor.factor),
              level: group,
              mean: factor.means[g] ?? null,
              se: g === 0 ? null : (factor.meanStandardErrors?.[g] ?? null),
              sd: factor.standardDeviations[g] ?? null,
            },
          ]
        : [],
    ),
  );
  return {
    id: chartId("aligned-means", result.group, analysis.invariance.indexOf(result)),
    title: `Aligned means and standard deviations by ${result.group}`,
    columns: [
      { key: "factor", label: "Factor", format: "text" },
      { key: "level", label: "Group", format: "text" },
      { key: "mean", label: "Mean", format: "decimal2" },
      { key: "se", label: "SE", format: "decimal3" },
      { key: "sd", label: "SD", format: "decimal2" },
    ],
    rows,
    notes: [
      `The first group’s mean is 0, and the product of the variances over the groups is 1 (Asparouhov & Muthén, 2014). The best of ${alignment.starts} starts was reached by ${alignment.reachedBest}; loss ${alignment.loss.toFixed(3)}.`,
      ...[smallLevelsNote(result)].filter((note) => note !== null),
    ],
  };
}

/** Per item: how far means and variances explain what varies, and in which groups it differs; null without alignment. */
export function alignmentTable(analysis: Analysis, result: InvarianceResult): ReportTable | null {
  const { alignment } = result;
  if (alignment === null) return null;
  const shown = shownLevels(result);
  const rows = alignment.factors.flatMap((factor) => {
    const label = structureFactorLabel(analysis, result.structure, factor.factor);
    const differing = (parameter: string, id: string): string | null => {
      if (factor.different === null) return null;
      const groups = factor.different
        .filter((one) => one.parameter === parameter && one.item === id)
        .map(({ group }) => (shown.has(group) ? group : "a small group"));
      return [...new Set(groups)].join(", ") || "none";
    };
    const row = (parameter: "loading" | "intercept", id: string, rSquared: number | null) => {
      const [item = id, threshold] = id.split("|");
      return {
        factor: label,
        ...itemCells(analysis, item),
        parameter:
          threshold === undefined ? parameter : `${parameter}, threshold ${threshold.replace(/^t/, "")}`,
        rSquared,
        different: differing(parameter, id),
      };
    };
    return [
      ...factor.items.map((id, j) => row("loading", id, factor.rSquaredLoadings[j] ?? null)),
      ...factor.interceptNames.map((id, j) => row("intercept", id, factor.rSquaredIntercepts[j] ?? null)),
    ];
  });
  const share = alignment.shareDifferent;
  return {
    id: chartId("alignment", result.group, analysis.invariance.indexOf(result)),
    title: `Alignment by ${result.group}: which loadings and intercepts differ`,
    columns: [
      { key: "factor", label: "Factor", format: "text" },
      ...itemColumns(analysis),
      { key: "parameter", label: "Parameter", format: "text" },
      { key: "rSquared", label: "R²", format: "coefficient2" },
      { key: "different", label: "Differs in", format: "text" },
    ],
    rows,
    notes: [
      `R² is the share of a parameter’s variation over the groups that the groups’ factor means and variances explain: near 1 it is the same but for them, near 0 none of it is; below 0 the parameter varies more after alignment.${share === null ? "" : ` ${percent(share)} of all parameters differ; up to about a quarter is taken to leave the aligned means trustworthy (Muthén & Asparouhov, 2014).`}`,
    ],
  };
}
