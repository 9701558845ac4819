import type { Analysis } from "../../analysis/analysis";
import { isLatentScale } from "../kit/words/bands";
import type { Citations } from "../kit/words/citations";
import { formatCell } from "../kit/words/format";
import { counted, listed, paragraph } from "../kit/words/phrases";
import { withheldItemsText } from "../kit/words/withheld";
import { normalityMethod } from "./normality-sentences";

/** Kind of correlation, how it was estimated, empty cells, smoothing, and whether the matrix suits factor analysis. */
export function correlationMethod(analysis: Analysis, citations: Citations): string {
  if (analysis.correlation.items.length === 0) return withheldItemsText(analysis);
  return paragraph(
    withheldItemsText(analysis),
    estimation(analysis, citations),
    emptyCells(analysis),
    designOf(analysis, citations),
    smoothing(analysis),
    adequacy(analysis, citations),
    normalityMethod(analysis, citations),
  );
}

function estimation(analysis: Analysis, citations: Citations): string {
  const { type } = analysis.correlation;
  switch (type) {
    case "tetrachoric":
    case "polychoric":
      return `${type === "tetrachoric" ? "Tetrachoric" : "Polychoric"} correlations were estimated by maximum likelihood in two steps, thresholds from the ${analysis.settings.weights === "design" ? "weighted " : ""}margins and then each correlation by itself ${citations.cite("olsson1979")}; they take a normally distributed trait to lie behind every item. Standard errors take the estimation of the thresholds into account ${citations.cite("muthen1984", "joreskog1994")}.`;
    case "pearson":
      return "Correlations are Pearson’s.";
    case "spearman":
      return `Correlations are Spearman’s, of ranks ${citations.cite("spearman1904")}.`;
  }
}

function emptyCells(analysis: Analysis): string {
  const { type, adjustedPairs } = analysis.correlation;
  if (type !== "tetrachoric") return "";
  if (analysis.settings.correction === "none")
    return "Empty cells of the 2 × 2 tables were left as they are.";
  const pairs = adjustedPairs.map(([a, b]) => `${a}–${b}`);
  const found =
    pairs.length > 0
      ? `this was done for ${counted(pairs.length, "pair")}: ${listed(pairs)}`
      : "no table had one";
  return `An empty cell of a 2 × 2 table is given .5 of a person with the margins kept; ${found}.`;
}

function designOf({ data }: Analysis, { cite }: Citations): string {
  if (data.design === null) return "";
  const units = [
    ...(data.design.strata === null ? [] : [counted(data.design.strata, "stratum", "strata")]),
    ...(data.design.clusters === null ? [] : [counted(data.design.clusters, "cluster")]),
  ];
  return `Standard errors of the correlations allow for ${listed(units)} by linearization ${cite("binder1983")}.`;
}

function smoothing(analysis: Analysis): string {
  const { eigenvalues, smoothed, smoothingChange } = analysis.correlation;
  const smallest = eigenvalues.at(-1);
  if (smallest === undefined) return "";
  if (smallest > 0 && !smoothed) {
    return `The matrix is positive definite (smallest eigenvalue ${formatCell(smallest, "decimal3")}) and was not smoothed.`;
  }
  const change =
    smoothed && smoothingChange !== null
      ? ` A smoothed matrix was made for the steps that need one; no correlation changes in it by more than ${formatCell(smoothingChange, "coefficient3")}.`
      : " It was not smoothed.";
  return `The matrix is not positive definite (smallest eigenvalue ${formatCell(smallest, "decimal3")}).${change}`;
}

function adequacy(analysis: Analysis, citations: Citations): string {
  const { kmo, bartlett, type, items } = analysis.correlation;
  const measure =
    kmo === null || items.length < 3
      ? []
      : [`the Kaiser-Meyer-Olkin measure ${citations.cite("kaiser1974")}`];
  const descriptive = isLatentScale(type)
    ? ", the test being descriptive since it takes the correlations to be Pearson’s"
    : "";
  const test = bartlett === null ? [] : [`Bartlett’s test of sphericity ${citations.cite("bartlett1951")}`];
  const absent = [
    ...(kmo === null ? ["The Kaiser-Meyer-Olkin measure is not defined for this matrix."] : []),
    ...(bartlett === null ? ["Bartlett’s test of sphericity is not defined for this matrix."] : []),
  ];
  const used = [...measure, ...test];
  const told =
    used.length > 0
      ? [
          `Whether the matrix suits factor analysis was judged by ${listed(used)}${bartlett === null ? "" : descriptive}.`,
        ]
      : [];
  return paragraph(...told, ...absent);
}
