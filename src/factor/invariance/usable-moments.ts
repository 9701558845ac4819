import type { MissingRule } from "../../correlation/correlation-matrix";
import { type OrdinalItems, ordinalItems } from "../../correlation/ordinal/ordinal-pairs";
import { pairProblems } from "../../correlation/ordinal/ordinal-parameters";
import {
  answeredRows,
  constantItems,
  observedItem,
  peopleIn,
} from "../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../data/answers/pattern-table";
import { type MergedCategories, neighborRuns, withMerged } from "../../data/transform/merge-categories";
import { ItemwiseError } from "../../errors";
import { incompleteMomentsOfGroup } from "../incomplete/incomplete-moments";
import type { ModelMissing } from "../incomplete/missing-rule";
import { continuousMomentsOfGroup } from "../moments/continuous-moments";
import type { GroupMoments } from "../moments/group-moments";
import { type GroupTable, groupTables } from "../moments/group-tables";
import { lackingCategory, momentsOfGroup, type OrdinalMomentsOptions } from "../moments/ordinal-moments";
import * as messages from "./messages";

/** Smaller groups are excluded: 1/sqrt(25) = .2, a correlation of so few is little more than chance. */
const MIN_PEOPLE = 25;
/** Pairs named in a reason; the others are counted. */
const MAX_NAMED_PAIRS = 3;

export interface ExcludedGroup {
  readonly label: string;
  /** People who answered all of the items (listwise), or any (pairwise). */
  readonly n: number;
  /** "too-few-people", "constant-item", "unused-category", "perfect-association", "no-information", ... */
  readonly code: string;
  /** Full sentences that name the items and categories, without the group's name. */
  readonly reason: string;
}

export interface UsableMomentsOptions extends Omit<OrdinalMomentsOptions, "missing"> {
  readonly by: string;
  readonly kind: GroupMoments["kind"];
  /** Of continuous items "listwise" or "fiml". */
  readonly missing: ModelMissing;
  /** Smallest usable group. @default 25 */
  readonly fewest?: number | undefined;
}

interface MergedRun {
  readonly first: string;
  readonly last: string;
}

export interface UsableMoments {
  /** The table, with the categories by which groups are compared. */
  readonly table: PatternTable;
  /** Items of which neighboring categories are one, with the labels of each run's ends. */
  readonly merged: readonly { readonly item: string; readonly runs: readonly MergedRun[] }[];
  readonly moments: readonly GroupMoments[];
  readonly leftOut: readonly ExcludedGroup[];
}

/**
 * The moments of the usable groups and the reasons for excluding others: too few people, an item that everyone answered
 * alike, a pair of items with a perfect association, no variance or no common answers. Neighboring categories of an
 * ordered item are one, in all groups, where nobody in one of them chose a category; a group is excluded for it where
 * merging would leave the item with one category.
 * @param table as for `ordinalMoments` or `continuousMoments`
 * @returns both in the order of `levels`
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "unknown-choice", "clusters-straddle-strata"
 */
export function usableMoments(table: PatternTable, options: UsableMomentsOptions): UsableMoments {
  const { kind, missing, correction, fewest = MIN_PEOPLE } = options;
  const rule = missing === "fiml" ? "pairwise" : missing;
  const declared = groupTables(table, { ...options, missing: rule });
  const problems = declared.map((group) => problemOfItems(group, { rule, fewest }));
  const sound = declared.filter((_, at) => problems[at] === null);
  const runs = table.items.map(({ id }) =>
    kind === "continuous" || !options.items.includes(id) ? null : runsIn(id, sound),
  );
  const used = runs.some((own) => own !== null) ? withMerged(table, runs) : table;
  const groups = used === table ? declared : groupTables(used, { ...options, missing: rule });
  const outcomes = groups.map((group, at): Outcome => {
    const problem = problems[at] ?? null;
    if (problem !== null) return { problem };
    if (missing === "fiml") return momentsOr(group, () => incompleteMomentsOfGroup(group));
    if (kind === "continuous") return { moments: continuousMomentsOfGroup(group) };
    const ordinal = ordinalItems(group.table, group.included, correction);
    return { ...momentsOr(group, () => momentsOfGroup(group, ordinal), ordinal), ordinal };
  });
  const compared = withSameCategories(outcomes);
  return {
    table: used,
    merged: table.items.flatMap(({ id: item, categories }, j) => {
      const own = (runs[j] ?? []).filter(({ length }) => length > 1);
      const ends = own.map((run) => ({
        first: categories[run[0]!]!.label,
        last: categories[run.at(-1)!]!.label,
      }));
      return ends.length === 0 ? [] : { item, runs: ends };
    }),
    moments: compared.flatMap(({ moments }) => moments ?? []),
    leftOut: compared.flatMap(({ problem }) => problem ?? []),
  };
}

interface Outcome {
  readonly moments?: GroupMoments | undefined;
  readonly ordinal?: OrdinalItems | undefined;
  readonly problem?: ExcludedGroup | undefined;
}

/** The runs of an item's categories that are one in groups; one that nobody in any of them chose has none to join. */
function runsIn(item: string, groups: readonly GroupTable[]): MergedCategories {
  const unused = groups.map(({ table, included }) => {
    const j = table.items.findIndex(({ id }) => id === item);
    return { categories: table.items[j]!.categories, own: observedItem(table, j, included).unused };
  });
  return neighborRuns(
    unused.map(({ categories, own }) =>
      categories.map(({ label }) => !own.includes(label) || unused.every((one) => one.own.includes(label))),
    ),
  );
}

function problemOfItems(
  { label, n, table }: GroupTable,
  { rule, fewest }: { rule: MissingRule; fewest: number },
): ExcludedGroup | null {
  if (n < fewest) {
    const reason = messages.fewPeople({ n, isListwise: rule === "listwise", least: fewest });
    return { label, n, code: "too-few-people", reason };
  }
  const constant = constantItems(table, rule);
  if (constant.length === 0) return null;
  const silent = constant.filter((id) => !hasAnswers(table, id));
  const alike = constant.filter((id) => !silent.includes(id));
  const sentences = [
    ...(alike.length > 0 ? [messages.constantItems({ items: alike })] : []),
    ...(silent.length > 0 ? [messages.unansweredItems({ items: silent })] : []),
  ];
  return { label, n, code: "constant-item", reason: sentences.join(" ") };
}

function hasAnswers(table: PatternTable, id: string): boolean {
  const index = table.items.findIndex((item) => item.id === id);
  return peopleIn(table, answeredRows(table, index)) > 0;
}

/** Names all pairs of ordered items that make a group unusable. */
function momentsOr(group: GroupTable, compute: () => GroupMoments, ordinal?: OrdinalItems): Outcome {
  try {
    return { moments: compute() };
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    const sentences =
      ordinal === undefined ? [error.message] : pairProblems(ordinal).map(({ message }) => message);
    const more = sentences.length - MAX_NAMED_PAIRS;
    const rest = more > 0 ? [messages.morePairs({ n: more })] : [];
    const reason = [...sentences.slice(0, MAX_NAMED_PAIRS), ...rest].join(" ");
    return { problem: { label: group.label, n: group.n, code: error.code, reason } };
  }
}

/** Excludes groups without a category that people of another usable group chose. */
function withSameCategories(outcomes: readonly Outcome[]): Outcome[] {
  const observed = outcomes.flatMap(({ ordinal }) => ordinal ?? []);
  return outcomes.map((outcome) => {
    const { moments, ordinal } = outcome;
    if (moments === undefined || ordinal === undefined) return outcome;
    const lacking = lackingCategory(ordinal, observed);
    if (lacking === null) return outcome;
    const reason = messages.unusedCategory(lacking);
    return { problem: { label: moments.group, n: moments.n, code: "unused-category", reason } };
  });
}
