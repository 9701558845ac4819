import { ItemwiseError } from "../../errors";
import { byNumberOrText, isBlank, parseNumber } from "../csv/cell-text";
import { cellPlace, missingColumnHint, type Table } from "../csv/table";
import * as messages from "../messages";
import type { FinitePopulation } from "./pattern-table";

/** Source of answers: the rows of a file, or its distinct rows in order of first appearance. */
export interface AnswerSource {
  readonly file: string;
  readonly header: readonly string[];
  readonly leftOut: readonly string[];
  readonly rows: number;
  /** Row number in the file by row; of identical rows, the first one's. */
  readonly rowNumbers: Int32Array;
  /** How many rows of the file each row stands for; null: one. */
  readonly repeats: Int32Array | null;
  cells(name: string): Cells | undefined;
}

export function sourceOf(table: Table): AnswerSource {
  const { file, header, leftOut, rows, rowNumbers } = table;
  const known = new Map<string, Cells>();
  const cells = (name: string): Cells | undefined => {
    const column = table.columns[header.indexOf(name)];
    const found = known.get(name) ?? (column && distinctTexts(column));
    if (found) known.set(name, found);
    return found;
  };
  return { file, header, leftOut, rows, rowNumbers, repeats: null, cells };
}

/** The first rows of a source (default: all) as a table of text. */
export function tableOf(source: AnswerSource, most = source.rows): Table {
  const { file, header, leftOut } = source;
  const rows = Math.min(most, source.rows);
  const columns = header.map((name) => {
    const { texts = [], codes } = source.cells(name) ?? {};
    return Array.from({ length: rows }, (_, row) => texts[codes?.[row] ?? -1] ?? "");
  });
  return { file, header, leftOut, rows, columns, rowNumbers: source.rowNumbers.subarray(0, rows) };
}

/** A column's cells; `owner` words whose they are ("item a"). @throws ItemwiseError "missing-column", with the nearest names */
export function cellsOf(source: AnswerSource, name: string, owner: () => string): Cells {
  const cells = source.cells(name);
  if (cells !== undefined) return cells;
  throw missingColumn(source, name, owner);
}

export function missingColumn(
  source: Pick<AnswerSource, "file" | "header" | "leftOut">,
  column: string,
  owner: () => string,
): ItemwiseError {
  const { file } = source;
  return new ItemwiseError(
    "missing-column",
    () => messages.missingColumnOf({ file, column, owner: owner() }),
    { hint: () => missingColumnHint(source, [column]) },
  );
}

/** Words whose a column is. */
export const ownerOf =
  (of: Parameters<typeof messages.owner>[0]["of"]): (() => string) =>
  () =>
    messages.owner({ of });

/** A cell that cannot be read. */
export interface WrongCell {
  readonly column: string;
  /** Index in the source. */
  readonly row: number;
  readonly cell: string;
  /** Words what follows the place in the message ("unknown code 7"). */
  readonly problem: () => string;
  readonly hint: () => string;
}

/** Unreadable cells of a column. */
export interface WrongCells {
  readonly first: WrongCell;
  /** Index in the source of every such row. */
  readonly rows: readonly number[];
}

/** Throws for the first wrong cell in the file, with how many more there are; `wrong` has an entry per column that has some. */
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
  throw new ItemwiseError(
    code,
    () =>
      messages.wrongCell({
        place: cellPlace(source, first.row, first.column),
        problem: first.problem(),
        others,
        columns: wrong.length,
      }),
    { hint: first.hint },
  );
}

/** A column as distinct texts with an index by row. */
export interface Cells {
  readonly texts: readonly string[];
  readonly codes: Uint8Array | Uint16Array | Int32Array;
}

/** A column's cells as distinct texts in order of first appearance. */
export function distinctTexts(column: readonly string[]): Cells {
  const known = new Map<string, number>();
  const codes = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const text = column[row]!;
    let code = known.get(text);
    if (code === undefined) {
      code = known.size;
      known.set(text, code);
    }
    codes[row] = code;
  }
  return { texts: [...known.keys()], codes };
}

/**
 * Reads the finite population correction: units in each row's stratum of the population, or sampling fractions where no
 * value is above 1 (as R's `svydesign(fpc = )`).
 * @param source the column; null where there is none
 * @param options.rows indices of the rows to read
 * @param options.stratum strata of those rows; null: one stratum
 * @throws ItemwiseError "bad-fpc" where a cell is no number above 0, sizes and fractions are mixed, or a stratum has two
 *   values
 */
export function readFpc(
  answers: AnswerSource,
  source: { readonly column: string } | null,
  options: { rows: Int32Array; stratum: SamplingUnits | null },
): FinitePopulation | null {
  if (source === null) return null;
  const { rows, stratum } = options;
  const { texts, codes } = cellsOf(answers, source.column, ownerOf("fpc"));
  const numbers = Float64Array.from(texts, (text) => parseNumber(text) ?? Number.NaN);
  const read = Float64Array.from(rows, (row) => numbers[codes[row]!]!);
  const kind = read.some((value) => value > 1) ? "units" : "fraction";
  const values = new Array<number>(stratum?.labels.length ?? 1).fill(Number.NaN);
  const wrong: WrongCell[] = [];
  read.forEach((value, k) => {
    const code = stratum?.codes[k] ?? 0;
    const known = values[code]!;
    if (Number.isNaN(known)) values[code] = value;
    const cell = texts[codes[rows[k]!]!]!;
    const problem = problemOf(value, { cell, kind, known, label: stratum?.labels[code] });
    if (problem !== null)
      wrong.push({ column: source.column, row: rows[k]!, cell, problem, hint: messages.fpcHint });
  });
  const [first] = wrong;
  if (first !== undefined)
    throwWrongCells(answers, "bad-fpc", [{ first, rows: wrong.map(({ row }) => row) }]);
  return { kind, values };
}

function problemOf(
  value: number,
  of: {
    readonly cell: string;
    readonly kind: FinitePopulation["kind"];
    readonly known: number;
    readonly label: string | undefined;
  },
): (() => string) | null {
  const text = of.cell.trim();
  if (Number.isNaN(value)) return () => messages.fpcNoNumber({ value: text });
  if (value <= 0) return () => messages.fpcNotPositive({ value: text });
  if (of.kind === "units" && value < 1) return () => messages.fpcShare({ value: text });
  if (Number.isNaN(of.known) || of.known === value) return null;
  const known = String(of.known);
  return () => messages.fpcDiffers({ value: text, known, stratum: of.label ?? null });
}

/** The sampling stratum or cluster by row. */
export interface SamplingUnits {
  /** In order: numbers ascending, then text. */
  readonly labels: readonly string[];
  readonly codes: Int32Array;
}

/**
 * Reads strata or clusters of a sampling design, labels unchanged; the estimates decide whether one label in two strata is
 * one cluster.
 * @param source the column; null where the design has none
 * @param options.what "stratum" or "cluster", for the message
 * @throws ItemwiseError "no-sampling-unit" where a row has none
 */
export function readUnits(
  answers: AnswerSource,
  source: { readonly column: string } | null,
  options: { what: "stratum" | "cluster"; rows: Int32Array },
): SamplingUnits | null {
  if (source === null) return null;
  const { what, rows } = options;
  const { texts, codes } = cellsOf(answers, source.column, ownerOf(what));
  const trimmed = texts.map((text) => text.trim());
  const found = new Uint8Array(texts.length);
  for (const row of rows) found[codes[row]!] = 1;
  const labels = [...new Set(trimmed.filter((_, code) => found[code] === 1))].sort(byNumberOrText);
  const blank = labels.some(isBlank) ? [...rows].filter((row) => isBlank(trimmed[codes[row]!]!)) : [];
  const [first] = blank;
  if (first !== undefined) {
    const where = {
      column: source.column,
      row: first,
      cell: texts[codes[first]!]!,
      problem: () => messages.noUnit({ what }),
      hint: () => messages.noUnitHint({ what }),
    };
    throwWrongCells(answers, "no-sampling-unit", [{ first: where, rows: blank }]);
  }
  const place = new Map(labels.map((label, index) => [label, index]));
  const places = Int32Array.from(trimmed, (label) => place.get(label) ?? -1);
  return { labels, codes: Int32Array.from(rows, (row) => places[codes[row]!]!) };
}
