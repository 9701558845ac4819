import type { ModelParameter, ModelTable } from "../../model/model-table";
import type { GroupMoments } from "../../moments/group-moments";
import { fixedValues } from "../estimation/model-objective";

/** Share of its item's variance that a factor adds at the far side; and for a loading that was 0. */
const FAR_SIDE = 0.5;
const NEAR_ZERO = 0.1;
/** The loading of an item with this share explained by a factor is the one that grows without end. */
const HEAVY = 0.9;

/** Where a search ended: values and indices of the free parameters that diverged. */
export interface DivergedSearch {
  readonly x: Float64Array;
  readonly diverging: readonly number[];
}

interface Row extends ModelParameter {
  readonly at: number;
  readonly diverges: boolean;
}

interface DivergingFactor {
  readonly variance: Row;
  /** Of items. */
  readonly loadings: readonly Row[];
  /** Index among the loadings of the one that sets the unit. */
  readonly marker: number;
  /** The items' residual variances. */
  readonly rests: readonly (Row | undefined)[];
}

/**
 * Where to continue when the parameters of a factor with a marker item diverged. To the covariances of an item y with
 * the others the factor adds a_j, to those among them u a_i a_j, u being one over its addition to y's variance. As y's
 * loading grows without end u goes to 0, and the minimum may lie at u below 0: a finite point, with a negative factor
 * variance. Without such an item the marker's relative loading went to 0, and the minimum may lie where it is negative,
 * so that the others change their signs. Both points are in the model, but no finite path leads there.
 * @returns null where no such factor diverged
 */
export function startBeyondInfinity(
  table: ModelTable,
  data: readonly GroupMoments[],
  { x, diverging }: DivergedSearch,
): Float64Array | null {
  const values = fixedValues(table);
  const rows = table.parameters.map((parameter, at) => {
    if (parameter.free >= 0) values[at] = x[parameter.free]!;
    return { ...parameter, at, diverges: diverging.includes(parameter.free) };
  });
  const factor = divergingFactor(rows, data, values);
  if (factor === null) return null;
  const { variance, loadings, marker, rests } = factor;
  const { items, covariance } = data[variance.group]!;
  const spreads = loadings.map(({ rhs }) => covariance[items.indexOf(rhs) * (items.length + 1)]!);
  const before = values[variance.at]!;
  const own = loadings.map(({ at }) => values[at]!);
  const shares = own.map((loading, i) => (Math.abs(before) * loading ** 2) / spreads[i]!);
  const heaviest = shares.indexOf(Math.max(...shares));
  const isHeavy = shares[heaviest]! >= HEAVY;
  const y = isHeavy ? heaviest : marker;
  const added = isHeavy
    ? -FAR_SIDE * spreads[y]! * Math.sign(before)
    : Math.sign(before) * Math.max(shares[y]!, NEAR_ZERO) * spreads[y]!;
  // Relative to y's item, whose covariances stay the same or change sign with y's loading.
  const kept = isHeavy ? (before * own[y]!) / added : -Math.sqrt(before / added) / own[y]!;
  const relative = own.map((loading, i) => (i === y ? 1 : kept * loading));
  const unit = relative[marker]! / own[marker]!;
  const after = added * unit ** 2;
  const out = x.slice();
  out[variance.free] = after;
  loadings.forEach(({ free }, i) => {
    const loading = free >= 0 ? relative[i]! / unit : own[i]!;
    if (free >= 0) out[free] = loading;
    const rest = rests[i];
    if (rest !== undefined && rest.free >= 0) out[rest.free]! += before * own[i]! ** 2 - after * loading ** 2;
  });
  return out;
}

function divergingFactor(
  rows: readonly Row[],
  data: readonly GroupMoments[],
  values: Float64Array,
): DivergingFactor | null {
  const varianceOf = (name: string, group: number) =>
    rows.find((row) => row.op === "~~" && row.lhs === name && row.rhs === name && row.group === group);
  const factors = rows.flatMap((variance): DivergingFactor[] => {
    const { lhs, rhs, op, group, free } = variance;
    if (op !== "~~" || lhs !== rhs || free < 0) return [];
    const { items } = data[group]!;
    const loadings = rows.filter(
      (row) => row.op === "=~" && row.lhs === lhs && row.group === group && items.includes(row.rhs),
    );
    const marker = loadings.findIndex((row) => row.role === "fixed" && values[row.at] !== 0);
    if (marker < 0) return [];
    return [{ variance, loadings, marker, rests: loadings.map((row) => varianceOf(row.rhs, group)) }];
  });
  const itself = factors.find(({ variance, loadings }) =>
    [variance, ...loadings].some((row) => row.diverges),
  );
  return itself ?? factors.find(({ rests }) => rests.some((rest) => rest?.diverges)) ?? null;
}
