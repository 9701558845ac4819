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
