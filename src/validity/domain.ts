import type { PatternTable } from "../data/answers/pattern-table";
import type { SampledTable } from "../survey/design/estimate";
import { designDegreesOfFreedom, designOrPeople, type SampleDesign } from "../survey/design/sample-design";

/** People of a table with complete values: a domain of its design, whose units count in full. */
export interface Domain extends SampledTable {
  readonly design: SampleDesign;
  readonly rows: readonly number[];
  /** By row of the table, 0 outside the domain. */
  readonly weight: Float64Array;
  readonly people: number;
  readonly total: number;
}

/** The people with a weight and with all of these values (NaN where missing). */
export function domainOf(table: PatternTable, columns: readonly Float64Array[]): Domain {
  const design = designOrPeople(table);
  const rows: number[] = [];
  const [counts, weight] = [new Float64Array(table.rows), new Float64Array(table.rows)];
  let [people, total] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!(table.weight[row]! > 0) || columns.some((values) => Number.isNaN(values[row]!))) continue;
    rows.push(row);
    counts[row] = table.count[row]!;
    weight[row] = table.weight[row]!;
    people += table.count[row]!;
    total += table.weight[row]!;
  }
  return { table, design, rows, weight, people, total, df: designDegreesOfFreedom(design, counts) };
}
