import type { Analysis } from "../../analysis/analysis";
import type { ScaleReliability } from "../../reliability/scale-result";
import { descriptivesTable } from "../kit/tables/descriptives-table";
import type { ReportTable } from "../kit/tables/section";
import { isLatentScale } from "../kit/words/bands";
import { counted } from "../kit/words/phrases";
import { structureLabel } from "../kit/words/structure-label";

const SCALE_COLUMNS: ReportTable["columns"] = [
  { key: "structure", label: "Structure", format: "text" },
  { key: "scale", label: "Scale", format: "text" },
  { key: "items", label: "Items", format: "text" },
];

function scaleCells(analysis: Analysis, scale: ScaleReliability) {
  return {
    structure: structureLabel(analysis, scale.structure),
    scale: scale.label,
    items: scale.items.join(", "),
  };
}

/** Reliability of the observed scores of each scale; null without scales. */
export function reliabilityTable(analysis: Analysis): ReportTable | null {
  const { reliability } = analysis;
  if (reliability.length === 0) return null;
  const bootstrapped = reliability.some((scale) => scale.alphaBootstrapInterval !== null);
  const binary = analysis.items.every((item) => item.categories.length === 2);
  const designed = analysis.data.design !== null;
  const pairs = reliability.some((scale) => scale.spearmanBrown !== null);
  return {
    id: "reliability",
    title: "Reliability of the scales: observed scores",
    columns: [
      ...SCALE_COLUMNS,
      { key: "n", label: "People", format: "integer" },
      { key: "alpha", label: "Alpha", format: "coefficient2" },
      { key: "low", label: "95% low", format: "coefficient2" },
      { key: "high", label: "95% high", format: "coefficient2" },
      ...(bootstrapped
        ? ([
            { key: "bootstrapLow", label: "Bootstrap 95% low", format: "coefficient2" },
            { key: "bootstrapHigh", label: "Bootstrap 95% high", format: "coefficient2" },
          ] as const)
        : []),
      { key: "standardized", label: "Standardized alpha", format: "coefficient2" },
      { key: "averageCorrelation", label: "Mean correlation of items", format: "coefficient2" },
      ...(pairs ? [{ key: "spearmanBrown", label: "Spearman-Brown", format: "coefficient2" } as const] : []),
    ],
    rows: reliability.map((scale) => ({
      ...scaleCells(analysis, scale),
      n: scale.n,
      alpha: scale.alpha,
      low: scale.alphaInterval?.[0] ?? null,
      high: scale.alphaInterval?.[1] ?? null,
      bootstrapLow: scale.alphaBootstrapInterval?.[0] ?? null,
      bootstrapHigh: scale.alphaBootstrapInterval?.[1] ?? null,
      standardized: scale.standardizedAlpha,
      averageCorrelation: scale.averageCorrelation,
      spearmanBrown: scale.spearmanBrown,
    })),
    notes: [
      `People: those with a complete answer to ${analysis.correlation.missing === "listwise" ? "all items" : "the scale"}. Alpha${binary ? ", for two answers per item KR-20 (Kuder & Richardson, 1937)," : ""} with ${designed ? "a linearized interval that allows for the strata and clusters of the sample" : "the interval of Feldt (1965)"}.`,
      ...(bootstrapped
        ? [
            `Bootstrap: ${counted(analysis.settings.bootstrap, "sample")} of ${designed ? "sampling units" : "people"}, seed ${analysis.settings.seed}, percentiles.`,
          ]
        : []),
      ...(analysis.settings.weights === "design" && designed ? ["Coefficients are weighted."] : []),
      ...(analysis.settings.weights === "design" && !designed
        ? [
            "Coefficients are weighted; the interval of Feldt counts people as if unweighted, and no interval heeds strata or clusters.",
          ]
        : []),
    ],
  };
}

/** Descriptive statistics of the scores of each scale; null where all are hidden. */
export function scaleDescriptivesTable(analysis: Analysis): ReportTable | null {
  return descriptivesTable(
    analysis,
    {
      id: "scale-descriptives",
      title: "Scores of the scales",
      columns: SCALE_COLUMNS,
      notes: ["A score is the sum of the items, of people who answered all of them."],
    },
    analysis.reliability.map((scale) => ({
      cells: scaleCells(analysis, scale),
      figures: scale.descriptives,
    })),
  );
}

/** Guttman's lambdas and the split halves of each scale; null where no scale has any. */
export function lambdaTable(analysis: Analysis): ReportTable | null {
  const scales = analysis.reliability.filter((scale) => scale.lambdas !== null || scale.splitHalf !== null);
  if (scales.length === 0) return null;
  const lambdas = ["l1", "l2", "l3", "l4", "l5", "l6"] as const;
  return {
    id: "reliability-lambdas",
    title: "Lower bounds and split halves: observed scores",
    columns: [
      ...SCALE_COLUMNS,
      ...lambdas.map((key) => ({ key, label: `Lambda ${key.slice(1)}`, format: "coefficient2" }) as const),
      { key: "splitMean", label: "Split-half, mean", format: "coefficient2" },
      { key: "splitLowest", label: "Split-half, lowest", format: "coefficient2" },
      { key: "splitHighest", label: "Split-half, highest", format: "coefficient2" },
      { key: "splits", label: "Splits", format: "text" },
    ],
    rows: scales.map((scale) => ({
      ...scaleCells(analysis, scale),
      ...Object.fromEntries(lambdas.map((key) => [key, scale.lambdas?.[key] ?? null])),
      splitMean: scale.splitHalf?.mean ?? null,
      splitLowest: scale.splitHalf?.lowest ?? null,
      splitHighest: scale.splitHalf?.highest ?? null,
      splits: scale.splitHalf
        ? `${scale.splitHalf.splits} ${scale.splitHalf.exhaustive ? "(all)" : "(random)"}`
        : null,
    })),
    notes: ["Lambda 1 to 6 of Guttman (1945); lambda 3 is alpha."],
  };
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
  if (scales.length === 0) return null;
  return {
    id: "reliability-omega",
    title: latent
      ? "Reliability of imagined continuous answers: not of the scores"
      : "Omega from the factor model",
    columns: [
      ...SCALE_COLUMNS,
      ...(ordinal ? [{ key: "ordinalAlpha", label: "Ordinal alpha", format: "coefficient2" } as const] : []),
      { key: "omegaTotal", label: "Omega total", format: "coefficient2" },
      { key: "omegaHierarchical", label: "Omega hierarchical", format: "coefficient2" },
    ],
    rows: scales.map((scale) => ({
      ...scaleCells(analysis, scale),
      ordinalAlpha: scale.ordinalAlpha,
      omegaTotal: scale.omegaTotal,
      omegaHierarchical: scale.omegaHierarchical,
    })),
    notes: [
      latent
        ? `From ${analysis.correlation.type} correlations; higher than the reliability of any score made from the answers (Chalmers, 2018).`
        : "From an exploratory factor solution of the items (McDonald, 1999).",
    ],
  };
}
