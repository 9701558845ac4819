import { remember } from "../../../numeric/workers/remember";
import type { ModelTable } from "../../model/model-table";

/** Groups that share parameters, directly or by way of others, and can only be fitted together. */
export interface ConnectedGroups {
  readonly groups: readonly number[];
  /**
   * Their free parameters: those of one group alone first, group by group, then the shared ones, so that the matrices
   * of the normal equations have blocks along the diagonal and a border.
   */
  readonly parameters: Int32Array;
}

/** Splits a model into sets of groups that share no free parameter: once, as a model is fitted many times. */
export const connectedGroups = remember(splitGroups);

function splitGroups(table: ModelTable): ConnectedGroups[] {
  const owners: number[][] = Array.from({ length: table.free }, () => []);
  for (const { free, group } of table.parameters) {
    if (free >= 0 && !owners[free]!.includes(group)) owners[free]!.push(group);
  }
  const leader = table.groups.map((_, group) => group);
  const find = (group: number): number => (leader[group] === group ? group : find(leader[group]!));
  for (const groups of owners) {
    for (const group of groups) {
      const one = find(group);
      const other = find(groups[0]!);
      leader[Math.max(one, other)] = Math.min(one, other);
    }
  }
  return table.groups
    .map((_, group) => group)
    .filter((group) => leader[group] === group)
    .map((first) => {
      const groups = table.groups.map((_, group) => group).filter((group) => find(group) === first);
      const own = groups.flatMap((group) =>
        indices(owners, (held) => held.length === 1 && held[0] === group),
      );
      const shared = indices(owners, (held) => held.length > 1 && groups.includes(held[0]!));
      return { groups, parameters: Int32Array.from([...own, ...shared]) };
    });
}

function indices<T>(values: readonly T[], holds: (value: T) => boolean): number[] {
  return values.flatMap((value, index) => (holds(value) ? [index] : []));
}

/** All groups as one set, with the parameters in their order: constraints may join any. */
export function allGroups({ groups, free }: ModelTable): ConnectedGroups {
  return { groups: Array.from(groups.keys()), parameters: Int32Array.from({ length: free }, (_, at) => at) };
}
