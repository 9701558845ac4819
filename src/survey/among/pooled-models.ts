import { studentTwoSided } from "../../numeric/distributions/special";
import { studentCritical } from "../../numeric/distributions/student-critical";
import { rubinsRules } from "../imputation/rubin";
import { interval } from "../regression/margins";
import { ratioInterval } from "../regression/regression-parts";
import type { FittedOutcome } from "./outcome-models";
import type { DesignModel } from "./predictors-result";

interface Estimated {
  readonly estimate: number;
  readonly se: number;
}

/** One model of several that differ in what was filled in, by Rubin's rules; what is not in all of them is left out. */
export function pooledModels(fits: readonly FittedOutcome[]): DesignModel {
  const [first] = fits;
  if (first === undefined) return { n: null, coefficients: [], effects: [], probabilities: [] };
  const pool = <T extends Estimated>(
    list: (fit: FittedOutcome) => readonly T[],
    name: (row: T) => string,
  ): (Estimated & { readonly row: T; readonly df: number })[] =>
    list(first).flatMap((row) => {
      const own = fits.flatMap((fit) => list(fit).find((other) => name(other) === name(row)) ?? []);
      if (own.length < fits.length) return [];
      const found = rubinsRules(
        own.map(({ estimate }) => estimate),
        own.map(({ se }) => se ** 2),
        first.df,
      );
      return [{ row, estimate: found.estimate, se: found.se, df: found.df }];
    });
  return {
    n: Math.round(first.n),
    coefficients: pool(
      ({ coefficients }) => coefficients,
      ({ term }) => term,
    ).map(({ row, estimate, se, df }) => {
      const p = df > 0 ? studentTwoSided(estimate / se, df) : null;
      return { term: row.term, estimate, se, df, p, ...ratioInterval({ estimate, se, df }) };
    }),
    effects: pool(
      ({ effects }) => effects,
      ({ term }) => term,
    ).map(({ row, estimate, se, df }) => {
      const half = df > 0 ? studentCritical(0.95, df) * se : null;
      const ends =
        half === null ? { low: null, high: null } : { low: estimate - half, high: estimate + half };
      return { term: row.term, kind: row.kind, estimate, se, ...ends };
    }),
    probabilities: pool(
      ({ probabilities }) => probabilities,
      ({ levels }) => levels.join("\n"),
    ).map(({ row, estimate, se, df }) => ({ levels: row.levels, ...interval(estimate, se, df) })),
  };
}
