import { signs } from "../../../words/signs";
import * as messages from "./messages";
import { parameterName } from "./model-names";

/** Code in backticks, which is printed as written. */
const CODE = /(`[^`\n]*`)/u;

/** Applies a change to a text, but not to code in backticks. */
const outsideCode = (text: string, change: (part: string) => string): string =>
  text
    .split(CODE)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join("");

export const curlyQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{—–/“‘])"/gu, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s([{—–/“])'/gu, "$1‘")
    .replace(/'/g, "’");

/**
 * Typesets an ASCII message like the report: curly quotes, a true minus sign, no space before the percent sign, commas in
 * counts (not in names such as “2026 wave”), no leading zeros (except for eigenvalues, which can exceed 1). Code in backticks
 * stays as written.
 * @example
 * ```ts
 * typeset('Alpha is -0.40 in 2000 people, 80 % of "all".'); // "Alpha is −.40 in 2,000 people, 80% of “all”."
 * ```
 */
export const typeset = (text: string): string => outsideCode(text, typesetWords);

function typesetWords(text: string): string {
  const curly = curlyQuotes(text).replace(/(?<![\p{L}\p{N}_)\].-])-(?=\.?\d)/gu, "−");
  // What follows is of English numbers.
  if (signs().decimal !== ".") return curly;
  return curly
    .replace(/−(?=0(?:\.0+)?(?![\d.]*[1-9]))/g, "")
    .replace(/(?<=\d) %/g, "%")
    .replace(/(?<![\p{L}\p{N}_.,(−“‘-])\d{4,}(?= \p{Ll})/gu, (count) =>
      count.replace(/\B(?=(\d{3})+$)/g, ","),
    )
    .replace(/(?<!eigenvalue −?)(?<![\p{L}\p{N}_.,])0(?=\.\d)/gu, "");
}

const NAME = "[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}\\p{N}_]+)*";

/** A parameter in the records' notation: "exploitation =~ h (Viet Nam)", "h | t1", "a ~1". */
const PARAMETER = new RegExp(
  `(${NAME}) (?:(=~|~~|\\||~\\*~) (${NAME})(?!\\*)|(~1))(?: \\(([^()]*)\\))?`,
  "gu",
);

/**
 * Why a model or step has no solution, with its parameters in words.
 * @param items ids of the items, which have residual variances and intercepts; other names are factors
 * @example
 * ```ts
 * problemText("The answers do not tell f =~ h (Kenya).", ["h"]); // "The answers do not tell the loading of h on f in Kenya."
 * ```
 */
export function problemText(problem: string, items: readonly string[]): string {
  const inWords = (_: string, ...found: (string | undefined)[]): string => {
    const [lhs = "", op, rhs = "", mean = "", group] = found;
    const parameter = parameterName({ lhs, op: op ?? mean, rhs }, items);
    return messages.parameterInProblem({ parameter, isThreshold: op === "|", group: group || null });
  };
  return typeset(outsideCode(problem, (part) => part.replace(PARAMETER, inWords)));
}
