import { type ElementList, elementList, type SparseRows } from "../../../numeric/linear-algebra/sparse-rows";
import { remember } from "../../../numeric/workers/remember";
import type { ModelTable } from "../../model/model-table";
import type { ConnectedGroups } from "./connected-groups";
import type { GroupDiscrepancy } from "./group-discrepancy";
import type { GroupLayout } from "./group-layout";
import { emptyMatrices, type ModelMatrices, type ModelState } from "./model-state";
import { momentDerivatives } from "./moment-derivatives";

/** Which free parameters a group has. */
interface GroupColumns {
  /** Column of each of the group's rows among the parameters that the group has, -1 where not free. */
  readonly columnOf: Int32Array;
  /** Place of each column among the parameters of the linked groups. */
  readonly place: Int32Array;
}

/** One group as the fit of linked groups sees it. */
export interface GroupProblem extends GroupColumns {
  readonly layout: GroupLayout;
  readonly discrepancy: GroupDiscrepancy;
  /** What is computed at a point goes here, over what was computed at the last. */
  readonly matrices: ModelMatrices;
  /** The same for points beside it. */
  readonly spare: ModelMatrices;
  readonly elements: ElementList;
}

/** A model is fitted many times: its columns are numbered once. */
const columnsOf = remember(groupColumns);

/** A group of a model among those it is linked with. */
export function groupProblem(
  table: ModelTable,
  linked: ConnectedGroups,
  { layout, discrepancy }: Pick<GroupProblem, "layout" | "discrepancy">,
): GroupProblem {
  const { columnOf, place } = columnsOf(linked, layout, table);
  return {
    ...{ layout, discrepancy, columnOf, place },
    ...{ matrices: emptyMatrices(layout), spare: emptyMatrices(layout), elements: elementList() },
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
  { layout, columnOf, place }: Pick<GroupProblem, "layout" | "columnOf" | "place">,
): void {
  const { rows } = layout;
  for (let at = 0; at < columnOf.length; at++) {
    if (columnOf[at]! >= 0) values[rows[at]!] = x[place[columnOf[at]!]!]!;
  }
}

/** Derivatives of the implied moments by the group's columns. */
export function slopesOf({ layout, columnOf, place, elements }: GroupProblem, state: ModelState): SparseRows {
  return momentDerivatives(layout, state, { columnOf, columns: place.length, elements });
}
