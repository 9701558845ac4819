import { readFileSync } from "node:fs";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { byValidAnswers, selectItems } from "../../../src/data/transform/select";
import { describeCfa } from "../../../src/factor/cfa/cfa";
import { fitCfa } from "../../../src/factor/cfa/fit-cfa";
import { bootstrapRecord } from "../../../src/factor/cfa/scores/bootstrap-estimates";
import { resultsFrom } from "../../../src/factor/cfa/scores/bootstrap-reliability";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

type Ends = readonly [number, number];
export interface BootstrapReference {
  readonly data: Readonly<Record<string, readonly number[]>>;
  readonly model: string;
  /** By sample: the people drawn, from 1. */
  readonly rows: readonly (readonly number[])[];
  readonly lhs: readonly string[];
  readonly op: readonly string[];
  readonly rhs: readonly string[];
  readonly est: readonly number[];
  readonly se: readonly number[];
  readonly percentile: readonly Ends[];
  readonly biasCorrected: readonly Ends[];
  readonly std: readonly number[];
  readonly stdSe: readonly number[];
  readonly stdPercentile: readonly Ends[];
  readonly stdBiasCorrected: readonly Ends[];
  readonly bollenStine?: { readonly chiSquares: readonly number[]; readonly p: number };
}
export const bootstrapReferences = JSON.parse(
  readFileSync(new URL("../../reference/bootstrap-models.json", import.meta.url), "utf8"),
) as Readonly<Record<string, BootstrapReference>>;

export const BOOTSTRAP_FIT = {
  missing: "listwise",
  estimator: "ML",
  scaling: "first-loading",
} as const;

/** The record of a model's bootstrap in which the same people are drawn as in the reference, with the tests drawn. */
export function fromTheSameRows({ data, model, rows }: BootstrapReference) {
  const table = fromAnswers({ items: data, scale: "continuous" });
  const fitted = fitCfa(table, model, BOOTSTRAP_FIT);
  const result = describeCfa(fitted, { model });
  const people = byValidAnswers(selectItems({ ...table, groupings: [] }, fitted.fitted.table.items));
  const how = { missing: "listwise", correction: "half" } as const;
  const resultsIn = resultsFrom({ people, design: null, models: [fitted.fitted], tested: [true], ...how });
  const rowOf = placesOf(people, data);
  const drawn = rows.map((of) => {
    const count = new Float64Array(people.rows);
    for (const person of of) count[rowOf[person - 1]!]!++;
    return resultsIn({ ...people, count, weight: count, weightSquared: count })[0]!;
  });
  const { parameters } = fitted.fitted.table;
  const chiSquares = drawn.flatMap((one) => one.chiSquare ?? []);
  const record = bootstrapRecord(result, {
    samples: rows.length,
    draws: drawn.flatMap((one) => one.model ?? []),
    chiSquares,
    rows: result.estimates.map(({ lhs, op, rhs }) =>
      parameters.findIndex((row) => row.lhs === lhs && row.op === op && row.rhs === rhs),
    ),
  });
  return { record, chiSquares };
}

/** By person: the row of the table with the same answers. */
function placesOf(people: PatternTable, data: BootstrapReference["data"]): number[] {
  const keys = new Map(
    Array.from({ length: people.rows }, (_, row) => [
      people.columns.map((column) => column[row]).join(" "),
      row,
    ]),
  );
  const columns = people.items.map(({ id }) => data[id]!);
  return columns[0]!.map((_, person) => keys.get(columns.map((column) => column[person]).join(" "))!);
}

const DATA: Readonly<Record<string, string>> = {
  democracy: "Bollen's political democracy, 40 samples",
  media: "Tal-Or et al. (2010), a mediation, 100 samples",
};

export function bootstrapComparisons(): Comparison[] {
  return Object.entries(bootstrapReferences).flatMap(([name, reference]): Comparison[] => {
    const { record, chiSquares } = fromTheSameRows(reference);
    const pairs = reference.lhs.flatMap((lhs, k) => {
      const [op, rhs] = [reference.op[k]!, reference.rhs[k]!];
      const own =
        op === ":="
          ? record.defined.find((row) => row.name === lhs)
          : record.estimates.find(
              (row) =>
                row.op === op &&
                ((row.lhs === lhs && row.rhs === rhs) || (op === "~~" && row.lhs === rhs && row.rhs === lhs)),
            );
      // Fixed parameters and the moments of covariates vary in no sample.
      return own === undefined ? [] : [{ own, k }];
    });
    const about = {
      topic: "Bootstrap of structural models",
      data: DATA[name] ?? name,
      reference: BY.lavaan,
      tolerance: name === "media" ? 1e-6 : 1e-3,
      relative: true,
      ...(name === "media" ? {} : { why: "lavaan's optimizer stops early in samples of 75 people" }),
    };
    const standardized = pairs.filter(({ own }) => own.standardized.se !== null);
    const of = ([low, high]: Ends): number[] => [low, high];
    const comparison = (
      quantity: string,
      ours: readonly (number | null)[],
      theirs: readonly number[],
    ): Comparison => ({ ...about, quantity, ours, theirs });
    return [
      comparison(
        "estimates and standard errors",
        pairs.flatMap(({ own }) => [own.est, own.se, own.std]),
        pairs.flatMap(({ k }) => [reference.est[k]!, reference.se[k]!, reference.std[k]!]),
      ),
      comparison(
        "percentile and bias-corrected intervals",
        pairs.flatMap(({ own }) => [
          ...(own.percentile ?? [null, null]),
          ...(own.biasCorrected ?? [null, null]),
        ]),
        pairs.flatMap(({ k }) => [...of(reference.percentile[k]!), ...of(reference.biasCorrected[k]!)]),
      ),
      comparison(
        "standard errors and intervals, standardized",
        standardized.flatMap(({ own: { standardized: one } }) => [
          one.se,
          ...(one.percentile ?? [null, null]),
          ...(one.biasCorrected ?? [null, null]),
        ]),
        standardized.flatMap(({ k }) => [
          reference.stdSe[k]!,
          ...of(reference.stdPercentile[k]!),
          ...of(reference.stdBiasCorrected[k]!),
        ]),
      ),
      ...(reference.bollenStine === undefined
        ? []
        : [
            comparison(
              "chi-squares and p by Bollen and Stine",
              [...chiSquares, record.bollenStineP],
              [...reference.bollenStine.chiSquares, reference.bollenStine.p],
            ),
          ]),
    ];
  });
}
