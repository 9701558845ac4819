import type { PatternTable } from "../../data/answers/pattern-table";
import { collapse } from "../../data/patterns/build-pattern-table";
import { ItemwiseError } from "../../errors";
import { hypergeometricDraw } from "../../numeric/random/hypergeometric";
import { createRandom, type Random } from "../../numeric/random/random";
import { inline, type ReplicateJob, type Workers } from "../../numeric/workers/workers";
import { fitModel } from "../cfa/estimation/fit-model";
import type { EstimatorParts } from "../cfa/estimator";
import { differenceTest } from "../cfa/tests/difference-test";
import type { InvarianceResult } from "./invariance-result";
import * as messages from "./messages";
import type { StepModel } from "./steps";
import { type UsableMomentsOptions, usableMoments } from "./usable-moments";

/** Up to this many people of a row are dealt one by one. */
const DEALT_SINGLY = 12;

/**
 * Randomly reassigns the people of a table to its groups: every group keeps its number of people, and all assignments
 * are equally likely. People with the same answers are interchangeable, so that a row's people are dealt by
 * hypergeometric draws, each with their share of the row's weight (their own, if unweighted or equal within the row).
 * @param table with one grouping, every row of it in a group; strata and clusters are not used
 * @returns a table with the same grouping and no strata or clusters
 * @throws ItemwiseError "unknown-grouping" where the table does not have just one grouping
 */
export function permuteGroups(table: PatternTable, random: Random): PatternTable {
  const [grouping, ...others] = table.groupings;
  if (grouping === undefined || others.length > 0) {
    const n = table.groupings.length;
    throw new ItemwiseError("unknown-grouping", () => messages.notOneGrouping({ n }), {
      hint: messages.notOneGroupingHint,
    });
  }
  const pool = poolOf(table);
  const left = peopleByGroup(table, pool);
  const dealt: Share[] = [];
  let total = left.reduce((sum, people) => sum + people, 0);
  for (let row = 0; row < pool.rows; row++) {
    const people = Math.ceil(pool.count[row]!);
    dealRow(people, { left, total, random }).forEach((share, group) => {
      if (share > 0) dealt.push({ row, group, part: share / people });
    });
    total -= people;
  }
  return {
    ...tableOfShares(pool, dealt),
    groupings: [{ ...grouping, codes: Int16Array.from(dealt, ({ group }) => group) }],
  };
}

interface Share {
  readonly row: number;
  readonly group: number;
  readonly part: number;
}

function tableOfShares(pool: PatternTable, dealt: readonly Share[]): PatternTable {
  const part = (values: Float64Array): Float64Array =>
    Float64Array.from(dealt, (share) => values[share.row]! * share.part);
  const count = part(pool.count);
  const weighted = pool.weighting === "design";
  return {
    ...pool,
    rows: dealt.length,
    columns: pool.columns.map((column) =>
      column instanceof Float64Array
        ? Float64Array.from(dealt, ({ row }) => column[row]!)
        : Int16Array.from(dealt, ({ row }) => column[row]!),
    ),
    count,
    weight: weighted ? part(pool.weight) : count,
    weightSquared: weighted ? part(pool.weightSquared) : count,
  };
}

/** The rows whose people are dealt: alike in answers; with design weights, separately by group as weights differ. */
function poolOf(table: PatternTable): PatternTable {
  const bare = { ...table, stratum: null, cluster: null, strata: null };
  return table.weighting === "design" ? bare : collapse({ ...bare, groupings: [] });
}

/** People to deal to each group: its number, or for fractional counts its share of the pool's whole people. */
function peopleByGroup(table: PatternTable, pool: PatternTable): Float64Array {
  const { levels, codes } = table.groupings[0]!;
  const counts = new Float64Array(levels.length);
  codes.forEach((code, row) => {
    counts[code]! += table.count[row]!;
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  const whole = pool.count.reduce((total, count) => total + Math.ceil(count), 0);
  const shares = counts.map((count) => (count * whole) / sum);
  const people = shares.map(Math.floor);
  const byRest = [...shares.keys()].sort((a, b) => (shares[b]! % 1) - (shares[a]! % 1));
  const missing = whole - people.reduce((total, count) => total + count, 0);
  for (const group of byRest.slice(0, missing)) people[group]!++;
  return people;
}

/** Number of a row's people for each group; subtracted from `left`. */
function dealRow(
  people: number,
  { left, total, random }: { readonly left: Float64Array; readonly total: number; readonly random: Random },
): Float64Array {
  const shares = new Float64Array(left.length);
  if (people <= DEALT_SINGLY) {
    for (let dealt = 0; dealt < people; dealt++) {
      let place = random.integer(total - dealt);
      let group = 0;
      while (place >= left[group]!) place -= left[group++]!;
      shares[group]!++;
      left[group]!--;
    }
    return shares;
  }
  let [balls, drawn] = [total, people];
  for (let group = 0; group < left.length && drawn > 0; group++) {
    const marked = left[group]!;
    const share = hypergeometricDraw({ balls, marked, drawn }, random);
    shares[group] = share;
    left[group]! -= share;
    balls -= marked;
    drawn -= share;
  }
  return shares;
}

const FIRST_STREAM = 1000;

export interface PermutationInput {
  readonly table: PatternTable;
  readonly moments: UsableMomentsOptions;
  /** The step with fewer constraints, and the one nested in it. */
  readonly from: StepModel;
  readonly to: StepModel;
  readonly observed: number;
  readonly parts: EstimatorParts;
}

/**
 * A permutation test of a step's equalities: people are randomly reassigned to the groups, both steps refitted, and the
 * observed difference compared with those of the permutations. Does not assume large groups. Under its hypothesis the
 * groups do not differ at all, so that it tests whole groups if their factor means differ much (Jorgensen, Kite, Chen &
 * Short 2018).
 * @returns p = (1 + permutations with at least the observed difference) / (1 + those whose models could be fitted)
 *   (Phipson & Smyth 2010)
 */
export function permutationTest(
  input: PermutationInput,
  options: {
    readonly permutations: number;
    readonly seed: number;
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
    readonly workers?: Workers | undefined;
  },
): NonNullable<InvarianceResult["permutation"]> {
  const { permutations, seed, onProgress, workers = inline } = options;
  const dealings = workers.replicate(permutationJob, { ...input, seed }, { count: permutations, onProgress });
  const differences = dealings.filter((difference) => difference !== null);
  const asLarge = differences.filter((difference) => difference >= input.observed).length;
  return {
    from: input.from.name,
    to: input.to.name,
    permutations,
    completed: differences.length,
    p: (1 + asLarge) / (1 + differences.length),
  };
}

export const permutationJob: ReplicateJob<PermutationInput & { readonly seed: number }, number | null> = {
  id: "permutation-of-groups",
  prepare:
    ({ seed, ...input }) =>
    (dealing) =>
      permutedDifference(input, { seed, stream: FIRST_STREAM + dealing }),
};

/** Null where a permuted group is unusable or a model has no solution. */
function permutedDifference(
  { table, moments, from, to, parts }: PermutationInput,
  { seed, stream }: { readonly seed: number; readonly stream: number },
): number | null {
  const dealt = usableMoments(permuteGroups(table, createRandom(seed, stream)), moments);
  const alike = dealt.moments.every(({ thresholds }) => thresholds.join() === from.table.thresholds.join());
  if (dealt.leftOut.length > 0 || !alike) return null;
  const options = { discrepancy: parts.discrepancy };
  const larger = fitModel(from.table, dealt.moments, options);
  if (!larger.convergence.converged) return null;
  return differenceTest(larger, fitModel(to.table, dealt.moments, options), parts).difference;
}
