import { symmetricProduct, transposedProduct } from "../../numeric/dense";
import type { ScoringTarget } from "../../numeric/scoring-step";
import type { ModelTable } from "../model/model-table";
import type { GroupDiscrepancy } from "./group-discrepancy";
import type { GroupLayout } from "./group-layout";
import { momentsOf } from "./implied-moments";
import type { LinkedGroups } from "./linked-groups";
import { type ModelState, modelState } from "./model-state";
import { addDerivatives } from "./moment-derivatives";

/** One group as the fit of linked groups sees it. */
interface GroupProblem {
  readonly layout: GroupLayout;
  readonly discrepancy: GroupDiscrepancy;
  /** Column of each of the group's rows among the parameters that the group has, -1 where not free. */
  readonly columnOf: Int32Array;
  /** Place of each column among the parameters of the linked groups. */
  readonly place: Int32Array;
}

/**
 * The discrepancy of linked groups as a function of their free parameters (in the order of `linked.parameters`), with
 * its gradient and J' W J: Gauss-Newton's matrix for least squares, Fisher's information for ML.
 *
 * @param table the model
 * @param linked which groups, and their parameters
 * @param parts by group of the table: its layout and its discrepancy
 */
export function modelProblem(
  table: ModelTable,
  linked: LinkedGroups,
  parts: { readonly layouts: readonly GroupLayout[]; readonly discrepancies: readonly GroupDiscrepancy[] },
): ScoringTarget {
  const groups = linked.groups.map((group) =>
    groupProblem(table, linked, { layout: parts.layouts[group]!, discrepancy: parts.discrepancies[group]! }),
  );
  const values = fixedValues(table);
  const pointsAt = rememberingLast((x) => pointsOf(groups, values, x));
  return {
    value(x) {
      let sum = 0;
      for (const [index, point] of pointsAt(x).entries()) {
        if (point === null) return Number.POSITIVE_INFINITY;
        const { discrepancy } = groups[index]!;
        sum += discrepancy.share * discrepancy.value(point.implied);
      }
      return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : sum;
    },
    gradient(x) {
      const gradient = new Float64Array(x.length);
      for (const [index, point] of pointsAt(x).entries()) addGradient(groups[index]!, point!, gradient);
      return gradient;
    },
    derivatives(x) {
      const gradient = new Float64Array(x.length);
      const hessian = new Float64Array(x.length * x.length);
      const points = pointsAt(x);
      const local = groups.map((group, index) => addGroup(group, points[index]!, { gradient, hessian }));
      return { gradient, hessian, bend: (direction) => bendOf(groups, local, { values, x, direction }) };
    },
  };
}

/** Value of every row with the fixed ones filled in. */
export function fixedValues(table: ModelTable): Float64Array {
  return Float64Array.from(table.parameters, ({ role, value }) => (role === "fixed" ? (value ?? 0) : 0));
}

function groupProblem(
  table: ModelTable,
  { parameters }: LinkedGroups,
  { layout, discrepancy }: Pick<GroupProblem, "layout" | "discrepancy">,
): GroupProblem {
  const placeOf = new Map([...parameters].map((free, place) => [free, place]));
  const columns = new Map<number, number>();
  const columnOf = Int32Array.from(layout.rows, (row) => {
    const { free } = table.parameters[row]!;
    if (free < 0) return -1;
    if (!columns.has(free)) columns.set(free, columns.size);
    return columns.get(free)!;
  });
  const place = Int32Array.from(columns.keys(), (free) => placeOf.get(free)!);
  return { layout, discrepancy, columnOf, place };
}

function setFree(
  values: Float64Array,
  x: Float64Array,
  { layout, columnOf, place }: Pick<GroupProblem, "layout" | "columnOf" | "place">,
): void {
  for (let at = 0; at < columnOf.length; at++) {
    if (columnOf[at]! >= 0) values[layout.rows[at]!] = x[place[columnOf[at]!]!]!;
  }
}

/** A group at a point. */
interface GroupPoint {
  readonly state: ModelState;
  readonly implied: Float64Array;
}

/** Groups that come after one without proper matrices are left out. */
function pointsOf(
  groups: readonly GroupProblem[],
  values: Float64Array,
  x: Float64Array,
): (GroupPoint | null)[] {
  const points: (GroupPoint | null)[] = [];
  for (const group of groups) {
    setFree(values, x, group);
    const state = modelState(group.layout, values);
    points.push(state === null ? null : { state, implied: momentsOf(group.layout, state) });
    if (state === null) break;
  }
  return points;
}

/** The derivatives are asked for where the value was asked for before: the last point is kept. */
function rememberingLast<T>(compute: (x: Float64Array) => T): (x: Float64Array) => T {
  let last: { readonly x: Float64Array; readonly result: T } | null = null;
  return (x) => {
    if (last?.x.every((value, i) => value === x[i]) !== true) last = { x: x.slice(), result: compute(x) };
    return last.result;
  };
}

function jacobianOf({ layout, columnOf, place }: GroupProblem, state: ModelState): Float64Array {
  const jacobian = new Float64Array(layout.moments * place.length);
  addDerivatives(layout, state, { out: jacobian, stride: place.length, columnOf });
  return jacobian;
}

function addGradient(group: GroupProblem, { state, implied }: GroupPoint, gradient: Float64Array): void {
  const { layout, discrepancy, place } = group;
  const pull = discrepancy.weigh(discrepancy.residual(implied), 1, implied);
  const shape = { rows: place.length, inner: layout.moments, columns: 1 };
  const slope = transposedProduct(jacobianOf(group, state), pull, shape);
  for (let i = 0; i < place.length; i++) gradient[place[i]!]! -= discrepancy.share * slope[i]!;
}

/** Derivatives of the moments times the weight, at a point. */
interface LocalPoint {
  readonly implied: Float64Array;
  readonly weighed: Float64Array;
}

function addGroup(
  group: GroupProblem,
  { state, implied }: GroupPoint,
  { gradient, hessian }: { gradient: Float64Array; hessian: Float64Array },
): LocalPoint {
  const { layout, discrepancy, place } = group;
  const columns = place.length;
  const jacobian = jacobianOf(group, state);
  const weighed = discrepancy.weigh(jacobian, columns, implied);
  const shape = { rows: columns, inner: layout.moments };
  const slope = transposedProduct(weighed, discrepancy.residual(implied), { ...shape, columns: 1 });
  const information = symmetricProduct(jacobian, weighed, { rows: layout.moments, columns });
  const n = gradient.length;
  for (let i = 0; i < columns; i++) {
    gradient[place[i]!]! -= discrepancy.share * slope[i]!;
    const to = place[i]! * n;
    for (let j = 0; j < columns; j++)
      hessian[to + place[j]!]! += discrepancy.share * information[i * columns + j]!;
  }
  return { implied, weighed };
}

/** Step of the central difference, as a share of the direction. */
const BEND_STEP = 0.1;

/** J' W times the second derivative of the implied moments along a direction, by central differences. */
function bendOf(
  groups: readonly GroupProblem[],
  local: readonly LocalPoint[],
  { values, x, direction }: { values: Float64Array; x: Float64Array; direction: Float64Array },
): Float64Array | null {
  const out = new Float64Array(x.length);
  const forward = x.map((value, i) => value + BEND_STEP * direction[i]!);
  const backward = x.map((value, i) => value - BEND_STEP * direction[i]!);
  for (const [index, group] of groups.entries()) {
    const { layout, discrepancy, place } = group;
    const ahead = momentsAt(group, values, forward);
    const behind = momentsAt(group, values, backward);
    if (ahead === null || behind === null) return null;
    const { implied, weighed } = local[index]!;
    const second = implied.map((here, i) => (ahead[i]! - 2 * here + behind[i]!) / BEND_STEP ** 2);
    const shape = { rows: place.length, inner: layout.moments, columns: 1 };
    const bent = transposedProduct(weighed, second, shape);
    for (let i = 0; i < place.length; i++) out[place[i]!]! += discrepancy.share * bent[i]!;
  }
  return out;
}

function momentsAt(group: GroupProblem, values: Float64Array, x: Float64Array): Float64Array | null {
  setFree(values, x, group);
  const state = modelState(group.layout, values);
  return state === null ? null : momentsOf(group.layout, state);
}
