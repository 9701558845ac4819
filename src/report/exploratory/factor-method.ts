import type { Analysis, ExploredAnalysis } from "../../analysis/analysis";
import type { Extraction, Rotation } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { isLatentScale } from "../kit/words/bands";
import type { Citations } from "../kit/words/citations";
import { EXTRACTION_NAMES, isOrthogonal, ROTATION_NAMES } from "../kit/words/method-names";
import { estimatorName } from "../kit/words/model-names";
import { coefficient, counted, listed, numberWord, ordinal, paragraph } from "../kit/words/phrases";
import type { ReferenceId } from "../kit/words/references";
import { reducedDiagonal } from "./retention-rules";

const EXTRACTION_SOURCES: Readonly<Record<Extraction, readonly ReferenceId[]>> = {
  minres: ["harman1966"],
  ml: ["joreskog1967"],
  pa: ["harman1976"],
};

const ROTATION_SOURCES: Readonly<Record<Rotation, readonly ReferenceId[]>> = {
  oblimin: ["jennrich1966"],
  quartimin: ["jennrich1966"],
  geomin: ["yates1987"],
  promax: ["hendrickson1964"],
  varimax: ["kaiser1958"],
  target: ["browne1972"],
  none: [],
};

const ROTATION_DETAILS: Readonly<Record<Rotation, string>> = {
  oblimin: " with gamma 0 and without Kaiser’s normalization",
  quartimin: " without Kaiser’s normalization",
  geomin: " with epsilon .01 and without Kaiser’s normalization",
  promax: " with power 4 from a varimax solution with Kaiser’s normalization",
  varimax: " with Kaiser’s normalization",
  target: "",
  none: "",
};

/** Every rule for the number of factors, with what it needs to be repeated. */
export function retentionMethod(analysis: ExploredAnalysis, citations: Citations): string {
  const { retention, settings } = analysis;
  const { parallel } = retention;
  const { cite } = citations;
  return paragraph(
    `The number of factors rests on two rules of different kinds ${cite("auerswald2019")}: the sequence of tests of fit, which is the least number of factors whose test is not rejected at 5% (0, 1, 2, ... uncorrelated factors with all loadings free, by the estimator, weights, strata and clusters of the confirmatory models; where a solution lies at infinity, a Heywood case, the item’s uniqueness is held at .005), and the empirical Kaiser criterion ${cite("braeken2017")}. Where they agree that number is suggested, otherwise the range between them is told.`,
    `Shown beside them without a part in it are parallel analysis ${cite("horn1965", "timmerman2011")}, which compared the eigenvalues with the ${ordinal(parallel.percentile)} percentile of ${counted(parallel.replicates, "random data set")} of ${counted(parallel.n, "person", "people")} each (${sampleSize(analysis)}; seed ${settings.seed}), in which the items are independent and keep their own margins, with the same kind of correlation, once with the full matrix and once with the reduced one (on its diagonal ${reducedDiagonal(parallel)}); the minimum average partial ${cite("velicer1976")}; and Kaiser’s eigenvalues above 1 ${cite("kaiser1960")}, which tend to name too many ${cite("zwick1986")}.`,
    retention.general !== null && generalFactorMethod(retention.general.method, cite),
  );
}

function generalFactorMethod(
  method: "schmid-leiman" | "first-unrotated-factor",
  cite: Citations["cite"],
): string {
  return method === "schmid-leiman"
    ? `The share of the common variance that one general factor carries ${cite("rodriguez2016")} is that of a factor above the rotated ones (minres, oblimin, one factor of the factors’ correlations), its squared loadings over all squared loadings.`
    : `The share of the common variance that one general factor carries ${cite("rodriguez2016")} is that of the first of two minres factors before rotation: two factors do not determine one above them.`;
}

function sampleSize(analysis: Analysis): string {
  const weighted = analysis.settings.weights === "design";
  if (analysis.data.nComplete === analysis.data.n) {
    return weighted ? "Kish’s effective number of people" : "as many as were analyzed";
  }
  if (analysis.correlation.missing === "listwise") {
    return weighted
      ? "Kish’s effective number of those with complete answers"
      : "those with complete answers";
  }
  return weighted
    ? "the harmonic mean of the pairs’ numbers, reduced to Kish’s effective number"
    : "the harmonic mean of the pairs’ numbers";
}

/** Extraction, rotation and why, starts, fit and its limits, bootstrap, matching with declared structures. */
export function efaMethod(analysis: Analysis, citations: Citations): string {
  if (analysis.efa.length === 0) return "No factor solution was computed.";
  return paragraph(
    extraction(analysis, citations),
    rotation(analysis, citations),
    fitIndices(analysis, citations),
    bootstrap(analysis, citations),
  );
}

function extraction(analysis: Analysis, citations: Citations): string {
  const { settings, efa } = analysis;
  const numbers = listed(efa.map((solution) => String(solution.factors)));
  const solutions = efa.length === 1 ? "A solution" : "Solutions";
  const noun = efa.length === 1 && efa[0]?.factors === 1 ? "factor" : "factors";
  return `${solutions} with ${numbers} ${noun} ${efa.length === 1 ? "was" : "were"} computed by ${EXTRACTION_NAMES[settings.extraction]} ${citations.cite(...EXTRACTION_SOURCES[settings.extraction])}, with uniquenesses of at least .005; a uniqueness that ends there (a Heywood case) is named.`;
}

function rotation(analysis: Analysis, citations: Citations): string {
  const { settings, efa } = analysis;
  if (!efa.some((solution) => solution.factors > 1)) return "A single factor is not rotated.";
  if (settings.rotation === "none") return "The solutions were not rotated.";
  const why = isOrthogonal(settings.rotation)
    ? "An orthogonal rotation keeps the factors uncorrelated, which the factors of one measure seldom are."
    : "An oblique rotation lets the factors correlate, as those of one measure can be expected to, and leaves them uncorrelated if they are.";
  const source = citations.cite(...ROTATION_SOURCES[settings.rotation]);
  const algorithm =
    settings.rotation === "promax"
      ? ""
      : `, by gradient projection ${citations.cite("jennrich2002", "bernaards2005")}`;
  const starts = efa.flatMap(({ factors, rotationStarts }) =>
    rotationStarts
      ? [`${rotationStarts.reachedBest} of ${rotationStarts.starts} with ${factors} factors`]
      : [],
  );
  const reached =
    starts.length > 0
      ? ` Each rotation began from several starts (the unrotated axes, the varimax ones, then random ones; seed ${settings.seed}) and the best was kept; the best was reached by ${listed(starts)}.`
      : "";
  return `The factors were rotated by ${ROTATION_NAMES[settings.rotation]} ${source}${ROTATION_DETAILS[settings.rotation]}${algorithm}. ${why}${reached} Factors stand in the order of the variance that they explain, with signs so that each one’s loadings add to a positive number.`;
}

function fitIndices(analysis: Analysis, citations: Citations): string {
  const { type } = analysis.correlation;
  const indices = `Fit is described by χ², RMSEA with its 90% interval ${citations.cite("steiger1990")}, the Tucker-Lewis index ${citations.cite("tucker1973")} and the root mean square of the residual correlations.`;
  if (!isLatentScale(type)) return indices;
  return `${indices} On ${type} correlations these are descriptive: χ² takes the correlations to come from continuous normal answers and can reject true structures of rare items. ${analysis.esem.length > 0 ? "The number of factors is tested by the scaled χ² of the solutions below." : "The number of factors can be tested by the scaled χ² of the WLSMV estimator (in lavaan, say)."}`;
}

function bootstrap(analysis: Analysis, citations: Citations): string {
  const { bootstrap: samples, seed, weights } = analysis.settings;
  const { cite } = citations;
  if (samples === 0) return "No bootstrap was asked for, so that loadings have no intervals.";
  if (analysis.data.design !== null) {
    return `Intervals of the loadings and of alpha are percentiles of ${counted(samples, "bootstrap sample")} of sampling units ${cite("efron1993")} (95%, seed ${seed}): in every stratum one unit less than it has was drawn with replacement and the weights were rescaled ${cite("rao1988", "rao1992")}.`;
  }
  const design =
    weights === "design"
      ? "; people were drawn with their weights, strata and clusters were not taken into account"
      : "";
  return `Intervals of the loadings and of alpha are percentiles of ${counted(samples, "bootstrap sample")} of people ${cite("efron1993")} (95%, seed ${seed}${design}).`;
}

/** How solutions were held against the declared structures, and against each other in halves. */
export function structureMethod(analysis: Analysis, citations: Citations): string {
  return paragraph(matching(analysis, citations), halves(analysis, citations));
}

function matching(analysis: Analysis, citations: Citations): string {
  if (!analysis.structures.some(({ verdict }) => verdict !== "not examined")) return "";
  const { salientLoading, crossLoading, sameFactor, similarFactor, hardlyDistinct } = factorCriteria;
  const { partialHitRate, fewestItemsPerFactor } = factorCriteria;
  const { cite } = citations;
  return paragraph(
    `Each declared structure was held against the solution with as many factors. The structure is called reproduced if every declared item has its largest loading on its declared factor, loads there with at least ${coefficient(salientLoading.value)} and the sign of the factor’s other items, no item loads with as much on a factor it is not declared for (those included that the structure does not name), and the solution is proper (converged, no Heywood case); a structure of one factor, which nearly any items show that correlate, only if moreover the rules for the number of factors leave one factor open; partly reproduced if at least ${Math.round(100 * partialHitRate.value)}% of the items have their largest loading where declared (of one factor: load with that size) and every factor has ${numberWord(fewestItemsPerFactor.value)} or more of its items with such a loading; otherwise not reproduced.`,
    `Cross-loadings are named from ${coefficient(crossLoading.value)} on, and factors that correlate above ${coefficient(hardlyDistinct.value)} are called hardly distinct ${cite("brown2015")}. Tucker’s congruence with the declared pattern is shown: ${coefficient(sameFactor.value)} or more the same factor, from ${coefficient(similarFactor.value)} on similar ${cite("lorenzoseva2006")}.`,
  );
}

function halves(analysis: Analysis, citations: Citations): string {
  if (analysis.splitHalf.length === 0) return "";
  const { cite } = citations;
  const [first] = analysis.settings.groups;
  const within = first === undefined ? "" : `, drawn within the levels of ${first}`;
  return `Replication was examined by the same analysis in two random halves of the people ${cite("osborne2012")} (seed ${analysis.settings.seed}${within}), compared by Tucker’s congruence ${cite("lorenzoseva2006")}.`;
}

/** The exploratory solutions with the tests of the confirmatory models. */
export function esemMethod({ esem }: Analysis, { cite }: Citations): string {
  const [first] = esem;
  if (first === undefined) return "";
  const rotated = esem.some(({ factors }) => factors > 1) ? ` and ${ROTATION_NAMES[first.rotation]}` : "";
  return `The solutions were computed once more by ${estimatorName(first.estimator)}${rotated}, with standard errors that allow for the rotation and with the tests of confirmatory analysis ${cite("asparouhov2009")}.`;
}
