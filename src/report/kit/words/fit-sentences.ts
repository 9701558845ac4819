import type { CfaFit } from "../../../factor/cfa/fit-result";
import { fitCriteria } from "../../../factor/model/criteria";
import { fitByConventions, type JudgedCfa, type JudgedLimits, judgedFit } from "../../../verdicts/judged-fit";
import { coefficient } from "../../../words/format";
import * as messages from "./messages";
import { factorLabel } from "./model-names";

interface DifferenceTest {
  readonly difference: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly scale: number | null;
}

/** A difference test in parentheses; empty without one. */
export function testFigures({ difference, df, p, scale }: DifferenceTest): string {
  if (difference === null || p === null) return "";
  return messages.testFigures({ difference, df, probability: p, isScaled: scale !== null });
}

/** Three decimals, or more where rounding would cross a limit. */
export const fitFigure = (value: number, ...limits: readonly Limit[]): string =>
  coefficient(value, Math.max(3, decimalsNear(value, limits)));

/** A limit that values must reach or, with `above`, exceed. */
interface Limit {
  readonly value: number;
  readonly above?: boolean | undefined;
}

const MAX_DECIMALS = 6;

/**
 * A coefficient next to its limits: two decimals, or more where rounding would cross a limit; APA style (no leading
 * zero, a true minus sign).
 * @param value finite; its absolute value is compared with the limits
 * @example
 * ```ts
 * coefficientNear(0.397, { value: 0.4 }); // ".397"
 * coefficientNear(-0.402, { value: 0.4 }); // "−.40"
 * coefficientNear(0.851, { value: 0.85, above: true }); // ".851"
 * ```
 */
export const coefficientNear = (value: number, ...limits: readonly Limit[]): string =>
  coefficient(value, decimalsNear(value, limits));

function decimalsNear(value: number, limits: readonly Limit[]): number {
  const size = Math.abs(value);
  let decimals = 2;
  while (decimals < MAX_DECIMALS && !limits.every((limit) => staysOnSide(size, decimals, limit))) decimals++;
  return decimals;
}

function staysOnSide(size: number, decimals: number, { value, above = false }: Limit): boolean {
  const shown = Number(size.toFixed(decimals));
  return above ? shown > value === size > value : shown >= value === size >= value;
}

/** How a model fits by its simulated limits, or by conventions where there are none. */
export function fitClause(model: JudgedCfa): string {
  const { verdict, by } = judgedFit(model);
  if (verdict === "not-testable") return messages.fitNotTestable();
  return by === "limits" ? limitClause(model.limits) : conventionClause(model.fit);
}

function limitClause({ verdict, rmsea, ifTrue, ifFalse }: JudgedLimits): string {
  if (rmsea === null || ifTrue === null || ifFalse === null) return "";
  if (verdict === null || verdict === "not-testable") return "";
  return messages.fitByLimits({
    verdict: verdict === "does-not-fit" && ifFalse <= ifTrue ? "does-not-fit-by-chance" : verdict,
    rmsea: fitFigure(rmsea, { value: ifTrue, above: true }, { value: ifFalse }),
    chance: fitFigure(ifTrue),
    wrong: fitFigure(ifFalse),
  });
}

export function conventionClause(fit: CfaFit): string {
  const { testable, cfi, tli, rmsea } = fit.reported;
  if (!testable) return messages.fitNotTestable();
  const verdict = fitByConventions(fit);
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea, goodSrmr } = fitCriteria;
  const srmr = fitFigure(fit.srmr, above(goodSrmr.value));
  if (verdict === null || cfi === null || tli === null || rmsea === null)
    return messages.fitUndefined({ srmr });
  return messages.fitByConventions({
    verdict,
    cfi: fitFigure(cfi, goodCfi, acceptableCfi),
    tli: fitFigure(tli, goodCfi, acceptableCfi),
    rmsea: fitFigure(rmsea.estimate, above(goodRmsea.value), above(acceptableRmsea.value)),
    low: rmsea.low,
    high: rmsea.high,
    srmr,
  });
}

const above = (value: number) => ({ value, above: true });

/** Explanation of the simulated limits; empty without any. */
export function limitsNote(cfa: readonly JudgedCfa[]): string {
  const parts = cfa.flatMap((model) => {
    const { alternative, verdict } = model.limits;
    return alternative === null || verdict === null ? [] : alternativeText(model, alternative);
  });
  return parts.length === 0 ? "" : [messages.cutOffs(), ...parts].join(" ");
}

/** More items are counted. */
const MAX_NAMED = 5;

function alternativeText(model: JudgedCfa, other: NonNullable<JudgedLimits["alternative"]>): string {
  const { kind, of, apart, size } = other;
  if (kind !== "factor-too-few") return messages.correlatedPair({ model: model.label, of, size });
  const items =
    apart.length > MAX_NAMED ? messages.someItems({ n: apart.length }) : messages.itemList({ items: apart });
  return messages.factorTooFew({
    model: model.label,
    of: of.map((id) => messages.labelInQuotes({ label: factorLabel(model, id) })),
    size,
    items,
  });
}

/** Why models have no simulated limits; "" where all have. */
export function conventionsNote(cfa: readonly JudgedCfa[]): string {
  const models = cfa.filter((model) => {
    const { by, verdict } = judgedFit(model);
    return by === "conventions" && verdict !== null && verdict !== "not-testable";
  });
  const sentences = PROBLEMS.flatMap((problem) => {
    const labels = models
      .filter(({ limits }) => limits.problem === problem)
      .map(({ label }) => messages.labelInQuotes({ label }));
    return labels.length === 0 ? [] : [messages.noCutOffs({ models: labels, problem })];
  });
  return sentences.join(" ");
}

const PROBLEMS = ["no-solution", "other-estimator", "model-not-drawn", "draws-lost"] as const;
