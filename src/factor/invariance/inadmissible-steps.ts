import type { Warning } from "../../errors";
import { inadmissibleGroups } from "../cfa/admissibility";
import type { FittedStep } from "./fit-step";
import { isAnswered } from "./judge-steps";

/** Solutions that no population can have, step by step, with the groups through which they are so. */
export function inadmissibleSteps(steps: readonly FittedStep[]): Warning[] {
  return steps
    .filter(({ record }) => isAnswered(record) && !record.admissible)
    .map(({ record, fitted }) => {
      const all = fitted.table.groups.length;
      const groups = inadmissibleGroups(fitted);
      const problems = groups.flatMap((one) => one.problems.map((problem) => `${problem} in ${one.group}`));
      const what = `The ${record.name} step's solution is not admissible: ${problems.join("; ")}.`;
      const others = all - groups.length;
      if (others < 2) return { code: "inadmissible", message: what };
      const names = groups.map(({ group }) => group).join(", ");
      const cure = `In the other ${others} groups it is: merge ${names} with another, or leave ${groups.length === 1 ? "the group" : "the groups"} out.`;
      return { code: "inadmissible", message: `${what} ${cure}` };
    });
}
