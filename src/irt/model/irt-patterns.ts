import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { selectItems } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import { log } from "../../numeric/elementary/log";
import { createRandom } from "../../numeric/random/random";
import { unknownLevel } from "../../words/messages";
import * as messages from "../messages";
import { type IrtModel, refuseContinuous } from "./irt-model";
import { itemModel } from "./irt-models";

export interface GroupPatterns {
  readonly rows: number;
  /** By item: the category of every pattern, negative where missing. */
  readonly columns: readonly Int16Array[];
  /** Sum of weights, scaled to sum to the number of people over all groups. */
  readonly weight: Float64Array;
}

export interface IrtPatterns {
  /** The model's items in their order. */
  readonly table: PatternTable;
  /** By row of the table: the group, -1 where it is not used; and the pattern within the group. */
  readonly group: Int16Array;
  readonly pattern: Int32Array;
  readonly groups: readonly GroupPatterns[];
  /** People. */
  readonly n: number;
  /** Divisor that turns a sum of weights into a number of people. */
  readonly scale: number;
}

/** The part of a model that determines its answers. */
type AnsweredModel = Pick<IrtModel, "items" | "groups" | "parameters">;

/**
 * The distinct answers to a model's items by group. People without any answer or without a group of the model are not
 * used.
 * @param by name of the grouping whose levels are the model's groups; without groups in the model everyone is one group
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "unknown-choice" (a group), "continuous-item",
 *   "empty-category", "no-answers" (of a group)
 */
export function irtPatterns(table: PatternTable, model: AnsweredModel, by: string | null): IrtPatterns {
  const grouping = groupingOf(table, model, by);
  const chosen = selectItems(
    { ...table, groupings: grouping === null ? [] : [grouping] },
    model.items.map((item) => item.id),
  );
  refuseContinuous(chosen);
  const columns = chosen.columns.filter((column) => column instanceof Int16Array);
  const group = groupOfRows(chosen, columns, model.groups);
  const pattern = new Int32Array(chosen.rows).fill(-1);
  let n = 0;
  let weights = 0;
  for (let row = 0; row < chosen.rows; row++) {
    if (group[row]! < 0) continue;
    n += chosen.count[row]!;
    weights += chosen.weight[row]!;
  }
  const scale = weights / n;
  const groups = model.groups.map((label, g) => {
    const rows = rowsOf(group, g);
    if (rows.length === 0) throw noAnswers(label);
    const own = columns.map((column) => Int16Array.from(rows, (row) => Math.max(-1, column[row]!)));
    const distinct = groupRows(rows.length, own);
    const weight = new Float64Array(distinct.first.length);
    rows.forEach((row, at) => {
      pattern[row] = distinct.group[at]!;
      weight[distinct.group[at]!]! += chosen.weight[row]! / scale;
    });
    const first = distinct.first;
    return {
      rows: first.length,
      columns: own.map((column) => Int16Array.from(first, (at) => column[at]!)),
      weight,
    };
  });
  checkCategories(model, groups);
  return { table: chosen, group, pattern, groups, n, scale };
}

function groupingOf(table: PatternTable, { groups }: AnsweredModel, by: string | null): Grouping | null {
  if (groups.length === 1 && groups[0] === "") return null;
  if (by !== null) return chosenGroupings(table.groupings, [by])[0]!;
  throw new ItemwiseError("unknown-grouping", () => messages.groupsOfNoGrouping({ groups }), {
    hint: messages.groupsOfNoGroupingHint,
  });
}

function rowsOf(group: Int16Array, wanted: number): number[] {
  const rows: number[] = [];
  group.forEach((own, row) => {
    if (own === wanted) rows.push(row);
  });
  return rows;
}

/** Group of every row, -1 for people who answered nothing. */
function groupOfRows(
  table: PatternTable,
  columns: readonly Int16Array[],
  groups: readonly string[],
): Int16Array {
  const answered = (row: number): boolean => columns.some((column) => column[row]! >= 0);
  const grouping = table.groupings[0];
  if (grouping === undefined) {
    return Int16Array.from({ length: table.rows }, (_, row) => (answered(row) ? 0 : -1));
  }
  for (const label of groups) {
    if (grouping.levels.includes(label)) continue;
    throw new ItemwiseError("unknown-choice", () => unknownLevel({ grouping: grouping.name, level: label }), {
      hint: () => messages.levelsHint({ levels: grouping.levels }),
    });
  }
  const places = grouping.levels.map((level) => groups.indexOf(level));
  return Int16Array.from(grouping.codes, (code, row) => (code >= 0 && answered(row) ? places[code]! : -1));
}

/** Every category must occur in every group with group-specific intercepts, and somewhere at least. */
function checkCategories(model: AnsweredModel, groups: readonly GroupPatterns[]): void {
  model.items.forEach((item, j) => {
    const classes = new Map<string, { seen: Float64Array; label: string }>();
    groups.forEach((patterns, g) => {
      const own = model.parameters.filter((p) => p.kind === "d" && p.item === j && p.group === g);
      const key = own.every((p) => p.free < 0) ? "" : own.map((p) => p.free).join(" ");
      if (key === "") return;
      const entry = classes.get(key) ?? { seen: new Float64Array(item.categories), label: model.groups[g]! };
      classes.set(key, entry);
      patterns.columns[j]!.forEach((category, row) => {
        if (category < 0) return;
        if (category >= item.categories) throw beyondCategories(item.id, item.categories);
        entry.seen[category]! += patterns.weight[row]!;
      });
    });
    for (const { seen, label } of classes.values()) {
      const empty = seen.findIndex((weight) => !(weight > 0));
      if (empty >= 0) throw emptyCategory(item.id, { empty, label: classes.size > 1 ? label : "" });
    }
  });
}

function beyondCategories(id: string, categories: number): ItemwiseError {
  return new ItemwiseError("bad-model", () => messages.beyondCategories({ item: id, categories }), {
    hint: messages.beyondCategoriesHint,
  });
}

function emptyCategory(id: string, { empty, label }: { empty: number; label: string }): ItemwiseError {
  const group = label === "" ? null : label;
  const message = () => messages.emptyCategory({ item: id, group, category: empty + 1 });
  return new ItemwiseError("empty-category", message, {
    hint: messages.emptyCategoryHint,
  });
}

function noAnswers(label: string): ItemwiseError {
  return new ItemwiseError("no-answers", () => messages.noAnswers({ group: label === "" ? null : label }), {
    hint: messages.noAnswersHint,
  });
}

/** Largest starting logit. */
const FAR = 20;

/** 1 over 1.702 squared: a slope of 1 on the scale of the logistic curve. */
const PER_SLOPE = 1 / 1.702 ** 2;
/** Half the range of the random part of the slopes on an exploratory model's further factors. */
const SPREAD = 0.5;

/**
 * Starting values of the free parameters: slopes of 1, by a category's score less the more categories there are (on an
 * exploratory model's second factor and further ones small and random), intercepts from the shares of the answers,
 * means 0, variances 1, covariances .3.
 */
export function startingValues(
  model: IrtModel,
  groups: readonly GroupPatterns[],
  seed: number,
): Float64Array {
  const random = createRandom(seed);
  const starts = new Float64Array(model.free);
  const known = new Uint8Array(model.free);
  const { intercepts } = itemModel(model.name);
  const logits = startingLogits(model, groups);
  const loadings = loadingsPerItem(model);
  const exploratory =
    model.general === null && model.factors.length > 1 && loadings.every((n, j) => n > Math.min(1, j));
  for (const { kind, item, place, free, value } of model.parameters) {
    if (free < 0 || known[free] === 1) continue;
    known[free] = 1;
    if (kind === "d") starts[free] = logits[item]![place]! * Math.sqrt(1 + PER_SLOPE * loadings[item]!);
    else if (kind === "a" && intercepts !== "boundaries" && model.factors.length === 1)
      starts[free] = (2 * value) / model.items[item]!.categories;
    else if (kind === "a" && exploratory && place > 0) starts[free] = SPREAD * (2 * random.uniform() - 1);
    else if (kind === "a" && model.general !== null && place !== model.general) starts[free] = value / 2;
    else starts[free] = value;
  }
  return starts;
}

function loadingsPerItem(model: IrtModel): number[] {
  const counts = model.items.map(() => 0);
  for (const { kind, group, item } of model.parameters) if (kind === "a" && group === 0) counts[item]!++;
  return counts;
}

/**
 * By item, over all groups: the logits of the shares above each boundary, of each category against the first, of each
 * step of all items, or of going on from each category.
 */
function startingLogits({ name, items }: IrtModel, groups: readonly GroupPatterns[]): number[][] {
  const { intercepts } = itemModel(name);
  const people = items.map(({ categories }, j) => peopleByCategory(groups, j, categories));
  const limited = (ratio: number): number => Math.max(-FAR, Math.min(FAR, log(ratio)));
  if (intercepts === "boundaries") {
    return people.map((own) => {
      const total = own.reduce((sum, value) => sum + value, 0);
      let below = 0;
      return Array.from({ length: own.length - 1 }, (_, k) => {
        below += own[k]!;
        return limited((total - below) / below);
      });
    });
  }
  if (intercepts === "continuations") {
    return people.map((own) =>
      Array.from({ length: own.length - 1 }, (_, k) => {
        const beyond = own.subarray(k + 1).reduce((sum, value) => sum + value, 0);
        return limited(beyond / own[k]!);
      }),
    );
  }
  const all = people.reduce((sums, own) => sums.map((sum, k) => sum + own[k]!));
  return people.map((own) =>
    Array.from({ length: own.length - 1 }, (_, k) =>
      limited(intercepts === "steps" ? all[k + 1]! / all[k]! : own[k + 1]! / own[0]!),
    ),
  );
}

function peopleByCategory(groups: readonly GroupPatterns[], item: number, categories: number): Float64Array {
  const people = new Float64Array(categories);
  for (const { columns, weight } of groups) {
    columns[item]!.forEach((category, row) => {
      if (category >= 0) people[category]! += weight[row]!;
    });
  }
  return people;
}
