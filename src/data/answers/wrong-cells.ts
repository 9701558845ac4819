import { ItemwiseError } from "../../errors";
import { cellPlace } from "../csv/table";
import type { AnswerSource } from "./answer-source";

/** A cell that cannot be read. */
export interface WrongCell {
  readonly column: string;
  /** Index of the row in the source. */
  readonly row: number;
  readonly cell: string;
  /** What is wrong with it, to follow its place ("unknown code 7"). */
  readonly problem: string;
  readonly hint: string;
}

/** Cells of a column that cannot be read: the first, and how many there are. */
export interface WrongCells {
  readonly first: WrongCell;
  /** All such rows, by index in the source. */
  readonly rows: readonly number[];
}

/**
 * Throws for the wrong cell that stands first in the file and says how many more there are.
 *
 * @param wrong one entry per column that has such cells; nothing is thrown where there is none
 */
export function throwWrongCells(
  source: Pick<AnswerSource, "file" | "rowNumbers"> & Partial<Pick<AnswerSource, "repeats">>,
  code: string,
  wrong: readonly WrongCells[],
): void {
  const [earliest] = [...wrong].sort((a, b) => a.first.row - b.first.row);
  if (earliest === undefined) return;
  const { first } = earliest;
  const cells = (rows: readonly number[]): number =>
    rows.reduce((total, row) => total + (source.repeats?.[row] ?? 1), 0);
  const others = wrong.reduce((total, { rows }) => total + cells(rows), 0) - 1;
  const columns = wrong.length > 1 ? `in ${wrong.length} columns` : "in this column";
  const more = others > 0 ? ` (and ${others} more such cell${others > 1 ? "s" : ""} ${columns})` : "";
  throw new ItemwiseError(code, `${cellPlace(source, first.row, first.column)}: ${first.problem}${more}.`, {
    hint: first.hint,
  });
}
