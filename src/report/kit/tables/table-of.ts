import type { Analysis } from "../../../analysis/analysis";
import { type EntryList, shownFigures } from "../../../figures/entries";
import { DESCRIPTIVES, type Descriptives } from "../../../survey/items/descriptives-result";
import type { CellFormat } from "../../../words/format";
import * as names from "../../../words/messages";
import { HIDDEN } from "../words/hidden";
import { paragraph, texts } from "../words/phrases";
import { recodedItems } from "../words/raw-mean";
import * as messages from "./messages";
import type { ReportTable } from "./section";

/** Content of a cell: booleans print as "yes" and "no", missing values as a dash. */
export type CellValue = string | number | boolean | null | undefined;

type PlainKey<Row> = { [K in keyof Row & string]-?: Row[K] extends CellValue ? K : never }[keyof Row &
  string];

/** A column; without `value`, its cells are the rows' values under its key. */
export type Column<Row> = {
  readonly label: string;
  readonly format: CellFormat;
  readonly bold?: ((row: Row, index: number) => boolean) | undefined;
  readonly parenthesized?: ((row: Row, index: number) => boolean) | undefined;
} & (
  | { readonly key: PlainKey<Row>; readonly value?: never | undefined }
  | { readonly key: string; readonly value: (row: Row, index: number) => CellValue }
);

/** Columns in order, possibly in groups; `condition && column` omits one. */
export type Columns<Row> = readonly (Column<Row> | Columns<Row> | false)[];

export type ColumnHead = readonly [key: string, label: string, format: CellFormat];

/** A column with cells computed from the rows. */
export const column = <Row>(
  [key, label, format]: ColumnHead,
  value: (row: Row, index: number) => CellValue,
  marks: Pick<Column<Row>, "bold" | "parenthesized"> = {},
): Column<Row> => ({ key, label, format, value, ...marks });

interface TableParts<Row> {
  readonly id: string;
  readonly title: string;
  readonly columns: Columns<Row>;
  readonly notes?: readonly (string | false | null)[] | undefined;
}

/** A table of records; null without any. Empty notes are omitted. */
export function tableOf<Row extends object>(
  rows: readonly Row[],
  { id, title, notes = [], ...table }: TableParts<NoInfer<Row>>,
): ReportTable | null {
  if (rows.length === 0) return null;
  const columns = flat(table.columns);
  const marks = (of: "bold" | "parenthesized") =>
    rows.flatMap((row, k) =>
      columns.flatMap(({ key, [of]: holds }) => (holds?.(row, k) ? [{ row: k, key }] : [])),
    );
  return {
    id,
    title,
    columns: columns.map(({ key, label, format }) => ({ key, label, format })),
    rows: rows.map((row, k) => Object.fromEntries(columns.map((one) => [one.key, cell(one, row, k)]))),
    emphasis: marks("bold"),
    parentheses: marks("parenthesized"),
    notes: notes.flatMap((note) => note || []),
  };
}

/** A table with notes for hidden figures and those in parentheses. */
export function disclosedTable<Row extends object>(
  { disclosure }: Analysis,
  rows: readonly Row[],
  parts: TableParts<NoInfer<Row>>,
): ReportTable | null {
  const table = tableOf<Row>(rows, parts);
  if (table === null) return null;
  const hidden = table.rows.some((row) => Object.values(row).includes(HIDDEN));
  const few = (table.parentheses ?? []).length > 0;
  const [from, to] = [disclosure.leastPeople, disclosure.fewPeople - 1];
  return {
    ...table,
    notes: [
      ...table.notes,
      // The rule is explained once, with the limits.
      ...texts(hidden && messages.hiddenNote({ sign: HIDDEN }), few && messages.fewPeopleNote({ from, to })),
    ],
  };
}

const isColumn = <Row>(one: Columns<Row>[number]): one is Column<Row> => one !== false && "key" in one;

const flat = <Row>(columns: Columns<Row>): readonly Column<Row>[] =>
  columns.flatMap((one) => (isColumn(one) ? [one] : one === false ? [] : flat(one)));

function cell<Row>({ key, value }: Column<Row>, row: Row, index: number): string | number | null {
  const found = value === undefined ? (row[key as keyof Row] as CellValue) : value(row, index);
  return typeof found === "boolean" ? (found ? names.yes() : names.no()) : (found ?? null);
}

interface IntervalHeads {
  readonly keys?: readonly [string, string] | undefined;
  readonly labels?: readonly [string, string] | undefined;
}

/** Columns of an interval's ends. */
export const intervalColumns = <Row>(
  of: (row: Row) => readonly [number | null, number | null] | null | undefined,
  format: CellFormat,
  { keys = ["low", "high"], labels = [names.low95(), names.high95()] }: IntervalHeads = {},
): Columns<Row> => [
  column([keys[0], labels[0], format], (row) => of(row)?.[0]),
  column([keys[1], labels[1], format], (row) => of(row)?.[1]),
];

/** Columns of an interval's ends that are the rows' `low` and `high`. */
export const endColumns = (format: CellFormat) =>
  [
    { key: "low", label: names.low95(), format },
    { key: "high", label: names.high95(), format },
  ] as const;

/** Columns of an estimate and its interval. */
export const estimateColumns = <Row>(
  [key, label, format]: ColumnHead,
  of: (row: Row) => { [K in "estimate" | "low" | "high"]: number | null } | null | undefined,
): Columns<Row> => [
  column<Row>([key, label, format], (row) => of(row)?.estimate),
  column<Row>([`${key}Low`, names.low95(), format], (row) => of(row)?.low),
  column<Row>([`${key}High`, names.high95(), format], (row) => of(row)?.high),
];

interface TriangleCells {
  readonly format: CellFormat;
  readonly diagonal?: boolean | undefined;
  readonly bold?: ((value: number) => boolean) | undefined;
}

/** Columns of the lower triangle of a matrix; cells above it are empty, not missing. */
export function triangleColumns<Row>(
  heads: readonly { readonly key: string; readonly label: string }[],
  matrix: readonly (readonly (number | null)[])[],
  { format, diagonal = false, bold = () => false }: TriangleCells,
): Columns<Row> {
  const shown = (row: number, column: number): boolean => column < row || (diagonal && column === row);
  return (diagonal ? heads : heads.slice(0, -1)).map((head, k) => ({
    ...head,
    format,
    value: (_, j) => (shown(j, k) ? matrix[j]?.[k] : ""),
    bold: (_, j) => shown(j, k) && bold(matrix[j]?.[k] ?? 0),
  }));
}

/** First columns of a table of items: id, and label if any differs from the id. */
export function itemColumns<Row>(
  { items }: { readonly items: readonly Pick<Analysis["items"][number], "id" | "label">[] },
  idOf: (row: Row) => string,
): Columns<Row> {
  const labels = new Map(items.map(({ id, label }) => [id, label === "" || label === id ? null : label]));
  const labeled = [...labels.values()].some((label) => label !== null);
  return [
    column(["item", names.columnItem(), "text"], idOf),
    labeled && column(["label", names.columnLabel(), "text"], (row) => labels.get(idOf(row))),
  ];
}

/** The prefix avoids clashes with other columns' keys. */
export const itemHeads = (items: readonly string[]) => items.map((id) => ({ key: `item_${id}`, label: id }));

interface Described {
  readonly descriptives: Descriptives | null;
}

/** Descriptive statistics of scores, a row each; null where there are none or all are hidden. */
export function descriptivesTable<Row extends Described>(
  analysis: Analysis,
  rows: readonly Row[],
  { columns, notes = [], ...table }: TableParts<Row>,
  list: EntryList<never> = DESCRIPTIVES,
): ReportTable | null {
  if (rows.every(({ descriptives }) => descriptives === null)) return null;
  return disclosedTable<Row>(analysis, rows, {
    ...table,
    columns: [
      columns,
      shownFigures(list).map(({ key, name, format, in: figureIn }) =>
        column([key, name, format], ({ descriptives }) => (descriptives ? figureIn(descriptives) : HIDDEN)),
      ),
    ],
    notes: [...notes, messages.descriptivesNote()],
  });
}

/** Which of a table's items are recoded; false if none is. */
export const recodedNote = (analysis: Analysis, items: readonly string[]): string | false => {
  const { worded, coded } = recodedItems(analysis);
  const [own, yesLow] = [worded, coded].map((ids) => ids.filter((id) => items.includes(id)));
  return recodingNote({ worded: own ?? [], coded: yesLow ?? [] });
};

/** Which items are recoded; false if none is. */
export const recodingNote = ({ worded, coded }: ReturnType<typeof recodedItems>): string | false =>
  paragraph(
    worded.length > 0 && messages.reversedNote({ items: worded }),
    coded.length > 0 && messages.yesLowNote({ items: coded }),
  ) || false;
