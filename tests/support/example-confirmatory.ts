import { readFileSync } from "node:fs";
import type { Analysis } from "../../src/analysis/analysis";
import type { AlignmentResult } from "../../src/factor/alignment/alignment-result";
import type { CfaEstimate, DifferenceTest } from "../../src/factor/cfa/cfa-result";
import type { EfaSolution } from "../../src/factor/efa/solution";
import type { CrossValidation, EsemSolution } from "../../src/factor/esem/esem-result";
import type { InvarianceResult, InvarianceStep } from "../../src/factor/invariance/invariance-result";
import type { FitCode } from "../../src/factor/model/fit-code";
import type { JudgedCfa, JudgedLimits } from "../../src/verdicts/judged-fit";
import { workingModel } from "../../src/verdicts/working-model";
import { fitOfLavaan } from "./fit-figures";
import { fitVerdictOf } from "./fit-verdicts";

type Figures = Readonly<Record<string, number | null>>;
interface Row {
  readonly lhs: string;
  readonly op: CfaEstimate["op"];
  readonly rhs: string;
  readonly group?: number;
  readonly est: number;
  readonly se: number;
  readonly z?: number | null;
  readonly "std.all"?: number;
}
interface Fitted {
  readonly estimates: readonly Row[];
  readonly fit: Figures;
  readonly omega_greenyang: Readonly<Record<string, number>>;
  readonly omega_latent: Readonly<Record<string, number>>;
  readonly modindices: readonly (Pick<Row, "lhs" | "op" | "rhs"> & {
    readonly mi: number;
    readonly epc: number;
  })[];
}
interface Step {
  readonly fit: Figures;
  readonly estimates: readonly Row[];
}

function read<T>(topic: string): T {
  return JSON.parse(readFileSync(new URL(`../reference/nine.${topic}.json`, import.meta.url), "utf8")) as T;
}

const IDS = [..."abcdefghi"];
const CONVERGED = {
  converged: true,
  iterations: 9,
  gradient: 2e-10,
  condition: 41.7,
  starts: 1,
  identified: true,
  notIdentified: [],
};

/** The confirmatory half of the example: figures of the reference results, and inventions where there are none. */
export function exampleConfirmatory(
  structures: Analysis["measure"]["structures"],
  efa: readonly EfaSolution[],
): Pick<
  Analysis,
  "cfa" | "comparison" | "workingModel" | "crossValidation" | "esem" | "invariance" | "notFitted"
> {
  const fitted = read<Readonly<Record<"one" | "two" | "three", Fitted>>>("cfa");
  const one = {
    id: "one-factor",
    label: "One factor",
    model: `F =~ ${IDS.join(" + ")}`,
    factors: [{ id: "F", label: "F", items: IDS }],
  };
  const models = [
    confirmatory(one, fitted.one, "does-not-fit"),
    confirmatory(structures[0]!, fitted.two, "fits"),
    confirmatory(structures[1]!, fitted.three, "fits"),
  ];
  return {
    cfa: models,
    workingModel: workingModel(
      structures.map((structure, at) => ({ origin: "declared", structure, model: models[at + 1]! })),
      { tests: [], askedFor: null },
    ),
    comparison: {
      models: ["three-factor", "two-factor", "one-factor"],
      tests: [
        difference("two-factor", "one-factor", {
          difference: 146.27,
          df: 1,
          p: 0,
          deltaCfi: -0.0409,
          deltaRmsea: 0.0328,
          deltaSrmr: 0.0453,
          boundary: true,
        }),
        difference("three-factor", "two-factor", {
          difference: 33.52,
          df: 2,
          p: 5.3e-8,
          deltaCfi: -0.0058,
          deltaRmsea: 0.0183,
          deltaSrmr: 0.0148,
          boundary: true,
        }),
      ],
      verdict: {
        preferred: "two-factor",
        reasons: [
          { structure: "one-factor", code: "does-not-fit", figure: 0.0511, of: "RMSEA" },
          { structure: "two-factor", code: "fits", figure: 0.0183, of: "RMSEA" },
          { structure: "two-factor", code: "better-than-simpler", figure: 146.27, of: "one-factor" },
          { structure: "three-factor", code: "fits", figure: 0, of: "RMSEA" },
          { structure: "three-factor", code: "two-item-factor", figure: 2, of: "harassment" },
          { structure: "three-factor", code: "low-reliability", figure: 0.3449, of: "harassment" },
        ],
      },
    },
    crossValidation: crossValidation(fitted),
    esem: efa.map(exploratory),
    invariance: [bySex(), byCountry()],
    notFitted: [],
  };
}

function confirmatory(
  structure: Analysis["measure"]["structures"][number],
  fitted: Fitted,
  code: FitCode,
): JudgedCfa {
  const factors = structure.factors.map(({ id }) => id);
  const correlation = (a: string, b: string): Row | undefined =>
    fitted.estimates.find(
      ({ lhs, op, rhs }) => op === "~~" && ((lhs === a && rhs === b) || (lhs === b && rhs === a)),
    );
  return {
    structure: structure.id,
    label: structure.label,
    model: structure.model,
    estimator: "WLSMV",
    parameterization: "delta",
    missing: "pairwise",
    n: 4229,
    items: structure.factors.flatMap(({ items }) => items),
    factors: structure.factors.map(({ id, label, items }) => ({ id, label, indicators: items })),
    exploratory: null,
    bifactor: null,
    parameters: Number(fitted.fit.npar),
    estimates: fitted.estimates.map((row) => estimate(row, null)),
    fit: fitOfLavaan(fitted.fit),
    bootstrap: null,
    moreFit: null,
    residuals: [],
    multivariateNormality: null,
    factorCorrelations:
      factors.length < 2
        ? null
        : {
            names: factors,
            matrix: factors.map((a) => factors.map((b) => correlation(a, b)?.est ?? 0)),
            standardErrors: factors.map((a) =>
              factors.map((b) => (a === b ? null : (correlation(a, b)?.se ?? null))),
            ),
          },
    residualCorrelations: {
      names: structure.factors.flatMap(({ items }) => items),
      matrix: IDS.map((_, j) => IDS.map((_, k) => (j === k ? 0 : Math.sin(3 * (j + k) + j * k) * 0.06))),
    },
    modificationIndices: fitted.modindices.map(({ lhs, op, rhs, mi, epc }) => ({
      lhs,
      op,
      rhs,
      group: null,
      mi,
      epc,
      epcStd: epc * 1.4,
    })),
    reliability: structure.factors.map(({ id, items }) => {
      const [observed, latent] = [fitted.omega_greenyang[id] ?? null, fitted.omega_latent[id] ?? null];
      return {
        factor: id,
        items,
        omegaCategorical: observed,
        omegaCategoricalInterval: observed === null ? null : ([observed - 0.03, observed + 0.03] as const),
        omegaLatent: latent,
        omegaLatentInterval: null,
        omegaIntervalMethod: observed === null ? null : ("delta" as const),
        averageVarianceExtracted: 0.52,
        outside: {},
      };
    }),
    htmt:
      factors.length < 2
        ? null
        : { names: factors, matrix: factors.map((a) => factors.map((b) => (a === b ? 1 : 0.74))) },
    structural: null,
    convergence: CONVERGED,
    converged: true,
    admissible: true,
    inadmissible: [],
    limits: limitsOf(factors, fitted.fit["rmsea.scaled"] ?? null),
    verdict: fitVerdictOf(code),
    localMisfit: null,
    warnings: [],
  };
}

function limitsOf(factors: readonly string[], rmsea: number | null): JudgedLimits {
  const [first = ""] = factors;
  return {
    verdict: factors.length === 1 ? "does-not-fit" : "fits",
    problem: null,
    method: "population",
    rmsea,
    ifTrue: 0.02,
    ifFalse: 0.045,
    effectiveN: 5000,
    draws: 0,
    alternative: { kind: "factor-too-few", of: [first], apart: ["h", "i"], size: 0.7 },
  };
}

function estimate(row: Row, group: string | null): CfaEstimate {
  const free = row.se > 0;
  const derived = !free && row.op === "~~" && row.lhs === row.rhs && row.est !== 1;
  const std = row["std.all"] ?? null;
  return {
    lhs: row.lhs,
    op: row.op,
    rhs: row.rhs,
    group,
    est: row.est,
    se: free ? row.se : null,
    z: free ? row.est / row.se : null,
    p: free ? (row.est / row.se > 4 ? 0 : 0.01) : null,
    std,
    stdSe: free && std !== null ? row.se : null,
    role: free ? "free" : derived ? "derived" : "fixed",
  };
}

function difference(
  from: string,
  to: string,
  figures: Partial<Omit<DifferenceTest, "from" | "to">> & { readonly df: number },
): DifferenceTest {
  return {
    from,
    to,
    difference: null,
    p: null,
    scale: 0.62,
    shift: 0.4,
    deltaCfi: null,
    deltaRmsea: null,
    deltaSrmr: null,
    indices: "scaled",
    boundary: false,
    problem: null,
    ...figures,
  };
}

function crossValidation(fitted: Readonly<Record<"one" | "two" | "three", Fitted>>): CrossValidation {
  const found = "F1 =~ f + g + h + i\nF2 =~ a + c + d + e";
  return {
    seed: 1,
    stratifiedBy: "country",
    n: [2999, 3001],
    explored: [{ factors: 2, model: found, notPlaced: ["b"], problem: null }],
    confirmed: [
      {
        structure: "found-2",
        found: true,
        model: found,
        fit: fitOfLavaan(fitted.two.fit),
        converged: true,
        admissible: true,
        problem: null,
      },
      {
        structure: "two-factor",
        found: false,
        model: "",
        fit: fitOfLavaan(fitted.two.fit),
        converged: true,
        admissible: true,
        problem: null,
      },
      {
        structure: "three-factor",
        found: false,
        model: "",
        fit: null,
        converged: false,
        admissible: false,
        problem: "The model did not converge.",
      },
    ],
  };
}

function exploratory(solution: EfaSolution): EsemSolution {
  const { factors, items, loadings, phi, uniquenesses, rotation } = solution;
  return {
    factors,
    estimator: "WLSMV",
    rotation,
    items,
    loadings,
    standardErrors: loadings.map((row) => row.map(() => 0.031)),
    phi,
    phiStandardErrors: phi.map((row, f) => row.map((_, g) => (f === g ? null : 0.028))),
    uniquenesses,
    fit: fitOfLavaan(read<Readonly<Record<"two", Fitted>>>("cfa").two.fit),
    converged: true,
    admissible: factors < 3,
    warnings: [],
  };
}

function step(
  name: InvarianceStep["name"],
  equal: readonly string[],
  from: Step | null,
  levels: readonly string[],
  problem: string | null = null,
): InvarianceStep {
  return {
    name,
    equal,
    parameters: from?.fit.npar ?? 40,
    df: from?.fit.df ?? 181,
    fit: from && fitOfLavaan(from.fit, { model: 12.1, baseline: 0 }),
    converged: from !== null,
    identified: from !== null,
    admissible: from !== null,
    problem,
    estimates: (from?.estimates ?? []).map((row) => estimate(row, levels[(row.group ?? 1) - 1] ?? null)),
    groups: from === null ? [] : levels.map((group, k) => ({ group, chiSquare: 20.5 + k })),
  };
}

const NOT_TESTABLE =
  "With two answers an item has one threshold, so that equal loadings and equal thresholds cannot be tested one after the other (Wu & Estabrook, 2016).";
const SCALAR = ["thresholds", "loadings", "intercepts"];
const STRICT = [...SCALAR, "residual variances"];

function bySex(): InvarianceResult {
  const { sex } = read<{ readonly sex: Readonly<Record<"configural" | "scalar" | "strict", Step>> }>(
    "invariance",
  );
  const levels = ["Boy", "Girl"];
  return {
    ...blank("sex", levels, [2110, 2119]),
    steps: [
      step("configural", [], sex.configural, levels),
      step("scalar", SCALAR, sex.scalar, levels),
      step("strict", STRICT, sex.strict, levels),
      step("means", [...STRICT, "means"], sex.strict, levels),
    ],
    tests: [
      difference("configural", "scalar", {
        difference: 3.595,
        df: 5,
        p: 0.609,
        deltaCfi: 0.0008,
        deltaRmsea: -0.0021,
        deltaSrmr: 0.0009,
      }),
      difference("scalar", "strict", {
        difference: 19.505,
        df: 9,
        p: 0.0212,
        deltaCfi: -0.0018,
        deltaRmsea: 0.0014,
        deltaSrmr: 0.0046,
      }),
      difference("configural", "strict", {
        difference: 22.67,
        df: 14,
        p: 0.066,
        deltaCfi: -0.001,
        deltaRmsea: -0.0007,
        deltaSrmr: 0.0056,
      }),
      difference("strict", "means", {
        difference: 1.21,
        df: 2,
        p: 0.546,
        deltaCfi: 0.0002,
        deltaRmsea: -0.0005,
        deltaSrmr: 0.0002,
      }),
    ],
    change: "strict",
    holds: "strict",
    latentMeansFrom: "strict",
    latentMeans: meansOf(sex.strict, levels),
    permutation: { from: "configural", to: "strict", permutations: 200, completed: 198, p: 0.081 },
  };
}

function byCountry(): InvarianceResult {
  const country = read<Readonly<Record<"configural" | "strict", Step>>>("invariance.country");
  const levels = ["Ethiopia", "Kenya", "Mozambique", "Namibia", "Tanzania", "Uganda"];
  return {
    ...blank("country", levels, [705, 702, 690, 711, 700, 721]),
    leftOut: [
      { label: "Cambodia", n: 312, reason: "nobody answered yes to item h" },
      { label: "Elsewhere", n: 18, reason: "fewer than 25 people" },
    ],
    steps: [
      step("configural", [], country.configural, levels),
      step(
        "scalar",
        SCALAR,
        null,
        levels,
        "The data do not identify the step: the residual scale of item h in Namibia, the factor variances and the means diverge while the fit hardly changes.",
      ),
      step("strict", STRICT, country.strict, levels),
    ],
    tests: [
      difference("configural", "scalar", { df: 25, problem: "The scalar step has no solution." }),
      difference("configural", "strict", {
        difference: 88.86408,
        df: 70,
        p: 0.0636,
        deltaCfi: -0.0121,
        deltaRmsea: 0.0035,
        deltaSrmr: 0.0262,
      }),
    ],
    change: "configural",
    holds: "configural",
    partial: {
      step: "strict",
      releases: [
        {
          lhs: "h",
          op: "|",
          rhs: "t1",
          group: "Namibia",
          score: 17.3,
          p: 3.2e-5,
          adjustedP: 0.0031,
          epc: 0.21,
          cfi: 0.988,
          rmsea: 0.018,
        },
        {
          lhs: "exploitation",
          op: "=~",
          rhs: "h",
          group: "Namibia",
          score: 12.9,
          p: 3.3e-4,
          adjustedP: 0.031,
          epc: 0.44,
          cfi: 0.991,
          rmsea: 0.016,
        },
      ],
      holds: true,
      problem: null,
    },
    latentMeansFrom: "strict",
    latentMeans: meansOf(country.strict, levels),
    alignment: alignment(country.configural, levels),
    warnings: [
      {
        code: "empty-cell",
        message: "In Kenya the table of f and i has an empty cell, which was given .5 of a person.",
      },
    ],
  };
}

function blank(group: string, levels: readonly string[], n: readonly number[]): InvarianceResult {
  return {
    group,
    structure: "two-factor",
    items: "binary",
    estimator: "WLSMV",
    missing: "listwise",
    levels: levels.map((label, k) => ({ label, n: n[k] ?? 0 })),
    leftOut: [],
    steps: [],
    tests: [],
    notTestable: NOT_TESTABLE,
    baseline: {
      code: "not-contradicted",
      because: [],
      problem: null,
      groups: levels.map((group, k) => ({
        group,
        chiSquare: 21.5 + k,
        df: 26,
        p: 0.71,
        cfi: 0.998,
        rmsea: 0.011,
      })),
    },
    change: null,
    holds: null,
    partial: null,
    latentMeansFrom: null,
    latentMeans: [],
    alignment: null,
    permutation: null,
    warnings: [],
  };
}

function meansOf(from: Step, levels: readonly string[]): InvarianceResult["latentMeans"] {
  return ["exploitation", "abuse"].flatMap((factor) =>
    levels.map((group, k) => {
      const row = from.estimates.find((one) => one.lhs === factor && one.op === "~1" && one.group === k + 1)!;
      const se = row.se > 0 ? row.se : null;
      return {
        group,
        factor,
        est: row.est,
        se,
        low: se === null ? null : row.est - 1.959964 * se,
        high: se === null ? null : row.est + 1.959964 * se,
      };
    }),
  );
}

function alignment(configural: Step, groups: readonly string[]): AlignmentResult {
  const factor = (name: string, items: readonly string[], means: readonly number[]) => ({
    factor: name,
    items,
    interceptNames: items,
    means,
    meanStandardErrors: means.map(() => 0.08),
    level: -0.4,
    levelStandardError: 0.2,
    curvature: 0.9,
    weaklyIdentified: false,
    recovery: { correlation: 0.957, samples: 200 },
    comparison: { largestDifference: 0.12, rankCorrelation: 0.943 },
    standardDeviations: [0.9005, 1.0976, 1.0202, 0.9998, 0.998, 0.9938],
    loadings: groups.map((_, g) =>
      items.map(
        (item) =>
          configural.estimates.find((row) => row.op === "=~" && row.rhs === item && row.group === g + 1)!.est,
      ),
    ),
    intercepts: groups.map((_, g) =>
      items.map(
        (item) =>
          -configural.estimates.find((row) => row.op === "|" && row.lhs === item && row.group === g + 1)!.est,
      ),
    ),
    rSquaredLoadings: items.map((_, j) => (j === 0 ? null : 0.2 * j)),
    rSquaredIntercepts: items.map((_, j) => 0.9 - 0.1 * j),
    different:
      name === "exploitation"
        ? [{ parameter: "loading" as const, item: "h", group: "Namibia", z: 3.31, p: 0.0009 }]
        : [],
    loss: 65.34552,
  });
  return {
    loss: 141.2,
    converged: true,
    starts: 30,
    reachedBest: 12,
    groups,
    factors: [
      factor("exploitation", [..."fghi"], [0.166, -0.0385, 0.2378, -0.0002, -0.3743, 0.0106]),
      factor("abuse", [..."abcde"], [-0.014, 0.09, 0.047, -0.034, -0.124, 0.035]),
    ],
    shareDifferent: 1 / 108,
  };
}
