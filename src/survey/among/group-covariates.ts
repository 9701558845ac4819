import { parseNumber } from "../../data/csv/cell-text";
import type { Table } from "../../data/csv/table";
import { ItemwiseError } from "../../errors";
import * as messages from "../messages";

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
    throw wrongCovariates(() => messages.covariateColumns({ file }));
  const seen = new Set<string>();
  for (let row = 0; row < rows; row++) {
    const level = (levels[row] ?? "").trim();
    if (level === "" || seen.has(level))
      throw wrongCovariates(() => messages.covariateLevel({ file, row: String(row + 2) }));
    seen.add(level);
  }
  const covariates = names.map((name, at) => {
    const known = Array.from({ length: rows }, (_, row) => {
      const cell = (cells[at]?.[row] ?? "").trim();
      const value = parseNumber(cell);
      if (value === null && cell !== "")
        throw wrongCovariates(() =>
          messages.covariateNumber({ file, cell, column: name, row: String(row + 2) }),
        );
      return value === null ? [] : [[(levels[row] ?? "").trim(), value] as const];
    });
    return { name, values: Object.fromEntries(known.flat()) };
  });
  return { file, group, covariates };
}

export const wrongCovariates = (message: () => string): ItemwiseError =>
  new ItemwiseError("bad-group-covariates", message, { hint: messages.covariatesHint });
