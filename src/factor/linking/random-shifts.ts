import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import { product } from "../../numeric/linear-algebra/dense";
import { createRandom, type Random } from "../../numeric/random/random";
import type { Linking } from "./link-groups";

/** Draws of what the answers leave open, each row one draw. */
export interface ShiftDraws {
  readonly draws: number;
  /** draws x cells: shifts, in logits. */
  readonly shifts: Float64Array;
  /** draws x groups: means of the factor, up to what is added to all. */
  readonly means: Float64Array;
}

const BURN_IN = 400;
const DRAWS = 2000;
const SEED = 15;

/** Scales of the shifts that are possible: even steps of the logarithm from .05 to 1.5 logits. */
const SCALES = Float64Array.from({ length: 20 }, (_, k) => 0.05 * 30 ** (k / 19));
/** Half-Cauchy prior of the scale. */
const PRIOR_SCALE = 0.25;
/** Prior precision of a mean: hardly any. */
const MEAN_PRECISION = 0.01;

/**
 * Draws shifts and means of the groups given the intercepts: every item may differ a little in every group, few by
 * much. An intercept is the item's own plus slope times the group's mean plus the shift of the item in the group;
 * shifts are Cauchy about 0 with a scale that the answers tell (half-Cauchy prior, scale .25), so that small ones are
 * drawn to 0 and large ones stay. By Gibbs sampling: a group's mean and shifts together, the items' intercepts, the
 * scale, and the precisions whose mixture the Cauchy is.
 *
 * @returns null where the intercepts' covariance is singular
 * @see Gelman (2006), Bayesian Analysis, 1, 515-534, for the prior of the scale; Carvalho, Polson & Scott (2010),
 *   Biometrika, 97, 465-480, for heavy tails where few effects are large
 */
export function randomShifts(linking: Linking): ShiftDraws | null {
  const { linked, cells } = linking;
  const weights = sampledWeights(linking);
  const groups = linked.groups.map((_, group) => groupBlock(linking, weights, group));
  const own = ownBlock(linking, weights);
  if (own === null) return null;
  const random = createRandom(SEED);
  const state: State = {
    shifts: new Float64Array(cells.length),
    means: new Float64Array(linked.groups.length),
    precisions: new Float64Array(cells.length).fill(1),
    scale: PRIOR_SCALE,
    weighed: product(weights, linked.estimates, {
      rows: linked.estimates.length,
      inner: linked.estimates.length,
      columns: 1,
    }),
  };
  const out = {
    shifts: new Float64Array(DRAWS * cells.length),
    means: new Float64Array(DRAWS * linked.groups.length),
  };
  for (let sweep = -BURN_IN; sweep < DRAWS; sweep++) {
    drawOwn(state, own, { weights, random });
    for (const block of groups) if (!drawGroup(state, block, { weights, random })) return null;
    drawScale(state, random);
    if (sweep < 0) continue;
    out.shifts.set(state.shifts, sweep * cells.length);
    out.means.set(state.means, sweep * linked.groups.length);
  }
  return { draws: DRAWS, ...out };
}

/** What changes from draw to draw; `weighed`: weights times the residuals of the intercepts. */
interface State {
  readonly shifts: Float64Array;
  readonly means: Float64Array;
  readonly precisions: Float64Array;
  scale: number;
  readonly weighed: Float64Array;
}

interface Drawing {
  readonly weights: Float64Array;
  readonly random: Random;
}

/** The weights, over the mean design effect of the intercepts where there is a sampling design. */
function sampledWeights({ linked, weights }: Linking): Float64Array {
  const { designed, covariance } = linked;
  if (designed === null) return weights;
  const n = linked.estimates.length;
  let effect = 0;
  for (let k = 0; k < n; k++) effect += designed[k * n + k]! / covariance[k * n + k]! / n;
  return weights.map((weight) => weight / effect);
}

/** A group's mean and shifts: how the intercepts move with each, and what the weights make of that. */
interface GroupBlock {
  readonly group: number;
  readonly cells: readonly number[];
  /** Intercepts of the group, and block x intercepts: by how much each moves. */
  readonly rows: readonly number[];
  readonly moves: Float64Array;
  readonly information: Float64Array;
}

function groupBlock({ linked, cells }: Linking, weights: Float64Array, group: number): GroupBlock {
  const n = linked.estimates.length;
  const own = [...cells.keys()].filter((at) => cells[at]!.group === group);
  const rows = own.flatMap((at) => cells[at]!.intercepts);
  const size = own.length + 1;
  const moves = new Float64Array(size * rows.length);
  rows.forEach((row, k) => {
    moves[k] = linked.slopes[linked.intercepts[row]!.item]!;
    moves[(1 + own.findIndex((at) => cells[at]!.intercepts.includes(row))) * rows.length + k] = 1;
  });
  const information = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      rows.forEach((row, k) => {
        const move = moves[i * rows.length + k]!;
        if (move === 0) return;
        rows.forEach((other, l) => {
          sum += move * weights[row * n + other]! * moves[j * rows.length + l]!;
        });
      });
      information[i * size + j] = sum;
    }
  }
  return { group, cells: own, rows, moves, information };
}

/** Draws x from the normal distribution with the precision matrix P and P times the mean; false where P is singular. */
function drawBlock(precision: Float64Array, linear: Float64Array, random: Random): Float64Array | null {
  const n = linear.length;
  const factor = choleskyFactor(precision, n, { factor: precision });
  return factor === null ? null : drawFrom(factor, linear, random);
}

/** L L' the precision: L'x = L^-1 linear + z. */
function drawFrom(factor: Float64Array, linear: Float64Array, random: Random): Float64Array {
  const n = linear.length;
  const x = linear;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= factor[i * n + k]! * x[k]!;
    x[i]! /= factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    x[i]! += random.normal();
    for (let k = i + 1; k < n; k++) x[i]! -= factor[k * n + i]! * x[k]!;
    x[i]! /= factor[i * n + i]!;
  }
  return x;
}

function drawGroup(state: State, block: GroupBlock, { weights, random }: Drawing): boolean {
  const { group, cells, rows, moves, information } = block;
  const size = cells.length + 1;
  const before = Float64Array.from({ length: size }, (_, i) =>
    i === 0 ? state.means[group]! : state.shifts[cells[i - 1]!]!,
  );
  const linear = product(information, before, { rows: size, inner: size, columns: 1 });
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < rows.length; k++)
      linear[i]! += moves[i * rows.length + k]! * state.weighed[rows[k]!]!;
  }
  const precision = information.slice();
  precision[0]! += MEAN_PRECISION;
  for (let i = 1; i < size; i++)
    precision[i * size + i]! += state.precisions[cells[i - 1]!]! / state.scale ** 2;
  const drawn = drawBlock(precision, linear, random);
  if (drawn === null) return false;
  const n = state.weighed.length;
  for (let k = 0; k < rows.length; k++) {
    let change = 0;
    for (let i = 0; i < size; i++) change += moves[i * rows.length + k]! * (before[i]! - drawn[i]!);
    for (let at = 0, from = rows[k]! * n; at < n; at++) state.weighed[at]! += weights[from + at]! * change;
  }
  state.means[group] = drawn[0]!;
  for (let i = 1; i < size; i++) state.shifts[cells[i - 1]!] = drawn[i]!;
  return true;
}

/** The items' own intercepts, place by place: which they are of, their information and its factor. */
interface OwnBlock {
  readonly of: Int32Array;
  readonly values: Float64Array;
  readonly information: Float64Array;
  readonly factor: Float64Array;
}

function ownBlock({ linked }: Linking, weights: Float64Array): OwnBlock | null {
  const n = linked.estimates.length;
  const known = new Map<string, number>();
  const of = Int32Array.from(linked.intercepts, ({ item, place }) => {
    const key = `${item} ${place}`;
    const at = known.get(key) ?? known.size;
    known.set(key, at);
    return at;
  });
  const size = known.size;
  const information = new Float64Array(size * size);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) information[of[i]! * size + of[j]!]! += weights[i * n + j]!;
  }
  const factor = choleskyFactor(information, size);
  return factor && { of, values: new Float64Array(size), information, factor };
}

function drawOwn(
  state: State,
  { of, values, information, factor }: OwnBlock,
  { weights, random }: Drawing,
): void {
  const size = values.length;
  const n = of.length;
  const linear = product(information, values, { rows: size, inner: size, columns: 1 });
  for (let k = 0; k < n; k++) linear[of[k]!]! += state.weighed[k]!;
  const drawn = drawFrom(factor, linear, random);
  const change = Float64Array.from(of, (at) => values[at]! - drawn[at]!);
  const moved = product(weights, change, { rows: n, inner: n, columns: 1 });
  for (let k = 0; k < n; k++) state.weighed[k]! += moved[k]!;
  values.set(drawn);
}

/** The scale given the shifts, the Cauchy's precisions summed out; then these: exponential given both. */
function drawScale(state: State, random: Random): void {
  const { shifts, precisions } = state;
  const logs = Float64Array.from(SCALES, (scale) => {
    // On an even grid of the logarithm the prior is multiplied by the scale.
    let sum = Math.log(scale) - Math.log1p((scale / PRIOR_SCALE) ** 2);
    let inside = 1;
    for (let k = 0; k < shifts.length; k++) {
      inside *= scale / (scale * scale + shifts[k]! * shifts[k]!);
      if (inside > 1e-200 && inside < 1e200) continue;
      sum += Math.log(inside);
      inside = 1;
    }
    return sum + Math.log(inside);
  });
  const top = logs.reduce((a, b) => Math.max(a, b));
  const masses = logs.map((value) => Math.exp(value - top));
  let left = random.uniform() * masses.reduce((a, b) => a + b);
  let at = 0;
  while (at < masses.length - 1 && left > masses[at]!) left -= masses[at++]!;
  state.scale = SCALES[at]!;
  for (let k = 0; k < shifts.length; k++) {
    const rate = (1 + (shifts[k]! / state.scale) ** 2) / 2;
    precisions[k] = -Math.log(random.uniform()) / rate;
  }
}
