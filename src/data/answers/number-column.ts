import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { isBlank, parseNumber } from "../csv/cell-text";
import * as messages from "../messages";
import { type AnswerSource, throwWrongCells } from "./answer-source";
import type { Weighting } from "./weighting";

const MIN_VALUE = 1e-60;
const MAX_VALUE = 1e60;

export interface NumberSource {
  readonly column: string;
  readonly what: "weight" | "count";
  readonly whole: boolean;
  readonly blank: "drop" | "error";
  readonly code: string;
}

/** The column of weights; null where none are wanted. @throws ItemwiseError "no-weight" */
export function weightSource({ weight, id }: Measure, weighting: Weighting): NumberSource | null {
  if (weighting === "none") return null;
  if (weight === null) {
    throw new ItemwiseError("no-weight", () => messages.noWeight({ measure: id }), {
      hint: messages.noWeightHint,
    });
  }
  return { column: weight.column, what: "weight", whole: false, blank: weight.missing, code: "bad-weight" };
}

/**
 * The column of the number of people per row; null where each row is one.
 * @param options.summed whether the file holds sums of weights
 * @throws ItemwiseError "bad-count", "two-counts"
 */
export function countSource(
  measure: Measure,
  weighting: Weighting,
  options: { readonly column: string | undefined; readonly summed: boolean },
): NumberSource | null {
  const { column, summed } = options;
  if (column === undefined) return null;
  const item = measure.items.find((candidate) => candidate.column === column);
  const isWeight = weighting !== "none" && measure.weight?.column === column && weighting !== "frequency";
  if (item || isWeight) {
    throw new ItemwiseError("bad-count", () => messages.badCount({ column, item: item?.id ?? null }), {
      hint: messages.badCountHint,
    });
  }
  if (weighting === "frequency" && !summed) {
    throw new ItemwiseError("two-counts", messages.twoCounts, { hint: messages.twoCountsHint });
  }
  return { column, what: "count", whole: true, blank: "error", code: "bad-count" };
}

/** Reads a column of weights or counts cell by cell and keeps what was wrong with it. */
export class NumberColumn {
  readonly source: NumberSource;
  largest = 0;
  /** The smallest fractional number. */
  fraction: number | null = null;
  private noNumber = 0;
  private zero = 0;
  private wrong: { readonly row: number; readonly cell: string; cells: number } | null = null;

  constructor(source: NumberSource) {
    this.source = source;
  }

  /** A cell's number; 0 where its row is left out, NaN where it cannot be read. `row` is the row number in the file. */
  read(cell: string, row: number): number {
    const value = parseNumber(cell);
    if (value !== null && isComputable(value) && !(this.source.whole && !Number.isInteger(value))) {
      return this.take(value);
    }
    if (this.source.blank === "drop" && isBlank(cell)) {
      this.noNumber++;
      return 0;
    }
    if (value === 0) {
      this.zero++;
      return 0;
    }
    if (this.wrong === null) this.wrong = { row, cell, cells: 1 };
    else this.wrong.cells++;
    return Number.NaN;
  }

  /** Counts rows left out elsewhere. */
  leaveOut(why: "blank" | "zero", rows: number): void {
    if (why === "blank") this.noNumber += rows;
    else this.zero += rows;
  }

  take(value: number): number {
    if (value > this.largest) this.largest = value;
    if (!Number.isInteger(value) && (this.fraction === null || value < this.fraction)) this.fraction = value;
    return value;
  }

  /** Rows left out, by reason. */
  get excluded(): { readonly reason: string; readonly rows: number }[] {
    const { what } = this.source;
    return [
      { reason: messages.noNumber({ what }), rows: this.noNumber },
      { reason: messages.numberOfZero({ what }), rows: this.zero },
    ].filter(({ rows }) => rows > 0);
  }

  /** @throws ItemwiseError "bad-weight" or "bad-count" where a cell could not be read */
  check(file: AnswerSource["file"]): void {
    if (this.wrong === null) return;
    const { column, whole, code } = this.source;
    const { row, cell, cells } = this.wrong;
    const hint = whole ? messages.wholeNumberHint : messages.weightHint;
    const problem = (): string => numberProblem(cell, this.source);
    const place = { file, rowNumbers: Int32Array.of(row), repeats: Int32Array.of(cells) };
    throwWrongCells(place, code, [{ first: { column, row: 0, cell, problem, hint }, rows: [0] }]);
  }
}

/** Whether sums of squares of such weights neither overflow nor lose digits. */
function isComputable(value: number): boolean {
  return value >= MIN_VALUE && value <= MAX_VALUE;
}

function numberProblem(cell: string, { what }: NumberSource): string {
  if (isBlank(cell)) return messages.numberBlank({ what });
  const value = parseNumber(cell);
  if (value === null) return messages.numberUnread({ what, cell });
  const trimmed = cell.trim();
  if (value < 0) return messages.numberNegative({ what, cell: trimmed });
  const [low, high] = [String(MIN_VALUE), String(MAX_VALUE)];
  return isComputable(value)
    ? messages.numberNotWhole({ what, cell: trimmed })
    : messages.numberBeyond({ what, cell: trimmed, low, high });
}
