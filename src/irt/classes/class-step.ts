import { log } from "../../numeric/elementary/log";
import type { ClassData, ClassParameters } from "./class-data";

/** What one step of EM needs room for. */
export interface ClassStep {
  /** The log-likelihood at the parameters, and the parameters that the step leads to (`next`, overwritten). */
  readonly take: (from: ClassParameters, next: ClassParameters) => number;
  /** Posterior probabilities of the classes, rows x classes. */
  readonly posteriors: (at: ClassParameters) => Float64Array;
}

/** The logarithm of 0, so that sums stay finite. */
const IMPOSSIBLE = -1e4;

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
  /** Of each distinct answer to a block, by class: its probability over the largest of them, and the people who gave it. */
  const shares = new Float64Array(distinct * classes);
  const people = new Float64Array(distinct * classes);
  /** The logarithm of that largest probability. */
  const scale = new Float64Array(distinct);
  const own = new Float64Array(classes);
  let sizes: Float64Array = own;
  const prepare = (at: ClassParameters): void => {
    const { probabilities } = at;
    ({ sizes } = at);
    for (let answer = 0, start = 0; answer < distinct; answer++, start += classes) {
      let most = 0;
      for (let k = 0; k < classes; k++) {
        let value = 1;
        for (let place = blocks.first[answer]!; place < blocks.first[answer + 1]!; place++)
          value *= probabilities[k * width + blocks.cells[place]!]!;
        shares[start + k] = value;
        if (value > most) most = value;
      }
      scale[answer] = most > 0 ? log(most) : IMPOSSIBLE;
      for (let k = 0; k < classes; k++) shares[start + k] = most > 0 ? shares[start + k]! / most : 1;
    }
  };
  /** Fills `own` with the row's posteriors; its log-likelihood. Answers that no class gives leave the classes' shares. */
  const posterior = (row: number): number => {
    let likelihood = 0;
    for (let k = 0; k < classes; k++) own[k] = sizes[k]!;
    for (let at = row * count; at < (row + 1) * count; at++) {
      const place = places[at]!;
      likelihood += scale[place]!;
      for (let k = 0, from = place * classes; k < classes; k++) own[k]! *= shares[from + k]!;
    }
    let total = 0;
    for (let k = 0; k < classes; k++) total += own[k]!;
    if (total > 0) for (let k = 0; k < classes; k++) own[k]! /= total;
    else for (let k = 0; k < classes; k++) own[k] = sizes[k]!;
    return likelihood + (total > 0 ? log(total) : IMPOSSIBLE);
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
