import { json } from "../correlation/reference";

type Matrix = readonly (readonly number[])[];

/** Correlations with their standard errors by strata and clusters, and by strata alone. */
interface PairsReference {
  readonly items: readonly string[];
  readonly matrix: Matrix;
  readonly clustered: Matrix;
  readonly stratified: Matrix;
}

interface ScoreReference {
  readonly matrix: Matrix;
  readonly standardErrors: Matrix;
  readonly jackknife: Matrix;
}

/** Schools of a sample of districts, or of types of school. */
export interface SchoolReference {
  readonly values: Readonly<Record<string, readonly number[]>>;
  readonly weights: readonly number[];
  readonly units: readonly number[];
  readonly pearson: ScoreReference;
  readonly spearman: ScoreReference;
}

/** A coefficient with its standard errors by strata and clusters, by strata alone, and by the jackknife. */
export interface CoefficientReference {
  readonly estimate: number;
  readonly standardError: number;
  readonly interval: readonly [number, number];
  readonly stratified: number;
  readonly jackknife: number;
}

interface Reference {
  readonly nine: {
    readonly pairwise: PairsReference;
    readonly listwise: PairsReference;
    readonly five: PairsReference;
    readonly jackknife: readonly number[];
    readonly alphas: {
      readonly items: readonly string[];
      readonly n: number;
      readonly df: number;
      readonly alpha: CoefficientReference;
      readonly standardized: CoefficientReference;
      readonly ordinal: CoefficientReference;
    };
  };
  readonly clusters: SchoolReference;
  readonly strata: SchoolReference;
}

/** What R says: made by scripts/reference/design.R. */
export const designReference = json("design.json") as Reference;
