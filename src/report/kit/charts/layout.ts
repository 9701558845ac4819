import type { Analysis } from "../../../analysis/analysis";

/** Advance widths of Helvetica (and so Arial and Liberation Sans) for U+0020 to U+007E, in thousandths of the font size. */
const WIDTHS: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const FIRST_WIDE = 0x2e80;

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= FIRST_WIDE) return 1000;
  return WIDTHS[code - 32] ?? 600;
}

/**
 * Estimated width of a line of text in pixels, the same in Node and in every browser, so that a chart's layout does
 * not depend on the fonts of a machine. Exact for plain Latin text in Arial; a full em for wide scripts.
 *
 * @param fontSize in pixels
 */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (const character of text) sum += characterWidth(character);
  return (sum * fontSize) / 1000;
}

/** `textWidth` in the form that Vega's `textMetrics.width` takes, so that every drawing of a chart is laid out alike. */
export function measureMark(
  mark: { readonly fontSize?: number | undefined; readonly fontWeight?: unknown | undefined },
  text: unknown,
): number {
  const line = text === null || text === undefined ? "" : String(text).trim();
  return textWidth(line, mark.fontSize ?? 11) * (mark.fontWeight === "bold" ? 1.06 : 1);
}

const ELLIPSIS = "…";

/**
 * Breaks a label into lines that fit a width; what does not fit the last line ends in an ellipsis (charts show the
 * whole text in the tooltip and the data table). Control characters and line breaks count as spaces.
 *
 * @param options `width` and `fontSize` in pixels; the largest number of `lines` (default 2)
 */
export function wrapLabel(
  text: string,
  options: { width: number; fontSize?: number | undefined; lines?: number | undefined },
): string {
  const { width, fontSize = 12, lines: most = 2 } = options;
  const fits = (line: string): boolean => textWidth(line, fontSize) <= width;
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

function cleanWords(text: string): readonly string[] {
  const words = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .split(/\s+/);
  return words.filter((word) => word !== "");
}

/** A word too long for a line, in pieces that fit. */
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

/** How an item is called in a chart. */
export interface ItemName {
  readonly id: string;
  /** Id and label, whole: for tooltips and data tables. */
  readonly full: string;
  /** The same, wrapped to the chart's margin. */
  readonly lines: string;
  /** The id, cut to the width of a heat map's cell. */
  readonly short: string;
}

/** Pixels that charts keep free on the left for the names of items, scales or groups. */
export const NAME_WIDTH = 190;

/**
 * The names of the analyzed items, unique also where long ones are cut to the same text.
 *
 * @param analysis its `items` give the labels
 * @param options `width` in pixels and number of `lines` of the wrapped name, `shortWidth` of the id alone
 */
export function itemNames(
  analysis: Analysis,
  options: { width?: number | undefined; lines?: number | undefined; shortWidth?: number | undefined } = {},
): readonly ItemName[] {
  const { width = NAME_WIDTH - 10, lines: most = 2, shortWidth = 40 } = options;
  const full = analysis.items.map(({ id, label }) => (label === "" || label === id ? id : `${id}: ${label}`));
  const lines = distinct(full.map((text) => wrapLabel(text, { width, lines: most })));
  const short = distinct(
    analysis.items.map(({ id }) => wrapLabel(id, { width: shortWidth, lines: 1, fontSize: 11 })),
  );
  return analysis.items.map(({ id }, j) => ({
    id,
    full: full[j] ?? id,
    lines: lines[j] ?? id,
    short: short[j] ?? id,
  }));
}

/** The same by the items' ids. */
export function itemNamesById(...input: Parameters<typeof itemNames>): ReadonlyMap<string, ItemName> {
  return new Map(itemNames(...input).map((name) => [name.id, name]));
}

/** Names of rows that are no items, wrapped to the chart's margin and unique. */
export function rowNames(names: readonly string[]): readonly string[] {
  return distinct(names.map((name) => wrapLabel(name, { width: NAME_WIDTH - 10 })));
}

/** Series by their whole name, with the name in the legend: one line, unique. */
export function legendNames(series: readonly string[]): ReadonlyMap<string, string> {
  const short = distinct(series.map((name) => wrapLabel(name, { width: LEGEND_WIDTH, lines: 1 })));
  return new Map(series.map((name, k) => [name, short[k] ?? name]));
}

const LEGEND_WIDTH = 130;

/** Texts made unique by a number after the second and later ones that look the same. */
export function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    let name = text;
    for (let k = 2; seen.has(name); k++) name = `${text} (${k})`;
    seen.add(name);
    return name;
  });
}

/** Widest drawing area beside a margin of names, so that a chart fits a printed page at its full size. */
export const PLOT_WIDTH = 420;

/** Height per row of a chart with one row per item, group or scale. */
export const ROW_HEIGHT = 34;

/** Of labels in several lines. */
export const LINE_HEIGHT = 14;

/** A vertical axis of names in the given order, with the same room for them in every chart; none beside a panel that has it. */
export function nameAxis(names: readonly string[], padding = 0.3, isLabeled = true): Layer {
  return {
    field: "name",
    type: "nominal",
    title: null,
    scale: { type: "band", domain: names, paddingInner: padding, paddingOuter: padding / 2 },
    axis: isLabeled ? NAMES : NO_NAMES,
  };
}

const NO_NAMES = { labels: false, ticks: false, domain: false };
const NAMES = {
  minExtent: NAME_WIDTH,
  maxExtent: NAME_WIDTH,
  ticks: false,
  domain: false,
  labelPadding: 8,
  labelLineHeight: LINE_HEIGHT,
  labelOffset: {
    condition: [3, 2].map((lines) => ({
      test: `length(split(datum.label, '\\n')) >= ${lines}`,
      value: (-(lines - 1) * LINE_HEIGHT) / 2,
    })),
    value: 0,
  },
};

/** Several marks on the same axes. */
export type Layer = Readonly<Record<string, unknown>>;

/** With more columns than this, a heat map's cells are too small for a figure. */
const MOST_LABELED = 14;

/** How a heat map with these columns is drawn: with figures in its cells or densely; ids wider than a cell stand aslant. */
export function heatMapStyle(columns: readonly string[]): {
  readonly figures: boolean;
  readonly lines: number;
  readonly shortWidth: number;
  readonly labelAngle: number;
} {
  const width = cellWidth(columns.length) - 6;
  if (columns.length > MOST_LABELED) return { figures: false, lines: 1, shortWidth: 80, labelAngle: -60 };
  return columns.some((id) => textWidth(id, FONT_SIZE) > width)
    ? { figures: true, lines: 2, shortWidth: 110, labelAngle: -60 }
    : { figures: true, lines: 2, shortWidth: width, labelAngle: 0 };
}

/** Type of a heat map's figures and of its columns' names. */
export const FONT_SIZE = 11;

/** Width of one column of a heat map with that many columns. */
export function cellWidth(columns: number): number {
  return Math.min(54, Math.max(15, Math.floor(PLOT_WIDTH / Math.max(1, columns))));
}
