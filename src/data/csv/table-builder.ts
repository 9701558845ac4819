import type { Warning } from "../../errors";
import { RecordChecks } from "./record-checks";
import type { RecordSink } from "./record-reader";
import type { Table } from "./table";

/** A builder of a table from records, which it checks against the header; its errors are those of `parseCsv`. */
export function createTableBuilder(options: {
  file: string;
  header?: boolean | undefined;
  columns?: readonly string[] | undefined;
}): RecordSink<Table> {
  const { file, header = true } = options;
  const wanted = options.columns ? new Set(options.columns) : null;
  const rowNumbers: number[] = [];
  let names: readonly string[] = [];
  let kept: readonly number[] = [];
  let cells: readonly string[][] = [];
  let warnings: readonly Warning[] = [];
  const checks = new RecordChecks(
    { file, header },
    {
      open(given) {
        names = given;
        kept = names.flatMap((name, index) => (wanted === null || wanted.has(name) ? index : []));
        cells = kept.map(() => []);
      },
      store(record, row) {
        for (let k = 0; k < kept.length; k++) cells[k]!.push(record[kept[k]!]!);
        rowNumbers.push(row);
      },
    },
  );
  return {
    add: (record) => checks.add(record),
    warn(told) {
      warnings = told;
    },
    finish() {
      checks.finish(rowNumbers.length);
      return {
        file,
        header: kept.map((index) => names[index]!),
        columns: cells,
        rows: rowNumbers.length,
        rowNumbers: Int32Array.from(rowNumbers),
        warnings: warnings.length === 0 ? undefined : warnings,
        leftOut: names.filter((_, index) => !kept.includes(index)),
      };
    },
  };
}
