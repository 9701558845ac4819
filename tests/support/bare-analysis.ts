import type { ExploredAnalysis } from "../../src/analysis/analysis";
import { exampleAnalysis } from "./example-analysis";
import { bareFit } from "./fit-figures";

/** The example analysis with null wherever the record allows it: nothing that can be undefined is defined. */
export function bareAnalysis(): ExploredAnalysis {
  const analysis = exampleAnalysis();
  const nothing = (items: readonly string[]) => Object.fromEntries(items.map((id) => [id, null]));
  return {
    ...analysis,
    settings: { ...analysis.settings, weights: "none", groups: [], bootstrap: 0 },
    measure: { ...analysis.measure, source: null, note: null },
    data: {
      ...analysis.data,
      excluded: [],
      groups: [],
      missing: { ...analysis.data.missing, byGroup: [], byLevel: [] },
    },
    items: analysis.items.map((item) => ({
      ...item,
      label: item.id,
      n: 0,
      proportions: [],
      unweightedProportions: [],
      mean: null,
      standardDeviation: null,
      itemRest: null,
      asked: [],
    })),
    correlation: {
      ...analysis.correlation,
      standardErrors: analysis.correlation.standardErrors.map((row) => row.map(() => null)),
      thresholds: {},
      adjustedPairs: [],
      kmo: null,
      bartlett: null,
      warnings: [],
    },
    efa: analysis.efa.map((solution) => ({
      ...solution,
      fit: { ...solution.fit, chiSquare: null, p: null, rmsea: null, tli: null },
      converged: false,
      rotationStarts: null,
      loadingIntervals: null,
      phiIntervals: null,
      intervalMethod: null,
    })),
    structures: [],
    splitHalf: [
      {
        factors: 2,
        n: [3000, 3000],
        congruences: null,
        loadings: null,
        agreement: null,
        replicated: null,
        warnings: [{ code: "split-half-not-computed", message: "The first half could not be analyzed." }],
      },
    ],
    reliability: analysis.reliability.map((scale) => ({
      ...scale,
      alpha: null,
      alphaInterval: null,
      alphaIntervalMethod: null,
      standardizedAlpha: null,
      ordinalAlpha: null,
      averageCorrelation: null,
      itemRest: nothing(scale.items),
      alphaIfDropped: nothing(scale.items),
      spearmanBrown: null,
      omegaTotal: null,
    })),
    ...bareConfirmatory(analysis),
    ...bareIrt(analysis),
    classes: bareClasses(analysis),
    prevalence: analysis.prevalence
      .filter(({ group, kind }) => group === null && kind === "item")
      .map((row) => ({ ...row, effectiveN: null, se: null, low: null, high: null, deff: null })),
    contrasts: [],
    rankings: [],
    risks: null,
    regression: [],
    disclosure: { ...analysis.disclosure, hidden: [], forced: 0 },
  };
}

const NO_TEST = {
  difference: null,
  p: null,
  scale: null,
  shift: null,
  deltaCfi: null,
  deltaRmsea: null,
  deltaSrmr: null,
  problem: "There is no test.",
} as const;

/** Models, ladders and tests that came to nothing. */
function bareConfirmatory({
  cfa,
  comparison,
  esem,
  invariance,
}: ExploredAnalysis): Pick<
  ExploredAnalysis,
  "cfa" | "comparison" | "crossValidation" | "esem" | "invariance" | "notFitted"
> {
  return {
    cfa: cfa.map((model) => ({
      ...model,
      estimates: model.estimates.map((row) => ({
        ...row,
        se: null,
        z: null,
        p: null,
        std: null,
        stdSe: null,
      })),
      fit: bareFit(model.fit),
      factorCorrelations: null,
      reliability: model.reliability.map((one) => ({
        ...one,
        omegaCategorical: null,
        omegaCategoricalInterval: null,
        omegaLatent: null,
        averageVarianceExtracted: null,
      })),
      htmt: null,
      exploratory: null,
      bifactor: null,
      convergence: { ...model.convergence, condition: null },
      converged: model.structure === "one-factor",
      admissible: false,
    })),
    comparison: comparison && {
      ...comparison,
      tests: comparison.tests.map((test) => ({ ...test, ...NO_TEST })),
      verdict: {
        preferred: null,
        reasons: comparison.models.map((structure) => ({
          structure,
          code: structure === "one-factor" ? ("inadmissible" as const) : ("not-converged" as const),
          figure: null,
          of: null,
        })),
      },
    },
    crossValidation: null,
    esem: esem.map((solution) => ({
      ...solution,
      standardErrors: solution.standardErrors.map((row) => row.map(() => null)),
      phiStandardErrors: solution.phiStandardErrors.map((row) => row.map(() => null)),
      fit: bareFit(solution.fit),
      converged: false,
    })),
    invariance: invariance.map((result) => ({
      ...result,
      steps: result.steps.map((step) => ({
        ...step,
        fit: null,
        problem: "There is no solution.",
        estimates: [],
      })),
      tests: result.tests.map((test) => ({ ...test, ...NO_TEST })),
      notTestable: null,
      holds: null,
      partial: null,
      latentMeansFrom: null,
      latentMeans: [],
      alignment: null,
      permutation: null,
    })),
    notFitted: [
      {
        analysis: "crossValidation",
        of: "",
        code: "too-few",
        problem: "A half has too few people. Ask for fewer factors.",
      },
      { analysis: "invariance", of: "age", code: "mixed", problem: "The items are mixed. Leave some out." },
    ],
  };
}

/** Classes that nothing could be compared with, without standard errors. */
function bareClasses({ classes }: ExploredAnalysis): ExploredAnalysis["classes"] {
  if (classes === null || classes.verdict === null) return null;
  return {
    ...classes,
    oneFactor: null,
    models: classes.models.map((model) => ({
      ...model,
      entropy: null,
      profiles: model.profiles.map((profile) => ({
        ...profile,
        se: null,
        items: profile.items.map((item) => ({ ...item, se: item.se.map(() => null) })),
      })),
      order: "unclear",
      reversals: [],
    })),
    verdict: { ...classes.verdict, code: "undecided", order: "unclear", deltaBic: null, dimensions: null },
  };
}

/** Item response models without anything that can be missing, and groups that could not be compared. */
function bareIrt({
  irt,
  irtComparison,
  dif,
}: ExploredAnalysis): Pick<ExploredAnalysis, "irt" | "irtComparison" | "dif"> {
  const none = <T>(values: readonly T[]): null[] => values.map(() => null);
  return {
    irt: irt.map((result) => ({
      ...result,
      items: result.items.map((item) => ({
        ...item,
        a: item.a.map(() => 0),
        difficulty: none(item.difficulty),
        discrimination: 0,
        se: {
          a: none(item.a),
          d: none(item.d),
          difficulty: none(item.difficulty),
          discrimination: null,
          loadings: none(item.loadings),
          lower: null,
          upper: null,
          categoryScores: [],
        },
      })),
      m2: null,
      itemFit: result.itemFit.map((item) => ({
        ...item,
        ...{ s_x2: null, df: 0, p: null, rmsea: null },
        ...{ outfit: null, outfitZ: null, infit: null, infitZ: null },
      })),
      localDependence: result.localDependence.map((pair) => ({ ...pair, q3: null, ldX2: null, p: null })),
      information: {
        ...result.information,
        factors: result.information.factors.map((factor) => ({
          ...factor,
          test: factor.test.map(() => 0),
          standardError: none(factor.standardError),
          peak: [-4, 0] as const,
          peakReliability: 0,
          peakBelow: 0,
          share: { below: 0, within: 0, above: 0 },
          peakWithinOneSd: false,
          reliable: [],
          shareReliable: 0,
        })),
      },
      reliability: { marginal: none(result.factors), empirical: none(result.factors) },
      sumScores: [],
      factorSumScores: [],
      cutOffs: [],
      scoreDistribution: [],
      personFit: null,
      standardErrors: null,
      converged: result.structure === "two-factor",
      warnings: [{ code: "no-information", message: "The items say nothing of F." }],
    })),
    irtComparison: irtComparison.map((test) => ({ ...test, p: null })),
    dif: dif.map((result) => ({
      ...result,
      anchors: [],
      withheld: "few-groups",
      purification: { rounds: 0, settled: false },
      items: result.items.map((item) => ({
        ...item,
        likelihoodRatio: null,
        anchor: false,
        logistic: null,
        mantelHaenszel: null,
        groups: [],
        verdict: "cannot be tested" as const,
        problem: null,
      })),
      groups: [],
      means: null,
    })),
  };
}
