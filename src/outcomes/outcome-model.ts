/** An outcome regressed on an exposure and what is allowed for. */
import type { PatternTable } from "../data/answers/pattern-table";
import { designDegreesOfFreedom } from "../survey/design/design-degrees";
import { influenceCovariance } from "../survey/design/influence-covariance";
import type { SampleDesign } from "../survey/design/sample-design";
import { type ModelColumn, modelColumns, orderedTerms, writeRow } from "../survey/regression/model-columns";
import { covariateCells, type ModelVariable } from "../survey/regression/model-variables";
import { type CellRegression, cellRegression } from "./cell-regression";
import { type Exposure, partIn } from "./exposure";
import { LINKS, type OutcomeVariable } from "./outcome-variable";

/** The exposure in terms of a model: its levels, and its number. */
export const LEVELS = "(levels)";
export const NUMBER = "(number)";

/** The people of a model, by cells of what is allowed for and levels of the exposure. */
export interface OutcomeFrame {
  readonly table: PatternTable;
  readonly design: SampleDesign;
  readonly exposure: Exposure;
  readonly outcome: OutcomeVariable;
  readonly variables: readonly ModelVariable[];
  /** By row of the table: its cell; -1 outside the analysis. */
  readonly cell: Int32Array;
  readonly cells: number;
  /** By covariate, by cell. */
  readonly values: readonly Float64Array[];
  /** Cells x levels: sums of weights, and of weights times outcomes. */
  readonly weight: Float64Array;
  readonly total: Float64Array;
  /** People of the analysis, and degrees of freedom of the design among them. */
  readonly n: number;
  readonly units: number;
}

export interface OutcomeModel extends CellRegression {
  readonly frame: OutcomeFrame;
  readonly columns: readonly ModelColumn[];
  /** (Cells x levels) x columns. */
  readonly x: Float64Array;
  /** Cells x levels. */
  readonly means: Float64Array;
  /** Of t and F below: the design's, plus 1, less coefficients. */
  readonly df: number;
}

/** Writes the influences of one unit of weight in a row on some estimates. */
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
  const weight = new Float64Array(cells * levels);
  const total = new Float64Array(cells * levels);
  let n = 0;
  for (let row = 0; row < table.rows; row++) {
    if (included[row] === 0) continue;
    n += table.count[row]!;
    for (let level = 0; level < levels; level++) {
      const own = table.weight[row]! * partIn(exposure, row, level);
      weight[cell[row]! * levels + level]! += own;
      total[cell[row]! * levels + level]! += own * outcome.values[row]!;
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
  return { table, design, exposure, outcome, variables: named, cell, cells, values, weight, total, n, units };
}

/** What a variable of a frame would be where it is `value`: 0 the exposure's level, 1 its number, then the covariates. */
export type Setting = (variable: number, value: number) => number;

const AS_IT_IS: Setting = (_variable, value) => value;

/** Everybody at one level of the exposure. */
export function atLevel({ numbers }: Exposure, level: number): Setting {
  return (variable, value) => (variable === 0 ? level : variable === 1 ? numbers[level]! : value);
}

/** (Cells x levels) x columns, were everybody in a setting. */
export function settingRows(
  { exposure, cells, values }: OutcomeFrame,
  columns: readonly ModelColumn[],
  setting: Setting = AS_IT_IS,
): Float64Array {
  const levels = exposure.levels.length;
  const x = new Float64Array(cells * levels * columns.length);
  for (let cell = 0; cell < cells; cell++)
    for (let level = 0; level < levels; level++) {
      const known = [level, exposure.numbers[level]!];
      const at = (variable: number): number =>
        setting(variable, known[variable] ?? values[variable - 2]![cell]!);
      const from = (cell * levels + level) * columns.length;
      writeRow(columns, at, x.subarray(from, from + columns.length));
    }
  return x;
}

/**
 * @param terms of the frame's variables, as in `surveyRegression`
 * @returns null where the score equations have no solution
 */
export function outcomeModel(
  frame: OutcomeFrame,
  terms: readonly (readonly string[])[],
): OutcomeModel | null {
  const columns = modelColumns(orderedTerms(terms), frame.variables);
  const x = settingRows(frame, columns);
  const { family } = frame.outcome;
  const { weight, total } = frame;
  const fit = cellRegression({ family, x, columns: columns.length, weight, total });
  if (fit === null) return null;
  const means = weight.map((_, at) => {
    let sum = 0;
    fit.basis.forEach((j, k) => {
      sum += x[at * columns.length + j]! * fit.estimates[k]!;
    });
    return LINKS[family](sum).mean;
  });
  return { ...fit, frame, columns, x, means, df: frame.units + 1 - fit.basis.length };
}

/**
 * The influences on a model's coefficients: the inverse of the information times a row's score and, where classes were
 * assigned, times what the row moves in the classification's error and this in the scores of all.
 *
 * @see Binder (1983), International Statistical Review, 51, 279-292; Bakk, Oberski & Vermunt (2014), Political Analysis,
 *   22, 520-540
 */
export function coefficientInfluences(model: OutcomeModel): Influences {
  const { frame, basis, inverse, x, columns, means } = model;
  const { exposure, outcome, cell } = frame;
  const size = basis.length;
  const levels = exposure.levels.length;
  const score = new Float64Array(size);
  const classification = classificationScores(model);
  return (row, into) => {
    score.fill(0);
    if (cell[row]! >= 0)
      for (let level = 0; level < levels; level++) {
        const part = partIn(exposure, row, level);
        if (part === 0) continue;
        const at = cell[row]! * levels + level;
        const left = part * (outcome.values[row]! - means[at]!);
        for (let k = 0; k < size; k++) score[k]! += left * x[at * columns.length + basis[k]!]!;
      }
    classification?.(row, score);
    for (let k = 0; k < size; k++) {
      let sum = 0;
      for (let j = 0; j < size; j++) sum += inverse[k * size + j]! * score[j]!;
      into[k] = sum;
    }
  };
}

/** Adds to a row's scores what it moves through the error of the classification; null without classes. */
function classificationScores({
  frame,
  basis,
  x,
  columns,
  means,
}: OutcomeModel): ((row: number, score: Float64Array) => void) | null {
  const { exposure, outcome, cell, table } = frame;
  const { assignment } = exposure;
  if (assignment === null) return null;
  const { classes, assigned, correction } = assignment;
  const size = basis.length;
  // By assigned and own class: the sum of weighted scores of those assigned, as if all were of that class.
  const sums = new Float64Array(classes * classes * size);
  for (let row = 0; row < table.rows; row++) {
    if (cell[row]! < 0) continue;
    for (let own = 0; own < classes; own++) {
      const at = cell[row]! * classes + own;
      const left = table.weight[row]! * (outcome.values[row]! - means[at]!);
      const to = (assigned[row]! * classes + own) * size;
      for (let k = 0; k < size; k++) sums[to + k]! += left * x[at * columns.length + basis[k]!]!;
    }
  }
  // The correction moves by less itself times the error's move times itself.
  const moves = new Float64Array(classes * classes * size);
  for (let a = 0; a < classes; a++)
    for (let b = 0; b < classes; b++)
      for (let s = 0; s < classes; s++)
        for (let own = 0; own < classes; own++) {
          const factor = correction[s * classes + a]! * correction[b * classes + own]!;
          for (let k = 0; k < size; k++)
            moves[(a * classes + b) * size + k]! -= factor * sums[(s * classes + own) * size + k]!;
        }
  const moved = new Float64Array(classes * classes);
  return (row, score) => {
    assignment.errorInfluence(row, moved);
    for (let at = 0; at < moved.length; at++)
      for (let k = 0; k < size; k++) score[k]! += moved[at]! * moves[at * size + k]!;
  };
}

/** Covariance under the design of estimates with these influences. */
export function covarianceOf(
  { table, design }: Pick<OutcomeFrame, "table" | "design">,
  size: number,
  read: Influences,
): Float64Array {
  return influenceCovariance({ size, rows: table.rows, included: null, read }, table, design);
}
