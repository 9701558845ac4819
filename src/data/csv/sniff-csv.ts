import Papa from "papaparse";

/** In order of preference between those that fit equally well: a comma is the likeliest to stand inside a cell. */
const DELIMITERS = ["\t", ";", "|", ","] as const;
/** Records to look at. */
const RECORDS = 100;

/** How a CSV text is written. */
export interface CsvFormat {
  readonly delimiter: string;
  /** CRLF counts as "\n": the "\r" is cut off afterwards, so that files with both are read. */
  readonly newline: "\n" | "\r";
}

/**
 * Tells how a CSV text is written from its beginning: the delimiter (comma, semicolon, tab or bar) under which the
 * most records have the same number of cells, two or more, with quoted cells read as such; a comma where there is
 * one column only.
 *
 * @param sample the beginning of the text, without byte-order mark
 * @param whole whether the sample is the whole text
 */
export function sniffCsv(sample: string, whole: boolean): CsvFormat {
  const newline = sniffNewline(sample);
  let best: { delimiter: string; fit: number } = { delimiter: ",", fit: 0 };
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const fit = fitOf(sample, { delimiter, newline, whole });
    if (fit > best.fit) best = { delimiter, fit };
  }
  return { delimiter: best.delimiter, newline };
}

/** A lone "\r" ends lines only where no "\n" does, outside quotes. */
export function sniffNewline(sample: string): "\n" | "\r" {
  const outside = sample.replace(/"[^"]*("|$)/g, "");
  return !outside.includes("\n") && outside.includes("\r") ? "\r" : "\n";
}

/** Share of the records that have the commonest number of cells, 0 where that is one. */
function fitOf(sample: string, format: CsvFormat & { whole: boolean }): number {
  const { delimiter, newline, whole } = format;
  const parser = new Papa.Parser({ delimiter, newline, preview: RECORDS });
  const { data, errors } = parser.parse(sample, 0, !whole) as ParsedRecords;
  const records = data.length > 0 ? data : [sample.split(delimiter)];
  const widths = new Map<number, number>();
  let counted = 0;
  for (const record of records) {
    if (record.length === 1 && record[0]?.trim() === "") continue;
    widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    counted++;
  }
  const [width, records1] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const wrongQuotes = errors.filter((error) => (error.row ?? 0) < data.length).length;
  return width < 2 ? 0 : Math.max(records1 - wrongQuotes, 0) / counted;
}

/** What PapaParse's inner parser returns (its types leave it open). */
export interface ParsedRecords {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number | undefined }[];
  readonly meta: { readonly cursor: number };
}
