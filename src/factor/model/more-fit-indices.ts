import * as f from "../../figures/declare";
import { noncentralChiSquareQuantile } from "../../numeric/distributions/noncentral-chi-square";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import * as names from "../../words/messages";
import type { Statistic } from "./fit-indices";
import type { FitVersion } from "./fit-result";

/** What the further indices of one version of a fit are functions of. */
export interface MoreFitSource {
  readonly version: FitVersion;
  readonly model: Statistic;
  /** Of unrelated items; null where it is not defined. */
  readonly independence: Statistic | null;
  /** n (ML) or n less the number of groups (least squares). */
  readonly n: number;
  /** Number of moments, with means or thresholds where they are part of the model. */
  readonly moments: number;
  /** Free parameters less equality constraints; null for ordered items, for which no likelihood stands. */
  readonly parameters: number | null;
  readonly logLikelihood: number | null;
  /** Number of all people. */
  readonly people: number;
  /** Goodness of fit; null where the moments have no weight. */
  readonly gfi: number | null;
}

export interface MoreFitIndex {
  readonly field: f.Field<number | null>;
  readonly format: "coefficient3" | "decimal1";
  /** Null where that version does not have it. */
  readonly of: (source: MoreFitSource) => number | null;
}

const coefficient = (title: () => string, of: MoreFitIndex["of"]) => ({
  field: f.orNull(f.estimate).named(title),
  format: "coefficient3" as const,
  of,
});
const size = (title: () => string, of: MoreFitIndex["of"]) => ({
  field: f.orNull(f.statistic).named(title),
  format: "decimal1" as const,
  of,
});

/** A function of both statistics, which the robust version does not have. */
const incremental =
  (of: (model: Statistic, independence: Statistic) => number): MoreFitIndex["of"] =>
  ({ version, model, independence }) =>
    version === "robust" || independence === null || !(independence.chiSquare > 0)
      ? null
      : finite(of(model, independence));

/** Of the estimator's own chi-square alone. */
const plain =
  (of: (source: MoreFitSource) => number | null): MoreFitIndex["of"] =>
  (source) =>
    source.version === "standard" ? finite(of(source)) : null;

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

const normedFit = (model: Statistic, independence: Statistic): number =>
  1 - model.chiSquare / independence.chiSquare;

/** Hoelter's (1983) number of people with which the chi-square would just be significant, plus 1 as in lavaan. */
const criticalN = ({ model, n }: MoreFitSource, level: number): number =>
  noncentralChiSquareQuantile(1 - level, model.df, 0) / (model.chiSquare / n) + 1;

/**
 * Further fit indices, for whoever is asked for them: they judge nothing here. Scaled versions are those that lavaan has.
 * @see NFI: Bentler & Bonett (1980); RFI: Bollen (1986); IFI: Bollen (1989); RNI, MFI: McDonald & Marsh (1990);
 *   PNFI: James, Mulaik & Brett (1982); GFI, AGFI: Jöreskog & Sörbom (1984), Tanaka & Huba (1985); PGFI: Mulaik et al.
 *   (1989); critical N: Hoelter (1983); ECVI: Browne & Cudeck (1989); SABIC: Sclove (1987). Reference: lavaan's
 *   `fitMeasures()`.
 */
export const MORE_FIT_INDICES = {
  nfi: coefficient(names.nfi, incremental(normedFit)),
  rfi: coefficient(
    names.rfi,
    incremental((model, other) => 1 - model.chiSquare / model.df / (other.chiSquare / other.df)),
  ),
  ifi: coefficient(
    names.ifi,
    incremental((model, other) => (other.chiSquare - model.chiSquare) / (other.chiSquare - model.df)),
  ),
  rni: coefficient(names.rni, ({ model, independence }) =>
    independence === null
      ? null
      : finite(1 - (model.chiSquare - model.expected) / (independence.chiSquare - independence.expected)),
  ),
  pnfi: coefficient(
    names.pnfi,
    incremental((model, other) => (model.df / other.df) * normedFit(model, other)),
  ),
  gfi: coefficient(
    names.gfi,
    plain(({ gfi }) => gfi),
  ),
  agfi: coefficient(
    names.agfi,
    plain(({ gfi, moments, model }) => gfi && 1 - (moments / model.df) * (1 - gfi)),
  ),
  pgfi: coefficient(
    names.pgfi,
    plain(({ gfi, moments, model }) => gfi && (model.df / moments) * gfi),
  ),
  mfi: coefficient(
    names.mfi,
    plain(({ model, n }) => exp(-(model.chiSquare - model.df) / (2 * n))),
  ),
  ecvi: coefficient(
    names.ecvi,
    plain(({ model, parameters, n }) => parameters && (model.chiSquare + 2 * parameters) / n),
  ),
  hoelter05: size(
    names.hoelter05,
    plain((source) => criticalN(source, 0.05)),
  ),
  hoelter01: size(
    names.hoelter01,
    plain((source) => criticalN(source, 0.01)),
  ),
  sabic: size(
    names.sabic,
    plain(({ logLikelihood, parameters, people }) =>
      logLikelihood === null || parameters === null
        ? null
        : parameters * log((people + 2) / 24) - 2 * logLikelihood,
    ),
  ),
} as const satisfies Readonly<Record<string, MoreFitIndex>>;

export type MoreFitIndexId = keyof typeof MORE_FIT_INDICES;
