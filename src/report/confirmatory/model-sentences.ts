import type { Analysis } from "../../analysis/analysis";
import type { JudgedCfa } from "../../verdicts/fit-limits";
import { judgedFit } from "../../verdicts/judged-fit";
import type { ReportAnswer } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { modelLabel } from "../kit/words/model-names";
import { listed, numberWord, quoted, sentence } from "../kit/words/phrases";
import { problemText } from "../kit/words/problem-text";
import { isWhole } from "../kit/words/withheld";
import { conventionClause, conventionsNote } from "./fit-sentences";
import { modelFitSentence, reasonsAgainst, reasonText, TOLD_WITH_FIT } from "./model-verdict";

/** What the scaled and the robust indices each mean, where both stand in the report; empty otherwise. */
export function scaledAndRobust(analysis: Analysis): string {
  const both = analysis.cfa.find(({ fit }) => fit.rmseaScaled !== null && fit.rmseaRobust !== null);
  if (both === undefined) return "";
  const [scaled, robust] = [both.fit.rmseaScaled?.[0] ?? 0, both.fit.rmseaRobust?.[0] ?? 0];
  const ordered = both.parameterization !== null;
  const example = `(for ${quoted(both.label)} an RMSEA of ${formatCell(scaled, "coefficient3")} and of ${formatCell(robust, "coefficient3")})`;
  return ordered
    ? `Scaled and robust indices answer different questions ${example}. The scaled ones put the corrected χ² of these answers into the usual formulas: they say how far the model is from what the estimator sees, and run low where items are rare, since rare items carry little information. The robust ones estimate what the index would be if the continuous answers behind the items had been observed (Savalei, 2021): the usual limits were made for that case, but the estimate is the less certain. Where the two disagree, the fit is open.`
    : `The scaled indices put the corrected χ² into the usual formulas; the robust ones estimate the same quantity as with normal answers ${example}.`;
}

/** The verdict over all models, the rule and the caution, for the first screen; null without a model. */
export function confirmationAnswer(analysis: Analysis): ReportAnswer | null {
  if (analysis.cfa.length === 0 && notFittedSentences(analysis).length === 0) return null;
  const declared = analysis.measure.structures.length;
  return {
    question:
      declared === 1
        ? `Is the structure ${quoted(analysis.measure.structures[0]?.label ?? "")} confirmed?`
        : declared === 0
          ? "What does the confirmatory analysis say?"
          : "Is a declared structure confirmed?",
    answer: [
      ...notFittedSentences(analysis),
      preferenceSentence(analysis),
      ...preferredFit(analysis),
      keptApart(analysis),
    ]
      .filter((text) => text !== "")
      .join(" "),
    verdict: confirmationVerdict(analysis),
  };
}

/**
 * Of the preferred model, if it is a declared one: yes where it fits and nothing speaks against it; no where it does not
 * fit. Where another is preferred it is partly at most.
 */
function confirmationVerdict({ cfa, comparison, measure, disclosure }: Analysis): ReportAnswer["verdict"] {
  const declared = measure.structures.map(({ id }) => id);
  if (declared.length === 0 || !isWhole({ disclosure })) return "neutral";
  const usable = cfa.filter(
    ({ structure, converged, admissible }) => declared.includes(structure) && converged && admissible,
  );
  const verdicts = usable.map((model) => judgedFit(model).verdict);
  if (usable.length > 0 && verdicts.every((verdict) => verdict === "not-testable")) return "not-testable";
  const preferred =
    comparison === null
      ? usable[0]
      : usable.find(({ structure }) => structure === comparison.verdict.preferred);
  if (preferred === undefined)
    return verdicts.some((verdict) => verdict !== null && verdict !== "does-not-fit") ? "partly" : "no";
  const { verdict } = judgedFit(preferred);
  if (verdict === "does-not-fit") return "no";
  if (verdict === "undecided" || verdict === null) return "undecided";
  const against = reasonsAgainst(comparison, preferred.structure);
  return verdict === "fits" && against.length === 0 ? "yes" : "partly";
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

/** What the half of the people that was kept apart says, or that there was none. */
function keptApart(analysis: Analysis): string {
  const { crossValidation, comparison, cfa, efa } = analysis;
  if (cfa.length === 0) return "";
  const preferred = comparison?.verdict.preferred ?? cfa[0]?.structure;
  const declared = crossValidation?.confirmed.find(({ structure }) => structure === preferred);
  if (!crossValidation || !declared?.fit || !declared.converged) {
    return efa.length > 0
      ? "All this rests on the answers that the exploratory analysis used: confirming a structure on the same answers confirms little."
      : "No half of the people was kept apart to confirm it on: if the structure was found in these answers, they confirm little.";
  }
  return `In the half of the people that was kept apart it ${conventionClause(declared.fit, "brief")}.`;
}
