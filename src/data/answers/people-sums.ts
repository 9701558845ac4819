import { ExactSums } from "../../numeric/sums/exact-sums";
import type { RowWeights } from "./pattern-columns";
import type { WeightFigures, Weighting } from "./weighting";

/** Number of people, and exact sums of weights and squared weights, by row: nearest double and remainder. */
export interface PeopleSums {
  /** Rows of the file, or the sum of its counts; with frequency weights not the number of people. */
  readonly entries: Float64Array;
  readonly count: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  /** Remainders of the exact sums; null where the sums above are exact. */
  readonly rests: {
    readonly count: Float64Array | null;
    readonly weight: Float64Array;
    readonly weightSquared: Float64Array;
  } | null;
  readonly largest: Float64Array;
}

/** People are added in batches, so that cache misses overlap. */
const BATCH = 1024;

/** Adds up the people of identical rows. */
export class PeopleAdder {
  private readonly weighting: Weighting;
  /** Whole numbers of people, without frequency weights. */
  private people = new Float64Array(1024);
  private largest = new Float64Array(1024);
  private readonly weight = new ExactSums(1024);
  private readonly squares = new ExactSums(1024);
  /** People not yet added. */
  private waiting = 0;
  private readonly rows = new Int32Array(BATCH);
  private readonly numbers = new Float64Array(BATCH);
  private readonly weights = new Float64Array(BATCH);

  constructor(weighting: Weighting) {
    this.weighting = weighting;
  }

  /** Adds people of one weight; with frequency weights the weight is their number. */
  add(row: number, people: number, weight: number): void {
    const at = this.waiting++;
    this.rows[at] = row;
    this.numbers[at] = people;
    this.weights[at] = weight;
    if (this.waiting === BATCH) this.addWaiting();
  }

  /** Adds people whose weights are already summed. */
  addSums(row: number, people: number, { weight, squares, largest }: RowWeights): void {
    if (row >= this.people.length) this.grow(row);
    this.people[row]! += people;
    for (const part of weight) this.weight.add(row, part);
    for (const part of squares) this.squares.add(row, part);
    if (largest > this.largest[row]!) this.largest[row] = largest;
  }

  /** Adds people by row whose weights are already summed, each sum in parts. */
  addRows(rows: {
    readonly people: Float64Array;
    readonly weight: readonly Float64Array[];
    readonly squares: readonly Float64Array[];
    readonly largest: Float64Array;
  }): void {
    const { people, largest } = rows;
    if (people.length > this.people.length) this.grow(people.length - 1);
    for (let row = 0; row < people.length; row++) {
      this.people[row]! += people[row]!;
      this.largest[row] = Math.max(this.largest[row]!, largest[row]!);
    }
    for (const part of rows.weight) this.weight.addAll(part);
    for (const part of rows.squares) this.squares.addAll(part);
  }

  /** The sums of the first rows; nothing can be added afterwards. */
  sums(rows: number): PeopleSums {
    this.addWaiting();
    const largest = this.largest.subarray(0, rows);
    const entries = this.people.subarray(0, rows);
    if (this.weighting === "none") {
      return { entries, count: entries, weight: entries, weightSquared: entries, rests: null, largest };
    }
    const weight = this.weight.sums(rows);
    const rest = this.weight.remainders(rows);
    if (this.weighting === "frequency") {
      const rests = { count: rest, weight: rest, weightSquared: rest };
      return { entries, count: weight, weight, weightSquared: weight, rests, largest };
    }
    return {
      entries,
      count: entries,
      weight,
      weightSquared: this.squares.sums(rows),
      rests: { count: null, weight: rest, weightSquared: this.squares.remainders(rows) },
      largest,
    };
  }

  private addWaiting(): void {
    const { waiting, rows, numbers, weights, weighting } = this;
    this.waiting = 0;
    let last = 0;
    for (let k = 0; k < waiting; k++) last = Math.max(last, rows[k]!);
    if (last >= this.people.length) this.grow(last);
    const { people, largest } = this;
    for (let k = 0; k < waiting; k++) people[rows[k]!]! += numbers[k]!;
    if (weighting === "none") return;
    for (let k = 0; k < waiting; k++) {
      const row = rows[k]!;
      if (weights[k]! > largest[row]!) largest[row] = weights[k]!;
    }
    this.weight.addProducts(rows, [numbers, weights], waiting);
    if (weighting === "frequency") return;
    for (let k = 0; k < waiting; k++) weights[k]! *= weights[k]!;
    this.squares.addProducts(rows, [numbers, weights], waiting);
  }

  private grow(row: number): void {
    for (const name of ["people", "largest"] as const) {
      const larger = new Float64Array(Math.max(2 * this[name].length, row + 1));
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}

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
    people: total(sums.count, sums.rests?.count ?? undefined),
    sum: total(sums.weight, sums.rests?.weight),
    squares: total(sums.weightSquared, sums.rests?.weightSquared),
    largest: sums.largest.reduce((most, weight) => Math.max(most, weight), 0),
  };
}
