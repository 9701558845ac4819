import { type CorrelateOptions, correlate } from "../../correlation/correlate";
import type { PatternTable } from "../../data/answers/pattern-table";
import { splitHalves } from "../../data/transform/resample";
import { ItemwiseError, type Warning } from "../../errors";
import { createRandom } from "../../numeric/random/random";
import { sum } from "../../numeric/sums/sum";
import { alignFactors } from "../efa/congruence";
import { type EfaOptions, efa } from "../efa/efa";
import type { EfaSolution } from "../efa/solution";
import { factorCriteria } from "../model/criteria";
import * as messages from "./messages";
import type { SplitHalfReplication } from "./structure-match";

/** Errors of a half rather than of the options. */
const NOT_COMPUTABLE = ["constant-item", "constant-pair", "too-few-people", "not-positive-definite"];

export interface SplitHalfOptions {
  /** Of the split, and of the random starts of the rotation. */
  readonly seed: number;
  /** Name of the grouping within whose levels people are split; by default over all people. */
  readonly by?: string | undefined;
  readonly correlation: CorrelateOptions;
  readonly efa: Omit<EfaOptions, "seed">;
}

/**
 * The same exploratory factor analysis on two random halves of the people, and the similarity of its factors.
 *
 * The second half's factors are matched to the first's by Tucker's congruence. All congruences .95 or more: the same
 * factors, replicated; all .85 or more: similar (Lorenzo-Seva & ten Berge 2006). A half without a solution (such as an
 * item that everyone answered alike) gives nulls and a warning that names it.
 * @throws ItemwiseError "unknown-grouping", and what `correlate` and `efa` throw because of their options
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1, 1, 0, 1, 0, 1], b: [0, 0, 1, 1, 0, 0, 1, 1], c: [0, 0, 0, 0, 0, 0, 0, 1] } });
 * const halves = splitHalfReplication(table, {
 *   seed: 1,
 *   correlation: { missing: "listwise" },
 *   efa: { factors: 1 },
 * });
 * halves.replicated; // null
 * halves.warnings[0].code; // "split-half-not-computed"
 * ```
 */
export function splitHalfReplication(table: PatternTable, options: SplitHalfOptions): SplitHalfReplication {
  const { seed, by, correlation, efa: efaOptions } = options;
  const halves = splitHalves(table, createRandom(seed), by === undefined ? {} : { by });
  const result = { factors: efaOptions.factors, n: [sum(halves[0].count), sum(halves[1].count)] as const };
  const solutions: EfaSolution[] = [];
  for (const [half, part] of halves.entries()) {
    try {
      const matrix = correlate(part, correlation);
      solutions.push(efa(matrix, { ...efaOptions, seed }));
    } catch (error) {
      if (!(error instanceof ItemwiseError) || !NOT_COMPUTABLE.includes(error.code)) throw error;
      const warnings = [
        {
          code: "split-half-not-computed",
          message: messages.notComputed({
            half: half === 0 ? "first" : "second",
            problem: error.message.replace(/\.*$/, ""),
          }),
        },
      ];
      return { ...result, congruences: null, loadings: null, agreement: null, replicated: null, warnings };
    }
  }
  const [first, second] = solutions as [EfaSolution, EfaSolution];
  const aligned = alignFactors(second.loadings, first.loadings);
  const agreement = agreementOf(aligned.congruences);
  return {
    ...result,
    congruences: aligned.congruences,
    loadings: [first.loadings, aligned.loadings],
    agreement,
    replicated: agreement === "same",
    warnings: solutions.flatMap(improperWarnings),
  };
}

function agreementOf(congruences: readonly number[]): NonNullable<SplitHalfReplication["agreement"]> {
  const least = Math.min(...congruences);
  if (least >= factorCriteria.sameFactor.value) return "same";
  return least >= factorCriteria.similarFactor.value ? "similar" : "different";
}

function improperWarnings(solution: EfaSolution, half: number): Warning[] {
  const where = { half: half === 0 ? "first" : "second", factors: solution.factors } as const;
  const warnings: Warning[] = [];
  if (!solution.converged) {
    warnings.push({ code: "split-half-not-converged", message: messages.notConverged(where) });
  }
  if (solution.heywood.length > 0) {
    warnings.push({
      code: "split-half-heywood",
      message: messages.heywood({ ...where, items: solution.heywood }),
    });
  }
  return warnings;
}
