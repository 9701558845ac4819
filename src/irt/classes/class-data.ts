import type { IrtPatterns } from "../model/irt-patterns";

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
  /** Adds up to the number of people. */
  readonly weight: Float64Array;
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
export function classData({ groups }: IrtPatterns, categories: readonly number[]): ClassData {
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
  return { rows, items, cells, first, codes, weight };
}

/** Shares of the answers to each item, by cell. */
export function marginsOf({ rows, items, cells, first, codes, weight }: ClassData): Float64Array {
  const counts = new Float64Array(cells + 1);
  for (let row = 0, at = 0; row < rows; row++)
    for (let item = 0; item < items; item++, at++) counts[codes[at]!]! += weight[row]!;
  for (let item = 0; item < items; item++) {
    const own = counts.subarray(first[item]!, first[item + 1]!);
    const sum = own.reduce((total, value) => total + value, 0);
    for (let cell = 0; cell < own.length; cell++) own[cell]! /= sum;
  }
  return counts;
}
