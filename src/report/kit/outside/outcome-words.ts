import type { Analysis } from "../../../analysis/analysis";
import type { OutcomeByNumber, OutcomeLevel, OutcomeResult } from "../../../outcomes/outcomes-result";
import { decimal, integer, percent } from "../../../words/format";
import * as messages from "./messages";

/** Outcomes of a record; none in records of earlier versions. */
export const outcomesOf = ({ outcomes }: Analysis): readonly OutcomeResult[] => outcomes?.outcomes ?? [];

/** A share in percent, a rate or mean with two decimals. */
export const meanText = ({ family }: Pick<OutcomeResult, "family">, value: number): string =>
  family === "binary" ? percent(value) : decimal(value, 2);

const MAX_NAMED = 4;

/** Covariates in a sentence: "sex and age", "nine variables". */
export function covariatesText({ outcomes }: Analysis): string {
  const names = outcomes?.adjusted ?? [];
  return names.length > MAX_NAMED
    ? messages.manyCovariates({ n: names.length })
    : messages.covariates({ names });
}

export function covariateSentences({ outcomes }: Analysis): string {
  const names = outcomes?.adjusted ?? [];
  const sentences = names.flatMap((_, at) => {
    if (at % MAX_NAMED !== 0) return [];
    const part = { names: names.slice(at, at + MAX_NAMED) };
    return at === 0 ? messages.adjustedFor(part) : messages.alsoAdjustedFor(part);
  });
  return sentences.join(" ");
}

/** "2", "3+". */
export const numberText = ({ number, orMore }: Pick<OutcomeLevel, "number" | "orMore">): string =>
  orMore ? messages.numberOrMoreCell({ number }) : integer(number);

/** "3 or more". */
export const numberPhrase = ({ number, orMore }: Pick<OutcomeLevel, "number" | "orMore">): string =>
  orMore ? messages.numberOrMore({ number }) : integer(number);

/** Standardized where there are covariates, otherwise observed. */
export const mainLevel = ({ adjusted, observed }: Pick<OutcomeLevel, "adjusted" | "observed">) =>
  adjusted ?? observed;

/** The reference and the highest number; null where one has no figures. */
export function endsOf({ levels }: OutcomeByNumber) {
  const [none, most] = [levels[0], levels.at(-1)];
  const [from, to] = [none && mainLevel(none), most && mainLevel(most)];
  return most === undefined || from == null || to == null ? null : { most, from, to };
}
