import type { LinkedGroups } from "../../factor/linking/link-groups";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { product } from "../../numeric/linear-algebra/dense";
import { meanDesignEffect, whitenedRestrictions } from "../../survey/design/restriction-scale";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { estimatePrecision } from "../estimation/estimate-covariance";
import { likelihoodOf } from "../estimation/find-maximum";
import { fitPatterns } from "../estimation/fit-irt";
import { needsSandwich, sandwichCovariance } from "../estimation/information/sandwich";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import { type IrtModel, type IrtParameter, irtItems } from "../model/irt-model";
import { type IrtPatterns, irtPatterns } from "../model/irt-patterns";
import { modelLayout } from "../model/model-layout";
import { irtModel } from "../model/structure-to-model";
import { withEqualities } from "../model/with-equalities";
import type { DifData } from "./dif-result";
import { groupIntercepts } from "./group-intercepts";

/** Whether an item's slope ("a") or its intercepts ("d") are free in a group; both by index. */
type IsFreed = (kind: IrtParameter["kind"], item: number, group: number) => boolean;

const NOTHING_FREED: IsFreed = () => false;
const INTERCEPTS_FREED: IsFreed = (kind) => kind === "d";

/**
 * One factor with items equal in all groups unless freed. In all groups but the first, means are free where some
 * intercepts are equal, variances where some slopes are. Items not comparable in a group have no answers there, and
 * freed parameters are fixed.
 */
function difModel(
  { table, levels, compared }: Pick<DifData, "table" | "levels" | "compared">,
  factor: string,
  isFreed: IsFreed,
): IrtModel {
  const model = irtModel({
    items: irtItems(table),
    structure: { kind: "one factor", factor },
    groups: levels.map(({ label }) => label),
    equal: [],
  });
  const links = (kind: "a" | "d"): boolean =>
    table.items.some((_, item) => levels.some((_level, group) => !isFreed(kind, item, group)));
  const linked = { mean: links("d"), cov: links("a") };
  return withEqualities(model, ({ kind, item, group, place, value }) => {
    if (kind === "mean" || kind === "cov") return group > 0 && linked[kind] ? `${kind} ${group}` : value;
    if (!isFreed(kind, item, group)) return `${kind} ${item} ${place}`;
    if (compared[item]![group]!) return `${kind} ${item} ${place} ${group}`;
    return kind === "a" ? 1 : -place;
  });
}

/** Steepest starting slope: a curve that jumps between two quadrature points has no gradient. */
const MAX_STARTING_SLOPE = 6;

/**
 * Starting values: the shared slopes and each group's own intercepts on the scale of the given means, averaged over the
 * groups where they are equal. @param means by group
 */
function difStarts(model: IrtModel, linked: LinkedGroups, means: Float64Array): Float64Array {
  const sums = new Float64Array(model.free);
  const counts = new Float64Array(model.free);
  const places = new Map(
    linked.intercepts.map(({ group, item, place }, k) => [`${group} ${item} ${place}`, linked.estimates[k]!]),
  );
  for (const { kind, free, group, item, place } of model.parameters) {
    if (free < 0) continue;
    const slope = item < 0 ? 0 : Math.min(MAX_STARTING_SLOPE, linked.slopes[item]!);
    const own = places.get(`${group} ${item} ${place}`);
    if (kind === "d" && own === undefined) continue;
    const values: Readonly<Partial<Record<IrtParameter["kind"], number>>> = {
      a: slope,
      d: (own ?? 0) - slope * means[group]!,
      mean: means[group]!,
      cov: linked.deviations[group]! ** 2,
    };
    sums[free]! += values[kind] ?? 0;
    counts[free]! += 1;
  }
  return sums.map((sum, k) => (counts[k]! > 0 ? sum / counts[k]! : 0));
}

export interface LikelihoodRatio {
  readonly difference: number;
  readonly df: number;
  readonly p: number;
}

/** Why a matched test has no result, and the groups concerned. */
export interface NoMatchedTest {
  readonly reason: "few-people" | "design" | "separated" | "no-spread" | "no-contrast" | "no-odds-ratio";
  readonly groups: readonly string[];
}

export interface NoTest {
  readonly problem: string;
}

/** Likelihood-ratio tests of single items given the freed others. */
export interface DifTests {
  readonly patterns: IrtPatterns;
  readonly equal: FittedIrt;
  /** Slopes equal, intercepts by group; null without a solution. */
  readonly linked: LinkedGroups | null;
  /** A model with some items free in some groups. */
  readonly modelWith: (freed: ReadonlySet<string>) => FittedIrt;
  /** An item free in all groups against equal in all, others being free in both models as in `freed`. */
  readonly test: (item: number, freed: ReadonlySet<string>) => LikelihoodRatio | NoTest;
}

/** Larger models may fit worse by this rounding error. */
const ROUNDING = 1e-6;

/** Key of an item in a group in a set of freed cells. */
export const cellKey = (item: number, group: number): string => `${item} ${group}`;

/** Fits are kept; a model starts from one with fewer items free. */
export function difTests(data: DifData, factor: string, labels?: ClusterLabels): DifTests {
  const smallest = difModel(data, factor, NOTHING_FREED);
  const patterns = irtPatterns(data.table, smallest, data.by);
  const fitFrom = (model: IrtModel, starts?: Float64Array): FittedIrt =>
    fitPatterns(patterns, model, { starts, standardErrors: false }).fitted;
  const equal = fitFrom(smallest);
  const model = difModel(data, factor, INTERCEPTS_FREED);
  const linked = equal.convergence.converged ? groupIntercepts(patterns, { model, equal }, labels) : null;
  const fits = new Map<string, FittedIrt>([["", equal]]);
  const modelWith = (freed: ReadonlySet<string>, near = equal): FittedIrt => {
    const key = [...freed].sort().join(",");
    const known = fits.get(key);
    if (known !== undefined) return known;
    const model = difModel(data, factor, (_, item, group) => freed.has(cellKey(item, group)));
    const nearby = fitFrom(model, startsAt(model, near.values));
    const fitted = nearby.convergence.converged ? nearby : anew(model, near);
    fits.set(key, fitted);
    return fitted;
  };
  /** If a search from a smaller model fails: starts from every group's own intercepts. */
  const anew = (model: IrtModel, near: FittedIrt): FittedIrt =>
    fitFrom(model, linked === null ? undefined : difStarts(model, linked, meansOf(near)));
  const test: DifTests["test"] = (item, freed) => {
    const own = data.levels.map((_, group) => cellKey(item, group));
    const smaller = modelWith(new Set([...freed].filter((key) => !own.includes(key))));
    const larger = modelWith(new Set([...freed, ...own]), smaller);
    return likelihoodRatio({ smaller, larger }, { patterns, labels });
  };
  return { patterns, equal, linked, modelWith, test };
}

/** Starting values of a model's free parameters at the values of another of the same items and groups. */
function startsAt({ parameters, free }: IrtModel, values: Float64Array): Float64Array {
  const starts = new Float64Array(free);
  parameters.forEach((row, at) => {
    if (row.free >= 0) starts[row.free] = values[at]!;
  });
  return starts;
}

function meansOf({ model, values }: FittedIrt): Float64Array {
  return Float64Array.from(model.groups, (_, group) => values[modelLayout(model, group).means[0]!]!);
}

interface Sample {
  readonly patterns: IrtPatterns;
  readonly labels: ClusterLabels | undefined;
}

function likelihoodRatio(
  { smaller, larger }: { smaller: FittedIrt; larger: FittedIrt },
  sample: Sample,
): LikelihoodRatio | NoTest {
  if (!smaller.convergence.converged || !larger.convergence.converged) {
    return { problem: messages.freeNotConverged() };
  }
  const plain = 2 * (larger.logLikelihood - smaller.logLikelihood);
  if (plain < -ROUNDING * Math.abs(larger.logLikelihood)) {
    return { problem: messages.freeFitsWorse() };
  }
  const df = larger.model.free - smaller.model.free;
  const scale = needsSandwich(sample.patterns.table) ? designScale({ smaller, larger }, sample) : 1;
  if (scale === null) return { problem: messages.freeNotIdentified() };
  const difference = Math.max(0, plain) / scale;
  return { difference, df, p: chiSquareUpper(difference, df) };
}

/** The mean design effect of what the larger model frees; null where its information is singular. */
function designScale(
  { smaller, larger }: { smaller: FittedIrt; larger: FittedIrt },
  { patterns, labels }: Sample,
): number | null {
  const { model } = larger;
  const precision = estimatePrecision(likelihoodOf(patterns, larger), larger.estimates);
  if (precision === null) return null;
  const { covariance: naive, scores } = precision;
  const size = model.free;
  const restrictions = equalities(smaller.model, model);
  const whitened = whitenedRestrictions({ restrictions, naive, size });
  if (whitened === null) return null;
  const tests = restrictions.length / size;
  const map = product(naive, whitened, { rows: size, inner: size, columns: tests });
  return meanDesignEffect(sandwichCovariance(patterns, { map, scores: scores(), size: tests }, labels));
}

/** The equalities of the smaller model in the larger one's parameters: rows of [1, -1]. */
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
