import type { LocalMisfit } from "../factor/cfa/cfa-result";
import type { MeasureDefinition } from "../measures/measure";
import { adoptedLabel, adoptedNote } from "./messages";

/** A fitted model with the parameters that it lacks. */
export interface AdoptableModel {
  readonly structure: string;
  readonly label: string;
  readonly model: string;
  readonly localMisfit?: LocalMisfit | null | undefined;
}

/**
 * The model whose named parameters are to be adopted: the working model if it has any, or else the first declared
 * structure that does, or one factor where none is declared. Null where no model has named parameters that no declared
 * structure has.
 */
export function adoptableModel<Model extends AdoptableModel>(
  models: readonly Model[],
  { structures = {} }: Pick<MeasureDefinition, "structures">,
  working?: string | undefined,
): Model | null {
  const isDeclared = ({ structure }: Model): boolean => Object.hasOwn(structures, structure);
  const texts = Object.values(structures).map(({ model }) => model.trimEnd());
  const able = models.filter(
    (model) =>
      (model.localMisfit?.parameters.length ?? 0) > 0 && !texts.includes(adoptedText(structures, model)),
  );
  const declared = Object.keys(structures).length === 0 ? able : able.filter(isDeclared);
  return able.find(({ structure }) => structure === working) ?? declared[0] ?? null;
}

/**
 * A measure's definition with one more structure: a model with the parameters named by its misfit. Its note says that
 * they were chosen on these data.
 * @param definition unchanged otherwise
 * @param model a model with named parameters, as `adoptableModel` gives it
 * @returns the structure is "ID-modified"; where a definition has that already, "ID-modified2"
 * @example
 * ```ts
 * const definition = { id: "two", items: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }] };
 * const found = { lhs: "a", op: "~~", rhs: "b", mi: 30, p: 0.001, expected: 0.3, estimate: 0.3, equivalent: [] } as const;
 * const parameters = [{ ...found, chiSquare: 1, df: 1, fitP: 0.3, cfi: 1, rmsea: 0 }];
 * const model = "f =~ a + b + c + d";
 * const localMisfit = { diffuse: false, parameters, model: `${model}\na ~~ b` };
 * const wider = adoptedMeasure(definition, { structure: "one", label: "One", model, localMisfit });
 * wider.structures?.["one-modified"]?.model; // "f =~ a + b + c + d\na ~~ b"
 * ```
 */
export function adoptedMeasure(definition: MeasureDefinition, model: AdoptableModel): MeasureDefinition {
  const { structures = {}, note } = definition;
  const { structure: id, label } = model;
  const parameters = namedParameters(model);
  const modified = {
    ...structures[id],
    label: adoptedLabel({ label }),
    model: adoptedText(structures, model),
  };
  let name = `${id}-modified`;
  for (let k = 2; Object.hasOwn(structures, name); k++) name = `${id}-modified${k}`;
  return {
    ...definition,
    note: [note, adoptedNote({ label, parameters })].filter((part) => part != null).join(" "),
    structures: { ...structures, [name]: modified },
  };
}

/** In lavaan's syntax. */
export const namedParameters = ({ localMisfit }: AdoptableModel): string[] =>
  (localMisfit?.parameters ?? []).map(({ lhs, op, rhs }) => `${lhs} ${op} ${rhs}`);

function adoptedText(
  structures: NonNullable<MeasureDefinition["structures"]>,
  model: AdoptableModel,
): string {
  const text = structures[model.structure]?.model ?? model.model;
  return [text.trimEnd(), ...namedParameters(model)].join("\n");
}
