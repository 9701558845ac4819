import { modelParts } from "./model-syntax/model-parts";
import { readModel } from "./model-syntax/parse-model";
import { modelText } from "./structural-model";
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
  const without = (model: string): string => {
    const { statements, relations } = readModel(model);
    return modelText(
      statements.filter(({ lhs, rhs }) => isLeft(lhs) && isLeft(rhs)),
      relations,
    );
  };
  const { structural } = structure;
  return {
    ...structure,
    model: without(structure.model),
    structural: structural === undefined ? undefined : without(structural),
    factors,
  };
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
  const read = readModel(model);
  let { statements } = read;
  if (!statements.some(({ lhs, rhs }) => items.includes(lhs) || items.includes(rhs)))
    return { model, factors: modelParts(statements).factors };
  const gone = new Set(items);
  for (;;) {
    const before = modelParts(statements).factors;
    statements = statements.filter(({ lhs, rhs }) => !gone.has(lhs) && !gone.has(rhs));
    const { factors } = modelParts(statements);
    const empty = before.filter((factor) => !factors.includes(factor));
    if (empty.every((factor) => gone.has(factor))) {
      return factors.length === 0 ? null : { model: modelText(statements, read.relations), factors };
    }
    for (const factor of empty) gone.add(factor);
  }
}
