import { type Cumulants, quantileByCumulants } from "../../../numeric/distributions/cumulants";
import { noncentralChiSquareQuantile } from "../../../numeric/distributions/noncentral-chi-square";
import { innerProduct, product } from "../../../numeric/linear-algebra/dense";
import { rootAbove } from "../../../numeric/optimization/root";
import { type GroupMoments, impliedCovariance } from "../../moments/group-moments";
import { sampleOrNull } from "../../moments/sample-or-null";
import { groupDiscrepancy } from "../estimation/discrepancy";
import { fitModel } from "../estimation/fit-model";
import type { FittedModel } from "../estimation/fitted-model";
import type { TestCorrection } from "../estimator";
import type { DescribedCfa } from "../scores/omega-intervals";
import type { ScaledTest } from "../tests/scaled-test";
import { testedModel } from "../tests/tested-model";
import { explainedModel, falseModel, momentDifference } from "./fit-alternative";
import type { Detectable } from "./fit-limits-result";
import { quadraticForm } from "./test-distribution";

/** What `needed` and `found` are about, as a distance from the true model: two factors that correlate .70, two residuals that correlate .30. */
const WANTED = 0.3;
const LEVEL = 0.05;
const POWER = 0.8;
const MOST_PEOPLE = 1e6;
const SIZE_CHANGE = 0.005;
const MAX_STEPS = 12;

/**
 * What misfit a model's test of fit could find: how close to 1 two factors may correlate, in place of the model's
 * largest one, and the test at 5 % still finds them with a power of .80 (see `falseModel`).
 *
 * The model is fitted to the moments where it is false so (Satorra & Saris 1985), from its own estimates. About that
 * solution the reported chi-square has its reference distribution with the noncentrality 2 n F / c added, F being the
 * minimum and c the scale of the test there; the moments vary by Gamma along the residuals, which gives the variance.
 * Samples of the false models were rejected in 76 to 82 % (twelve cells of 100 to 400 samples), 73 and 74 % in two others.
 * @param options.people whose number the power is for. @default those of the sample, under its design
 * @returns null for models without a proper solution, without degrees of freedom, of several groups, and without an
 *   alternative or a test
 * @see Satorra & Saris (1985), Psychometrika, 50, 83-90; Satorra & Bentler (1994); Shapiro (1983).
 *   Reference: lavaan 0.6-19, fitted to the matrix of the false model, with R's `pchisq(ncp =)`.
 */
export function detectable(
  { model, result }: DescribedCfa,
  { people = result.n }: { readonly people?: number | undefined } = {},
): Detectable | null {
  const { fitted, parts } = model;
  const isTested = parts.test !== "none" || parts.discrepancy === "ML";
  const { testable, rmsea } = result.fit.reported;
  if (!isTested || !testable || rmsea === null || !result.converged || !result.admissible) return null;
  const own = fitted.data.length > 1 ? null : explainedModel(fitted);
  const sample = own && falseModel(own, result, fitted.table.items);
  if (own === null || sample === null) return null;
  const { kind, of } = sample.alternative;
  const test = testedModel(fitted, parts.test).scaled;
  const excess = excessOf(test, fitted.table.df);
  const misfitOf = misfitAt(fitted, { test, correction: parts.test });
  const misfit = (distance: number): Misfit | null => {
    const sizes = { "factor-too-few": 1 - distance, "correlated-pair": distance };
    const other = falseModel(own, result, fitted.table.items, sizes);
    return other && misfitOf(momentDifference(own, other.items, fitted.data[0]!));
  };
  const wanted = misfit(WANTED);
  if (wanted === null) return null;
  const needed = (at: Misfit): number | null => {
    const { x, converged } = rootAbove((n) => excess(at, n), [1, 100], { change: 0.5, most: MOST_PEOPLE });
    return converged && x < MOST_PEOPLE ? x : null;
  };
  const distance = distanceFound((at) => (at === WANTED ? wanted : misfit(at)), needed, people);
  const neededOfWanted = needed(wanted);
  return {
    kind,
    of,
    size: distance === null ? null : kind === "factor-too-few" ? 1 - distance : distance,
    needed: neededOfWanted === null ? null : Math.ceil(neededOfWanted),
    found: excess(wanted, people) >= 0,
  };
}

/**
 * The least distance from the true model that is found; null where none below 1 is. Noncentrality is near a multiple of
 * the squared distance, so that each step takes the root of the people needed over those there are.
 */
function distanceFound(
  misfit: (distance: number) => Misfit | null,
  needed: (at: Misfit) => number | null,
  people: number,
): number | null {
  let distance = WANTED;
  for (let step = 0; step < MAX_STEPS; step++) {
    const at = misfit(distance);
    const enough = at && needed(at);
    if (enough === null || (distance === 1 && enough > people)) return null;
    const next = Math.min(1, distance * Math.sqrt(enough / people));
    if (Math.abs(next - distance) <= SIZE_CHANGE) return next < 1 ? next : null;
    distance = next;
  }
  return distance;
}

/** What a false model adds to the reported chi-square by person. */
interface Misfit {
  readonly mean: number;
  readonly variance: number;
}

/** How far the point that the test exceeds with the wanted power lies above the test's limit. */
function excessOf(test: ScaledTest | null, modelDf: number) {
  const df = test?.df ?? modelDf;
  const limit = noncentralChiSquareQuantile(1 - LEVEL, df, 0);
  return ({ mean, variance }: Misfit, people: number): number => {
    const cumulants: Cumulants = {
      mean: df + people * mean,
      variance: 2 * df + people * variance,
      // Of one squared deviate with weight w and noncentrality v: w v, 4 w^2 v and 24 w^3 v.
      third: 8 * df + (mean > 0 ? (1.5 * people * variance * variance) / mean : 0),
    };
    return quantileByCumulants(cumulants, 1 - POWER) - limit;
  };
}

/** The misfit of a model where its moments lie off by a difference. */
function misfitAt(
  fitted: FittedModel,
  { test, correction }: { readonly test: ScaledTest | null; readonly correction: TestCorrection },
): (difference: Float64Array) => Misfit | null {
  const { table, estimates, discrepancy } = fitted;
  const data = fitted.data[0]!;
  const base = fitted.implied[0]!;
  const gammaAt = data.kind === "ordered" ? gammaElsewhere(data, base) : () => data.gamma;
  const form = data.incomplete === undefined ? null : quadraticForm(fitted);
  return (difference) => {
    const moments = base.map((value, at) => value + difference[at]!);
    const gamma = test === null ? data.gamma : gammaAt(moments);
    const covariance = impliedCovariance(data, moments);
    const population = { ...data, moments, covariance, gamma, incomplete: undefined };
    const other = sampleOrNull(() =>
      fitModel(table, [population], { discrepancy, starts: estimates, mostStarts: 1 }),
    );
    const scaled = other && discrepancy !== "ML" ? testedModel(other, correction).scaled : test;
    if (!other?.convergence.converged || (scaled === null) !== (test === null)) return null;
    const own = other.data[0]!;
    const implied = other.implied[0]!;
    const residual = own.moments.map((value, k) => value - implied[k]!);
    const { applyWeight } = groupDiscrepancy(own, { discrepancy, total: own.n });
    const pulled = applyWeight(residual, 1, implied);
    const squares = innerProduct(residual, pulled);
    // Of ML the squares exceed the discrepancy; missing answers take their share of both.
    const known = form === null ? 1 : form.added(residual, 1) / squares;
    const mean = (2 * other.minimum * known) / (scaled?.scale ?? 1);
    if (test === null || form !== null || !(squares > 0)) return { mean, variance: 4 * mean };
    const q = moments.length;
    const spread = innerProduct(pulled, product(gamma, pulled, { rows: q, inner: q, columns: 1 }));
    return { mean, variance: (4 * mean * spread) / (squares * (scaled?.scale ?? 1)) };
  };
}

/**
 * Gamma of ordered answers where their correlations differ from `base`. The variance of a tetrachoric correlation is near
 * a multiple of (1 - r^2)^1.5. How two correlations correlate changes as it does for product moments of normal answers,
 * times a share: the regression of the sample's on those.
 */
function gammaElsewhere(
  { gamma, items: { length: p } }: GroupMoments,
  base: Float64Array,
): (moments: Float64Array) => Float64Array {
  const q = base.length;
  const first = q - (p * (p - 1)) / 2;
  const width = q - first;
  const here = normalCorrelations(base.subarray(first), p);
  const deviations = Float64Array.from({ length: q }, (_, at) => Math.sqrt(gamma[at * (q + 1)]!));
  let [both, squares] = [0, 0];
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < a; b++) {
      const [at, normal] = [(first + a) * q + first + b, here[a * width + b]!];
      both += (normal * gamma[at]!) / (deviations[first + a]! * deviations[first + b]!);
      squares += normal * normal;
    }
  }
  const share = squares > 0 ? both / squares : 0;
  return (moments) => {
    const there = normalCorrelations(moments.subarray(first), p);
    const changes = Float64Array.from(base, (r, at) => {
      const change = Math.sqrt((1 - moments[at]! ** 2) / (1 - r * r));
      return at < first ? 1 : change * Math.sqrt(change);
    });
    const out = gamma.slice();
    for (let a = 0; a < q; a++) {
      for (let b = 0; b < q; b++) {
        const [row, at] = [a - first, (a - first) * width + b - first];
        const change = row < 0 || b < first ? 0 : share * (there[at]! - here[at]!);
        const moved = out[a * q + b]! + change * deviations[a]! * deviations[b]!;
        out[a * q + b] = moved * changes[a]! * changes[b]!;
      }
    }
    return out;
  };
}

/** Correlations of the product-moment correlations of normal answers (Pearson & Filon 1898; Steiger 1980, equation 2). */
function normalCorrelations(pairs: Float64Array, p: number): Float64Array {
  const r = new Float64Array(p * p).fill(1);
  const places: [i: number, j: number][] = [];
  for (let i = 0; i < p; i++) {
    for (let j = i + 1; j < p; j++) {
      r[i * p + j] = pairs[places.length]!;
      r[j * p + i] = pairs[places.length]!;
      places.push([i, j]);
    }
  }
  const width = places.length;
  const out = new Float64Array(width * width);
  for (let a = 0; a < width; a++) {
    const [i, j] = places[a]!;
    const ij = r[i * p + j]!;
    for (let b = 0; b <= a; b++) {
      const [k, l] = places[b]!;
      const kl = r[k * p + l]!;
      const [ik, il, jk, jl] = [r[i * p + k]!, r[i * p + l]!, r[j * p + k]!, r[j * p + l]!];
      const covariance =
        (ij * kl * (ik * ik + il * il + jk * jk + jl * jl)) / 2 +
        ik * jl +
        il * jk -
        ij * (ik * il + jk * jl) -
        kl * (ik * jk + il * jl);
      out[a * width + b] = covariance / ((1 - ij * ij) * (1 - kl * kl));
      out[b * width + a] = out[a * width + b]!;
    }
  }
  return out;
}
