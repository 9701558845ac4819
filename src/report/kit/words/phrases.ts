import type { Analysis, OtherAnswers } from "../../../analysis/analysis";
import type { MissingTreatment } from "../../../survey/items/missing-treatment";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { formatCell } from "../../../words/format";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/**
 * A small integer as a word, a larger one in digits.
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
 * A counted noun; by default the plural adds an s.
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
 * @example
 * ```ts
 * listed(["a", "b", "c"]); // "a, b and c"
 * ```
 */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "none";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** Non-empty texts; `condition && text` omits one. */
export const texts = (...parts: readonly (string | false | null)[]): string[] =>
  parts.flatMap((text) => text || []);

/** Non-empty sentences as one text. */
export const paragraph = (...sentences: readonly (string | false | null)[]): string =>
  texts(...sentences).join(" ");

/** Capitalizes the first letter. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An interval in brackets: "[.68, .71]". */
export function interval(
  ends: readonly [number, number],
  format: "coefficient2" | "coefficient3" | "decimal2" = "coefficient2",
): string {
  return `[${formatCell(ends[0], format)}, ${formatCell(ends[1], format)}]`;
}

/** "f (Offered money or gifts)", or the id alone where the label is the same. */
export function itemPhrase(analysis: Analysis, id: string): string {
  const label = analysis.items.find((item) => item.id === id)?.label ?? "";
  return label === "" || label === id ? id : `${id} (${label})`;
}

export const quoted = (text: string): string => `“${text}”`;

/** Two decimals, no leading zero. */
export const coefficient = (value: number): string => formatCell(value, "coefficient2");

export const percent = (share: number): string => formatCell(share, "percent1");

/** Without a decimal of 0: "95%". */
export const wholePercent = (share: number): string => percent(share).replace(".0%", "%");

/** "< .001" or "= .042". */
export function pValue(p: number): string {
  const text = formatCell(p, "p");
  return text.startsWith("<") ? text : `= ${text}`;
}

/** Why there are no models of categories where all items are continuous; null otherwise. */
export function allContinuousSentence({ items }: Analysis): string | null {
  if (items.length === 0 || items.some(({ categories }) => categories.length > 0)) return null;
  const all = items.length === 1 ? "The item is" : `All ${counted(items.length, "item")} are`;
  return `${all} continuous: item response models and differential item functioning are for items with categories.`;
}

/** How answers were analyzed, in a table's cell. */
export const analyzedAs = (categories: OtherAnswers["categories"]): string =>
  categories === "declared" ? "as asked" : "yes or no";

/** Title of a table in the alternate coding. */
export const alternateCodingTitle = ({ categories }: OtherAnswers): string =>
  `The same with the answers ${categories === "declared" ? "as asked" : "as yes or no"}`;

export function alternateCodingNote({ correlation, robustness }: Analysis): string | null {
  const { answers } = robustness;
  const left = correlation.items.filter((id) => answers !== null && !answers.items.includes(id));
  if (answers === null || left.length === 0) return null;
  return `Without ${listed(left)} where answers are ${analyzedAs(answers.categories)}: so few people gave some of these that they could be known.`;
}

const SO_FEW =
  "so few people gave one of their answers, or two of them together, that they could be known by a model";

/** Items in no model, and why; empty if none. */
export function withheldItemsText({ data, disclosure: { withheld } }: Analysis): string {
  if (withheld.length === 0) return "";
  if (withheld.length === data.items.length)
    return `All items are left out of whatever relates items to one another, since ${SO_FEW}: there are no correlations, no factors, no models, no reliability.`;
  const one = withheld.length === 1;
  const what = `${listed(withheld)} ${one ? "is" : "are"} left out of whatever relates items to one another (correlations, factors, models, reliability), since ${SO_FEW}`;
  return data.items.length - withheld.length > 2
    ? `${what}.`
    : `${what}. What takes more than the two items left is not computed.`;
}

/** Whether models have all items: a reduced structure has no verdict. */
export const hasAllItems = ({ disclosure: { withheld } }: Pick<Analysis, "disclosure">): boolean =>
  withheld.length === 0;

/** Which of some items are in no model, as "c and d are left out of models"; empty if none. */
export function leftOutText({ disclosure: { withheld } }: Analysis, items: readonly string[]): string {
  const out = withheld.filter((id) => items.includes(id));
  return out.length === 0 ? "" : `${listed(out)} ${out.length === 1 ? "is" : "are"} left out of models`;
}

/** The default treatment of missing answers: the chosen one; "known" where nothing is missing. */
export function mainTreatment({ prevalence, settings }: Analysis): MissingTreatment {
  const chosen = settings.prevalenceMissing;
  return prevalence.some(({ missing }) => missing === chosen) ? chosen : "known";
}

/** Whether an estimate has shifted odds, shown only in the sensitivity table. */
export const isShifted = ({ delta }: Pick<PrevalenceEstimate, "delta">): boolean => (delta ?? 1) !== 1;

/** An item or set in one context, in the order of the record. */
export interface Measured {
  readonly variable: string;
  readonly kind: "item" | "set";
  readonly label: string;
  readonly context: string | null;
}

/** Distinct items and sets by context, the context "any" first. */
export function measuredOf(estimates: readonly PrevalenceEstimate[]): readonly Measured[] {
  const found = new Map<string, Measured>();
  for (const { variable, kind, label, context } of estimates) {
    const key = JSON.stringify([variable, kind, context]);
    if (!found.has(key)) found.set(key, { variable, kind, label, context });
  }
  return [...found.values()];
}

export const isOf =
  (measured: Pick<Measured, "variable" | "context">) =>
  (row: { readonly variable: string; readonly context: string | null }): boolean =>
    row.variable === measured.variable && row.context === measured.context;

/** Estimates by one grouping (null: overall) under the main treatment of missing answers. */
export function estimatesBy(analysis: Analysis, group: string | null): readonly PrevalenceEstimate[] {
  const main = mainTreatment(analysis);
  return analysis.prevalence.filter((row) => row.group === group && row.missing === main && !isShifted(row));
}

/** The variable by which groups are compared: the first set, or else the first item; null without any. */
export function mainMeasured(estimates: readonly PrevalenceEstimate[]): Measured | null {
  const all = measuredOf(estimates).filter(({ context }) => context === null);
  return all.find(({ kind }) => kind === "set") ?? all[0] ?? null;
}

const SET = /^Any of /;

/** A set or an item inside a sentence: "at least one of nine", "any of f, g, h, i", or an id with its label. */
export function measuredPhrase(analysis: Analysis, { variable, kind, label, context }: Measured): string {
  const where = context === null ? "" : `, last ${contextPhrase(context)}`;
  if (kind === "item") {
    return `${label === "" || label === variable ? variable : `${variable} (${label})`}${where}`;
  }
  const everything = `Any of ${analysis.data.items.join(", ")}`;
  if (label === everything && analysis.data.items.length > 1) {
    return `at least one of ${numberWord(analysis.data.items.length)}${where}`;
  }
  if (SET.test(label)) return `${label.replace(SET, "any of ")}${where}`;
  return `${quoted(label === "" ? variable : label)}${where}`;
}

/** A context in words: "online", "in the context “school”". */
export const contextPhrase = (context: string): string =>
  context === "online" ? "online" : `in the context ${quoted(context)}`;
