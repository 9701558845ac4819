import type { Analysis } from "../../analysis/analysis";
import { formatCell } from "../kit/words/format";
import { modelLabel } from "../kit/words/model-names";
import { listed, numberWord, paragraph, quoted } from "../kit/words/phrases";
import { fitText, testText } from "./apa-figures";

/** Number of factors, exploratory and confirmatory models, their comparison, correlations of factors. */
export function structureResults(analysis: Analysis): string {
  return paragraph(
    numberOfFactors(analysis),
    ...exploratory(analysis),
    ...confirmatory(analysis),
    ...comparison(analysis),
    factorCorrelations(analysis),
  );
}

const RULES: Readonly<Record<string, string>> = {
  tests: "tests of fit",
  "empirical-kaiser": "the empirical Kaiser criterion",
};

function numberOfFactors({ retention }: Analysis): string {
  const told = (retention?.evidence ?? []).flatMap(({ rule, factors }) =>
    factors === null ? [] : [`${RULES[rule] ?? rule} suggested ${numberWord(factors)}`],
  );
  return told.length === 0 ? "" : `As the number of factors, ${listed(told)}.`;
}

/** Of the suggested number of factors, or of both ends of the range; one factor is a confirmatory model too. */
function exploratory({ esem, retention }: Analysis): string[] {
  const wanted = retention === null ? [] : [retention.suggested, ...(retention.range ?? [])];
  return esem.flatMap(({ factors, converged, estimator, fit }) => {
    const text = fitText(fit);
    if (!converged || factors < 2 || text === "" || !wanted.includes(factors)) return [];
    return [`The exploratory model with ${numberWord(factors)} factors (${estimator}) gave ${text}.`];
  });
}

function confirmatory({ cfa }: Analysis): string[] {
  return cfa.map(({ label, estimator, n, fit, converged, admissible }) => {
    if (!converged) return `The model ${quoted(label)} had no solution.`;
    const text = fitText(fit, n);
    if (text === "") return "";
    return `The model ${quoted(label)} (${estimator}) gave ${text}${admissible ? "" : "; its solution was improper"}.`;
  });
}

function comparison(analysis: Analysis): string[] {
  return (analysis.comparison?.tests ?? []).map(({ from, to, difference, df, p }) => {
    const text = testText("Δχ²", { statistic: difference, df, p });
    return text === ""
      ? ""
      : `${quoted(modelLabel(analysis, from))} against ${quoted(modelLabel(analysis, to))}: ${text}.`;
  });
}

function factorCorrelations({ cfa, comparison: compared }: Analysis): string {
  const wanted = compared?.verdict.preferred;
  const model = cfa.find(({ structure }) => structure === wanted) ?? cfa.at(-1);
  if (model === undefined || !model.converged || model.factors.length < 2) return "";
  const { names, matrix } = model.factorCorrelations ?? { names: [], matrix: [] };
  const told = names.flatMap((name, j) =>
    names
      .slice(0, j)
      .map((other, k) => `${other} and ${name}, r = ${formatCell(matrix[j]?.[k], "coefficient2")}`),
  );
  return told.length === 0 || told.length > 3
    ? ""
    : `Factors of ${quoted(model.label)} correlated: ${told.join("; ")}.`;
}
