import type { PowerResult } from "../../simulation/power/power-result";
import type { Citations } from "../kit/references/citations";
import type { ReferenceId } from "../kit/references/references";
import { counted, texts, wholePercent } from "../kit/words/phrases";
import { designText } from "./power-wording";

const INTERVALS: Readonly<Record<string, { readonly name: string; readonly works: readonly ReferenceId[] }>> =
  {
    logit: { name: "of the log odds, transformed back", works: ["korn1999"] },
    wilson: { name: "by Wilson’s score method with the effective number of people", works: ["wilson1927"] },
    beta: {
      name: "by Clopper and Pearson’s method with the effective number of people",
      works: ["korn1999"],
    },
  };

/** How precision and power were computed, for the method section of a plan. */
export function powerMethod(result: PowerResult, { cite }: Citations): string[] {
  const { settings, simulated, factorTests, precision, population } = result;
  const [first] = simulated;
  const { method, confidence, alpha, randomSets } = settings;
  const interval = INTERVALS[method] ?? { name: `by ${method}`, works: [] };
  return [
    precision.length === 0
      ? ""
      : `Precision. Intervals (${wholePercent(confidence)}) are ${interval.name}${interval.works.length > 0 ? ` ${cite(...interval.works)}` : ""}${method === "logit" ? ", as the report of a survey has them" : "; the report of a survey has those of the log odds"}. The variance of a prevalence is that of a simple random sample times the design effect ${cite("kish1965")}: 1 plus the squared coefficient of variation of the weights, times 1 plus the intraclass correlation of the answers for every further person of a cluster; the finite population correction is applied where the number of all people is given. The number needed is the smallest whose interval is short enough at exactly the assumed prevalence; half of all samples will do a little worse.`,
    `Fit. Power of the tests of RMSEA (close fit, not-close fit, exact fit) follows from noncentral chi-square distributions with noncentrality (n − 1) × df × RMSEA² ${cite("maccallum1996")}, at a level of ${wholePercent(alpha)}.${population.weightVariation > 0 ? ` With unequal weights n is divided by 1 plus their squared coefficient of variation ${cite("kish1965")}: RMSEA is that of the population, as the robust RMSEA of an analysis estimates it.` : ""}`,
    factorTests.length === 0
      ? ""
      : `One factor. The models are fitted by WLSMV to the population’s thresholds and correlations; what one factor leaves of them is its misfit for every person ${cite("satorra1985")}. The statistic’s mean and variance follow to first order from misfit, residuals and the asymptotic covariance (that of 200,000 simulated people${designCovariance(result)}) ${cite("yuan2007")}, and are held against the value at which the scaled-and-shifted test ${cite("asparouhov2010")}, or that of the difference ${cite("satorra2000")}, refuses. With rare answers and fewer than a thousand people this can miss a power by a fifth either way, and by more with ordered answers and very unequal weights: the simulated samples are the answer${population.clusters === null ? "" : ", also with fewer than fifty clusters"}; that one factor sets a correlation to 1, the largest that there is, makes the difference test cautious.`,
    first === undefined
      ? ""
      : `Simulation. ${counted(first.replicates, "sample")} of each number of people were drawn from the population with ${designText(result) ?? "equal weights and no clusters"}, and analyzed with them ${cite("muthen2002")}: polychoric correlations with pairwise deletion, WLSMV${population.clusters === null ? "" : " with the clusters in its tests (rules for the number of factors that look at the correlations alone leave them out)"}, parallel analysis ${cite("horn1965")} with ${counted(randomSets, "random data set")} each, MAP ${cite("velicer1976", "velicer2000")} the empirical Kaiser criterion ${cite("braeken2017")} and the sequence of tests of fit ${cite("auerswald2019")}, of which the last two make the suggestion where they agree. The Monte Carlo error is the standard error of a share of so many samples; samples that could not be analyzed are left out of it and counted.`,
  ].filter((text) => text !== "");
}

/** How weights and clusters enter the covariance that theory rests on. */
function designCovariance({ population: { weightVariation, clusters } }: PowerResult): string {
  const parts = texts(
    clusters !== null && "by clusters",
    weightVariation > 0 &&
      "enlarged by the squared coefficient of variation of weights that are unrelated to the answers",
  );
  return parts.length === 0 ? "" : `, ${parts.join(" and ")}`;
}
