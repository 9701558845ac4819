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
  const prepare = ({ probabilities }: ClassParameters): void => {
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
  /** The log-likelihood; adds people by class to `sizes` and `people`, and writes posteriors where they are wanted. */
  const visit = (at: ClassParameters, sizes: Float64Array, posteriors: Float64Array | null): number => {
    prepare(at);
    people.fill(0);
    let likelihood = 0;
    for (let row = 0, start = 0; row < rows; row++, start += count) {
      const w = weight[row]!;
      for (let k = 0; k < classes; k++) own[k] = at.sizes[k]!;
      let logarithm = 0;
      for (let block = start; block < start + count; block++) {
        const place = places[block]!;
        logarithm += scale[place]!;
        for (let k = 0, from = place * classes; k < classes; k++) own[k]! *= shares[from + k]!;
      }
      let total = 0;
      for (let k = 0; k < classes; k++) total += own[k]!;
      likelihood += w * (logarithm + (total > 0 ? log(total) : IMPOSSIBLE));
      // Answers that no class gives leave the classes' shares.
      if (!(total > 0)) for (let k = 0; k < classes; k++) own[k] = at.sizes[k]!;
      const each = total > 0 ? 1 / total : 1;
      if (posteriors !== null)
        for (let k = 0; k < classes; k++) posteriors[row * classes + k] = own[k]! * each;
      for (let k = 0; k < classes; k++) {
        own[k]! *= w * each;
        sizes[k]! += own[k]!;
      }
      for (let block = start; block < start + count; block++)
        for (let k = 0, to = places[block]! * classes; k < classes; k++) people[to + k]! += own[k]!;
    }
    return likelihood;
  };
  return {
    take(from, next) {
      next.values.fill(0);
      const likelihood = visit(from, next.sizes, null);
      for (let at = 0; at < distinct; at++)
        for (let place = blocks.first[at]!; place < blocks.first[at + 1]!; place++)
          for (let k = 0; k < classes; k++)
            next.probabilities[k * width + blocks.cells[place]!]! += people[at * classes + k]!;
      normalize(data, next, from);
      return likelihood;
    },
    posteriors(at) {
      const out = new Float64Array(rows * classes);
      visit(at, new Float64Array(classes), out);
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
