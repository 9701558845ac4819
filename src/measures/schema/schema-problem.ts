/** Words for schema problems of a JSON text, with the path of the entry. */

import type * as v from "valibot";
import { firstOf } from "../../errors";

/** Maximum number of problems in a message. */
const MAX_NAMED = 5;

/** The first problems in one line, and how many more there are. */
export function problemsText(problems: readonly MeasureProblem[]): string {
  const named = problems.map(({ path, problem }) => (path ? `${path}: ${problem}` : problem));
  return firstOf(named, MAX_NAMED, ";");
}

type Issue = v.BaseIssue<unknown>;

/** A schema issue in words. */
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

/** Hint for words or quoted numbers instead of codes. */
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

export interface MeasureProblem {
  readonly path: string;
  readonly problem: string;
}

/** A list of one problem where `isWrong`, else empty. */
export function problemIf(isWrong: boolean, path: string, problem: string): MeasureProblem[] {
  return isWrong ? [{ path, problem }] : [];
}

/** Deeper than any definition; also ends the search in a circular object. */
const MAX_DEPTH = 12;

/** Whether every JavaScript object has a member of this name. */
export function isReservedName(name: string): boolean {
  return name === "prototype" || name in Object.prototype;
}

/** Entries named `constructor`, `prototype` or `__proto__`, which the schema check would drop silently. */
export function reservedEntries(json: unknown, path = "", depth = 0): MeasureProblem[] {
  if (typeof json !== "object" || json === null || depth > MAX_DEPTH) return [];
  return Object.entries(json).flatMap(([name, value]) => {
    const at = Array.isArray(json) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
    if (name === "__proto__" || name === "constructor" || name === "prototype") {
      return [{ path: at, problem: `"${name}" is a name that JavaScript keeps to itself; choose another` }];
    }
    return reservedEntries(value, at, depth + 1);
  });
}
