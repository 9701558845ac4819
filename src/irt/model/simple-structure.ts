import type { IrtModel } from "./irt-model";
import { modelLayout } from "./model-layout";

/** By item: the factor that it loads on; null where an item loads on several, or a factor has no item. */
export function simpleStructure(model: IrtModel, group: number): number[] | null {
  const factorOf = modelLayout(model, group).items.map(({ factors }) =>
    factors.length === 1 ? factors[0]! : -1,
  );
  return factorOf.includes(-1) || new Set(factorOf).size < model.factors.length ? null : factorOf;
}
