import type { Analysis } from "../../../analysis/analysis";
import type { SurveyRegression } from "../../../survey/regression/regression-result";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { counted, listed, paragraph, pValue } from "../../kit/words/phrases";
import { measuredPhrase, treatmentName } from "../prevalence-names";

const ALPHA = 0.05;

/** What was regressed on what, and which terms matter. */
export function regressionSentence(analysis: Analysis, result: SurveyRegression): string {
  const { formula, n, missing, tests } = result;
  const termText = formula.replaceAll(":", " × ");
  const told = tests.map(({ term, f, df, dfDenominator, p }) => ({
    text: `${termName(term)} (F(${df}, ${formatCell(dfDenominator, "integer")}) = ${formatCell(f, "decimal2")}, p ${p === null ? "cannot be told" : pValue(p)})`,
    matters: p === null ? null : p < ALPHA,
  }));
  const yes = told.filter(({ matters }) => matters === true).map(({ text }) => text);
  const no = told.filter(({ matters }) => matters === false).map(({ text }) => text);
  const verdict = paragraph(
    yes.length > 0 && `The share differs by more than chance by ${listed(yes)}.`,
    no.length > 0 && `No difference beyond chance is seen by ${listed(no)}.`,
  );
  return `Whether people ${wordsOf(analysis).did} ${outcomePhrase(analysis, result)}${result.context === null ? "" : ","} was regressed on ${termText} (${counted(n, "person", "people")}, ${treatmentName(missing)}). ${verdict}`.trim();
}

const termName = (term: string): string =>
  term.includes(":") ? `${term.replaceAll(":", " and ")} together (interaction)` : term;

function outcomePhrase(analysis: Analysis, { outcome, context }: SurveyRegression): string {
  const found = analysis.prevalence.find(({ variable }) => variable === outcome);
  const { kind, label } = found ?? { kind: "item" as const, label: outcome };
  return measuredPhrase(analysis, { variable: outcome, kind, label, context });
}
