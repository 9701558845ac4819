import type { StatisticOf } from "../claims/claim-schema";
import { figure, missingFigure, notComputed, type ReplicationInput, type Resolved } from "../claims/computed";
import * as messages from "./messages";
import { isCell, reportedText, sameVariable, whereText } from "./prevalence";

type Among = StatisticOf<"among">;

/** A share of answers to a follow-up question, in percent. */
export function among(input: ReplicationInput, asked: Among): Resolved {
  const question = (input.among ?? []).find(({ name }) => name === asked.question);
  if (question === undefined) return notComputed(messages.noQuestion(asked));
  const found =
    asked.of === "people"
      ? question.people.find((one) => one.key === asked.answer && isCell(one, asked.where))
      : question.experiences.find((one) => one.key === asked.answer && one.item === asked.item);
  if (found === undefined) return missingFigure(amongText(asked, input));
  if (found.suppressed !== null) return notComputed(messages.hiddenFigure({ reason: found.suppressed }));
  const { estimate, low, high } = found;
  return figure(estimate === null ? null : 100 * estimate, "percent", {
    interval: low === null || high === null ? null : [100 * low, 100 * high],
  });
}

export function amongText(
  { question, answer, of, where, item }: Among,
  { among: questions = [] }: Pick<ReplicationInput, "among">,
): string {
  const known = questions.find(({ name }) => name === question);
  const found = [...(known?.people ?? []), ...(known?.experiences ?? [])].find(({ key }) => key === answer);
  const labels = { answer: found?.label ?? answer, question: known?.label ?? question };
  return of === "people"
    ? messages.amongPeople({ ...labels, where: whereText(where) })
    : messages.amongExperiences({ ...labels, item });
}

type OfPeople = StatisticOf<"burden">;

export function burden(input: ReplicationInput, asked: OfPeople): Resolved {
  const found = (input.burden ?? []).find(
    (one) => sameVariable(one, asked) && one.group === asked.group && one.level === asked.level,
  );
  if (found === undefined) return notComputed(messages.noBurden(asked));
  if (found.suppressed !== null) return notComputed(messages.hiddenFigure({ reason: found.suppressed }));
  return figure(found.estimate, "number");
}

export const burdenText = ({ group, level, ...asked }: OfPeople): string =>
  messages.burden({ reported: reportedText(asked), level: level ?? messages.allOfGroup({ group }) });

type Predictor = StatisticOf<"predictor">;

/** A logit coefficient with its p, or an average effect in percentage points. */
export function predictor(input: ReplicationInput, asked: Predictor): Resolved {
  const found = (input.predictors ?? []).find(
    (one) => one.question === asked.question && one.key === asked.outcome,
  );
  if (found === undefined) return notComputed(messages.noPredictors(asked));
  if (found.suppressed !== null) return notComputed(messages.hiddenRegression({ reason: found.suppressed }));
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
  asked: Predictor,
  { predictors = [] }: Pick<ReplicationInput, "predictors">,
): string {
  const known = predictors.find((one) => one.question === asked.question && one.key === asked.outcome);
  return messages.predictor({ ...asked, outcome: known?.label ?? asked.outcome });
}

type Trend = StatisticOf<"outcome-trend">;

/** Whether an outcome rises with the number of different items, given covariates. */
export function outcomeTrend(input: ReplicationInput, { outcome }: Trend): Resolved {
  const found = (input.outcomes?.outcomes ?? []).find(({ id }) => id === outcome);
  if (found === undefined) return notComputed(messages.noOutcome({ outcome }));
  if (found.assumed) return notComputed(messages.assumedOutcome({ outcome: found.label }));
  const trend = found.byNumber?.trend ?? null;
  const { byNumber: reason } = found.suppressed;
  if (trend === null)
    return notComputed(reason === null ? messages.noTrend() : messages.hiddenOutcome({ reason }));
  return figure(trend.estimate, "number", { p: trend.p });
}

export const outcomeTrendText = (asked: Trend): string => messages.outcomeTrend(asked);
