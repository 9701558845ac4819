import type { Analysis } from "../../analysis/analysis";
import { distinctScales } from "../../reliability/scale-ids";
import { formatCell } from "../../words/format";
import { base, overallShares } from "../kit/outside/among-words";
import { agreementName, externalPhrase, ofLeadScales, scaleName } from "../kit/outside/named-scales";
import { mainLevel, outcomeName, outcomesOf } from "../kit/outside/outcome-words";
import { chapter, foldedBlocks } from "../kit/tables/blocks";
import type { Place, ReportChapter } from "../kit/tables/section";
import { correlationName } from "../kit/words/bands";
import { irtModelName } from "../kit/words/format";
import { EXTRACTION_NAMES, ROTATION_NAMES } from "../kit/words/method-names";
import { modelLabel } from "../kit/words/model-names";
import { counted, listed, numberWord, paragraph, quoted, sentence, texts } from "../kit/words/phrases";
import {
  coefficientText,
  comparabilityResults,
  estimateText,
  fitText,
  fTestText,
  prevalenceResults,
  reliabilityResults,
  sampleResults,
  shareText,
  testText,
} from "./apa-figures";

function structureResults(analysis: Analysis): string {
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
  const suggestions = (retention?.evidence ?? []).flatMap(({ rule, factors }) =>
    factors === null ? [] : [`${RULES[rule] ?? rule} suggested ${numberWord(factors)}`],
  );
  return suggestions.length === 0 ? "" : `As the number of factors, ${listed(suggestions)}.`;
}

/** Solutions with the suggested number of factors, or both ends of the range; one factor is a confirmatory model. */
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
  const correlations = names.flatMap((name, j) =>
    names
      .slice(0, j)
      .map((other, k) => `${other} and ${name}, r = ${formatCell(matrix[j]?.[k], "coefficient2")}`),
  );
  return correlations.length === 0 || correlations.length > 3
    ? ""
    : `Factors of ${quoted(model.label)} correlated: ${correlations.join("; ")}.`;
}

const RESULTS: readonly (readonly [Place, ...((analysis: Analysis) => string)[]])[] = [
  ["survey", sampleResults],
  ["prevalence", prevalenceResults, amongResults],
  ["together", outcomeResults],
  ["structure", structureResults],
  ["reliability", reliabilityResults, agreementResults],
  ["validity", validityResults],
  ["comparability", comparabilityResults],
];

/** Paragraphs to paste into a paper, folded at the end of the sections with their figures. */
export function apaChapters(analysis: Analysis): readonly ReportChapter[] {
  return [
    ...RESULTS.map(([place, ...results]) =>
      chapter(
        place,
        place,
        "",
        foldedBlocks(
          "Results in APA style",
          results.map((one) => one(analysis)),
        ),
      ),
    ),
    chapter("limits", "limits", "", foldedBlocks("Method in APA style", methodText(analysis))),
  ].filter(({ blocks }) => blocks.length > 0);
}

function methodText(analysis: Analysis): string {
  const { measure, data, settings, correlation, efa, cfa, reliability, irt, dif, invariance } = analysis;
  const [model] = cfa;
  const [response] = irt;
  const groups = [...new Set([...invariance, ...dif].map(({ group }) => group))];
  const design = texts(
    settings.weights === "design" && "design weights",
    data.design?.strata != null && counted(data.design.strata, "stratum", "strata"),
    data.design?.clusters != null && counted(data.design.clusters, "cluster"),
  );
  return paragraph(
    `N = ${formatCell(data.n, "integer")} people answered ${quoted(measure.title)} (${counted(data.items.length, "item")}).`,
    design.length > 0 && `Estimates used ${listed(design)}.`,
    data.nComplete !== data.n && `Missing answers were handled by ${correlation.missing} deletion.`,
    data.nComplete !== data.n &&
      settings.prevalenceMissing === "imputed" &&
      analysis.prevalence.length > 0 &&
      "For prevalences they were imputed.",
    efa.length > 0 &&
      `Exploratory factors of ${correlationName(correlation.type)} correlations were obtained by ${EXTRACTION_NAMES[settings.extraction]}${settings.rotation === "none" ? "" : ` with ${ROTATION_NAMES[settings.rotation]}`}.`,
    model !== undefined && `Confirmatory models were estimated by ${model.estimator}.`,
    reliability.length > 0 && "Reliability was estimated by coefficients alpha and omega.",
    response !== undefined &&
      `The ${irtModelName(response.model)} was estimated by marginal maximum likelihood.`,
    groups.length > 0 &&
      `Measurement invariance and item functioning were tested by ${listed(groups)}, with p values adjusted by Holm’s method.`,
    `Analyses were run with ${analysis.software.name} ${analysis.software.version} (seed ${settings.seed}).`,
  );
}

function amongResults(analysis: Analysis): string {
  return paragraph(
    ...analysis.among.flatMap((question) => {
      const shown = overallShares(question).flatMap(({ estimate, ...one }) =>
        estimate === null || one.kind === "exclusive" ? [] : [{ ...one, estimate }],
      );
      const any = shown.find(({ kind }) => kind === "any");
      const named = shown.filter(({ kind }) => kind === "answer");
      const none = named.find(({ key }) => key === question.noneKey);
      return [
        any === undefined
          ? ""
          : `${sentence(quoted(question.label))}, of ${base(analysis, question)}: ${shareText(any.estimate, any.low, any.high)} gave an answer${none === undefined ? "" : ` other than ${quoted(none.label)}`}.`,
        ...named.map(
          ({ label, estimate, low, high }) => `${quoted(label)}: ${shareText(estimate, low, high)}.`,
        ),
      ];
    }),
  );
}

function outcomeResults(analysis: Analysis): string {
  return paragraph(
    ...outcomesOf(analysis).map((outcome) => {
      const { levels = [], trend = null } = outcome.byNumber ?? {};
      const last = levels.at(-1);
      const { ratio = null, difference = null } = (last && mainLevel(last)) ?? {};
      const against = `${last?.number}${last?.orMore ? " or more" : ""} against none`;
      const beside =
        ratio === null
          ? difference && `${against}, difference = ${estimateText(difference)}`
          : `${against}, ${outcome.family === "binary" ? "RR" : "ratio"} = ${estimateText(ratio)}`;
      const parts = texts(beside, trend && `trend, ${fTestText(trend)}`);
      return parts.length === 0 ? "" : `${outcomeName(outcome)}: ${parts.join("; ")}.`;
    }),
  );
}

function validityResults(analysis: Analysis): string {
  return paragraph(
    ...ofLeadScales(analysis, analysis.validity?.convergent ?? []).map((one) => {
      const { correlation, coefficient: kind, hypothesis, n } = one;
      if (correlation?.low == null || correlation.high === null) return "";
      const r = coefficientText(
        kind === "pearson" || kind === null ? "r" : `${kind} r`,
        correlation.estimate,
        [correlation.low, correlation.high],
      );
      const people = n === null ? "" : `, n = ${formatCell(n, "integer")}`;
      const verdict = hypothesis === null ? "" : ` (hypothesis ${hypothesis.verdict})`;
      return `${scaleName(analysis, one)} with ${externalPhrase(one)}: ${r}${people}${verdict}.`;
    }),
  );
}

function agreementResults({ agreement }: Analysis): string {
  return paragraph(
    ...(agreement === null ? [] : distinctScales(agreement.scales)).map((scale) => {
      const { verdict, found } = scale;
      if (verdict === null || found === null) return "";
      const error =
        found.error === null ? "" : `, SEM = ${formatCell(found.error.agreement.estimate, "decimal2")}`;
      return `Agreement of ${agreementName(scale)}: ${coefficientText(found.form, verdict.coefficient, verdict.interval)}${error}, n = ${formatCell(found.n, "integer")}.`;
    }),
  );
}
