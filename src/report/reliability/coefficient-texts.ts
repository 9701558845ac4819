import type { Analysis } from "../../analysis/analysis";
import { biasedShare } from "../../verdicts/complete-cases";
import { coefficient, coefficientWithInterval } from "../../words/format";
import { completeCasesText } from "../kit/complete-cases";
import { alphaEnds, isSameScale, type NamedScale } from "../kit/scales";
import { texts } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import * as messages from "./messages";

export const nameOf = ({ label, structure }: NamedScale): string =>
  structure === null ? messages.allItemsInside() : messages.quotedScale({ label });

/** Omega of the scales where all have it, otherwise alpha. */
export function coefficientsOf(scales: readonly NamedScale[]) {
  const kind: "omega" | "alpha" = scales.every(({ omega }) => omega !== null) ? "omega" : "alpha";
  const known = scales.flatMap((scale) => {
    const value = kind === "omega" ? (scale.omega?.estimate ?? null) : scale.alpha;
    const ends = kind === "omega" ? (scale.omega?.interval ?? null) : alphaEnds(scale);
    if (value === null) return [];
    const estimate = coefficientWithInterval(value, ends);
    return [{ value, text: messages.estimateFor({ estimate, scale: nameOf(scale) }) }];
  });
  return { kind, values: known.map(({ value }) => value), estimates: known.map(({ text }) => text) };
}

/** Which omegas include located residual correlations, and which are not given. */
function omegaTexts(scales: readonly NamedScale[]): readonly string[] {
  const { kind } = coefficientsOf(scales);
  const located = scales.flatMap((scale) =>
    kind === "alpha" || scale.omegaWith === null || scale.omegaWithout === null
      ? []
      : [{ scale: nameOf(scale), estimate: coefficient(scale.omegaWithout.estimate) }],
  );
  const rejected = scales
    .filter(({ outside, omega }) => omega === null && outside.omegaWithout === "rejected")
    .map(nameOf);
  return texts(
    located.length > 0 &&
      messages.omegaLocated({
        scales: located.map(({ scale }) => scale),
        estimates: located.map(({ estimate }) => estimate),
      }),
    rejected.length > 0 && messages.omegaRejected({ scales: rejected }),
  );
}

/** Alpha from all answers, of the scales whose complete cases may be biased. */
function fullInformationText({ robustness, ...analysis }: Analysis, scales: readonly NamedScale[]): string {
  const all = robustness.alternatives.find(({ choice }) => choice === "full information");
  const estimates = scales.flatMap((scale) => {
    const found = all?.scales.find((one) => isSameScale(one, scale))?.alpha ?? null;
    return found === null || biasedShare(analysis, scale) === null
      ? []
      : [messages.estimateFor({ estimate: coefficient(found), scale: nameOf(scale) })];
  });
  return estimates.length === 0 ? "" : messages.fullInformation({ estimates });
}

/** More scales are described by their range. */
const MAX_NAMED = 5;

function coefficientsText(scales: readonly NamedScale[]): string {
  const { kind, values, estimates } = coefficientsOf(scales);
  return estimates.length <= MAX_NAMED
    ? messages.coefficients({ kind, estimates })
    : messages.coefficientsRange({ kind, range: range(values), scales: estimates.length });
}

export const range = (values: readonly number[]): string => rangeText(values, (value) => coefficient(value));

/** The coefficients of scales, of which model omegas are, and what complete cases may change. */
export const coefficientTexts = (analysis: Analysis, scales: readonly NamedScale[]): readonly string[] => [
  coefficientsText(scales),
  ...omegaTexts(scales),
  completeCasesText(analysis, scales, "scores"),
  fullInformationText(analysis, scales),
];
