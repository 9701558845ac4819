import type { PatternTable } from "../../data/pattern-table";
import { choose, ItemwiseError } from "../../errors";
import type { ClusterLabels } from "../sample-design";
import { balancedHalfSamples } from "./balanced-half-samples";
import { deleteOne } from "./delete-one";
import { rescaledBootstrap } from "./rescaled-bootstrap";
import { type SamplingUnits, samplingUnits } from "./sampling-units";

/**
 * How a sample is replicated: "JK1" leaves out one unit of an unstratified sample at a time, "JKn" one unit of a stratum;
 * "BRR" keeps one of each stratum's two (balanced repeated replication; with `rho` above 0 Fay's method); "bootstrap"
 * draws each stratum's units anew, one fewer than there are (Rao & Wu 1988).
 */
export type ReplicateMethod = "JK1" | "JKn" | "BRR" | "bootstrap";

export interface ReplicateOptions {
  readonly method: ReplicateMethod;
  /** Default "unique". */
  readonly clusterLabels?: ClusterLabels;
  /** Fay's factor of the weights of the half left out, 0 (default) up to below 1; BRR only. */
  readonly rho?: number;
  /** How often the bootstrap draws (default 500). */
  readonly replicates?: number;
  /** Of the bootstrap (default 1). */
  readonly seed?: number;
}

/** Weights of the replicates of a sample. */
export interface ReplicateWeights {
  readonly method: ReplicateMethod;
  /** How many different replicates there are. */
  readonly replicates: number;
  /** By replicate: how many are the same, leaving out one or another of people who are alike. */
  readonly copies: Float64Array;
  /** By replicate: factor of its squared deviation in the variance, for each copy. */
  readonly coefficients: Float64Array;
  /** Writes the factors of the rows' weights in a replicate. */
  readonly read: (replicate: number, into: Float64Array) => void;
}

/** Replicates of units: as `ReplicateWeights`, the factors by unit. */
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
 *
 * @param table the whole sample, built with `design: true`; parts of it are the statistic's matter
 * @throws ItemwiseError "unequal-weights", "lonely-unit", "clusters-straddle-strata", "sample-has-strata" (JK1),
 *   "not-in-pairs" and "bad-rho" (BRR), "bad-replicates" (bootstrap), "unknown-choice"
 * @see Wolter (2007), Introduction to variance estimation, chapters 3 and 4; Judkins (1990), Journal of Official
 *   Statistics, 6, 223-239, on Fay's method; Rao & Wu (1988), JASA, 83, 231-241. Reference: R's survey,
 *   `as.svrepdesign(type = "JK1", "JKn", "BRR", "Fay", "subbootstrap")`.
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 0, 1] } });
 * const { replicates, copies, coefficients } = replicateWeights(table, { method: "JK1" });
 * [replicates, ...copies]; // [2, 3, 1]
 * Array.from(coefficients); // [0.75, 0.75]
 * ```
 */
export function replicateWeights(table: PatternTable, options: ReplicateOptions): ReplicateWeights {
  const make = choose("way of replicating", METHODS, options.method);
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
    `JK1 is for samples without strata; this one has ${units.size.length}.`,
    {
      hint: "Use JKn.",
    },
  );
}
