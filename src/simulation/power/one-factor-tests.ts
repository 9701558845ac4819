import type { FittedModel } from "../../factor/cfa/estimation/fitted-model";
import { weightedGroups } from "../../factor/cfa/standard-errors/weighted-groups";
import { differenceTest, restrictionTraces } from "../../factor/cfa/tests/difference-test";
import { fitMeasures } from "../../factor/cfa/tests/fit-measures";
import { scalingTraces, type Traces } from "../../factor/cfa/tests/scaled-test";
import { chiSquareOf } from "../../factor/cfa/tests/tested-model";
import {
  noncentralChiSquareLower,
  noncentralChiSquareQuantile,
} from "../../numeric/distributions/noncentral-chi-square";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { quadratic } from "../../numeric/linear-algebra/dense";
import { sumBy } from "../../numeric/sums/sum";
import { fewestPeople, MAX_PEOPLE } from "./interval-width";
import type { PopulationMoments } from "./population-moments";
import { ESTIMATOR_PARTS, fitPair } from "./power-replicate";

/** A scaled-and-shifted chi-square test of a false model in a population. */
export interface MisfitTest {
  readonly df: number;
  /** Increase of the uncorrected statistic per person. */
  readonly perPerson: number;
  readonly variancePerPerson: number;
  /** Its mean and variance without these. */
  readonly mean: number;
  readonly variance: number;
  /** Divisor of the uncorrected statistic, and the shift added. */
  readonly scale: number;
  readonly shift: number;
}

export interface OneFactorTests {
  /** Degrees of freedom of the structure, and of one factor (null where the structure is one factor). */
  readonly df: number;
  readonly oneFactorDf: number | null;
  /** One factor's test of fit; null if not available. */
  readonly fitTest: MisfitTest | null;
  readonly differenceTest: MisfitTest | null;
  /**
   * RMSEA of one factor in the population (scaled statistic), as in a large equally weighted sample without clusters.
   */
  readonly oneFactorRmsea: number | null;
}

/**
 * Misfit of one factor in a population with several, and its variation: by the scaled-and-shifted test of fit (WLSMV)
 * and by that of the difference from the structure (Satorra 2000), for models fitted to the population's moments.
 * Weights and clusters enter through the covariance of the moments: its diagonal weights the residuals, and so less,
 * and it increases the statistic's variance. @throws ItemwiseError "not-identified"
 */
export function oneFactorTests(model: string, { people, sample }: PopulationMoments): OneFactorTests {
  const { structure, oneFactor } = fitPair(model, sample);
  const df = structure.table.df;
  if (oneFactor === null) {
    return { df, oneFactorDf: null, fitTest: null, differenceTest: null, oneFactorRmsea: null };
  }
  const { scaled } = fitMeasures(oneFactor, ESTIMATOR_PARTS);
  const difference = differenceTest(structure, oneFactor, ESTIMATOR_PARTS);
  const fitTest = misfit(oneFactor, {
    df: oneFactor.table.df,
    scale: scaled?.scale ?? null,
    shift: scaled?.shift ?? null,
    excess: chiSquareOf(oneFactor),
    traces: scalingTraces(weightedGroups(oneFactor)),
  });
  return {
    df,
    oneFactorDf: oneFactor.table.df,
    fitTest,
    differenceTest: misfit(oneFactor, {
      ...difference,
      excess: chiSquareOf(oneFactor) - chiSquareOf(structure),
      traces: restrictionTraces(structure, oneFactor),
    }),
    oneFactorRmsea: scaledRmsea(fitPair(model, people).oneFactor),
  };
}

/** RMSEA of the scaled statistic in a population, without the correction for the size of a sample. */
function scaledRmsea(model: FittedModel | null): number | null {
  if (model === null) return null;
  const scale = fitMeasures(model, ESTIMATOR_PARTS).scaled?.scale ?? null;
  const n = model.data.reduce((sum, group) => sum + group.n, 0);
  return scale === null ? null : Math.sqrt(Math.max(0, chiSquareOf(model)) / n / scale / model.table.df);
}

interface Scaled {
  readonly df: number;
  readonly scale: number | null;
  readonly shift: number | null;
  readonly excess: number;
  readonly traces: Traces | null;
}

function misfit(model: FittedModel, { df, scale, shift, excess, traces }: Scaled): MisfitTest | null {
  const second = traces?.second ?? null;
  if (scale === null || traces === null || second === null) return null;
  const n = model.data.reduce((sum, group) => sum + group.n, 0);
  return {
    df,
    scale,
    shift: shift ?? 0,
    perPerson: Math.max(0, excess) / n,
    variancePerPerson: 4 * residualVariance(model),
    mean: traces.first,
    variance: 2 * second,
  };
}

/** e' W Gamma W e, e being the residual moments: the variance of half the slope of the discrepancy. */
function residualVariance(model: FittedModel): number {
  return sumBy(weightedGroups(model), ({ data, residual, applyWeight }) =>
    quadratic(applyWeight(residual, 1), data.gamma),
  );
}

/**
 * Power of a test of a false model among `n` people. The uncorrected statistic has to first order the mean n F + tr(U Gamma)
 * and the variance 4 n e' W Gamma W e + 2 tr(U Gamma U Gamma), F being the discrepancy of the population's moments from
 * the model and e their residuals: Satorra & Saris (1985) with the variance of a fixed misfit (Yuan, Hayashi & Bentler
 * 2007), for diagonally weighted least squares. It is approximated by a multiple of a chi-square of that mean and
 * variance (Satterthwaite 1941) and compared with the uncorrected value at which the scaled-and-shifted test rejects. An
 * approximation that ignores empty cells and the sampling variation of weights, scale and shift: replicates
 * (`powerReplicate`) are the check and, with rare answers and few people, the answer. @returns 0 to 1
 */
export function misfitPower(
  test: MisfitTest,
  { n, alpha }: { readonly n: number; readonly alpha: number },
): number {
  const critical = (noncentralChiSquareQuantile(1 - alpha, test.df, 0) - test.shift) * test.scale;
  const mean = n * test.perPerson + test.mean;
  const variance = n * test.variancePerPerson + test.variance;
  return chiSquareUpper((2 * mean * critical) / variance, (2 * mean * mean) / variance);
}

/** A hypothesis and a true value of a model's RMSEA. */
export interface RmseaTest {
  readonly id: "close-fit" | "not-close-fit" | "exact-fit";
  /** RMSEA under the hypothesis that is to be rejected. */
  readonly hypothesis: number;
  readonly truth: number;
}

/** The tests and the values that MacCallum, Browne & Sugawara (1996, Table 2) plan with. */
export const RMSEA_TESTS: readonly RmseaTest[] = [
  { id: "close-fit", hypothesis: 0.05, truth: 0.08 },
  { id: "not-close-fit", hypothesis: 0.05, truth: 0.01 },
  { id: "exact-fit", hypothesis: 0, truth: 0.05 },
];

interface RmseaPowerOptions {
  readonly df: number;
  readonly n: number;
  /** Of the test. */
  readonly alpha: number;
}

/**
 * Power of a test of RMSEA: (n - 1) df RMSEA^2 is the noncentrality of the chi-square. Where the true RMSEA is below
 * the hypothesis, small values reject (not-close fit), otherwise large ones.
 * @returns 0 to 1
 * @see MacCallum, Browne & Sugawara (1996), Psychological Methods, 1, 130-149, equations 9-14. Reference: R `pchisq`
 *   and `qchisq` with `ncp`; semTools `findRMSEApower`.
 */
export function rmseaPower(
  { hypothesis, truth }: Pick<RmseaTest, "hypothesis" | "truth">,
  { df, n, alpha }: RmseaPowerOptions,
): number {
  const noncentrality = (rmsea: number): number => (n - 1) * df * rmsea * rmsea;
  const small = truth < hypothesis;
  const critical = noncentralChiSquareQuantile(small ? alpha : 1 - alpha, df, noncentrality(hypothesis));
  const below = noncentralChiSquareLower(critical, df, noncentrality(truth));
  return small ? below : 1 - below;
}

/** The fewest people for an increasing power to reach a target: 2 or more, null if a thousand million are too few. */
export function peopleForPower(power: (n: number) => number, target: number): number | null {
  return fewestPeople((n) => power(n) >= target, { least: 2, most: MAX_PEOPLE });
}
