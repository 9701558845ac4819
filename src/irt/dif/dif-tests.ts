import type { LinkedGroups } from "../../factor/linking/linked-groups";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { product } from "../../numeric/linear-algebra/dense";
import { meanDesignEffect, whitenedRestrictions } from "../../survey/design/restriction-scale";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { type EstimatePrecision, estimatePrecision } from "../estimation/estimate-covariance";
import { placeLikelihood } from "../estimation/find-maximum";
import { fitPatterns, type PatternFit } from "../estimation/fit-irt";
import { needsSandwich, sandwichCovariance } from "../estimation/information/sandwich";
import type { Likelihood } from "../estimation/likelihood";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtModel } from "../model/irt-model";
import { type IrtPatterns, irtPatterns } from "../model/irt-patterns";
import type { DifData } from "./dif-groups";
import { ALL_FREED, difModel, difStarts, NOTHING_FREED } from "./dif-model";
import { groupIntercepts } from "./group-intercepts";

export interface LikelihoodRatio {
  readonly difference: number;
  readonly df: number;
  readonly p: number;
}

/** A test that has no answer, and why. */
export interface NoTest {
  readonly problem: string;
}

/** Likelihood-ratio tests of single items given what is free of the others. */
export interface DifTests {
  readonly patterns: IrtPatterns;
  /** Everything equal in all groups. */
  readonly equal: FittedIrt;
  /** Slopes equal, intercepts by group; null where such a model has no answer. */
  readonly linked: LinkedGroups | null;
  /** A model with some items free in some groups, whose search starts at the groups' means given. */
  readonly modelWith: (freed: ReadonlySet<string>, means: Float64Array | null) => FittedIrt;
  /** An item free in all groups against free in none, others being free in both where `freed` says so. */
  readonly test: (
    item: number,
    freed: ReadonlySet<string>,
    means: Float64Array | null,
  ) => LikelihoodRatio | NoTest;
}

/** A larger model may fit worse by so much of rounding. */
const ROUNDING = 1e-6;

/** How an item in a group is called in a set of what is freed. */
export const cellKey = (item: number, group: number): string => `${item} ${group}`;

/** Fits are kept; of the last one also what it was fitted with. */
export function difTests(data: DifData, factor: string, labels?: ClusterLabels): DifTests {
  const smallest = difModel(data, factor, NOTHING_FREED);
  const patterns = irtPatterns(data.table, smallest, data.by);
  const equal = fitPatterns(patterns, smallest, { standardErrors: false }).fitted;
  const free = difModel(data, factor, ALL_FREED);
  const linked = equal.convergence.converged ? groupIntercepts(patterns, { free, equal }, labels) : null;
  const fits = new Map<string, FittedIrt>([["", equal]]);
  let last: PatternFit | null = null;
  const modelWith: DifTests["modelWith"] = (freed, means) => {
    const key = [...freed].sort().join(",");
    const known = fits.get(key);
    if (known !== undefined) return known;
    const model = difModel(data, factor, (item, group) => freed.has(cellKey(item, group)));
    const starts = linked === null || means === null ? undefined : difStarts(model, linked, means);
    last = fitPatterns(patterns, model, { standardErrors: false, starts });
    fits.set(key, last.fitted);
    return last.fitted;
  };
  const precisionOf = precisions((fitted) =>
    last?.fitted === fitted
      ? last.likelihood
      : placeLikelihood(fitted.model, patterns, { starts: fitted.estimates }),
  );
  const test: DifTests["test"] = (item, freed, means) => {
    const own = data.levels.map((_, group) => cellKey(item, group));
    const smaller = modelWith(new Set([...freed].filter((key) => !own.includes(key))), means);
    const larger = modelWith(new Set([...freed, ...own]), means);
    return likelihoodRatio({ smaller, larger }, { patterns, precisionOf, labels });
  };
  return { patterns, equal, linked, modelWith, test };
}

type PrecisionOf = (fitted: FittedIrt) => EstimatePrecision | null;

/** The precision of a model's estimates; that asked for last is kept. */
function precisions(likelihoodOf: (fitted: FittedIrt) => Likelihood): PrecisionOf {
  let known: { fitted: FittedIrt; precision: EstimatePrecision | null } | null = null;
  return (fitted) => {
    if (known?.fitted !== fitted) {
      known = { fitted, precision: estimatePrecision(likelihoodOf(fitted), fitted.estimates) };
    }
    return known.precision;
  };
}

interface Sample {
  readonly patterns: IrtPatterns;
  readonly precisionOf: PrecisionOf;
  readonly labels: ClusterLabels | undefined;
}

function likelihoodRatio(
  { smaller, larger }: { smaller: FittedIrt; larger: FittedIrt },
  sample: Sample,
): LikelihoodRatio | NoTest {
  if (!smaller.convergence.converged || !larger.convergence.converged) {
    return { problem: "The model with the item free did not converge." };
  }
  const plain = 2 * (larger.logLikelihood - smaller.logLikelihood);
  if (plain < -ROUNDING * Math.abs(larger.logLikelihood)) {
    return { problem: "The model with the item free fits worse: it is not at its maximum." };
  }
  const df = larger.model.free - smaller.model.free;
  const scale = needsSandwich(sample.patterns.table) ? designScale({ smaller, larger }, sample) : 1;
  if (scale === null) return { problem: "The model with the item free is not identified." };
  const difference = Math.max(0, plain) / scale;
  return { difference, df, p: chiSquareUpper(difference, df) };
}

/** The mean design effect of what the larger model frees; null where its information is singular. */
function designScale(
  { smaller, larger }: { smaller: FittedIrt; larger: FittedIrt },
  { patterns, precisionOf, labels }: Sample,
): number | null {
  const precision = precisionOf(larger);
  if (precision === null) return null;
  const size = larger.model.free;
  const restrictions = equalities(smaller.model, larger.model);
  const whitened = whitenedRestrictions({ restrictions, naive: precision.covariance, size });
  if (whitened === null) return null;
  const map = product(precision.covariance, whitened, {
    rows: size,
    inner: size,
    columns: restrictions.length / size,
  });
  return meanDesignEffect(sandwichCovariance(patterns, { map, scores: precision.scores() }, labels));
}

/** What the smaller model says of the larger one's parameters: rows of [1, -1] for parameters that are equal. */
function equalities(smaller: IrtModel, larger: IrtModel): Float64Array {
  const first = new Map<number, number>();
  const rows: number[] = [];
  smaller.parameters.forEach(({ free }, row) => {
    const own = larger.parameters[row]!.free;
    if (free < 0 || own < 0) return;
    const known = first.get(free);
    if (known === undefined) first.set(free, own);
    else if (known !== own) {
      const restriction = new Array<number>(larger.free).fill(0);
      restriction[known] = 1;
      restriction[own] = -1;
      rows.push(...restriction);
    }
  });
  return Float64Array.from(rows);
}
