/** The normal likelihood of answers some of which are missing at random, and its derivatives by means and covariances. */
import { log } from "../../numeric/elementary/log";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
} from "../../numeric/linear-algebra/cholesky";
import { innerProduct, mirrorUpper, product } from "../../numeric/linear-algebra/dense";
import { influenceSpread, refuseEmptyReplicates } from "../../survey/design/influence-covariance";
import {
  type AnswerPattern,
  type AnswerPatterns,
  type IncompleteAnswers,
  momentPlace,
} from "../moments/group-moments";
import { groupScores } from "./answer-patterns";

/** A pattern at means and covariances of all items. */
interface PatternPoint {
  readonly pattern: AnswerPattern;
  /** Inverse A of the covariance matrix of the answered items. */
  readonly inverse: Float64Array;
  /** A (mean of the answers - mu). */
  readonly weightedResidual: Float64Array;
}

interface LikelihoodPoint {
  readonly items: number;
  /** -2 log-likelihood per person. */
  readonly deviance: number;
  readonly patterns: readonly PatternPoint[];
}

/**
 * Likelihood of each person's answered items (Anderson 1957; Rubin 1976); null where a pattern's covariance is
 * singular.
 */
export function likelihoodAt(
  { items: p, patterns }: AnswerPatterns,
  moments: Float64Array,
): LikelihoodPoint | null {
  const points: PatternPoint[] = [];
  let deviance = 0;
  for (const pattern of patterns) {
    const { answered, share, means, scatter, rows } = pattern;
    const q = answered.length;
    const covariance = new Float64Array(q * q);
    for (let a = 0; a < q; a++) {
      for (let b = 0; b <= a; b++)
        covariance[a * q + b] = moments[momentPlace(p, answered[b]!, answered[a]!)]!;
    }
    const factor = choleskyFactor(covariance, q);
    if (factor === null) return null;
    const inverse = choleskyInverse(factor, q);
    const deviations = means.map((mean, a) => mean - moments[answered[a]!]!);
    const weightedResidual = product(inverse, deviations, { rows: q, inner: q, columns: 1 });
    deviance +=
      share *
      (q * log(2 * Math.PI) +
        choleskyLogDeterminant(factor, q) +
        innerProduct(weightedResidual, deviations) +
        (rows.length === 1 ? 0 : innerProduct(inverse, scatter)));
    points.push({ pattern, inverse, weightedResidual });
  }
  return Number.isFinite(deviance) ? { items: p, deviance, patterns: points } : null;
}

/** A T A, T the mean products of the answers about mu: for one person the products of the distances. */
function spreadOf({ pattern: { scatter, rows }, inverse, weightedResidual }: PatternPoint): Float64Array {
  const q = weightedResidual.length;
  const square = { rows: q, inner: q, columns: q };
  const out =
    rows.length === 1 ? new Float64Array(q * q) : product(product(inverse, scatter, square), inverse, square);
  for (let a = 0, at = 0; a < q; a++)
    for (let b = 0; b < q; b++) out[at++]! += weightedResidual[a]! * weightedResidual[b]!;
  return out;
}

/** Derivatives of the log-likelihood per person by the moments. */
export function likelihoodSlopes({ items: p, patterns }: LikelihoodPoint): Float64Array {
  const slopes = new Float64Array(p + (p * (p + 1)) / 2);
  for (const point of patterns) {
    const { pattern, inverse, weightedResidual } = point;
    const { answered, share } = pattern;
    const q = answered.length;
    const spread = spreadOf(point);
    for (let a = 0; a < q; a++) {
      slopes[answered[a]!]! += share * weightedResidual[a]!;
      for (let b = a; b < q; b++) {
        const at = a * q + b;
        slopes[momentPlace(p, answered[a]!, answered[b]!)]! +=
          share * (a === b ? 0.5 : 1) * (spread[at]! - inverse[at]!);
      }
    }
  }
  return slopes;
}

/**
 * Information of one person about the moments, given the missing answers: "expected" if the moments were the
 * population's; "observed", the negative second derivatives. For two changes E and F of a pattern's covariances it is
 * tr(E A F N), N = A/2 (expected) or A T A - A/2 (observed); for a mean and E it is A E A (mean of the answers - mu)
 * (observed; expected 0).
 * @returns moments x moments, symmetric; NaN where the covariance matrix of a pattern's items is not positive definite
 * @see Little & Rubin (2019), Statistical analysis with missing data, section 11.2; Savalei (2010), Psychological
 *   Methods, 15, 352-367. Reference: finite differences; lavaan's `lavInspect(fit, "h1.information")`.
 */
export function informationAt(
  answers: AnswerPatterns,
  moments: Float64Array,
  kind: "expected" | "observed",
): Float64Array {
  const size = moments.length;
  const out = new Float64Array(size * size);
  const at = likelihoodAt(answers, moments);
  if (at === null) return out.fill(Number.NaN);
  const into = { p: answers.items, size, observed: kind === "observed" };
  for (const point of at.patterns) {
    addOfMeans(out, point, into);
    addOfCovariances(out, point, into);
  }
  mirrorUpper(out, size);
  return out;
}

interface Into {
  readonly p: number;
  readonly size: number;
  readonly observed: boolean;
}

function addOfMeans(
  out: Float64Array,
  { pattern: { answered, share }, inverse, weightedResidual }: PatternPoint,
  { p, size, observed }: Into,
): void {
  const q = answered.length;
  for (let a = 0; a < q; a++) {
    const row = answered[a]! * size;
    for (let b = a; b < q; b++) out[row + answered[b]!]! += share * inverse[a * q + b]!;
    for (let b = 0; observed && b < q; b++) {
      const first = inverse[a * q + b]!;
      out[row + momentPlace(p, answered[b]!, answered[b]!)]! += share * first * weightedResidual[b]!;
      for (let c = b + 1; c < q; c++) {
        out[row + momentPlace(p, answered[b]!, answered[c]!)]! +=
          share * (first * weightedResidual[c]! + inverse[a * q + c]! * weightedResidual[b]!);
      }
    }
  }
}

function addOfCovariances(out: Float64Array, point: PatternPoint, { p, size, observed }: Into): void {
  const { pattern, inverse: A } = point;
  const { answered, share } = pattern;
  const q = answered.length;
  const N = observed ? spreadOf(point).map((value, at) => value - A[at]! / 2) : A.map((value) => value / 2);
  const places = new Int32Array(q * q);
  for (let a = 0; a < q; a++) {
    for (let b = a; b < q; b++) places[a * q + b] = momentPlace(p, answered[a]!, answered[b]!);
  }
  for (let a = 0; a < q; a++) {
    for (let b = a; b < q; b++) {
      const row = places[a * q + b]! * size;
      const factor = a === b ? share / 2 : share;
      for (let c = a; c < q; c++) {
        const [ac, bc] = [a * q + c, b * q + c];
        const [firstA, secondA] = [factor * A[ac]!, factor * A[bc]!];
        const [firstN, secondN] = [factor * N[ac]!, factor * N[bc]!];
        for (let d = c === a ? b : c, ad = a * q + d, bd = b * q + d; d < q; d++, ad++, bd++) {
          const sum = secondA * N[ad]! + secondN * A[ad]! + firstA * N[bd]! + firstN * A[bd]!;
          out[row + places[c * q + d]!]! += c === d ? sum / 2 : sum;
        }
      }
    }
  }
}

/**
 * Covariance, per person, of the sum of people's scores: the derivatives of each one's log-likelihood by the moments.
 * Without strata and clusters the sum of squared weights times the scores' products, the weights scaled to sum to 1,
 * times n; with them that of the sampling units' totals.
 * @param moments at which to take the scores: the saturated model's or another's
 * @returns moments x moments; null where a pattern's covariance matrix is not positive definite
 * @see Yuan & Bentler (2000), Sociological Methodology, 30, 165-200. Reference: lavaan's first-order information.
 */
export function scoreCovariance(
  { group, patterns }: Pick<IncompleteAnswers, "group" | "patterns">,
  moments: Float64Array,
): Float64Array | null {
  const at = likelihoodAt(patterns, moments);
  if (at === null) return null;
  const { table, design, n } = group;
  const scores = groupScores(group);
  const p = patterns.items;
  const size = moments.length;
  const influences = new Float64Array(table.rows * size);
  for (const { pattern, inverse } of at.patterns) {
    const { answered, rows } = pattern;
    const q = answered.length;
    const deviations = new Float64Array(q);
    const weightedResidual = new Float64Array(q);
    for (const row of rows) {
      const from = row * size;
      for (let a = 0; a < q; a++) deviations[a] = scores[answered[a]!]![row]! - moments[answered[a]!]!;
      for (let a = 0; a < q; a++) {
        let sum = 0;
        for (let b = 0; b < q; b++) sum += inverse[a * q + b]! * deviations[b]!;
        weightedResidual[a] = sum;
        influences[from + answered[a]!] = sum / patterns.total;
      }
      for (let a = 0; a < q; a++) {
        for (let b = a; b < q; b++) {
          const value =
            (a === b ? 0.5 : 1) * (weightedResidual[a]! * weightedResidual[b]! - inverse[a * q + b]!);
          influences[from + momentPlace(p, answered[a]!, answered[b]!)] = value / patterns.total;
        }
      }
    }
  }
  return refuseEmptyReplicates(influenceSpread(influences, table, { design, included: null })).map(
    (value) => value * n,
  );
}
