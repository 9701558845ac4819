import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { fitModel } from "../../../src/factor/cfa/estimation/fit-model";
import type { FittedModel } from "../../../src/factor/cfa/estimation/fitted-model";
import { type Estimator, estimatorParts } from "../../../src/factor/cfa/estimator";
import type { CfaFit } from "../../../src/factor/model/fit-result";
import type { ModelParameter, ModelTable, Parameterization } from "../../../src/factor/model/model-table";
import { continuousMoments } from "../../../src/factor/moments/continuous-moments";
import type { GroupMoments } from "../../../src/factor/moments/group-moments";
import { ordinalMoments } from "../../../src/factor/moments/ordinal-moments";
import type { ModelOperator } from "../../../src/measures/model-syntax/model-parts";
import { lavaanFigures } from "../../support/fit-figures";

export interface ReferenceRows {
  readonly lhs: readonly string[];
  readonly op: readonly ModelOperator[];
  readonly rhs: readonly string[];
  readonly group: readonly number[];
  /** From 1, shared by rows held equal; 0 where not free. */
  readonly free: readonly number[];
  readonly est: readonly number[];
  readonly se: readonly number[];
  readonly std: readonly number[];
  readonly stdSe: readonly (number | null)[];
}
export type ReferenceFit = Readonly<Record<string, number | null>>;
export interface ReferenceModel {
  readonly fit: ReferenceFit;
  readonly rows: ReferenceRows;
}
export interface ReferenceIndices {
  readonly lhs: readonly string[];
  readonly op: readonly string[];
  readonly rhs: readonly string[];
  readonly group: readonly number[];
  readonly mi: readonly number[];
  readonly epc: readonly number[];
  readonly std: readonly number[];
}
interface ReferenceDifference {
  readonly difference: number;
  readonly df: number;
  readonly p: number;
  readonly scale: number | null;
  readonly shift: number | null;
}
type Columns = Readonly<Record<string, readonly number[]>>;
type Place = "one" | "configural" | "scalar";

interface Reference {
  readonly holzinger: { readonly values: Columns; readonly school: readonly string[] };
  readonly datCat: { readonly answers: Columns; readonly group: readonly string[] };
  readonly continuous: Readonly<
    Record<string, Readonly<Record<Place, { readonly fit: ReferenceFit; readonly rows?: ReferenceRows }>>>
  >;
  readonly second: ReferenceModel;
  readonly ordered: Readonly<
    Record<
      string,
      ReferenceModel & { readonly estimator: Estimator; readonly parameterization: Parameterization }
    >
  >;
  readonly doubled: { readonly fit: ReferenceFit };
  readonly modification: Readonly<Record<string, ReferenceIndices>>;
  /** u1 ~~ u2 of datCat's two factors: its index, and its estimate where it is freed. */
  readonly covariance: { readonly mi: number; readonly epc: number; readonly freed: number };
  readonly scores: Readonly<
    Record<
      string,
      { readonly row: readonly number[]; readonly score: readonly number[]; readonly epc: readonly number[] }
    >
  >;
  readonly differences: Readonly<Record<string, ReferenceDifference>>;
}

export const reference = JSON.parse(
  readFileSync(new URL("../../reference/inference.json", import.meta.url), "utf8"),
) as Reference;

/** Moments of Holzinger & Swineford's nine tests, by school where asked for. */
export function holzinger(bySchool: boolean): GroupMoments[] {
  const { values, school } = reference.holzinger;
  const table = fromAnswers({ items: values, scale: "continuous", groups: { school } });
  const items = Object.keys(values);
  return continuousMoments(
    table,
    bySchool ? { items, by: "school", levels: ["Pasteur", "Grant-White"] } : { items },
  );
}

/** Moments of datCat's eight items, by sex where asked for. */
export function datCat(bySex: boolean): GroupMoments[] {
  const { answers, group } = reference.datCat;
  const table = fromAnswers({ items: answers, groups: { group } });
  const items = Object.keys(answers);
  const levels = [...new Set(group)];
  return ordinalMoments(table, {
    items,
    missing: "listwise",
    ...(bySex ? { by: "group", levels } : {}),
  });
}

/** lavaan's table of a model's parameters as one of ours. */
export function tableOfRows(
  rows: ReferenceRows,
  data: readonly GroupMoments[],
  parameterization: Parameterization = "delta",
): ModelTable {
  const { items, thresholds, kind } = data[0]!;
  const parameters = rows.lhs.map((lhs, row): ModelParameter => {
    const op = rows.op[row]!;
    const rhs = rows.rhs[row]!;
    const free = rows.free[row]! - 1;
    const follows = parameterization === "theta" ? op === "~*~" : op === "~~" && lhs === rhs;
    const derived = kind === "ordered" && follows && items.includes(lhs);
    return {
      lhs,
      op,
      rhs,
      group: rows.group[row]! - 1,
      role: derived ? "derived" : free >= 0 ? "free" : "fixed",
      free: derived ? -1 : free,
      value: derived || free >= 0 ? null : rows.est[row]!,
      label: null,
    };
  });
  const free = Math.max(...parameters.map((parameter) => parameter.free)) + 1;
  const factors = [...new Set(rows.lhs.filter((_, row) => rows.op[row] === "=~"))];
  const count = data.reduce((sum, { moments }) => sum + moments.length, 0);
  return {
    items,
    thresholds,
    factors,
    covariates: [],
    constraints: [],
    definitions: [],
    groups: data.map(({ group }) => group),
    kind,
    parameterization,
    parameters,
    free,
    df: count - free,
  };
}

/** One of the models of Holzinger & Swineford's tests, fitted by ML. */
export function fittedHolzinger(place: Place): FittedModel {
  const data = holzinger(place !== "one");
  const rows = reference.continuous.ML?.[place].rows;
  return fitModel(tableOfRows(rows!, data), data, { discrepancy: "ML" });
}

/** One of the models of datCat's items, fitted as lavaan was told to. */
export function fittedOrdered(name: string): FittedModel {
  const { rows, estimator, parameterization } = reference.ordered[name]!;
  const data = datCat(rows.group.includes(2));
  const { discrepancy } = estimatorParts(estimator);
  return fitModel(tableOfRows(rows, data, parameterization), data, { discrepancy });
}

/** A factor's direction in lavaan's solution against ours (1 or -1), by group and factor. */
export function factorSigns(
  fitted: FittedModel,
  theirs: ReferenceRows,
): (name: string, group: number) => 1 | -1 {
  const signs = new Map<string, 1 | -1>();
  fitted.table.parameters.forEach(({ lhs, op, group }, row) => {
    const key = `${lhs} ${group}`;
    if (op !== "=~" || signs.has(key)) return;
    signs.set(key, fitted.values[row]! * theirs.est[row]! < 0 ? -1 : 1);
  });
  return (name, group) => signs.get(`${name} ${group}`) ?? 1;
}

/** Our figures beside lavaan's, by lavaan's names; those of `without` left out. */
export function expectFit(
  ours: CfaFit,
  theirs: ReferenceFit,
  { without = [], tolerance = 1e-5 }: { without?: readonly string[]; tolerance?: number } = {},
): void {
  let compared = 0;
  for (const [name, value] of Object.entries(lavaanFigures(ours))) {
    if (without.includes(name)) continue;
    const expected = theirs[name] ?? null;
    const place = `${name}: ${value} instead of ${expected}`;
    if (expected === null || value === null) expect(value, place).toBe(expected);
    else {
      compared++;
      expect(Math.abs(value - expected), place).toBeLessThan(tolerance * Math.max(Math.abs(expected), 0.1));
    }
  }
  expect(compared).toBeGreaterThanOrEqual(12);
}
