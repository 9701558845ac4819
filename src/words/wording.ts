import * as format from "./format";
import { linkTo } from "./links";
import { signs } from "./signs";
import type { Plural } from "./written-signs";

/** What a variant is chosen by: null, an exact number, a boolean, a code, or a count's plural category (in a list). */
export type Key = null | number | boolean | string | readonly [Plural];

/** What a function in a message takes: an argument, a value (null for one left out), or words in a list. */
export type Taken = { readonly arg: string } | string | number | null | readonly [Wording];

/** A message as data, in which translations are kept: text, parts in a row, an argument, a function's result or a choice. */
export type Wording =
  | string
  | readonly Wording[]
  | { readonly arg: string }
  | { readonly call: string; readonly takes: readonly Taken[] }
  | Choice;

/** A choice by an argument, or by how many names it has. */
export interface Choice {
  readonly by: string;
  readonly isCount: boolean;
  readonly cases: readonly (readonly [Key, Wording])[];
  readonly otherwise: Wording;
}

type Given = Readonly<Record<string, unknown>>;

const FUNCTIONS: Readonly<Record<string, unknown>> = {
  integer: format.integer,
  decimal: format.decimal,
  coefficient: format.coefficient,
  percent: format.percent,
  level: format.level,
  p: format.p,
  signed: format.signed,
  word: format.word,
  ordinal: format.ordinal,
  list: format.list,
  interval: format.interval,
  linkTo,
};

/**
 * The text of a message for its arguments, which `npm run messages` has checked.
 * @example
 * ```ts
 * worded(["De ", { arg: "group" }], { group: "A" }); // "De A"
 * ```
 */
export function worded(wording: Wording, given: Given): string {
  if (typeof wording === "string") return wording;
  if (isRow(wording)) return wording.reduce<string>((text, part) => text + worded(part, given), "");
  if ("arg" in wording) return String(given[wording.arg]);
  if ("call" in wording) {
    const called = FUNCTIONS[wording.call] as (...taken: readonly unknown[]) => string;
    return called(...wording.takes.map((taken) => takenValue(taken, given)));
  }
  const value = wording.isCount ? (given[wording.by] as readonly string[]).length : given[wording.by];
  const found = wording.cases.find(([key]) => isChosen(value, key));
  return worded(found === undefined ? wording.otherwise : found[1], given);
}

const isRow = (wording: Wording): wording is readonly Wording[] => Array.isArray(wording);

function takenValue(taken: Taken, given: Given): unknown {
  if (taken === null) return undefined;
  if (typeof taken !== "object") return taken;
  return "arg" in taken ? given[taken.arg] : worded(taken[0], given);
}

const isChosen = (value: unknown, key: Key): boolean =>
  typeof key === "object" && key !== null ? signs().plural(value as number) === key[0] : value === key;
