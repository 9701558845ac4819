import type { PatternTable } from "../data/answers/pattern-table";
import { product } from "../numeric/linear-algebra/dense";
import { influenceCovariance } from "../survey/design/influence-covariance";
import { designDegreesOfFreedom, type SampleDesign } from "../survey/design/sample-design";
import { linearSums } from "../survey/regression/fitted-model";
import {
  covariateCells,
  type ModelMatrix,
  type ModelVariable,
  modelColumns,
  modelMatrix,
  orderedTerms,
  type Setting,
} from "../survey/regression/model-columns";
import { type ClassAssignment, type Exposure, partIn } from "./class-assignment";
import { type CellRegression, cellRegression, LINKS, type OutcomeVariable } from "./outcome-variable";

/** Names of the exposure in a model's terms: as factor, and as number. */
export const LEVELS = "(levels)";
export const NUMBER = "(number)";

/** The people of a model, by cells of covariates and levels of the exposure. */
export interface OutcomeFrame {
  readonly table: PatternTable;
  readonly design: SampleDesign;
  readonly exposure: Exposure;
  readonly outcome: OutcomeVariable;
  readonly variables: readonly ModelVariable[];
  /** By row of the table: its cell; -1 outside the analysis. */
  readonly cell: Int32Array;
  readonly cells: number;
  /** Cells x levels: index of those with people, -1 for others. */
  readonly place: Int32Array;
  readonly values: readonly Float64Array[];
  /** By index: sums of weights, and of weights times outcomes. */
  readonly weight: Float64Array;
  readonly total: Float64Array;
  /** People of the analysis, and their design degrees of freedom. */
  readonly n: number;
  readonly units: number;
}

export interface OutcomeModel extends CellRegression, ModelMatrix {
  readonly frame: OutcomeFrame;
  /** By index. */
  readonly means: Float64Array;
  /** Denominator degrees of freedom: the design's, plus 1, minus coefficients. */
  readonly df: number;
}

/** Writes a row's influences, per unit of weight, on some estimates. */
export type Influences = (row: number, into: Float64Array) => void;

/** @param covariates by row; rows where one is unknown are outside the analysis */
export function outcomeFrame(
  table: PatternTable,
  design: SampleDesign,
  {
    exposure,
    outcome,
    covariates,
  }: Pick<OutcomeFrame, "exposure" | "outcome"> & { readonly covariates: readonly ModelVariable[] },
): OutcomeFrame {
  const included = Uint8Array.from(outcome.values, (value, row) =>
    Number(
      !Number.isNaN(value) &&
        table.weight[row]! > 0 &&
        exposure.observed[row]! >= 0 &&
        covariates.every(({ values }) => !Number.isNaN(values[row]!)),
    ),
  );
  const { cell, cells, values } = covariateCells(covariates, included);
  const levels = exposure.levels.length;
  const place = new Int32Array(cells * levels).fill(-1);
  const rows = Int32Array.from(cell.keys()).filter((row) => cell[row]! >= 0);
  for (const row of rows)
    for (let level = 0; level < levels; level++)
      if (partIn(exposure, row, level) !== 0) place[cell[row]! * levels + level] = 0;
  const pairs = Int32Array.from(place.keys()).filter((pair) => place[pair] === 0);
  pairs.forEach((pair, at) => {
    place[pair] = at;
  });
  const weight = new Float64Array(pairs.length);
  const total = new Float64Array(pairs.length);
  let n = 0;
  for (const row of rows) {
    n += table.count[row]!;
    for (let level = 0; level < levels; level++) {
      const own = table.weight[row]! * partIn(exposure, row, level);
      if (own === 0) continue;
      const at = place[cell[row]! * levels + level]!;
      weight[at]! += own;
      total[at]! += own * outcome.values[row]!;
    }
  }
  const units = designDegreesOfFreedom(
    design,
    table.count.map((count, row) => (included[row] === 0 ? 0 : count)),
  );
  const named: ModelVariable[] = [
    { name: LEVELS, levels: exposure.levels, values: new Float64Array(0) },
    { name: NUMBER, levels: null, values: exposure.numbers },
    ...covariates,
  ];
  const byPlace = [
    Float64Array.from(pairs, (pair) => pair % levels),
    Float64Array.from(pairs, (pair) => exposure.numbers[pair % levels]!),
    ...values.map((own) => Float64Array.from(pairs, (pair) => own[Math.floor(pair / levels)]!)),
  ];
  return {
    table,
    design,
    exposure,
    outcome,
    variables: named,
    cell,
    cells,
    place,
    values: byPlace,
    weight,
    total,
    n,
    units,
  };
}

/** Everybody at one level of the exposure. */
export function atLevel({ numbers }: Exposure, level: number): Setting {
  return new Map([
    [0, () => level],
    [1, () => numbers[level]!],
  ]);
}

/**
 * @param terms of the frame's variables, as in `surveyRegression`
 * @returns null where the score equations have no solution
 */
export function outcomeModel(
  frame: OutcomeFrame,
  terms: readonly (readonly string[])[],
): OutcomeModel | null {
  const { weight, total, outcome, values } = frame;
  const columns = modelColumns(orderedTerms(terms), frame.variables);
  const made = modelMatrix(columns, values, weight.length);
  const fit = cellRegression({ family: outcome.family, matrix: made.matrix, weight, total });
  if (fit === null) return null;
  const means = linearSums(fit, made.matrix).map((sum) => LINKS[outcome.family](sum).mean);
  return { ...fit, ...made, frame, means, df: frame.units + 1 - fit.basis.length };
}

/**
 * The influences on combinations of a model's coefficients: factors times the inverse information times a row's score
 * and, under classification, plus the row's influence on the classification error times its derivative.
 * @param combinations factors of each coefficient in the order of the basis, row-major by combination
 * @see Binder (1983), International Statistical Review, 51, 279-292; Bakk, Oberski & Vermunt (2014), Political
 *   Analysis, 22, 520-540
 */
export function combinationInfluences(model: OutcomeModel, combinations: Float64Array): Influences {
  const { frame, basis, inverse, matrix, means } = model;
  const { exposure, outcome, cell, place } = frame;
  const { assignment } = exposure;
  const size = basis.length;
  const count = combinations.length / size;
  const levels = exposure.levels.length;
  const places = means.length;
  const factors = product(combinations, inverse, { rows: count, inner: size, columns: size });
  // Derivative of each combination by a residual at each index.
  const residualEffects = new Float64Array(places * count);
  for (let m = 0; m < count; m++)
    linearSums({ basis, estimates: factors.subarray(m * size, (m + 1) * size) }, matrix).forEach(
      (sum, at) => {
        residualEffects[at * count + m] = sum;
      },
    );
  const errorDerivatives =
    assignment === null ? null : classificationMoves(frame, assignment, { means, residualEffects, count });
  const moved = new Float64Array(levels * levels);
  return (row, into) => {
    into.fill(0);
    if (cell[row]! >= 0)
      for (let level = 0; level < levels; level++) {
        const part = partIn(exposure, row, level);
        if (part === 0) continue;
        const at = place[cell[row]! * levels + level]!;
        const left = part * (outcome.values[row]! - means[at]!);
        for (let m = 0; m < count; m++) into[m]! += left * residualEffects[at * count + m]!;
      }
    if (assignment === null || errorDerivatives === null) return;
    assignment.errorInfluence(row, moved);
    for (let at = 0; at < moved.length; at++)
      for (let m = 0; m < count; m++) into[m]! += moved[at]! * errorDerivatives[at * count + m]!;
  };
}

/** Derivatives of the combinations by the elements of the classification error. */
function classificationMoves(
  { table, cell, place, outcome }: OutcomeFrame,
  { classes, assigned, correction }: ClassAssignment,
  {
    means,
    residualEffects,
    count,
  }: { readonly means: Float64Array; readonly residualEffects: Float64Array; readonly count: number },
): Float64Array {
  // By assigned and true class: sum of contributions as if all assigned were of that class.
  const sums = new Float64Array(classes * classes * count);
  for (let row = 0; row < table.rows; row++) {
    if (cell[row]! < 0) continue;
    for (let own = 0; own < classes; own++) {
      const at = place[cell[row]! * classes + own]!;
      if (at < 0) continue;
      const left = table.weight[row]! * (outcome.values[row]! - means[at]!);
      const to = (assigned[row]! * classes + own) * count;
      for (let m = 0; m < count; m++) sums[to + m]! += left * residualEffects[at * count + m]!;
    }
  }
  // The derivative of the correction (an inverse) is minus itself times the error's times itself.
  const errorDerivatives = new Float64Array(classes * classes * count);
  for (let a = 0; a < classes; a++)
    for (let b = 0; b < classes; b++)
      for (let s = 0; s < classes; s++)
        for (let own = 0; own < classes; own++) {
          const factor = correction[s * classes + a]! * correction[b * classes + own]!;
          for (let m = 0; m < count; m++)
            errorDerivatives[(a * classes + b) * count + m]! -=
              factor * sums[(s * classes + own) * count + m]!;
        }
  return errorDerivatives;
}

/** Design covariance of estimates with these influences. */
export function covarianceOf(
  { table, design }: Pick<OutcomeFrame, "table" | "design">,
  size: number,
  read: Influences,
): Float64Array {
  return influenceCovariance({ size, rows: table.rows, included: null, read }, table, design);
}
