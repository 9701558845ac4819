import { percentileOf } from "../../numeric/sums/percentile";
import type { AnswerSource } from "../answers/answer-source";
import { parseNumber } from "../csv/cell-text";

/** Less is too fast to read and answer an item (Huang et al. 2012, Journal of Business and Psychology 27, 99-114). */
const SECONDS_PER_ITEM = 2;
const DURATION =
  /^(total|survey)?(duration|interviewtime|timetaken|responsetime|surveytime|timespent|elapsedtime)(in)?(s|secs?|seconds?|m|mins?|minutes?|ms|msecs?|milliseconds?)?$/;
/** Column names whose unit is documented: LimeSurvey and Prolific write seconds. */
const IN_SECONDS = /^(interviewtime|timetaken)$/;

interface ResponseTimes {
  readonly column: string;
  /** By row; NaN where missing. */
  readonly times: Float64Array;
  readonly median: number;
  /** Less is fast: a third of the median, or two seconds per item where that is more. */
  readonly least: number;
  /** "s", "min" or "ms"; empty where the name does not say. */
  readonly unit: string;
  /** Whether `least` comes from the number of items. */
  readonly byItems: boolean;
}

/**
 * Response times, from the first column of numbers whose name says so ("Duration (in seconds)", "interviewtime",
 * "duration_min").
 * @param rows indices of the rows that count
 * @param items number of items to read; items of the measure are no durations
 * @returns null where there is no such column
 */
export function responseTimes(
  source: AnswerSource,
  rows: Int32Array,
  items: { readonly count: number; readonly columns: ReadonlySet<string> },
): ResponseTimes | null {
  for (const column of source.header) {
    const name = column.toLowerCase().replace(/[^\p{L}]+/gu, "");
    if (!DURATION.test(name) || items.columns.has(column)) continue;
    const cells = source.cells(column);
    if (cells === undefined) continue;
    const known = Float64Array.from(cells.texts, positive);
    const times = Float64Array.from(rows, (row) => known[cells.codes[row]!]!);
    const valid = times.filter((time) => !Number.isNaN(time));
    if (2 * valid.length < times.length || valid.length === 0) continue;
    const unit = unitOf(name);
    const median = percentileOf(valid, 50);
    const reading = (items.count * SECONDS_PER_ITEM) / (SECONDS[unit] ?? Number.POSITIVE_INFINITY);
    const least = Math.max(median / 3, reading);
    return { column, times, median, least, unit, byItems: least > median / 3 };
  }
  return null;
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, ms: 0.001 };

function unitOf(name: string): string {
  const [, , , , unit = ""] = name.match(DURATION) ?? [];
  if (/^m(s|illi)/.test(unit)) return "ms";
  if (unit.startsWith("m")) return "min";
  return unit.startsWith("s") || IN_SECONDS.test(name) ? "s" : "";
}

function positive(cell: string): number {
  const time = parseNumber(cell);
  return time !== null && time >= 0 ? time : Number.NaN;
}
