import type { LinkedGroups } from "../../factor/linking/link-groups";
import { type ClusterLabels, designDegreesOfFreedom, sampleDesign } from "../../survey/design/sample-design";
import { estimatePrecision } from "../estimation/estimate-covariance";
import { fitPatterns } from "../estimation/fit-irt";
import { needsSandwich, sandwichCovariance } from "../estimation/information/sandwich";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtModel } from "../model/irt-model";
import type { IrtPatterns } from "../model/irt-patterns";
import { modelLayout } from "../model/model-layout";

/**
 * Fits one factor with slopes shared by all groups and intercepts by group; every group's factor has mean 0 and a free
 * variance, 1 in the first group.
 * @param equal the same items fitted with everything equal, to start from
 * @returns null without convergence or with singular information
 * @throws ItemwiseError "clusters-straddle-strata"
 */
export function groupIntercepts(
  patterns: IrtPatterns,
  { model, equal }: { model: IrtModel; equal: FittedIrt },
  labels: ClusterLabels | undefined,
): LinkedGroups | null {
  const starts = startsFrom(model, equal);
  const { fitted, likelihood } = fitPatterns(patterns, model, { starts, standardErrors: false });
  const precision = fitted.convergence.converged ? estimatePrecision(likelihood, fitted.estimates) : null;
  if (precision === null) return null;
  const { covariance, scores } = precision;
  const rows = [...model.parameters.keys()].filter((row) => {
    const { kind, free: at } = model.parameters[row]!;
    return kind === "d" && at >= 0;
  });
  const own = rows.map((row) => model.parameters[row]!.free);
  const map = columnsOf(covariance, model.free, own);
  return {
    groups: model.groups,
    items: model.items.map(({ id }) => id),
    intercepts: rows.map((row) => {
      const { group, item, place } = model.parameters[row]!;
      return { group, item, place };
    }),
    estimates: Float64Array.from(rows, (row) => fitted.values[row]!),
    slopes: Float64Array.from(modelLayout(model, 0).items, ({ slopes }) => fitted.values[slopes[0]!]!),
    covariance: Float64Array.from(
      own.flatMap((at) => own.map((other) => covariance[at * model.free + other]!)),
    ),
    designed: needsSandwich(patterns.table)
      ? sandwichCovariance(patterns, { map, scores: scores(), size: own.length }, labels)
      : null,
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
