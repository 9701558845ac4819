import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { ItemwiseError } from "../../errors";
import { type ClusterLabels, sampleDesign } from "../design/sample-design";

/** The primary units of a sample: clusters, or people, those who are alike being one entry. */
export interface SamplingUnits {
  /** By row of the table. */
  readonly unit: Int32Array;
  /** By unit. */
  readonly stratum: Int32Array;
  /** By unit: how many there are like it; 1 for a cluster. */
  readonly copies: Float64Array;
  /** By stratum: its units, in order of first appearance. */
  readonly members: readonly (readonly number[])[];
  /** By stratum: how many units it has, each as often as there are copies. */
  readonly size: Float64Array;
}

const ROUNDING = 1e-9;

/**
 * The primary units of the whole sample.
 *
 * @throws ItemwiseError "unequal-weights" where people are the units and a row adds up different weights;
 *   "lonely-unit" where a stratum has a single unit; "clusters-straddle-strata"
 */
export function samplingUnits(table: PatternTable, labels?: ClusterLabels): SamplingUnits {
  const design = sampleDesign(table, labels);
  const strata = groupRows(table.rows, [design?.stratum ?? new Int32Array(table.rows)]).group;
  const people = design === null || design.cluster === null;
  if (people) checkPeople(table);
  const { group, first } = people
    ? { group: Int32Array.from({ length: table.rows }, (_, row) => row), first: null }
    : groupRows(table.rows, [design.cluster]);
  const units = first?.length ?? table.rows;
  const stratum = Int32Array.from({ length: units }, (_, unit) => strata[first?.[unit] ?? unit]!);
  const copies = people ? table.count.slice() : new Float64Array(units).fill(1);
  const members: number[][] = [];
  stratum.forEach((own, unit) => {
    members[own] ??= [];
    members[own].push(unit);
  });
  const size = Float64Array.from(members, (own) => own.reduce((sum, unit) => sum + copies[unit]!, 0));
  const lonely = size.findIndex((count) => count < 2);
  if (lonely >= 0) {
    throw new ItemwiseError(
      "lonely-unit",
      `Stratum ${lonely + 1} of ${size.length} has a single sampling unit.`,
      {
        hint: "Replicates leave units out and need two in each stratum: join the stratum with another that is like it.",
      },
    );
  }
  return { unit: group, stratum, copies, members, size };
}

/** A replicate leaves out one of a row's people: all must have the same weight. */
function checkPeople({ count, weight, weightSquared, rows }: PatternTable): void {
  for (let row = 0; row < rows; row++) {
    const [n, sum, squares] = [count[row]!, weight[row]!, weightSquared[row]!];
    if (Number.isInteger(n) && Math.abs(n * squares - sum * sum) <= ROUNDING * sum * sum) continue;
    const message = `Row ${row + 1} of the table adds up ${n} people with different weights: none of them can be left out.`;
    throw new ItemwiseError("unequal-weights", message, {
      hint: "Replicates of a sample without clusters need a row for each person, or for people of the same weight.",
    });
  }
}
