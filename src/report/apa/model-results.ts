import type { Analysis } from "../../analysis/analysis";
import { judgedVersion } from "../../factor/invariance/baseline-result";
import { contradictingTests, type InvarianceResult } from "../../factor/invariance/invariance-result";
import { type CfaFit, summaryIndices } from "../../factor/model/fit-result";
import { isDiffering } from "../../irt/dif/dif-result";
import { distinctScales } from "../../reliability/scale-ids";
import { isAnyStepTested } from "../../verdicts/comparable-groups";
import { recommendedBecause } from "../../verdicts/dimensions-verdict";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { modelOmega } from "../../verdicts/scale-verdict";
import { coefficient } from "../../words/format";
import * as names from "../../words/messages";
import { shownModel } from "../kit/shown-model";
import { alsoMeasuring } from "../kit/words/also-measuring";
import { irtModelName } from "../kit/words/format";
import { equalityNames, modelLabel, stepName, structureFactorLabel } from "../kit/words/model-names";
import { paragraph, texts } from "../kit/words/phrases";
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

/** What each rule suggests, and the recommended number. */
function numberOfFactors({ retention }: Analysis): string {
  const suggestions = (retention?.evidence ?? []).flatMap(({ rule, factors }) =>
    factors === null ? [] : [messages.suggestion({ rule, factors })],
  );
  if (retention === null || suggestions.length === 0) return "";
  const { recommended } = retention;
  return paragraph(
    messages.numberOfFactors({ suggestions, recommended }),
    recommended !== null &&
      recommended > 0 &&
      messages.recommendedBecause({ because: recommendedBecause(retention) }),
  );
}

/** Solutions with the recommended number of factors, and both ends of the range; one factor is a confirmatory model. */
function exploratory({ esem, retention, cfa }: Analysis): string[] {
  const wanted = retention === null ? [] : [retention.recommended, ...(retention.range ?? [])];
  return esem.flatMap(({ factors, converged, estimator, fit: figures }) => {
    const fit = fitText({ fit: figures, parameterization: cfa[0]?.parameterization ?? null });
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
      admissible
        ? messages.modelVerdict({ model, code: verdict.code, test: correctedTest(one) })
        : messages.improper(),
    );
  });
  if (workingModel === null || workingModel.fit === null) return models;
  const { label: model, holds, chosenOnTheseData } = workingModel;
  const resting = messages.restsOn({ model, holds });
  return [...models, resting, chosenOnTheseData ? messages.chosenOnTheseData() : ""];
}

/** The test that decides about fit, where it differs from the reported one. */
function correctedTest({ verdict: { test }, fit }: JudgedCfa): string | null {
  if (test === null || test.chiSquare === fit.reported.chiSquare) return null;
  return testText(names.chiSquared(), { statistic: test.chiSquare, df: test.df, p: test.p });
}

function comparison(analysis: Analysis): string[] {
  const isProper = (id: string): boolean =>
    analysis.cfa.some(({ structure, converged, admissible }) => structure === id && converged && admissible);
  const tests = (analysis.comparison?.tests ?? []).filter(({ from, to }) => isProper(from) && isProper(to));
  return tests.map(({ from, to, difference, df, p }) => {
    const test = testText(names.chiSquaredDifference(), { statistic: difference, df, p });
    const [model, simpler] = [modelLabel(analysis, from), modelLabel(analysis, to)];
    return test === "" ? "" : messages.comparison({ model, simpler, test });
  });
}

const MAX_CORRELATIONS = 3;

/** Not of a model that does not fit. */
function factorCorrelations(analysis: Analysis): string {
  const model = shownModel(analysis);
  if (model === null || !analysis.workingModel?.holds || model.factors.length < 2) return "";
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

function invariance(analysis: Analysis): string[] {
  return analysis.invariance.flatMap((ladder) => {
    const { group, steps, tests, baseline, change, partial } = ladder;
    const [first] = steps;
    if (first === undefined) return [];
    if (change === null || first.fit === null) return [messages.configuralNotConverged({ group })];
    const rejecting = contradictingTests(ladder);
    const later = tests
      .filter((one) => one.from === first.name || rejecting.includes(one))
      .flatMap(({ from, to, difference, df, p: tested, deltaCfi, deltaRmsea }) => {
        const test = testText(names.chiSquaredDifference(), { statistic: difference, df, p: tested });
        if (test === "" || deltaCfi === null || deltaRmsea === null) return [];
        return [
          messages.invarianceStep({
            step: stepName(to),
            from: stepName(from),
            group,
            test,
            deltaCfi,
            deltaRmsea,
          }),
        ];
      });
    const { equal = [] } = steps.find(({ name }) => name === change) ?? {};
    const { differing, tested } = itemsBy(analysis, group);
    const isMisfit = baselineFails(baseline);
    const numbers = { differing: isMisfit ? 0 : differing.size, tested: tested.size };
    const isRejected = rejecting.length > 0;
    const found = {
      isContradicted: isRejected,
      isQualified: equal.length > 0 && (isMisfit || isRejected),
      ...numbers,
    };
    const { step, releases: { length: n } = [], holds = false } = partial ?? {};
    return texts(
      configural(ladder, first.fit),
      ...later,
      isAnyStepTested(ladder)
        ? messages.invarianceHolds({ equal: equalityNames(equal), group, ...found })
        : messages.equalityUntested(),
      isMisfit && equal.length > 0 && messages.misfitEquality(),
      step !== undefined && holds && messages.partialHolds({ step: stepName(step), n }),
    );
  });
}

/** The configural model's test, the indices by which it is judged, and the verdict. */
function configural({ group, levels, items, baseline }: InvarianceResult, fit: CfaFit): string {
  const { length: groups } = levels;
  const { code, problem } = baseline;
  const { chiSquare: statistic, df, p } = fit.reported;
  const test = testText(names.chiSquared(), { statistic, df, p });
  if (test === "") return messages.configuralUntestable({ group, groups });
  const version = judgedVersion(fit, items);
  const shown = summaryIndices(fit[version]).map(({ name, value, ends }) => indexText(name(), value, ends));
  return paragraph(
    messages.configural({ group, groups, test, version, indices: figuresText(...shown) }),
    code === "not-testable" ? problem === "inadmissible" && messages.improper() : messages.baseline({ code }),
  );
}

const baselineFails = ({ code }: InvarianceResult["baseline"]): boolean => code === "does-not-fit";

/** Items of all factors that were compared by a grouping, and those that differ. */
function itemsBy({ dif }: Analysis, group: string) {
  const items = dif.filter((one) => one.group === group).flatMap((one) => one.items);
  const tested = items.filter(({ verdict }) => verdict !== "cannot be tested");
  const idsOf = (some: typeof items) => new Set(some.map(({ id }) => id));
  return { tested: idsOf(tested), differing: idsOf(tested.filter(isDiffering)) };
}

/** Not where the configural model does not fit: the differences would rest on it. */
function itemFunctioning(analysis: Analysis): string[] {
  const failing = analysis.invariance
    .filter(({ baseline }) => baselineFails(baseline))
    .map(({ group }) => group);
  return analysis.dif.flatMap(({ group, structure, factor, items, withheld }) => {
    if (failing.includes(group) || withheld === "few-groups") return [];
    const scale = structureFactorLabel(analysis, structure, factor);
    if (withheld !== null) return [messages.itemsWithheld({ scale, group, code: withheld })];
    const tested = items.filter(({ verdict }) => verdict !== "cannot be tested");
    const differing = tested.filter(isDiffering).map(({ id }) => id);
    const numbers = { tested: tested.length, differing: differing.length };
    return tested.length === 0
      ? []
      : [
          messages.itemFunctioning({ scale, group, ...numbers, items: differing }),
          ...alsoMeasuring(analysis, differing).map(messages.alsoMeasures),
        ];
  });
}
