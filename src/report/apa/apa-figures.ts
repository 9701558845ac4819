import type { CfaFit } from "../../factor/cfa/cfa-result";
import { formatCell } from "../kit/words/format";
import { interval, percent, pValue } from "../kit/words/phrases";

/** "χ²(26, N = 11,740) = 108.67, p < .001"; empty where a figure is missing. */
export function testText(
  name: string,
  test: { readonly statistic: number | null; readonly df: number; readonly p: number | null },
  n?: number | null,
): string {
  if (test.statistic === null || test.p === null) return "";
  const people = n == null ? "" : `, N = ${formatCell(n, "integer")}`;
  return `${name}(${formatCell(test.df, "integer")}${people}) = ${formatCell(test.statistic, "decimal2")}, p ${pValue(test.p)}`;
}

/** "RMSEA = .016, 90% CI [.013, .020]". */
export const rmseaText = (value: number, low: number, high: number): string =>
  `RMSEA = ${formatCell(value, "coefficient3")}, 90% CI ${interval([low, high], "coefficient3")}`;

/** Test and indices of a model, as far as there are any. */
export function fitText(fit: CfaFit, n?: number | null): string {
  const { chiSquare, df, p, cfi, rmsea } = fit.reported;
  return [
    testText("χ²", { statistic: chiSquare, df, p }, n),
    cfi === null ? "" : `CFI = ${formatCell(cfi, "coefficient3")}`,
    rmsea === null ? "" : rmseaText(rmsea.estimate, rmsea.low, rmsea.high),
    fit.srmr === null ? "" : `SRMR = ${formatCell(fit.srmr, "coefficient3")}`,
  ]
    .filter((text) => text !== "")
    .join(", ");
}

/** "30.2%, 95% CI [29.2%, 31.1%]"; without the interval where it is hidden. */
export function shareText(share: number, low: number | null, high: number | null): string {
  const ends = low === null || high === null ? "" : `, 95% CI [${percent(low)}, ${percent(high)}]`;
  return `${percent(share)}${ends}`;
}

/** "α = .86, 95% CI [.85, .86]". */
export function coefficientText(name: string, value: number, ends: readonly [number, number] | null): string {
  const range = ends === null ? "" : `, 95% CI ${interval(ends)}`;
  return `${name} = ${formatCell(value, "coefficient2")}${range}`;
}

/** "2.30, 95% CI [2.00, 2.64]". */
export function estimateText(of: {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}): string {
  const { estimate, low, high } = of;
  const ends = low === null || high === null ? "" : `, 95% CI ${interval([low, high], "decimal2")}`;
  return `${formatCell(estimate, "decimal2")}${ends}`;
}

/** "F(2, 5674) = 2.13, p = .119"; empty where a figure is missing. */
export function fTestText(test: {
  readonly f: number | null;
  readonly df: number;
  readonly dfDenominator: number | null;
  readonly p: number | null;
}): string {
  const { f, df, dfDenominator, p } = test;
  if (f === null || p === null || dfDenominator === null) return "";
  return `F(${formatCell(df, "integer")}, ${formatCell(dfDenominator, "integer")}) = ${formatCell(f, "decimal2")}, p ${pValue(p)}`;
}
