/** The means that one would have who knew which items differ where: what intervals' widths are held against. */
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fitPatterns } from "../../../src/irt/estimation/fit-irt";
import { irtModel } from "../../../src/irt/model/build-model";
import { irtPatterns } from "../../../src/irt/model/irt-patterns";
import { modelLayout } from "../../../src/irt/model/model-layout";
import { irtItems } from "../../../src/irt/model/used-categories";
import { normalQuantile } from "../../../src/numeric/distributions/special";
import { GROUPING } from "./draw-groups";
import type { GroupPopulation } from "./group-population";
import { freedModel, standardized } from "./group-truth";

export interface OracleMeans {
  readonly means: readonly number[];
  /** Of every two groups: the difference of their means, and the half width of its 95 % interval. */
  readonly differences: readonly {
    readonly one: number;
    readonly other: number;
    readonly difference: number;
    readonly half: number;
  }[];
}

const STEP = 1e-4;
const Z = normalQuantile(0.975);

/** Null where a cell that differs has no answers of one kind, or the information is singular. */
export function oracleMeans(table: PatternTable, { groups, differs }: GroupPopulation): OracleMeans | null {
  const equal = irtModel({
    items: irtItems(table),
    structure: { kind: "one factor" },
    groups: groups.map(({ label }) => label),
  });
  const model = freedModel(equal, differs);
  let patterns: ReturnType<typeof irtPatterns>;
  try {
    patterns = irtPatterns(table, model, GROUPING);
  } catch {
    return null;
  }
  const { fitted } = fitPatterns(patterns, model, {});
  const { covariance, values } = fitted;
  if (covariance === null) return null;
  const rows = groups.flatMap((_, g) => {
    const { means, covariances } = modelLayout(model, g);
    return [means[0]!, covariances[0]!];
  });
  const meansAt = (own: readonly number[]): number[] =>
    standardized(groups.map((_, g) => ({ mean: own[2 * g]!, variance: own[2 * g + 1]! })));
  const at = rows.map((row) => values[row]!);
  const means = meansAt(at);
  // By group, its derivatives by the free means and variances.
  const free = rows.map((row) => model.parameters[row]!.free);
  const slopes = at.map((value, k) =>
    meansAt(at.map((own, other) => (other === k ? value + STEP : own))).map(
      (mean, g) => (mean - means[g]!) / STEP,
    ),
  );
  const varianceOf = (one: number, other: number): number => {
    let sum = 0;
    free.forEach((row, k) => {
      free.forEach((column, l) => {
        if (row < 0 || column < 0) return;
        const left = slopes[k]![one]! - slopes[k]![other]!;
        sum += left * covariance[row * model.free + column]! * (slopes[l]![one]! - slopes[l]![other]!);
      });
    });
    return sum;
  };
  const differences = means.flatMap((mean, one) =>
    means.slice(one + 1).map((second, k) => {
      const other = one + 1 + k;
      return { one, other, difference: mean - second, half: Z * Math.sqrt(varianceOf(one, other)) };
    }),
  );
  return { means, differences };
}
