import type { LocalMisfit } from "../../../factor/cfa/cfa-result";
import type { Detectable } from "../../../factor/cfa/fit-limits/fit-limits-result";
import type { FitCutOffs } from "../../../factor/model/criteria";
import { arePoor, CLEARLY_REJECTED, REJECTED } from "../../../factor/model/fit-code";
import { FIT_INDICES } from "../../../factor/model/fit-indices";
import {
  isJudgedRobust,
  judgedVersion,
  type ShownIndex,
  summaryIndices,
} from "../../../factor/model/fit-result";
import type { JudgedCfa, JudgedLimits } from "../../../verdicts/judged-fit";
import { attainable } from "../../../verdicts/people-needed";
import { coefficient } from "../../../words/format";
import * as names from "../../../words/messages";
import { roundPeople } from "./format";
import * as messages from "./messages";
import { factorLabel } from "./model-names";
import { texts } from "./phrases";

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

type FitOfModel = Pick<JudgedCfa, "fit" | "parameterization" | "verdict">;

/** How a model fits by its verdict, with the test and the indices behind it; it follows the model's label. */
export const fitClause = (model: FitOfModel): string =>
  messages.fitClause({
    code: model.verdict.code,
    isPoor: arePoor(judgedVersion(model)),
    figures: verdictFigures(model),
  });

/** The test and the indices behind a verdict. */
export function verdictFigures(model: FitOfModel): readonly string[] {
  const { test } = model.verdict;
  const { chiSquare: statistic, df, p: probability } = model.fit.reported;
  const isCorrected = test !== null && probability !== null && decidesOtherwise(probability, test.p);
  const shown =
    test === null || statistic === null || probability === null
      ? []
      : [messages.fitTest({ statistic, df, probability: isCorrected ? test.p : probability, isCorrected })];
  const indices = briefTexts(summaryIndices(judgedVersion(model)));
  return [
    ...shown,
    ...(isJudgedRobust(model) ? indices.map((index) => messages.robustIndex({ index })) : indices),
  ];
}

/** Whether a model is rejected, or rejected clearly, by one probability but not by the other. */
const decidesOtherwise = (one: number, other: number): boolean =>
  [REJECTED, CLEARLY_REJECTED].some((level) => one < level !== other < level);

/** Correlation of two factors, and of two residuals, for which the number of people needed is given. */
const POWER_TARGETS = { "factor-too-few": 0.7, "correlated-pair": 0.3 } as const;

/**
 * What misfit the test of a model that is not rejected would have found, and how many people would find one worth it,
 * if so many can be found.
 */
export function fitPower({ n, verdict: { code, detectable } }: JudgedCfa): readonly string[] {
  if (detectable === null || (code !== "fits" && code !== "not-contradicted")) return [];
  const { kind } = detectable;
  const target = POWER_TARGETS[kind];
  const needed = detectable.needed === null ? null : attainable(detectable.needed, n);
  return texts(
    powerSentence(detectable),
    code === "not-contradicted" &&
      needed !== null &&
      messages.peopleNeeded({ target, needed: roundPeople(needed) }),
  );
}

/**
 * What follows from a verdict: a simpler model's, the place of misfit.
 * @param more a model of more factors that fits clearly better; null without one
 */
export function fitRemarks(
  model: JudgedCfa,
  { labelOf, more }: { readonly labelOf: (structure: string) => string; readonly more: JudgedCfa | null },
): readonly string[] {
  const { verdict, localMisfit } = model;
  return texts(
    verdict.from !== null && messages.fitInherited({ model: labelOf(verdict.from) }),
    localMisfit !== null && !(localMisfit.diffuse && more !== null) && misfitSentence(model, localMisfit),
    more !== null && messages.misfitMoreFactors({ model: more.label, fit: fitClause(more) }),
  );
}

const powerSentence = ({ kind, size }: Detectable): string =>
  kind === "factor-too-few" ? messages.powerFactor({ size }) : messages.powerPair({ size });

function misfitSentence(model: JudgedCfa, { diffuse, parameters }: LocalMisfit): string {
  const last = parameters.at(-1);
  if (diffuse || last === undefined) return messages.misfitDiffuse();
  const name = (id: string): string => factorLabel(model, id);
  return messages.misfitPlace({
    isEnough: last.fitP !== null && last.fitP >= REJECTED,
    parameters: parameters.map(({ lhs, op, rhs, estimate: value }) =>
      op === "=~"
        ? messages.misfitCrossLoading({ item: rhs, factor: name(lhs), value })
        : messages.misfitResidual({ first: name(lhs), second: name(rhs), value }),
    ),
    n: parameters.length,
    figures: texts(
      last.cfi !== null &&
        messages.index({ name: FIT_INDICES.cfi.field.title?.() ?? "", value: coefficient(last.cfi, 3) }),
      last.rmsea !== null &&
        messages.index({ name: FIT_INDICES.rmsea.field.title?.() ?? "", value: coefficient(last.rmsea, 3) }),
    ),
  });
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
    const { alternative } = model.limits;
    return alternative === null || !tellsApart(model) ? [] : alternativeText(model, alternative);
  });
  const isOfOne = cfa.some(({ limits }) => limits.verdict !== null && limits.alternative !== null);
  return texts(isOfOne && messages.firstCutOff(), parts.length > 0 && messages.secondCutOff(), ...parts).join(
    " ",
  );
}

/** Whether there is a second limit, and it is more than the zero that no RMSEA is below. */
export const tellsApart = ({ limits: { verdict, alternative, ifFalse } }: JudgedCfa): boolean =>
  verdict !== null && alternative !== null && ifFalse !== null && ifFalse >= 0.0005;

/** More items are counted. */
const MAX_NAMED = 5;

function alternativeText(model: JudgedCfa, other: NonNullable<JudgedLimits["alternative"]>): string {
  const { kind, of, apart, size } = other;
  if (kind !== "factor-too-few") return messages.correlatedPair({ model: model.label, of, size });
  const items =
    apart.length > MAX_NAMED ? names.itemCount({ n: apart.length }) : messages.itemList({ items: apart });
  return messages.factorTooFew({
    model: model.label,
    of: of.map((id) => messages.labelInQuotes({ label: factorLabel(model, id) })),
    size,
    items,
  });
}
