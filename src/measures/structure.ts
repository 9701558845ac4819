import type { Measure } from "./measure-schema";
import { parseStructure } from "./parse-structure";
import { modelLevels } from "./structural-model";

/** A declared structure: which items belong to which factor. */
export interface Structure {
  readonly id: string;
  readonly label: string;
  /** The measurement model (lavaan's syntax): as written, where that is all. */
  readonly model: string;
  /** As written, where there is more than a measurement model: regressions, constraints, defined parameters. */
  readonly structural?: string | undefined;
  /** Those that items load on directly; a factor of factors is in the model alone. */
  readonly factors: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly string[];
  }[];
}

/**
 * The structures that a measure declares, with the items of each factor in the order of the model.
 *
 * @param measure its `structures`; a factor or structure without a label is called by its id
 *
 * @example
 * ```ts
 * structuresOf(measureById("disrupting-harm")).map((structure) => structure.id); // ["two-factor", "three-factor"]
 * ```
 */
export function structuresOf(measure: Measure): Structure[] {
  return Object.entries(measure.structures).map(([id, { label, labels, model }]) => ({
    id,
    label: label ?? id,
    ...levelsOf(model),
    factors: parseStructure(model)
      .filter((factor) => factor.items.length > 0)
      .map((factor) => ({
        id: factor.id,
        label: (Object.hasOwn(labels, factor.id) ? labels[factor.id] : undefined) ?? factor.id,
        items: factor.items,
      })),
  }));
}

function levelsOf(model: string): Pick<Structure, "model" | "structural"> {
  const { measurement, structural } = modelLevels(model);
  return structural === undefined ? { model } : { model: measurement, structural };
}
