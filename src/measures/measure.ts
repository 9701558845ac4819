import * as v from "valibot";
import { ItemwiseError } from "../errors";
import { checkMeasure, type MeasureProblem } from "./check-measure";
import { type Measure, measureSchema } from "./measure-schema";
import { reservedEntries } from "./reserved-names";

export type { Measure, MeasureDefinition, MeasureGroup, MeasureItem } from "./measure-schema";

/** How many problems one message names. */
const NAMED = 5;

/**
 * Checks a measure definition and resolves its defaults: `column` and `label` of an item are its `id`, `scale` is
 * "ordinal", answers are not reversed, blanks count as missing, there is no weight and no dichotomising.
 *
 * @param json a definition, as `JSON.parse` gives it (`MeasureDefinition` is its type)
 * @param where what to call it in messages: the name of its file
 * @throws ItemwiseError "bad-measure" that names the path of each wrong entry ("items[2].categories[0].code")
 *
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "two", items: [{ id: "a", categories: yesNo }, { id: "b", categories: yesNo }] });
 * measure.items[0].column; // "a"
 * ```
 */
export function parseMeasure(json: unknown, where = "measure"): Measure {
  const parsed = v.safeParse(measureSchema, json);
  const reserved = reservedEntries(json);
  if (!parsed.success) throw measureError(where, [...reserved, ...parsed.issues.map(describeIssue)]);
  if (reserved.length > 0) throw measureError(where, reserved);
  const problems = checkMeasure(parsed.output);
  if (problems.length > 0) throw measureError(where, problems);
  return parsed.output;
}

function measureError(where: string, problems: readonly MeasureProblem[]): ItemwiseError {
  const named = problems.slice(0, NAMED).map(({ path, problem }) => (path ? `${path}: ${problem}` : problem));
  const more = problems.length > NAMED ? `; and ${problems.length - NAMED} more` : "";
  return new ItemwiseError("bad-measure", `${where}: ${named.join("; ")}${more}.`, {
    hint: "Mend the definition; `itemwise measures disrupting-harm` prints a complete one to compare with.",
  });
}

type Issue = v.BaseIssue<unknown>;

function describeIssue(issue: Issue): MeasureProblem {
  const path = pathOf(issue);
  if (issue.kind !== "schema") {
    const what = issue.type === "regex" || issue.type === "min_length" ? ` (it is ${received(issue)})` : "";
    return { path, problem: `must ${issue.message}${what}` };
  }
  if (issue.expected === "never" && issue.type === "strict_object") {
    return { path, problem: "is no entry of a definition; look for a slip of the pen" };
  }
  if (issue.received === "undefined") return { path, problem: "is required" };
  return { path, problem: `expected ${expectedOf(issue)}, found ${received(issue)}` };
}

const KINDS: Readonly<Record<string, string>> = {
  Array: "a list [...]",
  Object: "an object {...}",
  string: "text",
  number: "a number",
  boolean: "true or false",
  never: "no further entry",
};

function expectedOf(issue: Issue): string {
  const parts = (issue.expected ?? "something else").replace(/^\(|\)$/g, "").split(" | ");
  return parts.map((part) => KINDS[part] ?? part).join(" or ");
}

function received({ input }: Issue): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function pathOf(issue: Issue): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path === "" ? String(key) : `${path}.${String(key)}`;
  }, "");
}
