import type { Analysis } from "../../analysis/analysis";
import { estimatorParts, type TestCorrection } from "../../factor/cfa/estimator";
import { fitCriteria } from "../../factor/model/criteria";
import { judgedFit } from "../../verdicts/judged-fit";
import { formatCell } from "../../words/format";
import type { Citations } from "../kit/references/citations";
import type { ReferenceId } from "../kit/references/references";
import { estimatorName } from "../kit/words/model-names";
import { coefficient, counted, listed, numberWord, paragraph, sentence, texts } from "../kit/words/phrases";

export function cfaMethod(analysis: Analysis, { cite }: Citations): string {
  const { cfa } = analysis;
  if (cfa.length === 0) return "";
  return paragraph(
    ...estimation(analysis, cite),
    failures(analysis),
    ...fitIndices(analysis, cite),
    ...comparison(analysis, cite),
    cfa.some((model) => model.parameterization !== null && model.reliability.length > 0) &&
      `Omega is that of sums of answers ${cite("green2009")}.`,
    omegaIntervals(analysis, cite),
    crossValidation(analysis),
  );
}

function omegaIntervals({ cfa, settings }: Analysis, cite: Citations["cite"]): string {
  const methods = cfa.flatMap(({ reliability }) => reliability.map((factor) => factor.omegaIntervalMethod));
  if (methods.includes("delta")) return `Intervals of omega are by the delta method ${cite("raykov2002")}.`;
  return methods.includes("bootstrap")
    ? `Intervals of omega are percentiles of ${counted(settings.bootstrap, "bootstrap sample")}.`
    : "";
}

const CORRECTIONS: Readonly<Record<TestCorrection, readonly ReferenceId[]>> = {
  none: [],
  "scaled-shifted": ["asparouhov2010"],
  "mean-variance": ["satorra1994"],
  mean: ["satorra1994"],
  "yuan-bentler": ["yuan2000"],
};

function estimation({ cfa, settings, data }: Analysis, cite: Citations["cite"]): string[] {
  const [first] = cfa;
  if (first === undefined) return [];
  const { test, standardErrors } = estimatorParts(first.estimator);
  const what =
    first.parameterization === null
      ? "means and covariances"
      : `thresholds and correlations (parameterization ${first.parameterization})`;
  const sources = CORRECTIONS[test];
  const allowed = texts(
    settings.weights === "design" && "weights",
    data.design?.strata != null && "strata",
    data.design?.clusters != null && "clusters",
  );
  const who =
    data.nComplete === data.n
      ? ""
      : first.missing === "listwise"
        ? " who answered every item"
        : first.missing === "fiml"
          ? ", by full-information maximum likelihood from all their answers, taken to be missing at random and normal"
          : ", pair by pair";
  return texts(
    `${sentence(numberWord(cfa.length))} ${cfa.length === 1 ? "model was" : "models were"} fitted to ${what} of ${counted(first.n, "person", "people")}${who}.`,
    `The estimator is ${first.estimator}, ${estimatorName(first.estimator)}${sources.length > 0 ? ` ${cite(...sources)}` : ""}.`,
    "Factors have variance 1 and correlate freely.",
    standardErrors !== "standard" &&
      `Standard errors and tests are robust${allowed.length === 0 ? "" : ` and allow for ${listed(allowed)}`}.`,
  );
}

function failures({ cfa }: Analysis): string {
  const failed = cfa.filter(({ converged }) => !converged).map(({ label }) => `“${label}”`);
  return failed.length === 0 ? "" : `No solution was reached for ${listed(failed)}.`;
}

function fitIndices({ cfa }: Analysis, cite: Citations["cite"]): string[] {
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea, goodSrmr } = fitCriteria;
  const robust = cfa.some(({ fit }) => fit.rmseaRobust !== null || fit.cfiRobust !== null);
  const ordered = cfa.some(({ parameterization }) => parameterization !== null);
  const drawn = Math.max(0, ...cfa.map((model) => model.limits.draws));
  const byConvention = cfa.some((model) => judgedFit(model).by === "conventions");
  const judged = cfa.some(({ limits }) => limits.method !== null);
  const [good, poor] = [goodCfi, acceptableCfi].map(({ value }) => coefficient(value));
  const [goodMisfit, poorMisfit] = [goodRmsea, acceptableRmsea].map(({ value }) => coefficient(value));
  return texts(
    byConvention &&
      `By convention a CFI and TLI from ${good} is good and from ${poor} acceptable, an RMSEA up to ${goodMisfit} and ${poorMisfit}, an SRMR up to ${coefficient(goodSrmr.value)} good ${cite("hu1999")}${ordered ? `; these limits depend on the estimator ${cite("xia2019")}` : ""}.`,
    robust && ordered && `Robust indices are Savalei’s ${cite("savalei2021")}.`,
    judged &&
      `Limits of the RMSEA were made for each model ${cite("mcneish2023")}: the 95% point of samples where it is true and the 5% point where it has a factor too few.`,
    judged &&
      `They follow from the distribution of χ² about its solution${drawn > 0 ? `; where items are too rare for that, from ${formatCell(drawn, "integer")} samples drawn` : ""}.`,
    judged &&
      "A model fits below both and fails beyond both; beyond the first alone it fits closely, beyond the second alone it is undecided.",
  );
}

function comparison({ comparison: compared }: Analysis, cite: Citations["cite"]): string[] {
  if (compared === null || compared.tests.length === 0) return [];
  const scaled = compared.tests.some(({ scale }) => scale !== null);
  return texts(
    `Models were compared by ${scaled ? `the scaled difference test ${cite("satorra2000")}` : "the difference of their χ²"}.`,
    compared.tests.some((one) => one.boundary) &&
      "Its p is too large where the simpler model sets a correlation to 1.",
    `The simplest is preferred unless the test does not speak against a larger one that fits where it does not, or has a CFI higher by ${coefficient(fitCriteria.clearCfi.value)} ${cite("cheung2002")}.`,
    `Against a model speak hardly distinct factors (by the interval), factors of two items and reliability below ${coefficient(fitCriteria.fewestReliability.value)}.`,
  );
}

function crossValidation({ crossValidation: done }: Analysis): string {
  if (done === null) return "";
  const within = done.stratifiedBy === null ? "" : ` within the levels of ${done.stratifiedBy}`;
  return `For cross-validation the structure found in ${formatCell(done.n[0], "integer")} people, drawn at random${within}, and the declared ones were fitted to the other ${formatCell(done.n[1], "integer")}.`;
}
