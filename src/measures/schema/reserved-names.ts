import type { MeasureProblem } from "./schema-problem";

/** Deeper than any definition; also ends the search in an object that holds itself. */
const DEEPEST = 12;

/** Whether JavaScript gives every object something of this name: a record cannot be trusted to hold an entry so called. */
export function isReservedName(name: string): boolean {
  return name === "prototype" || name in Object.prototype;
}

/**
 * The entries of a definition whose name is `constructor`, `prototype` or `__proto__`: the check of the schema passes
 * over them, so that they would vanish without a word.
 *
 * @param json the definition as `JSON.parse` gives it
 */
export function reservedEntries(json: unknown, path = "", depth = 0): MeasureProblem[] {
  if (typeof json !== "object" || json === null || depth > DEEPEST) return [];
  return Object.entries(json).flatMap(([name, value]) => {
    const at = Array.isArray(json) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
    if (name === "__proto__" || name === "constructor" || name === "prototype") {
      return [{ path: at, problem: `"${name}" is a name that JavaScript keeps to itself; choose another` }];
    }
    return reservedEntries(value, at, depth + 1);
  });
}
