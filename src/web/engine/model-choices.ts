import type { Analysis } from "../../analysis/analysis";
import { UNDECLARED_MODELS } from "../../analysis/settings";
import type { MeasureDefinition } from "../../measures/measure";
import { type AdoptableModel, adoptableModel } from "../../project/adopted-measure";

/** Other working models, and the parameters that the working model lacks. */
export interface ModelChoices {
  readonly working: Pick<AdoptableModel, "structure" | "label">;
  /** Other candidates that may be the working model, the next one first. */
  readonly others: readonly Pick<AdoptableModel, "structure" | "label">[];
  readonly adoptable: AdoptableModel | null;
}

export function modelChoices(
  { cfa, workingModel }: Pick<Analysis, "cfa" | "workingModel">,
  definition: MeasureDefinition,
): ModelChoices | null {
  if (workingModel === null) return null;
  const { structure, label, base, others } = workingModel;
  const known: readonly string[] = [...Object.keys(definition.structures ?? {}), ...UNDECLARED_MODELS];
  const own = base ?? structure;
  const lacking = adoptableModel(cfa, definition, own);
  return {
    working: { structure, label },
    others: others.flatMap((id) => {
      const model = known.includes(id) ? cfa.find((one) => one.structure === id) : undefined;
      return model === undefined ? [] : [{ structure: id, label: model.label }];
    }),
    // Parameters of a model on which nothing rests are of no use.
    adoptable: lacking?.structure === own ? adoptableOf(lacking) : null,
  };
}

const adoptableOf = ({ structure, label, model, localMisfit }: AdoptableModel): AdoptableModel => ({
  structure,
  label,
  model,
  localMisfit,
});
