/** Regressions with random intercepts by lme4, and the answers. */
import { readFileSync } from "node:fs";
import type { MixedInput } from "../../../src/survey/multilevel/mixed-data";

export interface Columns {
  readonly group: readonly number[];
  readonly age: readonly number[];
  readonly girl: readonly number[];
  readonly country: readonly number[];
  readonly y: readonly number[];
}
export interface Case {
  readonly data: "many" | "twelve" | "pairs";
  readonly points: number;
  readonly beta: readonly number[];
  readonly se: readonly number[];
  readonly sd: number;
  readonly logLik: number;
  readonly modes: readonly number[];
  readonly modeSd: readonly number[];
  readonly sdInterval: readonly (number | null)[];
  readonly girl: readonly [number, number];
  readonly age: number;
}
export const reference: {
  readonly lme4: string;
  readonly data: Readonly<Record<Case["data"] | "none", Columns>>;
  readonly cases: readonly Case[];
} = JSON.parse(readFileSync("tests/reference/mixed-logistic.json", "utf8"));

export function inputOf({ group, age, girl, country, y }: Columns): MixedInput {
  const named = { age, girl, country };
  return { y, group, x: Object.entries(named).map(([name, values]) => ({ name, values })) };
}
