import { log } from "../numeric/elementary/log";
import * as names from "../words/messages";
import { type Declared, type Field, orNull, statistic } from "./declare";
import { capitalized, fieldsOf, valuesOf } from "./entries";

export interface ModelLikelihood {
  readonly logLikelihood: number;
  /** Number of free parameters. */
  readonly parameters: number;
  /** Number of people. */
  readonly n: number;
}

export interface InformationCriterion {
  readonly field: Field<number>;
  readonly format: "decimal1";
  readonly of: (model: ModelLikelihood) => number;
}

export type CriterionList = Readonly<Record<string, InformationCriterion>>;

/**
 * Information criteria by their key in the record: Akaike (1974), IEEE Transactions on Automatic Control, 19, 716-723;
 * Schwarz (1978), Annals of Statistics, 6, 461-464.
 */
export const INFORMATION_CRITERIA = {
  aic: {
    field: statistic.named(names.aic),
    format: "decimal1",
    of: ({ logLikelihood, parameters }) => 2 * parameters - 2 * logLikelihood,
  },
  bic: {
    field: statistic.named(names.bic),
    format: "decimal1",
    of: ({ logLikelihood, parameters, n }) => parameters * log(n) - 2 * logLikelihood,
  },
} as const satisfies CriterionList;

export const informationCriteriaRecord = fieldsOf(INFORMATION_CRITERIA);
export interface InformationCriteria extends Declared<typeof informationCriteriaRecord> {}
export type CriterionId = keyof InformationCriteria;

const byCriterion = <T, Key extends string = CriterionId>(
  value: (criterion: InformationCriterion) => T,
  keyOf: (id: string) => string = (id) => id,
) =>
  Object.fromEntries(
    Object.entries(INFORMATION_CRITERIA).map(([id, criterion]) => [keyOf(id), value(criterion)]),
  ) as Readonly<Record<Key, T>>;

/** The same, null where a model has no likelihood. */
export const criteriaOrNull = byCriterion(({ field }) => orNull(field));
export const noCriteria = byCriterion(() => null);

export const informationCriteria = (
  model: ModelLikelihood,
  list: CriterionList = INFORMATION_CRITERIA,
): InformationCriteria => valuesOf(list, model);

type ChangeKey = `delta${Capitalize<CriterionId>}`;
const changeKey = (id: string): string => `delta${capitalized(id)}`;

export const criterionChangesRecord = byCriterion<typeof statistic, ChangeKey>(() => statistic, changeKey);

/** `deltaAic` and so on: the criteria of a model less those of another. */
export const criterionChanges = (from: ModelLikelihood, to: ModelLikelihood) =>
  byCriterion<number, ChangeKey>(({ of }) => of(to) - of(from), changeKey);
