import {
  identity,
  invert,
  multiply,
  type Rows,
  symmetricEigen,
  transpose,
} from "../../../numeric/linear-algebra/matrix";
import { createRandom } from "../../../numeric/random/random";
import { type RotatedSolution, rotate } from "../../efa/rotation/rotate";
import { rotationConditions } from "../../efa/rotation/rotation-conditions";
import { ROTATIONS, type Rotation, type RotationEntry } from "../../efa/rotation/rotations";
import { rotatedWith } from "../../model/exploratory-blocks";
import type { ModelTable } from "../../model/model-table";
import type { ExploratoryBlock } from "../../model/rotation-settings";
import { type RotatedBlock, stateOrThrow } from "./fitted-model";
import { CELL, type GroupLayout, groupLayout } from "./group-layout";
import { emptyMatrices, modelState } from "./model-state";
import { latentVariance, standardizationFactors } from "./standardization-factors";

export interface RotatedValues {
  /** Value of every row of the table. */
  readonly values: Float64Array;
  readonly blocks: readonly RotatedBlock[];
}

/**
 * Rotates the blocks of a fitted unrotated model: loadings L become L H, regressions B H^-1 B H, (residual) factor
 * covariances Psi H^-1 Psi H^-T and means alpha H^-1 alpha, with H of each block from its loadings in units of the
 * items' standard deviations (Asparouhov & Muthén 2009). Groups with the same loadings have the H of the first.
 * Factors are ordered by the items that they load on, with positive sums of loadings; targets keep theirs.
 * @param near values of the rows of a rotated solution: the blocks then get its order and signs
 * @see Reference: lavaan 0.6-19, which rotates each group with its own standard deviations, so that equal loadings come
 *   out unequal.
 */
export function rotateBlocks(table: ModelTable, unrotated: Float64Array, near?: Float64Array): RotatedValues {
  const values = unrotated.slice();
  const blocks: RotatedBlock[] = [];
  const layouts = table.groups.map((_, group) => groupLayout(table, group));
  const transformations = layouts.map(({ factors }) => identity(factors));
  for (const block of table.exploratory?.blocks ?? []) {
    const together = rotatedWith(table, block);
    for (const group of new Set(together)) {
      const places = blockPlaces(table, block, group);
      const axes = standardizedLoadings(layouts[group]!, unrotated, places);
      const target = near && standardizedLoadings(layouts[group]!, unrotated, places, near);
      const rotated = rotatedBlock(table, axes, target);
      blocks.push({ block, group, rotated });
      const normal = multiply(transpose(axes), axes);
      const turn = multiply(invert(normal), multiply(transpose(axes), rotated.loadings));
      together.forEach((reference, own) => {
        if (reference !== group) return;
        places.factors.forEach((to, k) => {
          places.factors.forEach((other, l) => {
            transformations[own]![to]![other] = turn[k]![l]!;
          });
        });
      });
    }
  }
  layouts.forEach((layout, group) => {
    transform(
      layout,
      { unrotated, values, free: (row) => table.parameters[row]!.role === "free" },
      transformations[group]!,
    );
  });
  return { values, blocks };
}

interface BlockPlaces {
  /** Places in the layout of the group. */
  readonly items: readonly number[];
  readonly factors: readonly number[];
  /** Rows of the table, item x factor. */
  readonly rows: readonly (readonly number[])[];
}

function blockPlaces(table: ModelTable, { items, factors }: ExploratoryBlock, group: number): BlockPlaces {
  const rows = new Map<string, number>();
  table.parameters.forEach((row, at) => {
    if (row.group === group && row.op === "=~") rows.set(`${row.lhs} ${row.rhs}`, at);
  });
  return {
    items: items.map((item) => table.items.indexOf(item)),
    factors: factors.map((factor) => table.factors.indexOf(factor)),
    rows: items.map((item) => factors.map((factor) => rows.get(`${factor} ${item}`) ?? -1)),
  };
}

/** Loadings of a block over the standard deviations that the model implies for its items. */
function standardizedLoadings(
  layout: GroupLayout,
  values: Float64Array,
  { items, rows }: BlockPlaces,
  loadings = values,
): number[][] {
  const state = stateOrThrow(layout, values);
  return rows.map((row, i) => {
    const deviation = Math.sqrt(latentVariance(layout, state, items[i]!));
    return row.map((at) => loadings[at]! / deviation);
  });
}

function entryOf({ exploratory }: ModelTable): RotationEntry {
  return ROTATIONS[exploratory?.rotation as Rotation];
}

function rotatedBlock(table: ModelTable, axes: Rows, near: Rows | undefined): RotatedSolution {
  const { settings, starts, seed, rotation } = table.exploratory!;
  // Principal axes: the search does not depend on the items that identified the fit.
  const principal = multiply(axes, symmetricEigen(multiply(transpose(axes), axes)).vectors);
  const found = rotate(principal, rotation, { ...settings, starts, random: createRandom(seed), near });
  if (near !== undefined) return found;
  return orderedAndSigned(found, entryOf(table).needsTarget ? settings.target : undefined);
}

/** Loadings of at least this share of a factor's largest one say which items it is of. */
const LARGE = 0.8;

/** Orders factors by the mean place of their largest loadings, after a general one; a target's keep theirs. */
function orderedAndSigned(
  found: RotatedSolution,
  target: readonly (readonly (number | null)[])[] | undefined,
): RotatedSolution {
  const { loadings, phi, hasGeneral } = found;
  const columns = transpose(loadings);
  const place = columns.map((column, k) => {
    if (target !== undefined || (hasGeneral && k === 0)) return k - columns.length;
    const largest = Math.max(...column.map(Math.abs));
    const large = column.flatMap((value, i) => (Math.abs(value) >= LARGE * largest ? [i] : []));
    return large.reduce((sum, i) => sum + i, 0) / large.length;
  });
  const order = place.map((_, k) => k).sort((a, b) => place[a]! - place[b]!);
  const sign = columns.map((column, k) => {
    const hasSign = target?.some((row) => (row[k] ?? 0) !== 0) ?? false;
    return !hasSign && column.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1;
  });
  return {
    ...found,
    loadings: loadings.map((row) => order.map((k) => sign[k]! * row[k]!)),
    phi: order.map((k) => order.map((l) => sign[k]! * sign[l]! * phi[k]![l]!)),
  };
}

/** Writes the transformed matrices of a group into its free rows. */
function transform(
  layout: GroupLayout,
  rows: {
    readonly unrotated: Float64Array;
    readonly values: Float64Array;
    readonly free: (row: number) => boolean;
  },
  turn: Rows,
): void {
  const { items: p, factors: m, cell, first, second } = layout;
  const zeros = (height: number, width: number): number[][] =>
    Array.from({ length: height }, () => new Array<number>(width).fill(0));
  const [lambda, beta, psi, alpha] = [zeros(p, m), zeros(m, m), zeros(m, m), zeros(m, 1)];
  layout.rows.forEach((row, at) => {
    const [i, j, value] = [first[at]!, second[at]!, rows.unrotated[row]!];
    if (cell[at] === CELL.loading) lambda[i]![j] = value;
    if (cell[at] === CELL.regression) beta[i]![j] = value;
    if (cell[at] === CELL.mean) alpha[i]![0] = value;
    if (cell[at] !== CELL.factorCovariance) return;
    psi[i]![j] = value;
    psi[j]![i] = value;
  });
  const back = invert(turn);
  const turned = {
    [CELL.loading]: multiply(lambda, turn),
    [CELL.regression]: multiply(multiply(back, beta), turn),
    [CELL.factorCovariance]: multiply(multiply(back, psi), transpose(back)),
    [CELL.mean]: multiply(back, alpha),
  };
  layout.rows.forEach((row, at) => {
    const kind = cell[at]!;
    if (!rows.free(row) || !(kind in turned)) return;
    const matrix = turned[kind as keyof typeof turned];
    rows.values[row] = matrix[first[at]!]![kind === CELL.mean ? 0 : second[at]!]!;
  });
}

/** Step of the central differences, in standardized units: an error of about 1e-10. */
const STEP = 1e-5;

/**
 * Derivatives by the free parameters of the conditions that the rotated solution meets (`rotationConditions`), one
 * vector for each: with them the parameters have no more directions than the model identifies (Jennrich 1973, 1974).
 */
export function rotationTangents(table: ModelTable, values: Float64Array): Float64Array[] {
  const tangents: Float64Array[] = [];
  for (const block of table.exploratory?.blocks ?? []) {
    if (block.factors.length === 1) continue;
    for (const group of new Set(rotatedWith(table, block))) {
      tangents.push(...blockTangents(table, values, { block, group }));
    }
  }
  return tangents;
}

function blockTangents(
  table: ModelTable,
  values: Float64Array,
  { block, group }: Pick<RotatedBlock, "block" | "group">,
): Float64Array[] {
  const layout = groupLayout(table, group);
  const places = blockPlaces(table, block, group);
  const shape = { items: block.items.length, factors: block.factors.length };
  const conditions = rotationConditions(entryOf(table), shape, table.exploratory!.settings);
  const matrices = emptyMatrices(layout);
  const psiRows = withinRows(table, block, group);
  const conditionsAt = (at: Float64Array): Float64Array => {
    const state = modelState(layout, at, matrices)!;
    const loadings = places.rows.flatMap((row, i) => {
      const deviation = Math.sqrt(latentVariance(layout, state, places.items[i]!));
      return row.map((place) => at[place]! / deviation);
    });
    const phi = psiRows.map((row) => (row < 0 ? 1 : at[row]!));
    return conditions.values(Float64Array.from(loadings), Float64Array.from(phi));
  };
  const units = standardizationFactors(layout, values.slice());
  const rowsOf = new Map<number, number[]>();
  const stepOf = new Map<number, number>();
  layout.rows.forEach((row, at) => {
    const { free } = table.parameters[row]!;
    if (free < 0) return;
    rowsOf.set(free, [...(rowsOf.get(free) ?? []), row]);
    const unit = units?.[at] ?? 1;
    if (!stepOf.has(free)) stepOf.set(free, unit > 0 && Number.isFinite(unit) ? STEP / unit : STEP);
  });
  const tangents = Array.from({ length: conditions.count }, () => new Float64Array(table.free));
  for (const [free, rows] of rowsOf) {
    const step = stepOf.get(free)!;
    const shifted = (by: number): Float64Array => {
      const moved = values.slice();
      for (const row of rows) moved[row]! += by;
      return conditionsAt(moved);
    };
    const [above, below] = [shifted(step), shifted(-step)];
    tangents.forEach((tangent, c) => {
      tangent[free] = (above[c]! - below[c]!) / (2 * step);
    });
  }
  return tangents;
}

/** Rows of the covariances of a block's factors, row-major; -1 on the diagonal, where they are 1. */
function withinRows(table: ModelTable, { factors }: ExploratoryBlock, group: number): number[] {
  return factors.flatMap((one, k) =>
    factors.map((other, l) =>
      k === l
        ? -1
        : table.parameters.findIndex(
            (row) =>
              row.group === group &&
              row.op === "~~" &&
              ((row.lhs === one && row.rhs === other) || (row.lhs === other && row.rhs === one)),
          ),
    ),
  );
}
