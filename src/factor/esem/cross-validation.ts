import { correlate } from "../../correlation/correlate";
import type { MissingRule } from "../../correlation/correlation-matrix";
import type { Correction } from "../../correlation/ordinal/zero-cell";
import type { PatternTable } from "../../data/answers/pattern-table";
import { splitHalves } from "../../data/transform/resample";
import { selectItems } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { parseModel } from "../../measures/model-syntax/parse-model";
import { createRandom } from "../../numeric/random/random";
import { sum } from "../../numeric/sums/sum";
import { admissibility } from "../cfa/admissibility";
import type { Estimator } from "../cfa/estimator";
import { fitCfa } from "../cfa/fit-cfa";
import { fitMeasures } from "../cfa/tests/fit-measures";
import { efa } from "../efa/efa";
import { factorCriteria } from "../model/criteria";
import type { CrossValidation } from "./esem-result";
import * as messages from "./messages";

export interface CrossValidationOptions {
  /** Of the split and of the rotation's random starts. */
  readonly seed: number;
  /** Name of the grouping within whose levels people are split; by default over all people. */
  readonly by?: string | undefined;
  readonly factors: readonly number[];
  readonly missing: MissingRule;
  /** @default WLSMV for ordered items, MLR for continuous ones */
  readonly estimator?: Estimator | undefined;
  readonly correction?: Correction | undefined;
}

type Explored = CrossValidation["explored"][number];
type Confirmed = CrossValidation["confirmed"][number];

/** Errors of the options or the structures rather than of a half. */
const MISUSE = new Set([
  "bad-factors",
  "bad-model",
  "mixed-items",
  "unknown-choice",
  "unknown-grouping",
  "unknown-item",
  "wrong-estimator",
]);

/**
 * Explores one random half of the people and confirms on the other: exploratory analyses (minres, the default rotation) of the first
 * half give models that put each item on the factor of its largest loading, if salient (.40); these and the declared
 * structures are fitted to the second half. Confirming a structure on the answers that suggested it confirms little
 * (Cudeck & Browne 1983).
 * @param table the items explored are those of the declared structures, all of them without structures
 * @param structures declared ones
 * @returns what fails in a half (a constant item, an unidentified model) has its reason in `problem`
 * @throws ItemwiseError "unknown-grouping", "bad-factors", "bad-model", "unknown-item", "mixed-items",
 *   "wrong-estimator"
 * @example
 * ```ts
 * const measure = measureById("disrupting-harm");
 * const drawn = drawTable(measurePopulation(measure), measure, { sizes: [4000], seed: 1, replicate: 0 });
 * const options = { factors: [2], seed: 1, missing: "pairwise" as const };
 * const { n, explored, confirmed } = crossValidate(dichotomize(drawn, measure), structuresOf(measure), options);
 * n; // [2000, 2000]
 * explored[0].model; // "f1 =~ a + b + c + d + e\nf2 =~ f + g + h + i"
 * confirmed.map(({ structure }) => structure); // ["found-2", "two-factor", "three-factor"]
 * ```
 */
export function crossValidate(
  table: PatternTable,
  structures: readonly { readonly id: string; readonly model: string }[],
  options: CrossValidationOptions,
): CrossValidation {
  const { seed, by } = options;
  const halves = splitHalves(table, createRandom(seed), by === undefined ? {} : { by });
  const items = itemsOf(table, structures);
  const explored = options.factors.map((factors) => explore(selectItems(halves[0], items), factors, options));
  const found = explored
    .filter(({ model }) => model !== "")
    .map(({ factors, model }) => ({ id: `found-${factors}`, model, found: true }));
  const declared = structures.map(({ id, model }) => ({ id, model, found: false }));
  return {
    seed,
    stratifiedBy: by ?? null,
    n: [sum(halves[0].count), sum(halves[1].count)],
    explored,
    confirmed: [...found, ...declared].map((candidate) => confirm(halves[1], candidate, options)),
  };
}

function itemsOf(table: PatternTable, structures: readonly { readonly model: string }[]): string[] {
  const ids = table.items.map(({ id }) => id);
  if (structures.length === 0) return ids;
  const named = new Set(structures.flatMap(({ model }) => modelParts(parseModel(model)).items));
  const known = ids.filter((id) => named.has(id));
  return known.length === named.size ? known : [...named];
}

function explore(half: PatternTable, factors: number, options: CrossValidationOptions): Explored {
  const { missing, seed, correction } = options;
  const outcome = orProblem(() => {
    const correlation = correlate(half, { missing, correction });
    const { items, loadings } = efa(correlation, { factors, seed });
    return foundModel(items, loadings, factorCriteria.salientLoading.value);
  });
  if ("problem" in outcome) return { factors, model: "", notPlaced: [], problem: outcome.problem };
  const none = outcome.value.model === "" ? messages.noSalientLoading() : null;
  return { factors, ...outcome.value, problem: none };
}

function confirm(
  half: PatternTable,
  { id, model, found }: { id: string; model: string; found: boolean },
  options: CrossValidationOptions,
): Confirmed {
  const { missing, estimator, correction } = options;
  const outcome = orProblem(() => {
    const { fitted, parts } = fitCfa(half, model, { missing, estimator, correction });
    return {
      fit: fitMeasures(fitted, parts),
      converged: fitted.convergence.converged,
      admissible: admissibility(fitted).admissible,
    };
  });
  const about = { structure: id, found, model };
  return "problem" in outcome
    ? { ...about, fit: null, converged: false, admissible: false, problem: outcome.problem }
    : { ...about, ...outcome.value, problem: null };
}

function orProblem<T>(compute: () => T): { readonly value: T } | { readonly problem: string } {
  try {
    return { value: compute() };
  } catch (error) {
    if (error instanceof ItemwiseError && !MISUSE.has(error.code)) return { problem: error.message };
    throw error;
  }
}

export interface FoundModel {
  /** In lavaan's syntax, one line per factor; empty if no item is placed. */
  readonly model: string;
  readonly notPlaced: readonly string[];
}

/**
 * A confirmatory model of exploratory loadings: each item measures the factor of its largest absolute one, if salient.
 */
export function foundModel(
  items: readonly string[],
  loadings: readonly (readonly number[])[],
  salient: number,
): FoundModel {
  const placed = loadings.map((row) => {
    const sizes = row.map(Math.abs);
    const largest = Math.max(...sizes);
    return largest >= salient ? sizes.indexOf(largest) : -1;
  });
  const names = factorNames(items, loadings[0]?.length ?? 0);
  const lines = names.flatMap((name, k) => {
    const own = items.filter((_, i) => placed[i] === k);
    return own.length === 0 ? [] : [`${name} =~ ${own.join(" + ")}`];
  });
  return { model: lines.join("\n"), notPlaced: items.filter((_, i) => placed[i] === -1) };
}

/** f1, f2, ..., or with another stem if an item has such a name. */
export function factorNames(items: readonly string[], factors: number, stem = "f"): string[] {
  const names = Array.from({ length: factors }, (_, k) => `${stem}${k + 1}`);
  return names.some((name) => items.includes(name)) ? factorNames(items, factors, `${stem}_`) : names;
}
