import { modelRelations } from "../../model/relation-values";
import { admissibility } from "../admissibility";
import type { CfaResult } from "../cfa-result";
import type { FittedValues } from "../estimation/fit-model";
import { standardizedValues } from "../standardized";
import { definitionsByRow } from "../structural";
import { drawnEstimate } from "./drawn-intervals";

/** A model fitted to one sample. */
export interface DrawnModel {
  /** Value of every row, completely standardized value (NaN where there is none), and of the defined parameters. */
  readonly values: Float64Array;
  readonly standard: Float64Array;
  readonly defined: readonly number[];
  readonly standardDefined: readonly number[];
  readonly admissible: boolean;
}

export function drawnModel(fitted: FittedValues): DrawnModel {
  const { table, values } = fitted;
  const standard = standardizedValues(fitted);
  const { admissible } = admissibility(fitted);
  if (table.definitions.length === 0)
    return { values, standard, defined: [], standardDefined: [], admissible };
  const x = new Float64Array(table.free);
  table.parameters.forEach(({ free }, row) => {
    if (free >= 0) x[free] = values[row]!;
  });
  return {
    values,
    standard,
    defined: modelRelations(table).definitions.map(({ at }) => at(x).value),
    standardDefined: definitionsByRow(table).map(({ at }) => at(standard).value),
    admissible,
  };
}

interface Drawn {
  readonly samples: number;
  readonly draws: readonly DrawnModel[];
  /** Of the samples of people for whom the model holds; empty where they were not drawn. */
  readonly chiSquares: readonly number[];
  /** By row of the result's estimates: its row in the model's table. */
  readonly rows: readonly number[];
}

/** With no larger share of samples with a solution there are no intervals. */
const MIN_USABLE = 0.5;

/**
 * Standard errors and intervals of every free, derived and defined parameter from its draws, improper solutions
 * included, as in lavaan; all null where half of the samples or more have no solution.
 */
export function bootstrapRecord(
  { estimates, structural, fit }: Pick<CfaResult, "estimates" | "structural" | "fit">,
  { samples, draws, chiSquares, rows }: Drawn,
): NonNullable<CfaResult["bootstrap"]> {
  const isEnough = draws.length > MIN_USABLE * samples;
  const figures = (
    est: number | null,
    std: number | null,
    of: (drawn: DrawnModel) => readonly [number, number],
  ) => {
    const pairs = isEnough ? draws.map(of) : [];
    const finite = (k: 0 | 1): number[] => pairs.map((pair) => pair[k]).filter(Number.isFinite);
    return { est, ...drawnEstimate(est, finite(0)), std, standardized: drawnEstimate(std, finite(1)) };
  };
  return {
    samples,
    failed: samples - draws.length,
    inadmissible: draws.filter(({ admissible }) => !admissible).length,
    bollenStineP: bollenStineP(fit.standard.chiSquare, chiSquares, samples),
    estimates: estimates.flatMap(({ lhs, op, rhs, group, est, std, role }, k) =>
      role === "free" || role === "derived"
        ? [
            {
              lhs,
              op,
              rhs,
              group,
              ...figures(est, std, ({ values, standard }) => [values[rows[k]!]!, standard[rows[k]!]!]),
            },
          ]
        : [],
    ),
    defined: (structural?.defined ?? []).map(({ name, est, std }, k) => ({
      name,
      ...figures(est, std, ({ defined, standardDefined }) => [defined[k]!, standardDefined[k]!]),
    })),
  };
}

/** The share of samples from people for whom the model holds that misfit more; null where half of them have no fit. */
function bollenStineP(chiSquare: number | null, drawn: readonly number[], samples: number): number | null {
  if (chiSquare === null || drawn.length <= MIN_USABLE * samples) return null;
  return drawn.filter((value) => value > chiSquare).length / drawn.length;
}
