import type { NumberColumn } from "../kit/labelled-table";

/** From 1960-01-01, Stata's epoch, to 1970-01-01. */
export const DAYS_TO_1970 = 3653;
export const MILLISECONDS_TO_1970 = DAYS_TO_1970 * 86_400_000;

/** Days since 1970-01-01 that follow a leap second: 1972-07-01 to 2017-01-01. Source: IERS Bulletin C. */
const AFTER_LEAP_SECONDS = [
  912, 1096, 1461, 1826, 2191, 2557, 2922, 3287, 3652, 4199, 4564, 4929, 5660, 6574, 7305, 7670, 8217, 8582,
  8947, 9496, 10043, 10592, 13149, 14245, 15522, 16617, 17167,
];

export type Clock = "number" | "date" | "datetime" | "leap datetime" | "period";

/** The meaning of a display format; weeks, months, quarters, half-years and business days are "period". */
export function clockOf(format: string): Clock {
  const [, kind] = /^%-?(d|t[cCdwmqhb])/.exec(format) ?? [];
  if (kind === undefined) return "number";
  if (kind === "d" || kind === "td") return "date";
  if (kind === "tc") return "datetime";
  return kind === "tC" ? "leap datetime" : "period";
}

/** Display formats of hours, minutes and seconds alone. */
export const TIME_FORMAT = /^%-?t[cC](?:HH|Hh|hH|hh|MM|mm|SS|ss|\.s{1,3}|[:_.+]|[aA]\.?[mM]\.?)+$/;

/** Converts Stata's times in place and returns their type. */
export function toOurTime(values: Float64Array, format: string): NumberColumn["type"] {
  const clock = clockOf(format);
  if (clock === "date") {
    for (let row = 0; row < values.length; row += 1) values[row] = values[row]! - DAYS_TO_1970;
    return "date";
  }
  if (clock !== "datetime" && clock !== "leap datetime") return "number";
  const isTime = TIME_FORMAT.test(format) && values.every((value) => !(value < 0) && !(value >= 86_400_000));
  for (let row = 0; row < values.length; row += 1) {
    const since1970 = isTime ? values[row]! : values[row]! - MILLISECONDS_TO_1970;
    values[row] = (clock === "datetime" ? since1970 : withoutLeapSeconds(since1970)) / 1000;
  }
  return isTime ? "time" : "datetime";
}

/** Milliseconds since 1970 without leap seconds; a leap second shows as the next second. */
function withoutLeapSeconds(milliseconds: number): number {
  let leaps = 0;
  for (const day of AFTER_LEAP_SECONDS) {
    if (milliseconds < day * 86_400_000 + (leaps + 1) * 1000) break;
    leaps += 1;
  }
  return milliseconds - leaps * 1000;
}
