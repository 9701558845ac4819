import type { Analysis } from "../../analysis/analysis";
import type { JudgedCfa } from "../../verdicts/fit-limits";
import type { ReportAnswer } from "../kit/tables/section";
import { conventionsNote } from "../kit/words/fit-sentences";
import { formatCell } from "../kit/words/format";
import { modelLabel } from "../kit/words/model-names";
import { listed, numberWord, quoted, sentence } from "../kit/words/phrases";
import { problemText } from "../kit/words/problem-text";
import { modelFitSentence, reasonsAgainst, reasonText, TOLD_WITH_FIT } from "./model-verdict";

/** What the scaled and the robust indices each mean, where both stand in the report; empty otherwise. */
export function scaledAndRobust(analysis: Analysis): string {
  const both = analysis.cfa.find(({ fit }) => fit.rmseaScaled !== null && fit.rmseaRobust !== null);
  if (both === undefined) return "";
  const [scaled, robust] = [both.fit.rmseaScaled?.[0] ?? 0, both.fit.rmseaRobust?.[0] ?? 0];
  const ordered = both.parameterization !== null;
  const example = `(for ${quoted(both.label)} an RMSEA of ${formatCell(scaled, "coefficient3")} and of ${formatCell(robust, "coefficient3")})`;
  return ordered
    ? `Scaled and robust indices answer different questions ${example}. The scaled ones put the corrected χ² of these answers into the usual formulas: they say how far the model is from what the estimator sees, and run low where items are rare, since rare items carry little information. The robust ones estimate what the index would be if the continuous answers behind the items had been observed (Savalei, 2021), an estimate that is the less certain. The verdict is of the scaled ones.`
    : `The scaled indices put the corrected χ² into the usual formulas; the robust ones estimate the same quantity as with normal answers ${example}.`;
}

/** The verdict over all models, where they are not those of declared structures, which have answers of their own; null otherwise. */
export function confirmationAnswer(analysis: Analysis): ReportAnswer | null {
  if (analysis.measure.structures.length > 0 && analysis.settings.model === null) return null;
  if (analysis.cfa.length === 0 && notFittedSentences(analysis).length === 0) return null;
  const texts = [...notFittedSentences(analysis), preferenceSentence(analysis), ...preferredFit(analysis)];
  return {
    question: "What does the confirmatory analysis say?",
    answer: texts.filter((text) => text !== "").join(" "),
    verdict: "neutral",
  };
}

/** Models that have no solution, with the reason. */
function notFittedSentences({ notFitted, measure, items }: Analysis): string[] {
  const ids = items.map(({ id }) => id);
  return notFitted
    .filter(({ analysis }) => analysis === "cfa")
    .map(({ of, problem }) => {
      const label = measure.structures.find(({ id }) => id === of)?.label ?? of;
      return `${quoted(label)} was not fitted. ${problemText(problem, ids)}`;
    });
}

function preferenceSentence(analysis: Analysis): string {
  const { comparison, cfa } = analysis;
  if (comparison === null || cfa.length < 2) return "";
  const { preferred } = comparison.verdict;
  const models = `the ${numberWord(cfa.length)} models`;
  if (preferred === null)
    return `${cfa.length === 2 ? "Neither of" : "None of"} ${models} has a solution that can be tested.`;
  return `Of ${models} ${quoted(modelLabel(analysis, preferred))} is to be preferred.`;
}

/** Fit of the preferred model and what is against the others, or of all models. */
function preferredFit(analysis: Analysis): readonly string[] {
  const { comparison, cfa } = analysis;
  const preferred = cfa.find(({ structure }) => structure === comparison?.verdict.preferred);
  if (preferred === undefined) return [...cfa.map(modelFitSentence), conventionsNote(cfa)];
  const told = (model: JudgedCfa): string[] => {
    const against = reasonsAgainst(comparison, model.structure)
      .filter(({ code }) => model !== preferred || !TOLD_WITH_FIT.has(code))
      .map((reason) => reasonText(analysis, model, reason));
    return against.length === 0 ? [] : [`Against ${quoted(model.label)}: ${against.join("; ")}.`];
  };
  return [
    modelFitSentence(preferred),
    conventionsNote([preferred]),
    ...told(preferred),
    ...cfa.filter((model) => model !== preferred).flatMap(told),
  ];
}

/** Where models with different numbers of factors are compared: what the test cannot say. */
export function boundarySentence(analysis: Analysis): string {
  const tests = (analysis.comparison?.tests ?? []).filter(({ boundary }) => boundary);
  if (tests.length === 0) return "";
  const pairs = tests.map(
    ({ from, to }) => `${quoted(modelLabel(analysis, from))} against ${quoted(modelLabel(analysis, to))}`,
  );
  return `${sentence(listed(pairs))} ${tests.length === 1 ? "tests" : "test"} that a correlation of factors is 1. That is the largest that a correlation can be: the simpler model lies on the boundary of the other, where the difference does not follow the usual χ² distribution and p is too large (Stoel et al., 2006). A small p stands; a large one does not show that the factors are the same.`;
}
