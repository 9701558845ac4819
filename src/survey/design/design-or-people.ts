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
