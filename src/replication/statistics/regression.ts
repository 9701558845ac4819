import type { SurveyRegression } from "../../survey/regression/regression-result";
import type { StatisticOf } from "../claims/claim-schema";
import { figure, type NotComputed, nothing, type Resolved } from "../claims/computed";
import type { ReplicationInput } from "../claims/replication-input";
import { reportedText } from "./find-prevalence";

type Asked = StatisticOf<"regression-term"> | StatisticOf<"regression-test">;

const INTERACTION = ":";

/** A coefficient of a logistic regression: its odds ratio, its estimate with its p, or its p. */
export function regressionTerm(input: ReplicationInput, asked: StatisticOf<"regression-term">): Resolved {
  const fits = regressionsOf(input, asked);
  if ("kind" in fits) return fits;
  const found = fits
    .flatMap(({ coefficients }) => coefficients)
    .find(({ term }) => sameTerm(term, asked.term));
  if (found === undefined) return nothing(`the regression has no coefficient "${asked.term}"`);
  const { p, oddsRatio, estimate } = found;
  if (asked.figure === "p") return figure(p, "p");
  return figure(asked.figure === "odds-ratio" ? oddsRatio : estimate, "number", { p });
}

/** The p of a whole term of a logistic regression (Wald), given all others. */
export function regressionTest(input: ReplicationInput, asked: StatisticOf<"regression-test">): Resolved {
  const fits = regressionsOf(input, asked);
  if ("kind" in fits) return fits;
  const found = fits.flatMap(({ tests }) => tests).find(({ term }) => sameTerm(term, asked.term));
  return found === undefined ? nothing(`the regression has no term "${asked.term}"`) : figure(found.p, "p");
}

function regressionsOf(input: ReplicationInput, asked: Asked): readonly SurveyRegression[] | NotComputed {
  const found = input.regression.filter(
    ({ outcome, context, missing, formula }) =>
      outcome === asked.outcome &&
      context === asked.context &&
      missing === asked.missing &&
      (asked.formula === null || asked.formula === formula),
  );
  return found.length > 0
    ? found
    : nothing(`the analysis has no regression of ${reportedText({ ...asked, variable: asked.outcome })}`);
}

/** An interaction is the same whichever way round it is written. */
function sameTerm(one: string, other: string): boolean {
  const parts = (term: string): string => term.split(INTERACTION).sort().join(INTERACTION);
  return parts(one) === parts(other);
}

export function regressionTermText({ figure: which, ...asked }: StatisticOf<"regression-term">): string {
  const what = { "odds-ratio": "Odds ratio", estimate: "Coefficient", p: "p" }[which];
  return `${what} of ${asked.term} in the regression of ${reportedText({ ...asked, variable: asked.outcome })}`;
}

export function regressionTestText(asked: StatisticOf<"regression-test">): string {
  return `Wald test of ${asked.term} in the regression of ${reportedText({ ...asked, variable: asked.outcome })}`;
}
