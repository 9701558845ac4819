import type { Analysis } from "../../../analysis/analysis";
import type { SurveyRegression } from "../../../survey/regression/regression-result";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { counted, listed, paragraph, pValue } from "../../kit/words/phrases";
import { measuredPhrase, treatmentName } from "../prevalence-names";

const ALPHA = 0.05;

const termsOf = ({ formula }: SurveyRegression): readonly (readonly string[])[] =>
  formula.split(" + ").map((term) => term.split(":"));

/** Whether it is on one grouping alone, whose shares it then repeats. */
export function isOneGrouping(result: SurveyRegression): boolean {
  return termsOf(result).length === 1;
}

/** Whether it has the interaction of all of its groupings, so that its predictions are the shares of their crossing. */
export function isSaturated(result: SurveyRegression): boolean {
  const terms = termsOf(result);
  const names = new Set(terms.flat());
  return terms.some((term) => term.length === names.size);
}

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
  return `Whether people ${wordsOf(analysis).did} ${outcomePhrase(analysis, result)}${result.context === null ? "" : ","} was regressed on ${termText} (${counted(n, "person", "people")}, ${treatmentName(missing)}). ${allowedText(result)}${verdict}`.trim();
}

/** What the model allows for beside what it is about; that it repeats a table where it does. */
function allowedText(result: SurveyRegression): string {
  if (isSaturated(result))
    return "Its predictions are the shares of the groupings crossed, which stand above. ";
  const about = new Set(result.margins.map(({ term }) => term));
  const allowed = termsOf(result).flatMap((term) =>
    term.length === 1 && !about.has(term[0] ?? "") ? term : [],
  );
  if (about.size === 0 || allowed.length === 0) return "";
  return `It allows for ${listed(allowed)}, by which the sample was made: without, differences between ${allowed.length === 1 ? "its" : "their"} levels could pass for others. `;
}

const termName = (term: string): string =>
  term.includes(":") ? `${term.replaceAll(":", " and ")} together (interaction)` : term;

function outcomePhrase(analysis: Analysis, { outcome, context }: SurveyRegression): string {
  const found = analysis.prevalence.find(({ variable }) => variable === outcome);
  const { kind, label } = found ?? { kind: "item" as const, label: outcome };
  return measuredPhrase(analysis, { variable: outcome, kind, label, context });
}
