import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { gammaDraw } from "../../numeric/random/gamma-random";
import { createRandom, type Random } from "../../numeric/random/random";
import { drawEstimates } from "./answer-model";

/** Values of people, some missing, and complete predictors. */
export interface ChainedInput {
  /** By variable and person; NaN where missing. */
  readonly variables: readonly Float64Array[];
  /** By variable and person: further predictors, without missing values. */
  readonly known: readonly Float64Array[];
}

export interface ChainedOptions {
  readonly seed: number;
  /** Number of imputations. @default 10 */
  readonly times?: number | undefined;
  /** Rounds of each. @default 5 */
  readonly rounds?: number | undefined;
}

/** Number of nearest people among whom the donor is drawn. */
const DONORS = 5;
/** Share added to sums of squares, against collinearity. */
const RIDGE = 1e-5;

/**
 * Multiple imputation by chained equations with predictive mean matching (type 1): each variable in turn from all
 * others, by the value of one of the five people with the nearest predictions. Values are thus observed ones, whatever
 * the scale.
 * @returns by imputation and variable, the values of all people; a variable without any value stays missing
 * @see van Buuren (2018), Flexible imputation of missing data, sections 3.4 and 4.5; Little (1988), Journal of Business
 * & Economic Statistics, 6, 287-296. Reference: R's mice 3.17, `pmm` (other draws; estimates agree within imputation
 * variance).
 */
export function chainedImputations(
  { variables, known }: ChainedInput,
  { seed, times = 10, rounds = 5 }: ChainedOptions,
): Float64Array[][] {
  const open = variables.flatMap((values, at) => {
    const missing = Int32Array.from(values.keys()).filter((row) => Number.isNaN(values[row]!));
    return missing.length > 0 && missing.length < values.length ? [{ at, missing }] : [];
  });
  // Fewest missing first.
  open.sort((one, other) => one.missing.length - other.missing.length || one.at - other.at);
  const usable = [...variables.keys()].filter((at) => !variables[at]!.every(Number.isNaN));
  const width = usable.length + known.length;
  return Array.from({ length: times }, (_, time) => {
    const random = createRandom(seed, time);
    const filled = variables.map((values) => values.slice());
    for (const { at, missing } of open) drawObserved(filled[at]!, missing, random);
    // Predictors by person.
    const people = new Float64Array(width * (known[0] ?? variables[0] ?? []).length);
    [...usable.map((at) => filled[at]!), ...known].forEach((values, k) => {
      values.forEach((value, row) => {
        people[row * width + k] = value;
      });
    });
    for (let round = 0; round < rounds; round++) {
      for (const { at, missing } of open) {
        const own = usable.indexOf(at);
        const columns = Int32Array.from({ length: width }, (_, k) => k).filter((k) => k !== own);
        matchPredictions(filled[at]!, missing, { people, width, columns, random });
        for (const row of missing) people[row * width + own] = filled[at]![row]!;
      }
    }
    return filled;
  });
}

/** Predictors by person, and the columns other than the variable's. */
interface Predictors {
  readonly people: Float64Array;
  readonly width: number;
  readonly columns: Int32Array;
  readonly random: Random;
}

/** Starts from anybody's value. */
function drawObserved(values: Float64Array, missing: Int32Array, random: Random): void {
  const there = values.filter((value) => !Number.isNaN(value));
  for (const row of missing) values[row] = there[random.integer(there.length)]!;
}

function matchPredictions(values: Float64Array, missing: Int32Array, predictors: Predictors): void {
  const { people, width, columns, random } = predictors;
  const isMissing = new Uint8Array(values.length);
  for (const row of missing) isMissing[row] = 1;
  const found = drawRegression(values, isMissing, predictors);
  if (found === null) return;
  const predicted = (coefficients: Float64Array, row: number): number => {
    let sum = coefficients[0]!;
    for (let k = 0; k < columns.length; k++) sum += coefficients[k + 1]! * people[row * width + columns[k]!]!;
    return sum;
  };
  const all = new Float64Array(values.length);
  for (let row = 0; row < all.length; row++)
    all[row] = isMissing[row] === 0 ? predicted(found.estimates, row) : Number.NaN;
  const at = all.filter((value) => !Number.isNaN(value)).sort();
  const places = missing.map((row) => nearest(predicted(found.drawn, row), { at, random }));
  // Among equal predictions, the first index is the first person's.
  const donors = new Map(Array.from(places, (place) => [at[place]!, [] as number[]]));
  all.forEach((value, row) => {
    donors.get(value)?.push(row);
  });
  missing.forEach((row, k) => {
    const value = at[places[k]!]!;
    values[row] = values[donors.get(value)![places[k]! - firstFrom(at, value)]!]!;
  });
}

/** The first index of a number that is no less, in an ascending array. */
function firstFrom(at: Float64Array, value: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of a random donor among the nearest predictions. */
function nearest(
  value: number,
  { at, random }: { readonly at: Float64Array; readonly random: Random },
): number {
  let first = firstFrom(at, value);
  let end = first;
  while (end - first < Math.min(DONORS, at.length)) {
    const below = first > 0 ? value - at[first - 1]! : Number.POSITIVE_INFINITY;
    const above = end < at.length ? at[end]! - value : Number.POSITIVE_INFINITY;
    if (below <= above) first--;
    else end++;
  }
  return first + random.integer(end - first);
}

/** Least squares over people with a value, and a draw of its coefficients; null where there are too few. */
function drawRegression(
  values: Float64Array,
  isMissing: Uint8Array,
  { people, width, columns, random }: Predictors,
): { readonly estimates: Float64Array; readonly drawn: Float64Array } | null {
  const size = columns.length + 1;
  const squares = new Float64Array(size * size);
  const products = new Float64Array(size);
  // A person's nonzero predictors.
  const places = new Int32Array(size);
  const x = new Float64Array(size).fill(1);
  let [n, total] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    if (isMissing[row] === 1) continue;
    let filled = 1;
    for (let k = 1; k < size; k++) {
      const own = people[row * width + columns[k - 1]!]!;
      if (own === 0) continue;
      places[filled] = k;
      x[filled++] = own;
    }
    const y = values[row]!;
    for (let a = 0; a < filled; a++) {
      const [own, to] = [x[a]!, places[a]! * size];
      products[places[a]!]! += own * y;
      for (let b = 0; b <= a; b++) squares[to + places[b]!]! += own * x[b]!;
    }
    n++;
    total += y * y;
  }
  if (n <= size) return null;
  for (let k = 0; k < size; k++) squares[k * size + k]! += RIDGE * (squares[k * size + k]! || 1);
  const factor = choleskyFactor(squares, size);
  if (factor === null) return null;
  const estimates = choleskySolve(factor, products, { n: size });
  const explained = estimates.reduce((sum, value, k) => sum + value * products[k]!, 0);
  const spread = Math.sqrt(Math.max(0, total - explained) / (2 * gammaDraw((n - size) / 2, random)));
  // A draw with the inverse of the sums of squares as covariance.
  const noise = drawEstimates({ mode: new Float64Array(size), factor }, random);
  return { estimates, drawn: estimates.map((value, k) => value + spread * noise[k]!) };
}
