import { remember } from "../../numeric/workers/remember";
import { choose } from "../../words/choose";
import { type Constraint, constrain } from "../model/constrain";
import type { ModelParameter, ModelTable } from "../model/model-table";
import { rowName } from "../model/parameter-table";
import type { InvarianceResult, InvarianceStepName } from "./invariance-result";

/** What a step holds equal over the groups. */
export type Equality = "thresholds" | "loadings" | "intercepts" | "residual variances" | "means";

export interface StepModel {
  readonly name: InvarianceStepName;
  readonly equal: readonly Equality[];
  readonly table: ModelTable;
}

/** A parameter that is not held equal in one group. */
export type ReleasedParameter = Pick<ModelParameter, "lhs" | "op" | "rhs" | "group">;

type Step = readonly [InvarianceStepName, readonly Equality[]];

const CONTINUOUS: readonly Step[] = [
  ["configural", []],
  ["loadings", ["loadings"]],
  ["intercepts", ["loadings", "intercepts"]],
  ["strict", ["loadings", "intercepts", "residual variances"]],
  ["means", ["loadings", "intercepts", "residual variances", "means"]],
];

/** The ladder by kind of items (Wu & Estabrook 2016 for ordered ones, Meredith 1993 for continuous ones). */
const LADDERS: Readonly<Record<InvarianceResult["items"], readonly Step[]>> = {
  binary: [
    ["configural", []],
    ["scalar", ["thresholds", "loadings", "intercepts"]],
    ["strict", ["thresholds", "loadings", "intercepts", "residual variances"]],
    ["means", ["thresholds", "loadings", "intercepts", "residual variances", "means"]],
  ],
  ordered: [
    ["configural", []],
    ["thresholds", ["thresholds"]],
    ...CONTINUOUS.slice(1).map(([name, held]): Step => [name, ["thresholds", ...held]]),
  ],
  continuous: CONTINUOUS,
};

/** Binary where every item has one threshold. */
export function itemKind(table: ModelTable): InvarianceResult["items"] {
  if (table.kind === "continuous") return "continuous";
  return table.thresholds.every((count) => count === 1) ? "binary" : "ordered";
}

/** The step that comparing latent means needs: strict for binary items, intercepts for others. */
export function comparisonGoal(configural: ModelTable): InvarianceStepName {
  return itemKind(configural) === "binary" ? "strict" : "intercepts";
}

/**
 * The models of the ladder, without steps that constrain nothing (as many degrees of freedom as the step before).
 *
 * Factors that items load on have variance 1 and mean 0 in the first group; in the others the variance becomes free
 * with equal loadings, the mean with equal intercepts. Ordered items have intercept 0 and residual variance 1 in the
 * first group; in the others both become free with equal thresholds. For an item with a single threshold, loading,
 * threshold and residual variance are not separately identified before the intercepts are equal: until then it is as in
 * the configural model. Loadings of factors on factors, covariances of residuals and of factors differ between the
 * groups throughout; what the model fixes stays fixed.
 * @param configural the model in all groups with no equalities but its own labels; theta parameterization and factor
 *   variances of 1 for ordered items
 * @param released parameters that no step holds equal
 * @see Wu & Estabrook (2016), Psychometrika, 81, 1014-1045, propositions 6-12
 */
export function invarianceSteps(
  configural: ModelTable,
  released: readonly ReleasedParameter[] = [],
): readonly StepModel[] {
  return released.length === 0 ? wholeLadder(configural) : ladderOf(configural, released);
}

/** Cached for fitting the steps and for naming the missing ones. */
const wholeLadder = remember((configural: ModelTable) => ladderOf(configural, []));

function ladderOf(configural: ModelTable, released: readonly ReleasedParameter[]): readonly StepModel[] {
  const steps: StepModel[] = [];
  for (const step of LADDERS[itemKind(configural)]) {
    const model = modelOf(configural, step, released);
    if (model.table.df !== steps.at(-1)?.table.df) steps.push(model);
  }
  return steps;
}

/** One step of the ladder, not equating `released`. @throws ItemwiseError "unknown-choice" if the ladder lacks it */
export function stepModel(
  configural: ModelTable,
  name: InvarianceStepName,
  released: readonly ReleasedParameter[] = [],
): StepModel {
  const steps = LADDERS[itemKind(configural)];
  const chosen = choose("step", Object.fromEntries(steps.map((step) => [step[0], step])), name);
  return modelOf(configural, chosen, released);
}

function modelOf(
  configural: ModelTable,
  [name, equal]: Step,
  released: readonly ReleasedParameter[],
): StepModel {
  return { name, equal, table: constrain(configural, stepRule(configural, { equal, released })) };
}

/** The ladder's steps that are missing because they constrain nothing. */
export function emptySteps(configural: ModelTable): InvarianceStepName[] {
  const kept = invarianceSteps(configural).map(({ name }) => name);
  return LADDERS[itemKind(configural)].map(([name]) => name).filter((name) => !kept.includes(name));
}

interface StepRule {
  readonly equal: readonly Equality[];
  readonly released: readonly ReleasedParameter[];
}

function stepRule(table: ModelTable, { equal, released }: StepRule): (row: ModelParameter) => Constraint {
  const holds = (what: Equality): boolean => equal.includes(what);
  const context = roles(table);
  const continuous = table.kind === "continuous";
  const given = new Set(released.map(rowKey));
  /** Whether the item's loading and thresholds are identified apart from its residual variance at this step. */
  const enters = (item: string, what: Equality): boolean =>
    holds(what) && (!context.hasOneThreshold(item) || holds("intercepts"));
  const isHeld: Readonly<Record<RowKind, (row: ModelParameter) => boolean>> = {
    loading: (row) => enters(row.rhs, "loadings"),
    threshold: (row) => enters(row.lhs, "thresholds"),
    intercept: (row) => holds("intercepts") || !(continuous || enters(row.lhs, "thresholds")),
    "residual variance": (row) =>
      holds("residual variances") || !(continuous || enters(row.lhs, "thresholds")),
    "factor variance": (row) => !context.itemsOf(row.lhs).some((item) => enters(item, "loadings")),
    "factor mean": () => !holds("intercepts") || holds("means"),
  };
  const hold = holdEqual(table);
  return (row) => {
    const kind = context.kindOf(row);
    if (kind === null || row.role === "derived") return null;
    const held = isHeld[kind](row);
    const heldBy = HELD_BY[kind];
    if (held && heldBy !== null && holds(heldBy)) {
      if (given.has(rowKey(row))) return { free: true };
      if (row.role === "free") return hold(row);
    }
    return !held && row.group > 0 && row.value === UNIT[kind] ? { free: true } : null;
  };
}

/** Equal to the same parameter of the first group, if that is free. */
function holdEqual(table: ModelTable): (row: ModelParameter) => Constraint {
  const first = new Map(
    table.parameters
      .filter(({ group, role }) => group === 0 && role === "free")
      .map((row) => [rowName(row), row.free]),
  );
  return (row) => {
    const same = first.get(rowName(row));
    return same === undefined ? null : { equal: String(same) };
  };
}

type RowKind =
  | "loading"
  | "threshold"
  | "intercept"
  | "residual variance"
  | "factor variance"
  | "factor mean";

/** Fixed value of a parameter until it may differ from the first group's; loadings never have one. */
const UNIT: Readonly<Record<RowKind, number | null>> = {
  loading: null,
  threshold: null,
  intercept: 0,
  "residual variance": 1,
  "factor variance": 1,
  "factor mean": 0,
};

/** The equality that covers this kind of parameter; factor variances are never held equal. */
const HELD_BY: Readonly<Record<RowKind, Equality | null>> = {
  loading: "loadings",
  threshold: "thresholds",
  intercept: "intercepts",
  "residual variance": "residual variances",
  "factor variance": null,
  "factor mean": "means",
};

/** Kind of a row in a ladder; null for rows that no step changes. */
function roles(table: ModelTable): {
  readonly kindOf: (row: ModelParameter) => RowKind | null;
  readonly hasOneThreshold: (item: string) => boolean;
  readonly itemsOf: (factor: string) => readonly string[];
} {
  const counts = new Map(table.items.map((item, index) => [item, table.thresholds[index]!]));
  const items = new Map<string, string[]>();
  for (const { lhs, op, rhs, group } of table.parameters) {
    if (op === "=~" && group === 0 && counts.has(rhs)) items.set(lhs, [...(items.get(lhs) ?? []), rhs]);
  }
  const kindOf = ({ lhs, op, rhs }: ModelParameter): RowKind | null => {
    if (op === "|") return "threshold";
    if (op === "=~") return counts.has(rhs) ? "loading" : null;
    if (op === "~1") return counts.has(lhs) ? "intercept" : items.has(lhs) ? "factor mean" : null;
    if (op !== "~~" || lhs !== rhs) return null;
    return counts.has(lhs) ? "residual variance" : items.has(lhs) ? "factor variance" : null;
  };
  return {
    kindOf,
    hasOneThreshold: (item) => counts.get(item) === 1,
    itemsOf: (factor) => items.get(factor) ?? [],
  };
}

function rowKey(row: ReleasedParameter): string {
  return `${rowName(row)} ${row.group}`;
}
