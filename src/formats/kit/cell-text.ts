import type { LabelledColumn, NumberColumn } from "./labelled-table";

const DAY = 86_400_000;

/** A number or a kind of missing as text: "3.5", ".a", "" where there is no value and no kind is told. */
export function cellText(column: LabelledColumn, row: number): string {
  if (column.type === "text") return column.values[row] ?? "";
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? tagText(column.tags?.[row] ?? 0) : valueText(column.type, value);
}

/** `.a` to `.z` for 1 to 26, `._` for 27, nothing for 0. */
export function tagText(tag: number): string {
  if (tag === 0) return "";
  return tag === 27 ? "._" : `.${String.fromCharCode(96 + tag)}`;
}

/** A value of a column as text; dates and times as ISO 8601 has them. */
export function valueText(type: NumberColumn["type"], value: number): string {
  if (type === "date") return isoTime(value * DAY)?.slice(0, 10) ?? String(value);
  if (type === "datetime") return isoTime(value * 1000)?.replace(/\.000$/, "") ?? String(value);
  return type === "time" ? durationText(value) : String(value);
}

/** Null beyond the years that dates can have. */
function isoTime(milliseconds: number): string | null {
  const date = new Date(Math.round(milliseconds));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, -1);
}

/** Hours, minutes and seconds, "26:05:00" where it is longer than a day. */
function durationText(seconds: number): string {
  const all = Math.round(Math.abs(seconds) * 1000);
  const fraction = all % 1000;
  const whole = (all - fraction) / 1000;
  const two = (value: number): string => String(value).padStart(2, "0");
  const clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(two).join(":");
  return `${seconds < 0 ? "-" : ""}${clock}${fraction > 0 ? `.${String(fraction).padStart(3, "0")}` : ""}`;
}
