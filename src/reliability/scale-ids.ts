import type { Scale } from "./reliability";

/** What names a scale: a structure's factor, or "all" items, whose structure is null. */
export type ScaleName = Pick<Scale, "scale" | "structure">;

type NamedScale = Pick<Scale, "scale" | "structure" | "items">;

/** The ids of an analysis's scales: one for each sum of items, however many structures have it as a factor. */
export interface ScaleIds {
  /** Of the scale that a structure's factor is; null where none of the scales has this name. */
  readonly ofFactor: (name: ScaleName) => string | null;
  /** Of the scale that is the sum of these items, in any order; null where none is. */
  readonly ofItems: (items: readonly string[]) => string | null;
}

/** A scale by its name: "all", or "structure.factor". */
export const scalePath = ({ structure, scale }: ScaleName): string =>
  structure === null ? scale : `${structure}.${scale}`;

/** Gives each scale its id: the name of the first declared with the same items, since they have one score. */
export function scaleIds(scales: readonly NamedScale[]): ScaleIds {
  const byItems = new Map<string, string>();
  const byName = new Map<string, string>();
  const keyOf = (items: readonly string[]): string => [...items].sort().join("\n");
  for (const scale of scales) {
    const id = byItems.get(keyOf(scale.items)) ?? scalePath(scale);
    byItems.set(keyOf(scale.items), id);
    byName.set(scalePath(scale), id);
  }
  return {
    ofFactor: (name) => byName.get(scalePath(name)) ?? null,
    ofItems: (items) => byItems.get(keyOf(items)) ?? null,
  };
}

/** The first of the scales with each id. */
export function distinctScales<T extends NamedScale>(scales: readonly T[]): readonly T[] {
  const { ofFactor } = scaleIds(scales);
  const ids = scales.map(ofFactor);
  return scales.filter((_, at) => ids.indexOf(ids[at] ?? null) === at);
}
