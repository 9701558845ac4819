import { dimensions } from "../../analysis/parts/retention";
import { correlate } from "../../correlation/correlate";
import type { PatternTable } from "../../data/answers/pattern-table";
import { selectItems, withoutGroups } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import { fitModel } from "../../factor/cfa/estimation/fit-model";
import type { FittedModel } from "../../factor/cfa/estimation/fitted-model";
import { identificationProblems } from "../../factor/cfa/estimation/identification";
import { notIdentifiable } from "../../factor/cfa/estimation/messages";
import { estimatorParts } from "../../factor/cfa/estimator";
import { differenceTest } from "../../factor/cfa/tests/difference-test";
import { fitMeasures } from "../../factor/cfa/tests/fit-measures";
import { modelTable } from "../../factor/model/parameter-table";
import type { GroupMoments } from "../../factor/moments/group-moments";
import { ordinalMoments } from "../../factor/moments/ordinal-moments";
import type { Measure } from "../../measures/measure";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { parseModel } from "../../measures/model-syntax/parse-model";
import type { ReplicateJob } from "../../numeric/workers/workers";
import * as messages from "../messages";
import { drawTable, type Population } from "../population";
import { type AnalyzedCategories, inCategories } from "./population-moments";

/** The estimator of all models of ordered answers in power analyses. */
const ESTIMATOR = "WLSMV";
export const ESTIMATOR_PARTS = estimatorParts(ESTIMATOR);

/** The structure and one factor of the same items, fitted to the same moments. */
interface FittedPair {
  readonly structure: FittedModel;
  /** Null if the structure is one factor itself. */
  readonly oneFactor: FittedModel | null;
}

export function itemsOfModel(model: string, items: readonly string[]): string[] {
  const named = new Set(modelParts(parseModel(model)).items);
  return items.filter((item) => named.has(item));
}

/** Fits a structure and one factor by WLSMV. @throws ItemwiseError "not-identified" where the structure is not */
export function fitPair(model: string, moments: GroupMoments): FittedPair {
  const statements = parseModel(model);
  const { factors, items } = modelParts(statements);
  const one = factors.length === 1 ? null : `${unusedName(items)} =~ ${moments.items.join(" + ")}`;
  return { structure: fitted(model, moments), oneFactor: one === null ? null : fitted(one, moments) };
}

function fitted(model: string, moments: GroupMoments): FittedModel {
  const items = moments.items.map((id, j) => ({ id, thresholds: moments.thresholds[j]! }));
  const built = modelTable(parseModel(model), { items });
  if (identificationProblems(built).length > 0) {
    const message = () => notIdentifiable({ problems: identificationProblems(built).join(" ") });
    throw new ItemwiseError("not-identified", message, { hint: messages.notIdentifiedHint });
  }
  const inOrder = { ...built, items: moments.items, thresholds: moments.thresholds };
  return fitModel(inOrder, [moments], { discrepancy: ESTIMATOR_PARTS.discrepancy });
}

function unusedName(items: readonly string[]): string {
  let name = "general";
  while (items.includes(name)) name += "_";
  return name;
}

/** Settings shared by all replicates of a study; plain data, for workers. */
export interface PowerTask {
  /** Not divided into groups. */
  readonly population: Population;
  readonly measure: Measure;
  readonly categories: AnalyzedCategories;
  /** Random data sets of the parallel analysis of every replicate. */
  readonly randomSets: number;
}

/** Number of factors by each rule in one sample. */
export interface SuggestedNumbers {
  readonly parallelFactors: number;
  readonly parallelComponents: number;
  readonly map: number;
  readonly map4: number;
  readonly empiricalKaiser: number;
  readonly kaiser: number;
  /** By the sequence of tests of fit, under the sample's weights and clusters; null if it gives none. */
  readonly tests: number | null;
  /** Null where no solution is admissible. */
  readonly recommended: number | null;
}

/** Results of one simulated sample; null if not computable. */
export interface PowerOutcome {
  readonly replicate: number;
  /** p of the structure's test of fit: the structure is true, so that a small p is a false alarm. */
  readonly structureP: number | null;
  /** p of one factor's test of fit, and of one factor against the structure. */
  readonly oneFactorP: number | null;
  readonly differenceP: number | null;
  readonly factors: SuggestedNumbers | null;
  /** Code of the error of the models, or of the rules. */
  readonly modelProblem: string | null;
  readonly factorsProblem: string | null;
}

/**
 * Draws one sample and analyses it as `itemwise cfa` and `itemwise analyze` would: one factor and the structure by
 * WLSMV with pairwise deletion, their scaled difference, and the rules for the number of factors, with the sample's
 * weights and, but for the rules, its clusters. The result depends on the task, `n`, `seed` and `replicate` alone, so that
 * replicates can run in any order and anywhere.
 * @param options.n people
 * @param options.replicate from 0; every one has random streams of its own
 * @example
 * ```ts
 * const measure = measureById("disrupting-harm");
 * const task = { population: measurePopulation(measure), measure, categories: "dichotomized", randomSets: 20 };
 * powerReplicate(task, { n: 1500, seed: 1, replicate: 0 }).modelProblem; // null
 * ```
 */
export function powerReplicate(
  task: PowerTask,
  options: { readonly n: number; readonly seed: number; readonly replicate: number },
): PowerOutcome {
  const { population, measure, categories, randomSets } = task;
  const { n, seed, replicate } = options;
  const drawn = drawTable(population, measure, { sizes: [n], seed, replicate: replicate + 1 });
  const { model } = population.structure;
  const items = itemsOfModel(
    model,
    population.items.map(({ id }) => id),
  );
  const table = selectItems(inCategories(drawn, measure, categories), items);
  const models = attempt(() => testsOf(table, model, items));
  const rules = attempt(() => suggestedNumbers(table, { randomSets, seed: seed + 1 + replicate }));
  return {
    replicate,
    structureP: models.value?.structureP ?? null,
    oneFactorP: models.value?.oneFactorP ?? null,
    differenceP: models.value?.differenceP ?? null,
    factors: rules.value,
    modelProblem: models.code ?? models.value?.problem ?? null,
    factorsProblem: rules.code,
  };
}

export const powerJob: ReplicateJob<
  { readonly task: PowerTask; readonly n: number; readonly seed: number },
  PowerOutcome
> = {
  id: "power",
  prepare:
    ({ task, n, seed }) =>
    (replicate) =>
      powerReplicate(task, { n, seed, replicate }),
};

/** The structure's test, and both of one factor, null if the structure is one factor itself. */
function testsOf(table: PatternTable, model: string, items: readonly string[]) {
  const [moments] = ordinalMoments(table, { items, missing: "pairwise" });
  const { structure, oneFactor } = fitPair(model, moments!);
  const structureP = fitP(structure);
  if (oneFactor === null) return { structureP, oneFactorP: null, differenceP: null, problem: null };
  const problem = oneFactor.convergence.converged ? null : "not-converged";
  const { p } = differenceTest(structure, oneFactor, ESTIMATOR_PARTS);
  return {
    structureP,
    oneFactorP: fitP(oneFactor),
    differenceP: p,
    problem: problem ?? (p === null ? "no-difference-test" : null),
  };
}

function fitP(model: FittedModel): number | null {
  return model.convergence.converged ? (fitMeasures(model, ESTIMATOR_PARTS).scaled?.p ?? null) : null;
}

function suggestedNumbers(
  table: PatternTable,
  { randomSets, seed }: { readonly randomSets: number; readonly seed: number },
): SuggestedNumbers {
  const correlation = correlate(table, { missing: "pairwise" });
  const found = dimensions(withoutGroups(table), correlation, {
    designed: table,
    replicates: randomSets,
    seed,
  });
  return {
    parallelFactors: found.parallel.factors,
    parallelComponents: found.parallel.components,
    map: found.map.factors,
    map4: found.map.factors4,
    empiricalKaiser: found.empiricalKaiser,
    kaiser: found.kaiser,
    tests: found.tests.factors,
    recommended: found.recommended,
  };
}

type Attempt<T> =
  | { readonly value: T; readonly code: null }
  | { readonly value: null; readonly code: string };

/** A sample that cannot be analyzed is an outcome; other errors are thrown. */
function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { value: run(), code: null };
  } catch (error) {
    if (error instanceof ItemwiseError) return { value: null, code: error.code };
    throw error;
  }
}
