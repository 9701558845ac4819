import { ItemwiseError } from "../../errors";

/** A CSV file as from `parseCsv`. */
export interface CodebookTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly columns: readonly (readonly string[])[];
  readonly rows: number;
  readonly rowNumbers: Int32Array;
}

export interface CodebookRow {
  /** The trimmed cell of a kind of column; "" where there is no such column. */
  readonly cell: (kind: string) => string;
  readonly wrong: (kind: string, problem: string) => ItemwiseError;
  /** Row number in the file. */
  readonly number: number;
}

/** A header's name for comparison: "Variable / Field Name" becomes "variablefieldname". */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The columns of a codebook by kind: the first of a kind's names that the header has.
 *
 * @param kinds possible names of each kind, as from `plainName`, best first
 * @returns column index by kind; a column has one kind
 */
export function columnKinds(
  header: readonly string[],
  kinds: Readonly<Record<string, readonly string[]>>,
  known: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const names = header.map(plainName);
  const places = new Map(known);
  for (const [kind, aliases] of Object.entries(kinds)) {
    if (places.has(kind)) continue;
    const taken = [...places.values()];
    const place = aliases.map((alias) => names.indexOf(alias)).find((at) => at >= 0 && !taken.includes(at));
    if (place !== undefined) places.set(kind, place);
  }
  return places;
}

export function rowsOf(table: CodebookTable, kinds: ReadonlyMap<string, number>): CodebookRow[] {
  return Array.from({ length: table.rows }, (_, row): CodebookRow => {
    const cell = (kind: string): string => table.columns[kinds.get(kind) ?? -1]?.[row]?.trim() ?? "";
    const wrong = (kind: string, problem: string): ItemwiseError => {
      const column = table.header[kinds.get(kind) ?? -1] ?? kind;
      const where = `${table.file}, row ${table.rowNumbers[row]}, column "${column}"`;
      return new ItemwiseError("bad-codebook", `${where}: ${problem}.`, {
        hint: "Mend the cell. Values are written as 1=Never; 2=Sometimes, and missing codes as 99; 88=Refused.",
      });
    };
    return { cell, wrong, number: table.rowNumbers[row] ?? row + 2 };
  }).filter(({ cell }) => [...kinds.keys()].some((kind) => cell(kind) !== ""));
}

/** The names of the rows, which must be present and unique. */
export function namesIn(rows: readonly CodebookRow[], kind: string): string[] {
  const before = new Map<string, number>();
  return rows.map((row) => {
    const name = row.cell(kind);
    if (name === "") throw row.wrong(kind, "the name of the variable is missing");
    const other = before.get(name);
    if (other !== undefined) throw row.wrong(kind, `"${name}" stands in row ${other} too`);
    before.set(name, row.number);
    return name;
  });
}
