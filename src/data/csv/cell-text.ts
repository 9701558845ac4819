/** What the text of a cell says. */

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const BLANKS: ReadonlySet<string> = new Set(["", "NA", ".", "NaN", "NULL"]);

/**
 * Whether a cell is blank: empty or only spaces, or what R (`NA`, `NaN`), SAS and Stata (`.`) or a database (`NULL`)
 * write for no value.
 */
export function isBlank(cell: string): boolean {
  return BLANKS.has(cell) || BLANKS.has(cell.trim());
}

/**
 * The number that a cell holds: " 1 ", "1.0" and "1" are the same; the decimal sign is a point.
 *
 * @returns null where it is no number (blank, text, "1,5", "0x1F", "Infinity")
 */
export function parseNumber(cell: string): number | null {
  const text = cell.trim();
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Sorts texts: numbers ascending, those of one value and other text by the alphabet; numbers come before other text. */
export function byNumberOrText(a: string, b: string): number {
  const one = parseNumber(a) ?? Number.POSITIVE_INFINITY;
  const other = parseNumber(b) ?? Number.POSITIVE_INFINITY;
  if (one !== other) return one < other ? -1 : 1;
  return inOrder(a, b);
}

/**
 * Sorts texts as people would, the same everywhere: capitals beside small letters, and whole numbers within them by value
 * ("class 9" before "class 10").
 */
export function byTextAndNumber(a: string, b: string): number {
  const parts = (text: string): string[] => text.toLowerCase().match(/\d+|\D+/g) ?? [];
  const [one, other] = [parts(a), parts(b)];
  for (let k = 0; k < Math.min(one.length, other.length); k++) {
    const order = byNumberOrText(one[k]!, other[k]!);
    if (order !== 0) return order;
  }
  return one.length - other.length || inOrder(a, b);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
