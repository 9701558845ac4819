import { json } from "../../correlation/reference";

type Rows = readonly (readonly number[])[];

export interface PsychFit {
  readonly uniquenesses: readonly number[];
  readonly chiSquare: number;
  readonly df: number;
  readonly rmsea: readonly number[] | null;
  readonly tli: number;
  readonly rmsr: number;
}

export interface FactorStudy {
  readonly n: number;
  readonly matrix: Rows;
  readonly factors: readonly {
    readonly factors: number;
    readonly minres?: PsychFit;
    readonly ml?: PsychFit;
    readonly pa?: PsychFit;
    readonly factanal?: { readonly uniquenesses: readonly number[]; readonly loadings: Rows };
    readonly uls?: { readonly uniquenesses: readonly number[] };
  }[];
}

export interface Oblique {
  readonly loadings: Rows;
  readonly phi: Rows;
}

export interface RotationStudy {
  readonly unrotated: Rows;
  readonly target: readonly (readonly (number | null)[])[];
  readonly full: Rows;
  readonly quartimin: Oblique;
  readonly geomin: Oblique;
  readonly geomin001: Oblique;
  readonly varimax: Oblique;
  readonly promax: Oblique;
  readonly towardsPartial: Oblique;
  readonly towardsFull: Oblique;
}

interface Scores {
  readonly weights: Rows;
  readonly r2: readonly number[] | null;
}

/** What scripts/reference/efa.R wrote. */
export const factorReference = json("efa.json") as {
  readonly versions: Readonly<Record<string, string>>;
  readonly studies: Readonly<Record<string, FactorStudy>>;
  readonly rotations: Readonly<Record<string, RotationStudy>>;
  readonly lavaan: readonly (Oblique & {
    readonly estimator: string;
    readonly rotation: string;
    readonly factors: number;
  })[];
  readonly scores: {
    readonly loadings: Rows;
    readonly regression: Scores;
    readonly bartlett: Scores;
  };
  readonly rareItems: { readonly n: number; readonly matrix: Rows; readonly naive: PsychFit };
  readonly notPositiveDefinite: {
    readonly n: number;
    readonly matrix: Rows;
    readonly minres: { readonly uniquenesses: readonly number[] };
  };
  readonly noncentralChiSquare: Readonly<Record<"x" | "df" | "ncp" | "p", readonly number[]>>;
};
