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
import * as messages from "./messages";

export function prevalence(input: ReplicationInput, asked: StatisticOf<"prevalence">): Resolved {
  const { where } = asked;
  const found = findPrevalence(input, asked, where);
  if (found === undefined) return noEstimate(input, asked, where);
  if (found.suppressed !== null) return notComputed(messages.hiddenFigure({ reason: found.suppressed }));
  const { low, high } = found;
  return figure(percentOf(found[asked.figure]), "percent", {
    interval: low === null || high === null ? null : [100 * low, 100 * high],
  });
}

export function prevalenceText({ figure: which, where, ...asked }: StatisticOf<"prevalence">): string {
  return messages.prevalence({ figure: which, reported: reportedText(asked), where: whereText(where) });
}

const percentOf = (share: number | null): number | null => (share === null ? null : 100 * share);

function noEstimate(input: ReplicationInput, asked: Reported, where: Where) {
  if (input.prevalence.length === 0) return notComputed(messages.noPrevalence());
  const groupNames = input.data.groups.map(({ name }) => name);
  const absent = Object.keys(where).filter((name) => !groupNames.includes(name));
  if (absent.length > 0) return notComputed(messages.noGroup({ groups: absent }));
  return notComputed(messages.noEstimate({ reported: reportedText(asked), where: whereText(where) }));
}

type Difference = StatisticOf<"difference">;

/** Difference of two groups' prevalences in percentage points, with its p where the contrast was computed. */
export function difference(input: ReplicationInput, asked: Difference): Resolved {
  const { first, second } = asked;
  const contrast = findContrast(input, asked);
  if (contrast !== null) {
    const { suppressed: reason } = contrast;
    if (reason !== null) return notComputed(messages.hiddenDifference({ reason }));
    return figure(contrast.points, "points", { p: contrast.p });
  }
  const figures: number[] = [];
  for (const where of [first, second]) {
    const found = findPrevalence(input, asked, where);
    if (found === undefined) return noEstimate(input, asked, where);
    if (found.suppressed !== null) return notComputed(messages.hiddenFigure({ reason: found.suppressed }));
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
  messages.difference({ reported: reportedText(asked), first: whereText(first), second: whereText(second) });

/** Whether a level has the highest or lowest prevalence of its grouping. */
export function extremeLevel(input: ReplicationInput, asked: StatisticOf<"extreme-level">): Resolved {
  const { group, level, end } = asked;
  const levels = input.prevalence.filter((one) => sameVariable(one, asked) && one.group === group);
  if (levels.length === 0)
    return notComputed(messages.noEstimateBy({ reported: reportedText(asked), group }));
  if (!levels.some((one) => one.level === level)) return notComputed(messages.noLevel({ group, level }));
  const hidden = levels.filter(({ estimate }) => estimate === null).map((one) => one.level);
  if (hidden.length > 0) return notComputed(messages.hiddenLevels({ levels: hidden.map(String) }));
  const sign = end === "highest" ? -1 : 1;
  const [first] = [...levels].sort((a, b) => sign * ((a.estimate ?? 0) - (b.estimate ?? 0)));
  const percent = figureText(100 * (first?.estimate ?? 0), { unit: "percent", decimals: 1 });
  const said = messages.levelWithFigure({ level: String(first?.level), figure: percent });
  return statement(first?.level === level, said);
}

export const extremeLevelText = ({ group, end, ...asked }: StatisticOf<"extreme-level">): string =>
  messages.extremeLevel({ end, reported: reportedText(asked), group });

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

/** The variable in words: “any” (online, missing answers as no). */
export const reportedText = (reported: Reported): string => messages.reported(reported);

export const whereText = (where: Where): string =>
  messages.where({
    levels: Object.entries(where).map(([group, level]) => messages.levelOfGroup({ group, level })),
  });

type Asked = StatisticOf<"regression-term"> | StatisticOf<"regression-test">;

const INTERACTION = ":";

/** A logistic coefficient: its odds ratio, its estimate with its p, or its p. */
export function regressionTerm(input: ReplicationInput, asked: StatisticOf<"regression-term">): Resolved {
  const fits = regressionsOf(input, asked);
  if ("kind" in fits) return fits;
  const found = fits
    .flatMap(({ coefficients }) => coefficients)
    .find(({ term }) => sameTerm(term, asked.term));
  if (found === undefined) return notComputed(messages.noCoefficient(asked));
  const { p, oddsRatio, estimate } = found;
  if (asked.figure === "p") return figure(p, "p");
  return figure(asked.figure === "odds-ratio" ? oddsRatio : estimate, "number", { p });
}

/** Wald p of a term of a logistic regression, given all others. */
export function regressionTest(input: ReplicationInput, asked: StatisticOf<"regression-test">): Resolved {
  const fits = regressionsOf(input, asked);
  if ("kind" in fits) return fits;
  const found = fits.flatMap(({ tests }) => tests).find(({ term }) => sameTerm(term, asked.term));
  return found === undefined ? notComputed(messages.noTerm(asked)) : figure(found.p, "p");
}

function regressionsOf(input: ReplicationInput, asked: Asked): readonly SurveyRegression[] | NotComputed {
  const found = input.regression.filter(
    ({ outcome, context, missing, formula }) =>
      outcome === asked.outcome &&
      context === asked.context &&
      missing === asked.missing &&
      (asked.formula === null || asked.formula === formula),
  );
  return found.length > 0 ? found : notComputed(messages.noRegression({ reported: regressedText(asked) }));
}

/** Interactions are equal in any order. */
function sameTerm(one: string, other: string): boolean {
  const parts = (term: string): string => term.split(INTERACTION).sort().join(INTERACTION);
  return parts(one) === parts(other);
}

const regressedText = (asked: Asked): string => reportedText({ ...asked, variable: asked.outcome });

export const regressionTermText = (asked: StatisticOf<"regression-term">): string =>
  messages.regressionTerm({ figure: asked.figure, term: asked.term, reported: regressedText(asked) });

export const regressionTestText = (asked: StatisticOf<"regression-test">): string =>
  messages.regressionTest({ term: asked.term, reported: regressedText(asked) });
