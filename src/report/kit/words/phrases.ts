import type { Analysis, OtherAnswers } from "../../../analysis/analysis";
import type { MissingTreatment } from "../../../survey/items/missing-treatment";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { sumOfShown } from "./hidden";
import * as messages from "./messages";

/** Non-empty texts; `condition && text` omits one. */
export const texts = (...parts: readonly (string | false | null)[]): string[] =>
  parts.flatMap((text) => text || []);

/** Non-empty sentences as one text. */
export const paragraph = (...sentences: readonly (string | false | null)[]): string =>
  texts(...sentences).join(" ");

/** Capitalizes the first letter. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "f (Offered money or gifts)", or the id alone where the label is the same. */
export function itemPhrase(analysis: Analysis, id: string): string {
  const label = analysis.items.find((item) => item.id === id)?.label ?? "";
  return label === "" || label === id ? id : messages.itemWithLabel({ id, label });
}

/** Why there are no models of categories where all items are continuous; null otherwise. */
export function allContinuousSentence({ items }: Analysis): string | null {
  if (items.length === 0 || items.some(({ categories }) => categories.length > 0)) return null;
  return messages.allContinuous({ n: items.length });
}

/** How answers were analyzed, in a table's cell. */
export const analyzedAs = (categories: OtherAnswers["categories"]): string =>
  messages.analyzedAs({ categories });

/** Title of a table in the alternate coding. */
export const alternateCodingTitle = ({ categories }: OtherAnswers): string =>
  messages.otherCodingTitle({ categories });

export function alternateCodingNote({ correlation, robustness }: Analysis): string | null {
  const { answers } = robustness;
  const items = correlation.items.filter((id) => answers !== null && !answers.items.includes(id));
  if (answers === null || items.length === 0) return null;
  return messages.otherCodingNote({ items, categories: answers.categories });
}

/** Items in no model, and why; empty if none. */
export function withheldItemsText({ data, disclosure: { withheld } }: Analysis): string {
  if (withheld.length === 0) return "";
  if (withheld.length === data.items.length) return messages.allItemsWithheld();
  return paragraph(
    messages.itemsWithheld({ items: withheld }),
    data.items.length - withheld.length <= 2 && messages.twoItemsLeft(),
  );
}

/** Whether models have all items: a reduced structure has no verdict. */
export const hasAllItems = ({ disclosure: { withheld } }: Pick<Analysis, "disclosure">): boolean =>
  withheld.length === 0;

/** The default treatment of missing answers: the chosen one; "known" where nothing is missing. */
export function mainTreatment({ prevalence, settings }: Analysis): MissingTreatment {
  const chosen = settings.prevalenceMissing;
  return prevalence.some(({ missing }) => missing === chosen) ? chosen : "known";
}

/** Whether an estimate has shifted odds, shown only in the sensitivity table. */
export const isShifted = ({ delta }: Pick<PrevalenceEstimate, "delta">): boolean => (delta ?? 1) !== 1;

/** Share with two or more different items, among complete answers; null where a part is hidden. */
export function severalShare({ distribution }: NonNullable<Analysis["risks"]>): number | null {
  const parts = distribution.filter(({ number }) => number > 1);
  return parts.length === 0 ? null : sumOfShown(parts.map(({ estimate }) => estimate));
}

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

/** Labels of sets of items that have none of their own, in records. */
const SET = /^Any of /;

/** A set or an item inside a sentence: "at least one of nine", "any of f, g, h, i", or an id with its label. */
export function measuredPhrase(analysis: Analysis, measured: Measured): string {
  const { context } = measured;
  const name = measuredName(analysis, measured);
  return context === null
    ? name
    : messages.lastInContext({ measured: name, context: contextPhrase(context) });
}

function measuredName({ data: { items } }: Analysis, { variable, kind, label }: Measured): string {
  if (kind === "item")
    return label === "" || label === variable ? variable : messages.itemWithLabel({ id: variable, label });
  if (items.length > 1 && label === `Any of ${items.join(", ")}`)
    return messages.atLeastOneOf({ n: items.length });
  if (SET.test(label)) return messages.anyOf({ items: label.replace(SET, "") });
  return messages.labelInQuotes({ label: label === "" ? variable : label });
}

/** A context in words: "online", "in the context “school”". */
export const contextPhrase = (context: string): string =>
  context === "online" ? messages.online() : messages.inTheContext({ context });
