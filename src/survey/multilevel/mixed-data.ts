import { groupRows } from "../../data/patterns/group-rows";
import { ItemwiseError } from "../../errors";
import { gaussHermite } from "../../numeric/distributions/gauss-hermite";
import { independentColumns } from "../../numeric/linear-algebra/independent-columns";
import { generalizedLinearFit, logistic } from "../../numeric/regression/generalized-linear";
import type { Derivatives } from "../../numeric/regression/newton-fit";
import { movingColumns, type RegressionFit } from "../../numeric/regression/regression-fit";
import * as messages from "../messages";
import type { MixedData, MixedGroup } from "./mixed-likelihood";

/** A predictor by row. */
export interface MixedPredictor {
  readonly name: string;
  readonly values: ArrayLike<number>;
  /** The factor whose level it marks with 1; the factor's other columns are then 0. */
  readonly factor?: string | undefined;
}

export interface MixedInput {
  /** By row: 0 or 1, or the share of the row's people who said yes. */
  readonly y: ArrayLike<number>;
  /** Without intercept. */
  readonly x: readonly MixedPredictor[];
  /** By row: number of the group, from 0. */
  readonly group: ArrayLike<number>;
  /** By row: number of people. @default 1 */
  readonly weight?: ArrayLike<number> | undefined;
}

const MAX_GROUPS = 1e6;

/** The rows by group, joined where predictors agree. */
export function mixedData({ y, x, group, weight }: MixedInput, points: number): MixedData {
  if (!(Number.isInteger(points) && points >= 1 && points <= 100)) {
    throw new ItemwiseError("wrong-points", () => messages.wrongPoints({ points: String(points) }), {
      hint: messages.wrongPointsHint,
    });
  }
  const given = [...x.map(({ values }) => values), group, ...(weight === undefined ? [] : [weight])];
  if (given.some(({ length }) => length !== y.length)) {
    throw new ItemwiseError("wrong-length", messages.columnsOfOtherLength, {
      hint: messages.columnsOfOtherLengthHint,
    });
  }
  const values = x.map((column) => Float64Array.from(column.values));
  const { group: cell, first } = groupRows(y.length, [Float64Array.from(group), ...values]);
  const [people, yes] = [new Float64Array(first.length), new Float64Array(first.length)];
  for (let row = 0; row < y.length; row++) {
    const own = weight?.[row] ?? 1;
    const usable = values.every((column) => Number.isFinite(column[row]!)) && own > 0 && own < Infinity;
    if (!(usable && y[row]! >= 0 && y[row]! <= 1 && isGroup(group[row]!))) throw wrongValue(row);
    people[cell[row]!]! += own;
    yes[cell[row]!]! += own * y[row]!;
  }
  const all: MixedGroup = {
    columns: [
      people.map(() => 1),
      ...values.map((column) => Float64Array.from(first, (row) => column[row]!)),
    ],
    y: yes.map((own, at) => own / people[at]!),
    weight: people,
  };
  // Cells are in ascending order of their groups.
  const groups: MixedGroup[] = [];
  for (let from = 0, to = 0; from < first.length; from = to) {
    const of = group[first[from]!]!;
    while (to < first.length && group[first[to]!] === of) to++;
    while (groups.length < of) groups.push(cellsOf(all, 0, 0));
    groups.push(cellsOf(all, from, to));
  }
  if (groups.filter((one) => one.y.length > 0).length < 2) {
    throw new ItemwiseError("too-few-groups", messages.tooFewGroups, {
      hint: messages.tooFewGroupsHint,
    });
  }
  return { all, groups, quadrature: gaussHermite(points) };
}

function cellsOf({ columns, y, weight }: MixedGroup, from: number, to: number): MixedGroup {
  const own = (values: Float64Array): Float64Array => values.subarray(from, to);
  return { columns: columns.map(own), y: own(y), weight: own(weight) };
}

/** Whether a group number is an integer within limits. */
function isGroup(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < MAX_GROUPS;
}

function wrongValue(row: number): ItemwiseError {
  return new ItemwiseError("wrong-value", () => messages.wrongValue({ row: String(row + 1) }), {
    hint: messages.wrongValueHint,
  });
}

/** Logistic regression without random intercepts. */
export function plainFit(
  { groups, all: { columns, y, weight } }: MixedData,
  names: readonly string[],
): Pick<RegressionFit<Derivatives>, "estimates" | "inverse"> {
  if (y.every((yes) => yes === 0) || y.every((yes) => yes === 1)) {
    throw new ItemwiseError("constant-outcome", messages.sameOutcome, {
      hint: messages.sameOutcomeHint,
    });
  }
  const mixed = groups.some(({ y }) => y.some((value) => value > 0) && y.some((value) => value < 1));
  if (!mixed) throw separation("groups-separate", messages.sameWithinGroups);
  const named = (places: readonly number[]): string[] => places.map((k) => names[k]!);
  const dependent = independentColumns(columns).dependent.map(({ column }) => column);
  if (dependent.length > 0)
    throw new ItemwiseError(
      "dependent-columns",
      () => messages.dependentPredictors({ predictors: named(dependent) }),
      { hint: () => messages.dependentPredictorsHint({ n: dependent.length }) },
    );
  const total = y.map((yes, cell) => yes * weight[cell]!);
  const fit = generalizedLinearFit({ columns, weight, total, link: logistic });
  if ("estimates" in fit) return fit;
  const predictors = named(movingColumns(columns, fit.direction).filter((k) => k > 0));
  throw separation("separated", () => messages.perfectPrediction({ predictors }));
}

/** The error for a likelihood without a maximum. */
export function separation(code: "separated" | "groups-separate", message: () => string): ItemwiseError {
  return new ItemwiseError(code, message, {
    hint: messages.separationHint,
  });
}
