import type { PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping } from "../../data/transform/cross-groupings";
import { remember } from "../../numeric/workers/remember";
import { inline, type ReplicateJob, type Workers } from "../../numeric/workers/workers";
import type { SurveyDesign } from "../design/survey-design";
import { type Domains, surveyDomains } from "../estimates/domains";
import {
  type LevelContrast,
  type LevelDifference,
  levelContrasts,
  pairwiseDifferences,
} from "../estimates/level-contrasts";
import type { Linearized } from "../estimates/linearized";
import {
  addedSums,
  answerSums,
  type FinestCells,
  finestCells,
  linearizedShares,
  placesIn,
} from "../estimates/linearized-shares";
import { shareFreedom } from "../estimates/share-interval";
import { type SurveyEstimate, surveyEstimates } from "../estimates/survey-estimates";
import { answeringWeights } from "../imputation/answering-weights";
import { type Imputations, imputeAnswers } from "../imputation/impute-answers";
import { type ImputedValues, imputedAny, imputedDesign, imputedMeans } from "../imputation/imputed-values";
import { pooledContrasts, pooledDifferences, pooledEstimates } from "../imputation/pooled-estimates";
import type { AnswerTreatment, MissingTreatment } from "../items/missing-treatment";
import { columnsOf, indicator, type Variable } from "./indicators";
import type { PlannedMargin } from "./prevalence-plan";
import { ofColumn } from "./yes-table";

/** A yes or no, and the treatment of its missing answers. */
export interface TreatedVariable {
  readonly variable: Variable;
  readonly context: string | null;
  readonly missing: MissingTreatment;
  /** Odds multiplier of imputed answers; 1 by default. */
  readonly delta?: number | undefined;
}

/** The sample of the means. */
export interface Sample {
  /** From `yesTable`. */
  readonly table: PatternTable;
  readonly design: SurveyDesign;
  readonly seed: number;
}

/** Odds multipliers for everybody's shares, since nonresponse may be informative. */
export const SHIFTED_ODDS: readonly number[] = [1.5, 2, 3];

/** Imputes a table; null where nothing is missing. */
export const imputationJob: ReplicateJob<Pick<Sample, "table" | "seed">, Imputations | null> = {
  id: "imputations",
  prepare:
    ({ table, seed }) =>
    () =>
      imputeAnswers(table, {
        seed,
        odds: SHIFTED_ODDS,
        columns: table.items.map(({ id }) => ofColumn(table, id)),
      }),
};

/** Begins the imputations of a table; `imputationsOf` waits for them. */
export const beginImputations = remember(
  (table: PatternTable, seed: number, workers: Workers): (() => (Imputations | null)[]) =>
    workers.begin(imputationJob, { table, seed }, { count: 1 }),
);

/** The imputations of a table, cached; null where nothing is missing. */
const imputationsOf = remember(
  (table: PatternTable, seed: number): Imputations | null =>
    beginImputations(table, seed, inline)()[0] ?? null,
);

export const hasMissing = remember((table: PatternTable): boolean =>
  table.columns.some((column) => column.some((cell) => cell < 0)),
);

/** The imputed yes or no of everybody; null where nothing is missing. */
export function imputedValues(
  asked: TreatedVariable,
  { table, seed }: Pick<Sample, "table" | "seed">,
): ImputedValues | null {
  const imputations = imputationsOf(table, seed);
  if (imputations === null) return null;
  return imputedAny(imputations, columnsOf(table, asked.variable.items, asked.context), asked.delta);
}

/** Shares by level of a margin, and differences of all pairs. */
export interface TreatedMeans {
  readonly estimates: readonly SurveyEstimate[];
  readonly differences: () => readonly LevelDifference[];
  readonly contrasts: (coefficients: readonly (readonly number[])[]) => readonly LevelContrast[];
  /** By level, degrees of freedom of the rarer answer (`shareFreedom`, known answers); null without clusters. */
  readonly freedom: Float64Array | null;
}

/** The shares of yes by level of a margin. */
export function treatedMeans(
  asked: TreatedVariable,
  margin: Pick<PlannedMargin, "of">,
  sample: Sample,
): TreatedMeans {
  const { variable, context, missing } = asked;
  if (missing === "imputed") {
    const values = imputedValues(asked, sample);
    if (values !== null) {
      const { imputations } = values;
      const { table } = imputations;
      const design = imputedDesign(imputations);
      const means = imputedMeans(values, domainsOf(design, margin, table), finestOf(design, "", table));
      const known = indicator(sample.table, variable, { context, missing: "known" });
      const freedom = shareFreedom(known.values, domainsOf(sample.design, margin, sample.table));
      return {
        estimates: pooledEstimates(means),
        differences: () => pooledDifferences(means),
        contrasts: (coefficients) => pooledContrasts(means, coefficients),
        freedom,
      };
    }
  }
  const treatment = missing === "imputed" ? "known" : missing === "ipw" ? "complete" : missing;
  const { values } = indicator(sample.table, variable, { context, missing: treatment });
  const domains =
    missing === "ipw"
      ? domainsOf(answeringDesign(values, sample), margin, sample.table)
      : domainsOf(sample.design, margin, sample.table);
  const means =
    missing === "ipw"
      ? linearizedShares(answerSums(values, domains), domains)
      : knownShares(values, domains, sample);
  const freedom = shareFreedom(values, domains);
  return {
    estimates: surveyEstimates(means),
    differences: () => pairwiseDifferences(means),
    contrasts: (coefficients) => levelContrasts(means, coefficients),
    freedom,
  };
}

/** The levels of a margin as domains of a design, cached. */
function domainsOf(design: SurveyDesign, { of }: Pick<PlannedMargin, "of">, table: PatternTable): Domains {
  return domainsBy(design, JSON.stringify(of), of, table);
}

const domainsBy = remember(
  (design: SurveyDesign, _key: string, of: readonly string[], table: PatternTable): Domains =>
    surveyDomains(design, of.length === 0 ? null : crossedGrouping(table, of)),
);

const finestOf = remember((design: SurveyDesign, _key: string, { groupings }: PatternTable) =>
  finestCells(design, groupings),
);

/** Sums by finest cell, of which every margin's sums are made: rows are read once. */
const finestSums = remember((finest: FinestCells, values: Float64Array) => answerSums(values, finest));

function knownShares(values: Float64Array, domains: Domains, { design, table }: Sample): Linearized {
  const finest = finestOf(design, "", table);
  return linearizedShares(addedSums(finestSums(finest, values), placesIn(domains, finest), domains), domains);
}

/** The design with weights times the inverse probability of having a value. */
function answeringDesign(values: Float64Array, { table, design }: Sample): SurveyDesign {
  const items = table.items.flatMap(({ id }, at) => (ofColumn(table, id).parent === null ? [at] : []));
  const factor = answeringWeights(
    table,
    Array.from(values, (value) => !Number.isNaN(value)),
    items,
  );
  return {
    ...design,
    weight: design.weight.map((weight, row) => weight * factor[row]!),
    weightSquared: design.weightSquared.map((square, row) => square * factor[row]! ** 2),
  };
}

/** A share with all missing answers no, and all yes. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export function boundsOf(
  { variable, context }: Pick<TreatedVariable, "variable" | "context">,
  margin: PlannedMargin,
  sample: Sample,
): readonly Bounds[] {
  const { table, design } = sample;
  const domains = domainsOf(design, margin, table);
  const shares = (missing: AnswerTreatment): Float64Array => {
    const { values } = indicator(table, variable, { context, missing });
    return knownShares(values, domains, sample).estimates;
  };
  const [low, high] = [shares("as-no"), shares("as-yes")];
  return Array.from(low, (share, level) => ({ low: share, high: high[level]! }));
}
