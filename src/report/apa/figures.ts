import type { CfaFit } from "../../factor/cfa/cfa-result";
import { coefficient, decimal, interval, list, percent } from "../../words/format";
import * as names from "../../words/messages";
import * as messages from "./messages";

type Ends = readonly [number, number] | null;

/** Ends of an interval; null where one is hidden. */
const endsOf = ({ low, high }: { readonly low: number | null; readonly high: number | null }): Ends =>
  low === null || high === null ? null : [low, high];

/** "χ²(26, N = 11,740) = 108.67, p < .001"; empty where a figure is missing. */
export function testText(
  name: string,
  test: { readonly statistic: number | null; readonly df: number; readonly p: number | null },
  n: number | null = null,
): string {
  const { statistic, df, p } = test;
  return statistic === null || p === null ? "" : messages.test({ name, df, n, statistic, probability: p });
}

/** "RMSEA = .016, 90% CI [.013, .020]". */
export const rmseaText = messages.rmseaText;

export function fitText(fit: CfaFit, n: number | null = null): string {
  const { chiSquare, df, p, cfi, rmsea } = fit.reported;
  const test = testText(names.chiSquared(), { statistic: chiSquare, df, p }, n);
  return figuresText([
    test,
    cfi === null ? "" : messages.cfiText({ cfi }),
    rmsea === null ? "" : rmseaText({ rmsea: rmsea.estimate, low: rmsea.low, high: rmsea.high }),
    fit.srmr === null ? "" : messages.srmrText({ srmr: fit.srmr }),
  ]);
}

/** Figures in a row; empty without any. */
export function figuresText(all: readonly string[]): string {
  const known = all.filter((text) => text !== "");
  return known.length === 0 ? "" : list(known, "units");
}

const withInterval = (estimate: string, ends: string | null): string =>
  ends === null ? estimate : messages.withInterval({ estimate, ends });

/** "30.2%, 95% CI [29.2%, 31.1%]"; without the interval where it is hidden. */
export function shareText(of: {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}): string {
  const ends = endsOf(of);
  return withInterval(percent(of.estimate), ends && interval(...ends, "percent"));
}

/** "α = .86, 95% CI [.85, .86]". */
export function coefficientText(name: string, value: number, ends: Ends): string {
  const estimate = withInterval(coefficient(value), ends && interval(...ends));
  return messages.namedFigure({ name, estimate });
}

/** "2.30, 95% CI [2.00, 2.64]". */
export function estimateText(of: {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}): string {
  const ends = endsOf(of);
  return withInterval(decimal(of.estimate, 2), ends && interval(...ends, "decimal"));
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
  return messages.fTest({ f, df, denominator: dfDenominator, probability: p });
}
