import { nullIfProblem } from "../errors";
import { parseStructure } from "./check-population-structure";
import type { Measure } from "./measure-schema";
import { expressionText, namesIn } from "./model-syntax/expression";
import { type ModelStatement, modelParts } from "./model-syntax/model-parts";
import { type ModelRelation, readModel } from "./model-syntax/parse-model";
import { isUnspecified } from "./model-syntax/read-modifiers";
import { isModelName } from "./model-syntax/tokenize";

/** A declared structure: the items of each factor. */
export interface Structure {
  readonly id: string;
  readonly label: string;
  /** The measurement model (lavaan's syntax); as written if there is nothing else. */
  readonly model: string;
  /** The whole model as written, if it has regressions, constraints or defined parameters. */
  readonly structural?: string | undefined;
  /** First-order factors; second-order factors are in the model alone. */
  readonly factors: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly string[];
  }[];
}

/**
 * The structures that a measure declares, with the items of each factor in the order of the model.
 * @param measure a factor or structure without a label is named by its id
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

/** Whether structures have several factors, whose sums can be correlated. */
export const hasScales = (measure: Measure): boolean =>
  structuresOf(measure).flatMap(({ factors }) => factors).length > 1;

/**
 * How many of a scale's items may lack an answer by the measure's rule, which is of whole scales: from one answer of three
 * nothing is known.
 * @param items of the scale; of a part of a declared larger scale none may
 */
export function proratedItems(measure: Measure, items: readonly string[]): number {
  const { prorate } = measure;
  const declared = structuresOf(measure).flatMap(({ id: structure, factors }) =>
    factors.map((factor) => ({ name: `${structure}.${factor.id}`, items: factor.items })),
  );
  if (typeof prorate !== "number") {
    const named = declared.filter(
      (one) => one.items.length === items.length && items.every((id) => one.items.includes(id)),
    );
    return Math.max(0, ...named.map(({ name }) => prorate[name] ?? 0));
  }
  const isPart = declared.some(
    (one) => one.items.length > items.length && items.every((id) => one.items.includes(id)),
  );
  return isPart ? 0 : prorate;
}

/** Whether a model has exploratory blocks; false of a text that is no model. */
export function hasBlocks(model: string): boolean {
  if (!model.includes("efa")) return false;
  return nullIfProblem(() => readModel(model))?.statements.some(({ block }) => block !== undefined) ?? false;
}

/**
 * The factors of a model that share an exploratory block with others: a rotation decides which items are theirs, and no
 * declaration.
 * @example
 * ```ts
 * exploredFactors('efa("b")*f + efa("b")*g =~ a + b + c\nh =~ d + e'); // ["f", "g"]
 * ```
 */
export function exploredFactors(model: string): readonly string[] {
  if (!hasBlocks(model)) return [];
  const blocks = new Map<string, Set<string>>();
  for (const { lhs, block } of readModel(model).statements) {
    if (block !== undefined) blocks.set(block, (blocks.get(block) ?? new Set()).add(lhs));
  }
  return [...blocks.values()].flatMap((factors) => (factors.size > 1 ? [...factors] : []));
}

function levelsOf(model: string): Pick<Structure, "model" | "structural"> {
  const { measurement, structural } = modelLevels(model);
  return structural === undefined ? { model } : { model: measurement, structural };
}

/** The same text for structures that group the same items, in whatever order. */
export const groupingKey = (factors: readonly { readonly items: readonly string[] }[]): string =>
  factors
    .map(({ items }) => [...items].sort().join(" "))
    .sort()
    .join(" | ");

/**
 * A structure without some of its items; null where a factor has none left.
 * @param items ids; the structure is returned unchanged where it has none of them
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

/** A model's text without some of its items and without factors that are left empty; null where no factor is left. */
export function modelWithout(
  model: string,
  items: readonly string[],
): { readonly model: string; readonly factors: readonly string[] } | null {
  const read = readModel(model);
  let { statements } = read;
  if (!statements.some(({ lhs, rhs }) => items.includes(lhs) || items.includes(rhs)))
    return { model, factors: modelParts(statements).factors };
  const removed = new Set(items);
  for (;;) {
    const before = modelParts(statements).factors;
    statements = statements.filter(({ lhs, rhs }) => !removed.has(lhs) && !removed.has(rhs));
    const { factors } = modelParts(statements);
    const empty = before.filter((factor) => !factors.includes(factor));
    if (empty.every((factor) => removed.has(factor))) {
      return factors.length === 0 ? null : { model: modelText(statements, read.relations), factors };
    }
    for (const factor of empty) removed.add(factor);
  }
}

interface ModelLevels {
  /** The text of the measurement model. */
  readonly measurement: string;
  /** The whole text, if it has regressions, relations of labels or variables without indicators. */
  readonly structural: string | undefined;
}

/**
 * The measurement model in a model's text: loadings, and the (co)variances and means of items and factors.
 * @throws ItemwiseError "bad-model"
 */
function modelLevels(model: string): ModelLevels {
  const { statements, relations } = readModel(model);
  const { indicators, measures } = modelParts(statements);
  const isMeasured = (name: string): boolean =>
    (indicators.get(name)?.length ?? 0) > 0 || (measures.has(name) && !indicators.has(name));
  const isMeasurement = ({ lhs, op, rhs }: ModelStatement): boolean =>
    op !== "~" && isMeasured(lhs) && (op === "~~" || op === "=~" ? isMeasured(rhs) : true);
  const isWhole =
    relations.length === 0 &&
    statements.every(
      (one) =>
        isMeasurement(one) &&
        one.equals.every((name) => name === null) &&
        one.lower === undefined &&
        one.upper === undefined,
    );
  if (isWhole) return { measurement: model, structural: undefined };
  const measuring = statements.filter(isMeasurement).map((one) => ({
    ...one,
    equals: [null],
    lower: undefined,
    upper: undefined,
  }));
  return { measurement: measuring.map(statementText).join("\n"), structural: model };
}

/** Text of statements and of the relations whose labels remain, or are defined by those that do. */
function modelText(statements: readonly ModelStatement[], relations: readonly ModelRelation[] = []): string {
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

/** A statement as a line of model syntax. */
function statementText(statement: ModelStatement): string {
  const { lhs, op, rhs, fixed, start, labels, equals, lower = [null], upper = [null], block } = statement;
  const of = block === undefined ? lhs : `efa("${block}")*${lhs}`;
  const target = op === "~1" ? "1" : op === "=~" && rhs === "" ? "0" : rhs;
  const modifier = isUnspecified(statement)
    ? ""
    : [
        modifierText(fixed, (value) => String(value)),
        modifierText(start, (value) => `start(${value})`),
        boundText("lower", lower),
        boundText("upper", upper),
        labels.every((label) => label === null || (isModelName(label) && label !== "NA"))
          ? modifierText(labels, (value) => value)
          : callText("label", labels),
        callText("equal", equals),
      ]
        .flatMap((text) => (text === null ? [] : [`${text}*${target}`]))
        .join(" + ");
  return `${of} ${op === "~1" ? "~" : op} ${modifier || target}`;
}

/** `label("k")`, `equal(c("f=~a", NA))`. */
function callText(name: string, entries: readonly (string | null)[]): string | null {
  const text = modifierText(entries, (value) => `"${value}"`);
  return text && `${name}(${text})`;
}

/** `lower(0)`, `upper(c(1, NA))`. */
function boundText(name: "lower" | "upper", entries: readonly (number | null)[]): string | null {
  const text = modifierText(entries, String);
  return text && `${name}(${text})`;
}

/** As written before a name; null where unspecified. */
function modifierText<T>(entries: readonly (T | null)[], write: (value: T) => string): string | null {
  if (entries.every((entry) => entry === null)) return null;
  const written = entries.map((entry) => (entry === null ? "NA" : write(entry)));
  return written.length === 1 ? written[0]! : `c(${written.join(", ")})`;
}
