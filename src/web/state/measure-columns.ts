import type { MeasureDefinition } from "../../measures/measure";
import type { ColumnFacts } from "../engine/file-facts";
import { columnOf, type Group } from "./measure-edit";

/** A group more; it is published as the others are. */
export function withGroup(
  definition: MeasureDefinition,
  [wanted, group]: readonly [string, Group],
): MeasureDefinition {
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

/** The definition without a group, wherever it stands. */
export function withoutGroup(definition: MeasureDefinition, name: string): MeasureDefinition {
  const { groups = {}, populations = {}, exposure = {}, release, population } = definition;
  const { [name]: _, ...left } = groups;
  const { [name]: _sizes, ...sizes } = populations;
  const { [name]: _shares, ...shares } = exposure;
  return {
    ...definition,
    ...{ groups: left, populations: sizes, exposure: shares },
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

/** Another column as the weight; null: none. */
export function withWeight(
  definition: MeasureDefinition,
  column: Pick<ColumnFacts, "name" | "blanks"> | null,
): MeasureDefinition {
  if (column === null) return { ...definition, weight: null };
  const { name, blanks } = column;
  const type = definition.weight?.type ?? "design";
  return { ...definition, weight: { column: name, type, missing: blanks > 0 ? "drop" : "error" } };
}

/** Another column as the strata or clusters; null: none. A population correction stands with its strata. */
export function withUnit(
  definition: MeasureDefinition,
  what: "stratum" | "cluster",
  column: string | null,
): MeasureDefinition {
  const unit = { ...definition, [what]: column === null ? null : { column } };
  return what === "stratum" ? { ...unit, fpc: null } : unit;
}

/** Columns that are no items: any of them can be one, a group, the weight, or a unit of the sample. */
export function otherColumns(
  { items }: MeasureDefinition,
  columns: readonly ColumnFacts[],
): readonly ColumnFacts[] {
  const taken = new Set(items.map(columnOf));
  return columns.filter(({ name }) => !taken.has(name));
}
