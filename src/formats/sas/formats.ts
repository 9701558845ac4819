import type { NumberColumn } from "../kit/labelled-table";

/** From 1960-01-01, SAS's epoch, to 1970-01-01. */
const DAYS_TO_1970 = 3653;
const SECONDS_TO_1970 = DAYS_TO_1970 * 86_400;

const DATETIMES =
  /^(DATETIME|DATEAMPM|MDYAMPM|DT(DATE|MONYY|WKDATX|YEAR|YYQC)|[BE]8601D[NTXZ]|NLDATM\w*|YMDDTTM|DTMONYY)$/;
const TIMES = /^(TIME|TIMEAMPM|HHMM|HOUR|MMSS|TOD|[BE]8601T[MXZ]|NLTIM\w*)$/;
const DATES =
  /^(DATE|DAY|DDMMYY[BCDNPS]?|DOWNAME|EURDF\w*|[BE]8601DA|JULDAY|JULIAN|MINGUO|MMDDYY[BCDNPS]?|MMYY[CDNPS]?|MONNAME|MONTH|MONYY|NENGO|NLDATE\w*|QTRR?|WEEKDATE|WEEKDATX|WEEKDAY|WEEK[UVW]|WORDDATE|WORDDATX|YEAR|YYMM[CDNPS]?|YYMMDD[BCDNPS]?|YYMON|YYQR?[CDNPSZ]?|YYWEEK[UVW])$/;
/** SAS's own formats of plain numbers and text. */
const PLAIN =
  /^(|\$|\$?(CHAR|F|HEX|OCTAL|BINARY|QUOTE|UPCASE|VARYING|ASCII|REVERJ|REVERS)|BEST[DX]?|COMMAX?|D|DOLLARX?|E|EURO|EUROX|FLOAT|FRACT|IEEE|NEGPAREN|NUMX|PERCENTN?|PVALUE|RB|ROMAN|SSN|WORDF|WORDS|Z|ZD)$/;

/** What the numbers of a format are. */
export function typeOfFormat(format: string): NumberColumn["type"] {
  const name = format.toUpperCase();
  if (DATETIMES.test(name)) return "datetime";
  if (TIMES.test(name)) return "time";
  return DATES.test(name) ? "date" : "number";
}

/** Whether a format is user-defined: its labels are in a catalog outside the file. */
export function isOwnFormat(format: string): boolean {
  return typeOfFormat(format) === "number" && !PLAIN.test(format.toUpperCase());
}

/** Converts SAS's days or seconds since 1960 in place. */
export function toOurTime(values: Float64Array, type: NumberColumn["type"]): void {
  const before = type === "date" ? DAYS_TO_1970 : type === "datetime" ? SECONDS_TO_1970 : 0;
  if (before === 0) return;
  for (let row = 0; row < values.length; row += 1) values[row] = values[row]! - before;
}
