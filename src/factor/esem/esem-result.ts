/** The record of an exploratory analysis with confirmatory tests and standard errors; JSON-safe. */
import type { Warning } from "../../errors";
import type { CfaFit } from "../cfa/cfa-result";
import type { Estimator } from "../cfa/estimator";
import type { Rotation } from "../efa/rotation/rotations";

export interface EsemSolution {
  readonly factors: number;
  readonly estimator: Estimator;
  readonly rotation: Rotation;
  readonly items: readonly string[];
  /** Rotated pattern matrix, item x factor, and its standard errors (null where not defined). */
  readonly loadings: readonly (readonly number[])[];
  readonly standardErrors: readonly (readonly (number | null)[])[];
  readonly phi: readonly (readonly number[])[];
  readonly phiStandardErrors: readonly (readonly (number | null)[])[];
  readonly uniquenesses: readonly number[];
  readonly fit: CfaFit;
  readonly converged: boolean;
  readonly admissible: boolean;
  readonly warnings: readonly Warning[];
}

/** Exploratory analysis of one half of the people, confirmed on the other. */
export interface CrossValidation {
  readonly seed: number;
  readonly stratifiedBy: string | null;
  readonly n: readonly [number, number];
  /** What the exploratory half found, by number of factors: each item's factor by its largest loading. */
  readonly explored: readonly {
    readonly factors: number;
    /** Empty where there is none. */
    readonly model: string;
    /** Items without a salient loading. */
    readonly notPlaced: readonly string[];
    /** Why there is no model, in a full sentence. */
    readonly problem: string | null;
  }[];
  /** Fits of the models in the other half: found ones ("found-2") and declared ones. */
  readonly confirmed: readonly {
    readonly structure: string;
    readonly found: boolean;
    readonly model: string;
    readonly fit: CfaFit | null;
    readonly converged: boolean;
    readonly admissible: boolean;
    readonly problem: string | null;
  }[];
}
