import { readFileSync } from "node:fs";
import { alignFactors } from "../../src/factor/efa/congruence";

type Matrix = number[][];

/** What psych::fa says of one extraction. */
export interface PsychFit {
  uniquenesses: number[];
  chiSquare: number;
  df: number;
  p: number | null;
  rmsea: number[];
  tli: number;
  rmsr: number;
}

export interface Study {
  n: number;
  matrix: Matrix;
  factors: {
    factors: number;
    minres: PsychFit;
    ml: PsychFit;
    pa?: PsychFit;
    factanal: {
      uniquenesses: number[];
      loadings: Matrix;
      discrepancy: number;
      chiSquare: number;
      p: number | null;
    };
    uls?: { uniquenesses: number[] };
  }[];
}

interface Solution {
  loadings: Matrix;
  phi: Matrix;
}

interface Rotations {
  unrotated: Matrix;
  quartimin: Solution;
  geomin: Solution;
  geomin001: Solution;
  varimax: Solution;
  varimaxGradientProjection: Solution;
  promax: Solution;
  psychPromax: Solution;
  target: (number | null)[][];
  full: Matrix;
  towardsPartial: Solution;
  towardsFull: Solution;
}

interface Reference {
  studies: Record<string, Study>;
  rotations: Record<string, Rotations>;
  lavaan: (Solution & { estimator: "ML" | "ULS"; rotation: string; factors: number })[];
  scores: {
    data: Matrix;
    loadings: Matrix;
    uniquenesses: number[];
    regression: { weights: Matrix; scores: Matrix; r2: number[] };
    bartlett: { weights: Matrix; scores: Matrix };
  };
  rareItems: {
    n: number;
    matrix: Matrix;
    naive: PsychFit;
    robust: { chiSquare: number; df: number; p: number };
  };
  notPositiveDefinite: {
    n: number;
    matrix: Matrix;
    smallestEigenvalue: number;
    minres: { uniquenesses: number[] };
  };
  noncentralChiSquare: { x: number[]; df: number[]; ncp: number[]; p: number[] };
}

export interface NineEfa {
  loadings: Matrix;
  phi: Matrix;
  uniquenesses: number[];
  chi: number;
  df: number;
  rmsea: number[];
  tli: number;
  rmsr: number;
}

function read(name: string) {
  return JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"));
}

export const reference: Reference = read("efa.json");
export const nineEfa: Record<string, NineEfa> = read("nine.efa.json").efa;
export const nineCorrelation: { n: number; matrix: Matrix } = {
  n: read("nine.correlation.json").n_complete,
  matrix: read("nine.correlation.json").binary_listwise.cor,
};

export function ids(matrix: readonly unknown[]): string[] {
  return matrix.map((_, i) => `item${i + 1}`);
}

/** Largest absolute difference of two arrays of numbers, nested or not. */
export function largestDifference(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b);
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return Number.POSITIVE_INFINITY;
  return a.reduce((most: number, value, i) => Math.max(most, largestDifference(value, b[i])), 0);
}

interface RotatedFactors {
  readonly loadings: readonly (readonly number[])[];
  readonly phi: readonly (readonly number[])[];
}

/** Largest difference of loadings and factor correlations after matching order and signs of the factors. */
export function solutionDifference(actual: RotatedFactors, expected: RotatedFactors): number {
  const { columns, signs, loadings } = alignFactors(actual.loadings, expected.loadings);
  const phi = columns.map((k, a) => columns.map((l, b) => signs[a]! * signs[b]! * actual.phi[k]![l]!));
  return Math.max(largestDifference(loadings, expected.loadings), largestDifference(phi, expected.phi));
}
