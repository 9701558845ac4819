import type { Analysis } from "../../../analysis/analysis";
import { formatCell } from "./format";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/**
 * A small whole number as a word, a larger one in digits.
 *
 * @example
 * ```ts
 * numberWord(3); // "three"
 * numberWord(11912); // "11,912"
 * ```
 */
export function numberWord(value: number): string {
  return NUMBERS[value] ?? formatCell(value, "integer");
}

/** "95th", "1st", "22nd". */
export function ordinal(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${Number.isInteger(value) ? suffix : "th"}`;
}

/**
 * A counted noun; the plural adds an s where none is given.
 *
 * @example
 * ```ts
 * counted(1, "factor"); // "1 factor"
 * counted(9, "item"); // "9 items"
 * counted(1200, "person", "people"); // "1,200 people"
 * ```
 */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${formatCell(value, "integer")} ${value === 1 ? singular : plural}`;
}

/**
 * A list in words.
 *
 * @example
 * ```ts
 * listed(["a", "b", "c"]); // "a, b and c"
 * ```
 */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "none";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** Texts, without those that are empty; `condition && text` leaves one out. */
export const texts = (...parts: readonly (string | false | null)[]): string[] =>
  parts.flatMap((text) => text || []);

/** Sentences as one text; empty ones are left out. */
export const paragraph = (...sentences: readonly (string | false | null)[]): string =>
  texts(...sentences).join(" ");

/** The first letter as a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A 95% (or other) interval in brackets: "[.68, .71]". */
export function interval(
  ends: readonly [number, number],
  format: "coefficient2" | "coefficient3" | "decimal2" = "coefficient2",
): string {
  return `[${formatCell(ends[0], format)}, ${formatCell(ends[1], format)}]`;
}

/** "f (Offered money or gifts)", or the id alone where the label says no more. */
export function itemPhrase(analysis: Analysis, id: string): string {
  const label = analysis.items.find((item) => item.id === id)?.label ?? "";
  return label === "" || label === id ? id : `${id} (${label})`;
}

/** A label inside a sentence. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** A coefficient that cannot exceed 1, with two decimals and no leading zero. */
export const coefficient = (value: number): string => formatCell(value, "coefficient2");

/** A share from 0 to 1 as a percentage with one decimal. */
export function percent(share: number): string {
  return formatCell(share, "percent1");
}

/** The same without the decimal where it is 0: "95%". */
export const wholePercent = (share: number): string => percent(share).replace(".0%", "%");

/** "< .001" or "= .042". */
export function pValue(p: number): string {
  const text = formatCell(p, "p");
  return text.startsWith("<") ? text : `= ${text}`;
}

/** Why there are no such models where no item has categories; null where some have. */
export function allContinuousSentence({ items }: Analysis): string | null {
  if (items.length === 0 || items.some(({ categories }) => categories.length > 0)) return null;
  const all = items.length === 1 ? "The item is" : `All ${counted(items.length, "item")} are`;
  return `${all} continuous: item response models and differential item functioning are for items with categories.`;
}
