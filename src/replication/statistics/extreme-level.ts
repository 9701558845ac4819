import type { StatisticOf } from "../claim-schema";
import { nothing, type Resolved, statement } from "../computed";
import { figureText } from "../figure-text";
import type { ReplicationInput } from "../replication-input";
import { reportedText, sameVariable } from "./find-prevalence";

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
