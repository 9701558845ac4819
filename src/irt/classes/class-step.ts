import type { ClassData, ClassParameters } from "./class-data";

/** What one step of EM needs room for. */
export interface ClassStep {
  /** The log-likelihood at the parameters, and the parameters that the step leads to (`next`, overwritten). */
  readonly take: (from: ClassParameters, next: ClassParameters) => number;
  /** Posterior probabilities of the classes, rows x classes. */
  readonly posteriors: (at: ClassParameters) => Float64Array;
}

/** No logarithm of 0: an answer that no class gives is as good as impossible. */
const LEAST = 1e-300;

/**
 * Steps of EM for so many classes: the posteriors of the classes given each row's answers, and shares and probabilities
 * as means weighted by them. Missing answers are left out of a row's likelihood and of the means.
 *
 * @see Dempster, Laird & Rubin (1977), Journal of the Royal Statistical Society B, 39, 1-38; Goodman (1974), Biometrika,
 *   61, 215-231
 */
export function classStep(data: ClassData, classes: number): ClassStep {
  const { rows, items, cells, codes, weight } = data;
  const width = cells + 1;
  const logs = new Float64Array(classes * width);
  const own = new Float64Array(classes);
  const prepare = ({ probabilities }: ClassParameters): void => {
    for (let at = 0; at < logs.length; at++) logs[at] = Math.log(Math.max(LEAST, probabilities[at]!));
  };
  /** Fills `own` with the row's posteriors; its log-likelihood. */
  const row = (at: number, logSizes: Float64Array): number => {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < classes; k++) {
      let sum = logSizes[k]!;
      for (let item = 0, from = at * items, base = k * width; item < items; item++)
        sum += logs[base + codes[from + item]!]!;
      own[k] = sum;
      if (sum > most) most = sum;
    }
    let total = 0;
    for (let k = 0; k < classes; k++) total += own[k] = Math.exp(own[k]! - most);
    for (let k = 0; k < classes; k++) own[k]! /= total;
    return most + Math.log(total);
  };
  const logged = ({ sizes }: ClassParameters): Float64Array =>
    sizes.map((size) => Math.log(Math.max(LEAST, size)));
  return {
    take(from, next) {
      prepare(from);
      const logSizes = logged(from);
      next.values.fill(0);
      let likelihood = 0;
      for (let at = 0; at < rows; at++) {
        likelihood += weight[at]! * row(at, logSizes);
        for (let k = 0; k < classes; k++) {
          const share = weight[at]! * own[k]!;
          next.sizes[k]! += share;
          for (let item = 0, code = at * items, base = k * width; item < items; item++)
            next.probabilities[base + codes[code + item]!]! += share;
        }
      }
      normalize(data, next, from);
      return likelihood;
    },
    posteriors(at) {
      prepare(at);
      const logSizes = logged(at);
      const out = new Float64Array(rows * classes);
      for (let k = 0; k < rows; k++) {
        row(k, logSizes);
        out.set(own, k * classes);
      }
      return out;
    },
  };
}

/** Makes shares of counts; an item that nobody of a class answered keeps the probabilities of `otherwise`. */
export function normalize(
  { items, cells, first }: ClassData,
  { sizes, probabilities }: ClassParameters,
  otherwise: ClassParameters,
): void {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  for (let k = 0; k < sizes.length; k++) {
    sizes[k]! /= total;
    const base = k * (cells + 1);
    for (let item = 0; item < items; item++) {
      let sum = 0;
      for (let cell = first[item]!; cell < first[item + 1]!; cell++) sum += probabilities[base + cell]!;
      for (let cell = first[item]!; cell < first[item + 1]!; cell++) {
        const at = base + cell;
        probabilities[at] = sum > 0 ? probabilities[at]! / sum : otherwise.probabilities[at]!;
      }
    }
    probabilities[base + cells] = 1;
  }
}
