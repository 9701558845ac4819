import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { ItemwiseError } from "../../errors";
import { hadamard } from "../../numeric/linear-algebra/hadamard";
import { createRandom } from "../../numeric/random/random";
import { choose } from "../../words/choose";
import { type ClusterLabels, sampleDesign } from "../design/sample-design";
import * as messages from "../messages";

/** The primary units of a sample: clusters, or people (similar people are one entry). */
interface SamplingUnits {
  /** By row of the table. */
  readonly unit: Int32Array;
  /** By unit. */
  readonly stratum: Int32Array;
  /** By unit: number of copies; 1 for a cluster. */
  readonly copies: Float64Array;
  /** By stratum: its units, in order of first appearance. */
  readonly members: readonly (readonly number[])[];
  /** By stratum: number of units, copies included. */
  readonly size: Float64Array;
}

const ROUNDING = 1e-9;

/**
 * The primary units of the whole sample. Throws "already-replicated", "unequal-weights" where a row adds up people of different weights,
 * "lonely-unit" where a stratum has a single unit, "clusters-straddle-strata".
 */
function samplingUnits(table: PatternTable, labels?: ClusterLabels): SamplingUnits {
  const design = sampleDesign(table, labels);
  if (design?.replicates !== undefined) {
    throw new ItemwiseError("already-replicated", messages.alreadyReplicated, {
      hint: messages.alreadyReplicatedHint,
    });
  }
  const strata = groupRows(table.rows, [design?.stratum ?? new Int32Array(table.rows)]).group;
  const people = design === null || design.cluster === null;
  if (people) checkPeople(table);
  const { group, first } = people
    ? { group: Int32Array.from({ length: table.rows }, (_, row) => row), first: null }
    : groupRows(table.rows, [design.cluster]);
  const units = first?.length ?? table.rows;
  const stratum = Int32Array.from({ length: units }, (_, unit) => strata[first?.[unit] ?? unit]!);
  const copies = people ? table.count.slice() : new Float64Array(units).fill(1);
  const members: number[][] = [];
  stratum.forEach((own, unit) => {
    members[own] ??= [];
    members[own].push(unit);
  });
  const size = Float64Array.from(members, (own) => own.reduce((sum, unit) => sum + copies[unit]!, 0));
  const lonely = size.findIndex((count) => count < 2);
  if (lonely >= 0) {
    throw new ItemwiseError(
      "lonely-unit",
      () => messages.lonelyUnit({ stratum: String(lonely + 1), strata: String(size.length) }),
      { hint: messages.lonelyUnitHint },
    );
  }
  return { unit: group, stratum, copies, members, size };
}

/** A replicate leaves out one of a row's people: all must have the same weight. */
function checkPeople({ count, weight, weightSquared, rows }: PatternTable): void {
  for (let row = 0; row < rows; row++) {
    const [n, sum, squares] = [count[row]!, weight[row]!, weightSquared[row]!];
    if (Number.isInteger(n) && Math.abs(n * squares - sum * sum) <= ROUNDING * sum * sum) continue;
    const given = { row: String(row + 1), people: String(n) };
    throw new ItemwiseError("unequal-weights", () => messages.unequalWeights(given), {
      hint: messages.unequalWeightsHint,
    });
  }
}

/**
 * How a sample is replicated: "JK1" leaves out one unit of an unstratified sample at a time, "JKn" one unit of a
 * stratum; "BRR" keeps one of each stratum's two (with `rho` above 0, Fay's method); "bootstrap" draws one unit fewer
 * than each stratum has, with replacement (Rao & Wu 1988).
 */
export type ReplicateMethod = "JK1" | "JKn" | "BRR" | "bootstrap";

export interface ReplicateOptions {
  readonly method: ReplicateMethod;
  /** Default "unique". */
  readonly clusterLabels?: ClusterLabels | undefined;
  /** Fay's factor for the half left out, from 0 (default) to below 1; BRR only. */
  readonly rho?: number | undefined;
  /** Number of bootstrap samples (default 500). */
  readonly replicates?: number | undefined;
  /** Of the bootstrap (default 1). */
  readonly seed?: number | undefined;
}

export interface ReplicateWeights {
  readonly method: ReplicateMethod;
  /** Number of different replicates. */
  readonly replicates: number;
  /** By replicate: number of copies, which leave out one or another of similar people. */
  readonly copies: Float64Array;
  /** By replicate: factor of its squared deviation in the variance, for each copy. */
  readonly coefficients: Float64Array;
  /** Writes the factors of the rows' weights in a replicate. */
  readonly read: (replicate: number, into: Float64Array) => void;
}

/** Replicates with factors by unit. */
export type UnitReplicates = Omit<ReplicateWeights, "method">;

const METHODS: Readonly<
  Record<ReplicateMethod, (units: SamplingUnits, options: ReplicateOptions) => UnitReplicates>
> = {
  JK1: (units) => deleteOne(unstratified(units)),
  JKn: deleteOne,
  BRR: (units, { rho = 0 }) => balancedHalfSamples(units, rho),
  bootstrap: (units, { replicates = 500, seed = 1 }) => rescaledBootstrap(units, replicates, seed),
};

/**
 * Replicate weights from a table's strata and clusters (people where it has no clusters).
 * @param table the whole sample, built with `design: true`; subsamples are up to the statistic
 * @throws ItemwiseError "unequal-weights", "lonely-unit", "clusters-straddle-strata", "sample-has-strata" (JK1),
 *   "not-in-pairs" and "bad-rho" (BRR), "bad-replicates" (bootstrap), "unknown-choice"
 * @see Wolter (2007), Introduction to variance estimation, chapters 3 and 4; Judkins (1990), Journal of Official
 *   Statistics, 6, 223-239, on Fay's method; Rao & Wu (1988), JASA, 83, 231-241. Reference: R's survey,
 *   `as.svrepdesign(type = "JK1", "JKn", "BRR", "Fay", "subbootstrap")`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 0, 1] } });
 * const { replicates, copies, coefficients } = replicateWeights(table, { method: "JK1" });
 * [replicates, ...copies]; // [2, 3, 1]
 * Array.from(coefficients); // [0.75, 0.75]
 * ```
 */
export function replicateWeights(table: PatternTable, options: ReplicateOptions): ReplicateWeights {
  const make = choose("replication", METHODS, options.method);
  const units = samplingUnits(table, options.clusterLabels);
  const { read, ...replicates } = make(units, options);
  const factors = new Float64Array(units.copies.length);
  return {
    method: options.method,
    ...replicates,
    read: (replicate, into) => {
      read(replicate, factors);
      for (let row = 0; row < into.length; row++) into[row] = factors[units.unit[row]!]!;
    },
  };
}

function unstratified(units: SamplingUnits): SamplingUnits {
  if (units.size.length === 1) return units;
  throw new ItemwiseError(
    "sample-has-strata",
    () => messages.sampleHasStrata({ strata: String(units.size.length) }),
    { hint: messages.sampleHasStrataHint },
  );
}

/**
 * Balanced repeated replication: a stratum's two units have factors 2 - rho and rho, by the columns of a Hadamard
 * matrix without its first (Wolter 2007, section 3.2; Judkins 1990).
 */
export function balancedHalfSamples(units: SamplingUnits, rho: number): UnitReplicates {
  const { members, copies, size } = units;
  const wrong = size.findIndex((count) => count !== 2);
  if (wrong >= 0) {
    const given = { stratum: String(wrong + 1), strata: String(size.length), units: String(size[wrong]) };
    throw new ItemwiseError("not-in-pairs", () => messages.notInPairs(given), {
      hint: messages.notInPairsHint,
    });
  }
  if (!(rho >= 0 && rho < 1)) {
    throw new ItemwiseError("bad-rho", () => messages.badRho({ rho: String(rho) }), {
      hint: messages.badRhoHint,
    });
  }
  const signs = hadamard(size.length + 1);
  return {
    replicates: signs.length,
    copies: new Float64Array(signs.length).fill(1),
    coefficients: new Float64Array(signs.length).fill(1 / (signs.length * (1 - rho) ** 2)),
    read: (replicate, into) => {
      members.forEach((pair, stratum) => {
        const [first, second] = pair;
        const more = signs[replicate]![stratum + 1]! > 0 ? 2 - rho : rho;
        // Two similar people are one entry, whose factors average to 1.
        into[first!] = copies[first!] === 2 ? 1 : more;
        if (second !== undefined) into[second] = 2 - more;
      });
    },
  };
}

/** Stratified jackknife: each unit left out, its stratum's others times n / (n - 1) (Wolter 2007, section 4.5). */
export function deleteOne({ stratum, copies, members, size }: SamplingUnits): UnitReplicates {
  return {
    replicates: copies.length,
    copies,
    coefficients: Float64Array.from(stratum, (own) => (size[own]! - 1) / size[own]!),
    read: (replicate, into) => {
      const own = stratum[replicate]!;
      const factor = size[own]! / (size[own]! - 1);
      into.fill(1);
      for (const unit of members[own]!) into[unit] = factor;
      into[replicate] = (factor * (copies[replicate]! - 1)) / copies[replicate]!;
    },
  };
}

/** Of n units n - 1 are drawn with replacement; m draws give m n / (n - 1) (Rao & Wu 1988; Rao, Wu & Yue 1992). */
export function rescaledBootstrap(units: SamplingUnits, replicates: number, seed: number): UnitReplicates {
  if (!(Number.isInteger(replicates) && replicates >= 2)) {
    throw new ItemwiseError("bad-replicates", () => messages.badReplicates({ n: String(replicates) }), {
      hint: messages.badReplicatesHint,
    });
  }
  const { members, copies, size } = units;
  /** By stratum: the entry of each unit. */
  const urns = members.map((own) =>
    Int32Array.from(own.flatMap((unit) => new Array<number>(copies[unit]!).fill(unit))),
  );
  return {
    replicates,
    copies: new Float64Array(replicates).fill(1),
    coefficients: new Float64Array(replicates).fill(1 / (replicates - 1)),
    read: (replicate, into) => {
      const random = createRandom(seed, replicate);
      into.fill(0);
      urns.forEach((urn, stratum) => {
        const n = size[stratum]!;
        for (let draw = 1; draw < n; draw++) {
          const unit = urn[random.integer(n)]!;
          into[unit]! += n / ((n - 1) * copies[unit]!);
        }
      });
    },
  };
}
