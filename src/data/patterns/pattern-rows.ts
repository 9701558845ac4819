import { ExactSums } from "../../numeric/sums/exact-sums";
import { type ColumnRule, canonicalCell } from "../answers/canonical-cells";
import type { Cells } from "../answers/distinct-cells";
import type { PeopleSums } from "../answers/people-sums";
import { byNumberOrText } from "../csv/cell-text";
import type { JoinedAnswers } from "./aggregate-answers";
import { groupRows } from "./group-rows";

/** A column that tells patterns apart; its texts are in ascending order. */
export interface PatternKey {
  readonly column: string;
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** The distinct patterns of a file in the codes of the measure, by what they are written as, in ascending order. */
export interface PatternRows {
  readonly keys: readonly PatternKey[];
  /** Rows of the file, or the sum of its counts; with frequency weights `sums.count` are the people. */
  readonly entries: Float64Array;
  readonly sums: Omit<PeopleSums, "rests" | "entries"> & { readonly rests: NonNullable<PeopleSums["rests"]> };
}

/** The patterns of a file's distinct rows. */
export function patternRows(
  { source, responses: { sums } }: JoinedAnswers,
  rules: readonly ColumnRule[],
): PatternRows {
  const { entries, rests } = sums;
  const nothing = new Float64Array(entries.length);
  return joinPatterns({
    keys: rules.map((rule) => patternKey(rule, source.cells(rule.column)!)),
    entries,
    sums: {
      ...sums,
      rests: rests ?? { count: nothing, weight: nothing, weightSquared: nothing },
    },
  });
}

function patternKey(rule: ColumnRule, { texts, codes }: Cells): PatternKey {
  const written = texts.map(canonicalCell(rule));
  return { column: rule.column, ...ranked(written, codes) };
}

/** Texts in ascending order, each once, and for each row the place of its text. */
export function ranked(
  texts: readonly string[],
  codes: ArrayLike<number>,
): { texts: string[]; codes: Int32Array } {
  const sorted = [...new Set(texts)].sort(byNumberOrText);
  const place = new Map(sorted.map((text, index) => [text, index]));
  const places = texts.map((text) => place.get(text)!);
  return { texts: sorted, codes: Int32Array.from(codes, (code) => places[code]!) };
}

/** Joins the patterns that are alike and sorts them. */
export function joinPatterns({ keys, entries, sums }: PatternRows): PatternRows {
  const { group, first } = groupRows(
    entries.length,
    keys.map(({ codes }) => codes),
  );
  const rows = first.length;
  const add = (values: Float64Array, more: Float64Array | null): [Float64Array, Float64Array] => {
    const total = new ExactSums(rows);
    for (let row = 0; row < values.length; row++) {
      total.add(group[row]!, values[row]!);
      if (more && more[row] !== 0) total.add(group[row]!, more[row]!);
    }
    return [total.sums(rows), total.rests(rows)];
  };
  const [count, countRest] = add(sums.count, sums.rests.count);
  const [weight, weightRest] = add(sums.weight, sums.rests.weight);
  const [weightSquared, squaresRest] = add(sums.weightSquared, sums.rests.weightSquared);
  const largest = new Float64Array(rows);
  sums.largest.forEach((value, row) => {
    largest[group[row]!] = Math.max(largest[group[row]!]!, value);
  });
  return {
    keys: keys.map((key) => ({ ...key, codes: Int32Array.from(first, (row) => key.codes[row]!) })),
    entries: add(entries, null)[0],
    sums: {
      ...{ count, weight, weightSquared, largest },
      rests: { count: countRest, weight: weightRest, weightSquared: squaresRest },
    },
  };
}
