/** What a schema finds wrong with a JSON text, in words that name the path of the entry. */

import type * as v from "valibot";
import { firstOf } from "../../errors";

/** How many problems one message names. */
const NAMED = 5;

/** The first few problems in one line, and how many more there are. */
export function namedProblems(problems: readonly MeasureProblem[]): string {
  const named = problems.map(({ path, problem }) => (path ? `${path}: ${problem}` : problem));
  return firstOf(named, NAMED, ";");
}

type Issue = v.BaseIssue<unknown>;

/** What is wrong at one place of a JSON text, in words, from what the schema says. */
export function schemaProblem(issue: Issue): MeasureProblem {
  const path = pathOf(issue);
  if (issue.kind !== "schema") {
    const what = issue.type === "regex" || issue.type === "min_length" ? ` (it is ${received(issue)})` : "";
    return { path, problem: `must ${issue.message}${what}` };
  }
  if (issue.expected === "never" && issue.type === "strict_object") {
    return { path, problem: "is no entry of a definition; look for a slip of the pen" };
  }
  if (issue.received === "undefined") return { path, problem: "is required" };
  return {
    path,
    problem: `expected ${expectedOf(issue)}, found ${received(issue)}${wordsForCodes(issue, path)}`,
  };
}

/** What to do where words or quoted numbers stand for the codes of answers. */
function wordsForCodes({ input }: Issue, path: string): string {
  if (typeof input !== "string" || !/(\.code|\.yes\[\d+\])$/.test(path)) return "";
  if (input.trim() !== "" && Number.isFinite(Number(input)))
    return ` (write ${Number(input)}, without quotes)`;
  return " (a code is a number: give each answer one, put these in the file for the words, and keep the words as labels)";
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

/** What is wrong with a definition: where in it, and what. */
export interface MeasureProblem {
  readonly path: string;
  readonly problem: string;
}

/** The problem where something is wrong, as a list; an empty one where it is not. */
export function problemIf(isWrong: boolean, path: string, problem: string): MeasureProblem[] {
  return isWrong ? [{ path, problem }] : [];
}
