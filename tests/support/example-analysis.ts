import { readFileSync } from "node:fs";
import type { ExploredAnalysis } from "../../src/analysis/analysis";
import { ANALYSIS_PARTS } from "../../src/analysis/analysis-parts";
import type { EfaSolution } from "../../src/factor/efa/solution";
import { descriptives } from "../../src/survey/items/descriptives";
import type { ItemStatistics } from "../../src/survey/items/item-statistics-result";
import { scaleUses } from "../../src/verdicts/scale-uses";
import type { ScaleVerdict } from "../../src/verdicts/scale-verdict";
import { standardErrorOf } from "../../src/verdicts/scale-verdict";
import type { StructureVerdict } from "../../src/verdicts/structure-verdict";
import { exampleClasses } from "./example-classes";
import { exampleConfirmatory } from "./example-confirmatory";
import { exampleIrt } from "./example-irt";
import { examplePrevalence } from "./example-prevalence";
import { numberOfFactors } from "./number-of-factors";

type Json = { readonly [key: string]: Json } & readonly Json[] & number;

const read = (topic: string): Json =>
  JSON.parse(readFileSync(new URL(`../reference/nine.${topic}.json`, import.meta.url), "utf8"));
const numbers = (json: Json | undefined): number[] => json as unknown as number[];
const table = (json: Json | undefined): number[][] => json as unknown as number[][];

const IDS = [..."abcdefghi"];
const LABELS = [
  "Unwanted sexual comments",
  "Unwanted sexual images",
  "Unwanted sexual talk",
  "Unwanted sexual act requests",
  "Solicited sexual images or videos",
  "Offered money or gifts for sexual images or videos",
  "Sexual images shared without consent",
  "Offered money or gifts to meet for something sexual",
  "Sexual extortion",
];
const SHARES = [0.171, 0.155, 0.096, 0.086, 0.08, 0.057, 0.055, 0.057, 0.051];
const COUNTRIES = [
  "Ethiopia",
  "Kenya",
  "Mozambique",
  "Namibia",
  "Tanzania",
  "Uganda",
  "Cambodia",
  "Indonesia",
  "Malaysia",
  "Philippines",
  "Thailand",
  "Viet Nam",
];
const STRUCTURES = [
  {
    id: "two-factor",
    label: "Two factors",
    model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e",
    factors: [
      { id: "exploitation", label: "Risk of sexual exploitation", items: [..."fghi"] },
      { id: "abuse", label: "Risk of sexual harassment and abuse", items: [..."abcde"] },
    ],
  },
  {
    id: "three-factor",
    label: "Three factors",
    model: "exploitation =~ f + g + h + i\nabuse =~ c + d + e\nharassment =~ a + b",
    factors: [
      { id: "exploitation", label: "Risk of sexual exploitation", items: [..."fghi"] },
      { id: "abuse", label: "Risk of sexual abuse", items: [..."cde"] },
      { id: "harassment", label: "Risk of sexual harassment", items: [..."ab"] },
    ],
  },
];

/**
 * An analysis record for the report's tests, made from the reference results of the nine simulated items; figures
 * that no reference has (missing answers by country, say) are plausible inventions.
 */
export function exampleAnalysis(): ExploredAnalysis {
  const correlation = read("correlation");
  const efa = read("efa");
  const binary = correlation.binary_listwise;
  const map = (efa.nfac as unknown as { map: number[] }).map;
  const standardErrors = IDS.map((a, j) =>
    IDS.map((b, k) => (j === k ? null : Number(binary?.se?.[j < k ? `${a}~${b}` : `${b}~${a}`]))),
  );
  const solutions = [
    solution(efa, "minres_none_1", 1),
    solution(efa, "minres_oblimin_2", 2),
    solution(efa, "minres_oblimin_3", 3),
  ];
  return {
    schema: "itemwise/analysis@3",
    blocks: [],
    burden: [],
    among: [],
    predictors: [],
    verdicts: [],
    software: { name: "itemwise", version: "0.2.0" },
    settings: {
      measure: "disrupting-harm",
      categories: "dichotomized",
      missing: "pairwise",
      weights: "design",
      groups: ["country", "sex", "age"],
      factors: [1, 2, 3],
      extraction: "minres",
      rotation: "oblimin",
      blockRotation: null,
      rotationStarts: 30,
      correlation: "auto",
      correction: "half",
      replicates: 500,
      percentile: 95,
      bootstrap: 0,
      seed: 1,
      constantItems: "error",
      reading: { header: true, delimiter: null, encoding: "utf8", counts: null },
      parts: ANALYSIS_PARTS,
      structures: STRUCTURES.map(({ id }) => id),
      workingModel: null,
      model: null,
      estimator: null,
      parameterization: "delta",
      scaling: "variance",
      information: null,
      auxiliary: [],
      irtModel: null,
      points: null,
      crossed: [],
      prevalenceMissing: "known",
      prevalenceCrossed: ["country x sex", "country x age"],
      disclosure: "standard",
      threshold: null,
      permutations: 0,
      clusterLabels: "unique",
      shortForm: null,
      note: null,
      population: null,
      groupCovariates: null,
    },
    measure: {
      id: "disrupting-harm",
      title: "Disrupting Harm: nine items",
      source: "Invented answers",
      note: null,
      about: "experiences",
      sensitive: true,
      reversed: [],
      structures: STRUCTURES,
    },
    data: {
      file: "nine.csv",
      n: 6000,
      nComplete: 4229,
      items: IDS,
      rows: 6010,
      excluded: [{ reason: "no weight", rows: 10 }],
      patterns: 312,
      effectiveN: 5104,
      design: null,
      weightsWithin: "country",
      missing: {
        complete: 4229,
        none: 12,
        hidden: [],
        byLevel: COUNTRIES.map((level, g) => ({
          group: "country",
          level,
          n: 500,
          proportions: averages(IDS.map((_, j) => missingAt(g, j))),
          counts: { "888": 90, "999": 63 },
        })),
        byNumber: [4229, 900, 400, 200, 120, 60, 40, 24, 15, 12],
        byGroup: COUNTRIES.flatMap((level, g) =>
          IDS.map((item, j) => ({
            group: "country",
            level,
            n: 500,
            item,
            proportions: missingAt(g, j),
            counts: { "888": 5 + ((g * 7 + j * 3) % 11), "999": 5 + ((g + j) % 5) },
          })),
        ),
      },
      groups: [
        {
          name: "country",
          levels: COUNTRIES.map((label) => ({ label, n: 500, share: 1 / COUNTRIES.length })),
        },
        { name: "sex", levels: ["Boy", "Girl"].map((label) => ({ label, n: 3000, share: 0.5 })) },
        {
          name: "age",
          levels: ["12", "13", "14", "15", "16", "17"].map((label) => ({ label, n: 1000, share: 1 / 6 })),
        },
      ],
      warnings: [],
    },
    items: IDS.map((id, j) => itemStatistics(id, j)),
    correlation: {
      type: "tetrachoric",
      items: IDS,
      missing: "pairwise",
      n: 5988,
      pairN: IDS.map((_, j) => IDS.map((_, k) => 5400 - 40 * Math.abs(j - k))),
      matrix: table(binary?.cor),
      standardErrors,
      thresholds: Object.fromEntries(IDS.map((id) => [id, [Number(binary?.thresholds?.[`${id}|t1`])]])),
      eigenvalues: numbers(binary?.eigen),
      adjustedPairs: [["f", "i"]],
      smoothed: false,
      smoothedMatrix: null,
      smoothingChange: null,
      kmo: {
        overall: Number(efa.nfac?.kmo),
        items: Object.fromEntries(IDS.map((id) => [id, Number(efa.nfac?.msa?.[id])])),
      },
      bartlett: { chiSquare: 21047.16, df: 36, p: 0 },
      normality: {
        tables: "triples",
        compared: 84,
        statistic: 0.91,
        p: 0.57,
        replicates: 99,
        worst: ["a", "b", "f"],
      },
      warnings: [
        {
          code: "adjusted-pair",
          message: "The table of f and i has an empty cell, which was given .5 with the margins kept.",
        },
      ],
    },
    retention: {
      parallel: {
        components: 2,
        factors: 3,
        observed: {
          components: numbers(binary?.eigen),
          factors: [4.52, 0.68, 0.31, 0.1, -0.02, -0.05, -0.09, -0.12, -0.16],
        },
        reference: {
          components: [1.14, 1.1, 1.07, 1.04, 1.01, 0.99, 0.96, 0.94, 0.9],
          factors: [0.15, 0.11, 0.08, 0.05, 0.02, 0, -0.02, -0.04, -0.07],
        },
        mean: {
          components: [1.1, 1.07, 1.04, 1.02, 1, 0.97, 0.95, 0.92, 0.88],
          factors: [0.11, 0.08, 0.05, 0.03, 0.01, -0.01, -0.03, -0.06, -0.09],
        },
        replicates: 500,
        percentile: 95,
        n: 5104,
        emptyCellShare: 0.002,
        diagonal: "squared-multiple-correlation",
        randomNotPositiveDefinite: 0,
        warnings: [],
      },
      map: { values: map, factors: 1, values4: map, factors4: 1, warnings: [] },
      ...numberOfFactors(2),
      general: {
        factors: 2,
        ecv: 0.84,
        method: "first-unrotated-factor",
        puc: null,
        omegaHierarchical: null,
        problem: "fewer-than-three-group-factors",
      },
      empiricalKaiserReference: [1.08, 1, 1, 1, 1, 1, 1, 1, 1],
      kaiser: 2,
      warnings: [],
    },
    efa: solutions,
    structures: [
      match("two-factor", [0, 1], [0.98, 0.96]),
      match("three-factor", [0, 1, 2], [0.98, 0.95, 0.78]),
    ],
    splitHalf: [],
    reliability: scales(),
    agreement: null,
    norms: [],
    shortForm: null,
    classes: exampleClasses(IDS),
    ...exampleIrt(STRUCTURES),
    replication: [],
    claimsByDesignEffect: [],
    ...examplePrevalence(
      IDS.map((id, j) => ({ id, label: LABELS[j] ?? id, share: SHARES[j] ?? 0 })),
      COUNTRIES,
    ),
    ...exampleConfirmatory(STRUCTURES, solutions),
    structural: [],
    validity: null,
    outcomes: null,
    missingDependence: null,
    robustness: {
      alternatives: [],
      answers: {
        categories: "declared",
        items: IDS.slice(0, -1),
        models: [
          { structure: "one-factor", figures: null, problem: "not-converged" },
          {
            structure: "two-factor",
            figures: {
              version: "scaled",
              cfi: 0.991,
              rmsea: 0.021,
              loadings: [0.55, 0.83],
              factorCorrelations: [0.71],
            },
            problem: null,
          },
        ],
        scales: [
          {
            structure: "two-factor",
            scale: "exploitation",
            items: ["f", "g", "h"],
            alpha: 0.81,
            omegaTotal: 0.9,
          },
        ],
      },
    },
  };
}

function itemStatistics(id: string, j: number): ItemStatistics {
  const yes = SHARES[j] ?? 0;
  const parts = [1 - yes, yes * 0.55, yes * 0.3, yes * 0.1, yes * 0.05];
  const missing = { "888": 180 + 12 * j, "999": 90 + 5 * j };
  return {
    id,
    label: LABELS[j] ?? id,
    wording: null,
    n: 5700,
    categories: ["No", "Yes"],
    proportions: [1 - yes, yes],
    unweightedProportions: [1 - yes, yes],
    mean: yes,
    standardDeviation: Math.sqrt(yes * (1 - yes)),
    missing,
    missingProportions: { "888": missing["888"] / 6000, "999": missing["999"] / 6000 },
    missingLabels: { "888": "Prefer not to say", "999": "Don't know" },
    itemRest: 0.4,
    descriptives: descriptives(
      [1, 2, 3, 4, 5],
      parts.map((part) => 5700 * part),
      [1, 5],
    ),
    asked: ["Never", "Rarely", "Sometimes", "Often", "Very often"].map((label, k) => ({
      label,
      score: k + 1,
      count: Math.round(5700 * (parts[k] ?? 0)),
      proportion: parts[k] ?? 0,
    })),
  };
}

function solution(efa: Json, name: string, factors: number): EfaSolution {
  const found = efa.efa?.[name];
  const loadings = table(found?.loadings);
  const phi = found?.phi === undefined || factors === 1 ? [[1]] : table(found.phi);
  return {
    items: IDS,
    factors,
    extraction: "minres",
    rotation: factors === 1 ? "none" : "oblimin",
    loadings,
    structure: loadings.map((row) =>
      phi[0]!.map((_, f) => row.reduce((sum, value, g) => sum + value * (phi[g]?.[f] ?? 0), 0)),
    ),
    phi,
    uniquenesses: numbers(found?.uniquenesses),
    communalities: numbers(found?.uniquenesses).map((value) => 1 - value),
    variance: [0.34, 0.25, 0.13].slice(0, factors),
    fit: {
      chiSquare: Number(found?.chi),
      df: Number(found?.df),
      p: Number(found?.p),
      rmsea: numbers(found?.rmsea) as unknown as [number, number, number],
      tli: Number(found?.tli),
      rmsr: Number(found?.rmsr),
    },
    converged: true,
    iterations: 12,
    gradient: 1e-7,
    heywood: factors === 3 ? ["a"] : [],
    rotationStarts: factors === 1 ? null : { starts: 30, reachedBest: 30, converged: true, criterion: 0.2 },
    loadingIntervals:
      factors === 2 ? loadings.map((row) => row.map((value) => [value - 0.06, value + 0.05] as const)) : null,
    phiIntervals: null,
    intervalMethod: factors === 2 ? "delta" : null,
    warnings: [],
  };
}

function match(id: string, columns: readonly number[], congruences: readonly number[]): StructureVerdict {
  const structure = STRUCTURES.find((candidate) => candidate.id === id)!;
  return {
    structure: id,
    label: structure.label,
    factors: structure.factors.map((factor, f) => ({
      ...factor,
      column: columns[f] ?? 0,
      congruence: congruences[f] ?? 0,
      salient: factor.items,
      notSalient: [],
    })),
    crossLoadings: [],
    hitRate: 1,
    verdict: id === "two-factor" ? "reproduced" : "partly reproduced",
    reasons: [
      { code: "largest-loadings", of: null, hits: 9, items: 9, rule: 0.8 },
      ...(id === "two-factor" ? [] : [{ code: "heywood", of: null, items: ["a"] } as const]),
    ],
  };
}

function scales(): readonly ScaleVerdict[] {
  const alphas: Readonly<Record<string, readonly [number, number, number]>> = {
    exploitation: [0.69, 0.91, 0.9],
    "two-factor/abuse": [0.6, 0.85, 0.83],
    "three-factor/abuse": [0.65, 0.89, 0.88],
    harassment: [0.345, 0.56, 0.56],
  };
  return STRUCTURES.flatMap((structure) =>
    structure.factors.map((factor) => {
      const [alpha, omega, ordinal] = alphas[`${structure.id}/${factor.id}`] ??
        alphas[factor.id] ?? [0.7, 0.8, 0.8];
      const scale = {
        scale: factor.id,
        structure: structure.id,
        label: factor.label,
        items: factor.items,
        n: 4229,
        descriptives: descriptives([0, 1, 2], [3000, 1000, 229], [0, factor.items.length]),
        ends: [0, factor.items.length] as const,
        opposite: [],
        alpha,
        alphaInterval: [alpha - 0.017, alpha + 0.016] as const,
        alphaIntervalMethod: "linearized" as const,
        alphaBootstrapInterval: null,
        standardizedAlpha: alpha,
        standardizedAlphaInterval: null,
        ordinalAlpha: ordinal,
        ordinalAlphaInterval: null,
        averageCorrelation: 0.3,
        itemRest: Object.fromEntries(factor.items.map((item) => [item, 0.4])),
        alphaIfDropped: Object.fromEntries(factor.items.map((item) => [item, 0.5])),
        spearmanBrown: factor.items.length === 2 ? alpha : null,
        splitHalf: null,
        lambdas: null,
        omegaTotal: omega,
        omegaHierarchical: null,
        outside: {},
        warnings: [],
        omegaWithout: null,
        omegaWith: null,
        classification: null,
        addedValue: [],
      };
      return { ...scale, standardError: standardErrorOf(scale, null), uses: scaleUses(scale) };
    }),
  );
}

function missingAt(g: number, j: number) {
  return { "888": 0.01 + ((g * 7 + j * 3) % 11) / 150, "999": 0.005 + ((g + j) % 5) / 200 };
}

function averages(shares: readonly ReturnType<typeof missingAt>[]) {
  const mean = (code: "888" | "999") => shares.reduce((sum, one) => sum + one[code], 0) / shares.length;
  return { "888": mean("888"), "999": mean("999") };
}
