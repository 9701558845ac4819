import type { StatisticOf } from "../claims/claim-schema";
import { figure, nothing, type Resolved } from "../claims/computed";
import type { ReplicationInput } from "../claims/replication-input";
import { findPrevalence, type Reported, reportedText, type Where, whereText } from "./find-prevalence";

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
export function noEstimate(input: ReplicationInput, asked: Reported, where: Where) {
  if (input.prevalence.length === 0) return nothing("no prevalence was computed");
  const known = input.data.groups.map(({ name }) => name);
  const absent = Object.keys(where).filter((name) => !known.includes(name));
  if (absent.length > 0) return nothing(`the analysis has no group ${absent.join(" and no group ")}`);
  return nothing(`the analysis has no prevalence of ${reportedText(asked)} of ${whereText(where)}`);
}
