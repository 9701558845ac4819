/** What is known of a column where its role is guessed: its name, its question and its cells. */
export interface ColumnCells {
  readonly name: string;
  readonly label: string | null;
  readonly rows: number;
  readonly blanks: number;
  /** Distinct numbers, ascending; null where a cell is no number or a code with leading zeros. */
  readonly numbers: readonly number[] | null;
  /** Frequency of each distinct valid cell; at most 1,000 of them. */
  readonly counts: ReadonlyMap<string, number>;
  readonly valueLabels: ReadonlyMap<string, string>;
}
