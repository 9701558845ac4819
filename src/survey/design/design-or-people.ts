import type { PatternTable } from "../../data/answers/pattern-table";
import { type SampleDesign, sampleDesign } from "./sample-design";

/** The sampling design of a table; without strata and clusters, that of people drawn one by one. */
export function designOrPeople(table: PatternTable): SampleDesign {
  const people = table.count.reduce((sum, count) => sum + count, 0);
  return (
    sampleDesign(table) ?? {
      stratum: new Int32Array(table.rows),
      cluster: null,
      unitsIn: Float64Array.of(people),
    }
  );
}

/** Primary units (clusters or people) with members among the rows, less the strata that they are in. */
export function domainDf(table: PatternTable, design: SampleDesign, included: Uint8Array): number {
  const strata = new Set<number>();
  const clusters = new Set<number>();
  let people = 0;
  for (let row = 0; row < table.rows; row++) {
    if (included[row] === 0 || table.weight[row] === 0) continue;
    strata.add(design.stratum[row]!);
    if (design.cluster !== null) clusters.add(design.cluster[row]!);
    people += table.count[row]!;
  }
  return (design.cluster === null ? people : clusters.size) - strata.size;
}
