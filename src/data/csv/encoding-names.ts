/**
 * Encodings of text that are read, in names of the Encoding Standard but for the first three. "utf8" is detected where a file
 * is something else; "latin1" is Windows-1252, which Western European Excel writes.
 */
export const ENCODINGS = [
  "utf8",
  "latin1",
  "utf16le",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "windows-874",
  "shift_jis",
  "euc-kr",
  "gb18030",
  "big5",
  "euc-jp",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-6",
  "iso-8859-7",
  "iso-8859-8",
  "iso-8859-13",
  "iso-8859-15",
  "koi8-r",
  "koi8-u",
  "macintosh",
  "x-mac-cyrillic",
  "ibm866",
] as const;

export type TextEncoding = (typeof ENCODINGS)[number];

/** Names of Windows's code pages that the Encoding Standard does not have. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  cp874: "windows-874",
  cp932: "shift_jis",
  cp936: "gb18030",
  gbk: "gb18030",
  cp949: "euc-kr",
  cp950: "big5",
};
const SHORT_NAMES: Readonly<Record<string, TextEncoding>> = {
  "utf-8": "utf8",
  "windows-1252": "latin1",
  "utf-16le": "utf16le",
};

/** An encoding by any of its usual names: "cp1252", "ISO-8859-9", "sjis"; null where it is none that is read. */
export function encodingNamed(name: string): TextEncoding | null {
  const lower = name.trim().toLowerCase();
  const known = ENCODINGS.find((one) => one === lower);
  if (known !== undefined) return known;
  try {
    const { encoding } = new TextDecoder(CODE_PAGES[lower] ?? lower);
    const standard = SHORT_NAMES[encoding] ?? CODE_PAGES[encoding] ?? encoding;
    return ENCODINGS.find((one) => one === standard) ?? null;
  } catch {
    return null;
  }
}

/** As the Encoding Standard calls it. */
export const standardName = (encoding: TextEncoding): string =>
  Object.keys(SHORT_NAMES).find((name) => SHORT_NAMES[name] === encoding) ?? encoding;

/** Its name for people. */
export function encodingTitle(encoding: TextEncoding): string {
  const titles: Readonly<Partial<Record<TextEncoding, string>>> = {
    utf16le: "UTF-16",
    shift_jis: "Shift JIS",
    macintosh: "Mac Roman",
    "x-mac-cyrillic": "Mac Cyrillic",
    big5: "Big5",
    "windows-874": "Windows-874",
  };
  return (
    titles[encoding] ??
    standardName(encoding)
      .replace("windows", "Windows")
      .replace(/^(utf|iso|euc|gb|koi|ibm)/, (start) => start.toUpperCase())
      .replace(/-(jp|kr|r|u)$/, (end) => end.toUpperCase())
  );
}

/** A decoder that refuses what it cannot read. Node 20 reads Windows-1252 right only as a stream. */
export const textDecoder = (encoding: TextEncoding): TextDecoder =>
  new TextDecoder(standardName(encoding), { fatal: true });
