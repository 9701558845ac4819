import type { Analysis } from "../../analysis/analysis";
import { correctedFit } from "../../factor/model/fit-result";
import { distinctScales } from "../../reliability/scale-ids";
import { modelOmega } from "../../verdicts/scale-verdict";
import { coefficient } from "../../words/format";
import * as names from "../../words/messages";
import { irtModelName } from "../kit/words/format";
import { modelLabel, stepName, structureFactorLabel } from "../kit/words/model-names";
import { paragraph } from "../kit/words/phrases";
import { coefficientText, figuresText, fitText, indexText, testText } from "./figures";
import * as messages from "./messages";

export function structureResults(analysis: Analysis): string {
  return paragraph(
    numberOfFactors(analysis),
    ...exploratory(analysis),
    ...confirmatory(analysis),
    ...comparison(analysis),
    factorCorrelations(analysis),
  );
}

function numberOfFactors({ retention }: Analysis): string {
  const suggestions = (retention?.evidence ?? []).flatMap(({ rule, factors }) =>
    factors === null ? [] : [messages.suggestion({ rule, factors })],
  );
  return suggestions.length === 0 ? "" : messages.numberOfFactors({ suggestions });
}

/** Solutions with the recommended number of factors, and both ends of the range; one factor is a confirmatory model. */
function exploratory({ esem, retention }: Analysis): string[] {
  const wanted = retention === null ? [] : [retention.recommended, ...(retention.range ?? [])];
  return esem.flatMap(({ factors, converged, estimator, fit: figures }) => {
    const fit = fitText({ fit: figures, parameterization: null });
    if (!converged || factors < 2 || fit === "" || !wanted.includes(factors)) return [];
    return [messages.exploratory({ factors, estimator, fit })];
  });
}

/** Each model with its figures and verdict; what the results rest on. */
function confirmatory({ cfa, workingModel }: Analysis): string[] {
  const models = cfa.map((one) => {
    const { label: model, estimator, n, converged, admissible, verdict } = one;
    if (!converged) return names.modelNotConverged({ model });
    const fit = fitText(one, n);
    if (fit === "") return "";
    return paragraph(
      messages.modelFit({ model, estimator, fit }),
      admissible ? messages.modelVerdict({ code: verdict.code }) : messages.improper(),
    );
  });
  if (workingModel === null || workingModel.fit === null) return models;
  const { label: model, holds, chosenOnTheseData } = workingModel;
  const resting = messages.restsOn({ model, holds });
  return [...models, resting, chosenOnTheseData ? messages.chosenOnTheseData() : ""];
}

function comparison(analysis: Analysis): string[] {
  return (analysis.comparison?.tests ?? []).map(({ from, to, difference, df, p }) => {
    const test = testText(names.chiSquaredDifference(), { statistic: difference, df, p });
    const [model, simpler] = [modelLabel(analysis, from), modelLabel(analysis, to)];
    return test === "" ? "" : messages.comparison({ model, simpler, test });
  });
}

const MAX_CORRELATIONS = 3;

function factorCorrelations({ cfa, workingModel }: Analysis): string {
  const model = cfa.find(({ structure }) => structure === workingModel?.structure);
  if (model === undefined || !model.converged || model.factors.length < 2) return "";
  const { names: factors, matrix } = model.factorCorrelations ?? { names: [], matrix: [] };
  const correlations = factors.flatMap((second, j) =>
    factors.slice(0, j).map((first, k) => {
      const r = coefficient(matrix[j]?.[k] ?? Number.NaN);
      return messages.factorCorrelation({ first, second, r });
    }),
  );
  return correlations.length === 0 || correlations.length > MAX_CORRELATIONS
    ? ""
    : messages.factorCorrelations({ model: model.label, correlations });
}

export function reliabilityResults(analysis: Analysis): string {
  return paragraph(...scales(analysis), ...itemResponse(analysis));
}

function scales({ reliability, cfa }: Analysis): string[] {
  return distinctScales(reliability).map((scale) => {
    const { structure, label, items, n, alpha } = scale;
    if (alpha === null) return "";
    const omega = structure === null ? null : modelOmega(scale, { cfa, reliability });
    const coefficients = [
      coefficientText(names.alphaSymbol(), alpha, scale.alphaBootstrapInterval ?? scale.alphaInterval),
      ...(omega === null ? [] : [coefficientText(names.omegaSymbol(), omega.estimate, omega.interval)]),
    ];
    return messages.scale({ scale: label, items: items.length, n, coefficients });
  });
}

function itemResponse({ irt }: Analysis): string[] {
  return irt.map(({ label, model: kind, n, converged, m2, reliability: { marginal } }) => {
    const model = irtModelName(kind);
    if (!converged) return messages.irtNotConverged({ model, label });
    const fit = figuresText(
      m2 !== null && testText(m2.kind.replace("2", "₂"), { statistic: m2.m2, df: m2.df, p: m2.p }),
      m2?.rmsea != null && indexText(names.rmsea(), m2.rmsea[0], [m2.rmsea[1], m2.rmsea[2]]),
    );
    const values = marginal.flatMap((value) => (value === null ? [] : [coefficient(value)]));
    if (fit === "")
      return values.length === 0 ? "" : messages.irtReliabilityAlone({ model, label, n, values });
    return paragraph(
      messages.irtFit({ model, label, n, fit }),
      values.length > 0 && messages.irtReliability({ values }),
    );
  });
}

export function comparabilityResults(analysis: Analysis): string {
  return paragraph(...invariance(analysis), ...itemFunctioning(analysis));
}

function invariance({ invariance: ladders }: Analysis): string[] {
  return ladders.flatMap(({ group, levels, steps, tests, holds }) => {
    const [first] = steps;
    if (first === undefined) return [];
    const {
      chiSquare: statistic,
      df,
      p,
    } = first.fit ? correctedFit(first.fit) : { ...first, chiSquare: null, p: null };
    const test = testText(names.chiSquared(), { statistic, df, p });
    const configural =
      test === "" || !first.converged
        ? messages.configuralNotConverged({ group })
        : messages.configural({ group, groups: levels.length, test });
    if (holds === null) return [configural, messages.noInvariance({ group })];
    const later = tests
      .filter(({ from }) => from === first.name)
      .flatMap(({ to, difference, df, p: tested, deltaCfi, deltaRmsea }) => {
        const test = testText(names.chiSquaredDifference(), { statistic: difference, df, p: tested });
        if (test === "" || deltaCfi === null || deltaRmsea === null) return [];
        return [messages.invarianceStep({ step: stepName(to), group, test, deltaCfi, deltaRmsea })];
      });
    return [configural, ...later, messages.invarianceHolds({ step: stepName(holds), group })];
  });
}

function itemFunctioning(analysis: Analysis): string[] {
  return analysis.dif.flatMap(({ group, structure, factor, items }) => {
    const tested = items.filter(({ verdict }) => verdict !== "cannot be tested");
    const differing = tested
      .filter(({ verdict }) => verdict === "present" || verdict === "different")
      .map(({ id }) => id);
    if (tested.length === 0) return [];
    const scale = structureFactorLabel(analysis, structure, factor);
    const numbers = { tested: tested.length, differing: differing.length };
    return [messages.itemFunctioning({ scale, group, ...numbers, items: differing })];
  });
}
