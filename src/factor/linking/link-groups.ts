import { choleskyFactor, choleskyInverse, symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import {
  innerProduct,
  product,
  productTransposed,
  quadratic,
  transposedProduct,
} from "../../numeric/linear-algebra/dense";

export interface Linking {
  readonly linked: LinkedGroups;
  readonly cells: readonly ShiftCell[];
  readonly weights: Float64Array;
}

/** Groups linked with some items free in some groups. */
export interface Link {
  /** By group: mean of the factor, the first 0. */
  readonly means: Float64Array;
  /** groups x intercepts: the means as linear functions of the intercepts. */
  readonly map: Float64Array;
  /** By cell: its shift against the groups in which the item is not freed, the others being as here. */
  readonly shifts: readonly { readonly estimate: number; readonly standardError: number }[];
}

/** @returns null where the covariance of the intercepts is singular */
export function linkingOf(linked: LinkedGroups): Linking | null {
  const weights = symmetricInverse(linked.covariance, linked.estimates.length);
  return weights === null ? null : { linked, cells: shiftCells(linked), weights };
}

/** Share of a shift's information left by the others below which it is unknown. */
const UNKNOWN = 1e-6;

/**
 * Links the groups by generalized least squares: an intercept of an item in a group is the item's intercept, plus slope
 * times the group's mean, plus a shift if the cell is freed. To first order these are the maximum likelihood estimates
 * of the model with those equalities.
 * @param freed indices of cells; every group and item keeps others
 * @returns null where the freed cells leave something undetermined
 */
export function linkGroups({ linked, cells, weights }: Linking, freed: ReadonlySet<number>): Link | null {
  const { columns, columnOf, firstMean } = designOf(linked, cells, freed);
  const n = linked.estimates.length;
  const weighted = product(weights, columns.matrix, { rows: n, inner: n, columns: columns.count });
  const size = { rows: columns.count, inner: n, columns: columns.count };
  const factor = choleskyFactor(transposedProduct(columns.matrix, weighted, size), columns.count, {
    least: 1e-10,
  });
  if (factor === null) return null;
  const inverse = choleskyInverse(factor, columns.count);
  const map = productTransposed(inverse, weighted, { rows: columns.count, inner: columns.count, columns: n });
  const values = product(map, linked.estimates, { rows: columns.count, inner: n, columns: 1 });
  const residuals = product(columns.matrix, values, { rows: n, inner: columns.count, columns: 1 });
  for (let k = 0; k < n; k++) residuals[k] = linked.estimates[k]! - residuals[k]!;
  // Without a sampling design the covariance is the likelihood's own.
  const { designed } = linked;
  const shifts = cells.map((cell, at) => {
    const column = columnOf.get(at);
    if (column !== undefined) {
      return {
        estimate: values[column]!,
        standardError:
          designed === null
            ? Math.sqrt(inverse[column * columns.count + column]!)
            : rootForm(map.subarray(column * n, (column + 1) * n), designed),
      };
    }
    return shiftIfFreed({ cell, weights, weighted, inverse, residuals, designed });
  });
  const means = linked.groups.map((_, g) => (g === 0 ? 0 : values[firstMean + g - 1]!));
  const meanMap = new Float64Array(linked.groups.length * n);
  meanMap.set(map.subarray(firstMean * n, (firstMean + linked.groups.length - 1) * n), n);
  return { means: Float64Array.from(means), map: meanMap, shifts };
}

interface Design {
  readonly columns: { readonly matrix: Float64Array; readonly count: number };
  readonly columnOf: ReadonlyMap<number, number>;
  readonly firstMean: number;
}

/** Columns: an intercept for every item and place, a mean for every group but the first, a shift for every freed cell. */
function designOf(
  { groups, slopes, intercepts }: LinkedGroups,
  cells: readonly ShiftCell[],
  freed: ReadonlySet<number>,
): Design {
  const own = new Map<string, number>();
  for (const { item, place } of intercepts) {
    const key = `${item} ${place}`;
    if (!own.has(key)) own.set(key, own.size);
  }
  const firstMean = own.size;
  const firstShift = firstMean + groups.length - 1;
  const count = firstShift + freed.size;
  const matrix = new Float64Array(intercepts.length * count);
  intercepts.forEach(({ group, item, place }, row) => {
    matrix[row * count + own.get(`${item} ${place}`)!] = 1;
    if (group > 0) matrix[row * count + firstMean + group - 1] = slopes[item]!;
  });
  const columnOf = new Map([...freed].map((cell, k) => [cell, firstShift + k] as const));
  for (const [cell, column] of columnOf)
    for (const row of cells[cell]!.intercepts) matrix[row * count + column] = 1;
  return { columns: { matrix, count }, columnOf, firstMean };
}

/** The shift of a cell if it were freed too, from the residuals given the others. */
function shiftIfFreed({
  cell,
  weights,
  weighted,
  inverse,
  residuals,
  designed,
}: {
  cell: ShiftCell;
  weights: Float64Array;
  weighted: Float64Array;
  inverse: Float64Array;
  residuals: Float64Array;
  designed: Float64Array | null;
}): Link["shifts"][number] {
  const n = residuals.length;
  const count = weighted.length / n;
  const left = new Float64Array(n);
  for (const row of cell.intercepts) for (let k = 0; k < n; k++) left[k]! += weights[row * n + k]!;
  const total = sumAt(left, cell.intercepts);
  const along = new Float64Array(count);
  for (const row of cell.intercepts) for (let j = 0; j < count; j++) along[j]! += weighted[row * count + j]!;
  const carried = product(inverse, along, { rows: count, inner: count, columns: 1 });
  const explained = product(weighted, carried, { rows: n, inner: count, columns: 1 });
  for (let k = 0; k < n; k++) left[k]! -= explained[k]!;
  const information = sumAt(left, cell.intercepts);
  if (!(information > UNKNOWN * total)) return { estimate: Number.NaN, standardError: Number.NaN };
  const variance = designed === null ? information : quadratic(left, designed);
  return {
    estimate: innerProduct(left, residuals) / information,
    standardError: Math.sqrt(variance) / information,
  };
}

function sumAt(values: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + values[row]!, 0);
}

/** Standard error of a sum of the intercepts: the root of x' V x. */
export function rootForm(x: Float64Array, covariance: Float64Array): number {
  return Math.sqrt(quadratic(x, covariance));
}

/** Intercepts of every group on the scale of slopes shared by all groups, with their precision. */
export interface LinkedGroups {
  readonly groups: readonly string[];
  readonly items: readonly string[];
  /** The intercepts that were estimated, in the order of `estimates`: group, item and place by index. */
  readonly intercepts: readonly { readonly group: number; readonly item: number; readonly place: number }[];
  /** The intercepts with every group's factor at mean 0. */
  readonly estimates: Float64Array;
  readonly slopes: Float64Array;
  /** Row-major covariance of the intercepts: from the likelihood, and under the sampling design if any. */
  readonly covariance: Float64Array;
  readonly designed: Float64Array | null;
  /** By group: degrees of freedom of the design in it (clusters less strata); null for independent people. */
  readonly degrees: Float64Array | null;
  /** By group: standard deviation of the factor; the first group's is 1. */
  readonly deviations: Float64Array;
}

interface ShiftCell {
  readonly group: number;
  readonly item: number;
  /** Indices among the intercepts. */
  readonly intercepts: readonly number[];
}

function shiftCells({ groups, items, intercepts }: LinkedGroups): ShiftCell[] {
  return groups.flatMap((_, group) =>
    items.flatMap((_item, item) => {
      const own = [...intercepts.keys()].filter(
        (at) => intercepts[at]!.group === group && intercepts[at]!.item === item,
      );
      return own.length === 0 ? [] : [{ group, item, intercepts: own }];
    }),
  );
}

export function withoutItems(linked: LinkedGroups, dropped: ReadonlySet<number>): LinkedGroups {
  const kept = [...linked.items.keys()].filter((item) => !dropped.has(item));
  const at = [...linked.intercepts.keys()].filter((k) => !dropped.has(linked.intercepts[k]!.item));
  const n = linked.intercepts.length;
  const part = (matrix: Float64Array): Float64Array =>
    Float64Array.from(at.flatMap((i) => at.map((j) => matrix[i * n + j]!)));
  return {
    ...linked,
    items: kept.map((item) => linked.items[item]!),
    slopes: Float64Array.from(kept, (item) => linked.slopes[item]!),
    intercepts: at.map((k) => ({ ...linked.intercepts[k]!, item: kept.indexOf(linked.intercepts[k]!.item) })),
    estimates: Float64Array.from(at, (k) => linked.estimates[k]!),
    covariance: part(linked.covariance),
    designed: linked.designed && part(linked.designed),
  };
}

/** The groups' common within-group standard deviation: the root of the mean variance. */
export function pooledDeviation({ deviations }: LinkedGroups): number {
  return Math.sqrt(deviations.reduce((sum, one) => sum + one * one, 0) / deviations.length);
}

/** Degrees of freedom for statements about a group; for two groups, the smaller ones; null for independent people. */
export function degreesIn(
  { groups, degrees }: Pick<LinkedGroups, "groups" | "degrees">,
  group: number,
): number | null {
  if (degrees === null) return null;
  return groups.length === 2 ? Math.min(...degrees) : degrees[group]!;
}
