import { DEFAULT_ROTATION, ROTATION_SETTINGS, type Rotation } from "../factor/efa/rotation/rotations";
import type { Normalization } from "../factor/efa/rotation/row-lengths";
import type { DifAdjustment, DifMethodName } from "../irt/dif/dif-method-names";
import type { RatingKind } from "../questions/agreement-answer";
import type { ScoreKind } from "../questions/score-kinds";

/** Choices for questions that a command of its own answers; no part of the analysis rests on them. */
export interface AskedSettings {
  /** Kendall's tau-b in place of the correlation that everything else uses. */
  readonly kendall?: boolean | undefined;
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
} as const;

/** The commands with tables of their own. */
export type AskedCommand = "describe" | "correlate" | "dif" | "efa" | "pca" | "agreement";

/** The rotation of one solution; components are not rotated unless a rotation is chosen. */
export const solutionRotation = (
  { rotation }: { readonly rotation?: Rotation | undefined },
  { components }: AskedSettings = {},
): Rotation => rotation ?? (components ? "none" : DEFAULT_ROTATION);
