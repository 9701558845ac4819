import { modelParts } from "./model-syntax/model-parts";
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

/**
 * A model's text without some of its items, and without factors of which nothing is left.
 *
 * @returns null where no factor is left
 */
export function modelWithout(
  model: string,
  items: readonly string[],
): { readonly model: string; readonly factors: readonly string[] } | null {
  let statements = parseModel(model);
  if (!statements.some(({ lhs, rhs }) => items.includes(lhs) || items.includes(rhs)))
    return { model, factors: modelParts(statements).factors };
  const gone = new Set(items);
  for (;;) {
    const before = modelParts(statements).factors;
    statements = statements.filter(({ lhs, rhs }) => !gone.has(lhs) && !gone.has(rhs));
    const { factors } = modelParts(statements);
    const empty = before.filter((factor) => !factors.includes(factor));
    if (empty.every((factor) => gone.has(factor))) {
      return factors.length === 0 ? null : { model: statements.map(statementText).join("\n"), factors };
    }
    for (const factor of empty) gone.add(factor);
  }
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
