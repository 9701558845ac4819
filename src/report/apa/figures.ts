import { isJudgedRobust, judgedSummary, type ModelFit } from "../../factor/model/fit-result";
import { coefficient, decimal, interval, list, percent } from "../../words/format";
import * as names from "../../words/messages";
import { texts } from "../kit/words/phrases";
import * as messages from "./messages";

/** Empty where a figure is missing. */
export function testText(
  name: string,
  test: { readonly statistic: number | null; readonly df: number; readonly p: number | null },
  n: number | null = null,
): string {
  const { statistic, df, p } = test;
  return statistic === null || p === null ? "" : messages.test({ name, df, n, statistic, probability: p });
}

export function fitText(model: ModelFit, n: number | null = null): string {
  const { chiSquare: statistic, df, p, version } = model.fit.reported;
  const indices = figuresText(
    ...judgedSummary(model).map(({ name, value, ends }) => indexText(name(), value, ends)),
  );
  return figuresText(
    testText(names.chiSquared(), { statistic, df, p }, n),
    indices !== "" && messages.indicesOf({ version: isJudgedRobust(model) ? "robust" : version, indices }),
  );
}

/** "RMSEA = .035, 90% CI [.032, .038]"; empty where it is not defined. */
export function indexText(
  name: string,
  value: number | null,
  ends: readonly [number, number] | null,
): string {
  if (value === null) return "";
  if (ends === null) return messages.index({ name, value });
  return messages.indexWithInterval({ name, value, low: ends[0], high: ends[1] });
}

/** Figures in a row; empty without any. */
export function figuresText(...all: readonly (string | false)[]): string {
  const known = texts(...all);
  return known.length === 0 ? "" : list(known, "units");
}

interface Estimate {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

type Ends = readonly [low: number | null, high: number | null] | null;

export const shareText = ({ estimate, low, high }: Estimate): string =>
  withEnds(percent(estimate), [low, high], "percent");

export const estimateText = ({ estimate, low, high }: Estimate): string =>
  withEnds(decimal(estimate, 2), [low, high], "decimal");

export const coefficientText = (name: string, value: number, ends: Ends): string =>
  messages.namedFigure({ name, estimate: withEnds(coefficient(value), ends, "coefficient") });

/** Without the interval where it is hidden. */
function withEnds(estimate: string, ends: Ends, as: "coefficient" | "decimal" | "percent"): string {
  const [low, high] = ends ?? [null, null];
  if (low === null || high === null) return estimate;
  return messages.withInterval({ estimate, ends: interval(low, high, as) });
}

/** Empty where a figure is missing. */
export function fTestText(test: {
  readonly f: number | null;
  readonly df: number;
  readonly dfDenominator: number | null;
  readonly p: number | null;
}): string {
  const { f, df, dfDenominator: denominator, p: probability } = test;
  if (f === null || probability === null || denominator === null) return "";
  return messages.fTest({ f, df, denominator, probability });
}
