import type { CfaFit } from "../../../factor/cfa/cfa-result";
import { fitCriteria } from "../../../factor/model/criteria";
import {
  type FitVerdict,
  fitByConventions,
  type JudgedCfa,
  type JudgedLimits,
  judgedFit,
} from "../../../verdicts/judged-fit";
import { formatCell } from "../../../words/format";
import { factorLabel } from "./model-names";
import { coefficient, counted, interval, listed, pValue, quoted, texts } from "./phrases";

/** " (scaled difference χ²(1) = 146.27, p < .001)"; empty without a test. */
export function testFigures(test: {
  readonly difference: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly scale: number | null;
}): string {
  if (test.difference === null || test.p === null) return "";
  const kind = test.scale === null ? "difference" : "scaled difference";
  return ` (${kind} χ²(${formatCell(test.df, "integer")}) = ${formatCell(test.difference, "decimal2")}, p ${pValue(test.p)})`;
}

/** Three decimals, or more where rounding would cross a limit. */
export function fitFigure(value: number, ...limits: readonly Limit[]): string {
  const figure = coefficientNear(value, ...limits);
  return figure.replace(/^.*\./, "").length > 3 ? figure : formatCell(value, "coefficient3");
}

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
export function coefficientNear(value: number, ...limits: readonly Limit[]): string {
  const size = Math.abs(value);
  let decimals = 2;
  while (decimals < MAX_DECIMALS && !limits.every((limit) => staysOnSide(size, decimals, limit))) decimals++;
  const text = size.toFixed(decimals).replace(/^0\./, ".");
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

function staysOnSide(size: number, decimals: number, { value, above = false }: Limit): boolean {
  const shown = Number(size.toFixed(decimals));
  return above ? shown > value === size > value : shown >= value === size >= value;
}

const NOT_TESTABLE = "has no degrees of freedom, so that its fit is not testable: it would fit any answers";

const BY_CONVENTIONS: Readonly<Record<FitVerdict, string>> = {
  fits: "fits well",
  "fits-closely": "fits acceptably",
  "does-not-fit": "does not fit well",
  undecided: "",
  "not-testable": "",
};

/** "fits: its RMSEA of .004 is what chance makes (up to .007)", or by conventions where there are no limits. */
export function fitClause(model: JudgedCfa): string {
  const { verdict, by } = judgedFit(model);
  if (verdict === "not-testable") return NOT_TESTABLE;
  return by === "limits" ? limitClause(model.limits) : conventionClause(model.fit);
}

function limitClause({ verdict, rmsea, ifTrue, ifFalse }: JudgedLimits): string {
  if (rmsea === null || ifTrue === null || ifFalse === null) return "";
  const figure = fitFigure(rmsea, { value: ifTrue, above: true }, { value: ifFalse });
  const [chance, wrong] = [fitFigure(ifTrue), fitFigure(ifFalse)];
  switch (verdict) {
    case "fits":
      return `fits: its RMSEA of ${figure} is within what chance makes (up to ${chance})`;
    case "fits-closely":
      return `fits closely, not exactly: its RMSEA of ${figure} is more than chance makes (up to ${chance}) and less than a factor too few would (${wrong})`;
    case "undecided":
      return `cannot be told from one with a factor too few: its RMSEA of ${figure} is within what chance makes (up to ${chance}), and so is such a model’s (from ${wrong})`;
    case "does-not-fit":
      if (ifFalse <= ifTrue)
        return `does not fit: its RMSEA of ${figure} is more than chance makes (up to ${chance})`;
      return `does not fit: its RMSEA of ${figure} is more than chance makes (up to ${chance}) and as much as a factor too few would (from ${wrong})`;
    default:
      return "";
  }
}

/** "fits well by the usual limits (CFI .994, TLI .992, RMSEA .018 [.013, .024], SRMR .032)". */
export function conventionClause(fit: CfaFit): string {
  if (!fit.reported.testable) return NOT_TESTABLE;
  const verdict = fitByConventions(fit);
  const srmr = `SRMR ${fitFigure(fit.srmr, above(fitCriteria.goodSrmr.value))}`;
  if (verdict === null) return `cannot be judged by indices of fit, which are not defined (${srmr})`;
  return `${BY_CONVENTIONS[verdict]} by the usual limits (${figures(fit.reported)}, ${srmr})`;
}

function figures({ cfi, tli, rmsea }: CfaFit["reported"]): string {
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea } = fitCriteria;
  const limits = [goodCfi, acceptableCfi];
  const ends = rmsea !== null ? ` ${interval([rmsea.low, rmsea.high], "coefficient3")}` : "";
  const parts = texts(
    cfi !== null && `CFI ${fitFigure(cfi, ...limits)}`,
    tli !== null && `TLI ${fitFigure(tli, ...limits)}`,
    rmsea !== null &&
      `RMSEA ${fitFigure(rmsea.estimate, above(goodRmsea.value), above(acceptableRmsea.value))}${ends}`,
  );
  return parts.join(", ");
}

const above = (value: number) => ({ value, above: true });

/** Explanation of the simulated limits; empty without any. */
export function limitsNote(cfa: readonly JudgedCfa[]): string {
  const parts = cfa.flatMap((model) => {
    const { alternative, verdict } = model.limits;
    return alternative === null || verdict === null ? [] : [alternativeText(model, alternative)];
  });
  if (parts.length === 0) return "";
  return ["95% of samples lie on their side of each limit.", ...parts].join(" ");
}

/** More items are counted. */
const MAX_NAMED = 5;

function alternativeText(
  model: JudgedCfa,
  { kind, of, apart, size }: NonNullable<JudgedLimits["alternative"]>,
): string {
  const items = apart.length > MAX_NAMED ? counted(apart.length, "item") : listed(apart);
  return kind === "factor-too-few"
    ? `A factor too few in ${quoted(model.label)}: ${listed(of.map((id) => quoted(factorLabel(model, id))))} is two factors that correlate ${coefficient(size)}, one of them of ${items}.`
    : `A factor too few in ${quoted(model.label)}, which has no factor of four items: ${listed(of)} go together beyond their factors (residual correlation ${coefficient(size)}).`;
}

/** Why models have no simulated limits; "" where all have. */
export function conventionsNote(cfa: readonly JudgedCfa[]): string {
  const models = cfa.filter((model) => {
    const { by, verdict } = judgedFit(model);
    return by === "conventions" && verdict !== null && verdict !== "not-testable";
  });
  if (models.length === 0) return "";
  const codes = Object.keys(WITHOUT) as (keyof typeof WITHOUT)[];
  const reasons = codes.flatMap((code) => {
    const labels = models.filter(({ limits }) => limits.problem === code).map(({ label }) => quoted(label));
    return labels.length === 0 ? [] : [`No limits could be made for ${listed(labels)}: ${WITHOUT[code]}.`];
  });
  return reasons.join(" ");
}

const WITHOUT: Readonly<Partial<Record<NonNullable<JudgedLimits["problem"]>, string>>> = {
  "no-solution": "there is no proper solution to start from",
  "other-estimator": "the estimator has no corrected chi-square",
  "model-not-drawn": "it has nothing that could be false in the way that they are made for",
  "draws-lost": "too many of the simulated samples had no solution",
};
