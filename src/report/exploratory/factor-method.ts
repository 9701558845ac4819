import type { Analysis, ExploredAnalysis } from "../../analysis/analysis";
import type { Rotation } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import type { Citations } from "../kit/references/citations";
import { EXTRACTION_NAMES, ROTATION_NAMES } from "../kit/words/method-names";
import {
  coefficient,
  counted,
  listed,
  numberWord,
  ordinal,
  paragraph,
  sentence,
  texts,
} from "../kit/words/phrases";

const ROTATION_DETAILS: Readonly<Record<Rotation, string>> = {
  oblimin: " (gamma 0, without Kaiser’s normalization)",
  quartimin: " (without Kaiser’s normalization)",
  geomin: " (epsilon .01, without Kaiser’s normalization)",
  promax: " (power 4, from a varimax solution with Kaiser’s normalization)",
  varimax: " (with Kaiser’s normalization)",
  target: "",
  none: "",
};

export function retentionMethod(analysis: ExploredAnalysis, { cite }: Citations): string {
  const { retention } = analysis;
  const { parallel, general } = retention;
  return paragraph(
    `Two rules suggest the number ${cite("auerswald2019")}: the least number of factors whose test of fit is not rejected at 5%, and the empirical Kaiser criterion ${cite("braeken2017")}; where they disagree, the range.`,
    `Parallel analysis ${cite("timmerman2011")} takes the ${ordinal(parallel.percentile)} percentile of ${counted(parallel.replicates, "random data set")} with the items’ margins, of ${counted(parallel.n, "person", "people")} each${sampleSize(analysis)}.`,
    `It ${cite("horn1965")}, the minimum average partial ${cite("velicer1976")} and Kaiser’s rule ${cite("kaiser1960")} decide nothing.`,
    general !== null &&
      `The general factor ${cite("rodriguez2016")} is ${general.method === "schmid-leiman" ? "the Schmid-Leiman factor of oblimin-rotated minres factors" : "the first of two unrotated minres factors"}.`,
  );
}

function sampleSize({ settings, data, correlation }: Analysis): string {
  const parts = texts(
    data.nComplete !== data.n &&
      (correlation.missing === "listwise" ? "complete answers" : "the pairs’ harmonic mean"),
    settings.weights === "design" && "reduced by the weights’ design effect",
  );
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

export function efaMethod(analysis: Analysis, citations: Citations): string {
  if (analysis.efa.length === 0) return "No factor solution was computed.";
  const { settings, efa } = analysis;
  const last = efa.at(-1)?.factors === 1 ? "factor" : "factors";
  return paragraph(
    `${sentence(listed(efa.map(({ factors }) => numberWord(factors))))} ${last} ${efa.length === 1 && last === "factor" ? "was" : "were"} extracted (${EXTRACTION_NAMES[settings.extraction].replace(" extraction", "")}, uniquenesses at least .005).`,
    rotation(analysis, citations),
    intervals(analysis, citations),
  );
}

function rotation({ settings, efa }: Analysis, { cite }: Citations): string {
  if (!efa.some((solution) => solution.factors > 1)) return "A single factor is not rotated.";
  if (settings.rotation === "none") return "The solutions were not rotated.";
  const algorithm = settings.rotation === "promax" ? "" : `, by gradient projection ${cite("bernaards2005")}`;
  const fewest = efa
    .flatMap(({ rotationStarts }) => rotationStarts ?? [])
    .sort((a, b) => a.reachedBest / a.starts - b.reachedBest / b.starts)[0];
  const reached =
    fewest === undefined
      ? ""
      : ` The best rotation was reached from at least ${fewest.reachedBest} of ${fewest.starts} starts.`;
  return `They were rotated by ${ROTATION_NAMES[settings.rotation].replace(" rotation", "")}${ROTATION_DETAILS[settings.rotation]}${algorithm}.${reached}`;
}

function intervals({ settings, data, efa }: Analysis, { cite }: Citations): string {
  const { bootstrap: samples, weights } = settings;
  if (samples === 0) {
    if (!efa.some(({ intervalMethod }) => intervalMethod === "delta")) return "Loadings have no intervals.";
    const who = data.design === null ? "person" : "sampling unit";
    return `Intervals of loadings are by the delta method ${cite("zhang2019")}, from the influence of each ${who} on the correlations.`;
  }
  if (data.design !== null) {
    return `Intervals of loadings and alpha are percentiles of ${counted(samples, "bootstrap sample")} of sampling units, one fewer than each stratum has, with weights rescaled ${cite("rao1992")}.`;
  }
  const drawn = weights === "design" ? " drawn by weight" : "";
  return `Intervals of loadings and alpha are percentiles of ${counted(samples, "bootstrap sample")}${drawn}.`;
}

export function structureMethod(analysis: Analysis, citations: Citations): string {
  return paragraph(...matching(analysis, citations), halves(analysis));
}

function matching({ structures }: Analysis, { cite }: Citations): string[] {
  if (!structures.some(({ verdict }) => verdict !== "not examined")) return [];
  const { salientLoading, crossLoading, sameFactor, similarFactor, hardlyDistinct } = factorCriteria;
  const { partialHitRate, fewestItemsPerFactor } = factorCriteria;
  const salient = coefficient(salientLoading.value);
  return [
    `A declared structure is reproduced where, in the solution with as many factors, each item loads most, and ${salient} or more, on its own factor, signed as its other items.`,
    `No item may load ${salient} or more elsewhere, and the solution must be proper; a single factor must also be a suggested number.`,
    `It is partly reproduced where at least ${Math.round(100 * partialHitRate.value)}% of the items load most as declared and each factor keeps ${numberWord(fewestItemsPerFactor.value)} with ${salient} or more.`,
    `Cross-loadings are named from ${coefficient(crossLoading.value)}; factors are hardly distinct above ${coefficient(hardlyDistinct.value)} ${cite("brown2015")}, the same from a congruence of ${coefficient(sameFactor.value)}, similar from ${coefficient(similarFactor.value)} ${cite("lorenzoseva2006")}.`,
  ];
}

function halves({ splitHalf, settings }: Analysis): string {
  if (splitHalf.length === 0) return "";
  const [first] = settings.groups;
  const within = first === undefined ? "" : ` drawn within the levels of ${first}`;
  return `Two random halves${within} were compared by congruence.`;
}

export function esemMethod({ esem }: Analysis, { cite }: Citations): string {
  const [first] = esem;
  if (first === undefined) return "";
  return `Solutions with scaled tests are by ${first.estimator}; standard errors allow for the rotation ${cite("asparouhov2009")}.`;
}
