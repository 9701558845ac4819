import { type ElementList, elementList, type SparseRows } from "../../../numeric/linear-algebra/sparse-rows";
import { remember } from "../../../numeric/workers/remember";
import type { ModelTable } from "../../model/model-table";
import type { GroupLayout } from "./group-layout";
import { emptyMatrices, type ModelMatrices, type ModelState } from "./model-state";
import { momentDerivatives } from "./moment-derivatives";

/** Groups that share parameters, directly or indirectly, and so are fitted together. */
export interface ConnectedGroups {
  readonly groups: readonly number[];
  /** Free parameters by group, shared ones last, so that the normal equations are block diagonal with a border. */
  readonly parameters: Int32Array;
}

/** Splits a model into sets of groups without common free parameters; cached per model. */
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

/** All groups as one set, since constraints may join any. */
export function allGroups({ groups, free }: ModelTable): ConnectedGroups {
  return { groups: Array.from(groups.keys()), parameters: Int32Array.from({ length: free }, (_, at) => at) };
}

/** Distance of a group's moments from implied ones, without the group's share of the people. */
export interface MomentDistance {
  /** Half the discrepancy; Infinity where it is not defined. */
  value(implied: Float64Array): number;
  /** Rounding error of the value, where it is a difference of larger ones. */
  readonly rounding?: number | undefined;
  /** What the weight applies to: the gradient of `value` is -J' W residual. */
  residual(implied: Float64Array): Float64Array;
  /** W residual. */
  score(implied: Float64Array): Float64Array;
  /** W times a row-major matrix (moments x columns), W at the implied moments. */
  applyWeight(matrix: Float64Array, columns: number, implied: Float64Array): Float64Array;
  /** J' W J for J of moments x columns: columns x columns, in the lower triangle. */
  information(slopes: SparseRows, implied: Float64Array): Float64Array;
}

export interface GroupDiscrepancy extends MomentDistance {
  /** Share of the group in the discrepancy (lavaan's): n - 1 (least squares) or n (ML) over the number of all people. */
  readonly share: number;
}

/** A group's name for messages; null for a single group. */
export const nameOf = (group: string): string | null => (group === "" ? null : group);

interface GroupColumns {
  /** Column of each of the group's rows among the group's free parameters, -1 where not free. */
  readonly columnOf: Int32Array;
  /** Index of each column among the parameters of the linked groups. */
  readonly place: Int32Array;
}

export interface GroupObjective extends GroupColumns {
  readonly layout: GroupLayout;
  readonly discrepancy: GroupDiscrepancy;
  /** Workspace, overwritten at each point. */
  readonly matrices: ModelMatrices;
  /** Workspace for nearby points. */
  readonly spare: ModelMatrices;
  readonly elements: ElementList;
}

/** Cached per model. */
const columnsOf = remember(groupColumns);

export function groupObjective(
  table: ModelTable,
  linked: ConnectedGroups,
  { layout, discrepancy }: Pick<GroupObjective, "layout" | "discrepancy">,
): GroupObjective {
  const { columnOf, place } = columnsOf(linked, layout, table);
  return {
    layout,
    discrepancy,
    columnOf,
    place,
    matrices: emptyMatrices(layout),
    spare: emptyMatrices(layout),
    elements: elementList(),
  };
}

function groupColumns({ parameters }: ConnectedGroups, layout: GroupLayout, table: ModelTable): GroupColumns {
  const placeOf = new Map([...parameters].map((free, place) => [free, place]));
  const columns = new Map<number, number>();
  const columnOf = Int32Array.from(layout.rows, (row) => {
    const { free } = table.parameters[row]!;
    if (free < 0) return -1;
    if (!columns.has(free)) columns.set(free, columns.size);
    return columns.get(free)!;
  });
  return { columnOf, place: Int32Array.from(columns.keys(), (free) => placeOf.get(free)!) };
}

/** Puts the values of the free parameters in the group's rows. */
export function setFree(
  values: Float64Array,
  x: Float64Array,
  { layout, columnOf, place }: Pick<GroupObjective, "layout" | "columnOf" | "place">,
): void {
  const { rows } = layout;
  for (let at = 0; at < columnOf.length; at++) {
    if (columnOf[at]! >= 0) values[rows[at]!] = x[place[columnOf[at]!]!]!;
  }
}

export function slopesOf(
  { layout, columnOf, place, elements }: GroupObjective,
  state: ModelState,
): SparseRows {
  return momentDerivatives(layout, state, { columnOf, columns: place.length, elements });
}
