import type { MissingRule } from "../../correlation/correlation-matrix";
import { completeRows, peopleIn } from "../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../data/answers/pattern-table";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { filterRows, selectItems } from "../../data/transform/select";
import { ItemwiseError, type Warning } from "../../errors";
import { lonelyStrata } from "../../survey/design/lonely-units";
import {
  type ClusterLabels,
  designDegreesOfFreedom,
  type SampleDesign,
  sampleDesign,
} from "../../survey/design/sample-design";
import { choose } from "../../words/choose";
import { unknownLevel } from "../../words/messages";
import { MAX_MODELED_ITEMS } from "../model/criteria";
import * as messages from "./messages";

export interface GroupTableOptions {
  readonly items: readonly string[];
  /** "pairwise": people who answered both items of a pair; "listwise": people who answered all of the items. */
  readonly missing: MissingRule;
  /** Name of a grouping; by default everyone is one group. */
  readonly by?: string | undefined;
  /** Levels of the grouping, in this order. @default all with people */
  readonly levels?: readonly string[] | undefined;
  /** How cluster labels are read. @default "unique" */
  readonly clusterLabels?: ClusterLabels | undefined;
}

/** @throws ItemwiseError "too-many-items" where the covariance of so many items' correlations would fill the memory */
export function checkNumberOfItems(items: number): void {
  if (items <= MAX_MODELED_ITEMS) return;
  throw new ItemwiseError("too-many-items", () => messages.tooManyItems({ items, most: MAX_MODELED_ITEMS }), {
    hint: messages.tooManyItemsHint,
  });
}

export function optionsKey({ items, missing, by, levels, clusterLabels }: GroupTableOptions): string {
  return JSON.stringify([items, missing, by ?? null, levels ?? null, clusterLabels ?? "unique"]);
}

export interface GroupTable {
  /** Name of the grouping; null without groups. */
  readonly by: string | null;
  /** "" without groups. */
  readonly label: string;
  readonly table: PatternTable;
  /** By row: who is included; null for everyone. */
  readonly included: Uint8Array | null;
  /** People included: with all answers under listwise deletion, with any answer under pairwise (as lavaan counts). */
  readonly n: number;
  /** Strata and clusters; null where the table has none. */
  readonly design: SampleDesign | null;
  readonly warnings: readonly Warning[];
}

/**
 * A table split into its groups. Rows alike in the items, the grouping, stratum and cluster are joined.
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "unknown-choice" (a level), "clusters-straddle-strata"
 */
export function groupTables(table: PatternTable, options: GroupTableOptions): GroupTable[] {
  const { by, missing } = options;
  const groupings = by === undefined ? [] : chosenGroupings(table.groupings, [by]);
  const all = inUnits(onlyItems(table, options.items, groupings), options.clusterLabels);
  const grouping = all.table.groupings[0];
  if (grouping === undefined) return [groupOf(all, { by: null, label: "", missing })];
  const places = Object.fromEntries(grouping.levels.map((level, index) => [level, index]));
  const labels = options.levels ?? levelsWithPeople(all.table);
  return labels.map((label) => {
    const level = choose((level) => unknownLevel({ grouping: grouping.name, level }), places, label);
    const own = filterRows(all.table, (row) => grouping.codes[row] === level);
    return groupOf({ ...all, table: own, whole: all.table }, { by: grouping.name, label, missing });
  });
}

/** Returns the same table if it has just these items and groupings. */
function onlyItems(
  table: PatternTable,
  ids: readonly string[],
  groupings: PatternTable["groupings"],
): PatternTable {
  const isChosen =
    table.groupings.length === groupings.length &&
    table.items.length === ids.length &&
    table.items.every(({ id }, j) => id === ids[j]);
  return isChosen ? table : selectItems({ ...table, groupings }, ids);
}

interface Part {
  /** Clusters numbered through the strata. */
  readonly table: PatternTable;
  readonly design: SampleDesign | null;
  /** The table that it is part of, if any. */
  readonly whole?: PatternTable | undefined;
}

function inUnits(table: PatternTable, labels: ClusterLabels | undefined): Part {
  const design = sampleDesign(table, labels);
  if (design === null) return { table, design: null };
  return { table: { ...table, stratum: design.stratum, cluster: design.cluster }, design };
}

function groupOf(
  { table, design: all, whole }: Part,
  { by, label, missing }: { by: string | null; label: string; missing: MissingRule },
): GroupTable {
  const everyItem = table.items.map((_, index) => index);
  const included = missing === "listwise" ? completeRows(table, everyItem) : null;
  const n = peopleIn(table, included ?? answeredAny(table));
  const { stratum, cluster } = table;
  const design = stratum === null || all === null ? null : { ...all, stratum, cluster };
  const warnings = design === null ? [] : designWarnings(design, whole ?? null);
  return { by, label, table, included, n, design, warnings };
}

export function answeredAny(table: PatternTable): Uint8Array {
  const answered = new Uint8Array(table.rows);
  for (const column of table.columns) {
    const continuous = column instanceof Float64Array;
    for (let row = 0; row < table.rows; row++) {
      if (continuous ? !Number.isNaN(column[row]!) : column[row]! >= 0) answered[row] = 1;
    }
  }
  return answered;
}

function levelsWithPeople(table: PatternTable): string[] {
  const { levels, codes } = table.groupings[0]!;
  const people = new Float64Array(levels.length);
  for (let row = 0; row < table.rows; row++) if (codes[row]! >= 0) people[codes[row]!]! += table.count[row]!;
  return levels.filter((_, level) => people[level]! > 0);
}

/** Degrees of freedom of a group's sampling design; undefined for independent people. */
export function designDegrees({ table, design }: Pick<GroupTable, "table" | "design">): number | undefined {
  return design === null ? undefined : designDegreesOfFreedom(design, table.count);
}

/** Warnings about a group's strata and clusters. @param whole the table that it is part of, with the same clusters */
function designWarnings(design: SampleDesign, whole: PatternTable | null): Warning[] {
  const warnings: Warning[] = [];
  const present = new Set(design.stratum);
  const lonely = lonelyStrata(design).filter((stratum) => present.has(stratum)).length;
  if (lonely > 0) warnings.push({ code: "lonely-psu", message: messages.lonelyPsu({ n: lonely }) });
  const shared = sharedClusters(design, whole);
  if (shared > 0) {
    warnings.push({ code: "clusters-across-groups", message: messages.clustersAcrossGroups({ n: shared }) });
  }
  return warnings;
}

/** The warnings of a grouping's groups, each once, with the groups that it holds for. */
export function groupWarnings(
  by: string,
  groups: readonly { readonly group: string; readonly warnings?: readonly Warning[] | undefined }[],
): Warning[] {
  const all = groups.flatMap(({ group, warnings = [] }) => warnings.map((warning) => ({ group, warning })));
  const texts = [...new Set(all.map(({ warning }) => warning.message))];
  return texts.map((text) => {
    const same = all.filter(({ warning }) => warning.message === text);
    const message = messages.inGroups({ by, groups: same.map(({ group }) => group), text });
    return { code: same[0]!.warning.code, message };
  });
}

function sharedClusters({ cluster }: SampleDesign, whole: PatternTable | null): number {
  if (cluster === null || whole?.cluster == null) return 0;
  const rows = new Map<number, number>();
  for (const unit of whole.cluster) rows.set(unit, (rows.get(unit) ?? 0) + 1);
  for (const unit of cluster) rows.set(unit, rows.get(unit)! - 1);
  return [...new Set(cluster)].filter((unit) => rows.get(unit)! > 0).length;
}

/** Runs a step for one group; an error of the user's data names the group. */
export function inGroup<T>({ by, label }: GroupTable, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (by === null || !(error instanceof ItemwiseError)) throw error;
    const text = (): string => error.worded().message;
    throw new ItemwiseError(error.code, () => messages.inGroups({ by, groups: [label], text: text() }), {
      hint: () => error.worded().hint,
      cause: error,
    });
  }
}
