import type { DraftChoices } from "../../data/draft/draft-measure";
import type { ColumnNote } from "../../data/draft/draft-notes";
import type { MeasureDefinition as Definition } from "../../measures/measure";
import { expandedRange } from "../../measures/schema/replicates";
import type { ChosenDraft, ColumnFacts } from "../engine/file-facts";
import {
  columnOf,
  type Item,
  withExternal,
  withGroup,
  withItem,
  withItems,
  withoutExternal,
  withoutGroup,
  withoutItem,
  withUnit,
  withWeight,
} from "./measure-edit";

/** What a column can be made; a repeated item is recognized by its name, replicate weights have fields of their own. */
export const ROLES = [
  ...(["item", "group", "external", "weight", "stratum", "cluster"] as const),
  ...(["identifier", "left-out"] as const),
];
export type Role = (typeof ROLES)[number];

export interface PlacedColumn {
  readonly facts: ColumnFacts;
  readonly role: Role | "repeated" | "replicate";
  /** The item that it is. */
  readonly item: Item | null;
  /** How the draft took it; null in a definition that was not drafted. */
  readonly note: ColumnNote | null;
}

/** Every column of the file in its role, in file order. */
export function placedColumns(
  definition: Definition,
  columns: readonly ColumnFacts[],
  draft: ChosenDraft | null,
): PlacedColumn[] {
  const items = new Map(definition.items.map((item) => [columnOf(item), item]));
  const repeated = new Set(Object.values(definition.repeat?.columns ?? {}).flat());
  const replicates = new Set(definition.replicates?.columns.flatMap(expandedRange));
  const groups = new Set(Object.values(definition.groups ?? {}).map(({ column }) => column));
  const outside = new Set(Object.entries(definition.external ?? {}).map(([id, { column = id }]) => column));
  const notes = new Map(draft?.columns.map((note) => [note.column, note]));
  return columns.map((facts): PlacedColumn => {
    const { name } = facts;
    const item = items.get(name) ?? null;
    const note = notes.get(name) ?? null;
    const placed = (role: PlacedColumn["role"]): PlacedColumn => ({ facts, role, item, note });
    if (item !== null) return placed("item");
    for (const unit of ["weight", "stratum", "cluster"] as const) {
      if (definition[unit]?.column === name) return placed(unit);
    }
    if (replicates.has(name)) return placed("replicate");
    if (groups.has(name)) return placed("group");
    if (outside.has(name)) return placed("external");
    if (repeated.has(name)) return placed("repeated");
    return placed(note?.as === "identifier" ? "identifier" : "left-out");
  });
}

interface Move {
  readonly placed: readonly PlacedColumn[];
  readonly names: readonly string[];
  readonly role: Role;
}

const LISTS = {
  group: "groups",
  external: "external",
  identifier: "identifiers",
  "left-out": "excluded",
} as const;
const UNITS = ["weight", "stratum", "cluster"] as const;

/** The user's statements where columns become something else, as the command line's options would state it. */
export function choicesWithRole(choices: DraftChoices, { placed, names, role }: Move): DraftChoices {
  const items = itemsAfter(choices, { placed, names, role });
  const listed = (own: keyof typeof LISTS): readonly string[] | undefined => {
    const rest = (choices[LISTS[own]] ?? []).filter((name) => !names.includes(name));
    const all = own === role ? [...rest, ...names] : rest;
    return all.length === 0 ? undefined : all;
  };
  const unit = (own: (typeof UNITS)[number]): string | null | undefined => {
    if (own === role) return names[0] ?? null;
    const now = placed.find((one) => one.role === own)?.facts.name;
    return now !== undefined && names.includes(now) ? null : choices[own];
  };
  return {
    ...choices,
    items,
    groups: listed("group"),
    external: listed("external"),
    identifiers: listed("identifier"),
    excluded: listed("left-out"),
    reversed: choices.reversed?.filter((name) => role === "item" || !names.includes(name)),
    weight: unit("weight"),
    stratum: unit("stratum"),
    cluster: unit("cluster"),
  };
}

/** The items named; undefined where they are still guessed. */
function itemsAfter(choices: DraftChoices, { placed, names, role }: Move): readonly string[] | undefined {
  const isItem = (one: PlacedColumn): boolean => one.role === "item";
  const isMoved = ({ facts }: PlacedColumn): boolean => names.includes(facts.name);
  if (role !== "item" && !placed.some((one) => isItem(one) && isMoved(one))) return choices.items;
  return placed
    .filter((one) => (isMoved(one) ? role === "item" : isItem(one)))
    .map(({ facts }) => facts.name);
}

/** A definition edited by hand, in which columns become something else. */
export function definitionWithRole(definition: Definition, { placed, names, role }: Move): Definition {
  const order = placed.map(({ facts }) => facts.name);
  const moved = placed.filter(({ facts, role: now }) => names.includes(facts.name) && now !== role);
  return moved.reduce(
    (before, one) => added(removed(before, one), { facts: one.facts, role, order }),
    definition,
  );
}

function removed(definition: Definition, { facts: { name }, item }: PlacedColumn): Definition {
  const groups = Object.entries(definition.groups ?? {}).filter(([, { column }]) => column === name);
  const outside = Object.entries(definition.external ?? {}).filter(
    ([id, { column = id }]) => column === name,
  );
  const { weight, stratum, cluster } = definition;
  const free = <T extends { readonly column: string }>(unit: T | null | undefined): T | null | undefined =>
    unit?.column === name ? null : unit;
  const withoutUnits = {
    ...(item === null ? definition : withoutItem(definition, item.id)),
    weight: free(weight),
    stratum: free(stratum),
    cluster: free(cluster),
  };
  const withoutGroups = groups.reduce((before: Definition, [key]) => withoutGroup(before, key), withoutUnits);
  return outside.reduce((before, [key]) => withoutExternal(before, key), withoutGroups);
}

function added(
  definition: Definition,
  {
    facts,
    role,
    order,
  }: { readonly facts: ColumnFacts; readonly role: Role; readonly order: readonly string[] },
): Definition {
  const { item, group, external } = facts;
  if (role === "item" && item !== null) return withItem(definition, item, order);
  if (role === "group" && group !== null) return withGroup(definition, group);
  if (role === "external" && external !== null) return withExternal(definition, external);
  if (role === "weight") return withWeight(definition, facts);
  if (role === "stratum" || role === "cluster") return withUnit(definition, role, facts.name);
  return definition;
}

/** Whether a column can be made that; a number for the weight. */
export function canBe({ facts, role: now }: PlacedColumn, role: Role): boolean {
  if (now === role) return true;
  if (now === "replicate") return false;
  if (role === "item") return facts.item !== null;
  if (role === "group") return facts.group !== null;
  if (role === "external") return facts.external !== null;
  return role !== "weight" || facts.isNumber;
}

/** Columns of the items that are worded against the others, with some of them changed. */
export function reversedWith(
  placed: readonly PlacedColumn[],
  names: readonly string[],
  isReversed: boolean,
): string[] {
  return placed.flatMap(({ facts: { name }, item }) => {
    if (item === null || item.scale === "continuous") return [];
    return (names.includes(name) ? isReversed : item.reverse === true) ? [name] : [];
  });
}

export const definitionWithReversed = (
  definition: Definition,
  {
    placed,
    names,
    isReversed,
  }: {
    readonly placed: readonly PlacedColumn[];
    readonly names: readonly string[];
    readonly isReversed: boolean;
  },
): Definition => {
  const ids = placed.flatMap(({ facts, item }) =>
    item !== null && item.scale !== "continuous" && names.includes(facts.name) ? [item.id] : [],
  );
  return withItems(definition, ids, (item) => ({ ...item, reverse: isReversed }));
};

/**
 * The statements by which a definition was drafted; null where it was edited otherwise. Topic and sensitivity, which the page
 * asks for by themselves, are statements, too.
 */
export function choicesOf(definition: Definition, draft: ChosenDraft | null): DraftChoices | null {
  if (draft === null) return null;
  const { definition: drafted, choices } = draft;
  const { about = null, sensitive = null } = definition;
  const asDrafted = { ...definition, sensitive: drafted.sensitive, about: drafted.about };
  if (JSON.stringify(asDrafted) !== JSON.stringify(drafted)) return null;
  return {
    ...choices,
    ...(sensitive === (drafted.sensitive ?? null) ? {} : { sensitive: sensitive ?? undefined }),
    ...(about === (drafted.about ?? null) ? {} : { about }),
  };
}
