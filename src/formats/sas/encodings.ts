import * as messages from "./messages";

/** Encodings by the number that SAS has for them, in names that browsers know. */
const ENCODINGS: Readonly<Record<number, string>> = {
  29: "iso-8859-1",
  30: "iso-8859-2",
  31: "iso-8859-3",
  32: "iso-8859-4",
  33: "iso-8859-5",
  34: "iso-8859-6",
  35: "iso-8859-7",
  36: "iso-8859-8",
  37: "iso-8859-9",
  39: "iso-8859-11",
  40: "iso-8859-15",
  60: "windows-1250",
  61: "windows-1251",
  62: "windows-1252",
  63: "windows-1253",
  64: "windows-1254",
  65: "windows-1255",
  66: "windows-1256",
  67: "windows-1257",
  68: "windows-1258",
  123: "big5",
  125: "gb18030",
  134: "euc-jp",
  138: "shift_jis",
  140: "euc-kr",
  205: "gb18030",
  248: "shift_jis",
};

/** Not said, UTF-8 and ASCII: read as UTF-8, and as Windows-1252 where that is not valid. */
const USUAL = new Set([0, 20, 28]);

/** The encoding by its number in a data set's header; undefined for UTF-8, or what is not known. */
export function encodingOf(number: number): {
  readonly encoding: string | undefined;
  readonly notes: readonly string[];
} {
  const encoding = ENCODINGS[number];
  if (encoding !== undefined || USUAL.has(number)) return { encoding, notes: [] };
  return {
    encoding,
    notes: [messages.encodingNumber({ number: String(number) })],
  };
}
