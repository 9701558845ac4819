import { version } from "../../../package.json";
import type { Warning } from "../../errors";
import type { Measure } from "../../measures/measure";
import { inline, type Workers } from "../../numeric/workers/workers";
import * as messages from "../messages";
import type { Population } from "../population";
import {
  type MisfitTest,
  misfitPower,
  oneFactorTests,
  peopleForPower,
  RMSEA_TESTS,
  type RmseaTest,
  rmseaPower,
} from "./one-factor-tests";
import { curvePeople, planPrecision } from "./plan-precision";
import { populationMoments } from "./population-moments";
import {
  itemsOfModel,
  type PowerOutcome,
  type PowerTask,
  powerJob,
  type SuggestedNumbers,
} from "./power-replicate";
import type {
  CurvePoint,
  PlannedFactorTest,
  PlannedPower,
  PlannedRmsea,
  PowerResult,
  PowerSettings,
  SimulatedPower,
  SimulatedShare,
} from "./power-result";

export interface PowerInput {
  readonly measure: Measure;
  /** The undivided population, for planning the models. */
  readonly everybody: Population;
  /** The population by the grouping of `settings.group`, for the intervals; null without. */
  readonly divided: Population | null;
  readonly settings: PowerSettings;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Draws and analyzes the samples; the results are the same. @default inline */
  readonly workers?: Workers | undefined;
}

/**
 * How many people a survey needs, from a population: for intervals of prevalences of a given half-width, for tests of
 * the structure's RMSEA, and to tell the structure from one factor, by theory and, where `settings.replicates` is above 0,
 * by simulated samples.
 * @param input the measure, its population (`measurePopulation`, `pilotMeasure`) and what is planned
 * @returns plain numbers, JSON-safe; what cannot be planned is null or left out, with the reason in `warnings`
 * @throws ItemwiseError "dichotomy-order" where yes is not the categories at one end, "rare-category", "not-identified",
 *   and as `ordinalMoments`
 * @example
 * ```ts
 * const measure = measureById("disrupting-harm");
 * const everybody = measurePopulation(measure);
 * const settings = {
 *   measure: measure.id, structure: everybody.structure.id, categories: "dichotomized" as const, group: null,
 *   n: 1000, nPerGroup: 1000, designEffect: null, nonResponse: 0,
 *   halfWidth: 0.03, confidence: 0.95, method: "wilson" as const, alpha: 0.05, target: 0.8,
 *   replicates: 0, replicateN: [], randomSets: 20, seed: 1,
 * };
 * const result = powerAnalysis({ measure, everybody, divided: null, settings });
 * result.df; // 26
 * result.precision[0].needed; // { answers: 746, interviews: 780, approached: 780 }
 * ```
 */
export function powerAnalysis(input: PowerInput): PowerResult {
  const { measure, everybody, settings } = input;
  const { categories, seed } = settings;
  const { structure, factors } = everybody;
  const ids = everybody.items.map(({ id }) => id);
  const items = itemsOfModel(structure.model, ids);
  const tests = oneFactorTests(
    structure.model,
    populationMoments(everybody, measure, { items, categories, seed }),
  );
  const precision = planPrecision(measure, input.divided ?? everybody, settings);
  return {
    schema: "itemwise/power@1",
    software: { name: "itemwise", version },
    settings,
    population: {
      origin: everybody.origin,
      title: measure.title,
      source: everybody.source,
      structure: { id: structure.id, label: structure.label, factors },
      factorCorrelations: everybody.factorCorrelations,
      weightVariation: everybody.weightVariation,
      clusters: everybody.clusters,
      loadings: ids.map((item, j) => ({ item, values: everybody.loadings[j]! })),
    },
    precision: precision.rows,
    df: tests.df,
    rmsea: rmseaPlans(tests.df, everybody, settings),
    oneFactorRmsea: tests.oneFactorRmsea,
    factorTests: [
      ...factorPlan("fit-of-one-factor", tests.fitTest, settings),
      ...factorPlan("one-factor-against-structure", tests.differenceTest, settings),
    ],
    simulated: simulations(input),
    warnings: [...precision.warnings, ...modelWarnings(input, tests.oneFactorDf)],
  };
}

function simulations(input: PowerInput): SimulatedPower[] {
  const { measure, everybody, settings, onProgress, workers = inline } = input;
  const { categories, randomSets, replicateN, seed, alpha, replicates } = settings;
  if (replicates === 0) return [];
  const task: PowerTask = { population: everybody, measure, categories, randomSets };
  const total = replicates * replicateN.length;
  return replicateN.map((n, k) => {
    const outcomes = workers.replicate(
      powerJob,
      { task, n, seed },
      { count: replicates, onProgress: (done) => onProgress?.(k * replicates + done, total) },
    );
    return simulatedPower(outcomes, { n, alpha, factors: everybody.factors.length });
  });
}

/** Unequal weights reduce the effective number of people as they increase the variance of an estimate (Kish 1965). */
function rmseaPlans(
  df: number,
  { weightVariation }: Population,
  { n, nPerGroup, alpha, target }: PowerSettings,
): PlannedRmsea[] {
  if (df <= 0) return [];
  const power = (test: RmseaTest) => (people: number) =>
    rmseaPower(test, { df, n: people / (1 + weightVariation ** 2), alpha });
  return RMSEA_TESTS.map((test) => ({ ...test, ...planned(power(test), { n, nPerGroup, target }) }));
}

function factorPlan(
  test: PlannedFactorTest["test"],
  misfit: MisfitTest | null,
  { n, nPerGroup, alpha, target }: PowerSettings,
): PlannedFactorTest[] {
  if (misfit === null) return [];
  const power = (people: number): number => misfitPower(misfit, { n: people, alpha });
  return [{ test, ...misfit, ...planned(power, { n, nPerGroup, target }) }];
}

function planned(
  power: (n: number) => number,
  { n, nPerGroup, target }: Pick<PowerSettings, "n" | "nPerGroup" | "target">,
): PlannedPower {
  return {
    power: power(n),
    powerPerGroup: power(nPerGroup),
    needed: peopleForPower(power, target),
    needed90: peopleForPower(power, 0.9),
    curve: curvePeople().map((people): CurvePoint => ({ n: people, value: power(people) })),
  };
}

function modelWarnings({ everybody, settings }: PowerInput, oneFactorDf: number | null): Warning[] {
  const warnings: Warning[] = [];
  if (oneFactorDf === null) {
    const message = messages.oneFactorPopulation({ structure: everybody.structure.id });
    warnings.push({ code: "one-factor-population", message });
  }
  if (everybody.clusters !== null) {
    warnings.push({ code: "rmsea-without-clusters", message: messages.rmseaWithoutClusters() });
  }
  if (settings.replicates === 0 && oneFactorDf !== null) {
    warnings.push({ code: "theory-alone", message: messages.theoryAlone() });
  }
  return warnings;
}

const RULES = [
  "parallelFactors",
  "parallelComponents",
  "map",
  "map4",
  "empiricalKaiser",
  "kaiser",
  "tests",
  "recommended",
] as const satisfies readonly (keyof SuggestedNumbers)[];

/** Simulated power: shares of samples of `n` people with standard errors; `factors` is the true number of factors. */
export function simulatedPower(
  outcomes: readonly PowerOutcome[],
  { n, alpha, factors }: { readonly n: number; readonly alpha: number; readonly factors: number },
): SimulatedPower {
  const rejected = (ps: readonly (number | null)[]): SimulatedShare | null =>
    shareOf(ps.flatMap((p) => (p === null ? [] : [p < alpha])));
  const named = outcomes.flatMap((outcome) => (outcome.factors === null ? [] : [outcome.factors]));
  return {
    replicates: outcomes.length,
    n,
    fitOfStructure: rejected(outcomes.map(({ structureP }) => structureP)),
    fitOfOneFactor: rejected(outcomes.map(({ oneFactorP }) => oneFactorP)),
    oneFactorAgainstStructure: rejected(outcomes.map(({ differenceP }) => differenceP)),
    rules: RULES.flatMap((rule) => {
      const numbers = named.map((each) => each[rule]);
      const right = shareOf(numbers.map((number) => number === factors));
      return right === null
        ? []
        : [
            {
              rule,
              right,
              named: tally(numbers.map((number) => (number === null ? "none" : String(number)))),
            },
          ];
    }),
    failed: [
      ...failures(
        "models",
        outcomes.map(({ modelProblem }) => modelProblem),
      ),
      ...failures(
        "rules",
        outcomes.map(({ factorsProblem }) => factorsProblem),
      ),
    ],
  };
}

function shareOf(hits: readonly boolean[]): SimulatedShare | null {
  if (hits.length === 0) return null;
  const share = hits.filter((hit) => hit).length / hits.length;
  return { share, error: Math.sqrt((share * (1 - share)) / hits.length), of: hits.length };
}

function failures(of: "models" | "rules", codes: readonly (string | null)[]): SimulatedPower["failed"] {
  const found = tally(codes.flatMap((code) => code ?? []));
  return Object.entries(found).map(([code, samples]) => ({ of, code, samples }));
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
