import { mirrorUpper } from "../../../numeric/linear-algebra/dense";
import { type SparseRows, sparseTransposedProduct } from "../../../numeric/linear-algebra/sparse-rows";
import type { ScoringTarget } from "../../../numeric/optimization/scoring-step";
import { sumBy } from "../../../numeric/sums/sum";
import { remember, rememberLast } from "../../../numeric/workers/remember";
import type { ModelTable } from "../../model/model-table";
import { momentsOf } from "./fitted-model";
import {
  type ConnectedGroups,
  type GroupDiscrepancy,
  type GroupObjective,
  groupObjective,
  setFree,
  slopesOf,
} from "./group-discrepancy";
import type { GroupLayout } from "./group-layout";
import { type ModelState, modelState } from "./model-state";
import { derivativeElements } from "./moment-derivatives";

/**
 * The discrepancy of linked groups as a function of their free parameters (in the order of `linked.parameters`), with
 * its gradient and J' W J: Gauss-Newton's matrix for least squares, Fisher's information for ML.
 * @param parts by group of the table: its layout and its discrepancy
 */
export function modelObjective(
  table: ModelTable,
  linked: ConnectedGroups,
  parts: { readonly layouts: readonly GroupLayout[]; readonly discrepancies: readonly GroupDiscrepancy[] },
): Required<ScoringTarget> {
  const groups = linked.groups.map((group) =>
    groupObjective(table, linked, {
      layout: parts.layouts[group]!,
      discrepancy: parts.discrepancies[group]!,
    }),
  );
  const values = fixedValues(table);
  // Derivatives are requested where the value was before.
  const pointsAt = rememberLast((x) => pointsOf(groups, values, x));
  const localAt = (x: Float64Array): readonly LocalPoint[] => {
    const points = pointsAt(x);
    return groups.map((group, index) => localPoint(group, points[index]!));
  };
  return {
    rounding: sumBy(groups, ({ discrepancy }) => discrepancy.share * (discrepancy.rounding ?? 0)),
    value(x) {
      const points = pointsAt(x);
      let sum = 0;
      for (let index = 0; index < points.length; index++) {
        const point = points[index]!;
        if (point === null) return Number.POSITIVE_INFINITY;
        const { discrepancy } = groups[index]!;
        sum += discrepancy.share * discrepancy.value(point.implied);
      }
      return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : sum;
    },
    gradient(x) {
      const gradient = new Float64Array(x.length);
      pointsAt(x).forEach((point, g) => {
        addGradient(groups[g]!, point!, gradient);
      });
      return gradient;
    },
    derivatives(x) {
      const n = x.length;
      const hessian = new Float64Array(n * n);
      const local = localAt(x);
      const gradient = new Float64Array(n);
      for (const [g, at] of local.entries()) {
        const group = groups[g]!;
        addScore(group, at, { weighted: group.discrepancy.score(at.implied), factor: -1, out: gradient });
        addInformation(group, at, { hessian, n });
      }
      mirrorUpper(hessian, n);
      const acceleration = (direction: Float64Array) =>
        curvatureAlong(groups, local, { values, x, direction });
      return { gradient, hessian, acceleration };
    },
  };
}

/** Cached per model. */
const fixed = remember(({ parameters }: ModelTable) =>
  Float64Array.from(parameters, ({ role, value }) =>
    role === "fixed" || role === "sample" ? (value ?? 0) : 0,
  ),
);

export function fixedValues(table: ModelTable): Float64Array {
  return fixed(table).slice();
}

/** Ends at the first group without proper matrices. */
function pointsOf(
  groups: readonly GroupObjective[],
  values: Float64Array,
  x: Float64Array,
): (GroupPoint | null)[] {
  const points: (GroupPoint | null)[] = [];
  for (const group of groups) {
    setFree(values, x, group);
    const state = modelState(group.layout, values, group.matrices);
    points.push(state === null ? null : { state, implied: momentsOf(group.layout, state) });
    if (state === null) break;
  }
  return points;
}

function localPoint(group: GroupObjective, { state, implied }: GroupPoint): LocalPoint {
  return { implied, slopes: slopesOf(group, state) };
}

/** Step of the central difference, as a share of the direction. */
const CURVATURE_STEP = 0.1;

/** J' W times the second derivative of the implied moments along a direction, by central differences. */
function curvatureAlong(
  groups: readonly GroupObjective[],
  local: readonly LocalPoint[],
  { values, x, direction }: { values: Float64Array; x: Float64Array; direction: Float64Array },
): Float64Array | null {
  const out = new Float64Array(x.length);
  const forward = x.map((value, i) => value + CURVATURE_STEP * direction[i]!);
  const backward = x.map((value, i) => value - CURVATURE_STEP * direction[i]!);
  for (const [index, group] of groups.entries()) {
    const ahead = momentsAt(group, values, forward);
    const behind = momentsAt(group, values, backward);
    if (ahead === null || behind === null) return null;
    const here = local[index]!;
    const moments = new Float64Array(here.implied.length);
    for (let i = 0; i < moments.length; i++) {
      moments[i] = (ahead[i]! - 2 * here.implied[i]! + behind[i]!) / CURVATURE_STEP ** 2;
    }
    const weighted = group.discrepancy.applyWeight(moments, 1, here.implied);
    addScore(group, here, { weighted, factor: 1, out });
  }
  return out;
}

function momentsAt(group: GroupObjective, values: Float64Array, x: Float64Array): Float64Array | null {
  setFree(values, x, group);
  const state = modelState(group.layout, values, group.spare);
  return state === null ? null : momentsOf(group.layout, state);
}

// A group's part of the gradient, of J' W J and of J' W times other vectors, at its places among linked groups.

interface GroupPoint {
  readonly state: ModelState;
  readonly implied: Float64Array;
}

interface LocalPoint extends Pick<GroupPoint, "implied"> {
  /** The sparse Jacobian, moments x columns. */
  readonly slopes: SparseRows;
}

/** Adds J' W J, times the group's share, to the upper triangle of an n x n matrix. */
function addInformation(
  { discrepancy, place }: GroupObjective,
  { implied, slopes }: LocalPoint,
  { hessian, n }: { readonly hessian: Float64Array; readonly n: number },
): void {
  const columns = place.length;
  const information = discrepancy.information(slopes, implied);
  for (let i = 0; i < columns; i++) {
    const one = place[i]!;
    for (let j = 0, at = i * columns; j <= i; j++, at++) {
      const other = place[j]!;
      hessian[one < other ? one * n + other : other * n + one]! += discrepancy.share * information[at]!;
    }
  }
}

/** Adds J' times a vector of weighted moments, times the group's share and a factor. */
function addScore(
  { discrepancy, place }: GroupObjective,
  { slopes }: LocalPoint,
  { weighted, factor, out }: { weighted: Float64Array; factor: number; out: Float64Array },
): void {
  const score = sparseTransposedProduct(slopes, weighted, 1);
  for (let i = 0; i < place.length; i++) out[place[i]!]! += factor * discrepancy.share * score[i]!;
}

/** Adds -J' W residual, times the group's share, without forming the Jacobian. */
function addGradient(group: GroupObjective, { state, implied }: GroupPoint, out: Float64Array): void {
  const { layout, discrepancy, place } = group;
  const weighted = discrepancy.score(implied);
  const { count, row, column, value } = derivativeElements(layout, state, group);
  for (let k = 0; k < count; k++)
    out[place[column[k]!]!]! -= discrepancy.share * value[k]! * weighted[row[k]!]!;
}
