import { ItemwiseError } from "../errors";
import type { Measure } from "./measure-schema";
import * as messages from "./messages";
import { type ModelStatement, modelParts } from "./model-syntax/model-parts";
import { readModel } from "./model-syntax/parse-model";
import type { ModelPlace } from "./model-syntax/tokenize";
import { isReservedName, type MeasureProblem } from "./schema/schema-problem";

export function structureProblems(measure: Measure, id: string): MeasureProblem[] {
  const { model, labels } = measure.structures[id]!;
  const path = `structures.${id}`;
  const inModel = (problem: string): MeasureProblem => ({ path: `${path}.model`, problem });
  let statements: readonly ModelStatement[];
  try {
    statements = readModel(model).statements;
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return [inModel(error.message.replace(/\.$/, ""))];
  }
  const { factors, measures } = modelParts(statements);
  if (factors.length === 0) return [inModel(messages.structureWithoutFactor())];
  const loading = [...measures.keys()];
  const items = new Set(measure.items.map((item) => item.id));
  const known = new Set([...factors, ...items, ...loading, ...Object.keys(measure.external)]);
  return [
    ...statements
      .filter(({ op, rhs }) => op === "=~" && rhs !== "" && !factors.includes(rhs) && !items.has(rhs))
      .map(({ lhs, rhs, ...place }) =>
        inModel(messages.factorItemUnknown({ ...placeOf(place), name: rhs, factor: lhs })),
      ),
    ...unknownNames(statements, known).map(({ name, ...place }) =>
      inModel(messages.nameUnknown({ ...placeOf(place), name })),
    ),
    ...factors
      .filter((factor) => items.has(factor))
      .map((factor) => inModel(messages.factorNamedAsItem({ factor }))),
    ...factors.filter(isReservedName).map((factor) => inModel(messages.factorReserved({ factor }))),
    ...Object.keys(labels)
      .filter((factor) => !factors.includes(factor))
      .map((factor) => ({
        path: `${path}.labels.${factor}`,
        problem: messages.noSuchFactor({ factor }),
      })),
  ];
}

const placeOf = ({ line, column }: ModelPlace) => ({ line: String(line), column: String(column) });

/** Names outside the loadings that neither the model nor the measure declares, at their first occurrence. */
function unknownNames(
  statements: readonly ModelStatement[],
  known: ReadonlySet<string>,
): (ModelPlace & { readonly name: string })[] {
  const found = new Map<string, ModelPlace>();
  for (const { lhs, op, rhs, line, column } of statements) {
    if (op === "=~") continue;
    for (const name of op === "~~" || op === "~" ? [lhs, rhs] : [lhs]) {
      if (!known.has(name) && !found.has(name)) found.set(name, { line, column });
    }
  }
  return Array.from(found, ([name, place]) => ({ name, ...place }));
}
