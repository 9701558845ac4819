import type { NumberColumn } from "../kit/labelled-table";

/** Seconds from SPSS's first day, 1582-10-14, to 1970-01-01. */
export const EPOCH = 12_219_379_200;
export const DAY = 86_400;

/** SPSS's names of formats by their number in a file; "" where a number is not used. */
const NAMES = [
  ...[
    "",
    "A",
    "AHEX",
    "COMMA",
    "DOLLAR",
    "F",
    "IB",
    "PIBHEX",
    "P",
    "PIB",
    "PK",
    "RB",
    "RBHEX",
    "",
    "",
    "Z",
    "N",
  ],
  ...[
    "E",
    "",
    "",
    "DATE",
    "TIME",
    "DATETIME",
    "ADATE",
    "JDATE",
    "DTIME",
    "WKDAY",
    "MONTH",
    "MOYR",
    "QYR",
    "WKYR",
  ],
  ...["PCT", "DOT", "CCA", "CCB", "CCC", "CCD", "CCE", "EDATE", "SDATE", "MTIME", "YMDHMS"],
];

/** The formats whose numbers are seconds since 1582-10-14 or of a duration; WKDAY and MONTH are plain numbers. */
const TYPES: Readonly<Record<string, NumberColumn["type"]>> = {
  ...{ DATE: "date", ADATE: "date", EDATE: "date", SDATE: "date", JDATE: "date" },
  ...{ MOYR: "date", QYR: "date", WKYR: "date" },
  ...{ DATETIME: "datetime", YMDHMS: "datetime", TIME: "time", DTIME: "time", MTIME: "time" },
};

/** What a print format makes of numbers. */
export function typeOfFormat(print: number): NumberColumn["type"] {
  return TYPES[NAMES[(print >> 16) & 255] ?? ""] ?? "number";
}

/** A print format as SPSS's syntax has it: "F8.2", "A10", "DATE11"; null where it is none. */
export function formatName(print: number, width: number): string | null {
  const name = NAMES[(print >> 16) & 255];
  if (width > 255) return `A${width}`;
  const decimals = print & 255;
  if (!name) return null;
  return `${name}${(print >> 8) & 255}${decimals > 0 || name === "F" ? `.${decimals}` : ""}`;
}

/** The print format that a name like "F8.2" stands for, if its numbers are of that type; null otherwise. */
export function formatNamed(name: string | undefined, type: NumberColumn["type"]): number | null {
  const [, word = "", width = "", decimals = "0"] =
    /^([A-E]*[A-Z]+)(\d{1,2})(?:\.(\d{1,2}))?$/.exec(name ?? "") ?? [];
  const number = NAMES.indexOf(word);
  if (word === "" || number < 3 || (TYPES[word] ?? "number") !== type) return null;
  return Number(width) > 0 && Number(width) <= 40 && Number(decimals) <= 16
    ? printFormat(number, Number(width), Number(decimals))
    : null;
}

/** A print format as it is stored. */
export function printFormat(number: number, width: number, decimals: number): number {
  return (number << 16) | (width << 8) | decimals;
}

/** A number of SPSS's as a column of such a type has it. */
export function fromSpss(type: NumberColumn["type"], value: number): number {
  if (type === "date") return value / DAY - EPOCH / DAY;
  return type === "datetime" ? value - EPOCH : value;
}

/** The number that SPSS keeps for a column's value; parts of a day to the thousandth of a second. */
export function toSpss(type: NumberColumn["type"], value: number): number {
  if (type === "date") return Math.round((value + EPOCH / DAY) * DAY * 1000) / 1000;
  return type === "datetime" ? value + EPOCH : value;
}
