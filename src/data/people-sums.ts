import { ExactSums } from "../numeric/exact-sums";
import type { RowWeights } from "./pattern-columns";
import type { Weighting } from "./read-weights";
import type { WeightFigures } from "./weighting-warnings";

/**
 * How many people each row stands for, the sum of their weights and of their squared weights, as in a `PatternTable`.
 * The sums are exact: each is the nearest double with a rest.
 */
export interface PeopleSums {
  readonly count: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  /** What the exact sums are more than those above; null where they are exact. */
  readonly rests: {
    readonly count: Float64Array;
    readonly weight: Float64Array;
    readonly weightSquared: Float64Array;
  } | null;
  /** The largest weight of a row's people. */
  readonly largest: Float64Array;
}

/** Adds up the people of rows that are alike. */
export class PeopleAdder {
  private readonly weighting: Weighting;
  private readonly count = new ExactSums(0);
  private readonly weight = new ExactSums(0);
  private readonly squares = new ExactSums(0);
  private largest = new Float64Array(0);

  constructor(weighting: Weighting) {
    this.weighting = weighting;
  }

  /** Adds so many people of one weight, which with frequency weights is their number. */
  add(row: number, people: number, weight: number): void {
    if (this.weighting === "design") {
      this.count.add(row, people);
      this.weight.addProduct(row, people, weight);
      this.squares.addProduct(row, people, weight * weight);
      this.note(row, weight);
    } else this.count.add(row, this.weighting === "frequency" ? weight : people);
  }

  /** Adds people whose weights are added up already. */
  addSums(row: number, people: number, { weight, squares, largest }: RowWeights): void {
    if (this.weighting === "frequency") for (const part of weight) this.count.add(row, part);
    else this.count.add(row, people);
    if (this.weighting !== "design") return;
    for (const part of weight) this.weight.add(row, part);
    for (const part of squares) this.squares.add(row, part);
    this.note(row, largest);
  }

  /** The sums of the first so many rows. */
  sums(rows: number): PeopleSums {
    const design = this.weighting === "design";
    const count = this.count.sums(rows);
    const countRest = this.count.rests(rows);
    const largest = new Float64Array(rows);
    largest.set(this.largest.subarray(0, rows));
    if (!design) {
      const rests = { count: countRest, weight: countRest, weightSquared: countRest };
      return { count, weight: count, weightSquared: count, rests, largest };
    }
    return {
      count,
      weight: this.weight.sums(rows),
      weightSquared: this.squares.sums(rows),
      rests: { count: countRest, weight: this.weight.rests(rows), weightSquared: this.squares.rests(rows) },
      largest,
    };
  }

  private note(row: number, weight: number): void {
    if (row >= this.largest.length) {
      const larger = new Float64Array(Math.max(1024, 2 * this.largest.length, row + 1));
      larger.set(this.largest);
      this.largest = larger;
    }
    if (weight > this.largest[row]!) this.largest[row] = weight;
  }
}

/** All people of rows together. */
export function figuresOf(sums: PeopleSums): Omit<WeightFigures, "fraction"> {
  const total = (values: Float64Array, rests: Float64Array | undefined): number => {
    const exact = new ExactSums(1);
    for (let row = 0; row < values.length; row++) {
      exact.add(0, values[row]!);
      if (rests && rests[row] !== 0) exact.add(0, rests[row]!);
    }
    return exact.sum(0);
  };
  return {
    people: total(sums.count, sums.rests?.count),
    sum: total(sums.weight, sums.rests?.weight),
    squares: total(sums.weightSquared, sums.rests?.weightSquared),
    largest: sums.largest.reduce((most, weight) => Math.max(most, weight), 0),
  };
}
