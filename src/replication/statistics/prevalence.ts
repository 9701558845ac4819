import type { MissingTreatment } from "../../survey/items/missing-treatment";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import type { SurveyRegression } from "../../survey/regression/regression-result";
import type { StatisticOf } from "../claims/claim-schema";
import {
  figure,
  type NotComputed,
  notComputed,
  type ReplicationInput,
  type Resolved,
  statement,
} from "../claims/computed";
import { figureText } from "../claims/rules";

export function prevalence(input: ReplicationInput, asked: StatisticOf<"prevalence">): Resolved {
  const { where } = asked;
  const found = findPrevalence(input, asked, where);
  if (found === undefined) return noEstimate(input, asked, where);
  if (found.suppressed !== null) return notComputed(`the figure is hidden: ${found.suppressed}`);
  const { low, high } = found;
  return figure(percentOf(found[asked.figure]), "percent", {
    interval: low === null || high === null ? null : [100 * low, 100 * high],
  });
}

export function prevalenceText({ figure: which, where, ...asked }: StatisticOf<"prevalence">): string {
  const what = {
    estimate: "Prevalence",
    low: "Lower end of the interval of the prevalence",
    high: "Upper end of the interval of the prevalence",
  }[which];
  return `${what} of ${reportedText(asked)}, ${whereText(where)}`;
}

const percentOf = (share: number | null): number | null => (share === null ? null : 100 * share);

function noEstimate(input: ReplicationInput, asked: Reported, where: Where) {
  if (input.prevalence.length === 0) return notComputed("no prevalence was computed");
  const groupNames = input.data.groups.map(({ name }) => name);
  const absent = Object.keys(where).filter((name) => !groupNames.includes(name));
  if (absent.length > 0) return notComputed(`the analysis has no group ${absent.join(" and no group ")}`);
  return notComputed(`the analysis has no prevalence of ${reportedText(asked)} of ${whereText(where)}`);
}

type Difference = StatisticOf<"difference">;

/** Difference of two groups' prevalences in percentage points, with its p where the contrast was computed. */
export function difference(input: ReplicationInput, asked: Difference): Resolved {
  const { first, second } = asked;
  const contrast = findContrast(input, asked);
  if (contrast !== null) {
    if (contrast.suppressed !== null) return notComputed(`the difference is hidden: ${contrast.suppressed}`);
    return figure(contrast.points, "points", { p: contrast.p });
  }
  const figures: number[] = [];
  for (const where of [first, second]) {
    const found = findPrevalence(input, asked, where);
    if (found === undefined) return noEstimate(input, asked, where);
    if (found.suppressed !== null) return notComputed(`a figure is hidden: ${found.suppressed}`);
    figures.push(100 * (found.estimate ?? Number.NaN));
  }
  const [one = Number.NaN, other = Number.NaN] = figures;
  return figure(one - other, "points");
}

/** The contrast of the two groups, reversed if it was computed the other way. */
function findContrast({ contrasts }: ReplicationInput, claimed: Difference) {
  for (const contrast of contrasts) {
    if (!sameVariable(contrast, claimed)) continue;
    const [a, b] = contrast.levels;
    const areLevels = (one: Where, other: Where): boolean =>
      isCell({ group: contrast.group, level: a }, one) && isCell({ group: contrast.group, level: b }, other);
    const sign = areLevels(claimed.first, claimed.second)
      ? 1
      : areLevels(claimed.second, claimed.first)
        ? -1
        : 0;
    if (sign === 0) continue;
    const { difference: share, p, suppressed } = contrast;
    return { points: share === null ? null : sign * 100 * share, p, suppressed };
  }
  return null;
}

export const differenceText = ({ first, second, ...asked }: Difference): string =>
  `Prevalence of ${reportedText(asked)}, ${whereText(first)} less ${whereText(second)}`;

/** Whether a level has the highest or lowest prevalence of its grouping. */
export function extremeLevel(input: ReplicationInput, asked: StatisticOf<"extreme-level">): Resolved {
  const { group, level, end } = asked;
  const levels = input.prevalence.filter((one) => sameVariable(one, asked) && one.group === group);
  if (levels.length === 0)
    return notComputed(`the analysis has no prevalence of ${reportedText(asked)} by ${group}`);
  if (!levels.some((one) => one.level === level))
    return notComputed(`the group ${group} has no level "${level}"`);
  const hidden = levels.filter(({ estimate }) => estimate === null).map((one) => one.level);
  if (hidden.length > 0) return notComputed(`figures are hidden or not defined: ${hidden.join(", ")}`);
  const sign = end === "highest" ? -1 : 1;
  const [first] = [...levels].sort((a, b) => sign * ((a.estimate ?? 0) - (b.estimate ?? 0)));
  const percent = figureText(100 * (first?.estimate ?? 0), { unit: "percent", decimals: 1 });
  return statement(first?.level === level, `${first?.level} (${percent})`);
}

export const extremeLevelText = ({ group, end, ...asked }: StatisticOf<"extreme-level">): string =>
  `The ${end} prevalence of ${reportedText(asked)} by ${group}`;

/** Variable, context and treatment of missing answers. */
interface Reported {
  readonly variable: string;
  readonly context: string | null;
  readonly missing: MissingTreatment;
}

/** Level by grouping; empty for everybody. */
type Where = Readonly<Record<string, string>>;

/** Separators in names of crossed groupings and levels. */
const CROSS_SEPARATOR = " x ";
const LEVEL_SEPARATOR = ", ";

export const sameVariable = (record: Reported, asked: Reported): boolean =>
  record.variable === asked.variable && record.context === asked.context && record.missing === asked.missing;

/** The estimate for these people, in any order of crossed groupings. */
const findPrevalence = (
  { prevalence }: Pick<ReplicationInput, "prevalence">,
  asked: Reported,
  where: Where,
): PrevalenceEstimate | undefined => prevalence.find((one) => sameVariable(one, asked) && isCell(one, where));

export function isCell(
  { group, level }: { readonly group: string | null; readonly level: string | null },
  where: Where,
): boolean {
  const names = Object.keys(where);
  if (group === null || level === null) return names.length === 0;
  return orders(names).some(
    (order) =>
      order.join(CROSS_SEPARATOR) === group &&
      order.map((name) => where[name] ?? "").join(LEVEL_SEPARATOR) === level,
  );
}

function orders(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length < 2) return names.length === 0 ? [] : [names];
  return names.flatMap((name, k) =>
    orders([...names.slice(0, k), ...names.slice(k + 1)]).map((rest) => [name, ...rest]),
  );
}

/** The variable in words: "any" (online, missing answers as no). */
export function reportedText({ variable, context, missing }: Reported): string {
  const treatment = {
    imputed: "missing answers imputed",
    "as-yes": "missing answers as yes",
    ipw: "of complete answers, weighted for who gave them",
    known: "of known answers",
    "as-no": "missing answers as no",
    complete: "of complete answers",
  }[missing];
  return `"${variable}" (${context === null ? "any context" : context}, ${treatment})`;
}

export function whereText(where: Where): string {
  const levels = Object.entries(where);
  return levels.length === 0 ? "all people" : levels.map(([name, level]) => `${name} ${level}`).join(" and ");
}

type Asked = StatisticOf<"regression-term"> | StatisticOf<"regression-test">;

const INTERACTION = ":";

/** A logistic coefficient: its odds ratio, its estimate with its p, or its p. */
export function regressionTerm(input: ReplicationInput, asked: StatisticOf<"regression-term">): Resolved {
  const fits = regressionsOf(input, asked);
  if ("kind" in fits) return fits;
  const found = fits
    .flatMap(({ coefficients }) => coefficients)
    .find(({ term }) => sameTerm(term, asked.term));
  if (found === undefined) return notComputed(`the regression has no coefficient "${asked.term}"`);
  const { p, oddsRatio, estimate } = found;
  if (asked.figure === "p") return figure(p, "p");
  return figure(asked.figure === "odds-ratio" ? oddsRatio : estimate, "number", { p });
}

/** Wald p of a term of a logistic regression, given all others. */
export function regressionTest(input: ReplicationInput, asked: StatisticOf<"regression-test">): Resolved {
  const fits = regressionsOf(input, asked);
  if ("kind" in fits) return fits;
  const found = fits.flatMap(({ tests }) => tests).find(({ term }) => sameTerm(term, asked.term));
  return found === undefined
    ? notComputed(`the regression has no term "${asked.term}"`)
    : figure(found.p, "p");
}

function regressionsOf(input: ReplicationInput, asked: Asked): readonly SurveyRegression[] | NotComputed {
  const found = input.regression.filter(
    ({ outcome, context, missing, formula }) =>
      outcome === asked.outcome &&
      context === asked.context &&
      missing === asked.missing &&
      (asked.formula === null || asked.formula === formula),
  );
  return found.length > 0
    ? found
    : notComputed(`the analysis has no regression of ${reportedText({ ...asked, variable: asked.outcome })}`);
}

/** Interactions are equal in any order. */
function sameTerm(one: string, other: string): boolean {
  const parts = (term: string): string => term.split(INTERACTION).sort().join(INTERACTION);
  return parts(one) === parts(other);
}

export function regressionTermText({ figure: which, ...asked }: StatisticOf<"regression-term">): string {
  const what = { "odds-ratio": "Odds ratio", estimate: "Coefficient", p: "p" }[which];
  return `${what} of ${asked.term} in the regression of ${reportedText({ ...asked, variable: asked.outcome })}`;
}

export const regressionTestText = (asked: StatisticOf<"regression-test">): string =>
  `Wald test of ${asked.term} in the regression of ${reportedText({ ...asked, variable: asked.outcome })}`;
