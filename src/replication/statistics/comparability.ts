import { type ComparableGroups, comparableGroups } from "../../verdicts/comparable-groups";
import type { StatisticOf } from "../claims/claim-schema";
import {
  missingResult,
  notComputed,
  type ReplicationInput,
  type Resolved,
  statement,
} from "../claims/computed";

type Comparability = StatisticOf<"comparability">;

export function comparability(input: ReplicationInput, { structure, group }: Comparability): Resolved {
  const ofStructure = <T extends { readonly structure: string }>(results: readonly T[]): T[] =>
    results.filter((one) => one.structure === structure);
  const found = comparableGroups({
    invariance: ofStructure(input.invariance),
    dif: ofStructure(input.dif),
  }).find((one) => one.group === group);
  if (found === undefined) {
    const what = `comparison of groups by ${group} on the structure "${structure}"`;
    return missingResult(input, { part: "dif", analysis: "dif", of: group, what });
  }
  if (found.code === "not testable") return notComputed(`fewer than two levels of ${group} could enter`);
  if (found.code === "undecided") return notComputed("there are too few answers to tell");
  const leftOut = [
    ...new Set(input.invariance.filter((one) => one.group === group).flatMap((one) => one.leftOut)),
  ];
  const without = leftOut.length > 0 ? `, without ${leftOut.map(({ label }) => label).join(", ")}` : "";
  return statement(found.code === "supported", `${reasonText(found)}${without}`);
}

function reasonText({ reason, factors }: ComparableGroups): string {
  if (reason === "configural") return "the model does not fit in all groups";
  const differ = factors.reduce((sum, { differing }) => sum + differing.length, 0);
  if (differ === 0) return "no item is found to differ";
  return `${differ} ${differ === 1 ? "item differs" : "items differ"}`;
}

export const comparabilityText = ({ structure, group }: Comparability): string =>
  `Whether groups by ${group} can be compared on the factors of "${structure}"`;
