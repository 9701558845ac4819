import { textWidth } from "./text-width";

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
