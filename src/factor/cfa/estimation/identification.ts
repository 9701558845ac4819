import { ItemwiseError } from "../../../errors";
import { unitDiagonalCondition } from "../../../numeric/linear-algebra/condition";
import { transposedProduct } from "../../../numeric/linear-algebra/dense";
import { createRandom, type Random } from "../../../numeric/random/random";
import { groupView, IDENTIFICATION_RULES } from "../../model/identification-rules";
import type { ModelParameter, ModelTable } from "../../model/model-table";
import { modelRelations } from "../../model/relation-values";
import { unrotatedTable } from "../../model/unrotated-table";
import { freeNames } from "../parameter-name";
import { rowJacobian } from "./fitted-model";
import { allGroups, connectedGroups } from "./group-discrepancy";
import { groupLayout } from "./group-layout";
import * as messages from "./messages";
import { modelState } from "./model-state";

/**
 * Reasons why no data identify a model's parameters: more parameters than moments; known patterns (a factor without a
 * unit, with one item, with two and nothing else, ...) with remedies; otherwise, the parameters that the moments do not
 * determine at random values. An identified model may still be empirically unidentified: the fit shows that.
 * @param table as `modelTable` or `constrain` gives it
 * @returns full sentences; none where the model is identified
 * @see Bollen (1989), Structural equations with latent variables, chapter 7; Wu & Estabrook (2016) on ordered items;
 *   Bekker, Merckens & Wansbeek (1994) on the rank of the Jacobian at random values
 */
export function identificationProblems(table: ModelTable): string[] {
  const problems = knownReasons(table);
  if (table.df < 0) problems.push(tooMany(table));
  if (problems.length > 0) return problems;
  const gaps = informationGaps(table);
  if (gaps.length === 0) return [];
  return [messages.parametersNotIdentified({ parameters: gaps })];
}

/** @throws ItemwiseError "not-identified" where no answers would identify the model */
export function refuseUnidentified(table: ModelTable): void {
  const isRotated = table.exploratory !== undefined;
  const problems = (): string[] => identificationProblems(isRotated ? unrotatedTable(table) : table);
  if (problems().length === 0) return;
  throw new ItemwiseError(
    "not-identified",
    () => messages.notIdentifiable({ problems: problems().join(" ") }),
    { hint: messages.notIdentifiableHint },
  );
}

function knownReasons(table: ModelTable): string[] {
  const found = new Map<string, string[]>();
  table.groups.forEach((name, group) => {
    const view = groupView(table, group);
    for (const reason of IDENTIFICATION_RULES.flatMap((rule) => rule(view))) {
      found.set(reason, [...(found.get(reason) ?? []), name]);
    }
  });
  return [...found].map(([reason, groups]) =>
    groups.length === table.groups.length ? reason : messages.reasonInGroups({ groups, reason }),
  );
}

function tooMany({ df, free, kind }: ModelTable): string {
  return messages.tooManyParameters({ parameters: free, moments: free + df, isOrdered: kind === "ordered" });
}

/** Draws of values: a rank deficient by chance at one is not at the others. */
const DRAWS = 3;
/** Draws that may fail because a latent item has no positive variance. */
const MAX_DRAWS = 30;
const SEED = 7;

/**
 * Free parameters that the moments do not determine, as "lhs op rhs (group)": the null space of the Jacobian at random
 * values, where its rank is almost surely maximal.
 * @returns none where the model is identified almost everywhere, or where fixed values leave no latent item a positive
 *   variance
 */
export function informationGaps(table: ModelTable): string[] {
  const random = createRandom(SEED);
  let fewest: readonly number[] | null = null;
  let draws = 0;
  for (let draw = 0; draw < MAX_DRAWS && draws < DRAWS; draw++) {
    const dependent = dependentAt(table, drawnValues(table, random));
    if (dependent === null) continue;
    if (dependent.length === 0) return [];
    if (fewest === null || dependent.length < fewest.length) fewest = dependent;
    draws++;
  }
  return freeNames(table, fewest ?? []);
}

/** Parameters without information given the others; null where the values are no model. */
function dependentAt(table: ModelTable, values: Float64Array): number[] | null {
  const isModel = table.groups.every((_, group) => modelState(groupLayout(table, group), values) !== null);
  if (!isModel) return null;
  const clear = new Set<string>();
  const linked = table.constraints.length === 0 ? connectedGroups(table) : [allGroups(table)];
  return linked.flatMap(({ groups, parameters }) => {
    const kind = groups.length === 1 ? formOf(table, groups[0]!) : null;
    if (kind !== null && clear.has(kind)) return [];
    const n = parameters.length;
    const placeOf = new Map([...parameters].map((free, place) => [free, place]));
    const information = new Float64Array(n * n);
    for (const group of groups) addInformation(information, { table, values, group, placeOf });
    addConstraints(information, { table, values });
    const { dependent } = unitDiagonalCondition(information, n);
    if (kind !== null && dependent.length === 0) clear.add(kind);
    return dependent.map((place) => parameters[place]!);
  });
}

/** What is free, fixed and equal in a group that shares nothing: groups of one form are judged once. */
function formOf({ parameters }: ModelTable, group: number): string {
  const numbers = new Map<number, number>();
  return parameters
    .filter((parameter) => parameter.group === group)
    .map(({ role, free, value }) => {
      if (role !== "free") return `${role} ${value}`;
      if (!numbers.has(free)) numbers.set(free, numbers.size);
      return `${numbers.get(free)}`;
    })
    .join();
}

function addInformation(
  information: Float64Array,
  at: {
    readonly table: ModelTable;
    readonly values: Float64Array;
    readonly group: number;
    readonly placeOf: ReadonlyMap<number, number>;
  },
): void {
  const rows = at.table.parameters.filter(({ group }) => group === at.group);
  const jacobian = rowJacobian(at.table, at.values, at.group);
  const columns = rows.length;
  const moments = jacobian.length / columns;
  const cross = transposedProduct(jacobian, jacobian, { rows: columns, inner: moments, columns });
  const places = rows.map(({ free }) => at.placeOf.get(free) ?? -1);
  const n = at.placeOf.size;
  places.forEach((to, i) => {
    if (to < 0) return;
    places.forEach((other, j) => {
      if (other >= 0) information[to * n + other]! += cross[i * columns + j]!;
    });
  });
}

/** Adds the information of equality constraints, which may join parameters of any groups. */
function addConstraints(
  information: Float64Array,
  { table, values }: { readonly table: ModelTable; readonly values: Float64Array },
): void {
  const n = table.free;
  const x = new Float64Array(n);
  table.parameters.forEach(({ free }, row) => {
    if (free >= 0) x[free] = values[row]!;
  });
  for (const { equality, at } of modelRelations(table).constraints) {
    const { slopes } = at(x);
    if (!equality || !slopes.every(Number.isFinite)) continue;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) information[i * n + j]! += slopes[i]! * slopes[j]!;
    }
  }
}

/** Plausible values, different for each free parameter, with positive variances of latent items. */
function drawnValues({ parameters, free }: ModelTable, random: Random): Float64Array {
  const drawn = new Map<number, number>();
  return Float64Array.from(parameters, (parameter) => {
    if (parameter.role === "fixed" || parameter.role === "derived") return parameter.value ?? 0;
    if (parameter.role === "sample") return drawValue(parameter, random, 4 * free);
    const known = drawn.get(parameter.free);
    if (known !== undefined) return known;
    const value = drawValue(parameter, random, free);
    drawn.set(parameter.free, value);
    return value;
  });
}

function drawValue({ lhs, op, rhs }: ModelParameter, random: Random, free: number): number {
  const u = random.uniform();
  if (op === "=~") return 0.4 + 0.5 * u;
  if (op === "~") return 0.1 + 0.4 * u;
  if (op === "~*~" || (op === "~~" && lhs === rhs)) return 0.6 + u;
  // Small relative to the variances, so that the matrices stay positive definite.
  if (op === "~~") return ((0.5 + u) * 0.5) / Math.sqrt(free);
  return 2 * u - 1;
}
