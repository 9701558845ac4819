/** Straight quotation marks and apostrophes as curly ones. */
export function curlyQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{—–/“‘])"/gu, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s([{—–/“])'/gu, "$1‘")
    .replace(/'/g, "’");
}

/**
 * A message from outside the report, which is plain ASCII, in the type that the report is set in: curly quotes, a true
 * minus sign, no space before the percent sign, commas in counts (not in a name such as “2026 wave”), no zero before
 * the point (an eigenvalue keeps it, as in the tables, since it can exceed 1).
 *
 * @example
 * ```ts
 * typeset('Alpha is -0.40 in 2000 people, 80 % of "all".'); // "Alpha is −.40 in 2,000 people, 80% of “all”."
 * ```
 */
export function typeset(text: string): string {
  return curlyQuotes(text)
    .replace(/(?<![\p{L}\p{N}_)\].-])-(?=\.?\d)/gu, "−")
    .replace(/−(?=0(?:\.0+)?(?![\d.]*[1-9]))/g, "")
    .replace(/(?<=\d) %/g, "%")
    .replace(/(?<![\p{L}\p{N}_.,(−“‘-])\d{4,}(?= \p{Ll})/gu, (count) =>
      count.replace(/\B(?=(\d{3})+$)/g, ","),
    )
    .replace(/(?<!eigenvalue −?)(?<![\p{L}\p{N}_.,])0(?=\.\d)/gu, "");
}
