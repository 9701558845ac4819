/** The means that one would have who knew which items differ where: what intervals' widths are held against. */
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fitPatterns } from "../../../src/irt/estimation/fit-irt";
import { irtItems } from "../../../src/irt/model/irt-model";
import { irtPatterns } from "../../../src/irt/model/irt-patterns";
import { modelLayout } from "../../../src/irt/model/model-layout";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { normalQuantile } from "../../../src/numeric/distributions/special";
import { GROUPING } from "./draw-groups";
import type { GroupPopulation } from "./group-population";
import { freedModel, standardized } from "./group-truth";

export interface OracleMeans {
  readonly means: readonly number[];
  /** By group, half the width of its mean's 95 % interval. */
  readonly halves: readonly number[];
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
  /** Of a linear combination of the means, by its weights of the groups. */
  const halfOf = (weightOf: (group: number) => number): number => {
    const along = slopes.map((own) => own.reduce((sum, slope, g) => sum + weightOf(g) * slope, 0));
    let variance = 0;
    free.forEach((row, k) => {
      free.forEach((column, l) => {
        if (row >= 0 && column >= 0)
          variance += along[k]! * covariance[row * model.free + column]! * along[l]!;
      });
    });
    return Z * Math.sqrt(variance);
  };
  const differences = means.flatMap((mean, one) =>
    means.slice(one + 1).map((second, k) => {
      const other = one + 1 + k;
      const half = halfOf((g) => Number(g === one) - Number(g === other));
      return { one, other, difference: mean - second, half };
    }),
  );
  return { means, halves: means.map((_, own) => halfOf((g) => Number(g === own))), differences };
}
