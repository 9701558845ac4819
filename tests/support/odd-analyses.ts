import type { ExploredAnalysis } from "../../src/analysis/analysis";
import type { EfaSolution } from "../../src/factor/efa/solution";
import { exampleAnalysis } from "./example-analysis";
import { exampleClasses } from "./example-classes";
import { NO_OTHERS } from "./example-irt";
import { examplePrevalence } from "./example-prevalence";

/** No model was fitted. */
const NO_CONFIRMATORY = {
  cfa: [],
  comparison: null,
  crossValidation: null,
  esem: [],
  invariance: [],
  irt: [],
  irtComparison: [],
  classes: null,
  dif: [],
  notFitted: [],
};

const NO_RETENTION = { components: [], factors: [] };

/** One item, one group level, no structure, no solution. */
export function smallAnalysis(): ExploredAnalysis {
  const analysis = exampleAnalysis();
  const first = analysis.items[0]!;
  return {
    ...analysis,
    measure: { ...analysis.measure, structures: [] },
    data: {
      ...analysis.data,
      items: ["a"],
      groups: [{ name: "country", levels: [{ label: "Kenya", n: 6000, share: 1 }] }],
      missing: {
        ...analysis.data.missing,
        byLevel: analysis.data.missing.byLevel.filter(({ level }) => level === "Kenya"),
        byGroup: analysis.data.missing.byGroup.filter(({ item, level }) => item === "a" && level === "Kenya"),
      },
    },
    items: [first],
    correlation: {
      ...analysis.correlation,
      items: ["a"],
      pairN: [[5700]],
      matrix: [[1]],
      standardErrors: [[null]],
      eigenvalues: [1],
      adjustedPairs: [],
    },
    retention: {
      ...analysis.retention,
      parallel: {
        ...analysis.retention.parallel,
        components: 0,
        factors: 0,
        observed: NO_RETENTION,
        reference: NO_RETENTION,
        mean: NO_RETENTION,
      },
    },
    efa: [],
    structures: [],
    reliability: [],
    ...NO_CONFIRMATORY,
    prevalence: analysis.prevalence.filter(
      ({ variable, group, level }) =>
        variable === "a" && (group === null || (group === "country" && level === "Kenya")),
    ),
    contrasts: [],
    rankings: [],
    risks: null,
    regression: [],
  };
}

const LONG =
  "How often in the past year did somebody do the thing that this unusually long question asks about";

/** Forty items with labels that begin alike, four factors, no structures. */
export function largeAnalysis(): ExploredAnalysis {
  const analysis = exampleAnalysis();
  const ids = Array.from({ length: 40 }, (_, j) => `question_with_a_long_name_${j + 1}`);
  const r = (j: number, k: number): number => (j === k ? 1 : Math.cos(j * 3 + k) * 0.6);
  const byPosition = (scale: number): number[] => ids.map((_, k) => scale * (3 - k / 20));
  const solution: EfaSolution = {
    ...analysis.efa[2]!,
    items: ids,
    factors: 4,
    loadings: ids.map((_, j) =>
      [0, 1, 2, 3].map((f) => (j % 4 === f ? 0.8 - j / 100 : Math.sin(j + f) * 0.35)),
    ),
    phi: [0, 1, 2, 3].map((f) => [0, 1, 2, 3].map((g) => (f === g ? 1 : 0.1 * (f + g)))),
    loadingIntervals: null,
    phiIntervals: null,
    intervalMethod: null,
  };
  return {
    ...analysis,
    measure: { ...analysis.measure, structures: [] },
    data: {
      ...analysis.data,
      items: ids,
      missing: {
        ...analysis.data.missing,
        byLevel: ["North", "South"].map((level) => ({
          group: "country",
          level,
          n: 100,
          proportions: { "888": 0.1 },
          counts: { "888": 100 },
        })),
        byGroup: ["North", "South"].flatMap((level) =>
          ids.map((item, j) => ({
            group: "country",
            level,
            n: 100,
            item,
            proportions: { "888": j / 100 },
            counts: { "888": j },
          })),
        ),
      },
    },
    items: ids.map((id, j) => ({ ...analysis.items[j % 9]!, id, label: `${LONG} (${j + 1})` })),
    correlation: {
      ...analysis.correlation,
      items: ids,
      pairN: ids.map(() => ids.map(() => 100)),
      matrix: ids.map((_, j) => ids.map((_, k) => r(Math.min(j, k), Math.max(j, k)))),
      standardErrors: ids.map(() => ids.map(() => null)),
      eigenvalues: byPosition(1),
      adjustedPairs: [],
    },
    retention: {
      ...analysis.retention,
      parallel: {
        ...analysis.retention.parallel,
        observed: { components: byPosition(1), factors: byPosition(0.8) },
        reference: { components: byPosition(0.5), factors: byPosition(0.4) },
        mean: { components: byPosition(0.45), factors: byPosition(0.35) },
      },
    },
    ...NO_CONFIRMATORY,
    ...largePrevalence(ids),
    ...largeIrt(analysis, ids),
    classes: exampleClasses(ids),
    efa: [solution],
    structures: [],
    reliability: [
      {
        ...analysis.reliability[0]!,
        structure: null,
        label: LONG,
        items: ids,
        alpha: -0.4,
        alphaInterval: [-0.9, 0.1],
      },
    ],
  };
}

/** Forty items by forty groups, without sets. */
function largePrevalence(
  ids: readonly string[],
): Pick<ExploredAnalysis, "prevalence" | "contrasts" | "rankings" | "risks" | "regression"> {
  const items = ids.map((id, j) => ({ id, label: `${LONG} (${j + 1})`, share: 0.02 + j / 200 }));
  const regions = ids.map((_, k) => `A region with a name that goes on and on, number ${k + 1}`);
  const { prevalence, contrasts, rankings, risks } = examplePrevalence(items, regions);
  const first = { variable: ids[0] ?? "" };
  return {
    prevalence: prevalence.filter(
      ({ kind, group }) => kind === "item" && (group === null || group === "country"),
    ),
    contrasts: contrasts.filter(({ group }) => group === "country").map((row) => ({ ...row, ...first })),
    rankings: rankings.filter(({ group }) => group === "country").map((row) => ({ ...row, ...first })),
    risks: risks && {
      ...risks,
      combinations: ids.map((_, k) => ({
        items: ids.slice(0, k + 1),
        n: 100 - k,
        estimate: (100 - k) / 9000,
      })),
    },
    regression: [],
  };
}

/** The example with everything hidden that disclosure control can hide. */
export function hiddenAnalysis(): ExploredAnalysis {
  const analysis = exampleAnalysis();
  const { data, risks } = analysis;
  const none = <T>(values: readonly T[]): null[] => values.map(() => null);
  const nothing = (values: Readonly<Record<string, unknown>>): Record<string, null> =>
    Object.fromEntries(Object.keys(values).map((key) => [key, null]));
  return {
    ...analysis,
    data: {
      ...data,
      missing: {
        ...data.missing,
        none: null,
        byNumber: none(data.missing.byNumber),
        byLevel: data.missing.byLevel.map((cell) => ({
          ...cell,
          proportions: nothing(cell.proportions),
          counts: nothing(cell.counts),
        })),
        byGroup: data.missing.byGroup.map((cell) => ({
          ...cell,
          proportions: nothing(cell.proportions),
          counts: nothing(cell.counts),
        })),
      },
    },
    items: analysis.items.map((item) => ({
      ...item,
      proportions: none(item.proportions),
      unweightedProportions: none(item.unweightedProportions),
      mean: null,
      standardDeviation: null,
      missing: nothing(item.missing),
      missingProportions: nothing(item.missingProportions),
      asked: item.asked.map((answer) => ({ ...answer, count: null, proportion: null })),
    })),
    prevalence: analysis.prevalence.map((row) => ({ ...row, ...HIDDEN_ESTIMATE })),
    contrasts: analysis.contrasts.map((row) => ({ ...row, ...HIDDEN_CONTRAST })),
    rankings: [],
    risks: risks && {
      ...risks,
      mean: null,
      se: null,
      distribution: [],
      pairs: risks.pairs.map((pair) => ({ ...pair, ...HIDDEN_PAIR })),
      combinations: [],
      otherCombinations: null,
    },
    regression: [],
  };
}

const HIDDEN_ESTIMATE = {
  n: null,
  effectiveN: null,
  estimate: null,
  se: null,
  low: null,
  high: null,
  deff: null,
  fewPeople: false,
  suppressed: "fewer than 25 people",
};
const HIDDEN_CONTRAST = {
  difference: null,
  se: null,
  low: null,
  high: null,
  p: null,
  adjustedP: null,
  suppressed: "fewer than 25 people",
};
const HIDDEN_PAIR = {
  n: null,
  both: null,
  expected: null,
  ratio: null,
  aGivenB: null,
  bGivenA: null,
  suppressed: "fewer than 5 people",
};

/**
 * Forty items of five categories on two factors, on both of them the first four; one group of twelve people, and a
 * factor of one item whose model has neither standard errors nor fit.
 */
function largeIrt(
  { irt, dif }: ExploredAnalysis,
  ids: readonly string[],
): Pick<ExploredAnalysis, "irt" | "dif"> {
  const example = irt[1]!;
  const none = [null, null, null, null];
  const items = ids.map((id, j) => {
    const a = [j % 2 === 0 || j < 4 ? 1 + j / 40 : 0, j % 2 === 1 || j < 4 ? 0.4 + j / 40 : 0];
    const slope = Math.hypot(...a);
    const d = [2, 0.5, -1, -14].map((intercept) => intercept - j / 20);
    return {
      id,
      categories: 5,
      a,
      d,
      se: {
        a: [0.1, null],
        d: none,
        difficulty: none,
        discrimination: null,
        loadings: [null, null],
        ...NO_OTHERS,
      },
      difficulty: d.map((intercept) => (0 - intercept) / slope),
      discrimination: slope,
      loadings: a.map((value) => value / 3),
      ...NO_OTHERS,
    };
  });
  const factors = ["F1", "F2"].map((id, f) => ({
    id,
    label: id,
    items: items.filter(({ a }) => a[f] !== 0).map((item) => item.id),
  }));
  const large = {
    ...example,
    model: "graded" as const,
    structure: "exploratory 2",
    label: `${LONG}, in two factors`,
    kind: "exploratory" as const,
    factors,
    items,
    itemFit: [],
    localDependence: [],
    sumScores: Array.from({ length: 161 }, (_, score) => ({
      score,
      share: 1 / 161,
      eap: [0, 1],
      se: [1, 0.5],
    })),
    factorSumScores: [],
    cutOffs: [],
    information: {
      ...example.information,
      factors: example.information.factors.map((one, f) => ({ ...one, factor: `F${f + 1}` })),
    },
    scoreDistribution: [],
    quadrature: { kind: "quasi-Monte-Carlo" as const, points: 2500 },
  };
  const alone = {
    ...large,
    model: "Rasch" as const,
    structure: "alone",
    label: "One item",
    kind: "confirmatory" as const,
    factors: [{ id: "F1", label: "F1", items: [ids[0]!] }],
    items: [{ ...items[0]!, a: [1] }],
    m2: null,
    information: { ...large.information, factors: large.information.factors.slice(0, 1) },
    reliability: { marginal: [null], empirical: [0.2] },
    sumScores: [{ score: 0, share: 1, eap: [0], se: [1] }],
    standardErrors: null,
    personFit: null,
  };
  const compared = dif[2]!;
  return {
    irt: [large, alone],
    dif: [
      {
        ...compared,
        levels: compared.levels.map((level, k) => (k === 0 ? { ...level, n: 12 } : level)),
        items: ids.map((id, j) => ({ ...compared.items[j % 3]!, id })),
      },
    ],
  };
}
