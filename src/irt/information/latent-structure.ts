import type { FittedIrt } from "../model/fitted-irt";
import type { IrtResult } from "../model/irt-result";
import { modelLayout } from "../model/model-layout";
import { type RowGradient, standardErrorOf } from "./standard-error-of";

/** Correlations of the first group's factors, with standard errors where they are not fixed. */
export function latentCorrelations(
  fitted: Pick<FittedIrt, "model" | "values" | "covariance">,
): IrtResult["factorCorrelations"] {
  const { model, values } = fitted;
  const m = model.factors.length;
  const { covariances } = modelLayout(model, 0);
  const value = (f: number, g: number): number => values[covariances[f * m + g]!]!;
  const correlation = (f: number, g: number): number => value(f, g) / Math.sqrt(value(f, f) * value(g, g));
  const errorOf = (f: number, g: number): number | null => {
    const row = covariances[f * m + g]!;
    if (f === g || model.parameters[row]!.free < 0) return null;
    const gradient: RowGradient = [
      [row, 1 / Math.sqrt(value(f, f) * value(g, g))],
      [covariances[f * m + f]!, -correlation(f, g) / (2 * value(f, f))],
      [covariances[g * m + g]!, -correlation(f, g) / (2 * value(g, g))],
    ];
    return standardErrorOf(fitted, gradient);
  };
  return {
    names: model.factors,
    matrix: model.factors.map((_, f) => model.factors.map((__, g) => (f === g ? 1 : correlation(f, g)))),
    standardErrors: model.factors.map((_, f) =>
      model.factors.map((__, g) => errorOf(Math.max(f, g), Math.min(f, g))),
    ),
  };
}

/** Means and variances of the factors by group; null for one group. */
export function latentGroups(fitted: FittedIrt): IrtResult["groups"] {
  const { model, values, table, group } = fitted;
  if (model.groups.length === 1) return null;
  const m = model.factors.length;
  const people = new Float64Array(model.groups.length);
  group.forEach((own, row) => {
    if (own >= 0) people[own]! += table.count[row]!;
  });
  return model.groups.map((name, g) => {
    const layout = modelLayout(model, g);
    const means = Array.from(layout.means);
    const variances = means.map((_, f) => layout.covariances[f * m + f]!);
    const errors = (rows: readonly number[]): (number | null)[] =>
      rows.map((row) => standardErrorOf(fitted, [[row, 1]]));
    return {
      group: name,
      n: people[g]!,
      means: means.map((row) => values[row]!),
      variances: variances.map((row) => values[row]!),
      se: { means: errors(means), variances: errors(variances) },
    };
  });
}
