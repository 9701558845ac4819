import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { formatCell } from "../kit/words/format";
import { counted, listed, paragraph } from "../kit/words/phrases";
import { withheldItemsText } from "../kit/words/withheld";

/** Kind of correlation, how it was estimated, empty cells, smoothing, the test of normality. */
export function correlationMethod(analysis: Analysis, { cite }: Citations): string {
  if (analysis.correlation.items.length === 0) return withheldItemsText(analysis);
  return paragraph(
    withheldItemsText(analysis),
    estimation(analysis, cite),
    emptyCells(analysis),
    smoothing(analysis),
    normality(analysis, cite),
  );
}

function estimation({ correlation: { type }, data, settings }: Analysis, cite: Citations["cite"]): string {
  if (type === "pearson") return "Correlations are Pearson’s.";
  if (type === "spearman") return "Correlations are Spearman’s, of ranks.";
  const name = type === "tetrachoric" ? "Tetrachoric" : "Polychoric";
  const weighted = settings.weights === "design" ? "weighted " : "";
  const units = [
    ...(data.design?.strata == null ? [] : [counted(data.design.strata, "stratum", "strata")]),
    ...(data.design?.clusters == null ? [] : [counted(data.design.clusters, "cluster")]),
  ];
  const design = units.length === 0 ? "" : ` and for ${listed(units)}`;
  return `${name} correlations were estimated by maximum likelihood in two steps, from ${weighted}margins and then pair by pair ${cite("olsson1979")}. Standard errors allow for the thresholds${design} ${cite("muthen1984")}.`;
}

function emptyCells({ correlation: { type, adjustedPairs }, settings }: Analysis): string {
  if (type !== "tetrachoric") return "";
  if (settings.correction === "none") return "Empty cells of the 2 × 2 tables were left as they are.";
  if (adjustedPairs.length === 0) return "";
  const pairs = listed(adjustedPairs.map(([a, b]) => `${a}–${b}`));
  return `Empty cells of ${counted(adjustedPairs.length, "pair")} (${pairs}) were given .5 of a person, with the margins kept.`;
}

function smoothing({ correlation: { eigenvalues, smoothed, smoothingChange } }: Analysis): string {
  const smallest = eigenvalues.at(-1);
  if (smallest === undefined) return "";
  const figure = `(smallest eigenvalue ${formatCell(smallest, "decimal2")})`;
  if (smallest > 0 && !smoothed) return "";
  const change =
    smoothed && smoothingChange !== null
      ? `steps that need one use a smoothed matrix, which changes no correlation by more than ${formatCell(smoothingChange, "coefficient2")}`
      : "it was not smoothed";
  return `The matrix is not positive definite ${figure}; ${change}.`;
}

function normality({ correlation: { normality: test } }: Analysis, cite: Citations["cite"]): string {
  if (test === null) return "";
  const tables = counted(test.compared, test.tables === "triples" ? "three-way table" : "two-way table");
  return `Normality of the latent answers was tested by a parametric bootstrap ${cite("foldnes2020")}: squared differences of shares in ${tables} against those of ${counted(test.replicates, "sample")} from normal answers.`;
}
