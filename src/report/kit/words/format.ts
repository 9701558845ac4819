import { choose } from "../../../errors";
import type { CellFormat } from "../tables/section";

const MINUS = "−";
const NONE = "–";

const decimal = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  // Most figures are small: what only large or negative ones need is left out.
  if (value >= 0 && value < 999) return text;
  return text.replace(/^-(0(\.0*)?)$/, "$1").replace(/\B(?=(\d{3})+(\.|$))(?<!\.\d*)/g, ",");
};

/** Without the zero before the point, as APA style writes what cannot exceed 1 in size. */
const coefficient = (value: number, digits: number): string =>
  decimal(value, digits).replace(/^(-?)0\./, "$1.");

const FORMATS: Readonly<Record<CellFormat, (value: number) => string>> = {
  text: (value) => String(value),
  integer: (value) => decimal(value, 0),
  decimal1: (value) => decimal(value, 1),
  decimal2: (value) => decimal(value, 2),
  decimal3: (value) => decimal(value, 3),
  coefficient2: (value) => coefficient(value, 2),
  coefficient3: (value) => coefficient(value, 3),
  percent1: (value) => `${decimal(100 * value, 1)}%`,
  p: (value) => (value < 0.001 ? "< .001" : coefficient(value, 3)),
};

/**
 * A table cell, a figure of a sentence or a chart's label as text, by the rules of APA style: a true minus sign, no
 * zero before the point for coefficients, a dash for what is not there.
 *
 * @param value a number, text (which passes unchanged) or null
 * @param format one of `CellFormat`; `percent1` takes a share from 0 to 1
 *
 * @example
 * ```ts
 * formatCell(-0.456, "coefficient2"); // "−.46"
 * formatCell(11912, "integer"); // "11,912"
 * formatCell(0.0002, "p"); // "< .001"
 * formatCell(null, "decimal2"); // "–"
 * ```
 */
export function formatCell(value: string | number | null | undefined, format: CellFormat): string {
  if (value === null || value === undefined) return NONE;
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) return NONE;
  return choose("cell format", FORMATS, format)(value).replace("-", MINUS);
}

/** Of a test. */
export const LEVEL = 0.05;
