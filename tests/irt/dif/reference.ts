import { readFileSync } from "node:fs";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { dif } from "../../../src/irt/dif/dif";
import type { DifResult } from "../../../src/irt/dif/dif-result";
import { nineTable, tableOf } from "../../support/table";

export interface StoredItem {
  readonly id: string;
  readonly difference: number;
  readonly df: number;
  readonly p: number;
  readonly adjusted: number;
  readonly groups: readonly {
    readonly a: number;
    readonly d: readonly number[];
    readonly signedArea: number;
    readonly unsignedArea: number;
    readonly logOdds: number;
    readonly standardError: number;
    readonly p: number;
    readonly adjusted: number;
    readonly fdr: number;
    /** With all other items equal. */
    readonly z: number;
  }[];
  /** Uniform, non-uniform, both. */
  readonly logistic: {
    readonly n: number;
    readonly difference: readonly number[];
    readonly df: readonly number[];
    readonly p: readonly number[];
    readonly r2Change: readonly number[];
  };
  readonly mantelHaenszel?: { readonly oddsRatio: number; readonly chiSquare: number; readonly p: number };
}

interface Stored {
  readonly levels: readonly string[];
  readonly anchors: readonly string[];
  readonly rounds: number;
  readonly settled: boolean;
  readonly means: readonly number[];
  readonly variances: readonly number[];
  /** Of the groups about their average: all items equal, and those freed that differ by themselves. */
  readonly all: { readonly mean: readonly number[]; readonly se: readonly number[] };
  readonly free: { readonly mean: readonly number[]; readonly se: readonly number[] };
  readonly items: readonly StoredItem[];
  readonly data?: {
    readonly answers: readonly string[];
    readonly group: readonly string[];
    readonly count: readonly number[];
  };
}

/** scripts/reference/dif.R: likelihoods and generalized least squares written in R, glm, MASS::polr, mantelhaen.test. */
const reference: Readonly<Record<string, Stored>> = JSON.parse(
  readFileSync(new URL("../../reference/dif.json", import.meta.url), "utf8"),
);

function stored({ data, items }: Stored): PatternTable {
  const { answers = [], group = [], count = [] } = data ?? {};
  return tableOf(
    answers.map((text) => [...text].map((digit) => (digit === "." ? null : Number(digit)))),
    { ids: items.map(({ id }) => id), frequencies: count, groups: { group } },
  );
}

interface Compared {
  readonly result: DifResult;
  readonly expected: Stored;
}
const known = new Map<string, Compared>();

export function compared(name: string): Compared {
  const pair = known.get(name) ?? analyzed(name);
  known.set(name, pair);
  return pair;
}

function analyzed(name: string): Compared {
  const expected = reference[name];
  if (expected === undefined) throw new Error(`no such case: ${name}`);
  const ids = expected.items.map(({ id }) => id);
  const model = `trait =~ ${ids.join(" + ")}`;
  const weighted = name.endsWith("Weighted");
  const table = expected.data ? stored(expected) : nineTable("binary", { groups: true, weighted });
  const by = expected.data ? "group" : name.startsWith("sex") ? "sex" : "country";
  return { result: dif(table, { structure: { id: "one", model }, by }), expected };
}

export const CASES = [
  "sexExploitation",
  "sexAbuse",
  "countryExploitation",
  "sexAbuseWeighted",
  "verbalTwo",
  "verbalThree",
  "planted",
  "plantedGraded",
];
