const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const BLANKS: ReadonlySet<string> = new Set(["", "NA", ".", "NaN", "NULL"]);

/** Whether a cell is empty, or what R (`NA`, `NaN`), SAS and Stata (`.`) or a database (`NULL`) writes for no value. */
export function isBlank(cell: string): boolean {
  return BLANKS.has(cell) || BLANKS.has(cell.trim());
}

/** A cell's number; " 1 ", "1.0" and "1" are the same. Null where it is none (blank, text, "1,5", "0x1F", "Infinity"). */
export function parseNumber(cell: string): number | null {
  const text = cell.trim();
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Text for comparison: without case, kinds of apostrophes and repeated blanks. */
export function foldedText(words: string): string {
  return words
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Letters with strokes and dots, and what programs that drop these leave; Arabic letters that are written in two ways. */
const STROKES: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
};

/** Text as left by programs that lose accents, Arabic vowel signs, stretched letters and invisible blanks. */
export function plainText(words: string): string {
  return foldedText(words)
    .normalize("NFD")
    .replace(/[\u0300-\u036F\u0640\u064B-\u0655\u0670\u200B-\u200F\u2060]/g, "")
    .replace(/[ßæœøłđıىیةک]/g, (letter) => STROKES[letter] ?? letter);
}

/** Sort order: numbers ascending, then text alphabetically. */
export function byNumberOrText(a: string, b: string): number {
  const one = parseNumber(a) ?? Number.POSITIVE_INFINITY;
  const other = parseNumber(b) ?? Number.POSITIVE_INFINITY;
  if (one !== other) return one < other ? -1 : 1;
  return inOrder(a, b);
}

/** Natural sort order, the same everywhere: without case, and with whole numbers by value ("class 9" before "class 10"). */
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
