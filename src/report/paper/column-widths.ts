import { textWidth } from "../kit/charts/layout";
import type { PrintedTable } from "../kit/tables/printed-table";

/** Lengths in twentieths of a point. A4, margins of an inch. */
export const PAGE = { width: 11906, height: 16838, margin: 1440 } as const;

/** Of the text on an upright page and on one that lies. */
export const TEXT_WIDTH = {
  upright: PAGE.width - 2 * PAGE.margin,
  lying: PAGE.height - 2 * PAGE.margin,
} as const;

/** How a table stands on paper. */
export interface TableFit {
  /** In points. */
  readonly fontSize: number;
  /** On a page that lies. */
  readonly lying: boolean;
  /** In twentieths of a point; together the width of the text. */
  readonly widths: readonly number[];
}

/** Left and right of a cell's text, together, and something for fonts that run wider. */
const PADDING = 210;
/** Of a text column that would take a line of its own, in ems. */
const LONGEST_WORD = 11;
const WIDEST_TEXT = 30;
const WAYS = [
  { fontSize: 9, lying: false },
  { fontSize: 8, lying: false },
  { fontSize: 7, lying: false },
  { fontSize: 8, lying: true },
  { fontSize: 7, lying: true },
] as const;

/** The largest way in which no number breaks and no word is cut; the smallest where there is none. */
export function fitTable(table: PrintedTable): TableFit {
  const fits = WAYS.map((way) => ({ ...way, needs: needsOf(table, way.fontSize) }));
  const space = (lying: boolean): number => (lying ? TEXT_WIDTH.lying : TEXT_WIDTH.upright);
  const found =
    fits.find(({ needs, lying }) => sum(needs.map(({ least }) => least)) <= space(lying)) ?? fits.at(-1);
  if (found === undefined) return { fontSize: 9, lying: false, widths: [] };
  const { fontSize, lying, needs } = found;
  return { fontSize, lying, widths: shared(needs, space(lying)) };
}

interface Need {
  /** With text at its longest words. */
  readonly least: number;
  /** With each text in a line; a number has all that it needs. */
  readonly best: number;
}

function needsOf({ head, rows }: PrintedTable, fontSize: number): readonly Need[] {
  const width = (text: string, bold = false): number => 20 * textWidth(text, fontSize) * (bold ? 1.08 : 1);
  const word = (text: string): number => Math.max(...text.split(/[\s/]+/).map((part) => width(part)));
  const cap = (ems: number, value: number): number => Math.min(value, 20 * ems * fontSize);
  return head.map(({ label, isNumber }, c) => {
    const cells = rows.map((row) => row[c] ?? { text: "", bold: false });
    const whole = Math.max(width(label), ...cells.map(({ text, bold }) => width(text, bold)));
    const numbers = Math.max(...cells.map(({ text, bold }) => width(text, bold)));
    const words = Math.max(word(label), ...cells.map(({ text }) => word(text)));
    const least = isNumber ? Math.max(numbers, cap(LONGEST_WORD, word(label))) : cap(LONGEST_WORD, words);
    return {
      least: least + PADDING,
      best: (isNumber ? least : Math.max(least, cap(WIDEST_TEXT, whole))) + PADDING,
    };
  });
}

/** The space by what columns need at least; what is left by what they would like, then to all alike. */
function shared(needs: readonly Need[], space: number): readonly number[] {
  const least = sum(needs.map((one) => one.least));
  if (least >= space) return needs.map((one) => Math.floor((one.least * space) / least));
  const wishes = sum(needs.map((one) => one.best - one.least));
  const granted = wishes === 0 ? 0 : Math.min(1, (space - least) / wishes);
  const widths = needs.map((one) => one.least + granted * (one.best - one.least));
  const left = (space - sum(widths)) / needs.length;
  return widths.map((width) => Math.floor(width + left));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
