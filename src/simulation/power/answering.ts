import { normalCdf, normalQuantile } from "../../numeric/special";
import type { Population, PopulationGroup } from "../population";
import type { YesItem } from "./yes-rule";

/** Points of the integral over a person's propensity. */
const LINE_POINTS = 2000;

/** Share of a group's people who leave the item out. */
export function noAnswer(group: PopulationGroup, { place }: YesItem): number {
  return group.missing[place]!.reduce((sum, share) => sum + share, 0);
}

/** Share of people who leave out any of the items, given that their propensities not to answer correlate. */
export function anyMissing(
  { missingClustering }: Population,
  group: PopulationGroup,
  items: readonly YesItem[],
): number {
  const own = Math.sqrt(missingClustering);
  const rest = Math.sqrt(1 - missingClustering);
  const kinds = Math.max(0, ...items.map(({ place }) => group.missing[place]!.length));
  let all = 1;
  for (let k = 0; k < kinds; k++) {
    const cuts = items.map(({ place }) => {
      const shares = group.missing[place]!;
      const before = shares.slice(0, k).reduce((sum, share) => sum + share, 0);
      return normalQuantile(1 - (shares[k] ?? 0) / (1 - before));
    });
    let sum = 0;
    for (let point = 1; point <= LINE_POINTS; point++) {
      const z = normalQuantile((point - 0.5) / LINE_POINTS);
      sum += cuts.reduce((product, cut) => product * normalCdf((cut - own * z) / rest), 1);
    }
    all *= sum / LINE_POINTS;
  }
  return 1 - all;
}
