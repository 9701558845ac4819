import { expressionText, namesIn } from "./model-syntax/expression";
import { modelParts } from "./model-syntax/model-parts";
import type { ModelRelation } from "./model-syntax/model-relation";
import type { ModelStatement } from "./model-syntax/model-statement";
import { saysNothing } from "./model-syntax/modifiers";
import { readModel } from "./model-syntax/parse-model";
import { isModelName } from "./model-syntax/tokenize";

/** A model cut into what measures and all of it. */
export interface ModelLevels {
  /** The text of the measurement model: the whole text where it is no more than that. */
  readonly measurement: string;
  /** The whole text where it has regressions, relations of labels or variables that measure nothing. */
  readonly structural: string | undefined;
}

/**
 * The measurement model in a model's text: loadings, and what is said of items that load and of factors.
 *
 * @throws ItemwiseError "bad-model"
 *
 * @example
 * ```ts
 * modelLevels("f =~ a + b\nf ~ age").measurement; // "f =~ a\nf =~ b"
 * modelLevels("f =~ a + b").structural; // undefined
 * ```
 */
export function modelLevels(model: string): ModelLevels {
  const { statements, relations } = readModel(model);
  const { indicators, measures } = modelParts(statements);
  const isMeasured = (name: string): boolean => name === "" || indicators.has(name) || measures.has(name);
  const isMeasurement = ({ lhs, op, rhs }: ModelStatement): boolean =>
    op !== "~" && isMeasured(lhs) && (op === "~~" ? isMeasured(rhs) : true);
  const isWhole =
    relations.length === 0 &&
    statements.every((one) => isMeasurement(one) && one.equals.every((name) => name === null));
  if (isWhole) return { measurement: model, structural: undefined };
  const own = statements.filter(isMeasurement).map((one) => ({ ...one, equals: [null] }));
  return { measurement: own.map(statementText).join("\n"), structural: model };
}

/** The text of statements and of the relations whose labels are left, or are defined by those that are. */
export function modelText(
  statements: readonly ModelStatement[],
  relations: readonly ModelRelation[] = [],
): string {
  const known = new Set(statements.flatMap(({ labels }) => labels.flatMap((label) => label ?? [])));
  const lines = relations.flatMap((relation) => {
    const sides = relation.op === ":=" ? [relation.expression] : [relation.left, relation.right];
    if (!sides.flatMap(namesIn).every(({ name }) => known.has(name))) return [];
    if (relation.op === ":=") known.add(relation.name);
    const [left, right] = sides.map((side) => expressionText(side));
    return [relation.op === ":=" ? `${relation.name} := ${left}` : `${left} ${relation.op} ${right}`];
  });
  return [...statements.map(statementText), ...lines].join("\n");
}

/** A statement as a line of model syntax, which reads as the same again. */
function statementText(statement: ModelStatement): string {
  const { lhs, op, rhs, fixed, start, labels, equals } = statement;
  const modifier = saysNothing(statement)
    ? ""
    : [
        modifierText(fixed, (value) => String(value)),
        modifierText(start, (value) => `start(${value})`),
        labels.every((label) => label === null || (isModelName(label) && label !== "NA"))
          ? modifierText(labels, (value) => value)
          : called("label", labels),
        called("equal", equals),
      ]
        .flatMap((text) => (text === null ? [] : [`${text}*${op === "~1" ? "1" : rhs}`]))
        .join(" + ");
  return `${lhs} ${op === "~1" ? "~" : op} ${modifier || (op === "~1" ? "1" : rhs)}`;
}

/** `label("k")`, `equal(c("f=~a", NA))`. */
function called(name: string, entries: readonly (string | null)[]): string | null {
  const text = modifierText(entries, (value) => `"${value}"`);
  return text && `${name}(${text})`;
}

/** As it is written before a name; null where nothing is said. */
function modifierText<T>(entries: readonly (T | null)[], write: (value: T) => string): string | null {
  if (entries.every((entry) => entry === null)) return null;
  const written = entries.map((entry) => (entry === null ? "NA" : write(entry)));
  return written.length === 1 ? written[0]! : `c(${written.join(", ")})`;
}
