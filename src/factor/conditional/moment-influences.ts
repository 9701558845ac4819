import { influenceSpread, refuseEmptyReplicates } from "../../survey/design/influence-covariance";
import type { GroupMoments } from "../moments/group-moments";
import type { GroupTable } from "../moments/group-tables";
import { withAdjusted } from "../moments/ordinal-moments";
import type { Covariates } from "./covariates";
import type { Outcome } from "./outcome";

export interface Stages {
  readonly outcomes: readonly Outcome[];
  readonly covariates: Covariates;
  readonly pairs: readonly {
    readonly first: number;
    readonly second: number;
    readonly rho: number;
    readonly influence: Float64Array;
    /** Whether an empty cell got half a person: the variance is that of the adjusted table. */
    readonly adjusted: boolean;
    readonly variance: number;
  }[];
  readonly included: Uint8Array;
  readonly n: number;
}

interface Moment {
  readonly name: string;
  readonly value: number;
  readonly influence: (row: number) => number;
  readonly adjusted: boolean;
  readonly variance: number;
}

/**
 * The stages' estimates in the order and units of `GroupMoments`, with the asymptotic covariance of sqrt(n) times them.
 */
export function inMoments(
  stages: Stages,
  { table, design }: GroupTable,
): Pick<GroupMoments, "names" | "moments" | "gamma" | "covariance"> {
  const { outcomes, included, n } = stages;
  const all = [
    ...outcomes.flatMap((outcome) => levelsOf(outcome, stages.covariates)),
    ...outcomes.flatMap((outcome) => slopesOf(outcome, stages.covariates)),
    ...outcomes.flatMap((outcome) => (outcome.kind === "continuous" ? [varianceOf(outcome)] : [])),
    ...stages.pairs.map((pair) => covarianceOf(stages, pair)),
  ];
  const size = all.length;
  const influences = new Float64Array(table.rows * size);
  for (let row = 0; row < table.rows; row++) {
    if (included[row] === 0) continue;
    for (let k = 0; k < size; k++) influences[row * size + k] = all[k]!.influence(row);
  }
  const simple = influenceSpread(influences, table, { design: null, included });
  const spread =
    design === null
      ? withAdjusted(simple, all)
      : withAdjusted(
          refuseEmptyReplicates(influenceSpread(influences, table, { design, included })),
          all,
          (_, k) => simple[k * (size + 1)]!,
        );
  return {
    names: all.map(({ name }) => name),
    moments: Float64Array.from(all, ({ value }) => value),
    gamma: spread.map((value) => value * n),
    covariance: squareOf(stages),
  };
}

/** Thresholds, or the intercept, at covariates of 0. */
function levelsOf(outcome: Outcome, { means, deviations }: Covariates): Moment[] {
  const { id, kind, levels, slopes, influence, parameters } = outcome;
  const sign = kind === "ordered" ? 1 : -1;
  const shift = Float64Array.from(means, (mean, q) => (sign * mean) / deviations[q]!);
  return Array.from(levels, (value, k) => ({
    name: kind === "ordered" ? `${id}|t${k + 1}` : `${id}~1`,
    value: slopes.reduce((sum, slope, q) => sum + shift[q]! * slope, value),
    influence: (row) => {
      const from = row * parameters;
      let sum = influence[from + k]!;
      for (let q = 0; q < shift.length; q++) sum += shift[q]! * influence[from + levels.length + q]!;
      return sum;
    },
    adjusted: false,
    variance: 0,
  }));
}

function slopesOf(
  { id, levels, slopes, influence, parameters }: Outcome,
  { ids, deviations }: Covariates,
): Moment[] {
  return Array.from(slopes, (slope, q) => ({
    name: `${id}~${ids[q]}`,
    value: slope / deviations[q]!,
    influence: (row) => influence[row * parameters + levels.length + q]! / deviations[q]!,
    adjusted: false,
    variance: 0,
  }));
}

function varianceOf({ id, variance, influence, parameters }: Outcome): Moment {
  return {
    name: `${id}~~${id}`,
    value: variance,
    influence: (row) => influence[(row + 1) * parameters - 1]!,
    adjusted: false,
    variance: 0,
  };
}

/** A correlation times the standard deviations of continuous outcomes. */
function covarianceOf({ outcomes }: Stages, pair: Stages["pairs"][number]): Moment {
  const one = outcomes[pair.first]!;
  const other = outcomes[pair.second]!;
  const deviations = Math.sqrt(one.variance * other.variance);
  const byVariance = ({ kind, variance, influence, parameters }: Outcome, row: number): number =>
    kind === "continuous" ? influence[(row + 1) * parameters - 1]! / (2 * variance) : 0;
  return {
    name: `${one.id}~~${other.id}`,
    value: pair.rho * deviations,
    influence: (row) =>
      deviations * (pair.influence[row]! + pair.rho * (byVariance(one, row) + byVariance(other, row))),
    adjusted: pair.adjusted,
    variance: pair.variance,
  };
}

function squareOf({ outcomes, pairs }: Stages): Float64Array {
  const p = outcomes.length;
  const square = new Float64Array(p * p);
  outcomes.forEach(({ variance }, j) => {
    square[j * p + j] = variance;
  });
  for (const { first, second, rho } of pairs) {
    const value = rho * Math.sqrt(outcomes[first]!.variance * outcomes[second]!.variance);
    square[first * p + second] = value;
    square[second * p + first] = value;
  }
  return square;
}
