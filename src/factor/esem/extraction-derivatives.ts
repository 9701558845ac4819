import { product, transposed } from "../../numeric/linear-algebra/dense";
import { flatInverse, type Rows } from "../../numeric/linear-algebra/matrix";
import { eigenOf } from "../efa/extraction/reduced-eigen";
import type { Extraction } from "../efa/solution";

export interface ExtractedSolution {
  readonly extraction: Extraction;
  /** p x m, in any rotation. */
  readonly loadings: Rows;
  readonly phi: Rows;
  /** 1 less the communality, by item. */
  readonly uniquenesses: readonly number[];
}

/** The eigenvectors behind a solution: of R - psi, or of R scaled by psi for maximum likelihood. */
interface Spectrum {
  readonly items: number;
  readonly factors: number;
  /** p values, descending. */
  readonly values: Float64Array;
  /** p x p, eigenvectors in columns. */
  readonly vectors: Float64Array;
  /** Origin of the eigenvalues: 0, or 1 for maximum likelihood. */
  readonly origin: number;
  /** Square roots of psi for maximum likelihood, otherwise 1. */
  readonly scale: Float64Array;
  readonly psi: Float64Array;
  readonly scaled: boolean;
}

/** Largest difference of an item's variance from communality plus uniqueness at a stationary point. */
const STATIONARY = 1e-5;

/**
 * Derivatives of the loadings by each correlation at fixed factor correlations, up to a rotation of the factors, by the
 * implicit-function theorem: uniquenesses are stationary where the residuals of the diagonal are 0 (least squares and
 * principal axes: of R - psi less its leading eigenvectors; maximum likelihood: likewise of psi^-1/2 R psi^-1/2), and
 * eigenvectors move by the differences of their eigenvalues. Exact even if the factors do not fit.
 * @param solution at an inner minimum: no uniqueness at its bound
 * @returns row-major, loadings (p m) x correlations (pairs in the order 1-2, 1-3, ..., 2-3); null where the solution is
 *   not stationary, has no positive eigenvalue for a factor, or the correlations do not determine it
 * @see Jöreskog (1977), Statistical methods for digital computers, 3, 125-153 (the concentrated functions); Jennrich
 *   (1973).
 */
export function extractionDerivatives(matrix: Rows, solution: ExtractedSolution): Float64Array | null {
  const spectrum = spectrumOf(matrix, solution);
  if (spectrum === null) return null;
  const uniqueness = uniquenessDerivatives(spectrum);
  const frame = frameOf(spectrum, solution);
  if (uniqueness === null || frame === null) return null;
  const moves = loadingDerivatives(spectrum, { ...frame, uniqueness });
  return moves.every(Number.isFinite) ? moves : null;
}

function spectrumOf(matrix: Rows, { extraction, phi, uniquenesses }: ExtractedSolution): Spectrum | null {
  const scaled = extraction === "ml";
  const { values, vectors } = eigenOf(matrix, uniquenesses, scaled ? "scaled" : "reduced");
  const items = matrix.length;
  const factors = phi.length;
  const origin = scaled ? 1 : 0;
  if (!(values[factors - 1]! > origin)) return null;
  for (let i = 0; i < items; i++) {
    let left = 0;
    for (let k = factors; k < items; k++) left += (values[k]! - origin) * vectors[i * items + k]! ** 2;
    if (!(Math.abs(left) < STATIONARY)) return null;
  }
  const psi = Float64Array.from(uniquenesses);
  const scale = psi.map((value) => (scaled ? Math.sqrt(value) : 1));
  return { items, factors, values: values.slice(), vectors: vectors.slice(), origin, scale, psi, scaled };
}

/** Share of a change between two eigenvectors that is residual: 1, 0, or in between for a kept and a residual one. */
function leftShare({ values, factors, origin }: Spectrum, k: number, l: number): number {
  if (k < factors && l < factors) return 0;
  if (k >= factors && l >= factors) return 1;
  const [left, kept] = k < l ? [values[l]!, values[k]!] : [values[k]!, values[l]!];
  return (left - origin) / (left - kept);
}

/** Derivatives of the uniquenesses by the correlations: p x pairs. */
function uniquenessDerivatives(spectrum: Spectrum): Float64Array | null {
  const { items: p, values, vectors, scale, psi, scaled } = spectrum;
  const pairs = (p * (p - 1)) / 2;
  const shares = Float64Array.from({ length: p * p }, (_, at) =>
    leftShare(spectrum, Math.floor(at / p), at % p),
  );
  const curvature = new Float64Array(p * p);
  const slopes = new Float64Array(p * pairs);
  const square = { rows: p, inner: p, columns: p };
  for (let a = 0; a < p; a++) {
    const own = vectors.map((value, at) => value * vectors[a * p + (at % p)]!);
    const shared = product(own, shares, square);
    const together = product(shared, transposed(own, { rows: p, columns: p }), square);
    for (let b = 0; b < p; b++) {
      let change = -together[b * p + b]!;
      if (scaled) {
        change = 0;
        for (let k = 0; k < p; k++) change -= values[k]! * own[b * p + k]! * shared[b * p + k]!;
        change /= psi[b]!;
      }
      curvature[a * p + b] = change;
    }
    for (let i = 0, pair = 0; i < p; i++) {
      for (let j = i + 1; j < p; j++, pair++) {
        slopes[a * pairs + pair] = (-2 * together[i * p + j]!) / (scale[i]! * scale[j]!);
      }
    }
  }
  const inverse = flatInverse(curvature, p);
  return inverse && product(inverse, slopes, { rows: p, inner: p, columns: pairs });
}

/**
 * The rotated loadings L = S W Q in the kept eigenvectors W: Q^-1, and the map from changes of L Phi L' to those of L.
 */
interface Frame {
  /** Left inverse of the loadings, m x p. */
  readonly inverse: Float64Array;
  /** Q^-1', m x m. */
  readonly turn: Float64Array;
  readonly loadings: Float64Array;
  readonly phi: Float64Array;
  readonly precision: Float64Array;
}

function frameOf(spectrum: Spectrum, solution: ExtractedSolution): Frame | null {
  const { items: p, factors: m, vectors, scale } = spectrum;
  const loadings = Float64Array.from(solution.loadings.flat());
  const phi = Float64Array.from(solution.phi.flat());
  const across = new Float64Array(m * p);
  for (let i = 0; i < p; i++) for (let k = 0; k < m; k++) across[k * p + i] = vectors[i * p + k]! / scale[i]!;
  const q = flatInverse(product(across, loadings, { rows: m, inner: p, columns: m }), m);
  const precision = flatInverse(phi, m);
  if (q === null || precision === null) return null;
  return {
    inverse: product(q, across, { rows: m, inner: m, columns: p }),
    turn: transposed(q, { rows: m, columns: m }),
    loadings,
    phi,
    precision,
  };
}

/**
 * With P the projection on the loadings along the complement of their left inverse N, a change D of L Phi L' is one of
 * (D - P D / 2) N' Phi^-1 in the loadings.
 */
function loadingDerivatives(
  spectrum: Spectrum,
  { inverse, turn, loadings, phi, precision, uniqueness }: Frame & { readonly uniqueness: Float64Array },
): Float64Array {
  const { items: p, factors: m, vectors, scale } = spectrum;
  const pairs = uniqueness.length / p;
  const wide = { rows: p, inner: m, columns: m };
  const explained = explainedTimes(spectrum, { inverse, loadings, phi });
  /** A change of L Phi L', times N', as a change of the loadings. */
  const settle = (change: Float64Array): Float64Array => {
    const inside = product(inverse, change, { rows: m, inner: p, columns: m });
    const half = product(loadings, inside, wide);
    return product(
      change.map((value, at) => value - half[at]! / 2),
      precision,
      wide,
    );
  };
  /**
   * S times the derivative of the kept part by a change of the decomposed matrix, given in the eigenvectors; times N'.
   */
  const kept = (within: (k: number, l: number) => number): Float64Array => {
    const moved = new Float64Array(p * m);
    for (let k = 0; k < p; k++) {
      for (let l = 0; l < m; l++) moved[k * m + l] = (1 - leftShare(spectrum, k, l)) * within(k, l);
    }
    const turned = product(product(vectors, moved, { rows: p, inner: p, columns: m }), turn, wide);
    return turned.map((value, at) => value * scale[Math.floor(at / m)]!);
  };
  const byUniqueness = Array.from(scale, (_, a) => settle(byOneUniqueness(spectrum, { a, kept, explained })));
  const moves = new Float64Array(p * m * pairs);
  for (let i = 0, pair = 0; i < p; i++) {
    for (let j = i + 1; j < p; j++, pair++) {
      const unit = 1 / (scale[i]! * scale[j]!);
      const direct = settle(
        kept(
          (k, l) =>
            unit * (vectors[i * p + k]! * vectors[j * p + l]! + vectors[j * p + k]! * vectors[i * p + l]!),
        ),
      );
      for (let at = 0; at < p * m; at++) {
        let sum = direct[at]!;
        for (let a = 0; a < p; a++) sum += byUniqueness[a]![at]! * uniqueness[a * pairs + pair]!;
        moves[at * pairs + pair] = sum;
      }
    }
  }
  return moves;
}

/** L Phi, L Phi L' and N'. */
function explainedTimes(
  { items: p, factors: m }: Spectrum,
  { inverse, loadings, phi }: Pick<Frame, "inverse" | "loadings" | "phi">,
) {
  const structure = product(loadings, phi, { rows: p, inner: m, columns: m });
  const common = product(structure, transposed(loadings, { rows: p, columns: m }), {
    rows: p,
    inner: m,
    columns: p,
  });
  const left = transposed(inverse, { rows: m, columns: p });
  return { common, left, structure };
}

/** A change of L Phi L' by one uniqueness, times N'. */
function byOneUniqueness(
  { items: p, factors: m, values, vectors, psi, scaled }: Spectrum,
  {
    a,
    kept,
    explained: { common, left, structure },
  }: {
    readonly a: number;
    readonly kept: (within: (k: number, l: number) => number) => Float64Array;
    readonly explained: ReturnType<typeof explainedTimes>;
  },
): Float64Array {
  const own = (k: number, l: number): number => vectors[a * p + k]! * vectors[a * p + l]!;
  if (!scaled) return kept((k, l) => -own(k, l));
  const half = 1 / (2 * psi[a]!);
  const change = kept((k, l) => -half * own(k, l) * (values[k]! + values[l]!));
  // The scale itself changes: half of E K + K E over psi, where K N' is the structure.
  for (let k = 0; k < m; k++) {
    change[a * m + k]! += half * structure[a * m + k]!;
    for (let i = 0; i < p; i++) change[i * m + k]! += half * common[i * p + a]! * left[a * m + k]!;
  }
  return change;
}
