import { textWidth } from "../kit/charts/layout";
import { isGroupRow, type PrintedTable } from "../kit/tables/printed-table";

/** Twentieths of a point. A4, margins of 2.2 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1247 } as const;

/** Text width in portrait and landscape. */
export const TEXT_WIDTH = {
  portrait: PAGE.width - 2 * PAGE.margin,
  landscape: PAGE.height - 2 * PAGE.margin,
} as const;

/** Layout of a table on paper. */
export interface TableFit {
  /** In points. */
  readonly fontSize: number;
  readonly landscape: boolean;
  /** In twentieths of a point, adding up to the text width. */
  readonly widths: readonly number[];
}

/** Left and right padding of a cell, with some room for wider fonts. */
const PADDING = 210;
/** Limits of a text column, in ems. */
const MAX_WORD_WIDTH = 11;
const MAX_TEXT_WIDTH = 30;
const LAYOUTS = [
  { fontSize: 9, landscape: false },
  { fontSize: 8, landscape: false },
  { fontSize: 7, landscape: false },
  { fontSize: 8, landscape: true },
  { fontSize: 7, landscape: true },
] as const;

/** The largest type in which no number breaks and no word is cut, or else the smallest. */
export function fitTable(table: PrintedTable): TableFit {
  const fits = LAYOUTS.map((way) => ({ ...way, needs: needsOf(table, way.fontSize) }));
  const space = (landscape: boolean): number => (landscape ? TEXT_WIDTH.landscape : TEXT_WIDTH.portrait);
  const found =
    fits.find(({ needs, landscape }) => sum(needs.map(({ least }) => least)) <= space(landscape)) ??
    fits.at(-1);
  if (found === undefined) return { fontSize: 9, landscape: false, widths: [] };
  const { fontSize, landscape, needs } = found;
  return { fontSize, landscape, widths: distributed(needs, space(landscape)) };
}

interface Need {
  /** With text at its longest word. */
  readonly least: number;
  /** With text on one line. */
  readonly best: number;
}

function needsOf(table: PrintedTable, fontSize: number): readonly Need[] {
  const { head, rows } = table;
  const width = (text: string, bold = false): number => 20 * textWidth(text, fontSize) * (bold ? 1.08 : 1);
  const word = (text: string): number => Math.max(...text.split(/[\s/]+/).map((part) => width(part)));
  const cap = (ems: number, value: number): number => Math.min(value, 20 * ems * fontSize);
  return head.map(({ label, isNumber }, c) => {
    const cells = rows.flatMap((row) => (isGroupRow(table, row) ? [] : (row[c] ?? [])));
    const whole = Math.max(width(label), ...cells.map(({ text, bold }) => width(text, bold)));
    const numbers = Math.max(0, ...cells.map(({ text, bold }) => width(text, bold)));
    const words = Math.max(word(label), ...cells.map(({ text }) => word(text)));
    const least = isNumber ? Math.max(numbers, cap(MAX_WORD_WIDTH, word(label))) : cap(MAX_WORD_WIDTH, words);
    return {
      least: least + PADDING,
      best: (isNumber ? least : Math.max(least, cap(MAX_TEXT_WIDTH, whole))) + PADDING,
    };
  });
}

/** Distributes space by minimum needs, then by preferred ones, then equally. */
function distributed(needs: readonly Need[], space: number): readonly number[] {
  const least = sum(needs.map((one) => one.least));
  if (least >= space) return needs.map((one) => Math.floor((one.least * space) / least));
  const requested = sum(needs.map((one) => one.best - one.least));
  const grantedShare = requested === 0 ? 0 : Math.min(1, (space - least) / requested);
  const widths = needs.map((one) => one.least + grantedShare * (one.best - one.least));
  const left = (space - sum(widths)) / needs.length;
  return widths.map((width) => Math.floor(width + left));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
