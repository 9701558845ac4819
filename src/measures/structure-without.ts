import type { ModelStatement } from "./model-syntax/model-statement";
import { saysNothing } from "./model-syntax/modifiers";
import { parseModel } from "./model-syntax/parse-model";
import type { Structure } from "./structure";

/**
 * A structure without some of its items; null where one of its factors has none left.
 *
 * @param items ids of those to leave out; the same structure where it has none of them
 *
 * @example
 * ```ts
 * const factors = [{ id: "f", label: "F", items: ["a", "b", "c"] }];
 * structureWithout({ id: "one", label: "One", model: "f =~ a + b + c", factors }, ["b"])?.model; // "f =~ a\nf =~ c"
 * ```
 */
export function structureWithout(structure: Structure, items: readonly string[]): Structure | null {
  const isLeft = (id: string): boolean => !items.includes(id);
  if (structure.factors.every((factor) => factor.items.every(isLeft))) return structure;
  const factors = structure.factors.map((factor) => ({ ...factor, items: factor.items.filter(isLeft) }));
  if (factors.some((factor) => factor.items.length === 0)) return null;
  const statements = parseModel(structure.model).filter(({ lhs, rhs }) => isLeft(lhs) && isLeft(rhs));
  return { ...structure, model: statements.map(statementText).join("\n"), factors };
}

function statementText(statement: ModelStatement): string {
  const { lhs, op, rhs, fixed, start, labels } = statement;
  const modifier = saysNothing(statement)
    ? ""
    : [
        modifierText(fixed, (value) => String(value)),
        modifierText(start, (value) => `start(${value})`),
        modifierText(labels, (value) => value),
      ]
        .flatMap((text) => (text === null ? [] : [`${text}*${op === "~1" ? "1" : rhs}`]))
        .join(" + ");
  return `${lhs} ${op === "~1" ? "~" : op} ${modifier || (op === "~1" ? "1" : rhs)}`;
}

/** As it is written before a name; null where nothing is said. */
function modifierText<T>(entries: readonly (T | null)[], write: (value: T) => string): string | null {
  if (entries.every((entry) => entry === null)) return null;
  const written = entries.map((entry) => (entry === null ? "NA" : write(entry)));
  return written.length === 1 ? written[0]! : `c(${written.join(", ")})`;
}
