import { nullIfProblem } from "../../errors";
import type { CodedAnswer } from "../../measures/forms/codebook-cells";
import type { LabelledColumn, LabelledTable, MissingValues, ValueLabel } from "../kit/labelled-table";
import * as messages from "../messages";
import { otherSheetsNote } from "./choose-sheet";
import { type ColumnCodes, readCodes } from "./codes-sheet";
import type { ExcelRows } from "./excel-rows";
import { excelRowsToTable } from "./rows-to-table";

/** Largest number of other sheets that are looked through. */
const MAX_SHEETS = 8;
/** Minimum share of a column's answers that have a code of the sheet. */
const MIN_CODED = 0.9;

const namesOf = (table: LabelledTable): ReadonlySet<string> =>
  new Set(table.columns.map(({ name }) => name.toLowerCase()));

/** A sheet of a workbook, as far as its name goes. */
interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * The table of a sheet, with the labels that sheets of codes beside it give. Where no sheet was asked for and the first is
 * one of codes, the table is the sheet that it describes.
 * @param book `rowsOf`: the rows of a sheet; null where it is no sheet of codes for its size, or was not read
 */
export function tableWithCodes<Sheet extends NamedSheet>(
  book: { readonly sheets: readonly Sheet[]; readonly rowsOf: (sheet: Sheet) => ExcelRows | null },
  found: { readonly rows: ExcelRows; readonly chosen: Sheet },
  isFree: boolean,
): LabelledTable {
  const others = book.sheets.filter((sheet) => sheet !== found.chosen && !sheet.hidden).slice(0, MAX_SHEETS);
  const read = others.flatMap((sheet) => {
    // What can't be read beside the data does not matter.
    const rows = nullIfProblem(() => book.rowsOf(sheet));
    return rows === null || rows.rows < 2 ? [] : [{ sheet, rows }];
  });
  const described = isFree ? read.find(({ rows }) => describes(found.rows, rows)) : undefined;
  const chosen = described?.sheet ?? found.chosen;
  const rows = described?.rows ?? found.rows;
  const codes = [...read.map((one) => one.rows), found.rows].filter((one) => one !== rows);
  const { table, used } = labelledByCodes(excelRowsToTable(rows), codes);
  return { ...table, notes: [...otherSheetsNote(book.sheets, chosen, used), ...table.notes] };
}

/** Whether one sheet has the codes of another, and not the other of it. */
function describes(codes: ExcelRows, data: ExcelRows): boolean {
  const table = nullIfProblem(() => excelRowsToTable(data));
  if (table === null || readCodes(codes, namesOf(table)) === null) return false;
  const own = nullIfProblem(() => excelRowsToTable(codes));
  return own === null || readCodes(data, namesOf(own)) === null;
}

/** A table with the labels that other sheets of its workbook give its codes, and the names of these sheets. */
interface LabelledByCodes {
  readonly table: LabelledTable;
  readonly used: readonly string[];
}

/**
 * Takes labels of answers, missing values and question texts from sheets of codes. Labels are not taken where the answers
 * are others than the codes; notes say so.
 */
function labelledByCodes(table: LabelledTable, sheets: Iterable<ExcelRows>): LabelledByCodes {
  let labelled = table;
  const used: string[] = [];
  for (const rows of sheets) {
    const codes = readCodes(rows, namesOf(table));
    if (codes === null) continue;
    used.push(rows.sheet);
    labelled = withCodes(labelled, codes, rows.sheet);
  }
  return { table: labelled, used };
}

function withCodes(
  table: LabelledTable,
  codes: ReadonlyMap<string, ColumnCodes>,
  sheet: string,
): LabelledTable {
  const refused: string[] = [];
  const partly: string[] = [];
  let answers = 0;
  let questions = 0;
  const columns = table.columns.map((column): LabelledColumn => {
    const own = codes.get(column.name.toLowerCase());
    if (own === undefined) return column;
    const question = column.label === null && own.label !== "" ? own.label : null;
    if (question !== null) questions += 1;
    const named = question === null ? column : { ...column, label: question };
    const labels = own.answers.filter(({ label }) => label !== null);
    if (labels.length === 0 && own.missing.length === 0) return named;
    const { share, others } = coverage(column, own);
    if (share < MIN_CODED) {
      if (labels.length > 0) refused.push(column.name);
      return named;
    }
    if (labels.length > 0) answers += 1;
    if (labels.length > 0 && others.length > 0)
      partly.push(messages.codesOfColumn({ column: column.name, codes: others }));
    return withLabels(named, labels, own.missing);
  });
  return {
    ...table,
    columns,
    notes: [
      ...table.notes,
      ...(answers + questions > 0 ? [messages.codesUsed({ sheet, answers, questions })] : []),
      ...(partly.length > 0 ? [messages.codesLacking({ sheet, columns: partly })] : []),
      ...(refused.length > 0 ? [messages.codesRefused({ sheet, columns: refused })] : []),
    ],
  };
}

const codeOf = (code: string): number => (code.trim() === "" ? Number.NaN : Number(code));

/** The share of a column's filled cells whose values are codes of the sheet, and the values that are not. */
function coverage(column: LabelledColumn, own: ColumnCodes): { share: number; others: string[] } {
  const codes = [...own.answers.map(({ code }) => code), ...own.missing];
  const known = new Set<number | string>(column.type === "text" ? codes : codes.map(codeOf));
  const counts = new Map<number | string, number>();
  for (const cell of column.values) {
    if (cell === null || Number.isNaN(cell)) continue;
    const value = typeof cell === "string" ? cell.trim() : cell;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let all = 0;
  let coded = 0;
  const others: string[] = [];
  for (const [value, count] of counts) {
    all += count;
    if (known.has(value)) coded += count;
    else others.push(String(value));
  }
  return { share: all === 0 ? 1 : coded / all, others };
}

function withLabels(
  column: LabelledColumn,
  labels: readonly CodedAnswer[],
  missing: readonly string[],
): LabelledColumn {
  const value = (code: string): number | string => (column.type === "text" ? code : codeOf(code));
  const isValue = (one: number | string): boolean => typeof one === "string" || Number.isFinite(one);
  const seen = new Set<number | string>();
  const valueLabels = labels.flatMap(({ code, label }): ValueLabel[] => {
    const own = value(code);
    if (label === null || !isValue(own) || seen.has(own)) return [];
    seen.add(own);
    return [{ value: own, label }];
  });
  const declared = missing.map(value).filter(isValue);
  return {
    ...column,
    ...(column.valueLabels.length === 0 ? { valueLabels } : {}),
    ...(column.missing.length === 0
      ? { missing: declared.map((one): MissingValues => ({ value: one })) }
      : {}),
  };
}
