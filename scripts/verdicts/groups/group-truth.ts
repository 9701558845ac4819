/** What differing items do to the means of groups, at the expected answers of endless samples. */
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fitPatterns } from "../../../src/irt/estimation/fit-irt";
import { type IrtModel, irtItems } from "../../../src/irt/model/irt-model";
import { irtPatterns } from "../../../src/irt/model/irt-patterns";
import { modelLayout } from "../../../src/irt/model/model-layout";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { GROUPING, itemOf } from "./draw-groups";
import { type GroupPopulation, logistic, NORMAL_POINTS } from "./group-population";

/** Means of the groups in standard deviations within groups, their average 0. */
export interface GroupTruth {
  /** Of the population. */
  readonly means: readonly number[];
  /** That endless samples give where all items are taken to be alike. */
  readonly strict: readonly number[];
  /** That they give where the items that differ are freed where they do. */
  readonly partial: readonly number[];
  /** The largest difference of the two, each against the average of the other groups. */
  readonly change: number;
}

export function groupTruth(population: GroupPopulation): GroupTruth {
  const { groups, differs } = population;
  const table = expectedAnswers(population);
  const model = irtModel({
    items: irtItems(table),
    structure: { kind: "one factor" },
    groups: groups.map(({ label }) => label),
  });
  const patterns = irtPatterns(table, model, GROUPING);
  const meansOf = (own: IrtModel): number[] => {
    const { fitted } = fitPatterns(patterns, own, { standardErrors: false });
    return standardized(
      groups.map((_, g) => {
        const { means, covariances } = modelLayout(own, g);
        return { mean: fitted.values[means[0]!]!, variance: fitted.values[covariances[0]!]! };
      }),
    );
  };
  const strict = meansOf(model);
  const partial = differs.flat().some((isOne) => isOne) ? meansOf(freedModel(model, differs)) : strict;
  return {
    means: standardized(groups.map(({ mean, sd }) => ({ mean, variance: sd ** 2 }))),
    strict,
    partial,
    change:
      Math.max(...strict.map((mean, g) => Math.abs(mean - partial[g]!))) *
      (groups.length / (groups.length - 1)),
  };
}

/** Centred over the groups, in units of the root of their average variance. */
export function standardized(
  groups: readonly { readonly mean: number; readonly variance: number }[],
): number[] {
  const average = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const centre = average(groups.map(({ mean }) => mean));
  const unit = Math.sqrt(average(groups.map(({ variance }) => variance)));
  return groups.map(({ mean }) => (mean - centre) / unit);
}

/** A model of equal items with slopes and intercepts of their own where an item (first index) is freed in a group. */
export function freedModel(model: IrtModel, freed: readonly (readonly boolean[])[]): IrtModel {
  let { free } = model;
  const parameters = model.parameters.map((row) =>
    row.item >= 0 && freed[row.item]![row.group]! ? { ...row, free: free++ } : row,
  );
  // A group may have been the only one to hold a number.
  const numbers = new Map<number, number>();
  for (const row of parameters)
    if (row.free >= 0 && !numbers.has(row.free)) numbers.set(row.free, numbers.size);
  return {
    ...model,
    parameters: parameters.map((row) => (row.free < 0 ? row : { ...row, free: numbers.get(row.free)! })),
    free: numbers.size,
  };
}

/** All patterns of answers in every group, each as often as is expected. */
function expectedAnswers({ items, groups, shape }: GroupPopulation): PatternTable {
  const size = 2 ** items.length;
  const rows = size * groups.length;
  const answer = (row: number, j: number): number => ((row % size) >> j) & 1;
  const count = Float64Array.from(
    groups.flatMap(({ people, mean, sd, curves }) => {
      const shares = new Float64Array(size);
      for (const { z, weight } of NORMAL_POINTS) {
        const trait = mean + sd * shape(z);
        const yes = curves.map(({ slope, intercept }) => logistic(slope * trait + intercept));
        for (let pattern = 0; pattern < size; pattern++) {
          shares[pattern]! += yes.reduce((p, own, j) => p * (answer(pattern, j) ? own : 1 - own), weight);
        }
      }
      return Array.from(shares, (share) => people * share);
    }),
  );
  return {
    items: items.map(itemOf),
    rows,
    columns: items.map((_, j) => Int16Array.from({ length: rows }, (_, row) => answer(row, j))),
    count,
    weight: count,
    weightSquared: count,
    weighting: "none",
    groupings: [
      {
        name: GROUPING,
        levels: groups.map(({ label }) => label),
        codes: Int16Array.from({ length: rows }, (_, row) => Math.floor(row / size)),
      },
    ],
    stratum: null,
    cluster: null,
  };
}
