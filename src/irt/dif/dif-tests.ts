import { chiSquareUpper } from "../../numeric/special";
import { restrictionScale } from "../../survey/restriction-scale";
import type { ClusterLabels } from "../../survey/sample-design";
import { fitIrt, fittedCovariance } from "../fit-irt";
import type { FittedIrt } from "../fitted-irt";
import type { IrtModel } from "../irt-model";
import { needsSandwich } from "../sandwich";
import type { DifData } from "./dif-data";
import { difModel } from "./dif-model";

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

/** Fits are kept, so that a round of tests takes one fit an item. */
export function difTests(data: DifData, factor: string, labels?: ClusterLabels): DifTests {
  const fits = new Map<string, FittedIrt>();
  let last: FittedIrt | null = null;
  const modelWith = (freed: ReadonlySet<string>): FittedIrt => {
    const key = JSON.stringify([...freed].sort());
    const known = fits.get(key);
    if (known !== undefined) return known;
    const model = difModel(data, factor, freed);
    const starts = last === null ? undefined : startsFrom(last, model);
    last = fitIrt(data.table, model, { by: data.by, standardErrors: false, starts });
    fits.set(key, last);
    return last;
  };
  const test = (item: string, freed: ReadonlySet<string>): LikelihoodRatio | NoTest => {
    const smaller = modelWith(new Set([...freed].filter((id) => id !== item)));
    const larger = modelWith(new Set([...freed, item]));
    return likelihoodRatio(data, { smaller, larger }, labels);
  };
  return { modelWith, test };
}

/** Rows of models of the same items and groups are the same, whatever is free. */
function startsFrom({ model: { parameters }, values }: FittedIrt, model: IrtModel): Float64Array {
  const starts = new Float64Array(model.free);
  model.parameters.forEach(({ free, kind }, row) => {
    const from = kind === "a" || kind === "d" ? firstSeen(parameters, row) : row;
    if (free >= 0) starts[free] = values[from]!;
  });
  return starts;
}

/** The row itself, or where it was fixed for want of answers that of the first group where it was not. */
function firstSeen(parameters: IrtModel["parameters"], row: number): number {
  const own = parameters[row]!;
  if (own.free >= 0) return row;
  const other = parameters.findIndex(
    ({ kind, item, place, free }) =>
      free >= 0 && kind === own.kind && item === own.item && place === own.place,
  );
  return other < 0 ? row : other;
}

function likelihoodRatio(
  data: DifData,
  { smaller, larger }: { smaller: FittedIrt; larger: FittedIrt },
  labels: ClusterLabels | undefined,
): LikelihoodRatio | NoTest {
  if (!smaller.convergence.converged || !larger.convergence.converged) {
    return { problem: "The model with the item free did not converge." };
  }
  const plain = 2 * (larger.logLikelihood - smaller.logLikelihood);
  if (plain < -ROUNDING * Math.abs(larger.logLikelihood)) {
    return { problem: "The model with the item free fits worse: it is not at its maximum." };
  }
  const df = larger.model.free - smaller.model.free;
  const scale = needsSandwich(data.table) ? designScale(data, { smaller, larger }, labels) : 1;
  if (scale === null) return { problem: "The model with the item free is not identified." };
  const difference = Math.max(0, plain) / scale;
  return { difference, df, p: chiSquareUpper(difference, df) };
}

/** The mean design effect of what the larger model frees; null where its information is singular. */
function designScale(
  { table, by }: DifData,
  { smaller, larger }: { smaller: FittedIrt; larger: FittedIrt },
  clusterLabels: ClusterLabels | undefined,
): number | null {
  const covariance = fittedCovariance(table, larger, { by, clusterLabels });
  if (covariance === null) return null;
  const restrictions = equalities(smaller.model, larger.model);
  return restrictionScale({ restrictions, ...covariance, size: larger.model.free });
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
