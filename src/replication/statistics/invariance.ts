import type { InvarianceStepName } from "../../factor/invariance/invariance-result";
import type { StatisticOf } from "../claim-schema";
import { missingResult, nothing, type Resolved, statement } from "../computed";
import type { ReplicationInput } from "../replication-input";

type Invariance = StatisticOf<"invariance">;

/** From the weakest to the strongest; a step that holds implies those before it. */
const STEPS: readonly InvarianceStepName[] = [
  "configural",
  "thresholds",
  "loadings",
  "intercepts",
  "scalar",
  "strict",
];

/** Whether measurement is invariant over a grouping up to a step at least, by the changes of fit. */
export function invariance(input: ReplicationInput, { structure, group, step }: Invariance): Resolved {
  const result = input.invariance.find((one) => one.group === group && one.structure === structure);
  if (result === undefined) {
    const what = `test of invariance of the structure "${structure}" over ${group}`;
    return missingResult(input, { part: "invariance", analysis: "invariance", of: group, what });
  }
  if (result.levels.length < 2) return nothing(`fewer than two levels of ${group} could enter`);
  const holds = result.holds !== null && rank(result.holds) >= rank(step);
  const [unsolved] = result.steps.filter(({ name, problem }) => problem !== null && rank(name) >= rank(step));
  if (!holds && unsolved !== undefined) {
    return nothing(`the ${unsolved.name} step has no answer: ${unsolved.problem?.replace(/\.$/, "")}`);
  }
  const leftOut = result.leftOut.map(({ label }) => label);
  const without = leftOut.length > 0 ? `, without ${leftOut.join(", ")}` : "";
  return statement(holds, `${result.holds === null ? "no step holds" : `${result.holds} holds`}${without}`);
}

function rank(name: InvarianceStepName): number {
  return STEPS.indexOf(name);
}

export function invarianceText({ structure, group, step }: Invariance): string {
  return `Measurement invariance over ${group}, structure "${structure}", up to the ${step} step`;
}
