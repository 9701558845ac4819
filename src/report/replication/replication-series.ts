/** Prevalences of claims that belong together: one variable over the levels of a grouping, or the items of everybody. */
import type { Analysis } from "../../analysis/analysis";
import type { ReplicationEntry } from "../../replication/claims/replication-result";
import { isByConstruction } from "./replication-sentences";

/** What the part of a report on claims reads. */
export type ReplicationAnalysis = Pick<Analysis, "items" | "measure" | "settings"> & {
  readonly replication: readonly ReplicationEntry[];
};

/** An entry that is about a prevalence. */
export type PrevalenceEntry = ReplicationEntry & {
  readonly prevalence: NonNullable<ReplicationEntry["prevalence"]>;
};

export interface ReplicationSeries {
  readonly variable: string;
  /** What it is called; items are called as in the other tables. */
  readonly label: string;
  readonly item: boolean;
  readonly context: string | null;
  /** "country"; null for everybody. */
  readonly group: string | null;
  readonly entries: readonly PrevalenceEntry[];
}

/** Fewer levels than this stand among the other claims. */
const FEWEST_LEVELS = 3;

/** Prevalences of one variable by the levels of a grouping, in the order of their first claims. */
export function groupSeries(analysis: ReplicationAnalysis): readonly ReplicationSeries[] {
  return allSeries(analysis).filter(
    ({ group, entries }) => group !== null && entries.length >= FEWEST_LEVELS,
  );
}

/** The same without what the data were built to give, for charts; series of which nothing can be tested are left out. */
export function chartSeries(analysis: ReplicationAnalysis): readonly ReplicationSeries[] {
  return groupSeries(analysis)
    .map((series) => ({ ...series, entries: series.entries.filter((entry) => !isByConstruction(entry)) }))
    .filter(({ entries }) => entries.some(({ computed }) => typeof computed === "number"));
}

/** Claims that no series holds, nor the table of items: those of the main table. */
export function mainEntries(analysis: ReplicationAnalysis): readonly ReplicationEntry[] {
  const series = new Set(groupSeries(analysis).flatMap(({ entries }) => entries.map(({ id }) => id)));
  const items = new Set(itemEntries(analysis).map(({ id }) => id));
  return analysis.replication.filter(({ id }) => !series.has(id) && !items.has(id));
}

/** Prevalences of single items of everybody, where there are several. */
export function itemEntries(analysis: ReplicationAnalysis): readonly PrevalenceEntry[] {
  const found = allSeries(analysis)
    .filter(({ group, item }) => group === null && item)
    .flatMap(({ entries }) => entries);
  return found.length >= FEWEST_LEVELS ? found : [];
}

/** The level of an entry: "Kenya", "Girl, 16-17". */
export function levelOf({ prevalence }: PrevalenceEntry): string {
  return Object.values(prevalence.where).join(", ");
}

/** The context in words. */
export function contextText(context: string | null): string {
  return context === null ? "any context" : `last ${context.replace(/[_-]/g, " ")}`;
}

function allSeries({ items, replication }: ReplicationAnalysis): readonly ReplicationSeries[] {
  const series = new Map<string, ReplicationSeries>();
  for (const entry of replication) {
    if (!isPrevalence(entry)) continue;
    const { variable, context, missing, where } = entry.prevalence;
    const group = Object.keys(where).join(" x ") || null;
    const key = JSON.stringify([variable, context, missing, group]);
    const item = items.find(({ id }) => id === variable);
    const label = item === undefined ? `Set “${variable}”` : itemLabel(item);
    const before = series.get(key) ?? {
      variable,
      label,
      item: item !== undefined,
      context,
      group,
      entries: [],
    };
    series.set(key, { ...before, entries: [...before.entries, entry] });
  }
  return [...series.values()];
}

function itemLabel({ id, label }: Analysis["items"][number]): string {
  return label === "" || label === id ? id : `${id}: ${label}`;
}

function isPrevalence(entry: ReplicationEntry): entry is PrevalenceEntry {
  return entry.prevalence !== null;
}
