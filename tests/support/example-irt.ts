import { readFileSync } from "node:fs";
import type { Analysis } from "../../src/analysis/analysis";
import type { ComparedMeans } from "../../src/factor/linking/linking-result";
import type { DifGroup, DifItem, DifResult, LogisticTest } from "../../src/irt/dif/dif-result";
import type { IrtItemResult, IrtResult, SumScore } from "../../src/irt/model/irt-result";

type Row = readonly number[];
interface Fitted {
  readonly logLik: number;
  readonly aic: number;
  readonly bic: number;
  /** Slopes, then the intercept, then mirt's guessing and upper asymptote. */
  readonly items: readonly Row[];
  readonly cov: readonly Row[];
  readonly M2: readonly Readonly<Record<string, number>>[];
  readonly SX2: readonly Readonly<Record<string, number>>[];
  readonly empirical_rxx: Readonly<Record<string, number>>;
}

const reference = JSON.parse(
  readFileSync(new URL("../reference/nine.irt.json", import.meta.url), "utf8"),
) as Readonly<Record<"one" | "two", Fitted>>;

interface Factor {
  readonly id: string;
  readonly label: string;
  readonly items: readonly string[];
}

const THETA = Array.from({ length: 81 }, (_, k) => (k - 40) / 10);
const CONVERGED = { converged: true, iterations: 21, change: 3e-11, gradient: 4e-8, starts: 1 };

/**
 * Item response models and comparisons of groups for the report's tests. Parameters, likelihoods, M2, S-X2 and empirical
 * reliability are mirt's (tests/reference/nine.irt.json); information follows from the parameters by the formula of the
 * two-parameter model; standard errors, distributions, sums of answers and all comparisons of groups are inventions.
 */
export function exampleIrt(
  structures: Analysis["measure"]["structures"],
): Pick<Analysis, "irt" | "irtComparison" | "dif"> {
  const [two] = structures;
  const abuse = [..."abcde"];
  return {
    irt: [
      fitted(reference.one, {
        structure: "one factor",
        label: "One factor",
        items: abuse,
        factors: [{ id: "F", label: "F", items: abuse }],
      }),
      fitted(reference.two, {
        structure: two!.id,
        label: two!.label,
        items: [..."abcdefghi"],
        factors: two!.factors,
      }),
    ],
    irtComparison: [
      {
        from: "one factor",
        to: two!.id,
        difference: 154.21,
        df: 1,
        p: 0,
        boundary: true,
        deltaAic: -152.21,
        deltaBic: -145.86,
      },
    ],
    dif: [
      bySex("exploitation", [..."fghi"], null),
      bySex("abuse", abuse, "b"),
      byCountry("exploitation", [..."fghi"]),
    ],
  };
}

function fitted(
  figures: Fitted,
  named: { structure: string; label: string; items: readonly string[]; factors: readonly Factor[] },
): IrtResult {
  const { structure, label, factors } = named;
  const items = named.items.map((id, j) => item(id, figures.items[j]!, factors.length));
  const [m2] = figures.M2;
  return {
    model: "2PL",
    structure,
    label,
    kind: "confirmatory",
    missing: "listwise",
    n: 4229,
    factors,
    items,
    factorCorrelations: {
      names: factors.map(({ id }) => id),
      matrix: figures.cov,
      standardErrors: figures.cov.map((row, i) => row.map((_, j) => (i === j ? null : 0.021))),
    },
    groups: null,
    parameters: items.length * 2 + (factors.length * (factors.length - 1)) / 2,
    logLik: figures.logLik,
    aic: figures.aic,
    bic: figures.bic,
    g2: null,
    m2: {
      kind: "M2",
      n: 4229,
      m2: m2!.M2!,
      df: m2!.df!,
      p: m2!.p!,
      designEffect: null,
      rmsea: [m2!.RMSEA!, m2!.RMSEA_5 ?? 0.0127, m2!.RMSEA_95 ?? 0.0243],
      cfi: m2!.CFI ?? 0.991,
      tli: m2!.TLI ?? 0.988,
      srmsr: m2!.SRMSR ?? 0.021,
    },
    itemFit: figures.SX2.map((row, j) => ({
      id: named.items[j]!,
      s_x2: row.S_X2!,
      df: row["df.S_X2"]!,
      p: row["p.S_X2"]!,
      rmsea: row["RMSEA.S_X2"]!,
      outfit: 0.93,
      outfitZ: -1.21,
      infit: 0.98,
      infitZ: -0.62,
    })),
    localDependence: named.items.flatMap((second, k) =>
      named.items.slice(0, k).map((first, j) => {
        const close = first === "a" && second === "b";
        return {
          first,
          second,
          q3: close ? 0.231 : -0.1 + 0.03 * Math.sin(j + 3 * k),
          ldX2: close ? 61.3 : 2 * Math.sin(5 * j + k),
          df: 1,
          p: close ? 4.9e-15 : 0.3,
        };
      }),
    ),
    information: { theta: THETA, factors: factors.map((factor, f) => informationOf(items, factor, f)) },
    reliability: {
      marginal: factors.map((_, f) => 0.46 + f / 20),
      empirical: factors.map((_, f) => figures.empirical_rxx[`F${f + 1}`] ?? null),
    },
    sumScores: sums(named.items.length, factors.length),
    factorSumScores: factors.map((factor) => ({
      factor: factor.id,
      items: factor.items,
      scores: sums(factor.items.length, 1),
    })),
    cutOffs: factors.map(({ id, items: own }) => ({
      factor: id,
      items: own,
      cuts: own.map((_, place) => ({
        score: place + 1,
        level: place - 0.5,
        standardError: 0.5,
        reliability: place === 0 ? 0.6 : 0.8,
        interval: place === 0 ? ([0.55, 0.65] as const) : ([0.75, 0.84] as const),
      })),
    })),
    scoreDistribution: factors.map(({ id }) => ({
      factor: id,
      bins: [
        { from: -4, to: -0.25, share: 0.72 },
        { from: -0.25, to: 0, share: 0.05 },
        { from: 0, to: 0.25, share: 0.06 },
        { from: 0.25, to: 0.5, share: 0.04 },
        { from: 0.5, to: 1, share: 0.05 },
        { from: 1, to: 1.5, share: 0.04 },
        { from: 1.5, to: 2, share: 0.03 },
        { from: 2, to: 4, share: 0.01 },
      ],
    })),
    personFit: { below1645: 0.031, below25: 0.004 },
    quadrature: { kind: "grid", points: factors.length === 1 ? 61 : 961 },
    standardErrors: "oakes",
    convergence: CONVERGED,
    converged: true,
    warnings: [],
  };
}

/** What other models than the two-parameter one have. */
export const NO_OTHERS = { lower: null, upper: null, categoryScores: [] };

function item(id: string, row: Row, factors: number): IrtItemResult {
  const a = row.slice(0, factors);
  const d = row[factors]!;
  const slope = Math.hypot(...a);
  return {
    id,
    categories: 2,
    a,
    d: [d],
    se: {
      a: a.map((value) => (value === 0 ? null : 0.06 * value)),
      d: [0.02 * Math.abs(d)],
      difficulty: [0.05],
      discrimination: 0.06 * slope,
      loadings: a.map((value) => (value === 0 ? null : 0.02)),
      ...NO_OTHERS,
    },
    difficulty: [-d / slope],
    discrimination: slope,
    loadings: a.map((value) => value / 1.702 / Math.sqrt(1 + (slope / 1.702) ** 2)),
    ...NO_OTHERS,
  };
}

function informationOf(
  items: readonly IrtItemResult[],
  { id, items: own }: Factor,
  f: number,
): IrtResult["information"]["factors"][number] {
  const curves = items
    .filter((one) => own.includes(one.id))
    .map(({ id: name, a, d }) => ({
      id: name,
      information: THETA.map((level) => {
        const p = 1 / (1 + Math.exp(-(a[f]! * level + d[0]!)));
        return a[f]! ** 2 * p * (1 - p);
      }),
    }));
  const test = THETA.map((_, k) => curves.reduce((sum, { information }) => sum + information[k]!, 0));
  const highest = test.reduce((best, value, k) => (value > test[best]! ? k : best), 0);
  const total = test.reduce((sum, value) => sum + value, 0);
  const share = (inside: (level: number) => boolean): number =>
    test.reduce((sum, value, k) => (inside(THETA[k]!) ? sum + value : sum), 0) / total;
  const below = share((level) => level < -1);
  const above = share((level) => level > 1);
  return {
    factor: id,
    test,
    standardError: test.map((value) => 1 / Math.sqrt(value)),
    items: curves,
    peak: [THETA[highest]!, test[highest]!],
    peakReliability: test[highest]! / (test[highest]! + 1),
    peakBelow: 0.92,
    share: { below, within: 1 - below - above, above },
    peakWithinOneSd: Math.abs(THETA[highest]!) <= 1,
    reliable: [[0.9, 2.6]],
    shareReliable: 0.184,
  };
}

function sums(items: number, factors: number): readonly SumScore[] {
  return Array.from({ length: items + 1 }, (_, score) => ({
    score,
    share: score === 0 ? 0.7 : 0.3 / items,
    eap: Array.from({ length: factors }, (__, f) => -0.4 + (0.3 + f / 50) * score),
    se: Array.from({ length: factors }, () => 0.8 - 0.04 * score),
  }));
}

const logistic = (p: number, r2Change: number): LogisticTest => ({
  difference: 3.2,
  df: 1,
  p,
  adjustedP: Math.min(1, p * 4),
  r2Change,
});

/** A group whose answers are so many logits higher than those of the other groups. */
function comparedGroup(group: string, logOdds: number, place: number): DifGroup {
  const differs = logOdds > 0.5;
  const adjustedP = differs ? 2e-4 : 0.8;
  return {
    group,
    a: 1.2 + 0.1 * place,
    d: [-2 + logOdds],
    logOdds,
    differs,
    signedArea: 0.08 * logOdds,
    unsignedArea: 0.09 * Math.abs(logOdds),
    shift: {
      standardError: 0.15,
      low: logOdds - 0.29,
      high: logOdds + 0.29,
      p: adjustedP / 9,
      adjustedP,
      fdrP: adjustedP / 3,
      points: 0.08 * logOdds,
      pointsLow: 0.08 * (logOdds - 0.29),
      pointsHigh: 0.08 * (logOdds + 0.29),
    },
    shrunken: {
      estimate: 0.9 * logOdds,
      low: 0.9 * logOdds - 0.2,
      high: 0.9 * logOdds + 0.2,
      beyond: differs ? 0.97 : 0.02,
    },
    share: {
      observed: 0.1 + 0.04 * logOdds,
      implied: 0.1,
      z: 4 * logOdds,
      p: adjustedP / 9,
      adjustedP,
    },
  };
}

function meansOf(groups: readonly string[], move: number): ComparedMeans {
  const count = groups.length;
  const way = (shift: number) =>
    groups.map((group, g) => {
      const mean = 0.2 * (g - (count - 1) / 2) + (g === 0 ? shift : 0);
      const rank = count - g;
      return {
        group,
        mean,
        standardError: 0.05,
        low: mean - 0.1,
        high: mean + 0.1,
        rank,
        rankLow: Math.max(1, rank - 1),
        rankHigh: Math.min(count, rank + 1),
      };
    });
  return {
    all: way(0),
    without: move === 0 ? null : way(1.1 * move),
    freed: way(move),
    linkingError: 0.03,
    changes: groups.map((group, g) => {
      const estimate = g === 0 ? 0 - move : 0;
      return { group, estimate, low: estimate - 0.05, high: estimate + 0.05, byFreed: estimate };
    }),
  };
}

function compared(id: string, groups: readonly string[], present: boolean): DifItem {
  const p = present ? 2e-6 : 0.2;
  return {
    id,
    likelihoodRatio: { difference: present ? 26.2 : 3.2, df: 2 * (groups.length - 1), p, adjustedP: p * 4 },
    anchor: !present,
    logistic: {
      uniform: logistic(p, present ? 0.038 : 0.002),
      nonUniform: logistic(0.4, 0.001),
      both: logistic(p, present ? 0.039 : 0.003),
      n: 4100,
      size: present ? "moderate" : "negligible",
    },
    mantelHaenszel:
      groups.length === 2
        ? {
            oddsRatio: present ? 0.5 : 0.96,
            delta: present ? -2.35 * Math.log(0.5) : 0.1,
            chiSquare: present ? 24 : 0.4,
            p,
            adjustedP: p * 4,
            size: present ? "C" : "A",
          }
        : null,
    groups: groups.map((group, g) => comparedGroup(group, g === 0 ? 0 : (present ? 0.71 : 0.06) * g, g)),
    verdict: present ? "present" : "none",
    problem: null,
  };
}

function bySex(factor: string, items: readonly string[], different: string | null): DifResult {
  const levels = [
    { label: "boy", n: 3050 },
    { label: "girl", n: 2950 },
  ];
  return {
    group: "sex",
    structure: "two-factor",
    factor,
    levels,
    leftOut: [],
    anchors: items.filter((id) => id !== different),
    withheld: null,
    purification: { rounds: different === null ? 1 : 2, settled: true },
    correction: "holm",
    items: items.map((id) =>
      compared(
        id,
        levels.map(({ label }) => label),
        id === different,
      ),
    ),
    groups: [
      { group: "boy", mean: 0, variance: 1 },
      { group: "girl", mean: 0.08, variance: 0.94 },
    ],
    means: meansOf(
      levels.map(({ label }) => label),
      different === null ? 0 : -0.15,
    ),
    warnings: [],
  };
}

/** Eight countries, one too small to be shown, one left out, an item that cannot be compared. */
function byCountry(factor: string, items: readonly string[]): DifResult {
  const labels = ["Ethiopia", "Kenya", "Mozambique", "Namibia", "Tanzania", "Uganda", "Thailand", "Viet Nam"];
  const levels = labels.map((label, k) => ({ label, n: label === "Thailand" ? 24 : 500 + k }));
  return {
    group: "country",
    structure: "two-factor",
    factor,
    levels,
    leftOut: [
      { label: "Cambodia", n: 31, reason: "Only 31 people answered any of the items; the minimum is 50." },
      { label: "Elsewhere", n: 3, reason: "Only 3 people answered any of the items; the minimum is 50." },
    ],
    anchors: ["f", "g"],
    withheld: null,
    purification: { rounds: 3, settled: false },
    correction: "holm",
    items: items.map((id) => {
      if (id !== "i") return compared(id, labels, id === "h");
      return {
        ...compared(id, labels, false),
        likelihoodRatio: null,
        anchor: false,
        logistic: null,
        groups: [],
        verdict: "cannot be tested",
        problem: 'It cannot be compared: in Kenya nobody chose "Yes".',
      };
    }),
    groups: labels.map((group, g) => ({ group, mean: 0.1 * g, variance: 1 + 0.05 * g })),
    means: meansOf(labels, -0.36),
    warnings: [],
  };
}
