import type { MissingRule } from "../../correlation/correlation-matrix";
import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { parseModel } from "../../measures/model-syntax/parse-model";
import { endsOf, intervalOn } from "../../numeric/distributions/interval";
import { list } from "../../words/format";
import { admissibility } from "./admissibility";
import type { CfaEstimate } from "./cfa-result";
import { estimateRows } from "./estimate-rows";
import type { FittedModel } from "./estimation/fitted-model";
import type { Estimator } from "./estimator";
import { fitCfa } from "./fit-cfa";
import * as messages from "./messages";
import { covarianceOfEstimates } from "./standard-errors/estimate-covariance";
import { structuralPart } from "./structural";

export interface LatentRegressionOptions {
  /** Ids of the items that the factors are regressed on, by the scores of their categories. */
  readonly covariates: readonly string[];
  readonly missing: MissingRule;
  /** @default WLSMV for ordered items, MLR for continuous ones */
  readonly estimator?: Estimator | undefined;
}

/** Effect of one covariate on one factor, holding the others constant. */
export interface LatentEffect {
  readonly factor: string;
  readonly covariate: string;
  /** Change of the factor, in units of its residual given covariates, per unit of the covariate. */
  readonly est: number | null;
  readonly se: number | null;
  readonly p: number | null;
  /** Completely standardized: the correlation if it is the only covariate. */
  readonly std: number | null;
  /** Of `std`: by Fisher's z for a correlation; with a sampling design by t. */
  readonly interval: readonly [low: number, high: number] | null;
}

export interface LatentRegression {
  readonly estimator: Estimator;
  readonly n: number;
  /** By factor, then by covariate; empty, with a warning, where the fit failed. */
  readonly effects: readonly LatentEffect[];
  /** Share of each factor's variance explained by the covariates; of the top-level factors. */
  readonly explained: readonly { readonly factor: string; readonly share: number | null }[];
  readonly warnings: readonly Warning[];
}

/**
 * Association of a measurement model's factors with external variables, free of the items' measurement error: all
 * top-level factors are regressed on the covariates, which affect items through the factors alone (a MIMIC model).
 * Weights, strata and clusters as in `fitCfa`; the covariates are taken as they are in the sample.
 * @param table items and covariates, such as `outsideTable` gives
 * @param model measurement model in lavaan's syntax
 * @throws ItemwiseError as `fitCfa`; "bad-model" for a covariate that the table lacks or the model has; "no-covariates"
 * @see Jöreskog & Goldberger (1975), Journal of the American Statistical Association, 70, 631-639; Muthén (1984).
 *   Reference: lavaan's `standardizedSolution()` of the same model.
 * @example
 * ```ts
 * const random = createRandom(5);
 * const x = Array.from({ length: 600 }, (_, person) => person % 2);
 * const trait = x.map((value) => 0.8 * value + random.normal());
 * const answer = () => trait.map((own) => (own + random.normal() > 0.5 ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(), b: answer(), c: answer(), d: answer(), x } });
 * const result = latentRegression(table, "f =~ a + b + c + d", { covariates: ["x"], missing: "listwise" });
 * result.effects.map(({ factor, covariate }) => `${factor} by ${covariate}`); // ["f by x"]
 * ```
 */
export function latentRegression(
  table: PatternTable,
  model: string,
  { covariates, missing, estimator }: LatentRegressionOptions,
): LatentRegression {
  const { factors, measures, items } = modelParts(parseModel(model));
  if (covariates.length === 0)
    throw new ItemwiseError("no-covariates", messages.noCovariates, {
      hint: messages.noCovariatesHint,
    });
  const inside = covariates.find((id) => items.includes(id));
  if (inside !== undefined)
    throw new ItemwiseError("bad-model", () => messages.covariateInside({ item: inside }), {
      hint: messages.covariateInsideHint,
    });
  const top = factors.filter((factor) => !measures.has(factor));
  const text = `${model}\n${top.join(" + ")} ~ ${covariates.join(" + ")}`;
  const { fitted, parts, ...found } = fitCfa(table, text, { missing, estimator });
  const covariance = covarianceOfEstimates(fitted, parts);
  const rows = estimateRows(fitted, covariance);
  const problem = problemOf(fitted);
  const shares = problem === null ? structuralPart(fitted, rows, covariance)?.explained : undefined;
  const df = fitted.data[0]?.designDegrees ?? Number.POSITIVE_INFINITY;
  return {
    estimator: found.estimator,
    n: fitted.data.reduce((sum, { n }) => sum + n, 0),
    effects: problem !== null ? [] : effectsOf(rows, { covariates, df }),
    explained: top.map((factor) => ({
      factor,
      share: shares?.find(({ name }) => name === factor)?.r2 ?? null,
    })),
    warnings: [...fitted.data.flatMap((group) => group.warnings ?? []), ...(problem ?? [])],
  };
}

function effectsOf(
  rows: readonly CfaEstimate[],
  { covariates, df }: { readonly covariates: readonly string[]; readonly df: number },
): LatentEffect[] {
  const scale = covariates.length === 1 ? "z" : "plain";
  return rows
    .filter(({ op, rhs }) => op === "~" && covariates.includes(rhs))
    .map(({ lhs, rhs, se, p, stdSe, ...own }) => {
      const way = directionOf(lhs, rows);
      const [est, std] = [own.est && way * own.est, own.std && way * own.std];
      return {
        factor: lhs,
        covariate: rhs,
        est,
        se,
        p,
        std,
        interval: std === null ? null : endsOf(intervalOn(scale, { estimate: std, se: stdSe, df })),
      };
    });
}

/** -1 where the search ended at the mirror image of a factor: its loadings sum to less than 0. */
function directionOf(factor: string, rows: readonly CfaEstimate[]): 1 | -1 {
  const loadings = rows.filter(({ op, lhs }) => op === "=~" && lhs === factor);
  return loadings.reduce((sum, { std }) => sum + (std ?? 0), 0) < 0 ? -1 : 1;
}

/** Why the fit failed; null if it did not. */
function problemOf(fitted: FittedModel): Warning[] | null {
  const { converged, identified, notIdentified } = fitted.convergence;
  if (!converged) return [{ code: "not-converged", message: messages.regressionNotConverged() }];
  if (!identified) {
    const message = messages.regressionNotIdentified({ parameters: notIdentified });
    return [{ code: "not-identified", message }];
  }
  const { inadmissible } = admissibility(fitted);
  if (inadmissible.length === 0) return null;
  const message = messages.regressionInadmissible({ problems: list(inadmissible, "clauses") });
  return [{ code: "inadmissible", message }];
}
