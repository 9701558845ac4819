import { exp } from "../../numeric/elementary/exp";
import { log, log1p } from "../../numeric/elementary/log";
import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import { product } from "../../numeric/linear-algebra/dense";
import { createRandom, type Random } from "../../numeric/random/random";
import type { Linking } from "./link-groups";

export interface ShiftDraws {
  readonly draws: number;
  /** draws x cells: shifts, in logits. */
  readonly shifts: Float64Array;
  /** draws x groups: means of the factor, up to a common constant. */
  readonly means: Float64Array;
}

const BURN_IN = 400;
const DRAWS = 2000;
const SEED = 15;

/** Possible scales of the shifts: even steps of the logarithm from .05 to 1.5 logits. */
const SCALES = Float64Array.from({ length: 20 }, (_, k) => 0.05 * exp((k / 19) * log(30)));
const PRIOR_SCALE = 0.25;
const MEAN_PRECISION = 0.01;

/**
 * Draws shifts and means of the groups given the intercepts: every item may differ a little in every group, few by
 * much. An intercept is the item's intercept plus slope times the group's mean plus the shift of the item in the group;
 * shifts are Cauchy about 0 with a scale estimated from the answers (half-Cauchy prior, scale .25), which shrinks small
 * ones to 0 and keeps large ones. By Gibbs sampling: a group's mean and shifts together, the items' intercepts, the
 * scale, and the precisions whose mixture the Cauchy is.
 * @returns null where the intercepts' covariance is singular
 * @see Gelman (2006), Bayesian Analysis, 1, 515-534, for the prior of the scale; Carvalho, Polson & Scott (2010),
 *   Biometrika, 97, 465-480, for heavy tails where few effects are large
 */
export function randomShifts(linking: Linking): ShiftDraws | null {
  const { linked, cells } = linking;
  const weights = sampledWeights(linking);
  const groups = linked.groups.map((_, group) => groupBlock(linking, weights, group));
  const items = itemIntercepts(linking, weights);
  if (items === null) return null;
  const random = createRandom(SEED);
  const state: State = {
    shifts: new Float64Array(cells.length),
    means: new Float64Array(linked.groups.length),
    precisions: new Float64Array(cells.length).fill(1),
    scale: PRIOR_SCALE,
    masses: new Float64Array(SCALES.length),
    squares: new Float64Array(cells.length),
    weightedResiduals: product(weights, linked.estimates, {
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
    drawIntercepts(state, items, random);
    for (let g = 0; g < groups.length; g++) if (!drawGroup(state, groups[g]!, random)) return null;
    state.scale = drawScale(state, random);
    if (sweep < 0) continue;
    out.shifts.set(state.shifts, sweep * cells.length);
    out.means.set(state.means, sweep * linked.groups.length);
  }
  return { draws: DRAWS, ...out };
}

/** The current state; `weightedResiduals`: weights times the residuals of the intercepts. */
interface State {
  readonly shifts: Float64Array;
  readonly means: Float64Array;
  readonly precisions: Float64Array;
  scale: number;
  readonly weightedResiduals: Float64Array;
  /** Workspace: probabilities of the scales, and squares of the shifts. */
  readonly masses: Float64Array;
  readonly squares: Float64Array;
}

/** The weights, over the mean design effect of the intercepts under a sampling design. */
function sampledWeights({ linked, weights }: Linking): Float64Array {
  const { designed, covariance } = linked;
  if (designed === null) return weights;
  const n = linked.estimates.length;
  let effect = 0;
  for (let k = 0; k < n; k++) effect += designed[k * n + k]! / covariance[k * n + k]! / n;
  return weights.map((weight) => weight / effect);
}

/** A group's mean and shifts: derivatives of the intercepts by each, and these times the weights. */
interface GroupBlock {
  readonly group: number;
  readonly cells: Int32Array;
  /** Intercepts of the group, and block x intercepts: derivatives. */
  readonly rows: Int32Array;
  readonly moves: Float64Array;
  readonly information: Float64Array;
  /** Block x all intercepts: the derivatives times the weights. */
  readonly weightedMoves: Float64Array;
  /** Workspace: values before and after a draw, and their precision. */
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
  const weightedMoves = new Float64Array(size * n);
  const information = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    rows.forEach((row, k) => {
      const move = moves[i * rows.length + k]!;
      for (let at = 0; at < n; at++) weightedMoves[i * n + at]! += move * weights[row * n + at]!;
    });
    for (let j = 0; j < size; j++)
      rows.forEach((row, k) => {
        information[i * size + j]! += weightedMoves[i * n + row]! * moves[j * rows.length + k]!;
      });
  }
  return {
    group,
    cells: Int32Array.from(own),
    rows: Int32Array.from(rows),
    moves,
    information,
    weightedMoves,
    before: new Float64Array(size),
    drawn: new Float64Array(size),
    precision: new Float64Array(size * size),
  };
}

/** L L' is the precision: solves L'x = L^-1 linear + z; x replaces `linear`. */
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

function drawGroup(state: State, block: GroupBlock, random: Random): boolean {
  const { group, cells, rows, moves, information, weightedMoves, before, drawn, precision } = block;
  const { means, shifts, precisions, weightedResiduals } = state;
  const size = cells.length + 1;
  const scaled = state.scale * state.scale;
  before[0] = means[group]!;
  for (let i = 1; i < size; i++) before[i] = shifts[cells[i - 1]!]!;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0, at = i * size; j < size; j++, at++) {
      precision[at] = information[at]!;
      sum += information[at]! * before[j]!;
    }
    for (let k = 0, at = i * rows.length; k < rows.length; k++, at++)
      sum += moves[at]! * weightedResiduals[rows[k]!]!;
    drawn[i] = sum;
    precision[i * (size + 1)]! += i === 0 ? MEAN_PRECISION : precisions[cells[i - 1]!]! / scaled;
  }
  if (choleskyFactor(precision, size, { factor: precision }) === null) return false;
  drawFrom(precision, drawn, random);
  const n = weightedResiduals.length;
  for (let i = 0; i < size; i++) {
    const change = before[i]! - drawn[i]!;
    for (let at = 0, from = i * n; at < n; at++, from++)
      weightedResiduals[at]! += weightedMoves[from]! * change;
  }
  means[group] = drawn[0]!;
  for (let i = 1; i < size; i++) shifts[cells[i - 1]!] = drawn[i]!;
  return true;
}

/** The items' intercepts, place by place: indices, information and its factor. */
interface ItemIntercepts {
  readonly of: Int32Array;
  readonly values: Float64Array;
  readonly information: Float64Array;
  readonly factor: Float64Array;
  /** Block x all intercepts: sums of the weights. */
  readonly weightedMoves: Float64Array;
  readonly drawn: Float64Array;
}

function itemIntercepts({ linked }: Linking, weights: Float64Array): ItemIntercepts | null {
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
  const weightedMoves = new Float64Array(size * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      information[of[i]! * size + of[j]!]! += weights[i * n + j]!;
      weightedMoves[of[i]! * n + j]! += weights[i * n + j]!;
    }
  }
  const factor = choleskyFactor(information, size);
  const vector = (): Float64Array => new Float64Array(size);
  return factor && { of, information, factor, weightedMoves, values: vector(), drawn: vector() };
}

function drawIntercepts({ weightedResiduals }: State, items: ItemIntercepts, random: Random): void {
  const { of, values, information, factor, weightedMoves, drawn } = items;
  const size = values.length;
  const n = of.length;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0, at = i * size; j < size; j++, at++) sum += information[at]! * values[j]!;
    drawn[i] = sum;
  }
  for (let k = 0; k < n; k++) drawn[of[k]!]! += weightedResiduals[k]!;
  drawFrom(factor, drawn, random);
  for (let i = 0; i < size; i++) {
    const change = values[i]! - drawn[i]!;
    for (let at = 0, from = i * n; at < n; at++, from++)
      weightedResiduals[at]! += weightedMoves[from]! * change;
    values[i] = drawn[i]!;
  }
}

/** By scale: its square, its logarithm, and log prior on the log grid times the scale itself. */
const SQUARES = SCALES.map((scale) => scale * scale);
const LOG_SCALES = SCALES.map((scale) => log(scale));
const LOG_PRIOR = SCALES.map((scale) => log(scale) - log1p((scale / PRIOR_SCALE) ** 2));

/** Factors multiplied before taking a logarithm. */
const FACTORS = 16;
/** Scales with a log probability this far below the maximum are ignored. */
const MIN_LOG_PROBABILITY = -45;

/** Draws the scale given the shifts, integrated over the Cauchy's precisions; then these, exponential given both. */
function drawScale({ shifts, precisions, masses, squares }: State, random: Random): number {
  const cells = shifts.length;
  for (let k = 0; k < cells; k++) squares[k] = shifts[k]! * shifts[k]!;
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < masses.length; at++) {
    const square = SQUARES[at]!;
    let sum = LOG_PRIOR[at]! + cells * LOG_SCALES[at]!;
    for (let k = 0; k < cells; ) {
      let inside = 1;
      for (const end = Math.min(cells, k + FACTORS); k < end; k++) inside *= square + squares[k]!;
      sum -= log(inside);
    }
    masses[at] = sum;
    if (sum > top) top = sum;
  }
  let total = 0;
  for (let at = 0; at < masses.length; at++) {
    const below = masses[at]! - top;
    masses[at] = below < MIN_LOG_PROBABILITY ? 0 : exp(below);
    total += masses[at]!;
  }
  let left = random.uniform() * total;
  let at = 0;
  while (at < masses.length - 1 && left > masses[at]!) left -= masses[at++]!;
  for (let k = 0; k < cells; k++) {
    const rate = (1 + squares[k]! / SQUARES[at]!) / 2;
    precisions[k] = -log(random.uniform()) / rate;
  }
  return SCALES[at]!;
}
