import { ItemwiseError } from "../../errors";
import * as shared from "../../formats/messages";
import type { Measure } from "../../measures/measure";
import type { AnswerSource, Cells } from "../answers/answer-source";
import type { NumberColumn } from "../answers/number-column";
import { EXACT_WEIGHTS } from "../answers/pattern-columns";
import { checkPeople } from "../answers/people-columns";
import { figuresOf, PeopleAdder } from "../answers/people-sums";
import { responsesOf } from "../answers/responses";
import * as messages from "../messages";
import type { JoinedAnswers } from "../patterns/aggregate-answers";
import type { AnswerRowsOptions, Layout } from "../patterns/answer-layout";
import { KINDS } from "./count-rows";

/** Distinct rows with their cells, people and weights. */
export interface CountedRows {
  readonly keys: readonly Cells[];
  readonly people: Float64Array;
  readonly largest: Float64Array;
  /** By row, doubles that add up to the sum of the weights, and of their squares. */
  readonly weight: readonly Float64Array[];
  readonly squares: readonly Float64Array[];
  /** Row of the file, from 1; 0 where not requested, or where rows have no numbers. */
  readonly first: Int32Array;
  readonly others: readonly OtherRows[];
}

/** Rows that are not read: kind, number, the text instead of a weight, and the first row. */
export interface OtherRows {
  readonly kind: number;
  readonly people: number;
  readonly wrong: string;
  readonly first: number;
}

interface Reading {
  readonly names: readonly string[];
  readonly layout: Layout;
  readonly measure: Measure;
  readonly options: AnswerRowsOptions;
  /** Smallest fractional frequency weight. */
  readonly fraction: number | null;
}

/** The answers of distinct rows that a database counted. @throws ItemwiseError as `readAnswers` */
export function joinCounted(counted: CountedRows, reading: Reading): JoinedAnswers {
  const { names, layout, measure, options, fraction } = reading;
  const { people } = layout;
  const { weighting, weight } = people;
  const { file } = options;
  const rows = counted.people.length;
  const others = counted.others.reduce((sum, other) => sum + other.people, 0);
  const fileRows = counted.people.reduce((sum, count) => sum + count, others);
  if (fileRows === 0) throw noRows(file);
  if (fraction !== null) weight?.take(fraction);
  for (const other of counted.others) addOtherRows(weight, other, file);
  const adder = new PeopleAdder(weighting);
  adder.addRows(counted);
  const sums = adder.sums(rows);
  const source: AnswerSource = {
    file,
    header: names,
    leftOut: [],
    rows,
    rowNumbers: counted.first,
    repeats: Int32Array.from(counted.people),
    cells: (name) => counted.keys[layout.keys.indexOf(names.indexOf(name))],
  };
  const found = checkPeople(file, people, { rows, figures: () => figuresOf(sums) });
  const every = Int32Array.from({ length: rows }, (_, row) => row);
  const responses = responsesOf(source, measure, {
    people: { rows: every, weighting, weights: null, counts: null, sums, ...found },
    groups: layout.groups,
    released: layout.released,
    contexts: options.contexts ?? false,
    outside: options.outside ?? false,
    fileRows,
    unweighted: options.weights === "none",
  });
  return { source, responses };
}

/** Reports rows that are left out or have an invalid weight to the column of weights. */
function addOtherRows(
  weight: NumberColumn | null,
  { kind, people, wrong, first }: OtherRows,
  file: string,
): void {
  if (kind === KINDS.blank) weight?.leaveOut("blank", people);
  else if (kind === KINDS.zero) weight?.leaveOut("zero", people);
  else {
    let read = 0;
    for (let k = 0; k < people; k++) read = weight?.read(wrong, first) ?? 0;
    if (read > 0) throw beyondExact(file, wrong);
  }
}

/** A weight that the CSV reader accepts, but SQL cannot add up exactly. */
function beyondExact(file: string, weight: string): ItemwiseError {
  const exact = { smallest: String(EXACT_WEIGHTS.smallest), largest: String(EXACT_WEIGHTS.largest) };
  return new ItemwiseError("not-by-engine", () => messages.beyondExact({ file, weight, ...exact }), {
    hint: messages.beyondExactHint,
  });
}

function noRows(file: string): ItemwiseError {
  return new ItemwiseError("no-rows", () => shared.noRows({ file }), { hint: shared.exportAgainHint });
}
