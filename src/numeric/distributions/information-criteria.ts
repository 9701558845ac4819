import { capitalized, type Figure, type FiguresOf, figuresOf } from "../../words/figures";
import * as names from "../../words/messages";
import { log } from "../elementary/log";

export interface ModelLikelihood {
  readonly logLikelihood: number;
  /** Number of free parameters. */
  readonly parameters: number;
  /** Number of people. */
  readonly n: number;
}

export interface InformationCriterion extends Figure<ModelLikelihood> {
  readonly of: (model: ModelLikelihood) => number;
  readonly name: () => string;
}

export type CriterionList = Readonly<Record<string, InformationCriterion>>;

const CRITERION = { kind: "statistic", format: "decimal1" } as const;

/**
 * Information criteria by their key in the record: Akaike (1974), IEEE Transactions on Automatic Control, 19, 716-723;
 * Schwarz (1978), Annals of Statistics, 6, 461-464.
 */
export const INFORMATION_CRITERIA = {
  aic: {
    ...CRITERION,
    name: names.aic,
    of: ({ logLikelihood, parameters }) => 2 * parameters - 2 * logLikelihood,
  },
  bic: {
    ...CRITERION,
    name: names.bic,
    of: ({ logLikelihood, parameters, n }) => parameters * log(n) - 2 * logLikelihood,
  },
} as const satisfies CriterionList;

export type InformationCriteria = FiguresOf<typeof INFORMATION_CRITERIA>;
export type CriterionId = keyof InformationCriteria;
type ChangeKey = `delta${Capitalize<CriterionId>}`;
export type CriterionChanges = Readonly<Record<ChangeKey, number>>;

export const informationCriteria = (
  model: ModelLikelihood,
  list: CriterionList = INFORMATION_CRITERIA,
): InformationCriteria => figuresOf(list, model) as InformationCriteria;

/** A record with `deltaAic` and so on. */
export const byChange = <T>(
  value: (criterion: InformationCriterion) => T,
  list: CriterionList = INFORMATION_CRITERIA,
): Readonly<Record<ChangeKey, T>> =>
  Object.fromEntries(
    Object.entries(list).map(([id, entry]) => [`delta${capitalized(id)}`, value(entry)]),
  ) as Record<ChangeKey, T>;
