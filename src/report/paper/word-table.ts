import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import * as parts from "../kit/tables/messages";
import { type PrintedCell, pageTable } from "../kit/tables/printed-table";
import type { ReportTable } from "../kit/tables/section";
import { fitTable } from "./column-widths";
import { BULLET } from "./word-style";

/** Control characters and lone surrogates, which XML forbids, except line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const NOT_XML = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for an office file: forbidden characters become spaces. */
export const xmlText = (text: string): string => text.replace(NOT_XML, " ");

/** Text with its line breaks; size in half points. */
export function run(text: string, style: Pick<IRunOptions, "bold" | "italics" | "size"> = {}): TextRun[] {
  return xmlText(text)
    .split("\n")
    .map((line, k) => new TextRun({ ...style, text: line, ...(k > 0 ? { break: 1 } : {}) }));
}

export const textParagraph = (text: string, style?: string): Paragraph =>
  style === undefined
    ? new Paragraph({ children: run(text) })
    : new Paragraph({ style, children: run(text) });

/** A paragraph that begins with bold words. */
export const ledParagraph = (lead: string, text: string, bullet = false): Paragraph =>
  new Paragraph({
    ...(bullet ? { numbering: BULLET } : {}),
    children: [...run(lead, { bold: true }), ...run(text === "" ? "" : ` ${text}`)],
  });

export const bulletParagraph = (text: string): Paragraph =>
  new Paragraph({ numbering: BULLET, children: run(text) });

/** Number and title of a table or figure; Word counts, lists and refers to the number. */
export function captionParagraph(number: string, title: string): Paragraph {
  const [, kind = "", letter = "", count = ""] = /^([\p{L}\p{N}_]+) ([A-Z]?)(\d+)$/u.exec(number) ?? [];
  const counted: ParagraphChild[] =
    count === ""
      ? run(number)
      : [...run(`${kind} ${letter}`), new SimpleField(`SEQ ${kind}${letter} \\* ARABIC`, count)];
  return new Paragraph({
    style: "Caption",
    children: [
      ...counted,
      ...(number === "" ? [] : [new TextRun({ break: 1 })]),
      ...run(title, { bold: false, italics: true }),
    ],
  });
}

/** Bookmark of a link from the contents. */
const bookmarkName = (id: string): string => `at_${id.replace(/[^A-Za-z0-9]/g, "_")}`.slice(0, 40);

export function headingParagraph(text: string, style: `Heading${1 | 2 | 3}`, id?: string): Paragraph {
  const children = run(text);
  if (id === undefined) return new Paragraph({ style, children });
  return new Paragraph({ style, children: [new Bookmark({ id: bookmarkName(id), children })] });
}

/** Content with one page orientation. */
export interface WordPart {
  readonly landscape: boolean;
  readonly children: readonly (Paragraph | Table)[];
}

const RULE = { style: BorderStyle.SINGLE, size: 8, color: "000000" } as const;
/** Shorter tables stay on one page. */
const ROWS_TOGETHER = 20;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

const SIDES = { left: NO_RULE, right: NO_RULE } as const;

/** Statistical symbols that APA style sets in italics; Greek ones are upright. */
const STATISTIC = /^(?:[NnMprtzFdQ]|SDs?|SE|df)(?=$| )/;

/** A table in APA style: three rules, right-aligned numbers, repeated head, unbroken rows. `number` is "Table 3" or empty, `text` renders text with links. */
export function wordTable(table: ReportTable, number: string, text: (one: string) => string): WordPart {
  const { head, rows } = pageTable(table);
  const { fontSize, landscape, widths } = fitTable({ head, rows });
  const setting = { size: 2 * fontSize, widths, isNumber: head.map((one) => one.isNumber) };
  const labels = head.map(({ label }) => ({ text: label, bold: false }));
  const last = rows.length - 1;
  const isShort = rows.length <= ROWS_TOGETHER;
  return {
    landscape,
    children: [
      captionParagraph(number, table.title),
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: sum(widths), type: WidthType.DXA },
        columnWidths: [...widths],
        margins: { left: 70, right: 70 },
        borders: { top: RULE, bottom: RULE, ...SIDES, insideHorizontal: NO_RULE, insideVertical: NO_RULE },
        rows: [
          tableRow(labels, { ...setting, isHead: true, isLast: false, keepNext: true }),
          ...rows.map((row, r) => {
            const keepNext = r < last && (isShort || r === 0 || row.length === 1);
            return tableRow(row, { ...setting, isHead: false, isLast: r === last, keepNext });
          }),
        ],
      }),
      ...noteParagraphs(table.notes, text),
    ],
  };
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

interface RowSetting {
  /** In half points. */
  readonly size: number;
  readonly widths: readonly number[];
  readonly isNumber: readonly boolean[];
  readonly isHead: boolean;
  readonly isLast: boolean;
  /** Whether the row stays on the page of the next one. */
  readonly keepNext: boolean;
}

function tableRow(cells: readonly PrintedCell[], setting: RowSetting): TableRow {
  const { size, widths, isNumber, isHead, isLast, keepNext } = setting;
  const children = cells.map(({ text, bold }, c) => {
    const statistic = isHead ? (STATISTIC.exec(text)?.[0] ?? "") : "";
    const isGroup = cells.length === 1 && widths.length > 1;
    return new TableCell({
      ...(isGroup ? { columnSpan: widths.length } : {}),
      width: { size: isGroup ? sum(widths) : (widths[c] ?? 0), type: WidthType.DXA },
      verticalAlign: isHead ? "bottom" : "top",
      borders: { top: isHead ? RULE : NO_RULE, bottom: isHead || isLast ? RULE : NO_RULE, ...SIDES },
      children: [
        new Paragraph({
          style: "TableText",
          keepNext,
          alignment: isNumber[c] === true && !isGroup ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [
            ...(statistic === "" ? [] : run(statistic, { size, italics: true })),
            ...run(text.slice(statistic.length), { size, bold }),
          ],
        }),
      ],
    });
  });
  return new TableRow({ tableHeader: isHead, cantSplit: true, children });
}

/** "Note." in italics before the first; space after the last. */
export function noteParagraphs(notes: readonly string[], text: (one: string) => string): Paragraph[] {
  return [...notes, ...(notes.length === 0 ? [""] : [])].map(
    (note, k) =>
      new Paragraph({
        style: "TableNote",
        ...(k === Math.max(0, notes.length - 1) ? { spacing: { after: 280 } } : {}),
        children: [
          ...(k === 0 && note !== "" ? run(`${parts.note()} `, { italics: true }) : []),
          ...run(text(note)),
        ],
      }),
  );
}
