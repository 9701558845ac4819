import { groupRows } from "../../data/patterns/group-rows";
import { log } from "../../numeric/elementary/log";
import type { GroupPatterns } from "../model/irt-patterns";

/** Distinct answers, each coded by its index among all items' categories. */
export interface ClassData {
  readonly rows: number;
  readonly items: number;
  /** Total number of categories, also the code of a missing answer in `codes`. */
  readonly cells: number;
  /** First cell of each item, then `cells`. */
  readonly first: Int32Array;
  /** Rows x items. */
  readonly codes: Int32Array;
  /** The same codes for several items at once. */
  readonly blocks: ClassBlocks;
  /** Sums to the number of people. */
  readonly weight: Float64Array;
}

/** Neighboring items combined, so that each distinct answer to a block is looked up once. */
export interface ClassBlocks {
  readonly count: number;
  /** Rows x blocks: which of the distinct answers to the block's items. */
  readonly places: Int32Array;
  /** First index of each in `cells`, then the length of `cells`. */
  readonly first: Int32Array;
  readonly cells: Int32Array;
}

/** Shares of the classes, and classes x (cells + 1) probabilities, 1 for a missing answer. */
export interface ClassParameters {
  readonly sizes: Float64Array;
  readonly probabilities: Float64Array;
  /** Both in one array, of which the other two are views. */
  readonly values: Float64Array;
}

/** Parameters of a number of classes, by default 0. */
export function classParameters(
  { cells }: Pick<ClassData, "cells">,
  classes: number,
  values: Float64Array = new Float64Array(classes * (cells + 2)),
): ClassParameters {
  return { sizes: values.subarray(0, classes), probabilities: values.subarray(classes), values };
}

/** @param categories by item */
export function classData(
  { groups }: { readonly groups: readonly GroupPatterns[] },
  categories: readonly number[],
): ClassData {
  const { rows, columns, weight } = groups[0]!;
  const items = categories.length;
  const first = new Int32Array(items + 1);
  categories.forEach((own, item) => {
    first[item + 1] = first[item]! + own;
  });
  const cells = first[items]!;
  const codes = new Int32Array(rows * items);
  columns.forEach((column, item) => {
    for (let row = 0; row < rows; row++)
      codes[row * items + item] = column[row]! < 0 ? cells : first[item]! + column[row]!;
  });
  return {
    rows,
    items,
    cells,
    first,
    codes,
    weight,
    blocks: blocksOf(columns, { rows, items, cells, codes }),
  };
}

/** The complete answers, if these are most people; otherwise all: data for the first steps of a search. */
export function mostlyComplete(data: ClassData): ClassData {
  const { rows, items, cells, codes, weight, blocks } = data;
  const complete: number[] = [];
  let [all, answered] = [0, 0];
  for (let row = 0; row < rows; row++) {
    all += weight[row]!;
    if (codes.subarray(row * items, (row + 1) * items).includes(cells)) continue;
    answered += weight[row]!;
    complete.push(row);
  }
  if (answered < MOST_PEOPLE * all || complete.length === rows) return data;
  const taken = (values: Int32Array, width: number): Int32Array =>
    Int32Array.from({ length: complete.length * width }, (_, at) => {
      return values[complete[Math.floor(at / width)]! * width + (at % width)]!;
    });
  return {
    ...data,
    rows: complete.length,
    codes: taken(codes, items),
    weight: Float64Array.from(complete, (row) => weight[row]!),
    blocks: { ...blocks, places: taken(blocks.places, blocks.count) },
  };
}

/** A share of the people. */
const MOST_PEOPLE = 0.75;

const MOST_ITEMS_PER_BLOCK = 5;

/**
 * The number of items in a block with which a step multiplies least: each row once for every block, and each of a block's
 * possible answers once for every item.
 */
function itemsPerBlock({ rows, items }: Pick<ClassData, "rows" | "items">, categories: number): number {
  const answers = (size: number): number => (size === 0 ? 1 : categories * answers(size - 1));
  const products = (size: number): number =>
    Math.ceil(items / size) * (rows + size * Math.min(rows, answers(size)));
  const sizes = Array.from({ length: MOST_ITEMS_PER_BLOCK }, (_, i) => i + 1);
  return sizes.reduce((best, size) => (products(size) <= products(best) ? size : best));
}

function blocksOf(
  columns: readonly Int16Array[],
  { rows, items, cells: categories, codes }: Pick<ClassData, "rows" | "items" | "cells" | "codes">,
): ClassBlocks {
  const size = itemsPerBlock({ rows, items }, categories / items);
  const count = Math.ceil(items / size);
  const places = new Int32Array(rows * count);
  const first = [0];
  const cells: number[] = [];
  for (let block = 0, distinct = 0; block < count; block++) {
    const from = block * size;
    const to = Math.min(items, from + size);
    const found = groupRows(rows, columns.slice(from, to));
    for (let row = 0; row < rows; row++) places[row * count + block] = distinct + found.group[row]!;
    for (const row of found.first) {
      cells.push(...codes.subarray(row * items + from, row * items + to));
      first.push(cells.length);
    }
    distinct += found.first.length;
  }
  return { count, places, first: Int32Array.from(first), cells: Int32Array.from(cells) };
}

export function marginsOf({ rows, items, cells, first, codes, weight }: ClassData): Float64Array {
  const counts = new Float64Array(cells + 1);
  for (let row = 0, at = 0; row < rows; row++)
    for (let item = 0; item < items; item++, at++) counts[codes[at]!]! += weight[row]!;
  for (let item = 0; item < items; item++) {
    const own = counts.subarray(first[item]!, first[item + 1]!);
    const sum = own.reduce((total, value) => total + value, 0);
    for (let cell = 0; cell < own.length; cell++) own[cell] = sum > 0 ? own[cell]! / sum : 1 / own.length;
  }
  return counts;
}

export interface ClassStep {
  /** Returns the log-likelihood at the parameters; writes those after the step into `next`. */
  readonly take: (from: ClassParameters, next: ClassParameters) => number;
  /** Posterior probabilities of the classes, rows x classes. */
  readonly posteriors: (at: ClassParameters) => Float64Array;
}

/** The logarithm of 0, so that sums stay finite. */
const IMPOSSIBLE = -1e4;

/**
 * EM steps: posteriors of the classes given each row's answers, then shares and probabilities as weighted means
 * (Dempster, Laird & Rubin 1977, JRSS B, 39, 1-38; Goodman 1974, Biometrika, 61, 215-231).
 */
export function classStep(data: ClassData, classes: number): ClassStep {
  const { rows, cells, weight, blocks } = data;
  const { count, places } = blocks;
  const width = cells + 1;
  const distinct = blocks.first.length - 1;
  /** By distinct answer of a block and class: its probability relative to the largest, and its people. */
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
  /** The log-likelihood; adds people by class to `sizes` and `people`, and writes posteriors if requested. */
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
      // Answers that are impossible in every class keep the classes' shares.
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

/** Turns counts into shares; an item that nobody of a class answered keeps the probabilities of `otherwise`. */
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
