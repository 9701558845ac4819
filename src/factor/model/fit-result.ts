import * as f from "../../figures/declare";
import { fieldsOf } from "../../figures/entries";
import { criteriaOrNull } from "../../figures/information-criteria";
import * as names from "../../words/messages";
import { type FitCutOffs, srmrCutOffs } from "./criteria";
import { FIT_INDICES, type FitIndexId, SUMMARY_INDICES } from "./fit-indices";

const indices = fieldsOf(FIT_INDICES);

const tested = {
  chiSquare: f.orNull(f.statistic).named(names.chiSquared),
  df: f.exact.named(names.degreesOfFreedom),
  p: f.orNull(f.p).named(names.pValue),
};

/** A corrected test may have degrees of freedom that are estimates. */
const corrected = { ...tested, df: f.estimate.named(names.degreesOfFreedom) };

/** The corrected statistic is the plain one divided by `scale`, plus `shift`. */
const correction = { scale: f.orNull(f.estimate), shift: f.orNull(f.estimate) };

export const fit = {
  /** The version to report: corrected if the estimator's test is; undefined corrected figures are null. */
  reported: {
    version: f.code<"standard" | "scaled">(),
    /** False without degrees of freedom, when any data fit. */
    testable: f.flag,
    ...corrected,
    ...indices,
  },
  /** Of the estimator's own chi-square, without correction. */
  standard: { ...tested, ...indices },
  /** By the corrected statistic; null if the estimator has none (ML, WLS), and where it is not defined. */
  scaled: f.orNull({ ...corrected, ...correction, ...indices }),
  /** Corrected for the estimator's distortion (see `robustFit`); null where they are not defined. */
  robust: f.orNull(indices),
  /** Of unrelated items. */
  baseline: {
    standard: { chiSquare: tested.chiSquare, df: tested.df },
    scaled: f.orNull({ chiSquare: f.statistic, df: corrected.df, ...correction }),
  },
  srmr: f.estimate.named(names.srmr),
  /** ML only, as the information criteria. */
  logLikelihood: f.orNull(f.statistic),
  ...criteriaOrNull,
};
export interface CfaFit extends f.Declared<typeof fit> {}

export type FitIndices = f.Declared<typeof indices>;
export type FitVersion = "standard" | "scaled" | "robust";

/** A fit index as one number, with the ends of its interval if it has one. */
export interface ShownIndex {
  readonly id: FitIndexId | "srmr";
  readonly name: () => string;
  readonly cutOffs: FitCutOffs | null;
  readonly value: number | null;
  readonly ends: readonly [low: number, high: number] | null;
}

const VERSIONED = Object.keys(FIT_INDICES) as readonly FitIndexId[];

export const INDEX_IDS = [...VERSIONED, "srmr" as const];

function shownIndex(id: FitIndexId, value: FitIndices[FitIndexId]): ShownIndex {
  const { field, cutOffs } = FIT_INDICES[id];
  const shown = { id, name: field.title ?? (() => id), cutOffs };
  if (typeof value !== "object" || value === null) return { ...shown, value, ends: null };
  return { ...shown, value: value.estimate, ends: [value.low, value.high] };
}

/** The SRMR, which does not depend on the version; its value is null without a fit. */
export const shownSrmr = (fit: Pick<CfaFit, "srmr"> | null): ShownIndex => ({
  id: "srmr",
  name: names.srmr,
  cutOffs: srmrCutOffs,
  value: fit?.srmr ?? null,
  ends: null,
});

/** One index in one version; without a value where that version has none. */
export const indexOf = (fit: CfaFit | null, id: ShownIndex["id"], version: FitVersion): ShownIndex =>
  id === "srmr" ? shownSrmr(fit) : shownIndex(id, fit?.[version]?.[id] ?? null);

/** The corrected version, or the standard one where there is no correction or it is not defined. */
export const correctedFit = ({ scaled, standard }: CfaFit) => scaled ?? standard;

/** The indices of one version that a summary gives, without values where there is none. */
export const summaryIndices = (version: Pick<FitIndices, SummaryIndex> | BriefFit | null) =>
  SUMMARY_INDICES.map((id) => shownIndex(id, version?.[id] ?? null));

/** A fit with whether its items are ordered: null for continuous ones. */
export interface ModelFit {
  readonly fit: CfaFit;
  readonly parameterization: string | null;
}

/** Whether a model is judged by its robust indices: of ordered items, where they are defined. */
export const isJudgedRobust = ({ fit, parameterization }: ModelFit): boolean =>
  parameterization !== null && fit.robust?.cfi != null && fit.robust.rmsea !== null;

/** The indices by which a model is judged: the robust ones, or those of the version to report. */
export const judgedVersion = (model: ModelFit): FitIndices =>
  (isJudgedRobust(model) ? model.fit.robust : null) ?? model.fit.reported;

/** These, with the SRMR; without values where there is no fit. */
export const judgedSummary = (model: ModelFit | null): readonly ShownIndex[] => [
  ...summaryIndices(model && judgedVersion(model)),
  shownSrmr(model?.fit ?? null),
];

/** The reported indices by which fit is judged, without values where there is no fit. */
export const judgedIndices = (
  fit: CfaFit | null,
): readonly (ShownIndex & { readonly cutOffs: FitCutOffs })[] =>
  [...VERSIONED.map((id) => shownIndex(id, fit?.reported[id] ?? null)), shownSrmr(fit)].flatMap((one) =>
    one.cutOffs === null ? [] : [{ ...one, cutOffs: one.cutOffs }],
  );

/** These by id, for the figures of a conclusion. */
export const judgedValues = (fit: CfaFit): Readonly<Record<string, number | null>> =>
  Object.fromEntries(judgedIndices(fit).map(({ id, value }) => [id, value]));

/** Whether an index says that a model fits clearly better than a simpler one. */
export const fitsClearlyBetter = (fit: CfaFit, simpler: CfaFit): boolean =>
  VERSIONED.some((id) => {
    const value = (of: CfaFit): number => shownIndex(id, of.reported[id]).value ?? 0;
    const { clear, cutOffs } = FIT_INDICES[id];
    const rise = (cutOffs?.better === "low" ? -1 : 1) * (value(fit) - value(simpler));
    return clear !== null && rise >= clear.value;
  });

type SummaryIndex = (typeof SUMMARY_INDICES)[number];

/** The indices of a summary as plain numbers. */
export const briefFit = Object.fromEntries(
  SUMMARY_INDICES.map((id) => [id, f.orNull(f.estimate).named(FIT_INDICES[id].field.title ?? (() => id))]),
) as Readonly<Record<SummaryIndex, f.Field<number | null>>>;
type Brief = Record<SummaryIndex, number | null>;
export interface BriefFit extends Readonly<Brief> {}

export const briefFitOf = (version: FitIndices | null) =>
  Object.fromEntries(summaryIndices(version).map(({ id, value }) => [id, value])) as Brief;
