import type { Analysis } from "../../analysis";
import type { CfaComparison, CfaResult } from "../../factor/cfa/cfa-result";
import { factorCriteria, fitCriteria } from "../../factor/criteria";
import { figureBeside } from "../../factor/figure-beside";
import { formatCell } from "../format";
import { pValue } from "../method/correlation-method";
import type { ReportAnswer } from "../section";
import { fitClause, fitRule, worstBand } from "./fit-sentences";
import { factorLabel, modelLabel } from "./model-names";
import { coefficient, counted, interval, listed, numberWord, quoted, sentence } from "./phrases";
import { factorCorrelationFigure } from "./structure-verdict-sentence";
import { typeset } from "./typeset";

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
  if (analysis.cfa.length === 0) return null;
  const declared = analysis.measure.structures.length;
  return {
    question:
      declared === 1
        ? `Is the structure ${quoted(analysis.measure.structures[0]?.label ?? "")} confirmed?`
        : declared === 0
          ? "What does the confirmatory analysis say?"
          : "Is a declared structure confirmed?",
    answer: [preferenceSentence(analysis), ...preferredFit(analysis), keptApart(analysis)]
      .filter((text) => text !== "")
      .join(" "),
    verdict: confirmationVerdict(analysis),
  };
}

/** Yes: a preferred, declared model with nothing against it that fits well by all indices. */
function confirmationVerdict({ cfa, comparison, measure }: Analysis): ReportAnswer["verdict"] {
  const declared = measure.structures.map(({ id }) => id);
  if (declared.length === 0) return "neutral";
  const candidates = cfa.filter(({ structure }) => declared.includes(structure));
  const usable = candidates.filter(
    ({ converged, admissible, fit }) => converged && admissible && worstBand(fit) !== "poor",
  );
  if (usable.length === 0) {
    return candidates.some(({ converged, fit }) => converged && worstBand(fit) !== "poor") ? "partly" : "no";
  }
  const preferred =
    comparison === null
      ? usable[0]
      : usable.find(({ structure }) => structure === comparison.verdict.preferred);
  if (preferred === undefined) return "partly";
  const against = reasonsAgainst(comparison, preferred.structure);
  return worstBand(preferred.fit) === "good" && against.length === 0 ? "yes" : "partly";
}

type Reason = CfaComparison["verdict"]["reasons"][number];
const FOR: ReadonlySet<Reason["code"]> = new Set(["good-fit", "better-than-simpler"]);

function reasonsAgainst(comparison: CfaComparison | null, structure: string): readonly Reason[] {
  return (comparison?.verdict.reasons ?? []).filter(
    (reason) => reason.structure === structure && !FOR.has(reason.code),
  );
}

function preferenceSentence(analysis: Analysis): string {
  const { comparison, cfa } = analysis;
  if (comparison === null || cfa.length < 2) return "";
  const { preferred } = comparison.verdict;
  const models = `the ${numberWord(cfa.length)} models`;
  if (preferred === null) return `None of ${models} is to be preferred: each has something against it.`;
  return `Of ${models} ${quoted(modelLabel(analysis, preferred))} is to be preferred.`;
}

/** Fit of the preferred model and what is against the others, or of all models. */
function preferredFit(analysis: Analysis): readonly string[] {
  const { comparison, cfa } = analysis;
  const preferred = cfa.find(({ structure }) => structure === comparison?.verdict.preferred);
  if (preferred === undefined) return [...cfa.map(modelFitSentence), fitRule()];
  const told = (model: CfaResult): string[] => {
    const reasons = reasonsAgainst(comparison, model.structure);
    const untold = worstBand(model.fit) === "poor" && !reasons.some(({ code }) => TOLD_WITH_FIT.has(code));
    const against = [
      ...(untold ? [`it ${fitClause(model.fit, "brief")}`] : []),
      ...reasons.map((reason) => reasonText(analysis, model, reason)),
    ];
    return against.length === 0 ? [] : [`Against ${quoted(model.label)}: ${against.join("; ")}.`];
  };
  return [
    modelFitSentence(preferred),
    fitRule(),
    ...told(preferred),
    ...cfa.filter((model) => model !== preferred).flatMap(told),
  ];
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
    const texts = (favour: boolean): string[] =>
      reasons.filter(({ code }) => FOR.has(code) === favour).map((one) => reasonText(analysis, model, one));
    const [inFavour, against] = [texts(true), texts(false)];
    return [
      [
        ...(comparison.verdict.preferred === id ? ["Preferred:"] : []),
        modelFitSentence(model),
        ...(inFavour.length > 0 ? [`For it: ${inFavour.join("; ")}.`] : []),
        ...(against.length > 0 ? [`Against it: ${against.join("; ")}.`] : []),
      ].join(" "),
    ];
  });
}

/** What the sentence on a model's fit says already. */
const TOLD_WITH_FIT: ReadonlySet<Reason["code"]> = new Set([
  "good-fit",
  "poor-fit",
  "inadmissible",
  "not-converged",
]);

function reasonText(analysis: Analysis, model: CfaResult, reason: Reason): string {
  switch (reason.code) {
    case "good-fit":
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
      : ` (omega ${figureBeside(omega, { value: limit })}${ends === null ? "" : ` ${interval(ends)}`}; rule: ${coefficient(limit)} or more)`;
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

/** " (scaled difference χ²(1) = 146.27, p < .001)"; empty where there is no test. */
export function testFigures(test: {
  readonly difference: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly scale: number | null;
}): string {
  if (test.difference === null || test.p === null) return "";
  const kind = test.scale === null ? "difference" : "scaled difference";
  return ` (${kind} χ²(${formatCell(test.df, "integer")}) = ${formatCell(test.difference, "decimal2")}, p ${pValue(test.p)})`;
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
  const { crossValidation, comparison, cfa } = analysis;
  const preferred = comparison?.verdict.preferred ?? cfa[0]?.structure;
  const declared = crossValidation?.confirmed.find(({ structure }) => structure === preferred);
  if (!crossValidation || !declared?.fit || !declared.converged) {
    return "All this rests on the answers that the exploratory analysis used: confirming a structure on the same answers confirms little.";
  }
  return `In the half of the people that was kept apart it ${fitClause(declared.fit, "brief")}.`;
}

/** What was explored in one half, and what came of it in the other. */
export function crossValidationSentences(analysis: Analysis): readonly string[] {
  const { crossValidation } = analysis;
  if (crossValidation === null) return [];
  const { explored, confirmed, n, stratifiedBy, seed } = crossValidation;
  const within = stratifiedBy === null ? "" : `, within the levels of ${stratifiedBy}`;
  return [
    `The people were divided at random${within} (seed ${seed}): ${counted(n[0], "person", "people")} for the exploratory analysis, ${counted(n[1], "person", "people")} for confirming what it found.`,
    ...explored.map(({ factors, model, notPlaced, problem }) => {
      if (problem !== null)
        return `With ${counted(factors, "factor")} the first half gave no model. ${typeset(problem)}`;
      const left =
        notPlaced.length === 0
          ? ""
          : ` ${listed(notPlaced)} ${notPlaced.length === 1 ? "loads" : "load"} on none well enough and ${notPlaced.length === 1 ? "is" : "are"} left out.`;
      return `With ${counted(factors, "factor")} the first half gave ${groupsOf(model)}.${left}`;
    }),
    ...confirmed.map(({ structure, fit, converged, problem }) => {
      const name = quoted(modelLabel(analysis, structure));
      if (fit === null || !converged) {
        return `In the second half ${name} has no answer${problem === null ? "." : `: ${typeset(problem)}`}`;
      }
      return `In the second half ${name} ${fitClause(fit)}.`;
    }),
  ];
}

/** "f, g, h, i and a, c, d, e as groups of items" from a model's text. */
function groupsOf(model: string): string {
  const groups = model
    .split("\n")
    .map((line) => line.split("=~")[1])
    .filter((items) => items !== undefined)
    .map((items) =>
      items
        .split("+")
        .map((item) => item.trim())
        .join(", "),
    );
  return groups.length === 1
    ? `one group of items (${groups[0]})`
    : `the groups of items ${groups.map((group) => `(${group})`).join(" and ")}`;
}
