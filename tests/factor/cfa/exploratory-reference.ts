import { readFileSync } from "node:fs";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { cfa } from "../../../src/factor/cfa/cfa";
import type { CfaResult } from "../../../src/factor/cfa/cfa-result";
import type { Estimator } from "../../../src/factor/cfa/estimator";
import type { Rotation } from "../../../src/factor/efa/rotation/rotations";
import { cfaData } from "../../support/cfa-data";

export interface Row {
  readonly lhs: string;
  readonly op: string;
  readonly rhs: string;
  readonly group: number;
  readonly est: number;
  readonly se: number;
}

export interface Case {
  readonly name: string;
  readonly model: string;
  readonly rotation: Rotation;
  readonly estimator: Estimator;
  readonly fit: Readonly<Record<string, number>>;
  /** Loadings, covariances and regressions of factors, with standard errors by the delta method. */
  readonly delta: readonly Row[];
  readonly lavaan: readonly Row[];
}

export const { data, cases }: { data: { age: number[]; bfi: string[] }; cases: readonly Case[] } = JSON.parse(
  readFileSync("tests/reference/exploratory-blocks.json", "utf8"),
);

/** By lavaan's numbers of the groups. */
export function tests(): PatternTable {
  const { table } = cfaData("holzingerBySchool");
  const items = Object.fromEntries(table.items.map(({ id }, j) => [id, Array.from(table.columns[j] ?? [])]));
  const [school] = table.groupings;
  const first = school?.codes[0];
  return fromAnswers({
    items: { ...items, ageyr: data.age },
    scale: "continuous",
    groups: { school: Array.from(school?.codes ?? [], (code) => (code === first ? "1" : "2")) },
  });
}

const ITEMS = ["A", "C", "E", "N"].flatMap((scale) => [1, 2, 3, 4, 5].map((k) => `${scale}${k}`));

function answersOf(name: string): PatternTable {
  if (name !== "between blocks" && name !== "ordered") return tests();
  const items = ITEMS.map((id, j): [string, (number | null)[]] => [
    id,
    data.bfi.map((text) => (text[j] === "." ? null : Number(text[j]))),
  ]);
  const scale = name === "ordered" ? "ordinal" : "continuous";
  return fromAnswers({ items: Object.fromEntries(items), scale });
}

const EPSILON = 0.01;

export function fitted({ name, model, rotation, estimator }: Case): CfaResult {
  const isGrouped = name === "groups" || name === "equal loadings";
  const text = name === "equal loadings" ? EQUAL : model;
  return cfa(answersOf(name), text, {
    missing: "listwise",
    estimator,
    rotation,
    rotationSettings: rotation === "geomin" ? { geominEpsilon: EPSILON } : {},
    by: isGrouped ? "school" : undefined,
  });
}

const loadings = (label: string): string => [1, 2, 3, 4, 5, 6].map((k) => `${label}${k}*x${k}`).join(" + ");
const EQUAL = `efa("a")*f1 =~ ${loadings("p")}\nefa("a")*f2 =~ ${loadings("q")}`;

/** Largest differences from the rows of a reference that are parameters here. */
export function differences(result: CfaResult, rows: readonly Row[]): { est: number; se: number } {
  const own = new Map<string, CfaResult["estimates"][number]>(
    result.estimates.map((row) => [`${row.lhs} ${row.op} ${row.rhs} ${row.group ?? "1"}`, row] as const),
  );
  let [est, se] = [0, 0];
  for (const { lhs, op, rhs, group, est: value, se: error } of rows) {
    const row = own.get(`${lhs} ${op} ${rhs} ${group}`) ?? own.get(`${rhs} ${op} ${lhs} ${group}`);
    if (row === undefined && rhs === "ageyr") continue;
    est = Math.max(est, Math.abs((row?.est ?? Number.NaN) - value));
    se = Math.max(se, Math.abs((row?.se ?? 0) - error));
  }
  return { est, se };
}
