import type { Warning } from "../../errors";
import type { Structure } from "../../measures/structure";

/** A structure of a measure: which items make up which factor. */
export type DeclaredStructure = Omit<Structure, "model">;

/** An exploratory solution held against a declared structure of the measure. */
export interface MatchedStructure {
  readonly structure: string;
  readonly label: string;
  readonly factors: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly string[];
    /** Column of the solution that is this factor (each column at most once). */
    readonly column: number;
    /**
     * Tucker's congruence of the column with the declared 0/1 pattern, 0 to 1: the column is turned so that it is not
     * negative, and items that load against the others lower it.
     */
    readonly congruence: number;
    /** The declared items whose absolute loading on it is salient, and those whose is not or that the solution lacks. */
    readonly salient: readonly string[];
    readonly notSalient: readonly string[];
  }[];
  /**
   * Items with an absolute loading from the cross-loading criterion on, on a factor they are not declared for; those
   * that the structure does not name at all come last.
   */
  readonly crossLoadings: readonly {
    readonly item: string;
    readonly factor: string;
    readonly loading: number;
  }[];
  /** Items whose largest absolute loading is on a declared factor of theirs, as a share of the declared items; null where the structure was not examined. */
  readonly hitRate: number | null;
}

/** The same EFA on two seeded random halves of the people. What could not be computed is null; a warning says why. */
export interface SplitHalfReplication {
  readonly factors: number;
  /** People in each half. */
  readonly n: readonly [number, number];
  /** Tucker's congruence of each factor of the first half with its mate in the second. */
  readonly congruences: readonly number[] | null;
  /** Pattern matrices, the second's columns in the order and with the signs of the first's. */
  readonly loadings: readonly [readonly (readonly number[])[], readonly (readonly number[])[]] | null;
  /** By the smallest congruence: the same factors, similar ones, or others. */
  readonly agreement: "same" | "similar" | "different" | null;
  /** Whether the agreement is "same". */
  readonly replicated: boolean | null;
  readonly warnings: readonly Warning[];
}
