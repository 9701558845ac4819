import type { MissingRule } from "../../correlation/correlation-matrix";
import type { PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping, crossedNames } from "../../data/transform/cross-groupings";
import { completeRows, filterRows, selectItems } from "../../data/transform/select";
import { ItemwiseError, type Warning } from "../../errors";
import { type ModelStatement, modelParts } from "../../measures/model-syntax/model-parts";
import { type Estimator, estimatorFor, hasFullInformation } from "../cfa/estimator";
import { fullInformation, type ModelMissing, missingRuleFor } from "../incomplete/missing-rule";
import type { GroupMoments } from "../moments/group-moments";
import { groupWarnings } from "../moments/group-tables";
import * as messages from "./messages";
import {
  type ExcludedGroup,
  type UsableMoments,
  type UsableMomentsOptions,
  usableMoments,
} from "./usable-moments";

export interface InvarianceData {
  readonly by: string;
  readonly kind: "ordered" | "continuous";
  readonly missing: ModelMissing;
  /** The model's items and the single grouping; only rows of usable groups. */
  readonly table: PatternTable;
  readonly options: UsableMomentsOptions;
  readonly merged: UsableMoments["merged"];
  readonly moments: readonly GroupMoments[];
  readonly leftOut: readonly ExcludedGroup[];
  readonly warnings: readonly Warning[];
}

/**
 * The moments of every usable group, items in the order of the model.
 * @param options.by name of a grouping, of several crossed ("sex x age"), or the names to cross
 * @throws ItemwiseError "unknown-item", "unknown-grouping"; "mixed-items" where some items are continuous, some ordinal
 */
export function invarianceData(
  table: PatternTable,
  statements: readonly ModelStatement[],
  {
    by,
    missing,
    estimator,
  }: {
    readonly by: string | readonly string[];
    readonly missing: MissingRule;
    readonly estimator?: Estimator | undefined;
  },
): InvarianceData {
  const names = typeof by === "string" ? crossedNames(table, by) : by;
  const grouping = crossedGrouping(table, names);
  const items = modelParts(statements).items;
  const chosen = selectItems({ ...table, groupings: [grouping] }, items);
  const kind = kindOf(chosen);
  const rule = missingRuleFor(chosen, items, {
    kind,
    missing,
    hasFullInformation: hasFullInformation(estimatorFor(kind, estimator).parts),
  });
  const options = { items, by: grouping.name, missing: rule, kind };
  const usable = usableMoments(chosen, options);
  const complete = rule === "listwise" ? completeRows(usable.table) : usable.table;
  const data = { by: grouping.name, kind, missing: rule, merged: usable.merged };
  return { ...data, ...entered(complete, { ...usable, options }) };
}

/** Excludes groups that turned out not to be usable, with their reasons. */
export function withoutGroups(data: InvarianceData, problems: readonly ExcludedGroup[]): InvarianceData {
  const { levels } = data.table.groupings[0]!;
  const place = ({ label }: ExcludedGroup): number => levels.indexOf(label);
  const leftOut = [...data.leftOut, ...problems].sort((a, b) => place(a) - place(b));
  const moments = data.moments.filter(({ group }) => problems.every(({ label }) => label !== group));
  return { ...data, ...entered(data.table, { ...data, moments, leftOut }) };
}

function entered(
  table: PatternTable,
  { moments, merged, leftOut, options }: Pick<InvarianceData, "moments" | "merged" | "leftOut" | "options">,
): Pick<InvarianceData, "table" | "options" | "moments" | "leftOut" | "warnings"> {
  const levels = moments.map(({ group }) => group);
  return {
    table: enteredRows(table, levels),
    options: { ...options, levels },
    moments,
    leftOut,
    warnings: [
      ...(options.missing === "fiml" ? [fullInformation()] : []),
      ...mergedWarning(options.by, merged),
      ...groupWarnings(options.by, moments),
      ...emptyCells(options.by, moments),
    ],
  };
}

function enteredRows(table: PatternTable, labels: readonly string[]): PatternTable {
  const { levels, codes } = table.groupings[0]!;
  return filterRows(table, (row) => {
    const level = levels[codes[row]!];
    return level !== undefined && labels.includes(level);
  });
}

function kindOf({ items }: PatternTable): "ordered" | "continuous" {
  const kinds = new Set(items.map(({ scale }) => (scale === "continuous" ? "continuous" : "ordered")));
  if (kinds.size > 1) {
    throw new ItemwiseError("mixed-items", messages.mixedItems, {
      hint: messages.mixedItemsHint,
    });
  }
  return kinds.has("continuous") ? "continuous" : "ordered";
}

function mergedWarning(by: string, merged: InvarianceData["merged"]): Warning[] {
  if (merged.length === 0) return [];
  const items = merged.map(({ item, runs }) =>
    messages.mergedItem({ item, runs: runs.map(messages.mergedRun) }),
  );
  return [{ code: "categories-merged", message: messages.categoriesMerged({ by, items }) }];
}

function emptyCells(by: string, moments: readonly GroupMoments[]): Warning[] {
  return moments
    .filter(({ adjustedPairs }) => adjustedPairs.length > 0)
    .map(({ group, adjustedPairs }) => {
      const pairs = adjustedPairs.map(([one, other]) => `${one}-${other}`);
      return { code: "zero-cell", message: messages.zeroCell({ by, group, pairs }) };
    });
}
