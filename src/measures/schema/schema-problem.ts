/** Words for schema problems of a JSON text, with the path of the entry. */

import type * as v from "valibot";
import type { Said } from "../../errors";
import * as messages from "../messages";

/** Maximum number of problems in a message. */
const MAX_NAMED = 5;

/** The first problems in one line, and how many more there are. */
export function problemsText(problems: readonly MeasureProblem[]): string {
  const named = problems
    .slice(0, MAX_NAMED)
    .map(({ path, problem }) => (path ? messages.problemAt({ path, problem }) : problem));
  return messages.problemList({ problems: named, more: problems.length - named.length });
}

/** What a schema asks of an entry, worded when the entry is found wrong. */
export const must =
  (what: Parameters<typeof messages.requirement>[0]["what"]): (() => string) =>
  () =>
    messages.requirement({ what });

type Issue = v.BaseIssue<unknown>;

/** A schema issue in words. */
export function schemaProblem(issue: Issue): MeasureProblem {
  const path = pathOf(issue);
  if (issue.kind !== "schema") {
    const isQuoted = issue.type === "regex" || issue.type === "min_length";
    const given = isQuoted ? received(issue) : null;
    return { path, problem: messages.must({ what: issue.message, given }) };
  }
  if (issue.expected === "never" && issue.type === "strict_object") {
    return { path, problem: messages.noEntry() };
  }
  if (issue.received === "undefined") return { path, problem: messages.isRequired() };
  return {
    path,
    problem: messages.entryExpected({
      expected: expectedOf(issue),
      found: received(issue),
      mistake: mistakeIn(issue, path),
      code: String(Number(issue.input)),
    }),
  };
}

/** Words or quoted numbers instead of codes. */
function mistakeIn({ input }: Issue, path: string): "quoted" | "words" | null {
  if (typeof input !== "string" || !/(\.code|\.yes\[\d+\])$/.test(path)) return null;
  return input.trim() !== "" && Number.isFinite(Number(input)) ? "quoted" : "words";
}

const KINDS: Readonly<Record<string, Parameters<typeof messages.kindOfEntry>[0]["kind"]>> = {
  Array: "list",
  Object: "object",
  string: "text",
  number: "number",
  boolean: "boolean",
  never: "never",
};

function expectedOf({ expected }: Issue): string[] {
  if (expected === null) return [messages.kindOfEntry({ kind: "other" })];
  const parts = expected.replace(/^\(|\)$/g, "").split(" | ");
  return parts.map((part) => {
    const kind = KINDS[part];
    return kind === undefined ? part : messages.kindOfEntry({ kind });
  });
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
export function problemIf(isWrong: boolean, path: string, problem: Said): MeasureProblem[] {
  return isWrong ? [{ path, problem: typeof problem === "string" ? problem : problem() }] : [];
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
      return [{ path: at, problem: messages.reservedName({ name }) }];
    }
    return reservedEntries(value, at, depth + 1);
  });
}
