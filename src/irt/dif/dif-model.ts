import { irtModel } from "../build-model";
import type { IrtModel } from "../irt-model";
import { irtItems } from "../used-categories";
import type { DifData } from "./dif-data";

/**
 * One factor, its items equal in all groups but for those freed. In a group that cannot be compared in a freed item
 * nobody's answer to it is left, and its parameters there are fixed.
 */
export function difModel(
  { table, levels, compared }: Pick<DifData, "table" | "levels" | "compared">,
  factor: string,
  freed: ReadonlySet<string>,
): IrtModel {
  const items = irtItems(table);
  const model = irtModel({
    items,
    structure: { kind: "one factor", factor },
    groups: levels.map(({ label }) => label),
    equal: items.map(({ id }) => id).filter((id) => !freed.has(id)),
  });
  const unseen = items.map(({ id }, item) =>
    levels.map((_, group) => freed.has(id) && !compared[item]![group]),
  );
  return withFixed(model, (item, group) => item >= 0 && unseen[item]![group]!);
}

/** Fixes the slopes at 1 and the intercepts at values that descend, and numbers the other parameters anew. */
function withFixed(model: IrtModel, isFixed: (item: number, group: number) => boolean): IrtModel {
  const numbers = new Map<number, number>();
  const parameters = model.parameters.map((row) => {
    if (row.free < 0) return row;
    if (isFixed(row.item, row.group)) return { ...row, free: -1, value: row.kind === "a" ? 1 : -row.place };
    const free = numbers.get(row.free) ?? numbers.size;
    numbers.set(row.free, free);
    return { ...row, free };
  });
  return { ...model, parameters, free: numbers.size };
}
