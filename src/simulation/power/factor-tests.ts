import { differenceTest } from "../../factor/cfa/difference-test";
import { chiSquareOf, fitMeasures } from "../../factor/cfa/fit-measures";
import type { FittedModel } from "../../factor/cfa/fitted-model";
import type { GroupMoments } from "../../factor/moments/group-moments";
import { ESTIMATOR_PARTS, fitPair } from "./structure-models";

/** A scaled chi-square test of a false model in a population. */
export interface MisfitTest {
  readonly df: number;
  /** Noncentrality of the scaled statistic for every person. */
  readonly perPerson: number;
  /** What the naive statistic is divided by. */
  readonly scale: number;
}

export interface FactorTests {
  /** Degrees of freedom of the structure, and of one factor (null where the structure is one factor). */
  readonly df: number;
  readonly oneFactorDf: number | null;
  /** One factor's own test of fit; null where there is none to be had. */
  readonly fitTest: MisfitTest | null;
  /** The test of one factor against the structure. */
  readonly differenceTest: MisfitTest | null;
  /** RMSEA of one factor in the population, of the scaled statistic: an analysis of many people would show it. */
  readonly oneFactorRmsea: number | null;
}

/**
 * How far one factor misses a population that has a structure of several: the noncentrality of its scaled-and-shifted
 * chi-square (WLSMV) and of that of the difference from the structure. The model is fitted to the population's own
 * moments; the naive statistic grows by its misfit F0 with every person (Satorra & Saris 1985), and the scaled one by F0
 * over the scale (Asparouhov & Muthén 2010; Satorra 2000).
 *
 * An approximation: it holds for misfits that are small beside chance (a sequence of local alternatives), takes the
 * variance of the scaled statistic for that of a noncentral chi-square, and knows nothing of empty cells. Replicates
 * (`powerReplicate`) are the check and, with rare answers and few people, the answer.
 *
 * @param moments of the population
 * @throws ItemwiseError "not-identified"
 */
export function factorTests(model: string, moments: GroupMoments): FactorTests {
  const { structure, oneFactor } = fitPair(model, moments);
  const df = structure.table.df;
  if (oneFactor === null) {
    return { df, oneFactorDf: null, fitTest: null, differenceTest: null, oneFactorRmsea: null };
  }
  const fit = fitMeasures(oneFactor, ESTIMATOR_PARTS);
  const fitTest = misfit(oneFactor, null, { df: oneFactor.table.df, scale: fit.scale });
  const difference = differenceTest(structure, oneFactor, ESTIMATOR_PARTS);
  const rmsea = fitTest === null ? null : Math.sqrt(fitTest.perPerson / fitTest.df);
  return {
    df,
    oneFactorDf: oneFactor.table.df,
    fitTest,
    differenceTest: misfit(oneFactor, structure, difference),
    oneFactorRmsea: rmsea,
  };
}

function misfit(
  smaller: FittedModel,
  larger: FittedModel | null,
  { df, scale }: { readonly df: number; readonly scale: number | null },
): MisfitTest | null {
  if (scale === null || df <= 0) return null;
  const n = smaller.data.reduce((sum, group) => sum + group.n, 0);
  const excess = chiSquareOf(smaller) - (larger === null ? 0 : chiSquareOf(larger));
  return { df, scale, perPerson: Math.max(0, excess) / n / scale };
}
