import { innerProduct } from "../linear-algebra/dense";
import type { WorkBudget } from "./work-budget";

/** A row of the system: sum of coefficient times variable = 0. */
export type HomogeneousRow = readonly (readonly [variable: number, coefficient: number])[];

/** Coefficients and prices up to this size count as 0: the data are small integers. */
const ZERO_TOLERANCE = 1e-7;
/** A coefficient or value this near an integer is set to it, so that errors do not accumulate. */
const INTEGER_TOLERANCE = 1e-9;
/** After this many steps without progress candidates are drawn by lot, which ends cycles. */
const MAX_IDLE_STEPS = 12;
/** Steps allowed per row and variable; several times what the largest tables need. */
const STEPS = 10;

/**
 * Maximizes linear forms over a polytope through the origin: the simplex method for bounded variables, in a dense
 * tableau that stays as the last objective left it, so that the next one mostly needs a few steps. The origin must be a
 * solution (all rows are homogeneous, lower bounds at most 0, upper bounds at least 0): no first phase is needed.
 * @see Dantzig (1963), Linear programming and extensions, ch. 18 (upper bounds); Bland (1977), Mathematics of
 *   Operations Research, 2, 103-107 (no cycling). Checked against yalps and by enumeration.
 */
export class BoundedSimplex {
  /** The current solution. */
  readonly value: Float64Array;
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;
  /** Rows solved for their basic variable, whose coefficient is 1. */
  #rows: Float64Array[];
  #basis: number[];
  #basic: Uint8Array;
  readonly #budget: WorkBudget | undefined;
  #seed = 1;

  /** @param lower at most 0 @param upper at least 0; both may be infinite @param budget stops where it is spent */
  constructor(
    rows: readonly HomogeneousRow[],
    lower: Float64Array,
    upper: Float64Array,
    budget?: WorkBudget | undefined,
  ) {
    const variables = lower.length;
    this.value = new Float64Array(variables);
    this.#budget = budget;
    this.#lower = lower;
    this.#upper = upper;
    this.#basic = new Uint8Array(variables);
    this.#rows = [];
    this.#basis = [];
    const dense = rows.map((row) => {
      const full = new Float64Array(variables);
      for (const [variable, coefficient] of row) full[variable]! += coefficient;
      return full;
    });
    for (let at = 0; at < dense.length; at++) {
      const row = dense[at]!;
      const entering = firstFilled(row);
      if (entering < 0) continue;
      eliminate(dense, at, entering);
      budget?.spend(dense.length + variables);
      this.#rows.push(row);
      this.#basis.push(entering);
      this.#basic[entering] = 1;
    }
  }

  /**
   * The same rows with other bounds, at the origin: cheaper than solving the rows anew.
   * @returns a solver of its own; call it before this one has moved
   */
  withBounds(lower: Float64Array, upper: Float64Array): BoundedSimplex {
    const own = new BoundedSimplex([], lower, upper, this.#budget);
    own.#rows = this.#rows.map((row) => row.slice());
    own.#basis = [...this.#basis];
    own.#basic = this.#basic.slice();
    return own;
  }

  /**
   * Moves to a solution that maximizes the form, or to the first one that reaches `enough`.
   * @param form coefficients by variable
   * @returns the value there; Infinity where the form has no bound. Where rounding keeps the method from ending, or the
   *   budget is spent, that of the best solution found
   */
  maximize(form: Float64Array, enough = Number.POSITIVE_INFINITY): number {
    const price = this.#prices(form);
    let current = innerProduct(form, this.value);
    let idle = 0;
    const limit = STEPS * (this.value.length + this.#rows.length + 1);
    for (let step = 0; step < limit; step++) {
      if (current >= enough - ZERO_TOLERANCE || this.#budget?.isSpent) return current;
      const entering = this.#entering(price, idle > MAX_IDLE_STEPS);
      if (entering < 0) return current;
      const direction = price[entering]! > 0 ? 1 : -1;
      const { length, leaving } = this.#ratio(entering, direction);
      if (length === Number.POSITIVE_INFINITY) return length;
      this.#move(entering, direction * length);
      current += Math.abs(price[entering]!) * length;
      idle = length > ZERO_TOLERANCE ? 0 : idle + 1;
      if (leaving >= 0) this.#pivot(leaving, entering, price);
    }
    return current;
  }

  /** Change of the form per unit of each nonbasic variable. */
  #prices(form: Float64Array): Float64Array {
    const price = Float64Array.from(form);
    for (let at = 0; at < this.#rows.length; at++) {
      const row = this.#rows[at]!;
      const worth = form[this.#basis[at]!]!;
      if (worth === 0) continue;
      for (let variable = 0; variable < row.length; variable++) price[variable]! -= worth * row[variable]!;
    }
    return price;
  }

  /** The variable whose change raises the form most, or one by lot. */
  #entering(price: Float64Array, byLot: boolean): number {
    let best = -1;
    let most = 0;
    for (let variable = 0; variable < price.length; variable++) {
      const slope = price[variable]!;
      if (this.#basic[variable] || Math.abs(slope) <= ZERO_TOLERANCE) continue;
      const room =
        slope > 0
          ? this.#upper[variable]! - this.value[variable]!
          : this.value[variable]! - this.#lower[variable]!;
      if (room <= ZERO_TOLERANCE) continue;
      const rank = byLot ? this.#lot() : Math.abs(slope);
      if (rank <= most) continue;
      best = variable;
      most = rank;
    }
    return best;
  }

  /** The next positive pseudo-random number, the same on every machine. */
  #lot(): number {
    this.#seed = (this.#seed * 48_271) % 2_147_483_647;
    return this.#seed;
  }

  /** How far the entering variable can move, and the row that stops it (-1: its own bound). */
  #ratio(entering: number, direction: number): { length: number; leaving: number } {
    let length =
      direction > 0
        ? this.#upper[entering]! - this.value[entering]!
        : this.value[entering]! - this.#lower[entering]!;
    let leaving = -1;
    let largestSlope = 0;
    for (let at = 0; at < this.#rows.length; at++) {
      const slope = -direction * this.#rows[at]![entering]!;
      if (Math.abs(slope) <= ZERO_TOLERANCE) continue;
      const basic = this.#basis[at]!;
      const room =
        slope > 0 ? this.#upper[basic]! - this.value[basic]! : this.value[basic]! - this.#lower[basic]!;
      const own = Math.max(0, room) / Math.abs(slope);
      // Among tied rows the one with the largest coefficient: small ones amplify errors.
      const tied = leaving >= 0 && Math.abs(own - length) <= ZERO_TOLERANCE && Math.abs(slope) > largestSlope;
      if (own < length - ZERO_TOLERANCE || tied) {
        length = Math.min(own, length);
        leaving = at;
        largestSlope = Math.abs(slope);
      }
    }
    return { length, leaving };
  }

  #move(entering: number, change: number): void {
    this.#budget?.spend(this.#rows.length + this.value.length);
    if (change === 0) return;
    this.#set(entering, this.value[entering]! + change);
    for (let at = 0; at < this.#rows.length; at++) {
      const slope = this.#rows[at]![entering]!;
      if (slope !== 0) this.#set(this.#basis[at]!, this.value[this.#basis[at]!]! - slope * change);
    }
  }

  #set(variable: number, exact: number): void {
    this.value[variable] = cleaned(exact);
  }

  #pivot(leaving: number, entering: number, price: Float64Array): void {
    const row = this.#rows[leaving]!;
    const filled = eliminate(this.#rows, leaving, entering);
    subtract(price, row, { filled, entering });
    this.#budget?.spend(this.#rows.length * filled.length);
    this.#basic[this.#basis[leaving]!] = 0;
    this.#basic[entering] = 1;
    this.#basis[leaving] = entering;
  }
}

function firstFilled(row: Float64Array): number {
  for (let variable = 0; variable < row.length; variable++) {
    if (Math.abs(row[variable]!) > ZERO_TOLERANCE) return variable;
  }
  return -1;
}

/** Solves a row for the entering variable and eliminates it from all others; returns the row's variables. */
function eliminate(rows: readonly Float64Array[], solved: number, entering: number): Int32Array {
  const row = rows[solved]!;
  const filled = scale(row, entering);
  for (let at = 0; at < rows.length; at++) {
    const other = rows[at]!;
    if (at !== solved && other[entering] !== 0) subtract(other, row, { filled, entering });
  }
  return filled;
}

/** Scales the coefficient of the entering variable to 1; returns the row's variables. */
function scale(row: Float64Array, entering: number): Int32Array {
  const pivot = row[entering]!;
  const filled = new Int32Array(row.length);
  let count = 0;
  for (let variable = 0; variable < row.length; variable++) {
    if (row[variable] === 0) continue;
    row[variable]! /= pivot;
    filled[count++] = variable;
  }
  return filled.subarray(0, count);
}

/** Subtracts the multiple of `row` that eliminates the entering variable from `other`. */
function subtract(
  other: Float64Array,
  row: Float64Array,
  { filled, entering }: { readonly filled: Int32Array; readonly entering: number },
): void {
  const share = other[entering]!;
  if (share === 0) return;
  for (let at = 0; at < filled.length; at++) {
    const variable = filled[at]!;
    other[variable] = cleaned(other[variable]! - share * row[variable]!);
  }
}

/** Added and subtracted again, it (1.5 times 2 to the 52nd) rounds numbers up to 2 to the 51st to whole ones: faster than Math.round. */
const ROUNDER = 6_755_399_441_055_744;

function cleaned(exact: number): number {
  const whole = exact + ROUNDER - ROUNDER;
  return Math.abs(exact - whole) < INTEGER_TOLERANCE ? whole : exact;
}
