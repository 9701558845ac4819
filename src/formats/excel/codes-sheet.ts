import { type CodedAnswer, codedAnswers } from "../../measures/forms/codebook-cells";
import type { ExcelRows } from "./excel-rows";
import { cellAsText } from "./excel-rows";

/** What a sheet of codes says of a column. */
export interface ColumnCodes {
  /** The question's text, where the sheet has one. */
  readonly label: string;
  readonly answers: readonly CodedAnswer[];
  readonly missing: readonly string[];
}

/** Larger sheets are data. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 30;
/** Minimum share of names in the data, among the names that a sheet gives. */
const MIN_NAMED = 0.5;
/** Minimum share of the cells of a column with several codes in each that can be read as such. */
const MIN_LISTS = 0.6;

const CODE = /^-?\d+(?:[.,]\d+)?$|^\.[a-z]?$/i;
const MISSING = /missing|fehlend|manquant|perdid|ausente|mancant|ontbrek|saknad|puuttuv|brak/iu;
/** Where a sheet has no codes, its header must call the sentences questions: they may be anybody's remarks. */
const QUESTION =
  /label|question|wording|text|description|etikett|frage|libell|pregunta|etiqueta|pergunta|domanda|etichetta|vraag|fråga|spørg|spørs|kysymys|pytan|otázk|kérdés|întreb|soru|вопрос|питан|ερώτη|pertanyaan|câu hỏi|swali|سؤال|प्रश्न|問|题|題|질문|คำถาม/iu;
const TEXT = /\p{L}{2}/u;
/** What a question is called for short, and what follows it in a longer name. */
const NUMBERED = /^\p{L}{1,4}[\s_.]?\d{1,3}\p{L}?$/u;
const SEPARATOR = /^[\s.:)_-]/u;

interface Line {
  /** A column of the data, in lower case. */
  readonly name: string;
  readonly cells: readonly string[];
}

/**
 * Codes, labels and question texts from a sheet beside the data: a row for each code, or a row for each column with all
 * its codes in one cell ("1=Never; 2=Often"). What its columns are is recognized by their cells, in any language.
 * @param names the data's columns, in lower case
 * @returns by name in lower case; null where the sheet is something else
 */
export function readCodes(
  rows: ExcelRows,
  names: ReadonlySet<string>,
): ReadonlyMap<string, ColumnCodes> | null {
  if (rows.rows < 2 || rows.rows > MAX_ROWS || rows.places.length < 2 || rows.places.length > MAX_COLUMNS) {
    return null;
  }
  const cells = Array.from({ length: rows.rows }, (_, row) =>
    rows.places.map((place) => cellAsText(rows.cell(row, place)).trim()),
  );
  const naming = namingColumn(cells, names);
  if (naming === null) return null;
  const lines = namedLines(cells, naming, names);
  // What stands above the first name is the header, and titles above that.
  const first = cells.findIndex((row) => meantBy(row[naming] ?? "", names).length > 0);
  const header = cells[first - 1] ?? [];
  const isRepeated = new Set(lines.map(({ name }) => name)).size < lines.length;
  const others = rows.places.map((_, column) => column).filter((column) => column !== naming);
  return isRepeated ? codesByRow(lines, header, others) : codesInCells(lines, header, others);
}

/** The column whose cells are mostly names of the data's columns. */
function namingColumn(cells: readonly (readonly string[])[], names: ReadonlySet<string>): number | null {
  const width = cells[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const filled = new Set(
      cells.map((row) => (row[column] ?? "").toLowerCase()).filter((cell) => cell !== ""),
    );
    const known = [...filled].filter((cell) => meantBy(cell, names).length > 0).length;
    if (known >= 2 && known >= MIN_NAMED * (filled.size - 1)) return column;
  }
  return null;
}

/**
 * The columns that a cell names: by their whole name, by the number that it begins with ("Q3" of "Q3 Main reason"), or
 * several of them ("Q1/Q2").
 */
function meantBy(cell: string, names: ReadonlySet<string>): readonly string[] {
  const own = cell.trim().toLowerCase();
  if (names.has(own)) return [own];
  const parts = own.split(/[/,;&]/u).map((part) => part.trim());
  const meant = parts.map((part) => {
    if (names.has(part)) return part;
    const numbered = NUMBERED.test(part)
      ? [...names].filter((name) => name.startsWith(part) && SEPARATOR.test(name.slice(part.length)))
      : [];
    return numbered.length === 1 ? numbered[0]! : null;
  });
  return meant.flatMap((name) => name ?? []).length < parts.length ? [] : meant.flatMap((name) => name ?? []);
}

/** Rows of known names; a row without a name goes on with the one above. */
function namedLines(
  cells: readonly (readonly string[])[],
  naming: number,
  names: ReadonlySet<string>,
): readonly Line[] {
  let meant: readonly string[] = [];
  return cells.flatMap((row): Line[] => {
    const cell = row[naming] ?? "";
    if (cell !== "") meant = meantBy(cell, names);
    return meant.map((name) => ({ name, cells: row }));
  });
}

function grouped(lines: readonly Line[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const { name, cells } of lines) {
    const rows = found.get(name);
    if (rows === undefined) found.set(name, [cells]);
    else rows.push(cells);
  }
  return found;
}

const distinct = (texts: readonly string[]): number => new Set(texts).size;

/** A row for each code: one column has the codes, another what they mean. */
function codesByRow(
  lines: readonly Line[],
  header: readonly string[],
  others: readonly number[],
): ReadonlyMap<string, ColumnCodes> | null {
  const columns = [...grouped(lines).values()];
  const filled = (rows: readonly (readonly string[])[], column: number): string[] =>
    rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  const lists = columns.filter((rows) => rows.length > 1);
  // Codes differ within a question; the first such column counts, but for one that numbers all rows.
  const code = others.find((column) => {
    const all = columns.flatMap((rows) => filled(rows, column));
    const isCoded = all.length > 0 && all.every((cell) => CODE.test(cell));
    const isNumbering = lists.length > 1 && distinct(all) === all.length;
    return (
      isCoded &&
      !isNumbering &&
      lists.every((rows) => distinct(filled(rows, column)) === filled(rows, column).length)
    );
  });
  if (code === undefined) return null;
  const isAnswer = (column: number): boolean =>
    column !== code &&
    lists.some((rows) => filled(rows, column).length > 1 && distinct(filled(rows, column)) > 1) &&
    columns.flatMap((rows) => filled(rows, column)).some((cell) => TEXT.test(cell));
  const label = others.find((column) => column > code && isAnswer(column)) ?? others.find(isAnswer);
  if (label === undefined) return null;
  const question = questionColumn(
    lines,
    others.filter(
      (column) =>
        column !== code && column !== label && columns.every((rows) => distinct(filled(rows, column)) < 2),
    ),
  );
  const missing = others.find(
    (column) => column !== code && column !== label && MISSING.test(header[column] ?? ""),
  );
  return new Map(
    [...grouped(lines)].map(([name, rows]) => [
      name,
      {
        label: question === null ? "" : (filled(rows, question)[0] ?? ""),
        answers: rows.flatMap((row): CodedAnswer[] => {
          const [value = "", words = ""] = [row[code], row[label]];
          return value === "" ? [] : [{ code: value.replace(",", "."), label: words === "" ? null : words }];
        }),
        missing: missing === undefined ? [] : codesOf(filled(rows, missing)[0] ?? ""),
      },
    ]),
  );
}

/** A row for each column of the data, with all its codes in one cell. */
function codesInCells(
  lines: readonly Line[],
  header: readonly string[],
  others: readonly number[],
): ReadonlyMap<string, ColumnCodes> | null {
  const missing = others.find((column) => MISSING.test(header[column] ?? ""));
  const isList = (cell: string): boolean => {
    const answers = codedAnswers(cell);
    return typeof answers !== "string" && answers.length > 1 && answers.some(({ label }) => label !== null);
  };
  const values = others.find((column) => {
    const filled = lines.map(({ cells }) => cells[column] ?? "").filter((cell) => cell !== "");
    return (
      column !== missing && filled.length > 0 && filled.filter(isList).length >= MIN_LISTS * filled.length
    );
  });
  const question = questionColumn(
    lines,
    others.filter((column) => column !== values && column !== missing),
  );
  if (values === undefined && (question === null || !QUESTION.test(header[question] ?? ""))) return null;
  return new Map(
    lines.map(({ name, cells }) => {
      const answers = values === undefined ? [] : codedAnswers(cells[values] ?? "");
      return [
        name,
        {
          label: question === null ? "" : (cells[question] ?? ""),
          answers: typeof answers === "string" ? [] : answers,
          missing: missing === undefined ? [] : codesOf(cells[missing] ?? ""),
        },
      ];
    }),
  );
}

function codesOf(cell: string): string[] {
  const answers = codedAnswers(cell);
  return typeof answers === "string" ? [] : answers.map(({ code }) => code);
}

/** The column of sentences, which differ; the longest. */
function questionColumn(lines: readonly Line[], columns: readonly number[]): number | null {
  let best: { readonly column: number; readonly length: number } | null = null;
  for (const column of columns) {
    const texts = new Set(lines.map(({ cells }) => cells[column] ?? "").filter((cell) => cell !== ""));
    const prose = [...texts].filter((text) => /\p{L}+\s+\p{L}+/u.test(text)).length;
    const names = new Set(lines.map(({ name }) => name)).size;
    if (prose < texts.size / 2 || texts.size < names / 2 || texts.size < 2) continue;
    const length = [...texts].reduce((sum, text) => sum + text.length, 0) / texts.size;
    if (best === null || length > best.length) best = { column, length };
  }
  return best?.column ?? null;
}
