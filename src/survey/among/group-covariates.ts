import { parseNumber } from "../../data/csv/cell-text";
import type { Table } from "../../data/csv/table";
import { ItemwiseError } from "../../errors";

/** Covariates of the levels of a grouping: of countries, say. */
export interface GroupCovariates {
  /** The file that has them. */
  readonly file: string;
  readonly group: string;
  /** By label of the level. */
  readonly covariates: readonly {
    readonly name: string;
    readonly values: Readonly<Record<string, number>>;
  }[];
}

/**
 * Reads covariates of the levels of a grouping: a row per level, its label in the first column (named after the
 * grouping), numbers in the others. An empty cell is unknown.
 * @throws ItemwiseError "bad-group-covariates"
 * @example
 * ```ts
 * const { group, covariates } = groupCovariates(parseCsv("country,wealth\nKenya,2.1\nUganda,1.4\n"));
 * group; // "country"
 * covariates[0].values.Kenya; // 2.1
 * ```
 */
export function groupCovariates({ file, header, columns, rows }: Table): GroupCovariates {
  const [group, ...names] = header;
  const [levels = [], ...cells] = columns;
  if (group === undefined || names.length === 0)
    throw wrongCovariates(file, "it needs a column of levels and one of numbers at least");
  const seen = new Set<string>();
  for (let row = 0; row < rows; row++) {
    const level = (levels[row] ?? "").trim();
    if (level === "" || seen.has(level))
      throw wrongCovariates(file, `row ${row + 2} has no level of its own`);
    seen.add(level);
  }
  const covariates = names.map((name, at) => {
    const known = Array.from({ length: rows }, (_, row) => {
      const cell = (cells[at]?.[row] ?? "").trim();
      const value = parseNumber(cell);
      if (value === null && cell !== "")
        throw wrongCovariates(file, `"${cell}" in column ${name}, row ${row + 2}, is no number`);
      return value === null ? [] : [[(levels[row] ?? "").trim(), value] as const];
    });
    return { name, values: Object.fromEntries(known.flat()) };
  });
  return { file, group, covariates };
}

export function wrongCovariates(file: string, problem: string): ItemwiseError {
  return new ItemwiseError("bad-group-covariates", `${file}: ${problem}.`, {
    hint: 'Give a CSV with a row a level: "country,wealth" and below "Kenya,2.1".',
  });
}
