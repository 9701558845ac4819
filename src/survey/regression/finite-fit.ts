import { log } from "../../numeric/elementary/log";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import { independentColumns } from "../../numeric/linear-algebra/independent-columns";
import type { Diverging } from "../../numeric/regression/design-rows";
import { generalizedLinearFit, logistic } from "../../numeric/regression/generalized-linear";
import { sum } from "../../numeric/sums/sum";
import { remember } from "../../numeric/workers/remember";

/** Data of a logistic regression: people by cell of the covariates. */
export interface BinaryCells {
  /** The columns' values by cell, the first column being 1. */
  readonly columns: readonly Float64Array[];
  /** Weighted people by cell, scaled to their number. */
  readonly no: Float64Array;
  readonly yes: Float64Array;
  /** Starting values by column; those of a model of other cells, say. */
  readonly start?: Float64Array | undefined;
}

/** Column weights of a sum that is 0 in every cell. */
export type NullVector = Float64Array;

/**
 * A maximum of the likelihood, or its limit under separation: perfectly predicted cells (Albert & Anderson 1984) have
 * probability 0 or 1, the others the maximum of their own likelihood (Geyer 2009).
 */
export interface FiniteFit {
  /** Columns of the estimates; the others' coefficients are 0. */
  readonly basis: readonly number[];
  readonly estimates: Float64Array;
  /** Inverse information of `estimates`, row-major. */
  readonly inverse: Float64Array;
  /** By cell: -1 perfectly predicted no, 1 yes, 0 neither. */
  readonly perfectlyPredicted: Int8Array;
  /** Directions by column along which the likelihood rises without end, in order. */
  readonly directions: readonly Float64Array[];
  /** Columns that are combinations of those ahead of them. */
  readonly dependentColumns: readonly number[];
  /** The combinations: they leave predictions undefined in cells without people. */
  readonly dependent: readonly NullVector[];
  /** Null vectors that leave predictions undefined (or at their limit) in perfectly predicted cells. */
  readonly open: readonly NullVector[];
}

/** A vector's residual up to this share of its length is rounding error. */
const VANISHED = 1e-8;

/** A scaled step moves the logit of one cell by 1, and of perfectly predicted ones by more than this. */
export const PERFECT_PREDICTION_STEP = 0.05;

/** Cached by the columns of a frame, whose cells have the same people whatever they answered. */
const spanOf = remember((columns: readonly Float64Array[], no: Float64Array, yes: Float64Array) =>
  independentColumns(weighted(columns, no, yes)),
);

/** @returns null where the search found neither a maximum nor a separating direction */
export function finiteFit({ columns, no, yes, start }: BinaryCells): FiniteFit | null {
  const cells = no.length;
  const size = columns.length;
  const perfectlyPredicted = new Int8Array(cells);
  const directions: Float64Array[] = [];
  const whole = spanOf(columns, no, yes);
  const kept = whole.basis;
  const dependent = nullVectors(whole, { size, names: [...columns.keys()] });
  const dependentColumns = whole.dependent.map(({ column }) => column);
  for (let turn = 0; turn <= cells + size; turn++) {
    const active = Int32Array.from(perfectlyPredicted.keys()).filter(
      (cell) => perfectlyPredicted[cell] === 0,
    );
    const pick = (values: Float64Array): Float64Array =>
      active.length === cells ? values : Float64Array.from(active, (cell) => values[cell]!);
    const data = { columns: kept.map((j) => pick(columns[j]!)), no: pick(no), yes: pick(yes) };
    // Columns independent over all cells stay independent here.
    const span =
      active.length === cells
        ? { basis: [...kept.keys()], dependent: [] }
        : independentColumns(weighted(data.columns, data.no, data.yes));
    const basis = span.basis.map((k) => kept[k]!);
    const open = nullVectors(span, { size, names: kept });
    const begin = turn === 0 && start !== undefined ? Float64Array.from(basis, (j) => start[j]!) : undefined;
    const own = span.basis.map((k) => data.columns[k]!);
    const fit = fitOf({ ...data, columns: own, start: begin });
    if ("estimates" in fit)
      return { ...fit, basis, perfectlyPredicted, directions, dependentColumns, dependent, open };
    const direction = new Float64Array(size);
    basis.forEach((j, k) => {
      direction[j] = fit.direction[k]!;
    });
    if (!markPerfectlyPredicted(direction, { columns, no, yes, active }, perfectlyPredicted)) return null;
    directions.push(direction);
  }
  return null;
}

/** The first column is the intercept's. */
function fitOf({
  columns,
  no,
  yes,
  start,
}: BinaryCells): Pick<FiniteFit, "estimates" | "inverse"> | Diverging {
  const [people, said] = [sum(no) + sum(yes), sum(yes)];
  if (people === 0) return { estimates: new Float64Array(0), inverse: new Float64Array(0) };
  const first = new Float64Array(columns.length);
  first[0] = said === 0 ? -1 : 1;
  if (said === 0 || said === people) return { direction: first };
  first[0] = log(said / (people - said));
  const weight = no.map((own, cell) => own + yes[cell]!);
  return generalizedLinearFit({ columns, weight, total: yes, link: logistic, start: start ?? first });
}

/**
 * Marks cells that the direction separates: it is on their answers' side, and 0 in all other cells, whose rows are
 * projected out. Scales the direction; false where it separates none.
 */
function markPerfectlyPredicted(
  direction: Float64Array,
  { columns, no, yes, active }: BinaryCells & { readonly active: Int32Array },
  perfectlyPredicted: Int8Array,
): boolean {
  let marked: readonly number[] = [...active];
  for (let before = -1; marked.length !== before; ) {
    before = marked.length;
    const kept = new Set(marked);
    projectOutRows(
      direction,
      columns,
      active.filter((cell) => !kept.has(cell)),
    );
    const move = (cell: number): number =>
      columns.reduce((sum, values, j) => sum + values[cell]! * direction[j]!, 0);
    const most = marked.reduce((max, cell) => Math.max(max, Math.abs(move(cell))), 0);
    if (!(most > VANISHED)) return false;
    for (let j = 0; j < direction.length; j++) direction[j]! /= most;
    marked = marked.filter((cell) => {
      const value = move(cell);
      const against = value > 0 ? no[cell]! : yes[cell]!;
      perfectlyPredicted[cell] =
        Math.abs(value) > PERFECT_PREDICTION_STEP && against === 0 ? Math.sign(value) : 0;
      return perfectlyPredicted[cell] !== 0;
    });
  }
  return marked.length > 0;
}

/** Projects the cells' rows out of a direction, so that it is 0 in them. */
function projectOutRows(direction: Float64Array, columns: readonly Float64Array[], cells: Int32Array): void {
  const spanned: Float64Array[] = [];
  const without = (vector: Float64Array): void => {
    for (const axis of [...spanned, ...spanned]) {
      const part = innerProduct(axis, vector);
      for (let j = 0; j < vector.length; j++) vector[j]! -= part * axis[j]!;
    }
  };
  for (const cell of cells) {
    if (spanned.length === columns.length) break;
    const row = Float64Array.from(columns, (values) => values[cell]!);
    const whole = Math.sqrt(innerProduct(row, row));
    without(row);
    const left = Math.sqrt(innerProduct(row, row));
    if (left > VANISHED * whole) spanned.push(row.map((value) => value / left));
  }
  without(direction);
}

function weighted(columns: readonly Float64Array[], no: Float64Array, yes: Float64Array): Float64Array[] {
  return columns.map((values) => values.map((value, cell) => Math.sqrt(no[cell]! + yes[cell]!) * value));
}

function nullVectors(
  { basis, dependent }: ReturnType<typeof independentColumns>,
  { size, names }: { readonly size: number; readonly names: readonly number[] },
): NullVector[] {
  return dependent.map(({ column, factors }) => {
    const vector = unit(size, names[column]!);
    basis.forEach((k, at) => {
      vector[names[k]!] = -factors[at]!;
    });
    return vector;
  });
}

function unit(size: number, j: number): Float64Array {
  const vector = new Float64Array(size);
  vector[j] = 1;
  return vector;
}
