import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { ItemwiseError, type Warning } from "../../errors";
import { remember } from "../../numeric/workers/remember";
import { regressors } from "../comparison/regression-groupings";
import type { RowVariable } from "../design/row-variables";
import type { DisclosureRule } from "../disclosure/disclosure";
import * as messages from "../messages";
import type { EstimateOptions } from "../prevalence/estimate-prevalence";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import type { FittedModel } from "../regression/fitted-model";
import type { CountedQuestion } from "./estimate-among";
import type { GroupCovariates } from "./group-covariates";
import { type ImputedPredictors, imputePredictors } from "./impute-predictors";
import {
  disclosesFew,
  factorOf,
  fitOutcome,
  type ModelTerms,
  peopleWith,
  randomIntercepts,
} from "./outcome-models";
import { pooledModels } from "./pooled-models";
import { type PredictedOutcome, type PredictorTable, predictorTable } from "./predictor-table";
import type { DesignModel, OutcomeModels } from "./predictors-result";

/** Events per coefficient below which a model is exploratory. */
const EVENTS_PER_COEFFICIENT = 10;
const MIN_EVENTS = 25;
/** Outcomes that also get effects, probabilities and random intercepts: any answer, and groups of answers. */
const WHOLE = /^(any|group:.*)$/;

interface PredictorOptions {
  readonly plan: PrevalencePlan;
  readonly options: EstimateOptions;
  readonly questions: readonly CountedQuestion[];
  readonly groups: readonly string[];
  readonly covariates?: GroupCovariates | null | undefined;
  /** As in `AmongOptions`. */
  readonly withUnits?: ((table: PatternTable) => PatternTable) | undefined;
}

/**
 * Regresses reporting, and each answer about it, on groupings (other than the sample's own) and external variables with
 * the role "covariate". Each outcome is modeled three ways: design-based with intercepts of the sample's grouping, for
 * people with all predictors; the same with missing predictors imputed five times (chained equations, Rubin's rules);
 * and with random intercepts, without weights. Predictors that are constant within levels enter only the last, with
 * degrees of freedom by the number of levels.
 * @returns one entry for reporting, then those of each question; empty without covariates. An outcome whose share is
 *   hidden in everybody has no model, nor has any where counts are rounded; groupings with a hidden level are left out
 *   of its predictors
 */
export function estimatePredictors(
  responses: Responses,
  { plan, options, questions, groups, covariates = null, withUnits = (table) => table }: PredictorOptions,
): OutcomeModels[] {
  const { adjusted } = regressors(plan);
  const unit = adjusted[0] ?? null;
  const set = plan.variables.find(({ kind }) => kind === "set") ?? null;
  const own = groups.filter((name) => name !== unit);
  const found = predictorTable(responses, { groups: own, set, covariates });
  if (found === null) return [];
  const { made, empty } = dropEmptyPredictors({ ...found, table: withUnits(found.table) });
  const between = constantWithin(made, unit);
  const terms: Omit<ModelTerms, "isWhole"> = {
    unit,
    factors: made.factors.map(({ name }) => name),
    numbers: made.numbers.filter(({ name }) => !between.includes(name)),
    by: own.slice(0, 2).sort((one, other) => Number(made.middles.has(other)) - Number(made.middles.has(one))),
    middles: made.middles,
  };
  const ofUnits = made.numbers.filter(({ name }) => between.includes(name));
  const filledOf = remember((_question: readonly PredictedOutcome[]) =>
    imputePredictors(made, _question, { terms, seed: options.seed }),
  );
  const byQuestion = new Map(
    made.outcomes.map(({ question }) => [question, made.outcomes.filter((one) => one.question === question)]),
  );
  return made.outcomes.map((outcome): OutcomeModels => {
    const hiddenBy = hiddenMargins(outcome, { plan, options, questions, groups: own });
    const isShown = ({ name }: { readonly name: string }): boolean => !hiddenBy.includes(name);
    const events = rarer(made.table, outcome.values);
    const by = terms.by.filter((name) => isShown({ name }));
    const header = {
      question: outcome.question,
      key: outcome.key,
      label: outcome.label,
      context: outcome.context,
      unit,
      by,
      predictors: [...made.factors, ...made.numbers]
        .filter(isShown)
        .map(({ name, label }) => ({ name, label })),
    };
    if (hiddenBy.includes(EVERYBODY))
      return { ...header, ...none(null), suppressed: messages.couldIdentify(), warnings: [] };
    if (events < MIN_EVENTS) return { ...header, ...none(null), suppressed: "too few people", warnings: [] };
    const isWhole = outcome.question === null || WHOLE.test(outcome.key);
    const filled = () => filledOf(byQuestion.get(outcome.question) ?? [outcome]);
    const shown = {
      ...terms,
      by,
      isWhole,
      factors: terms.factors.filter((name) => isShown({ name })),
      numbers: terms.numbers.filter(isShown),
    };
    const models = modelsOf(made, outcome, { terms: shown, ofUnits, options, filled });
    return { ...header, ...models, warnings: [...empty, ...models.warnings] };
  });
}

function dropEmptyPredictors(found: PredictorTable): {
  readonly made: PredictorTable;
  readonly empty: Warning[];
} {
  const { table, numbers, factors } = found;
  const made = {
    ...found,
    numbers: numbers.filter(({ values }) => values.some((value) => !Number.isNaN(value))),
    factors: factors.filter(({ name }) => Array.from(factorOf(table, name).codes).some((code) => code >= 0)),
  };
  const left = [...numbers, ...factors].filter(
    (one) =>
      !made.numbers.some(({ name }) => name === one.name) &&
      !made.factors.some(({ name }) => name === one.name),
  );
  const predictors = left.map(({ label }) => label);
  const message = messages.emptyPredictor({ predictors });
  return { made, empty: left.length === 0 ? [] : [{ code: "empty-predictor", message }] };
}

type Models = Pick<
  OutcomeModels,
  "n" | "exploratory" | "complete" | "imputed" | "random" | "suppressed" | "warnings"
>;

function modelsOf(
  { table }: PredictorTable,
  outcome: PredictedOutcome,
  {
    terms,
    ofUnits,
    options,
    filled,
  }: {
    readonly terms: ModelTerms;
    readonly ofUnits: readonly RowVariable[];
    readonly options: EstimateOptions;
    readonly filled: () => readonly ImputedPredictors[];
  },
): Models {
  const { rule } = options;
  const n = Math.round(peopleWith(table, outcome.values));
  const warnings: Warning[] = [];
  const attempt = <T>(what: () => T): T | null => {
    try {
      return what();
    } catch (problem) {
      if (!(problem instanceof ItemwiseError)) throw problem;
      warnings.push({ code: problem.code, message: problem.message });
      return null;
    }
  };
  const complete = attempt(() => fitOutcome(table, outcome, terms, { rule }));
  if (complete === null) return { ...none(n), warnings };
  if (disclosesFew(table, outcome, { ...complete, factors: terms.factors, rule }))
    return { ...none(null), suppressed: messages.couldIdentify(), warnings: [] };
  const { lacking, n: completeN, effects, probabilities } = complete;
  const imputed =
    lacking > 0
      ? attempt(() => imputedModel(filled(), outcome, { terms, rule, near: complete.model }))
      : null;
  const random =
    terms.unit !== null && terms.isWhole
      ? attempt(() => randomIntercepts(table, outcome, { ...terms, between: ofUnits }, complete))
      : null;
  return {
    n,
    exploratory: complete.events < EVENTS_PER_COEFFICIENT * complete.slopes,
    complete: { n: completeN, coefficients: complete.coefficients, effects, probabilities },
    imputed,
    random: random && {
      ...random.model,
      n: completeN,
    },
    suppressed: null,
    warnings: distinct([...warnings, ...complete.warnings, ...(random?.warnings ?? [])]),
  };
}

const none = (n: number | null): Omit<Models, "warnings"> => ({
  n,
  exploratory: false,
  complete: null,
  imputed: null,
  random: null,
  suppressed: null,
});

function distinct(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((warning) => [warning.code, warning])).values()];
}

/** Not the name of any grouping. */
const EVERYBODY = "";

/** Groupings in some level of which an outcome's share is hidden: these are not among its predictors. */
function hiddenMargins(
  { question, key, context }: PredictedOutcome,
  { plan, options, questions, groups }: PredictorOptions,
): string[] {
  const margins = plan.margins.filter(
    ({ of }) => of.length === 0 || (of.length === 1 && groups.includes(of[0] ?? "")),
  );
  const counted = questions.find(({ among }) => among.name === question)?.people ?? null;
  return margins.flatMap(({ of, places }) =>
    places.some((place, level) =>
      question === null
        ? options.hidden.isHidden(key, context, { of, level })
        : counted === null || counted.isHidden(key, of, place),
    )
      ? [of[0] ?? EVERYBODY]
      : [],
  );
}

/** Names of numbers that are constant within units and differ between them. */
function constantWithin({ table, numbers }: PredictorTable, unit: string | null): string[] {
  const codes = table.groupings.find(({ name }) => name === unit)?.codes;
  if (codes === undefined) return [];
  return numbers.flatMap(({ name, values }) => {
    const seen = new Map<number, number>();
    const isSame = values.every((value, row) => {
      if (Number.isNaN(value)) return true;
      const known = seen.get(codes[row]!) ?? value;
      seen.set(codes[row]!, known);
      return known === value;
    });
    return isSame && new Set(seen.values()).size > 1 ? [name] : [];
  });
}

function rarer({ count }: PatternTable, values: Float64Array): number {
  const sums = [0, 0];
  values.forEach((value, row) => {
    if (!Number.isNaN(value)) sums[value]! += count[row]!;
  });
  return Math.min(...sums);
}

function imputedModel(
  filled: readonly ImputedPredictors[],
  outcome: PredictedOutcome,
  { terms, ...as }: { readonly terms: ModelTerms; readonly rule: DisclosureRule; readonly near: FittedModel },
): DesignModel & { readonly times: number } {
  const names = terms.numbers.map(({ name }) => name);
  const fits = filled.map(({ table, numbers }) => {
    const own = { ...terms, numbers: numbers.filter(({ name }) => names.includes(name)) };
    return fitOutcome(table, outcome, own, as);
  });
  return { ...pooledModels(fits), times: filled.length };
}
