import type { Analysis } from "../../analysis/analysis";
import { estimatorParts, type TestCorrection } from "../../factor/cfa/estimator";
import { fewestReliability } from "../../factor/model/criteria";
import { FIT_INDICES } from "../../factor/model/fit-indices";
import { judgedIndices } from "../../factor/model/fit-result";
import * as names from "../../words/messages";
import type { Citations } from "../kit/references/citations";
import type { ReferenceId } from "../kit/references/references";
import { cutOffTexts } from "../kit/words/fit-sentences";
import * as words from "../kit/words/messages";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

export function cfaMethod(analysis: Analysis, { cite }: Citations): string {
  const { cfa, crossValidation: done } = analysis;
  if (cfa.length === 0) return "";
  const failed = cfa.filter(({ converged }) => !converged);
  return paragraph(
    estimation(analysis, cite),
    failed.length > 0 && messages.failures({ models: failed.map(messages.model) }),
    fitIndices(analysis, cite),
    comparison(analysis, cite),
    cfa.some((model) => model.parameterization !== null && model.reliability.length > 0) &&
      messages.omegaOfSums({ source: cite("green2009") }),
    omegaIntervals(analysis, cite),
    done &&
      messages.crossValidation({ explored: done.n[0], confirmed: done.n[1], stratum: done.stratifiedBy }),
  );
}

const isByLoading = ({ scaling }: Analysis["settings"]): boolean => scaling === "first-loading";

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
  const { estimator, parameterization, n } = first;
  const { test, standardErrors } = estimatorParts(estimator);
  const sources = CORRECTIONS[test];
  const source = sources.length > 0 ? cite(...sources) : null;
  const treatment = data.nComplete === data.n ? null : first.missing;
  const missing = treatment === "fiml" ? null : treatment;
  return paragraph(
    messages.modelsFitted({ models: cfa.length, parameterization, n, missing }),
    treatment === "fiml" && messages.fullInformation(),
    messages.estimator({ estimator, name: words.estimator({ estimator }), source }),
    isByLoading(settings) ? messages.factorsByLoading() : messages.factorsStandardized(),
    standardErrors !== "standard" &&
      messages.robust({
        design: [
          ...(settings.weights === "design" ? [messages.samplingWeights()] : []),
          ...(data.design?.strata != null ? [messages.strata()] : []),
          ...(data.design?.clusters != null ? [messages.clusters()] : []),
          ...(data.design?.replicates != null ? [names.replicateWeights({ n: data.design.replicates })] : []),
        ],
      }),
  );
}

function fitIndices({ cfa }: Analysis, cite: Citations["cite"]): string {
  const indices = judgedIndices(null);
  const robust = cfa.some(({ fit }) => fit.robust !== null);
  const ordered = cfa.some(({ parameterization }) => parameterization !== null);
  const samples = Math.max(0, ...cfa.map((model) => model.limits.draws));
  const judged = cfa.some(({ limits }) => limits.method !== null);
  return paragraph(
    messages.fitRule(),
    messages.approximateRule({ cutOffs: cutOffTexts(indices, "good"), source: cite("hu1999") }),
    messages.misfitRule({ source: cite("maydeu2017") }),
    ordered && messages.cutOffsByEstimator({ source: cite("xia2019") }),
    cfa.some(({ localMisfit }) => localMisfit !== null) && messages.localizedRule(),
    messages.workingRule(),
    robust && ordered && messages.robustIndices({ source: cite("savalei2021") }),
    judged && messages.ownCutOffs({ source: cite("mcneish2023") }),
    judged && messages.cutOffsOrigin({ samples }),
    judged && messages.limitsDecideNothing(),
  );
}

function comparison({ comparison: compared }: Analysis, cite: Citations["cite"]): string {
  if (compared === null || compared.tests.length === 0) return "";
  const isScaled = compared.tests.some(({ scale }) => scale !== null);
  return paragraph(
    messages.comparedBy({ isScaled, source: isScaled ? cite("satorra2000") : "" }),
    compared.tests.some((one) => one.boundary) && messages.boundaryMethod(),
    messages.clearlyBetterRule({
      rises: Object.values(FIT_INDICES).flatMap(({ field: { title }, clear }) =>
        clear === null || title === null ? [] : [messages.rise({ index: title(), by: clear.value })],
      ),
      source: cite("cheung2002"),
    }),
    messages.againstModel({ least: fewestReliability.value }),
  );
}
