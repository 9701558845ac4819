import type { ClassData, ClassParameters } from "./class-data";

/** What one step of EM needs room for. */
export interface ClassStep {
  /** The log-likelihood at the parameters, and the parameters that the step leads to (`next`, overwritten). */
  readonly take: (from: ClassParameters, next: ClassParameters) => number;
  /** Posterior probabilities of the classes, rows x classes. */
  readonly posteriors: (at: ClassParameters) => Float64Array;
}

/** The logarithm of 0: of answers that a class does not give no share is left to it, while sums stay finite. */
const IMPOSSIBLE = -1e4;

const logarithm = (value: number): number => (value > 0 ? Math.log(value) : IMPOSSIBLE);

/**
 * Steps of EM for so many classes: the posteriors of the classes given each row's answers, and shares and probabilities
 * as means weighted by them. Missing answers are left out of a row's likelihood and of the means.
 *
 * @see Dempster, Laird & Rubin (1977), Journal of the Royal Statistical Society B, 39, 1-38; Goodman (1974), Biometrika,
 *   61, 215-231
 */
export function classStep(data: ClassData, classes: number): ClassStep {
  const { rows, cells, weight, blocks } = data;
  const { count, places } = blocks;
  const width = cells + 1;
  const distinct = blocks.first.length - 1;
  /** Of each distinct answer to a block, by class: its log-probability, and how many people gave it. */
  const logs = new Float64Array(distinct * classes);
  const people = new Float64Array(distinct * classes);
  const logSizes = new Float64Array(classes);
  const own = new Float64Array(classes);
  const prepare = ({ sizes, probabilities }: ClassParameters): void => {
    const byCell = probabilities.map(logarithm);
    logs.fill(0);
    for (let k = 0; k < classes; k++) {
      logSizes[k] = logarithm(sizes[k]!);
      for (let at = 0; at < distinct; at++)
        for (let place = blocks.first[at]!; place < blocks.first[at + 1]!; place++)
          logs[at * classes + k]! += byCell[k * width + blocks.cells[place]!]!;
    }
  };
  /** Fills `own` with the row's posteriors; its log-likelihood. */
  const posterior = (row: number): number => {
    for (let k = 0; k < classes; k++) own[k] = logSizes[k]!;
    for (let at = row * count; at < (row + 1) * count; at++)
      for (let k = 0, from = places[at]! * classes; k < classes; k++) own[k]! += logs[from + k]!;
    let most = own[0]!;
    for (let k = 1; k < classes; k++) if (own[k]! > most) most = own[k]!;
    let total = 0;
    for (let k = 0; k < classes; k++) {
      own[k] = Math.exp(own[k]! - most);
      total += own[k]!;
    }
    for (let k = 0; k < classes; k++) own[k]! /= total;
    return most + Math.log(total);
  };
  return {
    take(from, next) {
      prepare(from);
      next.values.fill(0);
      people.fill(0);
      let likelihood = 0;
      for (let row = 0; row < rows; row++) {
        const w = weight[row]!;
        likelihood += w * posterior(row);
        for (let k = 0; k < classes; k++) {
          own[k]! *= w;
          next.sizes[k]! += own[k]!;
        }
        for (let at = row * count; at < (row + 1) * count; at++)
          for (let k = 0, to = places[at]! * classes; k < classes; k++) people[to + k]! += own[k]!;
      }
      for (let at = 0; at < distinct; at++)
        for (let place = blocks.first[at]!; place < blocks.first[at + 1]!; place++)
          for (let k = 0; k < classes; k++)
            next.probabilities[k * width + blocks.cells[place]!]! += people[at * classes + k]!;
      normalize(data, next, from);
      return likelihood;
    },
    posteriors(at) {
      prepare(at);
      const out = new Float64Array(rows * classes);
      for (let row = 0; row < rows; row++) {
        posterior(row);
        out.set(own, row * classes);
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
