import type { Analysis } from "../../analysis/analysis";
import type { MissingTreatment } from "../../survey/items/missing-treatment";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import type { SurveyRegression } from "../../survey/regression/regression-result";
import { chartId } from "../kit/charts/chart-data";
import { counted, quoted } from "../kit/words/phrases";

/** An estimate that is shown. */
export type ShownEstimate = PrevalenceEstimate & {
  readonly n: number;
  readonly estimate: number;
};

export function isShown(estimate: PrevalenceEstimate): estimate is ShownEstimate {
  return estimate.estimate !== null && estimate.n !== null;
}

/** The treatments of missing answers in the order in which they are told. */
export const TREATMENTS: readonly MissingTreatment[] = [
  "complete",
  "ipw",
  "as-no",
  "as-yes",
  "known",
  "imputed",
];

const TREATMENT_NAMES: Readonly<Record<MissingTreatment, string>> = {
  imputed: "missing answers imputed",
  known: "known answers",
  "as-yes": "missing as yes",
  ipw: "complete answers, weighted for who gave them",
  "as-no": "missing as no",
  complete: "complete answers",
};

export const treatmentName = (treatment: MissingTreatment): string => TREATMENT_NAMES[treatment];

/** Of whom a share is, and what was made of their missing answers. */
export function peoplePhrase(treatment: MissingTreatment, n: number): string {
  const people = counted(n, "person", "people");
  return treatment === "known" || treatment === "complete"
    ? `${treatmentName(treatment)} of ${people}`
    : `${people}, ${treatmentName(treatment)}`;
}

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

/** The regressions under the main treatment; of a context that has none, the first that there is. */
export function shownRegressions(analysis: Analysis): Analysis["regression"] {
  const main = mainTreatment(analysis);
  const { regression } = analysis;
  const isSame = (one: SurveyRegression, other: SurveyRegression): boolean =>
    one.outcome === other.outcome && one.context === other.context;
  return regression.filter((result, at) => {
    const same = regression.filter((other) => isSame(result, other));
    return same.some(({ missing }) => missing === main)
      ? result.missing === main
      : regression.findIndex((other) => isSame(result, other)) === at;
  });
}

/** What groups are compared by: the first set, or the first item where there is no set; null where there is nothing. */
export function mainMeasured(estimates: readonly PrevalenceEstimate[]): Measured | null {
  const all = measuredOf(estimates).filter(({ context }) => context === null);
  return all.find(({ kind }) => kind === "set") ?? all[0] ?? null;
}

/** What else the main set or item was counted in: the same in each context. */
export function inContexts(estimates: readonly PrevalenceEstimate[], main: Measured): readonly Measured[] {
  return measuredOf(estimates).filter(
    ({ variable, kind, context }) => variable === main.variable && kind === main.kind && context !== null,
  );
}

const SET = /^Any of /;

/** A set or an item inside a sentence: "any of the 9 items", "any of f, g, h, i", or an item's id with its label. */
export function measuredPhrase(analysis: Analysis, { variable, kind, label, context }: Measured): string {
  const where = context === null ? "" : `, last ${contextPhrase(context)}`;
  if (kind === "item") {
    return `${label === "" || label === variable ? variable : `${variable} (${label})`}${where}`;
  }
  const everything = `Any of ${analysis.data.items.join(", ")}`;
  if (label === everything && analysis.data.items.length > 1) {
    return `any of the ${analysis.data.items.length} items${where}`;
  }
  if (SET.test(label)) return `${label.replace(SET, "any of ")}${where}`;
  return `${quoted(label === "" ? variable : label)}${where}`;
}

/** The same as the heading of a panel or the row of a table. */
export function measuredTitle(analysis: Analysis, measured: Measured): string {
  const phrase = measuredPhrase(analysis, measured);
  return SET.test(measured.label) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

const contextPhrase = (context: string): string =>
  context === "online" ? "online" : `in the context ${quoted(context)}`;

/** Levels that stand for an order (ages, years, scores): each begins with a number. */
export function isOrdered(levels: readonly string[]): boolean {
  return levels.length > 1 && levels.every((level) => /^\d/.test(level));
}

/** The single groupings that something was estimated by, and the crossed ones. */
export function groupingsOf(analysis: Analysis): {
  readonly single: readonly string[];
  readonly crossed: readonly string[];
} {
  const names = [...new Set(analysis.prevalence.flatMap(({ group }) => (group === null ? [] : [group])))];
  const crossed = names.filter((name) => crossingOf(analysis, name) !== null);
  return { single: names.filter((name) => !crossed.includes(name)), crossed };
}

/** The two groupings of a crossed one. */
export interface Crossing {
  readonly first: { readonly name: string; readonly levels: readonly string[] };
  readonly second: { readonly name: string; readonly levels: readonly string[] };
  /** The level of each by the crossed one's. */
  readonly parts: ReadonlyMap<string, readonly [string, string]>;
}

/** The two groupings of "country x sex" or of the term "age:sex"; null where it is not two of the survey's groupings. */
export function crossingOf({ data }: Analysis, name: string): Crossing | null {
  const groupings = data.groups.map((grouping) => ({
    name: grouping.name,
    levels: grouping.levels.map(({ label }) => label),
  }));
  for (const first of groupings) {
    const second = groupings.find(
      (other) => name === `${first.name} x ${other.name}` || name === `${first.name}:${other.name}`,
    );
    if (second === undefined) continue;
    const parts = first.levels.flatMap((a) => second.levels.map((b) => [`${a}, ${b}`, [a, b]] as const));
    return { first, second, parts: new Map(parts) };
  }
  return null;
}

/** The id of a chart or table of a grouping that prevalence is reported by: "country x sex" becomes "country-x-sex". */
export function groupingId(analysis: Analysis, kind: string, group: string): string {
  const { single, crossed } = groupingsOf(analysis);
  return chartId(kind, group.replace(" x ", "-x-"), [...single, ...crossed].indexOf(group));
}
