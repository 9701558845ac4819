import { modelParts } from "./model-syntax/model-parts";
import { readModel } from "./model-syntax/parse-model";

/** A factor of a model and the items that load on it directly. */
export interface ModelFactor {
  readonly id: string;
  /** None for a factor of factors. */
  readonly items: readonly string[];
}

/**
 * Reads which items belong to which factor of a measurement model in lavaan's syntax (`readModel`); what the model
 * says beside its loadings, and the modifiers of these, is read over.
 *
 * @returns the factors in order, each with its items in order
 * @throws ItemwiseError "bad-model" with line and column, both from 1, and what was expected there
 */
export function parseStructure(model: string): ModelFactor[] {
  const { factors, indicators } = modelParts(readModel(model).statements);
  return factors.map((id) => ({
    id,
    items: (indicators.get(id) ?? []).filter((name) => !indicators.has(name)),
  }));
}
