import { comparableGroups } from "../../verdicts/comparable-groups";
import type { StatisticOf } from "../claims/claim-schema";
import {
  missingResult,
  notComputed,
  type ReplicationInput,
  type Resolved,
  statement,
} from "../claims/computed";
import * as messages from "./messages";

type Comparability = StatisticOf<"comparability">;

export function comparability(input: ReplicationInput, { structure, group }: Comparability): Resolved {
  const ofStructure = <T extends { readonly structure: string }>(results: readonly T[]): T[] =>
    results.filter((one) => one.structure === structure);
  const found = comparableGroups({
    invariance: ofStructure(input.invariance),
    dif: ofStructure(input.dif),
  }).find((one) => one.group === group);
  if (found === undefined) {
    const result = messages.comparisonResult({ group, structure });
    return missingResult(input, { part: "dif", analysis: "dif", of: group, result });
  }
  if (found.reason === "baseline") return notComputed(messages.baselineMisfit({ group }));
  if (found.code === "not testable") return notComputed(messages.fewLevels({ group }));
  if (found.code === "not-tested") return notComputed(messages.groupsNotCompared({ group }));
  if (found.code === "undecided") return notComputed(messages.fewAnswers());
  const leftOut = [
    ...new Set(input.invariance.filter((one) => one.group === group).flatMap((one) => one.leftOut)),
  ].map(({ label }) => label);
  const differing = found.factors.flatMap((factor) => factor.differing.map(({ item }) => item));
  const result = messages.itemsDiffer({ n: new Set(differing).size, leftOut });
  return statement(found.code === "supported", result);
}

export const comparabilityText = (asked: Comparability): string => messages.comparability(asked);
