import { ItemwiseError } from "../../errors";
import { gaussHermite } from "../../numeric/distributions/gauss-hermite";
import { independentColumns } from "../../numeric/linear-algebra/independent-columns";
import { movingColumns, type RegressionFit } from "../../numeric/regression/design-rows";
import { generalizedLinearFit, logistic } from "../../numeric/regression/generalized-linear";
import type { Derivatives } from "../../numeric/regression/newton-fit";
import * as messages from "../messages";
import type { MixedData } from "./mixed-likelihood";

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

/** People of a group with the same predictors. */
interface Cell {
  readonly values: readonly number[];
  weight: number;
  yes: number;
}

/** The rows by group, joined where predictors agree. */
export function mixedData({ y, x, group, weight }: MixedInput, points: number): MixedData {
  if (!(Number.isInteger(points) && points >= 1 && points <= 100)) {
    throw new ItemwiseError("wrong-points", `${points} is no number of quadrature points.`, {
      hint: "Take a whole number from 1 to 100.",
    });
  }
  const columns = [...x.map(({ values }) => values), group, ...(weight === undefined ? [] : [weight])];
  if (columns.some(({ length }) => length !== y.length)) {
    throw new ItemwiseError("wrong-length", "The columns of the regression differ in length.", {
      hint: "Give every column one number for each row.",
    });
  }
  const cells = new Map<number, Map<string, Cell>>();
  for (let row = 0; row < y.length; row++) {
    const own = weight?.[row] ?? 1;
    const g = group[row]!;
    const values = [1, ...x.map((column) => column.values[row]!)];
    const usable = values.every(Number.isFinite) && own > 0 && own < Infinity;
    if (!(usable && y[row]! >= 0 && y[row]! <= 1 && isGroup(g))) throw wrongValue(row);
    const inGroup = cells.get(g) ?? new Map<string, Cell>();
    const cell = inGroup.get(values.join()) ?? { values, weight: 0, yes: 0 };
    cell.weight += own;
    cell.yes += own * y[row]!;
    cells.set(g, inGroup.set(values.join(), cell));
  }
  const last = [...cells.keys()].reduce((most, g) => Math.max(most, g), -1);
  const groups = Array.from({ length: last + 1 }, (_, g) => {
    const own = [...(cells.get(g)?.values() ?? [])];
    return {
      x: Float64Array.from(own.flatMap(({ values }) => values)),
      y: Float64Array.from(own, (cell) => cell.yes / cell.weight),
      weight: Float64Array.from(own, (cell) => cell.weight),
    };
  });
  const answered = groups.filter((one) => one.y.length > 0);
  if (answered.length < 2) {
    throw new ItemwiseError("too-few-groups", "Random intercepts need at least two groups.", {
      hint: "Take a plain logistic regression.",
    });
  }
  return { groups, columns: x.length + 1, quadrature: gaussHermite(points) };
}

/** Whether a group number is an integer within limits. */
function isGroup(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < MAX_GROUPS;
}

function wrongValue(row: number): ItemwiseError {
  return new ItemwiseError(
    "wrong-value",
    `Row ${row + 1} of the regression has a value that it cannot use.`,
    {
      hint: "Leave rows with missing values out; groups are numbered from 0; outcomes lie from 0 to 1.",
    },
  );
}

/** Logistic regression without random intercepts. */
export function plainFit(
  { groups, columns: size }: MixedData,
  names: readonly string[],
): Pick<RegressionFit<Derivatives>, "estimates" | "inverse"> {
  const joined = (of: (group: MixedData["groups"][number]) => Float64Array): Float64Array =>
    Float64Array.from(groups.flatMap((group) => [...of(group)]));
  const weight = joined((group) => group.weight);
  const total = joined(({ y, weight: own }) => y.map((value, row) => value * own[row]!));
  if (total.every((yes) => yes === 0) || total.every((yes, row) => yes === weight[row])) {
    throw new ItemwiseError("constant-outcome", messages.sameOutcome(), {
      hint: "Take another outcome.",
    });
  }
  const mixed = groups.some(({ y }) => y.some((value) => value > 0) && y.some((value) => value < 1));
  if (!mixed) throw separation("groups-separate", messages.sameWithinGroups());
  const x = joined((group) => group.x);
  const columns = names.map((_, k) => weight.map((_own, row) => x[row * size + k]!));
  const named = (places: readonly number[]): string[] => places.map((k) => names[k]!);
  const dependent = independentColumns(columns).dependent.map(({ column }) => column);
  if (dependent.length > 0)
    throw new ItemwiseError(
      "dependent-columns",
      messages.dependentPredictors({ predictors: named(dependent) }),
      { hint: `Leave ${dependent.length === 1 ? "it" : "them"} out.` },
    );
  const fit = generalizedLinearFit({ columns, weight, total, link: logistic });
  if ("estimates" in fit) return fit;
  const predictors = named(movingColumns(columns, fit.direction).filter((k) => k > 0));
  throw separation("separated", messages.perfectPrediction({ predictors }));
}

/** The error for a likelihood without a maximum. */
export function separation(code: "separated" | "groups-separate", message: string): ItemwiseError {
  return new ItemwiseError(code, message, {
    hint: "Leave the predictor out, or join levels or groups.",
  });
}
