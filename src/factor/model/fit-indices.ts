import * as f from "../../figures/declare";
import { noncentralChiSquareLower, noncentrality } from "../../numeric/distributions/noncentral-chi-square";
import * as names from "../../words/messages";
import type { Criterion, FitCutOffs } from "./criteria";

/** A statistic with its expected value under a true model. */
export interface Statistic {
  readonly chiSquare: number;
  readonly expected: number;
  readonly df: number;
}

/**
 * Comparative fit index (Bentler 1990): 1 less the model's share of the baseline's misfit, chi-square less `expected`.
 */
export function comparativeFit(model: Statistic, independence: Statistic): number | null {
  const misfit = Math.max(model.chiSquare - model.expected, 0);
  const worst = Math.max(misfit, independence.chiSquare - independence.expected);
  if (misfit === 0) return 1;
  return worst > 0 ? 1 - misfit / worst : null;
}

/** Tucker & Lewis's (1973) index, not truncated at 1; null where the independence model fits. */
export function tuckerLewisIndex(model: Statistic, independence: Statistic): number | null {
  const worst = (independence.chiSquare - independence.expected) / independence.df;
  if (model.df <= 0 || !(worst > 0)) return null;
  return 1 - (model.chiSquare - model.expected) / model.df / worst;
}

export interface RmseaParts {
  /** A statistic that is chi-square on `df` where the model holds. */
  readonly chiSquare: number;
  readonly df: number;
  /** Misfit of a sample of `n` is this times the noncentrality of the statistic. */
  readonly factor: number;
  /** Degrees of freedom dividing the misfit. */
  readonly over: number;
  /** n (ML) or n less the number of groups (least squares). */
  readonly n: number;
  readonly groups: number;
}

/**
 * An RMSEA's 90 % interval, which need not contain the estimate, and the probability of a statistic this large where
 * the true RMSEA is .05 or less (Browne & Cudeck 1993; groups: Steiger 1998).
 */
export function rmseaInterval(parts: RmseaParts): { low: number; high: number; closeFitP: number } {
  const { chiSquare, df, factor, over, n, groups } = parts;
  const unit = (factor * groups) / (over * n);
  const end = (p: number): number => Math.sqrt(noncentrality(Math.max(chiSquare, 0), df, p) * unit);
  const atClose = 0.05 ** 2 / unit;
  return { low: end(0.95), high: end(0.05), closeFitP: 1 - noncentralChiSquareLower(chiSquare, df, atClose) };
}

/** Root of the misfit per degree of freedom and person, times the root of the number of groups. */
export function rmseaEstimate(model: Statistic, { n, groups }: { n: number; groups: number }): number {
  return Math.sqrt((Math.max(model.chiSquare - model.expected, 0) * groups) / (model.df * n));
}

/** What the indices of one version of the fit (standard, scaled or robust) are functions of. */
export interface TestedFit {
  readonly model: Statistic;
  /** Of unrelated items; null where it is not defined. */
  readonly independence: Statistic | null;
  readonly rmsea: { readonly estimate: number; readonly low: number; readonly high: number };
  readonly closeFitP: number;
}

export interface FitIndex<T> {
  readonly field: f.Field<T | null>;
  readonly format: "coefficient3" | "p";
  /** Key of the cited work. */
  readonly reference: string;
  /** Null where fit is not judged by it. */
  readonly cutOffs: FitCutOffs | null;
  /** Difference from which a model fits clearly better than a simpler one; null where it has no say. */
  readonly clear: Criterion | null;
  /** Null where it is not defined. */
  readonly of: (tested: TestedFit) => T | null;
}

const index = <T>(entry: FitIndex<T>): FitIndex<T> => entry;

const INCREMENTAL: FitCutOffs = {
  better: "high",
  good: { value: 0.95, source: "Hu & Bentler (1999)" },
  acceptable: { value: 0.9, source: "a common convention" },
};

/** The indices that each version of a model's fit has; an entry is a key of the record and a column of the tables. */
export const FIT_INDICES = {
  cfi: index({
    field: f.orNull(f.estimate).named(names.cfi),
    format: "coefficient3",
    reference: "bentler1990",
    cutOffs: INCREMENTAL,
    clear: { value: 0.01, source: "Cheung & Rensvold (2002)" },
    of: ({ model, independence }) => independence && comparativeFit(model, independence),
  }),
  tli: index({
    field: f.orNull(f.estimate).named(names.tli),
    format: "coefficient3",
    reference: "tucker1973",
    cutOffs: INCREMENTAL,
    clear: null,
    of: ({ model, independence }) => independence && tuckerLewisIndex(model, independence),
  }),
  /** With the ends of its 90 % interval. */
  rmsea: index({
    field: f
      .orNull({
        estimate: f.estimate,
        low: f.estimate.named(names.low90),
        high: f.estimate.named(names.high90),
      })
      .named(names.rmsea),
    format: "coefficient3",
    reference: "steiger1990",
    cutOffs: {
      better: "low",
      good: { value: 0.06, source: "Hu & Bentler (1999)" },
      acceptable: { value: 0.08, source: "Browne & Cudeck (1993)" },
    },
    clear: null,
    of: ({ rmsea }) => rmsea,
  }),
  /** P(RMSEA this large) if the true one is .05 or less. */
  closeFitP: index({
    field: f.orNull(f.p).named(names.closeFitP),
    format: "p",
    reference: "browne1993",
    cutOffs: null,
    clear: null,
    of: ({ closeFitP }) => closeFitP,
  }),
};

export type FitIndexId = keyof typeof FIT_INDICES;

/** What a summary of a model's fit gives. */
export const SUMMARY_INDICES = ["cfi", "rmsea"] as const satisfies readonly FitIndexId[];

export type FitIndexList = Readonly<Record<string, FitIndex<unknown>>>;

type Values<List> = {
  readonly [Id in keyof List]: List[Id] extends FitIndex<infer T> ? T | null : never;
};

/** The indices of one version of the fit; all null without it. */
export const indicesOf = <List extends FitIndexList>(tested: TestedFit | null, list: List): Values<List> =>
  Object.fromEntries(Object.entries(list).map(([id, { of }]) => [id, tested && of(tested)])) as Values<List>;
