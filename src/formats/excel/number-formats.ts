export type DisplayKind = "number" | "date" | "datetime" | "time" | "duration";

/** The built-in formats (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are East Asian dates). */
export function builtInFormat(id: number): DisplayKind {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
  if (id === 22) return "datetime";
  if (id === 46) return "duration";
  return (id >= 18 && id <= 21) || id === 45 || id === 47 ? "time" : "number";
}

/** Quoted text, characters after \, _ and *, and brackets other than elapsed hours, minutes and seconds. */
const NOT_DISPLAYED = /"[^"]*"?|[\\_*].?|\[(?!(h+|m+|s+)\])[^\]]*\]?/gi;

/** The kind that a custom format code displays, by its first section. */
export function customFormat(code: string): DisplayKind {
  const plain = code.replace(NOT_DISPLAYED, "").split(";", 1)[0] ?? "";
  const letters = plain.replace(/s\.0+/gi, "s").replace(/general|am\/pm|a\/p/gi, "");
  if (/[#?0@]/.test(letters)) return "number";
  if (/\[/.test(letters)) return "duration";
  const time = /[hs]/i.test(letters);
  const date = /[yd]/i.test(letters) || (!time && /m/i.test(letters)) || /mmm/i.test(letters);
  if (date) return time ? "datetime" : "date";
  return time ? "time" : "number";
}

const DAY = 86_400;
/** Excel's 1900 date system counts 29 February 1900, which did not exist. */
const LEAP_DAY_1900 = 60;
const LAST = 2_958_466;

/** A date or time as a `LabelledTable` has it. */
export interface Moment {
  readonly type: "date" | "datetime" | "time";
  readonly value: number;
}

/**
 * The date or time that a serial number stands for.
 * @param since1904 whether days count from 1904-01-01
 * @returns a text for 29 February 1900; null where the number is no date or time
 */
export function momentOf(serial: number, shown: DisplayKind, since1904: boolean): Moment | string | null {
  if (shown === "number" || serial >= LAST || (serial < 0 && shown !== "duration")) return null;
  const seconds = Math.round(serial * DAY * 1000) / 1000;
  if (shown === "duration" || (seconds < DAY && !(since1904 && shown !== "time")))
    return { type: "time", value: seconds };
  const day = Math.floor(seconds / DAY);
  if (!since1904 && day === LEAP_DAY_1900) return "1900-02-29";
  const from1970 = day - (since1904 ? 24_107 : day < LEAP_DAY_1900 ? 25_568 : 25_569);
  const rest = seconds - day * DAY;
  if (shown === "date" && rest === 0) return { type: "date", value: from1970 };
  return { type: "datetime", value: from1970 * DAY + rest };
}

const ISO = /^(?:(\d{4}-\d\d-\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]00:00)?$/;

/** A date or time in ISO 8601; null where it is none. */
export function momentOfText(text: string): Moment | null {
  const [, date, hours, minutes, seconds = "0"] = ISO.exec(text) ?? [];
  const day = date === undefined ? null : Date.parse(`${date}T00:00:00Z`) / (DAY * 1000);
  if (Number.isNaN(day)) return null;
  if (hours === undefined) return day === null ? null : { type: "date", value: day };
  const clock = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return day === null ? { type: "time", value: clock } : { type: "datetime", value: day * DAY + clock };
}
