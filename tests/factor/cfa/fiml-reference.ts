/** What lavaan makes of incomplete answers to continuous items, and the answers. */
import { readFileSync } from "node:fs";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import type { Estimator } from "../../../src/factor/cfa/estimator";
import { fitCfa } from "../../../src/factor/cfa/fit-cfa";
import { remember } from "../../../src/numeric/workers/remember";

export interface Rows {
  readonly rows: readonly string[];
  readonly est: readonly number[];
  readonly se: readonly number[];
  readonly std?: readonly (number | null)[];
  readonly stdSe?: readonly (number | null)[];
  readonly group?: readonly number[];
}
export interface Case {
  readonly name: string;
  readonly data: "mcar" | "mar" | "bySchool" | "weighted" | "big";
  readonly model: string;
  readonly options: { readonly estimator: Estimator };
  readonly n: number;
  readonly npar: number;
  readonly fit: Readonly<Record<string, number>>;
  readonly estimates: Rows;
  readonly indices: {
    readonly rows: readonly string[];
    readonly mi: readonly number[];
    readonly epc: readonly number[];
    readonly epcStd: readonly number[];
    readonly group?: readonly number[];
  };
}
export type Columns = Readonly<Record<string, readonly (number | null)[]>>;
interface Reference {
  readonly data: {
    readonly mcar: Columns;
    readonly mar: Columns;
    readonly age: readonly number[];
    readonly school: readonly string[];
    readonly schools: readonly string[];
    readonly weight: readonly number[];
    readonly big: readonly string[];
  };
  readonly bigItems: readonly string[];
  readonly saturated: Readonly<
    Record<
      "mcar" | "mar" | "big",
      { readonly mean: readonly number[]; readonly cov: readonly number[]; readonly logl: number }
    >
  >;
  readonly cases: readonly Case[];
  readonly differences: readonly {
    readonly from: string;
    readonly to: string;
    readonly difference: number;
    readonly df: number;
  }[];
  readonly clusters: {
    readonly cluster: readonly number[];
    readonly rows: readonly string[];
    readonly se: readonly number[];
    readonly scale: number;
  };
  readonly auxiliary: Readonly<
    Record<"ML" | "MLR", Rows & { readonly fit: Readonly<Record<string, number | null>> }>
  >;
}

export const reference: Reference = JSON.parse(readFileSync("tests/reference/fiml.json", "utf8"));
export const { data } = reference;
const big = Object.fromEntries(
  reference.bigItems.map((item, j) => [
    item,
    data.big.map((row) => (row.charAt(j) === "-" ? null : Number(row.charAt(j)))),
  ]),
);
export const scale = "continuous" as const;
const groups = { school: data.school };
export const tables: Readonly<Record<Case["data"], PatternTable>> = {
  mcar: fromAnswers({ items: data.mcar, scale }),
  mar: fromAnswers({ items: data.mar, scale }),
  bySchool: fromAnswers({ items: data.mcar, scale, groups }),
  weighted: fromAnswers({ items: data.mar, scale, weights: data.weight }),
  big: fromAnswers({ items: big, scale }),
};

/** lavaan's groups come as they appear, here they are sorted: the other way round. */
const inOurOrder = ({ model }: Case): string => model.replaceAll("c(1,NA)", "c(NA,1)");

/** Each model is fitted once. */
export const fitOf = remember((one: Case) =>
  fitCfa(tables[one.data], inOurOrder(one), {
    missing: "fiml",
    estimator: one.options.estimator,
    ...(one.data === "bySchool" ? { by: "school" } : {}),
  }),
);

export const small = "textual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9";
export const withAge = fromAnswers({ items: { ...data.mar, age: data.age }, scale });

export const given: {
  readonly model: string;
  readonly items: Columns;
  readonly cases: readonly (Rows & {
    readonly estimator: Estimator;
    readonly n: number;
    readonly fit: Readonly<Record<string, number>>;
  })[];
} = JSON.parse(readFileSync("tests/reference/fiml-covariates.json", "utf8"));
