import type { Analysis } from "../../../analysis/analysis";
import type { OutcomeByNumber, OutcomeLevel, OutcomeResult } from "../../../outcomes/outcomes-result";
import { formatCell } from "../../../words/format";
import { listed, numberWord, percent } from "../words/phrases";

/** Outcomes of a record; none in records of earlier versions. */
export const outcomesOf = ({ outcomes }: Analysis): readonly OutcomeResult[] => outcomes?.outcomes ?? [];

/** "Anxiety", "Anxiety (assumed)". */
export const outcomeName = ({ label, assumed }: OutcomeResult): string =>
  assumed ? `${label} (assumed)` : label;

/** A share in percent, a rate or mean with two decimals. */
export const meanText = ({ family }: Pick<OutcomeResult, "family">, value: number): string =>
  family === "binary" ? percent(value) : formatCell(value, "decimal2");

const MAX_NAMED = 4;

/** Covariates in a sentence: "sex and age", "nine variables". */
export function covariatesText({ outcomes }: Analysis): string {
  const names = outcomes?.adjusted ?? [];
  return names.length > MAX_NAMED ? `${numberWord(names.length)} variables` : listed(names);
}

export function covariateSentences({ outcomes }: Analysis): string {
  const names = outcomes?.adjusted ?? [];
  const parts = names.flatMap((_, at) => (at % MAX_NAMED === 0 ? [names.slice(at, at + MAX_NAMED)] : []));
  return parts.map((part, at) => `${at === 0 ? "Allowed for" : "Also"}: ${listed(part)}.`).join(" ");
}

/** "2", "3+". */
export const numberText = ({ number, orMore }: Pick<OutcomeLevel, "number" | "orMore">): string =>
  orMore ? `${number}+` : String(number);

/** "3 or more". */
export const numberPhrase = (level: Pick<OutcomeLevel, "number" | "orMore">): string =>
  level.orMore ? `${level.number} or more` : String(level.number);

/** Standardized where there are covariates, otherwise observed. */
export const mainLevel = ({
  adjusted,
  observed,
}: Pick<OutcomeLevel, "adjusted" | "observed">): OutcomeLevel["observed"] => adjusted ?? observed;

/** The reference and the highest number; null where one has no figures. */
export function endsOf({ levels }: OutcomeByNumber) {
  const [none, most] = [levels[0], levels.at(-1)];
  const [from, to] = [none && mainLevel(none), most && mainLevel(most)];
  return most === undefined || from == null || to == null ? null : { most, from, to };
}
