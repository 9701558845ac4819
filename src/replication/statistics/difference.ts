import type { StatisticOf } from "../claim-schema";
import { figure, nothing, type Resolved } from "../computed";
import type { ReplicationInput } from "../replication-input";
import { findPrevalence, isCell, reportedText, sameVariable, type Where, whereText } from "./find-prevalence";
import { noEstimate } from "./prevalence";

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
