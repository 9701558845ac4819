import { exp } from "../../numeric/elementary/exp";
import { log, log1p } from "../../numeric/elementary/log";
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
const SCALES = Float64Array.from({ length: 20 }, (_, k) => 0.05 * exp((k / 19) * log(30)));
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
    masses: new Float64Array(SCALES.length),
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
  /** Of the scales, before one is drawn. */
  readonly masses: Float64Array;
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
  readonly cells: Int32Array;
  /** Intercepts of the group, and block x intercepts: by how much each moves. */
  readonly rows: Int32Array;
  readonly moves: Float64Array;
  readonly information: Float64Array;
  /** Where a draw is made: what was drawn before, what is drawn now, and the precision that it has. */
  readonly before: Float64Array;
  readonly drawn: Float64Array;
  readonly precision: Float64Array;
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
  return {
    group,
    cells: Int32Array.from(own),
    rows: Int32Array.from(rows),
    moves,
    information,
    before: new Float64Array(size),
    drawn: new Float64Array(size),
    precision: new Float64Array(size * size),
  };
}

/** L L' the precision: L'x = L^-1 linear + z; x takes the place of `linear`. */
function drawFrom(factor: Float64Array, linear: Float64Array, random: Random): void {
  const n = linear.length;
  for (let i = 0; i < n; i++) {
    let value = linear[i]!;
    for (let k = 0, at = i * n; k < i; k++) value -= factor[at++]! * linear[k]!;
    linear[i] = value / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let value = linear[i]! + random.normal();
    for (let k = i + 1, at = k * n + i; k < n; k++, at += n) value -= factor[at]! * linear[k]!;
    linear[i] = value / factor[i * n + i]!;
  }
}

function drawGroup(state: State, block: GroupBlock, { weights, random }: Drawing): boolean {
  const { group, cells, rows, moves, information, before, drawn, precision } = block;
  const size = cells.length + 1;
  const scaled = state.scale * state.scale;
  before[0] = state.means[group]!;
  for (let i = 1; i < size; i++) before[i] = state.shifts[cells[i - 1]!]!;
  precision.set(information);
  precision[0]! += MEAN_PRECISION;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0, at = i * size; j < size; j++) sum += information[at++]! * before[j]!;
    for (let k = 0, at = i * rows.length; k < rows.length; k++)
      sum += moves[at++]! * state.weighed[rows[k]!]!;
    drawn[i] = sum;
    if (i > 0) precision[i * size + i]! += state.precisions[cells[i - 1]!]! / scaled;
  }
  if (choleskyFactor(precision, size, { factor: precision }) === null) return false;
  drawFrom(precision, drawn, random);
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
  /** Where a draw is made. */
  readonly drawn: Float64Array;
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
  return factor && { of, values: new Float64Array(size), information, factor, drawn: new Float64Array(size) };
}

function drawOwn(state: State, own: OwnBlock, { weights, random }: Drawing): void {
  const { of, values, information, factor, drawn } = own;
  const size = values.length;
  const n = of.length;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0, at = i * size; j < size; j++) sum += information[at++]! * values[j]!;
    drawn[i] = sum;
  }
  for (let k = 0; k < n; k++) drawn[of[k]!]! += state.weighed[k]!;
  drawFrom(factor, drawn, random);
  for (let i = 0; i < size; i++) {
    values[i] = values[i]! - drawn[i]!;
  }
  // The weights are symmetric: row by row of them.
  for (let k = 0; k < n; k++) {
    let moved = 0;
    for (let l = 0, at = k * n; l < n; l++) moved += weights[at++]! * values[of[l]!]!;
    state.weighed[k]! += moved;
  }
  values.set(drawn);
}

/** Of each scale: its square, and the logarithm of its prior, on the even grid of the logarithm times the scale itself. */
const SQUARES = SCALES.map((scale) => scale * scale);
const LOG_PRIOR = SCALES.map((scale) => log(scale) - log1p((scale / PRIOR_SCALE) ** 2));

/** The scale given the shifts, the Cauchy's precisions summed out; then these: exponential given both. */
function drawScale(state: State, random: Random): void {
  const { shifts, precisions, masses } = state;
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < masses.length; at++) {
    let sum = LOG_PRIOR[at]!;
    let inside = 1;
    for (let k = 0; k < shifts.length; k++) {
      inside *= SCALES[at]! / (SQUARES[at]! + shifts[k]! * shifts[k]!);
      if (inside > 1e-200 && inside < 1e200) continue;
      sum += log(inside);
      inside = 1;
    }
    masses[at] = sum + log(inside);
    top = Math.max(top, masses[at]!);
  }
  let total = 0;
  for (let at = 0; at < masses.length; at++) {
    masses[at] = exp(masses[at]! - top);
    total += masses[at]!;
  }
  let left = random.uniform() * total;
  let at = 0;
  while (at < masses.length - 1 && left > masses[at]!) left -= masses[at++]!;
  state.scale = SCALES[at]!;
  for (let k = 0; k < shifts.length; k++) {
    const rate = (1 + (shifts[k]! / state.scale) ** 2) / 2;
    precisions[k] = -log(random.uniform()) / rate;
  }
}
