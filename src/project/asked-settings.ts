import { DEFAULT_ROTATION, ROTATION_SETTINGS, type Rotation } from "../factor/efa/rotation/rotations";
import type { Normalization } from "../factor/efa/rotation/row-lengths";
import type { DifAdjustment, DifMethodName } from "../irt/dif/dif-method-names";
import type { RatingKind } from "../questions/agreement-answer";
import type { ScoreKind } from "../questions/score-kinds";

/** Choices for questions that a command of its own answers; no part of the analysis rests on them. */
export interface AskedSettings {
  /** Kendall's tau-b in place of the correlation that everything else uses. */
  readonly kendall?: boolean | undefined;
  /** Correlations of the sums of scales in place of items. */
  readonly scaleSums?: boolean | undefined;
  /** Ids of items held constant. */
  readonly control?: readonly string[] | undefined;
  readonly adjust?: "holm" | undefined;
  /** One method of DIF in place of models of all groups. */
  readonly difMethod?: DifMethodName | undefined;
  readonly purify?: boolean | undefined;
  /** The level compared with all others. */
  readonly focal?: string | undefined;
  readonly difAdjust?: DifAdjustment | undefined;
  /** Principal components in place of factors. */
  readonly components?: boolean | undefined;
  /** Of covariances in place of correlations. */
  readonly covariance?: boolean | undefined;
  /** A rotation towards a target, in place of the rotation that everything else uses. */
  readonly targetRotation?: TargetRotation | undefined;
  /** The target as text of a CSV file. */
  readonly target?: string | undefined;
  /** More coefficients of reliability, with standard errors. */
  readonly coefficients?: boolean | undefined;
  /** Draws from the posterior for Bayesian intervals. */
  readonly draws?: number | undefined;
  /** Standard errors of measurement by sum score. */
  readonly scoreErrors?: boolean | undefined;
  /** The factor whose items are the adaptive test; "all" for every item. */
  readonly testFactor?: string | undefined;
  /** Whose answers the adaptive test is given to: people drawn from the model, or those of the file. */
  readonly respondents?: "file" | undefined;
  readonly maxItems?: number | undefined;
  readonly minItems?: number | undefined;
  readonly stopSe?: number | undefined;
  readonly among?: number | undefined;
  /** How many factors or components the solution has. */
  readonly number?: number | undefined;
  readonly normalize?: Normalization | undefined;
  readonly gamma?: number | undefined;
  readonly kappa?: number | undefined;
  readonly power?: number | undefined;
  readonly geominEpsilon?: number | undefined;
  readonly zeros?: number | undefined;
  /** Items of a short form. */
  readonly length?: number | undefined;
  /** Columns of the file, one for each rater. */
  readonly raters?: readonly string[] | undefined;
  /** What the ratings are; without it, what their values suggest. */
  readonly ratings?: RatingKind | undefined;
  /** Saved as columns of the file. */
  readonly scores?: readonly ScoreKind[] | undefined;
  /** Share of a scale's items that may lack an answer in sums and means. */
  readonly missingItems?: number | undefined;
}

/** Those that are numbers. */
export const ASKED_NUMBERS = {
  number: { from: 1, to: 50, isWhole: true },
  gamma: { ...ROTATION_SETTINGS.gamma, isWhole: false },
  kappa: { ...ROTATION_SETTINGS.kappa, isWhole: false },
  power: { ...ROTATION_SETTINGS.power, isWhole: false },
  geominEpsilon: { ...ROTATION_SETTINGS.geominEpsilon, isWhole: false },
  zeros: { ...ROTATION_SETTINGS.zeros, isWhole: true },
  length: { from: 2, to: 1000, isWhole: true },
  maxItems: { from: 1, to: 1000, isWhole: true },
  minItems: { from: 1, to: 1000, isWhole: true },
  stopSe: { from: 0.01, to: 5, isWhole: false },
  among: { from: 1, to: 1000, isWhole: true },
} as const;

export const TARGET_ROTATIONS = ["target", "target-orthogonal"] as const satisfies readonly Rotation[];
export type TargetRotation = (typeof TARGET_ROTATIONS)[number];

/** The commands with tables of their own. */
export type AskedCommand =
  | ("describe" | "correlate" | "dif" | "efa" | "pca" | "agreement")
  | ("reliability" | "cat" | "validate");

/** The rotation of one solution; components are not rotated unless a rotation is chosen. */
export const solutionRotation = (
  { rotation }: { readonly rotation?: Rotation | undefined },
  { components, targetRotation }: AskedSettings = {},
): Rotation => targetRotation ?? rotation ?? (components ? "none" : DEFAULT_ROTATION);
