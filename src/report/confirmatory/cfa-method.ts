import type { Analysis } from "../../analysis/analysis";
import { estimatorParts, type TestCorrection } from "../../factor/cfa/estimator";
import { factorCriteria, fitCriteria } from "../../factor/model/criteria";
import { BANDS } from "../kit/words/bands";
import type { Citations } from "../kit/words/citations";
import { formatCell } from "../kit/words/format";
import { estimatorName } from "../kit/words/model-names";
import { coefficient, counted, listed, paragraph } from "../kit/words/phrases";
import type { ReferenceId } from "../kit/words/references";

/** Models, estimator, fit and its limits, comparison, reliability from the model, cross-validation. */
export function cfaMethod(analysis: Analysis, citations: Citations): string {
  if (analysis.cfa.length === 0) return "";
  return paragraph(
    estimation(analysis, citations),
    convergence(analysis),
    fitIndices(analysis, citations),
    comparison(analysis, citations),
    reliability(analysis, citations),
    modification(analysis, citations),
    crossValidation(analysis, citations),
  );
}

const CORRECTIONS: Readonly<Record<TestCorrection, readonly ReferenceId[]>> = {
  none: [],
  "scaled-shifted": ["satorra1994", "asparouhov2010"],
  "mean-variance": ["satorra1994"],
  mean: ["satorra1994"],
  "yuan-bentler": ["yuan2000"],
};

function estimation({ cfa, settings, data }: Analysis, { cite }: Citations): string {
  const [first] = cfa;
  if (first === undefined) return "";
  const { test, discrepancy, standardErrors } = estimatorParts(first.estimator);
  const sources: readonly ReferenceId[] = [
    discrepancy === "ML" ? "joreskog1969" : "muthen1984",
    ...CORRECTIONS[test],
  ];
  const labels = listed(cfa.map(({ label }) => `“${label}”`));
  const what =
    first.parameterization === null
      ? "the means and the covariance matrix of the items"
      : `the thresholds and correlations of the items (parameterization ${first.parameterization})`;
  const errors =
    standardErrors === "standard"
      ? ""
      : ` Standard errors and tests are robust${allowsFor(settings.weights === "design", data.design)}.`;
  const missing =
    data.nComplete === data.n
      ? counted(first.n, "person", "people")
      : first.missing === "listwise"
        ? `the ${counted(first.n, "person", "people")} who answered every item`
        : `${counted(first.n, "person", "people")}, each pair of items by those who answered both`;
  return `The ${cfa.length === 1 ? "model" : "models"} ${labels} ${cfa.length === 1 ? "was" : "were"} fitted to ${what} by ${estimatorName(first.estimator)} (${first.estimator} ${cite(...sources)}), on ${missing}. Factors have variance 1 and correlate freely, without a bound, since a correlation of 1 or more is the sign of a factor too many.${errors}`;
}

function allowsFor(weights: boolean, design: Analysis["data"]["design"]): string {
  const parts = [
    ...(weights ? ["the design weights"] : []),
    ...(design?.strata == null ? [] : [counted(design.strata, "stratum", "strata")]),
    ...(design?.clusters == null ? [] : [counted(design.clusters, "cluster")]),
  ];
  return parts.length === 0 ? "" : ` and allow for ${listed(parts)}`;
}

function convergence({ cfa }: Analysis): string {
  const failed = cfa.filter(({ converged }) => !converged).map(({ label }) => `“${label}”`);
  const improper = cfa
    .filter(({ converged, admissible }) => converged && !admissible)
    .map(({ label }) => `“${label}”`);
  const largest = Math.max(0, ...cfa.map(({ convergence: { gradient } }) => gradient));
  const state =
    failed.length === 0
      ? `All converged (largest element of the gradient ${largest < 1e-6 ? "below .000001" : formatCell(largest, "coefficient3")})`
      : `No solution was reached for ${listed(failed)}`;
  return `${state}${improper.length === 0 ? "" : `; not admissible ${improper.length === 1 ? "is" : "are"} ${listed(improper)}`}.`;
}

function fitIndices({ cfa }: Analysis, { cite }: Citations): string {
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea, goodSrmr } = fitCriteria;
  const scaled = cfa.some(({ fit }) => fit.chiSquareScaled !== null);
  const robust = cfa.some(({ fit }) => fit.rmseaRobust !== null || fit.cfiRobust !== null);
  const ordered = cfa.some(({ parameterization }) => parameterization !== null);
  const indices = `CFI ${cite("bentler1990")}, TLI ${cite("tucker1973")}, RMSEA with its 90% interval ${cite("steiger1990")}`;
  const versions = [
    "naive",
    ...(scaled ? ["scaled"] : []),
    ...(robust ? [`robust${ordered ? ` ${cite("savalei2021")}` : ""}`] : []),
  ];
  const drawn = Math.max(0, ...cfa.map((model) => model.limits.draws));
  const conventions = `Indices of fit are ${indices} (${listed(versions)}) and SRMR. By convention good are a CFI and TLI of ${coefficient(goodCfi.value)} or more, an RMSEA of ${coefficient(goodRmsea.value)} or less and an SRMR of ${coefficient(goodSrmr.value)} or less ${cite("hu1999")}; a CFI and TLI from ${coefficient(acceptableCfi.value)} on and an RMSEA up to ${coefficient(acceptableRmsea.value)} ${cite("browne1993")} are called acceptable. These limits depend on the size of the loadings ${cite("mcneish2018")}${ordered ? ` and on the estimator ${cite("xia2019")}` : ""}${drawn > 0 ? ", and decide only where no others could be simulated" : ""}.`;
  const linearized = cfa.some(({ limits }) => limits.method === "linearized");
  const how = linearized
    ? "moments that vary as the standard errors have it, with the chi-square near the solution"
    : "samples of answers from its estimates, of as many people as a simple random sample with these standard errors would have";
  const limits =
    drawn === 0
      ? ""
      : ` Limits of the RMSEA were simulated for each model ${cite("mcneishwolf2023", "mcneish2023")}: ${formatCell(drawn, "integer")} ${how}. A model fits where its RMSEA is below the samples’ 95% point and below the 5% point of a model with a factor too few, does not fit where it is beyond both, fits closely where it lies between them, and is undecided where it lies between them the other way round. They take the answers behind the items to be normal.`;
  return `${conventions}${limits}`;
}

function comparison({ comparison: compared }: Analysis, { cite }: Citations): string {
  if (compared === null || compared.tests.length === 0) return "";
  const scaled = compared.tests.some(({ scale }) => scale !== null);
  const test = scaled
    ? `the scaled and shifted difference test ${cite("satorra2000", "asparouhov2010")}`
    : "the difference of their χ²";
  const boundary = compared.tests.some((one) => one.boundary)
    ? ` Where the simpler model sets a correlation of factors to 1 it lies on the boundary of the other and p is too large ${cite("stoel2006")}.`
    : "";
  return `Models were compared by ${test}.${boundary} Preferred is the simplest model unless another is clearly better: the test does not speak against it, and it fits where the simpler one does not, or its CFI is higher by ${coefficient(fitCriteria.clearCfi.value)} or more ${cite("cheung2002")}. Told beside are factors that are hardly distinct (an interval above ${coefficient(factorCriteria.hardlyDistinct.value)} ${cite("brown2015")}), factors of two items, and scores with a reliability below ${coefficient(fitCriteria.fewestReliability.value)}.`;
}

function reliability({ cfa }: Analysis, { cite }: Citations): string {
  const all = cfa.flatMap((model) => model.reliability);
  if (all.length === 0) return "";
  const ordered = cfa.some(({ parameterization }) => parameterization !== null);
  const latent = all.some(({ omegaLatent }) => omegaLatent !== null);
  const ave = all.some(({ averageVarianceExtracted }) => averageVarianceExtracted !== null);
  const htmt = cfa.some((model) => model.htmt !== null);
  const parts = [
    ordered
      ? `omega of the sum of the answers as given ${cite("green2009")}${latent ? " and, on the scale of imagined continuous answers, latent omega" : ""}`
      : `omega ${cite("mcdonald1999")}`,
    ...(ave ? [`the average variance extracted ${cite("fornell1981")}`] : []),
    ...(htmt ? [`the heterotrait-monotrait ratio ${cite("henseler2015")}`] : []),
  ];
  return `From each model come ${listed(parts)}.`;
}

function modification({ cfa }: Analysis, { cite }: Citations): string {
  if (cfa.every(({ modificationIndices }) => modificationIndices.length === 0)) return "";
  return `Modification indices ${cite("sorbom1989")} above ${BANDS.modificationIndex} are shown; no model was changed by them, since changes that the same answers suggest seldom hold in others ${cite("maccallum1992")}.`;
}

function crossValidation({ crossValidation: done }: Analysis, { cite }: Citations): string {
  if (done === null) return "No half of the people was kept apart to confirm what the other half showed.";
  const within = done.stratifiedBy === null ? "" : ` within the levels of ${done.stratifiedBy}`;
  return `For cross-validation ${cite("cudeck1983")} the people were halved at random${within} (seed ${done.seed}): an exploratory analysis of ${counted(done.n[0], "person", "people")} placed each item with the factor of its largest loading, and what it found was fitted to the other ${formatCell(done.n[1], "integer")}, as were the declared structures.`;
}
