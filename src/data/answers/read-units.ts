import { byNumberOrText, isBlank } from "../csv/cell-text";
import { type AnswerSource, cellsOf } from "./answer-source";
import { throwWrongCells } from "./wrong-cells";

/** The sampling stratum or cluster of each row. */
export interface SamplingUnits {
  /** As they stand in the file, numbers ascending, then text by the alphabet. */
  readonly labels: readonly string[];
  /** Index into `labels` for each row. */
  readonly codes: Int32Array;
}

/**
 * Reads the strata or clusters of a sampling design. Labels are taken as they stand: whether clusters of different
 * strata with one label are one cluster is for the design-based estimates to decide.
 *
 * @param source the column; null where the design has none
 * @param options.what "stratum" or "cluster", for the message
 * @param options.rows which rows to read, by index
 * @throws ItemwiseError "no-sampling-unit" where a row has none
 */
export function readUnits(
  answers: AnswerSource,
  source: { readonly column: string } | null,
  options: { what: "stratum" | "cluster"; rows: Int32Array },
): SamplingUnits | null {
  if (source === null) return null;
  const { what, rows } = options;
  const { texts, codes } = cellsOf(answers, source.column, `the ${what}`);
  const trimmed = texts.map((text) => text.trim());
  const found = new Uint8Array(texts.length);
  for (const row of rows) found[codes[row]!] = 1;
  const labels = [...new Set(trimmed.filter((_, code) => found[code] === 1))].sort(byNumberOrText);
  const blank = labels.some(isBlank) ? [...rows].filter((row) => isBlank(trimmed[codes[row]!]!)) : [];
  const [first] = blank;
  if (first !== undefined) {
    const hint = `Every row needs its ${what}; fill the cells, or leave "${what}" out of the measure definition.`;
    const where = {
      column: source.column,
      row: first,
      cell: texts[codes[first]!]!,
      problem: `no ${what}`,
      hint,
    };
    throwWrongCells(answers, "no-sampling-unit", [{ first: where, rows: blank }]);
  }
  const place = new Map(labels.map((label, index) => [label, index]));
  const places = Int32Array.from(trimmed, (label) => place.get(label) ?? -1);
  return { labels, codes: Int32Array.from(rows, (row) => places[codes[row]!]!) };
}
