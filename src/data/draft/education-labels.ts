/** Words of levels of education, from the lowest; the first that fits a level is its place. */
const LADDER: readonly RegExp[] = [
  /^(none|no\b.*|never\b.*)$/i,
  /pre-?primary|kindergarten/i,
  /(lower|junior) (secondary|high)|middle/i,
  /post-?secondary|vocational|some college/i,
  /secondary|high school/i,
  /primary|elementary/i,
  /doctor|ph\.?d/i,
  /master|postgraduate|graduate (degree|school)/i,
  /college|tertiary|university|bachelor|higher/i,
];

/** The places of the ladder's words, which stand in the order in which they are tried. */
const PLACES = [0, 1, 3, 5, 4, 2, 8, 7, 6] as const;

/**
 * Labels of levels of education from the lowest to the highest, which the alphabet would not give; null where the
 * levels are not all of such words, or two of the same.
 *
 * @example
 * ```ts
 * Object.keys(educationLabels(["primary", "none", "tertiary", "secondary"]) ?? {}); // ["none", "primary", "secondary", "tertiary"]
 * ```
 */
export function educationLabels(levels: readonly string[]): Readonly<Record<string, string>> | null {
  const placed = levels.map((level) => ({
    level,
    place: PLACES[LADDER.findIndex((word) => word.test(level))],
  }));
  const places = new Set(placed.map(({ place }) => place));
  if (levels.length < 3 || places.has(undefined) || places.size < levels.length) return null;
  const sorted = [...placed].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  return Object.fromEntries(sorted.map(({ level }) => [level, level]));
}
