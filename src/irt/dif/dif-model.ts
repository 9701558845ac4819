import type { LinkedGroups } from "../../factor/linking/linked-groups";
import { irtModel } from "../model/build-model";
import type { IrtModel, IrtParameter } from "../model/irt-model";
import { irtItems } from "../model/used-categories";
import type { DifData } from "./dif-groups";

/** Whether an item has a slope and intercepts of its own in a group; both by index. */
export type IsFreed = (item: number, group: number) => boolean;

export const NOTHING_FREED: IsFreed = () => false;
export const ALL_FREED: IsFreed = () => true;

/**
 * One factor, its items equal in all groups but where they are freed; means and variances of all groups but the first
 * are free, unless everything is freed. Where a group cannot be compared in an item nobody's answer to it is left, and
 * parameters of its own there are fixed.
 */
export function difModel(
  { table, levels, compared }: Pick<DifData, "table" | "levels" | "compared">,
  factor: string,
  isFreed: IsFreed,
): IrtModel {
  const model = irtModel({
    items: irtItems(table),
    structure: { kind: "one factor", factor },
    groups: levels.map(({ label }) => label),
    equal: [],
  });
  const numbers = new Map<string, number>();
  const numbered = (row: IrtParameter, key: string): IrtParameter => {
    const free = numbers.get(key) ?? numbers.size;
    numbers.set(key, free);
    return { ...row, free };
  };
  const linked = table.items.some((_, item) => levels.some((_level, group) => !isFreed(item, group)));
  const parameters = model.parameters.map((row) => {
    const { kind, item, group, place } = row;
    if (item < 0) return group > 0 && linked ? numbered(row, `${kind} ${group}`) : row;
    if (!isFreed(item, group)) return numbered(row, `${kind} ${item} ${place}`);
    if (compared[item]![group]!) return numbered(row, `${kind} ${item} ${place} ${group}`);
    return { ...row, free: -1, value: kind === "a" ? 1 : -place };
  });
  return { ...model, parameters, free: numbers.size };
}

/** A curve that jumps between two points of the quadrature has no gradient: starts are no steeper than this. */
const STEEPEST = 6;

/**
 * Where the search for a model's estimates starts: at the shared slopes and each group's own intercepts on the scale of
 * the means given, averaged over the groups where they are equal.
 *
 * @param means by group
 */
export function difStarts(model: IrtModel, linked: LinkedGroups, means: Float64Array): Float64Array {
  const sums = new Float64Array(model.free);
  const counts = new Float64Array(model.free);
  const places = new Map(
    linked.intercepts.map(({ group, item, place }, k) => [`${group} ${item} ${place}`, linked.estimates[k]!]),
  );
  for (const { kind, free, group, item, place } of model.parameters) {
    if (free < 0) continue;
    const slope = item < 0 ? 0 : Math.min(STEEPEST, linked.slopes[item]!);
    const own = places.get(`${group} ${item} ${place}`);
    if (kind === "d" && own === undefined) continue;
    const values = {
      a: slope,
      d: (own ?? 0) - slope * means[group]!,
      mean: means[group]!,
      cov: linked.deviations[group]! ** 2,
    };
    sums[free]! += values[kind];
    counts[free]! += 1;
  }
  return sums.map((sum, k) => (counts[k]! > 0 ? sum / counts[k]! : 0));
}
