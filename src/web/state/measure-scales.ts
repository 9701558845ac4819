import { ItemwiseError, nullIfProblem } from "../../errors";
import { keepsScales, modelTemplate, type Template } from "../../factor/model/model-template";
import type { MeasureDefinition } from "../../measures/measure";
import { parseModel } from "../../measures/model-syntax/parse-model";
import { isUnspecified } from "../../measures/model-syntax/read-modifiers";
import * as names from "../../words/messages";
import * as messages from "./messages";

/** A factor of a structure and its items. */
export interface Scale {
  readonly id: string;
  readonly label: string;
  readonly items: readonly string[];
}

export type Structure = NonNullable<MeasureDefinition["structures"]>[string];

/** The scales of a structure; null where its model is more than a list of items per scale. */
export function scalesOf({ model, labels = {} }: Structure): Scale[] | null {
  const statements = nullIfProblem(() => parseModel(model));
  if (statements === null) return null;
  const factors = [...new Set(statements.map(({ lhs }) => lhs))];
  const isPlain = statements.every(
    (statement) => statement.op === "=~" && isUnspecified(statement) && !factors.includes(statement.rhs),
  );
  if (!isPlain) return null;
  return factors.map((id) => ({
    id,
    label: Object.hasOwn(labels, id) ? (labels[id] ?? id) : id,
    items: statements.filter(({ lhs }) => lhs === id).map(({ rhs }) => rhs),
  }));
}

/** A structure of the scales that have items. */
export function structureOf(label: string | undefined, scales: readonly Scale[]): Structure {
  const filled = scales.filter(({ items }) => items.length > 0);
  const labels = filled.filter((scale) => scale.label !== scale.id && scale.label.trim() !== "");
  return {
    label,
    labels: Object.fromEntries(labels.map((scale) => [scale.id, scale.label])),
    model: filled.map(({ id, items }) => `${id} =~ ${items.join(" + ")}`).join("\n"),
  };
}

/**
 * A structure of these scales as a template writes it.
 * @throws ItemwiseError "not-identified" as `modelTemplate`
 */
export function structureFromTemplate(
  template: Template,
  scales: readonly Scale[],
  { external = {} }: Pick<MeasureDefinition, "external">,
): Structure {
  const filled = scales.filter(({ items }) => items.length > 0);
  const { labels } = structureOf(undefined, scales);
  return {
    label: names.template({ template }),
    labels: keepsScales(template) ? labels : {},
    model: modelTemplate(template, filled, { taken: Object.keys(external) }),
  };
}

/** Puts an item on a scale or takes it off, in the order of the measure's items. */
export function withScaleItem(
  scales: readonly Scale[],
  { scale, item, isOn }: { readonly scale: string; readonly item: string; readonly isOn: boolean },
  order: readonly string[],
): Scale[] {
  return scales.map((one) =>
    one.id === scale
      ? { ...one, items: order.filter((id) => (id === item ? isOn : one.items.includes(id))) }
      : one,
  );
}

export function withScale(scales: readonly Scale[], items: readonly string[]): Scale[] {
  const taken = new Set([...scales.map(({ id }) => id), ...items]);
  let number = scales.length + 1;
  while (taken.has(`scale${number}`)) number++;
  return [
    ...scales,
    { id: `scale${number}`, label: messages.scaleNumber({ number: String(number) }), items: [] },
  ];
}

export function withStructure(definition: MeasureDefinition, structure: Structure, wanted = "structure") {
  const { structures = {} } = definition;
  let number = 1;
  const key = (): string => (number === 1 ? wanted : `${wanted}${number}`);
  while (Object.hasOwn(structures, key())) number++;
  return { ...definition, structures: { ...structures, [key()]: structure } };
}

export function withStructureAt(definition: MeasureDefinition, key: string, structure: Structure | null) {
  const { [key]: _, ...others } = definition.structures ?? {};
  const entries = Object.entries(definition.structures ?? {});
  const structures =
    structure === null
      ? others
      : Object.fromEntries(entries.map(([name, own]) => [name, name === key ? structure : own]));
  const simulated = definition.population?.structures;
  const isLost = structure === null && simulated !== undefined && Object.hasOwn(simulated, key);
  return { ...definition, structures, ...(isLost ? { population: null } : {}) };
}

/** The place in the model that a message names at its beginning. */
export function placeOfProblem(message: string): { readonly line: number; readonly column: number } | null {
  const found = /\p{L} (\d+), \p{L}+ (\d+)\s?:/u.exec(message);
  return found === null ? null : { line: Number(found[1]), column: Number(found[2]) };
}

/** What is wrong with a model as written, with its line, and what to write instead. */
export function modelProblem(problem: string, model: string, items: readonly string[]): string {
  const place = placeOfProblem(problem);
  const text = place === null ? "" : (model.split("\n")[place.line - 1]?.trim() ?? "");
  const where = text === "" ? problem : messages.inLine({ text, problem });
  return `${where} ${modelHint(model, items)}`;
}

function modelHint(model: string, items: readonly string[]): string {
  try {
    parseModel(model);
  } catch (error) {
    if (error instanceof ItemwiseError) return error.hint;
    throw error;
  }
  return messages.modelExample({ model: `F =~ ${items.slice(0, 3).join(" + ")}`, items });
}
