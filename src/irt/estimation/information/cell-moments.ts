/** Margins and moments of a distribution over the combinations of a few points on each of several axes. */

import { wholePower } from "../../../numeric/elementary/powers";
import type { LatentDistribution } from "../../model/latent-distribution";

/** Distributions of subsets of the axes (bit f for axis f), up to a maximum size. */
export interface CellMargins {
  /** Takes the whole distribution, the first axis running fastest. */
  readonly fill: (cells: Float64Array) => void;
  /** The axes ascending, the last running fastest. */
  readonly of: (axes: number) => Float64Array;
}

/** Largest subset: moments are of the fourth order. */
const MAX_AXES = 4;

export function cellMargins(axes: number, size: number): CellMargins {
  const all = (1 << axes) - 1;
  const known = new Map<number, Float64Array>([[all, new Float64Array(wholePower(size, axes))]]);
  const steps: { from: Float64Array; to: Float64Array; inner: number }[] = [];
  /** A subset's distribution is summed from that with the first missing axis added. */
  const prepare = (set: number): Float64Array => {
    const there = known.get(set);
    if (there !== undefined) return there;
    let lacking = 0;
    while ((set & (1 << lacking)) !== 0) lacking++;
    const from = prepare(set | (1 << lacking));
    const to = new Float64Array(from.length / size);
    known.set(set, to);
    steps.push({ from, to, inner: wholePower(size, bits(set >> lacking)) });
    return to;
  };
  for (let set = 1; set <= all; set++) if (bits(set) <= MAX_AXES) prepare(set);
  const whole = known.get(all)!;
  const places = reversedPlaces(axes, size);
  return {
    fill(cells) {
      for (let at = 0; at < cells.length; at++) whole[places[at]!] = cells[at]!;
      for (const { from, to, inner } of steps) {
        to.fill(0);
        for (let start = 0, at = 0; start < to.length; start += inner)
          for (let a = 0; a < size; a++) for (let i = start; i < start + inner; i++) to[i]! += from[at++]!;
      }
    },
    of: (set) => known.get(set)!,
  };
}

/** By combination with the first axis running fastest: its index with the last one fastest. */
function reversedPlaces(axes: number, size: number): Int32Array {
  return Int32Array.from({ length: wholePower(size, axes) }, (_, at) => {
    let place = 0;
    for (let axis = 0, rest = at; axis < axes; axis++, rest = Math.floor(rest / size))
      place = place * size + (rest % size);
    return place;
  });
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** A product of powers of the axes' values; the factors are axes, -1 for 1. */
export type Monomial = readonly number[];

export interface CellMoments {
  /** Takes the values at the points: axes x points. */
  readonly place: (values: Float64Array) => void;
  readonly mean: (monomial: PreparedMonomial) => number;
  /** By point of an axis: the mean of a product there times the point's probability. */
  readonly alongAxis: (monomial: PreparedMonomial, into: Float64Array, start: number) => void;
}

/** The axes of a mean, their powers, and the axis that is kept (-1 for none). */
interface PreparedMonomial {
  readonly set: number;
  /** By axis of the set, from the last to the first: its number and power; -1 for the one that is kept. */
  readonly steps: readonly (readonly [axis: number, power: number])[];
}

function prepareMonomial(monomial: Monomial, kept = -1): PreparedMonomial {
  const powers = new Map<number, number>();
  for (const axis of monomial) if (axis >= 0) powers.set(axis, (powers.get(axis) ?? 0) + 1);
  if (kept >= 0) powers.set(kept, powers.get(kept) ?? 0);
  const axes = [...powers.keys()].sort((one, other) => other - one);
  return {
    set: axes.reduce((set, axis) => set | (1 << axis), 0),
    steps: axes.map((axis) => [axis === kept ? -1 - axis : axis, powers.get(axis)!] as const),
  };
}

function cellMoments(margins: CellMargins, axes: number, size: number): CellMoments {
  const powers = Array.from({ length: MAX_AXES + 1 }, () => new Float64Array(axes * size));
  const work = [
    new Float64Array(wholePower(size, MAX_AXES)),
    new Float64Array(wholePower(size, MAX_AXES)),
  ] as const;
  /** Sums over all axes but a kept one; returns the array with the result. */
  const contract = ({ set, steps }: PreparedMonomial): Float64Array => {
    let from = margins.of(set);
    let length = wholePower(size, steps.length);
    let inner = 1;
    let at = 0;
    for (const [axis, power] of steps) {
      const to = work[at]!;
      at = 1 - at;
      const kept = axis < 0;
      const first = (kept ? -1 - axis : axis) * size;
      const values = powers[power]!;
      if (kept) {
        // The kept axis' values multiply without summing.
        for (let i = 0; i < length; i++) to[i] = from[i]! * values[first + (i % size)]!;
        inner = size;
      } else {
        length /= size;
        for (let start = 0, cell = 0; start < length; start += inner, cell += inner * size)
          for (let i = 0; i < inner; i++) {
            let sum = 0;
            for (let q = 0, place = cell + i; q < size; q++, place += inner)
              sum += from[place]! * values[first + q]!;
            to[start + i] = sum;
          }
      }
      from = to;
    }
    return from;
  };
  return {
    place(values) {
      powers[0]!.fill(1);
      for (let power = 1; power <= MAX_AXES; power++)
        for (let i = 0; i < values.length; i++) powers[power]![i] = powers[power - 1]![i]! * values[i]!;
    },
    mean: (monomial) => contract(monomial)[0]!,
    alongAxis(monomial, into, start) {
      const found = contract(monomial);
      for (let a = 0; a < size; a++) into[start + a] = found[a]!;
    },
  };
}

/** Posterior distances from the factors' means and their products, which combine to the distribution's derivatives. */
export interface LatentStatistics {
  readonly count: number;
  readonly means: Float64Array;
  /** statistics x statistics, symmetric: means of products. */
  readonly squares: Float64Array;
  /** statistics x (factors x points): means where a factor is at a point, times the point's probability. */
  readonly atPoints: Float64Array;
  /** @param values factors x points: distances from the means */
  readonly read: (values: Float64Array) => void;
  /** By parameter (means, then covariances): coefficients of the statistics, and the constant subtracted. */
  readonly combinations: readonly Float64Array[];
  readonly centers: readonly number[];
}

/** @param free means and covariances, as `freeCells` has them */
export function latentStatistics(
  margins: CellMargins,
  { precision, mean }: LatentDistribution,
  {
    means,
    cells,
    size,
  }: { means: readonly number[]; cells: readonly (readonly [number, number])[]; size: number },
): LatentStatistics {
  const m = mean.length;
  const axes = [...mean.keys()];
  const linear = means.length === 0 ? [] : axes.map((f) => [-1, f] as const);
  const quadratic =
    cells.length === 0 ? [] : axes.flatMap((f) => axes.slice(0, f + 1).map((g) => [g, f] as const));
  const statistics = [...linear, ...quadratic];
  const count = statistics.length;
  const own = statistics.map((factors) => prepareMonomial(factors));
  const pairs: { i: number; j: number; of: PreparedMonomial }[] = statistics.flatMap((one, i) =>
    statistics.slice(0, i + 1).map((other, j) => ({ i, j, of: prepareMonomial([...one, ...other]) })),
  );
  const along = statistics.flatMap((factors, i) =>
    axes.map((h) => ({ start: (i * m + h) * size, of: prepareMonomial(factors, h) })),
  );
  const moments = cellMoments(margins, m, size);
  const out = {
    means: new Float64Array(count),
    squares: new Float64Array(count * count),
    atPoints: new Float64Array(count * m * size),
  };
  return {
    count,
    ...out,
    read(values) {
      moments.place(values);
      own.forEach((of, i) => {
        out.means[i] = moments.mean(of);
      });
      for (const { i, j, of } of pairs) {
        out.squares[i * count + j] = out.squares[j * count + i] = moments.mean(of);
      }
      for (const { start, of } of along) moments.alongAxis(of, out.atPoints, start);
    },
    combinations: [
      ...means.map((f) => Float64Array.from(statistics, ([a, b]) => (a < 0 ? precision[f * m + b]! : 0))),
      ...cells.map(([f, g]) =>
        Float64Array.from(statistics, ([a, b]) => {
          if (a < 0) return 0;
          const one = precision[f * m + a]! * precision[g * m + b]!;
          const other = precision[f * m + b]! * precision[g * m + a]!;
          return (a === b ? one : one + other) / (f === g ? 2 : 1);
        }),
      ),
    ],
    centers: [...means.map(() => 0), ...cells.map(([f, g]) => precision[f * m + g]! / (f === g ? 2 : 1))],
  };
}
