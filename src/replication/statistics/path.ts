import type { StatisticOf } from "../claim-schema";
import { figure, nothing, type Resolved, statement } from "../computed";
import type { ReplicationInput } from "../replication-input";

/** One step of a path: a key, ["a key"] or an index in brackets. */
const STEP = /\.?([^.[\]]+)|\["([^"]*)"\]|\[(\d+)\]/uy;

/** Any number or truth value of the analysis record, by its path, as "correlation.matrix[0][1]". */
export function path(input: ReplicationInput, { path: text }: StatisticOf<"path">): Resolved {
  const steps = stepsOf(text);
  if (steps === null) return nothing(`"${text}" is no path such as correlation.matrix[0][1]`);
  let value: unknown = input;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
      return nothing(`the analysis has nothing at ${text}`);
    }
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  if (typeof value === "boolean") return statement(value, String(value));
  if (typeof value === "number") return figure(value, "number");
  return nothing(
    value === null ? `the figure at ${text} is absent or hidden` : `no number stands at ${text}`,
  );
}

function stepsOf(text: string): readonly string[] | null {
  const steps: string[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const match = STEP.exec(text);
    if (match === null) return null;
    steps.push(match[1] ?? match[2] ?? match[3] ?? "");
  }
  return steps.length > 0 ? steps : null;
}

export function pathText({ path: text }: StatisticOf<"path">): string {
  return `${text} of the analysis`;
}
