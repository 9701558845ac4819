import type { Warning } from "../errors";

/** An exploratory solution held against a declared structure of the measure. */
export interface StructureMatch {
  readonly structure: string;
  readonly label: string;
  readonly factors: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly string[];
    /** Column of the solution that is this factor (each column at most once). */
    readonly column: number;
    /** Tucker's congruence of the column with the declared 0/1 pattern. */
    readonly congruence: number;
    /** The declared items whose loading on it is salient, and those whose is not. */
    readonly salient: readonly string[];
    readonly notSalient: readonly string[];
  }[];
  /** Items that load saliently elsewhere than declared, or cross-load. */
  readonly crossLoadings: readonly {
    readonly item: string;
    readonly factor: string;
    readonly loading: number;
  }[];
  /** Items whose largest absolute loading is on their declared factor, as a share of all. */
  readonly hitRate: number;
  readonly verdict: "reproduced" | "partly reproduced" | "not reproduced";
  /** Why, one full sentence each, with the figure and the rule. */
  readonly reasons: readonly string[];
}

/** The same EFA on two seeded random halves of the people. */
export interface SplitHalfReplication {
  readonly factors: number;
  readonly n: readonly [number, number];
  /** Tucker's congruence of each factor of the first half with its mate in the second. */
  readonly congruences: readonly number[];
  readonly loadings: readonly [readonly (readonly number[])[], readonly (readonly number[])[]];
  readonly replicated: boolean;
  readonly warnings: readonly Warning[];
}
