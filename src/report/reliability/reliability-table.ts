import type { Analysis } from "../../analysis/analysis";
import type { ScaleVerdict } from "../../verdicts/scale-verdict";
import { descriptivesTable } from "../kit/tables/descriptives-table";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { type Column, column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { isLatentScale } from "../kit/words/bands";
import { structureLabel } from "../kit/words/model-names";
import { counted } from "../kit/words/phrases";

const scaleColumns = (analysis: Analysis): readonly Column<ScaleVerdict>[] => [
  column(["structure", "Structure", "text"], ({ structure }) => structureLabel(analysis, structure)),
  column(["scale", "Scale", "text"], ({ label }) => label),
  column(["items", "Items", "text"], ({ items }) => items.join(", ")),
];

/** Reliability of the observed scores of each scale; null without scales. */
export function reliabilityTable(analysis: Analysis): ReportTable | null {
  const { reliability } = analysis;
  const bootstrapped = reliability.some((scale) => scale.alphaBootstrapInterval !== null);
  const binary = analysis.items.every((item) => item.categories.length === 2);
  const designed = analysis.data.design !== null;
  return tableOf(reliability, {
    id: "reliability",
    title: "Reliability of the scales: observed scores",
    columns: [
      ...scaleColumns(analysis),
      { key: "n", label: "People", format: "integer" },
      { key: "alpha", label: "Alpha", format: "coefficient2" },
      intervalColumns(({ alphaInterval }) => alphaInterval, "coefficient2"),
      bootstrapped &&
        intervalColumns(({ alphaBootstrapInterval }) => alphaBootstrapInterval, "coefficient2", {
          keys: ["bootstrapLow", "bootstrapHigh"],
          labels: ["Bootstrap 95% low", "Bootstrap 95% high"],
        }),
      column(
        ["standardized", "Standardized alpha", "coefficient2"],
        ({ standardizedAlpha }) => standardizedAlpha,
      ),
      { key: "averageCorrelation", label: "Mean correlation of items", format: "coefficient2" },
      reliability.some(({ spearmanBrown }) => spearmanBrown !== null) && {
        key: "spearmanBrown",
        label: "Spearman-Brown",
        format: "coefficient2",
      },
    ],
    notes: [
      `People: those with a complete answer to ${analysis.correlation.missing === "listwise" ? "all items" : "the scale"}. Alpha${binary ? ", for two answers per item KR-20 (Kuder & Richardson, 1937)," : ""} with ${designed ? "a linearized interval that allows for the strata and clusters of the sample" : "the interval of Feldt (1965)"}.`,
      bootstrapped &&
        `Bootstrap: ${counted(analysis.settings.bootstrap, "sample")} of ${designed ? "sampling units" : "people"}, seed ${analysis.settings.seed}, percentiles.`,
      analysis.settings.weights === "design" &&
        (designed
          ? "Coefficients are weighted."
          : "Coefficients are weighted; the interval of Feldt counts people as if unweighted, and no interval heeds strata or clusters."),
    ],
  });
}

/** Descriptive statistics of the scores of each scale; null where all are hidden. */
export function scaleDescriptivesTable(analysis: Analysis): ReportTable | null {
  return descriptivesTable(analysis, analysis.reliability, {
    id: "scale-descriptives",
    title: "Scores of the scales",
    columns: scaleColumns(analysis),
    notes: ["A score is the sum of the items, of people who answered all of them."],
  });
}

/** Guttman's lambdas and the split halves of each scale; null where no scale has any. */
export function lambdaTable(analysis: Analysis): ReportTable | null {
  const scales = analysis.reliability.filter((scale) => scale.lambdas !== null || scale.splitHalf !== null);
  return tableOf(scales, {
    id: "reliability-lambdas",
    title: "Lower bounds and split halves: observed scores",
    columns: [
      ...scaleColumns(analysis),
      (["l1", "l2", "l3", "l4", "l5", "l6"] as const).map((key) =>
        column([key, `Lambda ${key.slice(1)}`, "coefficient2"], ({ lambdas }) => lambdas?.[key]),
      ),
      column(["splitMean", "Split-half, mean", "coefficient2"], ({ splitHalf }) => splitHalf?.mean),
      column(["splitLowest", "Split-half, lowest", "coefficient2"], ({ splitHalf }) => splitHalf?.lowest),
      column(["splitHighest", "Split-half, highest", "coefficient2"], ({ splitHalf }) => splitHalf?.highest),
      column(
        ["splits", "Splits", "text"],
        ({ splitHalf: half }) => half && `${half.splits} ${half.exhaustive ? "(all)" : "(random)"}`,
      ),
    ],
    notes: ["Lambda 1 to 6 of Guttman (1945); lambda 3 is alpha."],
  });
}

/** Omega and ordinal alpha of each scale, with the scale that they are on; null where no scale has any. */
export function modelReliabilityTable(analysis: Analysis): ReportTable | null {
  const latent = isLatentScale(analysis.correlation.type);
  const ordinal = latent && analysis.reliability.some((scale) => scale.ordinalAlpha !== null);
  const scales = analysis.reliability.filter(
    (scale) =>
      scale.omegaTotal !== null ||
      scale.omegaHierarchical !== null ||
      (ordinal && scale.ordinalAlpha !== null),
  );
  return tableOf(scales, {
    id: "reliability-omega",
    title: latent
      ? "Reliability of imagined continuous answers: not of the scores"
      : "Omega from the factor model",
    columns: [
      ...scaleColumns(analysis),
      ordinal && { key: "ordinalAlpha", label: "Ordinal alpha", format: "coefficient2" },
      { key: "omegaTotal", label: "Omega total", format: "coefficient2" },
      { key: "omegaHierarchical", label: "Omega hierarchical", format: "coefficient2" },
    ],
    notes: [
      latent
        ? `From ${analysis.correlation.type} correlations; higher than the reliability of any score made from the answers (Chalmers, 2018).`
        : "From an exploratory factor solution of the items (McDonald, 1999).",
    ],
  });
}

/** Item-rest correlation and alpha without the item, by scale and item; null without scales. */
export function itemReliabilityTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.reliability.flatMap((scale) => scale.items.map((id) => ({ ...scale, id })));
  return tableOf(rows, {
    id: "item-reliability",
    title: "Items within their scales",
    columns: [
      column(["structure", "Structure", "text"], ({ structure }) => structureLabel(analysis, structure)),
      column(["scale", "Scale", "text"], ({ label }) => label),
      itemColumns(analysis, ({ id }) => id),
      column(["itemRest", "Item-rest correlation", "coefficient2"], ({ itemRest, id }) => itemRest[id]),
      column(
        ["alphaIfDropped", "Alpha without the item", "coefficient2"],
        ({ alphaIfDropped, id }) => alphaIfDropped[id],
      ),
    ],
    notes: ["The item-rest correlation is with the other items of the same scale."],
  });
}
