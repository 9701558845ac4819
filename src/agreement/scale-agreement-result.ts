/** The record of a scale's agreement over occasions or raters; plain numbers, JSON-safe. */
import * as f from "../figures/declare";

/** McGraw and Wong's names: single rating, or mean of all k; A is absolute agreement, C consistency. */
export type IntraclassForm = "ICC(1)" | "ICC(A,1)" | "ICC(C,1)" | "ICC(k)" | "ICC(A,k)" | "ICC(C,k)";

const interval = f.orNull(f.ends(f.estimate));

const bounded = { estimate: f.estimate, interval };
export interface Bounded extends f.Declared<typeof bounded> {}

const intraclassCorrelation = {
  form: f.code<IntraclassForm>(),
  estimate: f.orNull(f.estimate),
  /** 95 %, linearized; on the scale of the logarithm of F. */
  interval,
  /** 95 %, by F for normal scores; null under weights, strata or clusters. */
  fInterval: interval,
};
export interface IntraclassCorrelation extends f.Declared<typeof intraclassCorrelation> {}

const intraclass = {
  n: f.people,
  ratings: f.exact,
  meanSquares: f.orNull({ people: f.estimate, columns: f.estimate, error: f.estimate, within: f.estimate }),
  forms: f.listOf(intraclassCorrelation, "everybody"),
  warnings: f.warnings,
};
export interface Intraclass extends f.Declared<typeof intraclass> {}

/** In points of the score. */
const measurementError = {
  /** Standard error of measurement, with and without differences between occasions or raters. */
  agreement: bounded,
  consistency: bounded,
  /** Smallest detectable change (95 %) of one person, and of the mean of this many people; null where hidden. */
  smallestChange: bounded,
  smallestGroupChange: f.orNull(f.estimate),
};
export interface MeasurementError extends f.Declared<typeof measurementError> {}

const blandAltman = {
  n: f.people,
  bias: bounded,
  sd: f.estimate,
  /** 95 % limits of agreement, if differences are normal. */
  lower: bounded,
  upper: bounded,
  /** Change of the difference per point of the mean of both; null where that does not vary. */
  slope: f.orNull(bounded),
};
export interface BlandAltman extends f.Declared<typeof blandAltman> {}

/** Number of people by mean and difference of two ratings. */
const differenceBin = {
  /** From, and below. */
  mean: f.ends(f.exact),
  difference: f.ends(f.exact),
  /** "10 to 24": not the exact number, from which a left-out one would follow. */
  people: f.text,
};
export interface DifferenceBin extends f.Declared<typeof differenceBin> {}

/** Two ratings of a scale compared, by number from 1. */
const comparedRatings = { of: f.ends(f.exact), ...blandAltman, bins: f.listOf(differenceBin, "everybody") };
export interface ComparedRatings extends f.Declared<typeof comparedRatings> {}

export const scaleAgreement = {
  n: f.people,
  /** The coefficient that fits the design (McGraw & Wong 1996): agreement, since systematic differences count. */
  form: f.code<IntraclassForm>(),
  intraclass,
  error: f.orNull(measurementError),
  compared: f.listOf(comparedRatings, "everybody"),
  warnings: f.warnings,
};
export interface ScaleAgreement extends f.Declared<typeof scaleAgreement> {}
