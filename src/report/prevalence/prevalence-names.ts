import type { Analysis } from "../../analysis/analysis";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import { chartId } from "../kit/charts/chart-data";
import {
  contextPhrase,
  estimatesBy,
  isOf,
  type Measured,
  mainMeasured,
  mainTreatment,
  measuredOf,
  measuredPhrase,
} from "../kit/words/phrases";
import * as messages from "./messages";

export type ShownEstimate = PrevalenceEstimate & { readonly n: number; readonly estimate: number };

export const isShown = (estimate: PrevalenceEstimate): estimate is ShownEstimate =>
  estimate.estimate !== null && estimate.n !== null;

/** Treatments of missing answers in reading order. */
export const TREATMENTS = ["complete", "ipw", "as-no", "as-yes", "known", "imputed"] as const;

/** Regressions under the main treatment, or else a context's first one. */
export function shownRegressions(analysis: Analysis): Analysis["regression"] {
  const main = mainTreatment(analysis);
  const { regression } = analysis;
  return regression.filter((result) => {
    const { outcome, context } = result;
    const same = regression.filter((other) => other.outcome === outcome && other.context === context);
    return same.some(({ missing }) => missing === main) ? result.missing === main : same[0] === result;
  });
}

/** The main set or item, and the same in its first context, or the next set. */
export function keyMeasured(estimates: readonly PrevalenceEstimate[]): readonly Measured[] {
  const main = mainMeasured(estimates);
  if (main === null) return [];
  const others = measuredOf(estimates).filter(({ kind }) => kind === main.kind);
  const second =
    others.find(({ variable, context }) => variable === main.variable && context !== null) ??
    others.find(
      ({ kind, context, variable }) => kind === "set" && context === null && variable !== main.variable,
    );
  return second === undefined ? [main] : [main, second];
}

/** Items and sets in any context by falling overall share; hidden ones last. */
export function sortedMeasured(
  measured: readonly Measured[],
  everybody: readonly PrevalenceEstimate[],
): readonly Measured[] {
  const share = (one: Measured): number => everybody.find(isOf(one))?.estimate ?? -1;
  return measured.filter(({ context }) => context === null).sort((a, b) => share(b) - share(a));
}

/** An item or set as the title of a panel or row. */
export function measuredTitle(analysis: Analysis, measured: Measured): string {
  const { kind, label } = measured;
  const { items } = analysis.data;
  if (kind === "item" || !/^Any of /.test(label)) return measuredPhrase(analysis, measured);
  const context = measured.context === null ? null : contextPhrase(measured.context);
  return items.length > 1 && label === `Any of ${items.join(", ")}`
    ? messages.titleAll({ n: items.length, context })
    : messages.titleAny({ set: label, context });
}

/** Maximum number of levels per row of a chart. */
const FEW_LEVELS = 4;

export function groupingsBySize(analysis: Analysis) {
  const { single } = groupingsOf(analysis);
  const isFew = (group: string): boolean =>
    new Set(estimatesBy(analysis, group).map(({ level }) => level)).size <= FEW_LEVELS;
  return { few: single.filter(isFew), many: single.filter((group) => !isFew(group)) };
}

export function groupingsOf(analysis: Analysis) {
  const names = [...new Set(analysis.prevalence.flatMap(({ group }) => group ?? []))];
  const crossed = names.filter((name) => crossingOf(analysis, name) !== null);
  return { single: names.filter((name) => !crossed.includes(name)), crossed };
}

export interface Grouping {
  readonly name: string;
  readonly levels: readonly string[];
}

interface Crossing {
  readonly first: Grouping;
  readonly second: Grouping;
  /** Levels of both groupings by the crossed level. */
  readonly parts: ReadonlyMap<string, readonly [string, string]>;
}

/** The groupings of "country x sex" or the term "age:sex"; null unless both are the survey's. */
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

/** Id of a grouping's chart: "country x sex" becomes "country-x-sex". */
export function groupingId(analysis: Analysis, kind: string, group: string): string {
  const { single, crossed } = groupingsOf(analysis);
  return chartId(kind, group.replace(" x ", "-x-"), [...single, ...crossed].indexOf(group));
}
