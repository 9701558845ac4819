import type { Analysis } from "../../analysis/analysis";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import { factorCriteria, fitCriteria } from "../../factor/model/criteria";
import type { JudgedCfa } from "../../verdicts/fit-limits";
import { highCorrelations, type JudgedComparison, type ModelReason } from "../../verdicts/preferred-model";
import { coefficientAgainst } from "../kit/words/coefficient-against";
import { factorCorrelationFigure, testFigures } from "../kit/words/fit-figures";
import { fitClause } from "../kit/words/fit-sentences";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import { coefficient, interval, listed, paragraph, quoted } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";

const FOR: ReadonlySet<ModelReason["code"]> = new Set(["good-fit", "close-fit", "better-than-simpler"]);

/** What keeps a model from being preferred, or speaks against it all the same. */
export function reasonsAgainst(
  comparison: JudgedComparison | null,
  structure: string,
): readonly ModelReason[] {
  return (comparison?.verdict.reasons ?? []).filter(
    (reason) => reason.structure === structure && !FOR.has(reason.code),
  );
}

/** How one model fits, with its figures. */
export function modelFitSentence(model: JudgedCfa): string {
  const { label, converged } = model;
  if (!converged) return `${quoted(label)} did not converge: no figure of it is to be relied on.`;
  const improper = model.admissible
    ? ""
    : ` Its solution is not admissible${model.inadmissible.length > 0 ? `: ${typeset(listed(model.inadmissible))}` : ""}; a model with fewer factors or fewer correlations is called for.`;
  return `${quoted(label)} ${fitClause(model)}.${improper}`;
}

/** How each model fits, what else speaks for it and what against it; one entry per model, the simplest last. */
export function verdictSentences(analysis: Analysis): readonly string[] {
  const { comparison } = analysis;
  if (comparison === null) return [];
  return comparison.models.flatMap((id) => {
    const model = analysis.cfa.find(({ structure }) => structure === id);
    if (model === undefined) return [];
    const reasons = comparison.verdict.reasons.filter(
      ({ structure, code }) => structure === id && !TOLD_WITH_FIT.has(code),
    );
    const texts = (favor: boolean): string[] =>
      reasons.filter(({ code }) => FOR.has(code) === favor).map((one) => reasonText(analysis, model, one));
    const [inFavor, against] = [texts(true), texts(false)];
    return [
      paragraph(
        comparison.verdict.preferred === id && "Preferred:",
        modelFitSentence(model),
        inFavor.length > 0 && `For it: ${inFavor.join("; ")}.`,
        against.length > 0 && `Against it: ${against.join("; ")}.`,
      ),
    ];
  });
}

/** What the sentence on a model's fit says already. */
export const TOLD_WITH_FIT: ReadonlySet<ModelReason["code"]> = new Set([
  "good-fit",
  "close-fit",
  "undecided-fit",
  "not-testable",
  "poor-fit",
  "inadmissible",
  "not-converged",
]);

/** One reason as a clause. */
export function reasonText(analysis: Analysis, model: JudgedCfa, reason: ModelReason): string {
  switch (reason.code) {
    case "good-fit":
    case "close-fit":
    case "undecided-fit":
    case "not-testable":
    case "poor-fit":
      return `it ${fitClause(model)}`;
    case "not-converged":
      return "it did not converge";
    case "inadmissible":
      return `its solution is not admissible${model.inadmissible.length > 0 ? ` (${typeset(listed(model.inadmissible))})` : ""}`;
    case "high-correlation":
      return hardlyDistinct(model);
    case "low-reliability":
      return lowReliability(model, reason);
    case "two-item-factor":
      return `${factorPhrase(model, reason.of)} has two items, too few to determine a factor by themselves`;
    case "no-better-than-simpler":
    case "better-than-simpler":
      return comparisonText(analysis, model, reason);
  }
}

const factorPhrase = (model: CfaResult, of: string | null): string =>
  of === null ? "a factor" : quoted(factorLabel(model, of));

function hardlyDistinct(model: CfaResult): string {
  const limit = coefficient(factorCriteria.hardlyDistinct.value);
  const pairs = highCorrelations(model).map(
    ({ of: [first, second], value, interval: ends }) =>
      `${quoted(factorLabel(model, first))} and ${quoted(factorLabel(model, second))} (${factorCorrelationFigure(value)} ${interval(ends)})`,
  );
  return `hardly distinct, by correlations whose intervals lie above ${limit}, are ${listed(pairs)}`;
}

function lowReliability(model: CfaResult, { of, figure }: ModelReason): string {
  const limit = fitCriteria.fewestReliability.value;
  const found = model.reliability.find(({ factor }) => factor === of);
  const omega = found?.omegaCategorical ?? figure;
  const ends = found?.omegaCategoricalInterval ?? null;
  const figures =
    omega === null
      ? ""
      : ` (omega ${coefficientAgainst(omega, { value: limit })}${ends === null ? "" : ` ${interval(ends)}`}; rule: ${coefficient(limit)} or more)`;
  return `the scores of ${factorPhrase(model, of)} are too unreliable for the factor to be worth having${figures}`;
}

function comparisonText(analysis: Analysis, model: CfaResult, { code, of }: ModelReason): string {
  const test = analysis.comparison?.tests.find(
    ({ from, to }) => from === model.structure && (of === null || to === of),
  );
  const other = quoted(modelLabel(analysis, test?.to ?? of ?? ""));
  const figures = test === undefined ? "" : testFigures(test);
  return code === "better-than-simpler"
    ? `it fits better than ${other}${figures}`
    : `it fits no better than ${other}, which is simpler${figures}`;
}
