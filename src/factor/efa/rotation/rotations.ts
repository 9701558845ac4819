import { ItemwiseError } from "../../../errors";
import type { Rows } from "../../../numeric/linear-algebra/matrix";
import * as names from "../../../words/messages";
import { type Criterion, geomin, quartimin, type Shape, towardsTarget, varimax } from "./criteria";
import type { Manifold } from "./gradient-projection";
import { rotatePromax } from "./promax";

/** What some rotations need besides the loadings. */
export interface RotationSettings {
  /** For "target": item x factor, null where free. */
  readonly target?: readonly (readonly (number | null)[])[] | undefined;
  /** For "geomin": default .01, as in GPArotation; lavaan takes .001. */
  readonly geominEpsilon?: number | undefined;
}

/** Pattern and factor correlations of a rotated solution. */
export interface Carried {
  readonly loadings: number[][];
  readonly phi: number[][];
}

export interface RotationEntry {
  /** As a label, inside a sentence, and with its settings. */
  readonly name: (as: { readonly form: "label" | "phrase" | "settings" }) => string;
  /** Work that the method section cites for how it is computed, by its key in the report's references; null for none. */
  readonly reference: string | null;
  readonly kind: Manifold;
  /** What the search minimizes; null where factors stay as extracted. */
  readonly criterion: ((settings: RotationSettings, shape: Shape) => Criterion) | null;
  /** Whether it is minimized with Kaiser's normalization. */
  readonly isNormalized: boolean;
  /** Whether to make all starts although the first agree: for criteria with many, partly narrow minima. */
  readonly isExhaustive: boolean;
  /** Oblique factors computed from the rotated ones, which are then orthogonal; null where those are final. */
  readonly carry: ((loadings: Rows) => Carried) | null;
  /** Whether it needs a target, and so cannot be chosen by name alone. */
  readonly needsTarget: boolean;
  /** psych's name for it; null where psych has none. */
  readonly r: string | null;
}

/** As in GPArotation and psych; lavaan takes .001, Mplus .0001, .001 or .01 by the number of factors. */
const GEOMIN_EPSILON = 0.01;

const OBLIQUE = {
  reference: "bernaards2005",
  kind: "oblique",
  isNormalized: false,
  isExhaustive: false,
  carry: null,
  needsTarget: false,
} as const;

const VARIMAX = {
  ...OBLIQUE,
  name: names.rotationVarimax,
  kind: "orthogonal",
  criterion: () => varimax,
  isNormalized: true,
  r: "varimax",
} as const;

/**
 * Rotations by id, in the order of menus. "oblimin" is direct oblimin with gamma 0, i.e. "quartimin", without Kaiser's
 * normalization; "geomin" and "target" are not normalized either; "varimax" is; "promax" has power 4 on that varimax.
 * The first is the default.
 */
export const ROTATIONS = {
  oblimin: { ...OBLIQUE, name: names.rotationOblimin, criterion: () => quartimin, r: "oblimin" },
  quartimin: { ...OBLIQUE, name: names.rotationQuartimin, criterion: () => quartimin, r: "quartimin" },
  geomin: {
    ...OBLIQUE,
    name: names.rotationGeomin,
    criterion: ({ geominEpsilon = GEOMIN_EPSILON }) => geomin(geominEpsilon),
    isExhaustive: true,
    r: "geominQ",
  },
  promax: {
    ...VARIMAX,
    name: names.rotationPromax,
    reference: null,
    kind: "oblique",
    carry: rotatePromax,
    r: "promax",
  },
  varimax: VARIMAX,
  target: {
    ...OBLIQUE,
    name: names.rotationTarget,
    criterion: ({ target }, shape) => towardsTarget(checkedTarget(target, shape)),
    needsTarget: true,
    r: null,
  },
  none: {
    ...OBLIQUE,
    name: names.rotationNone,
    reference: null,
    kind: "orthogonal",
    criterion: null,
    r: "none",
  },
} as const satisfies Readonly<Record<string, RotationEntry>>;

export type Rotation = keyof typeof ROTATIONS;
export type RotationList = Readonly<Record<string, RotationEntry>>;

export const DEFAULT_ROTATION = "oblimin" satisfies Rotation;

/** Ids of the rotations that can be chosen by name alone. */
export const rotationChoices = <Id extends string>(
  list: Readonly<Record<Id, RotationEntry>>,
): readonly Id[] => (Object.keys(list) as Id[]).filter((id) => !list[id].needsTarget);

/** What the criterion is minimized over. */
export const manifoldOf = ({ kind, carry }: RotationEntry): Manifold =>
  carry === null ? kind : "orthogonal";

function checkedTarget(target: RotationSettings["target"], { items, factors }: Shape) {
  if (target === undefined) {
    throw new ItemwiseError("no-target", "a target rotation needs a target.", {
      hint: "Give the option target: item x factor, with null where a loading is free.",
    });
  }
  if (target.length !== items || !target.every((row) => row.length === factors)) {
    throw new ItemwiseError(
      "target-shape",
      `the target must have ${items} rows (items) of ${factors} columns (factors).`,
      { hint: "Give one row for each item in their order, with null where a loading is free." },
    );
  }
  return target;
}
