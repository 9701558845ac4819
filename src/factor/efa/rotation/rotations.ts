import { ItemwiseError } from "../../../errors";
import type { Rows } from "../../../numeric/linear-algebra/matrix";
import * as names from "../../../words/messages";
import type { RotationSettings } from "../../model/rotation-settings";
import * as messages from "../messages";
import {
  besideGeneral,
  type Criterion,
  crawfordFerguson,
  entropy,
  geomin,
  infomax,
  oblimin,
  quartimax,
  type Shape,
  simplimax,
  towardsTarget,
  varimax,
} from "./criteria";
import type { Manifold } from "./gradient-projection";
import { rotatePromax } from "./promax";
import type { Normalization } from "./row-lengths";

export type { RotationSettings };

/** Settings that a number or a name states. */
export type RotationNumbers = Omit<RotationSettings, "target">;

/** Settings that only some rotations have, by the name that messages and options call them, with their ranges. */
export const ROTATION_SETTINGS = {
  target: { option: "target", from: null, to: null },
  geominEpsilon: { option: "epsilon", from: 1e-8, to: 1 },
  gamma: { option: "gamma", from: -100, to: 1 },
  kappa: { option: "kappa", from: 0, to: 1 },
  power: { option: "power", from: 1.01, to: 20 },
  zeros: { option: "zeros", from: 1, to: 10_000 },
} as const satisfies Partial<Record<keyof RotationSettings, object>>;

export type RotationSetting = keyof typeof ROTATION_SETTINGS;

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
  /** With which it is minimized unless the settings say otherwise. */
  readonly normalization: Normalization;
  /** The settings that it has, besides the normalization. */
  readonly settings: readonly RotationSetting[];
  /** Whether the first factor is the general one, which the criterion leaves out. */
  readonly hasGeneral: boolean;
  /** Whether to make all starts although the first agree: for criteria with many, partly narrow minima. */
  readonly isExhaustive: boolean;
  /** Oblique factors computed from the rotated ones, which are then orthogonal; null where those are final. */
  readonly carry: ((loadings: Rows, settings: RotationSettings) => Carried) | null;
  /** Whether it needs a target, and so cannot be chosen by name alone. */
  readonly needsTarget: boolean;
  /** psych's name for it; null where psych has none. */
  readonly r: string | null;
}

/** As in GPArotation and psych; lavaan takes .001, Mplus .0001, .001 or .01 by the number of factors. */
const GEOMIN_EPSILON = 0.01;

const POWER = 4;

const OBLIQUE = {
  reference: "bernaards2005",
  kind: "oblique",
  normalization: "none",
  settings: [],
  hasGeneral: false,
  isExhaustive: false,
  carry: null,
  needsTarget: false,
  r: null,
} as const;
const ORTHOGONAL = { ...OBLIQUE, kind: "orthogonal" } as const;

const VARIMAX = {
  ...ORTHOGONAL,
  name: names.rotationVarimax,
  criterion: () => varimax,
  normalization: "kaiser",
  r: "varimax",
} as const;

const PROMAX = { ...VARIMAX, reference: null, kind: "oblique", settings: ["power"], r: null } as const;

const GEOMIN = {
  ...OBLIQUE,
  criterion: ({ geominEpsilon = GEOMIN_EPSILON }: RotationSettings) => geomin(geominEpsilon),
  settings: ["geominEpsilon"],
  isExhaustive: true,
} as const;

const CRAWFORD_FERGUSON = {
  ...OBLIQUE,
  criterion: ({ kappa }: RotationSettings, { items }: Shape) => crawfordFerguson(kappa ?? 1 / items),
  settings: ["kappa"],
} as const;

const BIFACTOR = {
  ...OBLIQUE,
  criterion: () => besideGeneral(oblimin(0)),
  hasGeneral: true,
  isExhaustive: true,
} as const;

const BIGEOMIN = {
  ...GEOMIN,
  criterion: ({ geominEpsilon = GEOMIN_EPSILON }: RotationSettings) => besideGeneral(geomin(geominEpsilon)),
  hasGeneral: true,
} as const;

const TARGET = {
  ...OBLIQUE,
  criterion: ({ target }: RotationSettings, shape: Shape) => towardsTarget(checkedTarget(target, shape)),
  settings: ["target"],
  needsTarget: true,
} as const;

/**
 * Rotations by id, in the order of menus; the first is the default. "oblimin" is direct oblimin, by default with gamma
 * 0, i.e. "quartimin". "promax" has its target and loadings normalized (SAS, with power 3; psych's "promax"),
 * "promax-spss" its target alone, "promax-stats" neither (R's stats::promax, psych's "Promax"); all start from varimax
 * with Kaiser's normalization. Orthomax rotations have that normalization as in SPSS and SAS, others have none as in
 * GPArotation.
 */
export const ROTATIONS = {
  oblimin: {
    ...OBLIQUE,
    name: names.rotationOblimin,
    criterion: ({ gamma = 0 }) => oblimin(gamma),
    settings: ["gamma"],
    r: "oblimin",
  },
  quartimin: { ...OBLIQUE, name: names.rotationQuartimin, criterion: () => oblimin(0), r: "quartimin" },
  geomin: { ...GEOMIN, name: names.rotationGeomin, r: "geominQ" },
  promax: {
    ...PROMAX,
    name: names.rotationPromax,
    carry: (loadings, { power = POWER, normalize = "kaiser" }) =>
      rotatePromax(loadings, { target: normalize, fitted: normalize, power }),
    r: "promax",
  },
  "promax-spss": {
    ...PROMAX,
    name: names.rotationPromaxSpss,
    carry: (loadings, { power = POWER }) =>
      rotatePromax(loadings, { target: "kaiser", fitted: "none", power }),
  },
  "promax-stats": {
    ...PROMAX,
    name: names.rotationPromaxStats,
    carry: (loadings, { power = POWER }) => rotatePromax(loadings, { target: "none", fitted: "none", power }),
  },
  "crawford-ferguson": { ...CRAWFORD_FERGUSON, name: names.rotationCrawfordFerguson },
  infomax: { ...OBLIQUE, name: names.rotationInfomax, criterion: () => infomax },
  simplimax: {
    ...OBLIQUE,
    name: names.rotationSimplimax,
    criterion: ({ zeros }, shape) => simplimax(checkedZeros(zeros, shape)),
    settings: ["zeros"],
    isExhaustive: true,
  },
  "bifactor-oblique": { ...BIFACTOR, name: names.rotationBifactorOblique },
  bigeomin: { ...BIGEOMIN, name: names.rotationBigeomin },
  varimax: VARIMAX,
  quartimax: { ...VARIMAX, name: names.rotationQuartimax, criterion: () => quartimax, r: null },
  equamax: {
    ...VARIMAX,
    name: names.rotationEquamax,
    criterion: (_, { items, factors }) => crawfordFerguson(factors / (2 * items)),
    r: null,
  },
  parsimax: {
    ...VARIMAX,
    name: names.rotationParsimax,
    criterion: (_, { items, factors }) => crawfordFerguson((factors - 1) / (items + factors - 2)),
    r: null,
  },
  entropy: { ...ORTHOGONAL, name: names.rotationEntropy, criterion: () => entropy },
  "crawford-ferguson-orthogonal": {
    ...CRAWFORD_FERGUSON,
    name: names.rotationCrawfordFergusonOrthogonal,
    kind: "orthogonal",
  },
  "infomax-orthogonal": { ...ORTHOGONAL, name: names.rotationInfomaxOrthogonal, criterion: () => infomax },
  "geomin-orthogonal": { ...GEOMIN, name: names.rotationGeominOrthogonal, kind: "orthogonal", r: "geominT" },
  "bifactor-orthogonal": { ...BIFACTOR, name: names.rotationBifactorOrthogonal, kind: "orthogonal" },
  "bigeomin-orthogonal": { ...BIGEOMIN, name: names.rotationBigeominOrthogonal, kind: "orthogonal" },
  target: { ...TARGET, name: names.rotationTarget },
  "target-orthogonal": { ...TARGET, name: names.rotationTargetOrthogonal, kind: "orthogonal" },
  none: {
    ...ORTHOGONAL,
    name: names.rotationNone,
    reference: null,
    criterion: null,
    r: "none",
  },
} as const satisfies Readonly<Record<string, RotationEntry>>;

export type Rotation = keyof typeof ROTATIONS;
export type RotationList = Readonly<Record<string, RotationEntry>>;

export const DEFAULT_ROTATION = "oblimin" satisfies Rotation;
/** Of exploratory blocks within a model, as in lavaan and Mplus. */
export const DEFAULT_BLOCK_ROTATION = "geomin" satisfies Rotation;

/** Ids of the rotations that can be chosen by name alone. */
export const rotationChoices = <Id extends string>(
  list: Readonly<Record<Id, RotationEntry>>,
): readonly Id[] => (Object.keys(list) as Id[]).filter((id) => !list[id].needsTarget);

/** What the criterion is minimized over. */
export const manifoldOf = ({ kind, carry }: RotationEntry): Manifold =>
  carry === null ? kind : "orthogonal";

export const normalizationOf = (
  { normalization }: RotationEntry,
  { normalize = normalization }: RotationSettings,
): Normalization => normalize;

/** @throws ItemwiseError "rotation-setting" for a setting that the rotation does not have, or out of its range */
export function checkSettings(rotation: string, entry: RotationEntry, settings: RotationSettings): void {
  const given = (Object.keys(ROTATION_SETTINGS) as RotationSetting[]).filter(
    (key) => settings[key] !== undefined,
  );
  for (const key of given) {
    const { option, from, to } = ROTATION_SETTINGS[key];
    const value = settings[key];
    if (!entry.settings.includes(key)) throw noSuchSetting(rotation, option, entry);
    const isWhole = key !== "zeros" || Number.isInteger(value);
    if (typeof value === "number" && !(value >= from! && value <= to! && isWhole)) {
      throw outOfRange(option, value, { from: from!, to: to!, isWhole: key === "zeros" });
    }
  }
  if (settings.normalize !== undefined && entry.criterion === null)
    throw noSuchSetting(rotation, "normalize", entry);
}

/** Settings in the words of options, in their order. */
export const givenSettings = (
  settings: RotationNumbers,
): readonly (readonly [option: string, value: string])[] =>
  (["normalize", "gamma", "kappa", "power", "geominEpsilon", "zeros"] as const).flatMap((key) => {
    const value = settings[key];
    const option = key === "normalize" ? key : ROTATION_SETTINGS[key].option;
    return value === undefined ? [] : [[option, String(value)] as const];
  });

function noSuchSetting(
  rotation: string,
  option: string,
  { settings, criterion }: RotationEntry,
): ItemwiseError {
  const has = [
    ...settings.map((key) => ROTATION_SETTINGS[key].option),
    ...(criterion === null ? [] : ["normalize"]),
  ];
  return new ItemwiseError("rotation-setting", () => messages.noSuchSetting({ rotation, option }), {
    hint: () => messages.noSuchSettingHint({ rotation, settings: has }),
  });
}

/** As many as leave each item a loading. */
function checkedZeros(zeros: number | undefined, { items, factors }: Shape): number {
  const most = items * (factors - 1);
  if (zeros === undefined || zeros <= most) return zeros ?? items;
  const { option, from } = ROTATION_SETTINGS.zeros;
  throw outOfRange(option, zeros, { from, to: most, isWhole: true });
}

function outOfRange(
  option: string,
  value: unknown,
  { from, to, isWhole }: { readonly from: number; readonly to: number; readonly isWhole: boolean },
): ItemwiseError {
  const given = { option, value: String(value) };
  return new ItemwiseError("rotation-setting", () => messages.settingOutOfRange(given), {
    hint: () => messages.settingOutOfRangeHint({ option, from: String(from), to: String(to), isWhole }),
  });
}

function checkedTarget(target: RotationSettings["target"], { items, factors }: Shape) {
  if (target === undefined) {
    throw new ItemwiseError("no-target", messages.noTarget, { hint: messages.noTargetHint });
  }
  if (target.length !== items || !target.every((row) => row.length === factors)) {
    throw new ItemwiseError("target-shape", () => messages.targetShape({ items, factors }), {
      hint: messages.targetShapeHint,
    });
  }
  if (target.every((row) => row.every((cell) => cell === null))) {
    throw new ItemwiseError("no-target", messages.freeTarget, { hint: messages.noTargetHint });
  }
  return target;
}
