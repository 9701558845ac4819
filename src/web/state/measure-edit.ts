import { ItemwiseError } from "../../errors";
import { type MeasureDefinition as Definition, parseMeasure } from "../../measures/measure";
import { modelWithout } from "../../measures/structure";
import type { ColumnFacts } from "../engine/file-facts";
import { type Structure, scalesOf, structureOf } from "./measure-scales";

export type Item = Definition["items"][number];
export type Answer = NonNullable<Item["categories"]>[number];
type Group = NonNullable<Definition["groups"]>[string];

export type Checked =
  | { readonly definition: Definition; readonly problem: null }
  | { readonly definition: null; readonly problem: string };

export function checked(definition: Definition): Checked {
  try {
    parseMeasure(definition);
    return { definition, problem: null };
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return { definition: null, problem: withoutPaths(error.message) };
  }
}

/** The problem without its path: it is shown at the field concerned. */
function withoutPaths(message: string): string {
  return message.replace(/^measure: /, "").replace(/(^|; )[\p{L}\p{N}_.[\]-]+: /gu, "$1");
}

export const columnOf = ({ id, column }: Item): string => column ?? id;

export function withItems(definition: Definition, ids: readonly string[], change: (item: Item) => Item) {
  const items = definition.items.map((item) => (ids.includes(item.id) ? change(item) : item));
  return { ...definition, items };
}

/** Adds an item in file order; its column is no longer a weight or sampling unit. */
export function withItem(definition: Definition, item: Item, order: readonly string[]): Definition {
  const column = columnOf(item);
  const ids = new Set(definition.items.map(({ id }) => id));
  let id = item.id;
  for (let k = 2; ids.has(id); k++) id = `${item.id}_${k}`;
  const placeOf = (one: Item): number => order.indexOf(columnOf(one));
  const next = definition.items.findIndex((one) => placeOf(one) > order.indexOf(column));
  const at = next < 0 ? definition.items.length : next;
  const items = definition.items.toSpliced(at, 0, { ...withSharedAnswers(definition, item), id });
  return { ...withoutUnits(definition, column), items };
}

/** An item with the labels and missing codes of another item with the same answers. */
function withSharedAnswers({ items }: Definition, item: Item): Item {
  const codes = (answers: readonly Answer[] = []): string =>
    JSON.stringify(answers.map(({ code, text }) => [code, text ?? null]));
  const other = items.find(
    ({ scale = "ordinal", categories }) =>
      scale === (item.scale ?? "ordinal") && codes(categories) === codes(item.categories),
  );
  const { categories, missing = item.missing } = other ?? item;
  return { ...item, categories, missing };
}

function withoutUnits(definition: Definition, column: string): Definition {
  const free = <T extends { readonly column: string }>(unit: T | null | undefined): T | null =>
    unit == null || unit.column === column ? null : unit;
  const { weight, stratum, cluster, fpc } = definition;
  return {
    ...definition,
    weight: free(weight),
    stratum: free(stratum),
    cluster: free(cluster),
    fpc: free(fpc),
  };
}

/** Removes an item everywhere, with scales and sets that are left empty. */
export function withoutItem(definition: Definition, id: string): Definition {
  const { structures = {}, sets = {}, classifications = [], ...others } = definition;
  const left = Object.entries(structures).flatMap(([name, structure]) => {
    const rest = structureLeft(structure, id);
    return rest === null ? [] : [[name, rest] as const];
  });
  return {
    ...others,
    items: definition.items.filter((item) => item.id !== id),
    structures: Object.fromEntries(left),
    sets: Object.fromEntries(
      Object.entries(sets)
        .map(([name, members]) => [name, members.filter((member) => member !== id)] as const)
        .filter(([, members]) => members.length > 0),
    ),
    classifications: classifications.map(({ places, ...classification }) => {
      const { [id]: _, ...kept } = places;
      return { ...classification, places: kept };
    }),
    // The simulation population must not mention removed items.
    population: null,
  };
}

function structureLeft(structure: Structure, id: string): Structure | null {
  const { model, label, labels = {} } = structure;
  const scales = scalesOf(structure);
  if (scales !== null) {
    const left = scales.map((scale) => ({ ...scale, items: scale.items.filter((item) => item !== id) }));
    return left.every(({ items }) => items.length === 0) ? null : structureOf(label, left);
  }
  const rest = modelWithout(model, [id]);
  if (rest === null) return null;
  const remainingLabels = Object.entries(labels).filter(([factor]) => rest.factors.includes(factor));
  return { ...structure, model: rest.model, labels: Object.fromEntries(remainingLabels) };
}

export function withGroup(definition: Definition, [wanted, group]: readonly [string, Group]): Definition {
  const { groups = {}, release } = definition;
  let name = wanted;
  for (let k = 2; Object.hasOwn(groups, name); k++) name = `${wanted}_${k}`;
  const listed = release?.groups;
  return {
    ...definition,
    groups: { ...groups, [name]: group },
    ...(listed === undefined ? {} : { release: { ...release, groups: [...listed, name] } }),
  };
}

export function withoutGroup(definition: Definition, name: string): Definition {
  const { groups = {}, populations = {}, exposure = {}, release, population } = definition;
  const { [name]: _, ...left } = groups;
  const { [name]: _sizes, ...sizes } = populations;
  const { [name]: _shares, ...shares } = exposure;
  return {
    ...definition,
    groups: left,
    populations: sizes,
    exposure: shares,
    release: release && {
      ...release,
      groups: release.groups?.filter((other) => other !== name),
      crossed: release.crossed?.filter((crossing) => !crossing.split(" x ").includes(name)),
    },
    ...(population?.groups !== undefined && Object.hasOwn(population.groups, name)
      ? { population: null }
      : {}),
  };
}

type External = NonNullable<Definition["external"]>[string];

export function withExternal(definition: Definition, [wanted, external]: readonly [string, External]) {
  const { external: others = {}, items } = definition;
  const taken = new Set([...Object.keys(others), ...items.map(({ id }) => id)]);
  let name = wanted;
  for (let k = 2; taken.has(name); k++) name = `${wanted}_${k}`;
  const column = external.column ?? wanted;
  return { ...definition, external: { ...others, [name]: { ...external, column } } };
}

export function withoutExternal(definition: Definition, name: string): Definition {
  const { external: { [name]: _, ...left } = {}, ...others } = definition;
  return Object.keys(left).length === 0 ? others : { ...others, external: left };
}

type WeightColumn = Pick<ColumnFacts, "name" | "blanks">;

export function withWeight(definition: Definition, column: WeightColumn | null): Definition {
  if (column === null) return { ...definition, weight: null };
  const { name, blanks } = column;
  const type = definition.weight?.type ?? "design";
  return { ...definition, weight: { column: name, type, missing: blanks > 0 ? "drop" : "error" } };
}

/** Sets the column of strata or clusters; null: none. A population correction requires strata. */
export function withUnit(definition: Definition, what: "stratum" | "cluster", column: string | null) {
  const unit = { ...definition, [what]: column === null ? null : { column } };
  return what === "stratum" ? { ...unit, fpc: null } : unit;
}
