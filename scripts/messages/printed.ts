import type { Key, Taken, Wording } from "../../src/words/wording";
import { FUNCTIONS } from "./functions";

/** Imported names by module of src/words. */
export type Imports = Map<string, Set<string>>;

export function importFrom(imports: Imports, module: string, name: string): void {
  imports.set(module, (imports.get(module) ?? new Set()).add(name));
}

/** An English message as an expression in TypeScript, with what it imports. */
export function printed(wording: Wording, imports: Imports): string {
  if (typeof wording === "string") return literal(wording, imports);
  if (isRow(wording)) {
    const parts = wording.map((part) => printed(part, imports));
    return parts.length === 1 ? (parts[0] ?? '""') : `(${parts.join(" + ")})`;
  }
  if ("arg" in wording) return wording.arg;
  if ("call" in wording) {
    const known = Object.values(FUNCTIONS).find(({ name }) => name === wording.call);
    if (known !== undefined) importFrom(imports, known.from, known.name);
    return `_${wording.call}(${wording.takes.map((taken) => printedTaken(taken, imports)).join(", ")})`;
  }
  const value = wording.isCount ? `${wording.by}.length` : wording.by;
  const cases = wording.cases.map(
    ([key, text]) => `${printedTest(value, key, imports)} ? ${printed(text, imports)} : `,
  );
  return `(${cases.join("")}${printed(wording.otherwise, imports)})`;
}

const isRow = (wording: Wording): wording is readonly Wording[] => Array.isArray(wording);

/** A message's own text is marked for the pseudo-language. */
function literal(text: string, imports: Imports): string {
  if (!/\p{L}/u.test(text)) return JSON.stringify(text);
  importFrom(imports, "pseudo", "literal");
  return `_literal(${JSON.stringify(text)})`;
}

function printedTaken(taken: Taken, imports: Imports): string {
  if (taken === null) return "undefined";
  if (typeof taken !== "object") return JSON.stringify(taken);
  return "arg" in taken ? taken.arg : printed(taken[0], imports);
}

function printedTest(value: string, key: Key, imports: Imports): string {
  if (typeof key === "boolean") return key ? value : `!${value}`;
  if (typeof key !== "object" || key === null) return `${value} === ${JSON.stringify(key)}`;
  importFrom(imports, "signs", "signs");
  return `_signs().plural(${value}) === ${JSON.stringify(key[0])}`;
}
