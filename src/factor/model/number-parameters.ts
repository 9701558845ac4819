import { ItemwiseError } from "../../errors";
import { type Expression, namesIn } from "../../measures/model-syntax/expression";
import type {
  ModelConstraint,
  ModelDefinition,
  ModelRelation,
} from "../../measures/model-syntax/parse-model";
import { modelError } from "../../measures/model-syntax/tokenize";
import { unitDiagonalCondition } from "../../numeric/linear-algebra/condition";
import { createRandom } from "../../numeric/random/random";
import { rotationConditionCount } from "./exploratory-blocks";
import * as messages from "./messages";
import type { ModelParameter, ModelTable } from "./model-table";
import { modelRelations } from "./relation-values";

/** A parameter before numbering; those with the same key are equal. */
export interface UnnumberedParameter extends Omit<ModelParameter, "free"> {
  readonly key: string | null;
}

/** Returns a function that counts up from 0 and repeats the number of a known key. */
export function numberByKey(): (key: string | null) => number {
  const numbers = new Map<string, number>();
  let next = 0;
  return (key) => {
    const known = key === null ? undefined : numbers.get(key);
    if (known !== undefined) return known;
    if (key !== null) numbers.set(key, next);
    return next++;
  };
}

/**
 * Numbers free parameters by row, equal keys alike; a fixed one fixes the others of its key.
 * @throws ItemwiseError "bad-model" where a key holds two different fixed values
 */
export function numberParameters(rows: readonly UnnumberedParameter[]): {
  parameters: ModelParameter[];
  free: number;
} {
  const fixedAt = fixedValues(rows);
  const numberOf = numberByKey();
  const parameters = rows.map(({ key, ...row }): ModelParameter => {
    if (row.role !== "free") return { ...row, free: -1 };
    const fixed = key === null ? undefined : fixedAt.get(key);
    if (fixed !== undefined) return { ...row, role: "fixed", value: fixed, free: -1 };
    return { ...row, free: numberOf(key) };
  });
  return { parameters, free: Math.max(-1, ...parameters.map(({ free }) => free)) + 1 };
}

function fixedValues(rows: readonly UnnumberedParameter[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { role, key, value, label } of rows) {
    if (role !== "fixed" || key === null || value === null) continue;
    const known = values.get(key);
    if (known !== undefined && known !== value) {
      const given = { label: String(label), first: String(known), second: String(value) };
      throw new ItemwiseError("bad-model", () => messages.fixedTwice(given), {
        hint: messages.fixedTwiceHint,
      });
    }
    values.set(key, value);
  }
  return values;
}

/** "==" constraints, without those that follow from others, and conditions of rotations. */
export function equalityCount(
  table: Pick<ModelTable, "constraints" | "definitions" | "parameters" | "groups" | "exploratory">,
): number {
  return independentEqualities(table) + rotationConditionCount(table);
}

const SEED = 11;

/** The rank of the derivatives of equalities at random values; those that have none there count. */
function independentEqualities(
  table: Pick<ModelTable, "constraints" | "definitions" | "parameters">,
): number {
  const equalities = table.constraints.filter(({ op }) => op === "==").length;
  if (equalities === 0) return 0;
  const random = createRandom(SEED);
  const free = Math.max(-1, ...table.parameters.map((row) => row.free)) + 1;
  const x = Float64Array.from({ length: free }, () => 0.5 + random.uniform());
  const slopes = modelRelations(table).constraints.flatMap(({ equality, at }) =>
    equality ? [at(x).slopes] : [],
  );
  const known = slopes.filter((own) => own.every(Number.isFinite));
  const products = known.flatMap((one) =>
    known.map((other) => one.reduce((sum, value, i) => sum + value * other[i]!, 0)),
  );
  return equalities - unitDiagonalCondition(Float64Array.from(products), known.length).nullity;
}

/**
 * Fitted moments (without the sample's; slopes on covariates for ordered items) less free parameters plus "=="
 * constraints and conditions of rotations.
 */
export function degreesOfFreedom(
  {
    thresholds,
    groups,
    kind,
    parameters,
    constraints,
    definitions,
    covariates,
    exploratory,
  }: Pick<
    ModelTable,
    | "thresholds"
    | "groups"
    | "kind"
    | "parameters"
    | "constraints"
    | "definitions"
    | "covariates"
    | "exploratory"
  >,
  free: number,
): number {
  const p = thresholds.length;
  const equalities = equalityCount({ constraints, definitions, parameters, groups, exploratory });
  if (kind === "ordered") {
    const levels = thresholds.reduce((sum, count) => sum + (count === 0 ? 2 : count), 0);
    return groups.length * (levels + p * covariates.length + (p * (p - 1)) / 2) - free + equalities;
  }
  const sampled = parameters.filter(({ role }) => role === "sample").length;
  return groups.length * (p + (p * (p + 1)) / 2) - sampled - free + equalities;
}

/** A row that may be equated with another by name (`equal("f=~a")*b`). */
export interface EqualRow extends UnnumberedParameter {
  readonly equals: string | null;
}

/**
 * Gives rows equated by name the key of the other. @throws ItemwiseError "bad-model" where no parameter has the name
 */
export function applyEqualities(rows: readonly EqualRow[]): UnnumberedParameter[] {
  const keys = rows.map(({ key }) => key);
  const places = new Map(rows.flatMap((row, at) => namesOf(row).map((name) => [name, at] as const)));
  rows.forEach(({ equals }, at) => {
    if (equals === null) return;
    const other = places.get(equals);
    if (other === undefined || other === at) {
      throw modelError(
        { line: 1, column: 1 },
        () => messages.noEqualParameter({ name: equals }),
        messages.noEqualParameterHint,
      );
    }
    const key = keys[other] ?? keys[at] ?? `equal ${equals}`;
    keys[other] = key;
    keys[at] = key;
  });
  return rows.map(({ equals: _, ...row }, at) => ({ ...row, key: keys[at] ?? null }));
}

function namesOf({ lhs, op, rhs, group }: EqualRow): string[] {
  const end = group === 0 ? "" : `.g${group + 1}`;
  if (op === "~~" && lhs !== rhs) return [`${lhs}~~${rhs}${end}`, `${rhs}~~${lhs}${end}`];
  return [`${lhs}${op}${rhs}${end}`];
}

interface ResolvedLabels {
  readonly settled: UnnumberedParameter[];
  readonly constraints: readonly ModelConstraint[];
  readonly definitions: readonly ModelDefinition[];
}

/**
 * Resolves relations of labels: `==` of labels, or with a number, is applied to the rows; the rest constrains the fit.
 * @throws ItemwiseError "bad-model" for a name that is no label, or that is defined twice or in a circle
 */
export function resolveLabels(
  rows: readonly UnnumberedParameter[],
  relations: readonly ModelRelation[],
): ResolvedLabels {
  const labels = new Set(rows.flatMap(({ label }) => (label === null ? [] : [label])));
  const definitions = relations.filter((relation) => relation.op === ":=");
  checkNames(relations, { labels, definitions });
  const keyOf = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let next = keyOf.get(at); next !== undefined; next = keyOf.get(at)) at = next;
    return at;
  };
  const fixed = new Map<string, number>();
  const constraints = relations
    .filter((relation) => relation.op !== ":=")
    .filter(({ op, left, right }) => {
      if (op !== "==") return true;
      const [one, other] = [labelIn(left, labels), labelIn(right, labels)];
      if (one !== null && other !== null) {
        if (find(one) !== find(other)) keyOf.set(find(one), find(other));
        return false;
      }
      const [name, value] = one === null ? [other, numberIn(left)] : [one, numberIn(right)];
      if (name === null || value === null) return true;
      if (fixed.has(name) && fixed.get(name) !== value) return true;
      fixed.set(name, value);
      return false;
    });
  const settled = rows.map((row): UnnumberedParameter => {
    const value = row.label === null || row.role !== "free" ? undefined : fixed.get(row.label);
    const key = row.key === null ? null : find(row.key);
    return value === undefined ? { ...row, key } : { ...row, key, role: "fixed", value };
  });
  return { settled, constraints, definitions };
}

function labelIn(expression: Expression, labels: ReadonlySet<string>): string | null {
  return expression.kind === "name" && labels.has(expression.name) ? expression.name : null;
}

function numberIn(expression: Expression): number | null {
  if (expression.kind === "number") return expression.value;
  const inner = expression.kind === "minus" ? numberIn(expression.of) : null;
  return inner === null ? null : -inner;
}

function checkNames(
  relations: readonly ModelRelation[],
  { labels, definitions }: { labels: ReadonlySet<string>; definitions: readonly ModelDefinition[] },
): void {
  const defined = new Set<string>();
  for (const definition of definitions) {
    const { name } = definition;
    if (labels.has(name) || defined.has(name)) {
      throw modelError(definition, () => messages.labelTaken({ name }), messages.labelTakenHint);
    }
    checkLabels([definition.expression], new Set([...labels, ...defined]));
    defined.add(name);
  }
  for (const relation of relations) {
    if (relation.op !== ":=") checkLabels([relation.left, relation.right], new Set([...labels, ...defined]));
  }
}

function checkLabels(expressions: readonly Expression[], known: ReadonlySet<string>): void {
  const strange = expressions.flatMap(namesIn).find(({ name }) => !known.has(name));
  if (strange === undefined) return;
  throw modelError(strange, () => messages.unknownLabel({ name: strange.name }), messages.unknownLabelHint);
}
