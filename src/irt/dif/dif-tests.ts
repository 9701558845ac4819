import { chiSquareUpper } from "../../numeric/distributions/special";
import { product } from "../../numeric/linear-algebra/dense";
import { meanDesignEffect, whitenedRestrictions } from "../../survey/design/restriction-scale";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { type EstimatePrecision, estimatePrecision } from "../estimation/estimate-covariance";
import { placeLikelihood } from "../estimation/find-maximum";
import { fitPatterns, type PatternFit } from "../estimation/fit-irt";
import { needsSandwich, sandwichCovariance } from "../estimation/information/sandwich";
import type { Likelihood } from "../estimation/likelihood";
import { irtModel } from "../model/build-model";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtModel } from "../model/irt-model";
import { type IrtPatterns, irtPatterns } from "../model/irt-patterns";
import { irtItems } from "../model/used-categories";
import type { DifData } from "./dif-groups";
import { difStarts } from "./dif-starts";

export interface LikelihoodRatio {
  readonly difference: number;
  readonly df: number;
  readonly p: number;
}

/** A test that has no answer, and why. */
export interface NoTest {
  readonly problem: string;
}

/** Likelihood-ratio tests of single items given others that are free. */
export interface DifTests {
  /** The model with some items free, the others equal. */
  readonly modelWith: (freed: ReadonlySet<string>) => FittedIrt;
  /** An item free against equal, others of `freed` being free in both. */
  readonly test: (item: string, freed: ReadonlySet<string>) => LikelihoodRatio | NoTest;
}

/** A larger model may fit worse by so much of rounding. */
const ROUNDING = 1e-6;

/** Fits are kept, so that a round of tests takes one fit an item; of the last one also what it was fitted with. */
export function difTests(data: DifData, factor: string, labels?: ClusterLabels): DifTests {
  const patterns = irtPatterns(data.table, difModel(data, factor, new Set()), data.by);
  const fits = new Map<string, { freed: ReadonlySet<string>; fitted: FittedIrt }>();
  let last: PatternFit | null = null;
  const modelWith = (freed: ReadonlySet<string>): FittedIrt => {
    const key = JSON.stringify([...freed].sort());
    const known = fits.get(key);
    if (known !== undefined) return known.fitted;
    const model = difModel(data, factor, freed);
    const starts = difStarts([...fits.values()], model, freed);
    last = fitPatterns(patterns, model, { standardErrors: false, starts });
    fits.set(key, { freed, fitted: last.fitted });
    return last.fitted;
  };
  const precisionOf = precisions((fitted) =>
    last?.fitted === fitted
      ? last.likelihood
      : placeLikelihood(fitted.model, patterns, { starts: fitted.estimates }),
  );
  const test = (item: string, freed: ReadonlySet<string>): LikelihoodRatio | NoTest => {
    const smaller = modelWith(new Set([...freed].filter((id) => id !== item)));
    const larger = modelWith(new Set([...freed, item]));
    return likelihoodRatio({ smaller, larger }, { patterns, precisionOf, labels });
  };
  return { modelWith, test };
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

/**
 * One factor, its items equal in all groups but for those freed. In a group that cannot be compared in a freed item
 * nobody's answer to it is left, and its parameters there are fixed.
 */
export function difModel(
  { table, levels, compared }: Pick<DifData, "table" | "levels" | "compared">,
  factor: string,
  freed: ReadonlySet<string>,
): IrtModel {
  const items = irtItems(table);
  const model = irtModel({
    items,
    structure: { kind: "one factor", factor },
    groups: levels.map(({ label }) => label),
    equal: items.map(({ id }) => id).filter((id) => !freed.has(id)),
  });
  const unseen = items.map(({ id }, item) =>
    levels.map((_, group) => freed.has(id) && !compared[item]![group]),
  );
  return withFixed(model, (item, group) => item >= 0 && unseen[item]![group]!);
}

/** Fixes the slopes at 1 and the intercepts at values that descend, and numbers the other parameters anew. */
function withFixed(model: IrtModel, isFixed: (item: number, group: number) => boolean): IrtModel {
  const numbers = new Map<number, number>();
  const parameters = model.parameters.map((row) => {
    if (row.free < 0) return row;
    if (isFixed(row.item, row.group)) return { ...row, free: -1, value: row.kind === "a" ? 1 : -row.place };
    const free = numbers.get(row.free) ?? numbers.size;
    numbers.set(row.free, free);
    return { ...row, free };
  });
  return { ...model, parameters, free: numbers.size };
}
