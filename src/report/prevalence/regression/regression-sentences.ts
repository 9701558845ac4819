import type { Analysis } from "../../../analysis/analysis";
import type { SurveyRegression } from "../../../survey/regression/regression-result";
import { aboutOf } from "../../kit/words/about-words";
import { LEVEL } from "../../kit/words/format";
import { measuredPhrase, paragraph } from "../../kit/words/phrases";
import * as prevalence from "../messages";
import * as messages from "./messages";

const termsOf = ({ formula }: SurveyRegression): readonly (readonly string[])[] =>
  formula.split(" + ").map((term) => term.split(":"));

/** Whether it has one grouping, whose shares it repeats. */
export const isOneGrouping = (result: SurveyRegression): boolean => termsOf(result).length === 1;

/** Whether it has all interactions, so that its predictions are the shares of the crossing. */
export function isSaturated(result: SurveyRegression): boolean {
  const terms = termsOf(result);
  const names = new Set(terms.flat());
  return terms.some((term) => term.length === names.size);
}

/** Which groupings matter, adjusted for the others. */
export function regressionSentence(analysis: Analysis, result: SurveyRegression): string {
  const named = (matters: boolean): readonly string[] =>
    result.tests
      .filter(({ p }) => (p !== null && p < LEVEL) === matters)
      .map(({ term, p }) => messages.term({ term: termName(term), probability: p }));
  const [terms, no] = [named(true), named(false)];
  const of = { about: aboutOf(analysis), measured: outcomePhrase(analysis, result) };
  if (terms.length === 0) return messages.differsNot({ ...of, terms: no });
  return paragraph(
    messages.differs({ ...of, terms }),
    no.length > 0 && messages.differsNotEither({ terms: no }),
  );
}

/** Where another treatment of missing answers changes a verdict; empty if nowhere. */
export function otherVerdicts(analysis: Analysis, result: SurveyRegression): string {
  const { outcome, context } = result;
  const others = analysis.regression.filter((one) => one.outcome === outcome && one.context === context);
  const sentences = others.flatMap(({ tests, missing }) =>
    result.tests.flatMap(({ term, p }) => {
      const other = tests.find((one) => one.term === term)?.p ?? null;
      if (p === null || other === null || p < LEVEL === other < LEVEL) return [];
      const treatment = prevalence.treatment({ treatment: missing });
      return [messages.otherVerdict({ treatment, term: termName(term), probability: other })];
    }),
  );
  return paragraph(...sentences);
}

const termName = (term: string): string => term.replaceAll(":", " × ");

export function outcomePhrase(analysis: Analysis, { outcome, context }: SurveyRegression): string {
  const found = analysis.prevalence.find(({ variable }) => variable === outcome);
  const { kind, label } = found ?? { kind: "item" as const, label: outcome };
  return measuredPhrase(analysis, { variable: outcome, kind, label, context });
}
