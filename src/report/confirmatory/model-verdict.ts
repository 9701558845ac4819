import type { Analysis } from "../../analysis/analysis";
import type { CfaComparison, CfaResult } from "../../factor/cfa/cfa-result";
import { factorCriteria, fitCriteria } from "../../factor/model/criteria";
import { coefficientAgainst } from "../kit/words/coefficient-against";
import { factorCorrelationFigure, testFigures } from "../kit/words/fit-figures";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import { coefficient, interval, listed, paragraph, quoted } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";
import { fitClause } from "./fit-sentences";

export type Reason = CfaComparison["verdict"]["reasons"][number];
const FOR: ReadonlySet<Reason["code"]> = new Set(["good-fit", "better-than-simpler"]);

/** What keeps a model from being preferred, or speaks against it all the same. */
export function reasonsAgainst(comparison: CfaComparison | null, structure: string): readonly Reason[] {
  return (comparison?.verdict.reasons ?? []).filter(
    (reason) => reason.structure === structure && !FOR.has(reason.code),
  );
}

/** How one model fits, with its figures. */
export function modelFitSentence(model: CfaResult): string {
  const { label, fit, converged } = model;
  if (!converged) return `${quoted(label)} did not converge: no figure of it is to be relied on.`;
  const improper = model.admissible
    ? ""
    : ` Its solution is not admissible${model.inadmissible.length > 0 ? `: ${typeset(listed(model.inadmissible))}` : ""}; a model with fewer factors or fewer correlations is called for.`;
  return `${quoted(label)} ${fitClause(fit)}.${improper}`;
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
export const TOLD_WITH_FIT: ReadonlySet<Reason["code"]> = new Set([
  "good-fit",
  "not-testable",
  "poor-fit",
  "inadmissible",
  "not-converged",
]);

/** One reason as a clause. */
export function reasonText(analysis: Analysis, model: CfaResult, reason: Reason): string {
  switch (reason.code) {
    case "good-fit":
    case "not-testable":
    case "poor-fit":
      return `it ${fitClause(model.fit)}`;
    case "not-converged":
      return "it did not converge";
    case "inadmissible":
      return `its solution is not admissible${model.inadmissible.length > 0 ? ` (${typeset(listed(model.inadmissible))})` : ""}`;
    case "high-correlation":
      return highCorrelations(model);
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

function highCorrelations(model: CfaResult): string {
  const limit = factorCriteria.hardlyDistinct.value;
  const found = model.factorCorrelations;
  const pairs = (found?.names ?? []).flatMap((second, i) =>
    (found?.names ?? []).slice(0, i).flatMap((first, j) => {
      const r = found?.matrix[i]?.[j] ?? 0;
      if (Math.abs(r) <= limit) return [];
      return [
        `${quoted(factorLabel(model, first))} and ${quoted(factorLabel(model, second))} (${factorCorrelationFigure(r)})`,
      ];
    }),
  );
  if (pairs.length === 0) return `factors are hardly distinct, by a correlation above ${coefficient(limit)}`;
  return `hardly distinct, by a correlation above ${coefficient(limit)}, are ${listed(pairs)}`;
}

function lowReliability(model: CfaResult, { of, figure }: Reason): string {
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

function comparisonText(analysis: Analysis, model: CfaResult, { code, of }: Reason): string {
  const test = analysis.comparison?.tests.find(
    ({ from, to }) => from === model.structure && (of === null || to === of),
  );
  const other = quoted(modelLabel(analysis, test?.to ?? of ?? ""));
  const figures = test === undefined ? "" : testFigures(test);
  return code === "better-than-simpler"
    ? `it fits better than ${other}${figures}`
    : `it fits no better than ${other}, which is simpler${figures}`;
}
