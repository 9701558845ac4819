import type { StatisticOf } from "../claims/claim-schema";
import { figure, notComputed, type ReplicationInput, type Resolved } from "../claims/computed";
import { isCell, reportedText, sameVariable, whereText } from "./prevalence";

type Among = StatisticOf<"among">;

/** A share of answers to a follow-up question, in percent. */
export function among(input: ReplicationInput, asked: Among): Resolved {
  const question = (input.among ?? []).find(({ name }) => name === asked.question);
  if (question === undefined) return notComputed(`the analysis has no answers to "${asked.question}"`);
  const found =
    asked.of === "people"
      ? question.people.find((one) => one.key === asked.answer && isCell(one, asked.where))
      : question.experiences.find((one) => one.key === asked.answer && one.item === asked.item);
  if (found === undefined) return notComputed(`the analysis has no figure of ${amongText(asked, input)}`);
  if (found.suppressed !== null) return notComputed(`the figure is hidden: ${found.suppressed}`);
  const { estimate, low, high } = found;
  return figure(estimate === null ? null : 100 * estimate, "percent", {
    interval: low === null || high === null ? null : [100 * low, 100 * high],
  });
}

export function amongText(
  { question, answer, of, where, item }: Among,
  { among: questions = [] }: Pick<ReplicationInput, "among">,
): string {
  const whom =
    of === "people" ? whereText(where) : `experiences ${item === null ? "of all items" : `of ${item}`}`;
  const known = questions.find(({ name }) => name === question);
  const found = [...(known?.people ?? []), ...(known?.experiences ?? [])].find(({ key }) => key === answer);
  return `Share with "${found?.label ?? answer}" to "${known?.label ?? question}", ${whom}`;
}

type OfPeople = StatisticOf<"burden">;

export function burden(input: ReplicationInput, asked: OfPeople): Resolved {
  const found = (input.burden ?? []).find(
    (one) => sameVariable(one, asked) && one.group === asked.group && one.level === asked.level,
  );
  if (found === undefined) return notComputed(`the analysis has no number of people by ${asked.group}`);
  if (found.suppressed !== null) return notComputed(`the figure is hidden: ${found.suppressed}`);
  return figure(found.estimate, "number");
}

export const burdenText = ({ group, level, ...asked }: OfPeople): string =>
  `Number of people with ${reportedText(asked)}, ${level === null ? `all of ${group}` : level}`;

type Predictor = StatisticOf<"predictor">;

/** A logit coefficient with its p, or an average effect in percentage points. */
export function predictor(input: ReplicationInput, asked: Predictor): Resolved {
  const found = (input.predictors ?? []).find(
    (one) => one.question === asked.question && one.key === asked.outcome,
  );
  if (found === undefined) return notComputed(`the analysis has no regression of "${asked.outcome}"`);
  if (found.suppressed !== null) return notComputed(`the regression is hidden: ${found.suppressed}`);
  const isTerm = ({ term }: { readonly term: string }): boolean => term === asked.term;
  if (asked.figure === "effect") {
    const effects = asked.model === "imputed" ? found.imputed?.effects : found.complete?.effects;
    const effect = effects?.find(isTerm)?.estimate;
    return figure(effect === undefined ? null : 100 * effect, "points");
  }
  const coefficient = found[asked.model]?.coefficients.find(isTerm);
  return figure(coefficient?.estimate, "number", { p: coefficient?.p ?? null });
}

export function predictorText(
  { question, outcome, term, model, figure: which }: Predictor,
  { predictors = [] }: Pick<ReplicationInput, "predictors">,
): string {
  const how = {
    complete: "by design, complete cases",
    imputed: "by design, missing predictors filled in",
    random: "random intercepts, complete cases",
  }[model];
  const what = which === "effect" ? "Average effect" : "Log odds";
  const known = predictors.find((one) => one.question === question && one.key === outcome);
  return `${what} of ${term} on ${question === null ? "" : `"${question}": `}"${known?.label ?? outcome}" (${how})`;
}

type Trend = StatisticOf<"outcome-trend">;

/** Whether an outcome rises with the number of different items, given covariates. */
export function outcomeTrend(input: ReplicationInput, { outcome }: Trend): Resolved {
  const found = (input.outcomes?.outcomes ?? []).find(({ id }) => id === outcome);
  if (found === undefined) return notComputed(`the analysis has no outcome "${outcome}"`);
  if (found.assumed)
    return notComputed(`the answers on ${found.label.toLowerCase()} are assumed in these data`);
  const trend = found.byNumber?.trend ?? null;
  if (trend === null) return notComputed(found.suppressed.byNumber ?? "the outcome has no trend");
  return figure(trend.estimate, "number", { p: trend.p });
}

export const outcomeTrendText = ({ outcome }: Trend): string =>
  `Change of "${outcome}" by one more of the items, adjusted`;
