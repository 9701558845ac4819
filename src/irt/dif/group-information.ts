import { type Curve, type GroupLikelihood, summed } from "./group-likelihood";

export interface GroupInformation {
  /** Minus the second derivatives of the log-likelihood, size x size. */
  readonly observed: Float64Array;
  /** Patterns x size: the derivatives of each pattern's log-likelihood. */
  readonly scores: Float64Array;
}

/** Complete-data information at the last evaluated point, size x size. */
export function completeInformation(group: GroupLikelihood, values: Float64Array): Float64Array {
  const size = values.length;
  const complete = new Float64Array(size * size);
  addCurvature(group, complete);
  addSpread(group, latentCurves(group, values), complete);
  mirror(complete, size);
  return complete;
}

/**
 * The observed information at the last evaluated point, with the patterns' scores: the complete-data information less
 * the variance of every pattern's derivatives under its posterior distribution (Louis 1982, JRSS B, 44, 226-233).
 */
export function groupInformation(group: GroupLikelihood, values: Float64Array): GroupInformation {
  const size = values.length;
  const latent = latentCurves(group, values);
  const observed = new Float64Array(size * size);
  const scores = patternScores(group, latent, size);
  addCurvature(group, observed);
  addSpread(group, latent, observed);
  addSurplusMoments(group, values, observed);
  subtractWithinItems(group, latent, observed);
  subtractPairs(group, observed);
  addSquares(observed, scores, group.patterns.weight);
  mirror(observed, size);
  return { observed, scores };
}

/** Derivatives of the points' log weights by the mean and by the variance; mean 0 over the distribution. */
function latentCurves({ nodes, weights }: GroupLikelihood, values: Float64Array): readonly Curve[] {
  const place = values.length - 2;
  const mean = values[place]!;
  const variance = values[place + 1]!;
  const byMean = nodes.map((node) => (node - mean) / variance);
  const byVariance = byMean.map((one) => (one * one) / 2);
  return [byMean, byVariance].map((scores, k) => {
    const own = { place: place + k, values: scores };
    const middle = summed(weights, 0, own);
    return { place: place + k, values: scores.map((score) => score - middle) };
  });
}

/** Minus the second derivatives of the answers' log probabilities. */
function addCurvature(group: GroupLikelihood, out: Float64Array): void {
  const { nodes, start, counts, constantPart, before, after } = group;
  const points = nodes.length;
  const items = start.length - 1;
  const size = start[items]! + 2;
  for (let j = 0; j < items; j++) {
    const slope = start[j]!;
    for (let c = slope; c < start[j + 1]!; c++) {
      const own = constantPart[c]!;
      const [isFirst, isLast] = [c === slope, c + 1 === start[j + 1]!];
      let people = 0;
      for (let q = 0, at = c * points; q < points; q++, at++) {
        const n = counts[at]!;
        const theta = nodes[q]!;
        const below = before[at]! - own;
        const above = -after[at]! - own;
        const low = isFirst ? 0 : n * below * (1 - below);
        const high = isLast ? 0 : n * above * (1 - above);
        people += n;
        out[slope * (size + 1)]! += (low + high) * theta * theta;
        if (!isFirst) {
          out[slope * size + c]! += low * theta;
          out[c * (size + 1)]! += low;
        }
        if (!isLast) {
          out[slope * size + c + 1]! += high * theta;
          out[(c + 1) * (size + 1)]! += high;
        }
      }
      if (isFirst || isLast) continue;
      const curvature = people * own * (1 + own);
      out[c * (size + 1)]! += curvature;
      out[(c + 1) * (size + 1)]! += curvature;
      out[c * size + c + 1]! -= curvature;
    }
  }
}

/** The sum over points of people, from a place on, times two curves. */
function product(
  people: Float64Array,
  from: number,
  { values: one }: Curve,
  { values: other }: Curve,
): number {
  let sum = 0;
  for (let q = 0; q < one.length; q++) sum += people[from + q]! * one[q]! * other[q]!;
  return sum;
}

/** Subtracts the products of every item's derivatives with each other and with the distribution's, and of those. */
function subtractWithinItems(
  { nodes, curves, counts, people }: GroupLikelihood,
  latent: readonly Curve[],
  out: Float64Array,
): void {
  const size = Math.sqrt(out.length);
  const take = (own: readonly Curve[], weights: Float64Array, from: number): void => {
    for (let k = 0; k < own.length; k++) {
      const one = own[k]!;
      for (let l = k; l < own.length; l++)
        out[one.place * size + own[l]!.place]! -= product(weights, from, one, own[l]!);
    }
  };
  for (let c = 0; c < curves.length; c++) {
    take(curves[c]!, counts, c * nodes.length);
    for (const one of curves[c]!)
      for (const other of latent)
        out[one.place * size + other.place]! -= product(counts, c * nodes.length, one, other);
  }
  take(latent, people, 0);
}

/** Subtracts those of every item with every other, counting people by their answers to the two first. */
function subtractPairs(group: GroupLikelihood, out: Float64Array): void {
  const { nodes, start, answers, posteriors, patterns, curves } = group;
  const points = nodes.length;
  const items = start.length - 1;
  const size = Math.sqrt(out.length);
  let widest = 0;
  for (let j = 0; j < items; j++) widest = Math.max(widest, start[j + 1]! - start[j]!);
  const people = new Float64Array(widest * widest * points);
  for (let i = 0; i < items; i++) {
    for (let j = i + 1; j < items; j++) {
      const width = start[j + 1]! - start[j]!;
      people.fill(0);
      for (let row = 0; row < patterns.rows; row++) {
        const first = answers[row * items + i]!;
        const second = answers[row * items + j]!;
        if (first < 0 || second < 0) continue;
        const to = ((first - start[i]!) * width + second - start[j]!) * points;
        for (let q = 0, from = row * points; q < points; q++) people[to + q]! += posteriors[from++]!;
      }
      for (let c = start[i]!, from = 0; c < start[i + 1]!; c++) {
        for (let d = start[j]!; d < start[j + 1]!; d++, from += points) {
          for (const one of curves[c]!)
            for (const other of curves[d]!)
              out[one.place * size + other.place]! -= product(people, from, one, other);
        }
      }
    }
  }
}

/** Adds the information about mean and variance of people distributed as the model says. */
function addSpread({ weights, people }: GroupLikelihood, latent: readonly Curve[], out: Float64Array): void {
  const size = Math.sqrt(out.length);
  let n = 0;
  for (let q = 0; q < people.length; q++) n += people[q]!;
  for (const one of latent)
    for (const other of latent)
      if (other.place >= one.place)
        out[one.place * size + other.place]! += n * product(weights, 0, one, other);
}

function addSurplusMoments(
  { nodes, weights, people }: GroupLikelihood,
  values: Float64Array,
  out: Float64Array,
): void {
  const size = values.length;
  const mean = values[size - 2]!;
  const variance = values[size - 1]!;
  const at = (size - 2) * size + size - 2;
  let n = 0;
  for (let q = 0; q < nodes.length; q++) n += people[q]!;
  for (let q = 0; q < nodes.length; q++) {
    const distance = nodes[q]! - mean;
    const surplus = ((people[q]! - n * weights[q]!) * distance) / (variance * variance);
    out[at + 1]! += surplus;
    out[at + size + 1]! += (surplus * distance) / variance;
  }
}

function patternScores(group: GroupLikelihood, latent: readonly Curve[], size: number): Float64Array {
  const { patterns, nodes, start, answers, posteriors, curves } = group;
  const points = nodes.length;
  const items = start.length - 1;
  const scores = new Float64Array(patterns.rows * size);
  for (let row = 0; row < patterns.rows; row++) {
    const weight = patterns.weight[row]!;
    if (!(weight > 0)) continue;
    const from = row * points;
    const to = row * size;
    for (let j = 0; j < items; j++) {
      const c = answers[row * items + j]!;
      if (c < 0) continue;
      for (const curve of curves[c]!) scores[to + curve.place]! += summed(posteriors, from, curve) / weight;
    }
    for (const curve of latent) scores[to + curve.place] = summed(posteriors, from, curve) / weight;
  }
  return scores;
}

/** Adds the squares of the patterns' means, in the upper triangle. */
function addSquares(out: Float64Array, scores: Float64Array, weight: Float64Array): void {
  const size = Math.sqrt(out.length);
  for (let row = 0, from = 0; row < weight.length; row++, from += size) {
    for (let i = 0; i < size; i++) {
      const factor = weight[row]! * scores[from + i]!;
      for (let j = i; j < size; j++) out[i * size + j]! += factor * scores[from + j]!;
    }
  }
}

function mirror(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) matrix[i * size + j] = matrix[j * size + i]!;
}
