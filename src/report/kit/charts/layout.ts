import type { Analysis } from "../../../analysis/analysis";
import * as messages from "./messages";

/** Advance widths of Helvetica (and so Arial and Liberation Sans) for U+0020 to U+007E, in thousandths of the font size. */
const WIDTHS: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Where Arial and Helvetica are missing (many Linux systems), DejaVu Sans stands in, which is about 15 % wider. */
export const WIDER = 1.15;

const FIRST_WIDE = 0x2e80;

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code >= FIRST_WIDE ? 1000 : (WIDTHS[code - 32] ?? 600);
}

/** Estimated width of a line in pixels, whatever fonts are installed; exact for Latin text in Arial, a full em for wide scripts. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (const character of text) sum += characterWidth(character);
  return (sum * fontSize) / 1000;
}

/** `textWidth` as Vega's `textMetrics.width`, so that every drawing has the same layout. */
export function measureMark(
  mark: { readonly fontSize?: number | undefined; readonly fontWeight?: unknown | undefined },
  text: unknown,
): number {
  return (
    textWidth(String(text ?? "").trim(), mark.fontSize ?? 11) *
    (mark.fontWeight === "bold" ? 1.06 : 1) *
    WIDER
  );
}

const ELLIPSIS = "…";

/** Of a name; a longer one is cut, and whole in the chart's data. */
const MAX_LINES = 8;

/**
 * Breaks a label into lines that fit a width, with an ellipsis in the last. Control characters and line breaks count
 * as spaces.
 * @param options `width` and `fontSize` in pixels; maximum number of `lines` (default 8)
 */
export function wrapLabel(
  text: string,
  options: { width: number; fontSize?: number | undefined; lines?: number | undefined },
): string {
  const { width, fontSize = 12, lines: most = MAX_LINES } = options;
  const fits = (line: string): boolean => WIDER * textWidth(line, fontSize) <= width;
  const words = cleanWords(text).flatMap((word) => breakWord(word, fits));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.join("\n");
  const kept = lines.slice(0, most);
  kept[most - 1] = shorten(kept[most - 1] ?? "", fits);
  return kept.join("\n");
}

const cleanWords = (text: string): readonly string[] =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .split(/\s+/)
    .filter(Boolean);

/** Pieces of a word that is too long for a line. */
function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && !fits(piece + character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 0 && !fits(characters.join("") + ELLIPSIS)) characters.pop();
  return characters.join("").trimEnd() + ELLIPSIS;
}

export interface ItemName {
  readonly id: string;
  /** Id and label, for tooltips and data tables. */
  readonly full: string;
  /** Id and label, wrapped to the chart's margin. */
  readonly lines: string;
  /** The id, cut to the width of a heat map's cell. */
  readonly short: string;
}

export const NAME_WIDTH = 190;

/** Names of the analyzed items, unique even where long ones are cut; widths in pixels, `shortWidth` for the id. */
export function itemNames(
  analysis: { readonly items: readonly Pick<Analysis["items"][number], "id" | "label">[] },
  options: { width?: number | undefined; lines?: number | undefined; shortWidth?: number | undefined } = {},
): readonly ItemName[] {
  const { width = NAME_WIDTH - 10, lines: most = MAX_LINES, shortWidth = 40 } = options;
  const full = analysis.items.map(({ id, label }) =>
    label === "" || label === id ? id : messages.itemName({ id, label }),
  );
  const lines = distinct(full.map((text) => wrapLabel(text, { width, lines: most })));
  const short = distinct(
    analysis.items.map(({ id }) => wrapLabel(id, { width: shortWidth, lines: 1, fontSize: 12 })),
  );
  return analysis.items.map(({ id }, j) => {
    return { id, full: full[j] ?? id, lines: lines[j] ?? id, short: short[j] ?? id };
  });
}

/** `itemNames` by id. */
export const itemNamesById = (...input: Parameters<typeof itemNames>): ReadonlyMap<string, ItemName> =>
  new Map(itemNames(...input).map((name) => [name.id, name]));

/** Row names, wrapped to the chart's margin and unique. */
export const rowNames = (names: readonly string[]): readonly string[] =>
  distinct(names.map((name) => wrapLabel(name, { width: NAME_WIDTH - 10 })));

/** Legend names by series: one line, unique. */
export function legendNames(series: readonly string[]): ReadonlyMap<string, string> {
  const short = distinct(series.map((name) => wrapLabel(name, { width: LEGEND_WIDTH, lines: 1 })));
  return new Map(series.map((name, k) => [name, short[k] ?? name]));
}

const LEGEND_WIDTH = 240;

/** Makes texts unique by numbering repeated ones. */
export function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    let name = text;
    for (let k = 2; seen.has(name); k++) name = `${text} (${k})`;
    seen.add(name);
    return name;
  });
}

/** Maximum width of the plot next to the margin of names, to fit a printed page. */
export const PLOT_WIDTH = 420;

export const ROW_HEIGHT = 34;

export const LINE_HEIGHT = 14;

/** Height of a row, so that the longest of the names fits. */
export const rowHeight = (names: readonly string[], least = 0): number =>
  Math.max(least, ...names.map((name) => LINE_HEIGHT * name.split("\n").length + 4));

/** Vertical axis of names in the given order with a fixed margin; no labels next to a panel that has them. */
export const nameAxis = (names: readonly string[], padding = 0.3, isLabeled = true): Layer => ({
  field: "name",
  type: "nominal",
  title: null,
  scale: { type: "band", domain: names, paddingInner: padding, paddingOuter: padding / 2 },
  axis: isLabeled ? NAMES : NO_NAMES,
});

const NO_NAMES = { labels: false, ticks: false, domain: false };
const NAMES = {
  minExtent: NAME_WIDTH,
  maxExtent: NAME_WIDTH,
  ticks: false,
  domain: false,
  labelPadding: 8,
  labelLineHeight: LINE_HEIGHT,
  labelOffset: {
    condition: Array.from({ length: MAX_LINES - 1 }, (_, k) => MAX_LINES - k).map((lines) => ({
      test: `length(split(datum.label, '\\n')) >= ${lines}`,
      value: (-(lines - 1) * LINE_HEIGHT) / 2,
    })),
    value: 0,
  },
};

export type Layer = Readonly<Record<string, unknown>>;

/** Maximum number of columns for figures in the cells of a heat map. */
const MAX_LABELED = 14;

/** Whether a heat map shows figures, and the angle of its labels: ids wider than a cell are slanted. */
export function heatMapStyle(columns: readonly string[]) {
  const width = cellWidth(columns.length) - 3;
  if (columns.length > MAX_LABELED) return { figures: false, lines: 1, shortWidth: 80, labelAngle: -60 };
  const isSlanted = columns.some((id) => WIDER * textWidth(id, FONT_SIZE) > width);
  return { figures: true, shortWidth: isSlanted ? 110 : width, labelAngle: isSlanted ? -60 : 0 };
}

export const FONT_SIZE = 12;

export const cellWidth = (columns: number): number =>
  Math.min(54, Math.max(15, Math.floor(PLOT_WIDTH / Math.max(1, columns))));
