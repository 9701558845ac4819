import { ItemwiseError } from "../../errors";
import { type ModelParts, modelParts } from "../../measures/model-syntax/model-parts";
import type { ModelStatement } from "../../measures/model-syntax/model-statement";
import { forGroup } from "../../measures/model-syntax/modifiers";
import { checkStatements } from "./check-statements";
import { type DefaultRow, defaultRows, type Scaling } from "./default-rows";
import type { ModelTable, Parameterization } from "./model-table";
import { degreesOfFreedom, numberParameters, type UnnumberedParameter } from "./number-parameters";

export interface ModelTableOptions {
  /** The items that there are, with their numbers of thresholds (categories less one); 0 for continuous items. */
  readonly items: readonly { readonly id: string; readonly thresholds: number }[];
  /** Names of the groups; none, or one, for a single group. */
  readonly groups?: readonly string[] | undefined;
  /** Of ordered items. @default "delta" */
  readonly parameterization?: Parameterization | undefined;
  /** "variance" is lavaan's `std.lv = TRUE`. @default "variance" */
  readonly scaling?: Scaling | undefined;
  /** Factors do not correlate unless the model says so. @default false */
  readonly orthogonal?: boolean | undefined;
}

/**
 * Completes a model to the table of all its parameters in every group, with the defaults of lavaan's `cfa()`: free
 * loadings, thresholds, intercepts of continuous items and correlations of the factors at the top; factor variances
 * of 1 (residual variances of factors that load on others too); scales (delta) or residual variances (theta) of
 * ordered items 1 and their intercepts 0; factor means 0; no residual variance for a continuous item that is all that
 * its factor has. Parameters with the same label are equal, in all groups too; a fixed one fixes the others.
 * With "first-loading" the first indicator's loading is fixed at 1 unless the model says otherwise.
 * Checked against `parTable()` of lavaan 0.6-19.
 *
 * @param statements a model as `parseModel` reads it
 * @throws ItemwiseError "bad-model" for items that do not exist, modifiers for another number of groups, thresholds that an item does not have, parameters that follow from others,
 *   a mixture of ordered and continuous items
 */
export function modelTable(statements: readonly ModelStatement[], options: ModelTableOptions): ModelTable {
  const { parameterization = "delta", scaling = "variance", orthogonal = false } = options;
  const groups = options.groups?.length ? options.groups : [""];
  const parts = modelParts(statements);
  const thresholds = new Map(options.items.map(({ id, thresholds }) => [id, thresholds]));
  const kind = kindOf(parts, thresholds);
  checkStatements(statements, parts, { thresholds, kind, parameterization, groups: groups.length });
  const defaults = defaultRows(parts, { kind, parameterization, scaling, orthogonal, thresholds });
  const rows = groups.flatMap((_, group) => groupRows(statements, { parts, defaults, scaling, group }));
  const { parameters, free } = numberParameters(rows);
  const counts = parts.items.map((item) => thresholds.get(item) ?? 0);
  return {
    items: parts.items,
    thresholds: counts,
    factors: parts.factors,
    groups,
    kind,
    parameterization,
    parameters,
    free,
    df: degreesOfFreedom({ thresholds: counts, groups, kind }, free),
  };
}

function kindOf({ items }: ModelParts, thresholds: ReadonlyMap<string, number>): ModelTable["kind"] {
  const isKnown = items.filter((item) => thresholds.has(item));
  const continuous = isKnown.filter((item) => thresholds.get(item) === 0);
  if (continuous.length === 0) return "ordered";
  if (continuous.length === isKnown.length) return "continuous";
  throw new ItemwiseError(
    "bad-model",
    `model: ${continuous.join(", ")} ${continuous.length === 1 ? "is" : "are"} continuous, the other items are ordered.`,
    { hint: "A model has items of one kind: leave the others out, or declare categories for them." },
  );
}

interface RowContext {
  readonly parts: ModelParts;
  readonly defaults: readonly DefaultRow[];
  readonly scaling: Scaling;
  readonly group: number;
}

function groupRows(statements: readonly ModelStatement[], context: RowContext): UnnumberedParameter[] {
  const { parts, defaults, scaling, group } = context;
  const order = new Map([...parts.factors, ...parts.items].map((name, at) => [name, at]));
  const states = new Map(defaults.map((row) => [rowName(row), row.state]));
  const named = statements.map((statement) => {
    const row = { ...statement, ...inOrder(statement, order) };
    return namedRow(row, { group, whereNothingIsSaid: unmodifiedState(row, { parts, states, scaling }) });
  });
  const present = new Set(named.map(rowName));
  const added = defaults
    .filter((row) => !present.has(rowName(row)))
    .map(({ lhs, op, rhs, state }): UnnumberedParameter => {
      const role = state === null ? "free" : state === "derived" ? "derived" : "fixed";
      const value = typeof state === "number" ? state : null;
      return { lhs, op, rhs, group, role, value, label: null, key: null };
    });
  return [...named, ...added];
}

/** Covariances have the pair in the order of the factors, or of the items. */
function inOrder(
  { lhs, op, rhs }: ModelStatement,
  order: ReadonlyMap<string, number>,
): { lhs: string; rhs: string } {
  return op === "~~" && (order.get(lhs) ?? 0) > (order.get(rhs) ?? 0) ? { lhs: rhs, rhs: lhs } : { lhs, rhs };
}

/** Naming a parameter frees it, but for the unit of a factor: its variance, or its first loading. */
function unmodifiedState(
  { lhs, op, rhs }: ModelStatement,
  {
    parts,
    states,
    scaling,
  }: Pick<RowContext, "parts" | "scaling"> & { states: ReadonlyMap<string, DefaultRow["state"]> },
): number | null {
  if (op === "=~" && scaling === "first-loading" && parts.indicators.get(lhs)?.[0] === rhs) return 1;
  const isFactorVariance = op === "~~" && lhs === rhs && parts.indicators.has(lhs);
  const state = isFactorVariance ? states.get(rowName({ lhs, op, rhs })) : null;
  return state === 1 ? 1 : null;
}

function namedRow(
  statement: ModelStatement,
  { group, whereNothingIsSaid }: { group: number; whereNothingIsSaid: number | null },
): UnnumberedParameter {
  const { lhs, op, rhs } = statement;
  const label = forGroup(statement.labels, group);
  const said = forGroup(statement.fixed, group) ?? whereNothingIsSaid;
  const isFixed = typeof said === "number";
  return {
    lhs,
    op,
    rhs,
    group,
    role: isFixed ? "fixed" : "free",
    value: isFixed ? said : forGroup(statement.start, group),
    label,
    key: label,
  };
}

function rowName({ lhs, op, rhs }: { lhs: string; op: string; rhs: string }): string {
  return `${lhs} ${op} ${rhs}`;
}
