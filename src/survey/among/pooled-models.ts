import { waldInterval } from "../estimates/proportion-interval";
import { pooledRows } from "../imputation/rubin";
import { probabilityInterval } from "../regression/margins";
import { testedCoefficient } from "../regression/regression-parts";
import type { FittedOutcome } from "./outcome-models";
import type { DesignModel } from "./predictors-result";

/** The model pooled over imputations by Rubin's rules; terms that are not in all of them are dropped. */
export function pooledModels(fits: readonly FittedOutcome[]): DesignModel {
  const { n, df: freedom } = fits[0] ?? { n: null, df: 0 };
  const byTerm = ({ term }: { readonly term: string }): string => term;
  return {
    n,
    coefficients: pooledRows(fits, freedom, ({ coefficients }: FittedOutcome) => coefficients, byTerm).map(
      ({ row, ...pooled }) => {
        const { t: _, ...coefficient } = testedCoefficient(pooled);
        return { term: row.term, df: pooled.df, ...coefficient };
      },
    ),
    effects: pooledRows(fits, freedom, ({ effects }: FittedOutcome) => effects, byTerm).map(
      ({ row, estimate, se, df }) => {
        const { low, high } = waldInterval({ estimate, se, df, problem: null });
        return { term: row.term, kind: row.kind, estimate, se, low, high };
      },
    ),
    probabilities: pooledRows(
      fits,
      freedom,
      ({ probabilities }: FittedOutcome) => probabilities,
      ({ levels }) => levels.join("\n"),
    ).map(({ row, estimate, se, df }) => ({ levels: row.levels, ...probabilityInterval(estimate, se, df) })),
  };
}
