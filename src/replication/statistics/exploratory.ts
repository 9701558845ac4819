import type { StatisticOf } from "../claim-schema";
import { missingResult, nothing, type Resolved, statement } from "../computed";
import type { ReplicationInput } from "../replication-input";
import { INDEX_NAMES, indexOf, VERSION_NAMES } from "./fit-index";

/** Whether exploratory factors are those of a declared structure, by the verdict on it. */
export function exploratoryStructure(
  input: ReplicationInput,
  { structure }: StatisticOf<"exploratory-structure">,
): Resolved {
  const match = input.structures.find((one) => one.structure === structure);
  if (match === undefined) {
    const what = `exploratory solution held against a structure "${structure}"`;
    return missingResult(input, { part: "exploratory", analysis: "efa", of: structure, what });
  }
  if (match.verdict === "not examined")
    return nothing(`the structure was not examined: ${told(match.reasons)}`);
  return statement(match.verdict === "reproduced", `${match.verdict} by the exploratory solution`);
}

function told(reasons: readonly string[]): string {
  return reasons.join(" ").replace(/\.$/, "");
}

export function exploratoryStructureText({ structure }: StatisticOf<"exploratory-structure">): string {
  return `Exploratory solution held against the structure "${structure}"`;
}

/** Fit of the exploratory solution with so many factors. */
export function exploratoryFit(input: ReplicationInput, asked: StatisticOf<"exploratory-fit">): Resolved {
  const { factors } = asked;
  const solution = input.esem.find((one) => one.factors === factors);
  if (solution === undefined) {
    const what = `exploratory solution with tests of ${factors} factors`;
    return missingResult(input, { part: "confirmatory", analysis: "esem", of: String(factors), what });
  }
  if (!solution.converged) return nothing("the exploratory solution did not converge");
  return indexOf(solution.fit, asked);
}

export function exploratoryFitText({ factors, index, version }: StatisticOf<"exploratory-fit">): string {
  return `${VERSION_NAMES[version]} ${INDEX_NAMES[index]} of the exploratory solution with ${factors} factors`;
}
