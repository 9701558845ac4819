import type { Analysis } from "../../analysis/analysis";
import { estimatorParts, type TestCorrection } from "../../factor/cfa/estimator";
import { fitCriteria } from "../../factor/model/criteria";
import { judgedFit } from "../../verdicts/judged-fit";
import type { Citations } from "../kit/references/citations";
import type { ReferenceId } from "../kit/references/references";
import { estimatorName } from "../kit/words/model-names";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

export function cfaMethod(analysis: Analysis, { cite }: Citations): string {
  const { cfa } = analysis;
  if (cfa.length === 0) return "";
  return paragraph(
    estimation(analysis, cite),
    failures(analysis),
    fitIndices(analysis, cite),
    comparison(analysis, cite),
    cfa.some((model) => model.parameterization !== null && model.reliability.length > 0) &&
      messages.omegaOfSums({ source: cite("green2009") }),
    omegaIntervals(analysis, cite),
    crossValidation(analysis),
  );
}

function omegaIntervals({ cfa, settings }: Analysis, cite: Citations["cite"]): string {
  const methods = cfa.flatMap(({ reliability }) => reliability.map((factor) => factor.omegaIntervalMethod));
  if (methods.includes("delta")) return messages.omegaDelta({ source: cite("raykov2002") });
  return methods.includes("bootstrap") ? messages.omegaBootstrap({ samples: settings.bootstrap }) : "";
}

const CORRECTIONS: Readonly<Record<TestCorrection, readonly ReferenceId[]>> = {
  none: [],
  "scaled-shifted": ["asparouhov2010"],
  "mean-variance": ["satorra1994"],
  mean: ["satorra1994"],
  "yuan-bentler": ["yuan2000"],
};

function estimation({ cfa, settings, data }: Analysis, cite: Citations["cite"]): string {
  const [first] = cfa;
  if (first === undefined) return "";
  const { estimator, parameterization, n, missing } = first;
  const { test, standardErrors } = estimatorParts(estimator);
  const sources = CORRECTIONS[test];
  const isComplete = data.nComplete === data.n;
  const isFull = !isComplete && missing === "fiml";
  return paragraph(
    messages.modelsFitted({
      models: cfa.length,
      parameterization,
      n,
      missing: isComplete || missing === "fiml" ? null : missing,
    }),
    isFull && messages.fullInformation(),
    messages.estimator({
      estimator,
      name: estimatorName(estimator),
      source: sources.length > 0 ? cite(...sources) : null,
    }),
    messages.factorsStandardized(),
    standardErrors !== "standard" &&
      messages.robust({
        design: [
          ...(settings.weights === "design" ? [messages.samplingWeights()] : []),
          ...(data.design?.strata != null ? [messages.strata()] : []),
          ...(data.design?.clusters != null ? [messages.clusters()] : []),
        ],
      }),
  );
}

function failures({ cfa }: Analysis): string {
  const models = cfa.filter(({ converged }) => !converged).map(({ label }) => messages.model({ label }));
  return models.length === 0 ? "" : messages.failures({ models });
}

function fitIndices({ cfa }: Analysis, cite: Citations["cite"]): string {
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea, goodSrmr } = fitCriteria;
  const robust = cfa.some(({ fit }) => fit.rmseaRobust !== null || fit.cfiRobust !== null);
  const ordered = cfa.some(({ parameterization }) => parameterization !== null);
  const samples = Math.max(0, ...cfa.map((model) => model.limits.draws));
  const byConvention = cfa.some((model) => judgedFit(model).by === "conventions");
  const judged = cfa.some(({ limits }) => limits.method !== null);
  return paragraph(
    byConvention &&
      messages.goodFit({
        index: goodCfi.value,
        rmsea: goodRmsea.value,
        srmr: goodSrmr.value,
        source: cite("hu1999"),
      }),
    byConvention && messages.acceptableFit({ index: acceptableCfi.value, rmsea: acceptableRmsea.value }),
    byConvention && ordered && messages.cutOffsByEstimator({ source: cite("xia2019") }),
    robust && ordered && messages.robustIndices({ source: cite("savalei2021") }),
    judged && messages.ownCutOffs({ source: cite("mcneish2023") }),
    judged && messages.cutOffsOrigin({ samples }),
    judged && messages.fitRule(),
  );
}

function comparison({ comparison: compared }: Analysis, cite: Citations["cite"]): string {
  if (compared === null || compared.tests.length === 0) return "";
  const isScaled = compared.tests.some(({ scale }) => scale !== null);
  return paragraph(
    messages.comparedBy({ isScaled, source: isScaled ? cite("satorra2000") : "" }),
    compared.tests.some((one) => one.boundary) && messages.boundaryMethod(),
    messages.preference({ cfi: fitCriteria.clearCfi.value, source: cite("cheung2002") }),
    messages.againstModel({ least: fitCriteria.fewestReliability.value }),
  );
}

function crossValidation({ crossValidation: done }: Analysis): string {
  if (done === null) return "";
  return messages.crossValidation({ explored: done.n[0], confirmed: done.n[1], stratum: done.stratifiedBy });
}
