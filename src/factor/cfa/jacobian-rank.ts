import { unitDiagonalCondition } from "../../numeric/condition";
import { crossProduct } from "../../numeric/dense";
import { createRandom, type Random } from "../../numeric/random";
import type { ModelTable } from "../model/model-table";
import { CELL, type GroupLayout, groupLayout } from "./group-layout";
import { type LinkedGroups, linkedGroups } from "./linked-groups";
import { fixedValues } from "./model-problem";
import { modelState } from "./model-state";
import { addDerivatives } from "./moment-derivatives";
import { freeNames } from "./parameter-name";

/** Rank can be lost at a point by chance, but not gained. */
const POINTS = 3;
const TRIES = 20;

export interface JacobianRank {
  /** Number of free parameters. */
  readonly free: number;
  /** Number of directions in which the moments move. */
  readonly rank: number;
  /** Free parameters that take part in the directions in which they do not; empty where the rank is full. */
  readonly dependent: readonly string[];
}

/**
 * Whether a model's parameters are locally identified: whether the Jacobian of the implied moments by the free parameters
 * has full column rank at random points (Wald 1950; Bekker, Merckens & Wansbeek 1994). Necessary and, but for a set of
 * models of measure 0, sufficient; the model is identified at almost all points or at none.
 *
 * @param table the model
 * @param seed of the points
 */
export function jacobianRank(table: ModelTable, seed = 1): JacobianRank {
  let best: Unidentified | null = null;
  for (let stream = 0; stream < POINTS && best?.nullity !== 0; stream++) {
    const found = unidentifiedAt(table, createRandom(seed, stream));
    if (best === null || found.nullity < best.nullity) best = found;
  }
  const { nullity, parameters } = best!;
  return { free: table.free, rank: table.free - nullity, dependent: freeNames(table, parameters) };
}

interface Unidentified {
  readonly nullity: number;
  readonly parameters: readonly number[];
}

/** The free parameters that the moments do not tell apart at a random point. */
function unidentifiedAt(table: ModelTable, random: Random): Unidentified {
  const layouts = table.groups.map((_, group) => groupLayout(table, group));
  const values = randomValues(table, layouts, random);
  const parts = linkedGroups(table).map((linked) => {
    const information = crossProducts(table, linked, { layouts, values });
    const { nullity, dependent } = unitDiagonalCondition(information, linked.parameters.length);
    return { nullity, parameters: dependent.map((place) => linked.parameters[place]!) };
  });
  return {
    nullity: parts.reduce((sum, part) => sum + part.nullity, 0),
    parameters: parts.flatMap((part) => part.parameters),
  };
}

/** J' J over the linked groups. */
function crossProducts(
  table: ModelTable,
  { groups, parameters }: LinkedGroups,
  { layouts, values }: { layouts: readonly GroupLayout[]; values: Float64Array },
): Float64Array {
  const size = parameters.length;
  const placeOf = new Int32Array(table.free).fill(-1);
  parameters.forEach((free, place) => {
    placeOf[free] = place;
  });
  const sum = new Float64Array(size * size);
  for (const group of groups) {
    const layout = layouts[group]!;
    const jacobian = new Float64Array(layout.moments * size);
    const columnOf = Int32Array.from(layout.rows, (row) => {
      const { free } = table.parameters[row]!;
      return free < 0 ? -1 : placeOf[free]!;
    });
    addDerivatives(layout, modelState(layout, values)!, { out: jacobian, stride: size, columnOf });
    crossProduct(jacobian, { rows: layout.moments, columns: size }).forEach((value, at) => {
      sum[at]! += value;
    });
  }
  return sum;
}

/** Values at which every latent item has a positive variance; fixed ones as they are. */
function randomValues(table: ModelTable, layouts: readonly GroupLayout[], random: Random): Float64Array {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const free = new Float64Array(table.free).fill(Number.NaN);
    const values = fixedValues(table);
    for (const layout of layouts) {
      layout.rows.forEach((row, at) => {
        const index = table.parameters[row]!.free;
        if (index < 0) return;
        if (Number.isNaN(free[index]!)) free[index] = randomValue(layout, at, random);
        values[row] = free[index]!;
      });
    }
    if (layouts.every((layout) => modelState(layout, values) !== null)) return values;
  }
  throw new RangeError("no point with positive variances was found");
}

function randomValue({ cell, first, second }: GroupLayout, at: number, random: Random): number {
  const own = first[at] === second[at];
  switch (cell[at]) {
    case CELL.loading:
    case CELL.regression:
      return 0.4 + 0.6 * random.uniform();
    case CELL.factorCovariance:
      return own ? 0.6 + random.uniform() : 0.6 * (random.uniform() - 0.5);
    case CELL.residualCovariance:
      return own ? 0.6 + random.uniform() : 0.4 * (random.uniform() - 0.5);
    case CELL.scale:
      return 0.7 + 0.6 * random.uniform();
    default:
      return 2 * random.uniform() - 1;
  }
}
