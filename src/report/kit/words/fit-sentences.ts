import type { FitCutOffs } from "../../../factor/model/criteria";
import { type CfaFit, judgedIndices, type ShownIndex } from "../../../factor/model/fit-result";
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

/** A limit that values must reach or, with `above`, exceed. */
interface Limit {
  readonly value: number;
  readonly above?: boolean | undefined;
}

const MAX_DECIMALS = 6;

/**
 * A coefficient next to its limits: three decimals, or more where rounding would cross a limit.
 * @param value finite; its absolute value is compared with the limits
 */
export function fitFigure(value: number, ...limits: readonly Limit[]): string {
  const size = Math.abs(value);
  let decimals = 3;
  while (decimals < MAX_DECIMALS && !limits.every((limit) => staysOnSide(size, decimals, limit))) decimals++;
  return coefficient(value, decimals);
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
  if (!fit.reported.testable) return messages.fitNotTestable();
  const verdict = fitByConventions(fit);
  const indices = judgedIndices(fit);
  const known = indexTexts(indices);
  if (verdict !== null) return messages.fitByConventions({ verdict, indices: known });
  const missing = indices.filter(({ value }) => value === null).map(({ name }) => name());
  return messages.fitUndefined({ missing, known });
}

/** "CFI .953", with the interval of an index that has one; without those that are not defined. */
export const indexTexts = (indices: readonly ShownIndex[]): readonly string[] =>
  indices.flatMap(({ name, value, ends, cutOffs }) => {
    if (value === null) return [];
    const shown = fitFigure(value, ...limitsOf(cutOffs));
    if (ends === null) return [messages.index({ name: name(), value: shown })];
    return [messages.indexWithInterval({ name: name(), value: shown, low: ends[0], high: ends[1] })];
  });

/** The same without intervals. */
export const briefTexts = (indices: readonly ShownIndex[]): readonly string[] =>
  indexTexts(indices.map((index) => ({ ...index, ends: null })));

const limitsOf = (cutOffs: FitCutOffs | null): readonly Limit[] =>
  cutOffs === null
    ? []
    : [cutOffs.good, cutOffs.acceptable].map(({ value }) => ({ value, above: cutOffs.better === "low" }));

/** "CFI of at least .95", "RMSEA up to .06". */
export const cutOffTexts = (
  indices: readonly ShownIndex[],
  level: "good" | "acceptable",
): readonly string[] =>
  indices.flatMap(({ name, cutOffs }) =>
    cutOffs === null
      ? []
      : [messages.indexCutOff({ name: name(), better: cutOffs.better, value: cutOffs[level].value })],
  );

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
