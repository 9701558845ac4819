import * as names from "../../words/messages";
import { log } from "../elementary/log";
import { byEntry } from "../sums/by-entry";

export interface ModelLikelihood {
  readonly logLikelihood: number;
  /** Number of free parameters. */
  readonly parameters: number;
  /** Number of people. */
  readonly n: number;
}

export interface InformationCriterion {
  readonly name: () => string;
  readonly of: (model: ModelLikelihood) => number;
}

/**
 * Information criteria by their key in the record: Akaike (1974), IEEE Transactions on Automatic Control, 19, 716-723;
 * Schwarz (1978), Annals of Statistics, 6, 461-464.
 */
export const INFORMATION_CRITERIA = {
  aic: { name: names.aic, of: ({ logLikelihood, parameters }) => 2 * parameters - 2 * logLikelihood },
  bic: { name: names.bic, of: ({ logLikelihood, parameters, n }) => parameters * log(n) - 2 * logLikelihood },
} as const satisfies Readonly<Record<string, InformationCriterion>>;

export type CriterionId = keyof typeof INFORMATION_CRITERIA;
export type CriterionList = Readonly<Record<CriterionId, InformationCriterion>>;
export type InformationCriteria = Readonly<Record<CriterionId, number>>;
type ChangeKey = `delta${Capitalize<CriterionId>}`;
export type CriterionChanges = Readonly<Record<ChangeKey, number>>;

export const informationCriteria = (
  model: ModelLikelihood,
  list: CriterionList = INFORMATION_CRITERIA,
): InformationCriteria => byEntry(list, ({ of }) => of(model));

/** A record with `deltaAic` and so on. */
export const byChange = <T>(
  figure: (criterion: InformationCriterion) => T,
  list: CriterionList = INFORMATION_CRITERIA,
): Readonly<Record<ChangeKey, T>> =>
  Object.fromEntries(
    Object.entries(list).map(([id, entry]) => [
      `delta${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
      figure(entry),
    ]),
  ) as Record<ChangeKey, T>;
