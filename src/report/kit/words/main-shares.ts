import type { Analysis } from "../../../analysis/analysis";
import type { MissingTreatment } from "../../../survey/items/missing-treatment";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { numberWord, quoted } from "./phrases";

/** The treatment that the report's figures have where nothing else is said: the chosen one; where nothing is missing, "known". */
export function mainTreatment({ prevalence, settings }: Analysis): MissingTreatment {
  const chosen = settings.prevalenceMissing;
  return prevalence.some(({ missing }) => missing === chosen) ? chosen : "known";
}

/** Whether an estimate is of answers whose odds were changed, which only the table of sensitivity shows. */
export const isShifted = ({ delta }: Pick<PrevalenceEstimate, "delta">): boolean => (delta ?? 1) !== 1;

/** What can be said yes to, in the order of the record: an item or set in one context. */
export interface Measured {
  readonly variable: string;
  readonly kind: "item" | "set";
  readonly label: string;
  readonly context: string | null;
}

/** The distinct items and sets by context, the context "any" first for each. */
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

/** Estimates of one grouping (null: everybody) under the main treatment of missing answers. */
export function estimatesBy(analysis: Analysis, group: string | null): readonly PrevalenceEstimate[] {
  const main = mainTreatment(analysis);
  return analysis.prevalence.filter((row) => row.group === group && row.missing === main && !isShifted(row));
}

/** What groups are compared by: the first set, or the first item where there is no set; null where there is nothing. */
export function mainMeasured(estimates: readonly PrevalenceEstimate[]): Measured | null {
  const all = measuredOf(estimates).filter(({ context }) => context === null);
  return all.find(({ kind }) => kind === "set") ?? all[0] ?? null;
}

const SET = /^Any of /;

/** A set or an item inside a sentence: "at least one of nine", "any of f, g, h, i", or an item's id with its label. */
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

/** Where something last happened, in words: "online", "in the context “school”". */
export const contextPhrase = (context: string): string =>
  context === "online" ? "online" : `in the context ${quoted(context)}`;
