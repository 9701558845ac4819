import {
  covariatesOf,
  type ModelParts,
  type ModelStatement,
  modelParts,
} from "../../measures/model-syntax/model-parts";
import type { ModelConstraint, ModelRelation } from "../../measures/model-syntax/parse-model";
import { forGroup } from "../../measures/model-syntax/read-modifiers";
import { checkStatements } from "./check-statements";
import { type DefaultRow, defaultRows, type RowDefaults, type Scaling } from "./default-rows";
import { checkSymmetry, exploratoryBlocks } from "./exploratory-blocks";
import type { ModelTable, Parameterization } from "./model-table";
import {
  applyEqualities,
  degreesOfFreedom,
  type EqualRow,
  numberParameters,
  resolveLabels,
} from "./number-parameters";
import type { BlockRotation } from "./rotation-settings";
import { withFreedBlocks } from "./unrotated-table";

export interface ModelTableOptions {
  /** The items with their numbers of thresholds (categories less one); 0 for continuous items. */
  readonly items: readonly { readonly id: string; readonly thresholds: number }[];
  /** Names of the groups; none, or one, for a single group. */
  readonly groups?: readonly string[] | undefined;
  /** Of ordered items. @default "delta" */
  readonly parameterization?: Parameterization | undefined;
  /** "variance" is lavaan's `std.lv = TRUE`. @default "variance" */
  readonly scaling?: Scaling | undefined;
  /** Factors do not correlate unless the model says so. @default false */
  readonly orthogonal?: boolean | undefined;
  /** Whether moments of covariates are the sample's (lavaan's `fixed.x`), as for ML, or parameters. @default true */
  readonly conditional?: boolean | undefined;
  /** How exploratory blocks are rotated. @default oblique geomin */
  readonly rotation?: BlockRotation | undefined;
  /** Relations between labels in the model's text. */
  readonly relations?: readonly ModelRelation[] | undefined;
}

/**
 * Completes a model to the table of all its parameters in every group, with the defaults of lavaan's `cfa()`: free
 * loadings, thresholds, intercepts of continuous items and correlations of top-level factors; factor variances of 1
 * (residual variances of factors that load on others too); scales (delta) or residual variances (theta) of ordered
 * items 1 and their intercepts 0; factor means 0; no residual variance for a factor's only continuous indicator.
 * Parameters with the same label are equal, in all groups too; a fixed one fixes the others. Items that only predict
 * are covariates with the sample's moments. Residuals of outcomes that predict nothing correlate. If an outcome is
 * ordered the model is one of ordered items given its covariates; continuous outcomes have an intercept and a residual
 * variance in it. `a == b` of two labels merges the parameters, `a == 1` fixes. With "first-loading" the first
 * indicator's loading is fixed at 1 unless the model says otherwise. Checked against `parTable()` of lavaan 0.6-19.
 * @param statements a model as `parseModel` reads it
 * @throws ItemwiseError "bad-model" for unknown items, modifiers for another number of groups, thresholds that an item
 *   does not have, derived parameters
 */
export function modelTable(statements: readonly ModelStatement[], options: ModelTableOptions): ModelTable {
  const {
    parameterization = "delta",
    scaling = "variance",
    orthogonal = false,
    conditional = true,
  } = options;
  const groups = options.groups?.length ? options.groups : [""];
  const parts = modelParts(statements);
  const thresholds = new Map(options.items.map(({ id, thresholds }) => [id, thresholds]));
  const covariates = covariatesOf(statements, parts);
  const kind = kindOf(parts, { thresholds, covariates });
  checkStatements(statements, parts, { thresholds, kind, parameterization, groups: groups.length });
  const blocks = exploratoryBlocks(statements, parts);
  const exploratory = blocks.length === 0 ? undefined : { ...(options.rotation ?? GEOMIN), blocks };
  const unit = { scaling, orthogonal, conditional, exploratory, withUnit: withUnit(statements) };
  const defaults = defaultRows(parts, { kind, parameterization, ...unit, covariates, thresholds });
  const bounds: ModelConstraint[] = [];
  const rows = groups.flatMap((_, group) =>
    groupRows(statements, { parts, defaults, scaling, group, bounds }),
  );
  const { settled, constraints, definitions } = resolveLabels(applyEqualities(rows), [
    ...(options.relations ?? []),
    ...bounds,
  ]);
  const { parameters, free } = numberParameters(settled);
  const items = kind === "ordered" ? parts.items.filter((item) => !covariates.includes(item)) : parts.items;
  const counts = items.map((item) => thresholds.get(item) ?? 0);
  const table = {
    items,
    thresholds: counts,
    factors: parts.factors,
    covariates,
    groups,
    kind,
    parameterization,
    parameters,
    constraints,
    definitions,
    ...(statements.some(({ op }) => op === "~1") ? { namesMeans: true } : {}),
    free,
    df: degreesOfFreedom(
      { thresholds: counts, groups, kind, parameters, constraints, definitions, covariates },
      free,
    ),
  };
  if (exploratory === undefined) return table;
  const settledTable = withFreedBlocks({ ...table, exploratory });
  checkSymmetry(settledTable);
  return settledTable;
}

const GEOMIN: BlockRotation = { rotation: "geomin", isOblique: true, settings: {}, starts: 20, seed: 1 };

function kindOf(
  { items }: ModelParts,
  { thresholds, covariates }: Pick<RowDefaults, "thresholds" | "covariates">,
): ModelTable["kind"] {
  const outcomes = items.filter((item) => thresholds.has(item) && !covariates.includes(item));
  const continuous = outcomes.length > 0 && outcomes.every((item) => thresholds.get(item) === 0);
  return continuous ? "continuous" : "ordered";
}

/** Factors as of growth curves: with a mean freed by the text, and a loading that it fixes at a number other than 0. */
function withUnit(statements: readonly ModelStatement[]): ReadonlySet<string> {
  const isFixed = (value: number | "NA" | null): boolean => typeof value === "number";
  const means = new Set(
    statements.filter(({ op, fixed }) => op === "~1" && !fixed.some(isFixed)).map(({ lhs }) => lhs),
  );
  const fixes = ({ op, lhs, fixed }: ModelStatement): boolean =>
    op === "=~" && means.has(lhs) && fixed.every((value) => isFixed(value) && value !== 0);
  return new Set(statements.filter(fixes).map(({ lhs }) => lhs));
}

interface RowContext {
  readonly parts: ModelParts;
  readonly defaults: readonly DefaultRow[];
  readonly scaling: Scaling;
  readonly group: number;
  /** Receives the bounds of the named parameters. */
  readonly bounds: ModelConstraint[];
}

function groupRows(statements: readonly ModelStatement[], context: RowContext): EqualRow[] {
  const { parts, defaults, scaling, group, bounds } = context;
  const order = new Map([...parts.factors, ...parts.items].map((name, at) => [name, at]));
  const states = new Map(defaults.map((row) => [rowName(row), row.state]));
  const named = statements.filter(hasParameter).map((statement) => {
    const row = { ...statement, ...inOrder(statement, order) };
    const defaultValue = unmodifiedState(row, { parts, states, scaling });
    return bounded(namedRow(row, { group, defaultValue }), statement, bounds);
  });
  const present = new Set(named.map(rowName));
  const added = defaults
    .filter((row) => !present.has(rowName(row)))
    .map(({ lhs, op, rhs, state }): EqualRow => {
      const role = state === null ? "free" : typeof state === "number" ? "fixed" : state;
      const value = typeof state === "number" ? state : null;
      return { lhs, op, rhs, group, role, value, label: null, key: null, equals: null };
    });
  return [...named, ...added];
}

/** `f =~ 0` only declares. */
const hasParameter = ({ op, rhs }: ModelStatement): boolean => op !== "=~" || rhs !== "";

/** Covariances have the pair in the order of the factors, or of the items. */
function inOrder(
  { lhs, op, rhs }: ModelStatement,
  order: ReadonlyMap<string, number>,
): { lhs: string; rhs: string } {
  return op === "~~" && (order.get(lhs) ?? 0) > (order.get(rhs) ?? 0) ? { lhs: rhs, rhs: lhs } : { lhs, rhs };
}

/** Naming a parameter frees it, except for a factor's scale: its variance, or its first loading. */
function unmodifiedState(
  { lhs, op, rhs, block }: ModelStatement,
  {
    parts,
    states,
    scaling,
  }: Pick<RowContext, "parts" | "scaling"> & { states: ReadonlyMap<string, DefaultRow["state"]> },
): number | null {
  const isFirst = op === "=~" && scaling === "first-loading" && block === undefined;
  if (isFirst && parts.indicators.get(lhs)?.[0] === rhs) return 1;
  const isFactorVariance = op === "~~" && lhs === rhs && parts.indicators.has(lhs);
  const state = isFactorVariance ? states.get(rowName({ lhs, op, rhs })) : null;
  return state === 1 ? 1 : null;
}

function namedRow(
  statement: ModelStatement,
  { group, defaultValue }: { group: number; defaultValue: number | null },
): EqualRow {
  const { lhs, op, rhs } = statement;
  const label = forGroup(statement.labels, group);
  const said = forGroup(statement.fixed, group) ?? defaultValue;
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
    equals: forGroup(statement.equals, group),
  };
}

const BOUNDS = [
  ["lower", ">"],
  ["upper", "<"],
] as const;
const KINDS = {
  "=~": "loading",
  "~": "slope",
  "~~": "covariance",
  "~1": "mean",
  "|": "threshold",
  "~*~": "scale",
} as const;

/** A free parameter with a bound has a label, by which the bound is a constraint of the model. */
function bounded(row: EqualRow, statement: ModelStatement, bounds: ModelConstraint[]): EqualRow {
  const { lhs, op, rhs, group } = row;
  const { line, column } = statement;
  const own = [KINDS[op], lhs, ...(rhs === "" ? [] : [rhs]), ...(group === 0 ? [] : [`g${group + 1}`])];
  const label = row.label ?? own.join("_");
  const found = BOUNDS.flatMap(([side, relation]): ModelConstraint[] => {
    const value = row.role === "free" ? forGroup(statement[side] ?? [null], group) : null;
    if (value === null) return [];
    const left = { kind: "name", name: label, line, column } as const;
    return [{ op: relation, left, right: { kind: "number", value }, line, column }];
  });
  bounds.push(...found);
  return found.length === 0 ? row : { ...row, label, key: label };
}

export function rowName({ lhs, op, rhs }: { lhs: string; op: string; rhs: string }): string {
  return `${lhs} ${op} ${rhs}`;
}
