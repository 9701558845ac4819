import type { LinkedGroups } from "../../factor/linking/link-groups";
import { choleskyFactor, choleskyInverse } from "../../numeric/linear-algebra/cholesky";
import { type ClusterLabels, designDegreesOfFreedom, sampleDesign } from "../../survey/design/sample-design";
import { needsSandwich } from "../estimation/information/sandwich";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtModel, IrtParameter } from "../model/irt-model";
import type { IrtPatterns } from "../model/irt-patterns";
import { modelLayout } from "../model/model-layout";
import {
  fitGrouped,
  type GroupedLikelihood,
  groupedInformation,
  groupedSandwich,
} from "./grouped-likelihood";

/** Share of a parameter's information, given the others, below which it is not identified. */
export const MIN_INFORMATION_SHARE = 1e-8;

/**
 * Fits one factor with slopes shared by all groups and intercepts by group; every group's factor has mean 0 and a free
 * variance, 1 in the first group.
 * @param free a model with slopes and intercepts free in every group (fixed without answers)
 * @param equal the same items fitted with everything equal, to start from
 * @returns null without convergence or with singular information
 * @throws ItemwiseError "clusters-straddle-strata"
 */
export function groupIntercepts(
  grouped: GroupedLikelihood,
  { free, equal }: { free: IrtModel; equal: FittedIrt },
  labels: ClusterLabels | undefined,
): LinkedGroups | null {
  const { patterns } = grouped;
  const model = sharedSlopes(free);
  const fitted = fitGrouped(grouped, model, { starts: startsFrom(model, equal), start: "warm" });
  const there = fitted.convergence.converged ? groupedInformation(grouped, model, fitted.estimates) : null;
  const factor = there && choleskyFactor(there.information, model.free, { least: MIN_INFORMATION_SHARE });
  if (there === null || factor === null) return null;
  const covariance = choleskyInverse(factor, model.free);
  const rows = [...model.parameters.keys()].filter((row) => {
    const { kind, free: at } = model.parameters[row]!;
    return kind === "d" && at >= 0;
  });
  const own = rows.map((row) => model.parameters[row]!.free);
  const map = columnsOf(covariance, model.free, own);
  const designed = needsSandwich(patterns.table)
    ? groupedSandwich(grouped, { model, byGroup: there.byGroup, map }, labels)
    : null;
  return {
    groups: model.groups,
    items: model.items.map(({ id }) => id),
    intercepts: rows.map((row) => {
      const { group, item, place } = model.parameters[row]!;
      return { group, item, place };
    }),
    estimates: Float64Array.from(rows, (row) => fitted.values[row]!),
    slopes: Float64Array.from(model.items, (_, item) => sharedSlope(fitted, item)),
    covariance: Float64Array.from(
      own.flatMap((at) => own.map((other) => covariance[at * model.free + other]!)),
    ),
    designed,
    degrees: degreesByGroup(patterns, labels),
    deviations: Float64Array.from(model.groups, (_, g) =>
      Math.sqrt(fitted.values[modelLayout(model, g).covariances[0]!]!),
    ),
  };
}

function columnsOf(matrix: Float64Array, size: number, chosen: readonly number[]): Float64Array {
  const out = new Float64Array(size * chosen.length);
  for (let i = 0, to = 0; i < size; i++) for (const at of chosen) out[to++] = matrix[i * size + at]!;
  return out;
}

function degreesByGroup(
  { table, group, groups }: IrtPatterns,
  labels: ClusterLabels | undefined,
): Float64Array | null {
  const design = sampleDesign(table, labels);
  if (design?.cluster == null) return null;
  return Float64Array.from(groups, (_, g) =>
    designDegreesOfFreedom(
      design,
      table.count.map((count, row) => (group[row] === g ? count : 0)),
    ),
  );
}

function sharedSlope({ model, values }: FittedIrt, item: number): number {
  const row = model.parameters.findIndex((one) => one.kind === "a" && one.item === item && one.free >= 0);
  return values[row]!;
}

/** Equates slopes over the groups; frees the variances of all groups but the first. */
function sharedSlopes(model: IrtModel): IrtModel {
  const numbers = new Map<string, number>();
  const numbered = (row: IrtParameter, key: string): IrtParameter => {
    const free = numbers.get(key) ?? numbers.size;
    numbers.set(key, free);
    return { ...row, free };
  };
  const parameters = model.parameters.map((row) => {
    const { kind, group, item, place, free } = row;
    if (kind === "cov" && group > 0) return numbered(row, `variance ${group}`);
    if (free < 0) return row;
    return numbered(row, kind === "a" ? `slope ${item}` : `${kind} ${group} ${item} ${place}`);
  });
  return { ...model, parameters, free: numbers.size };
}

/** With everything equal, an intercept of a group with mean m becomes d + a m when its mean is set to 0. */
function startsFrom(model: IrtModel, { model: from, values }: FittedIrt): Float64Array {
  const starts = new Float64Array(model.free);
  const layouts = from.groups.map((_, g) => modelLayout(from, g));
  for (const { kind, free, group, item, place } of model.parameters) {
    if (free < 0) continue;
    const { items, means, covariances } = layouts[group]!;
    const slope = item < 0 ? 0 : values[items[item]!.slopes[0]!]!;
    if (kind === "a") starts[free] = slope;
    else if (kind === "d")
      starts[free] = values[items[item]!.intercepts[place]!]! + slope * values[means[0]!]!;
    else starts[free] = values[covariances[0]!]!;
  }
  return starts;
}
