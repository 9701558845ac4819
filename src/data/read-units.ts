import { byNumberOrText, isBlank } from "./cell";
import { columnOf, type Table } from "./table";
import { throwWrongCells } from "./wrong-cells";

/** The sampling stratum or cluster of each row. */
export interface SamplingUnits {
  /** As they stand in the file, numbers ascending, then text by the alphabet. */
  readonly labels: readonly string[];
  /** Index into `labels` for each row. */
  readonly codes: Int32Array;
}

/**
 * Reads the strata or clusters of a sampling design. Labels are taken as they stand: whether clusters of different
 * strata with one label are one cluster is for the design-based estimates to decide.
 *
 * @param source the column; null where the design has none
 * @param options.what "stratum" or "cluster", for the message
 * @param options.rows which rows to read, by index
 * @throws ItemwiseError "no-sampling-unit" where a row has none
 */
export function readUnits(
  table: Table,
  source: { readonly column: string } | null,
  options: { what: "stratum" | "cluster"; rows: Int32Array },
): SamplingUnits | null {
  if (source === null) return null;
  const { what, rows } = options;
  const cells = columnOf(table, source.column, `the ${what}`);
  const known = new Map<string, number>();
  const blank: number[] = [];
  const codes = Int32Array.from(rows, (row) => {
    const label = cells[row]!.trim();
    if (isBlank(label)) blank.push(row);
    let code = known.get(label);
    if (code === undefined) {
      code = known.size;
      known.set(label, code);
    }
    return code;
  });
  const [first] = blank;
  if (first !== undefined) {
    const hint = `Every row needs its ${what}; fill the cells, or leave "${what}" out of the measure definition.`;
    const where = { column: source.column, row: first, cell: cells[first]!, problem: `no ${what}`, hint };
    throwWrongCells(table, "no-sampling-unit", [{ first: where, rows: blank }]);
  }
  const labels = [...known.keys()].sort(byNumberOrText);
  const place = new Map(labels.map((label, index) => [label, index]));
  const places = Int32Array.from(known.keys(), (label) => place.get(label)!);
  return { labels, codes: codes.map((code) => places[code]!) };
}
