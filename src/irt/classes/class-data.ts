import { groupRows } from "../../data/patterns/group-rows";
import type { GroupPatterns } from "../model/irt-patterns";

/** Distinct answers, each as the places of its categories among all items' categories. */
export interface ClassData {
  readonly rows: number;
  readonly items: number;
  /** Number of all items' categories; `codes` have it where an answer is missing. */
  readonly cells: number;
  /** By item its first cell, and behind the last item `cells`. */
  readonly first: Int32Array;
  /** Rows x items. */
  readonly codes: Int32Array;
  /** The same by several items at once. */
  readonly blocks: ClassBlocks;
  /** Adds up to the number of people. */
  readonly weight: Float64Array;
}

/** Neighboring items together: what people answered to all of a block's items is looked up as one. */
export interface ClassBlocks {
  readonly count: number;
  /** Rows x blocks: which of the distinct answers to the block's items. */
  readonly places: Int32Array;
  /** Of each of these its first cell in `cells`, and behind the last the length of `cells`. */
  readonly first: Int32Array;
  readonly cells: Int32Array;
}

/** Of a model: the classes' shares, and classes x (cells + 1) probabilities, that of a missing answer being 1. */
export interface ClassParameters {
  readonly sizes: Float64Array;
  readonly probabilities: Float64Array;
  /** Both in one: the other two are parts of it. */
  readonly values: Float64Array;
}

/** Parameters of so many classes; zeros, or what is given. */
export function classParameters(
  { cells }: Pick<ClassData, "cells">,
  classes: number,
  values = new Float64Array(classes * (cells + 2)),
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
  return { rows, items, cells, first, codes, weight, blocks: blocksOf(columns, { rows, items, codes }) };
}

/** The people who answered every item, where they are most of all; otherwise all: where a search begins. */
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
  if (answered < MOST * all || complete.length === rows) return data;
  const taken = (values: Int32Array, width: number): Int32Array =>
    Int32Array.from({ length: complete.length * width }, (_, at) => {
      return values[complete[Math.floor(at / width)]! * width + (at % width)]!;
    });
  return {
    ...data,
    ...{ rows: complete.length, codes: taken(codes, items) },
    weight: Float64Array.from(complete, (row) => weight[row]!),
    blocks: { ...blocks, places: taken(blocks.places, blocks.count) },
  };
}

/** A share of the people. */
const MOST = 0.75;

/** More items to a block, and people share few answers to it. */
const ITEMS_PER_BLOCK = 5;

function blocksOf(
  columns: readonly Int16Array[],
  { rows, items, codes }: Pick<ClassData, "rows" | "items" | "codes">,
): ClassBlocks {
  const count = Math.ceil(items / ITEMS_PER_BLOCK);
  const places = new Int32Array(rows * count);
  const first = [0];
  const cells: number[] = [];
  for (let block = 0, distinct = 0; block < count; block++) {
    const from = block * ITEMS_PER_BLOCK;
    const to = Math.min(items, from + ITEMS_PER_BLOCK);
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

/** Shares of the answers to each item, by cell. */
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
