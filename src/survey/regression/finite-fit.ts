import { log } from "../../numeric/elementary/log";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import {
  type IndependentColumns,
  independentColumns,
  orthogonalColumns,
} from "../../numeric/linear-algebra/independent-columns";
import { generalizedLinearFit, logistic } from "../../numeric/regression/generalized-linear";
import type { Diverging } from "../../numeric/regression/regression-fit";
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

/** A direction that moves no logit by more is rounding error. */
const VANISHED = 1e-8;

/** A scaled step moves the logit of one cell by 1, and of perfectly predicted ones by more than this. */
export const PERFECT_PREDICTION_STEP = 0.05;

/** Cached by the columns of a frame, whose cells have the same people whatever they answered. */
const spanOf = remember((columns: readonly Float64Array[], no: Float64Array, yes: Float64Array) =>
  independentColumns(weighted(columns, no, yes)),
);

/** @returns null where the search found neither a maximum nor a separating direction */
export function finiteFit({ columns, no, yes, start }: BinaryCells): FiniteFit | null {
  const perfectlyPredicted = new Int8Array(no.length);
  const directions: Float64Array[] = [];
  const whole = spanOf(columns, no, yes);
  const kept = whole.basis.map((j) => columns[j]!);
  const dependent = nullVectors(whole, [...columns.keys()], columns.length);
  const dependentColumns = whole.dependent.map(({ column }) => column);
  let cells: BinaryCells = {
    columns: kept,
    no,
    yes,
    start: start && Float64Array.from(whole.basis, (j) => start[j]!),
  };
  let span: IndependentColumns = { basis: [...kept.keys()], dependent: [] };
  for (let turn = 0; turn <= no.length + columns.length; turn++) {
    const fit = fitOf({ ...cells, columns: span.basis.map((k) => kept[k]!) });
    const basis = span.basis.map((k) => whole.basis[k]!);
    const open = nullVectors(span, whole.basis, columns.length);
    if ("estimates" in fit)
      return { ...fit, basis, perfectlyPredicted, directions, dependentColumns, dependent, open };
    const direction = new Float64Array(columns.length);
    basis.forEach((j, k) => {
      direction[j] = fit.direction[k]!;
    });
    if (!markPerfectlyPredicted(direction, { columns, no, yes }, perfectlyPredicted)) return null;
    directions.push(direction);
    const [left, said] = [no, yes].map((people) =>
      people.map((own, cell) => (perfectlyPredicted[cell] === 0 ? own : 0)),
    );
    cells = { columns: kept, no: left!, yes: said! };
    span = independentColumns(weighted(kept, left!, said!));
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
  { columns, no, yes }: BinaryCells,
  perfectlyPredicted: Int8Array,
): boolean {
  const active = [...perfectlyPredicted.keys()].filter((cell) => perfectlyPredicted[cell] === 0);
  const rowOf = (cell: number): Float64Array => Float64Array.from(columns, (values) => values[cell]!);
  let marked = active;
  for (let before = -1; marked.length !== before; ) {
    before = marked.length;
    const kept = new Set(marked);
    const { directions } = orthogonalColumns(active.filter((cell) => !kept.has(cell)).map(rowOf));
    for (const axis of [...directions, ...directions]) {
      const part = innerProduct(axis, direction);
      for (let j = 0; j < direction.length; j++) direction[j]! -= part * axis[j]!;
    }
    const moves = marked.map((cell) => innerProduct(direction, rowOf(cell)));
    const most = moves.reduce((max, move) => Math.max(max, Math.abs(move)), 0);
    if (!(most > VANISHED)) return false;
    for (let j = 0; j < direction.length; j++) direction[j]! /= most;
    marked = marked.filter((cell, at) => {
      const move = moves[at]! / most;
      const against = move > 0 ? no[cell]! : yes[cell]!;
      perfectlyPredicted[cell] =
        Math.abs(move) > PERFECT_PREDICTION_STEP && against === 0 ? Math.sign(move) : 0;
      return perfectlyPredicted[cell] !== 0;
    });
  }
  return marked.length > 0;
}

function weighted(columns: readonly Float64Array[], no: Float64Array, yes: Float64Array): Float64Array[] {
  return columns.map((values) => values.map((value, cell) => Math.sqrt(no[cell]! + yes[cell]!) * value));
}

/** @param names columns of the vectors */
function nullVectors(
  { basis, dependent }: IndependentColumns,
  names: readonly number[],
  size: number,
): NullVector[] {
  return dependent.map(({ column, factors }) => {
    const vector = new Float64Array(size);
    vector[names[column]!] = 1;
    basis.forEach((k, at) => {
      vector[names[k]!] = -factors[at]!;
    });
    return vector;
  });
}
