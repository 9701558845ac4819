import type { StatisticOf } from "../claims/claim-schema";
import { figure, nothing, type Resolved, statement } from "../claims/computed";
import { figureText } from "../claims/figure-text";
import type { ReplicationInput } from "../claims/replication-input";
import {
  findPrevalence,
  isCell,
  type Reported,
  reportedText,
  sameVariable,
  type Where,
  whereText,
} from "./find-prevalence";

/** A prevalence in percent, or an end of its 95 % interval. */
export function prevalence(input: ReplicationInput, asked: StatisticOf<"prevalence">): Resolved {
  const { where } = asked;
  const found = findPrevalence(input, asked, where);
  if (found === undefined) return noEstimate(input, asked, where);
  if (found.suppressed !== null) return nothing(`the figure is hidden: ${found.suppressed}`);
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

function percentOf(share: number | null): number | null {
  return share === null ? null : 100 * share;
}

/** Why there is no estimate of these people. */
function noEstimate(input: ReplicationInput, asked: Reported, where: Where) {
  if (input.prevalence.length === 0) return nothing("no prevalence was computed");
  const known = input.data.groups.map(({ name }) => name);
  const absent = Object.keys(where).filter((name) => !known.includes(name));
  if (absent.length > 0) return nothing(`the analysis has no group ${absent.join(" and no group ")}`);
  return nothing(`the analysis has no prevalence of ${reportedText(asked)} of ${whereText(where)}`);
}

type Difference = StatisticOf<"difference">;

/** The first group's prevalence less the second's, in points of percent; with its p where the contrast was computed. */
export function difference(input: ReplicationInput, asked: Difference): Resolved {
  const { first, second } = asked;
  const contrast = findContrast(input, asked);
  if (contrast !== null) {
    if (contrast.suppressed !== null) return nothing(`the difference is hidden: ${contrast.suppressed}`);
    return figure(contrast.points, "points", { p: contrast.p });
  }
  const figures: number[] = [];
  for (const where of [first, second]) {
    const found = findPrevalence(input, asked, where);
    if (found === undefined) return noEstimate(input, asked, where);
    if (found.suppressed !== null) return nothing(`a figure is hidden: ${found.suppressed}`);
    figures.push(100 * (found.estimate ?? Number.NaN));
  }
  const [one = Number.NaN, other = Number.NaN] = figures;
  return figure(one - other, "points");
}

/** The computed contrast of the two, turned round where it was taken the other way. */
function findContrast({ contrasts }: ReplicationInput, asked: Difference) {
  for (const contrast of contrasts) {
    if (!sameVariable(contrast, asked)) continue;
    const [a, b] = contrast.levels;
    const are = (one: Where, other: Where): boolean =>
      isCell({ group: contrast.group, level: a }, one) && isCell({ group: contrast.group, level: b }, other);
    const sign = are(asked.first, asked.second) ? 1 : are(asked.second, asked.first) ? -1 : 0;
    if (sign === 0) continue;
    const { difference: share, p, suppressed } = contrast;
    return { points: share === null ? null : sign * 100 * share, p, suppressed };
  }
  return null;
}

export function differenceText({ first, second, ...asked }: Difference): string {
  return `Prevalence of ${reportedText(asked)}, ${whereText(first)} less ${whereText(second)}`;
}

/** Whether a level has the highest or lowest prevalence of its grouping. */
export function extremeLevel(input: ReplicationInput, asked: StatisticOf<"extreme-level">): Resolved {
  const { group, level, end } = asked;
  const levels = input.prevalence.filter((one) => sameVariable(one, asked) && one.group === group);
  if (levels.length === 0)
    return nothing(`the analysis has no prevalence of ${reportedText(asked)} by ${group}`);
  if (!levels.some((one) => one.level === level))
    return nothing(`the group ${group} has no level "${level}"`);
  const hidden = levels.filter(({ estimate }) => estimate === null).map((one) => one.level);
  if (hidden.length > 0) return nothing(`figures are hidden or not defined: ${hidden.join(", ")}`);
  const sign = end === "highest" ? -1 : 1;
  const [first] = [...levels].sort((a, b) => sign * ((a.estimate ?? 0) - (b.estimate ?? 0)));
  const percent = figureText(100 * (first?.estimate ?? 0), { unit: "percent", decimals: 1 });
  return statement(first?.level === level, `${first?.level} (${percent})`);
}

export function extremeLevelText({ group, end, ...asked }: StatisticOf<"extreme-level">): string {
  return `The ${end} prevalence of ${reportedText(asked)} by ${group}`;
}
