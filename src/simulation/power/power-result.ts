/** The record of a power analysis: what `powerAnalysis` returns and `itemwise power --json` writes (docs/simulation-and-power.md). */
import type { Warning } from "../../errors";
import type { ProportionMethod } from "../../survey/estimates/proportion-interval";
import type { PlannedInterval } from "./interval-width";
import type { MisfitTest, RmseaTest } from "./one-factor-tests";
import type { AnalyzedCategories } from "./population-moments";
import type { SuggestedNumbers } from "./power-replicate";

export interface PowerSettings {
  readonly measure: string;
  readonly structure: string;
  readonly categories: AnalyzedCategories;
  /** Grouping for planning precision; null for everybody together. */
  readonly group: string | null;
  /** People interviewed in all, for the models. */
  readonly n: number;
  /** People interviewed in each group (everybody where there is no grouping), for the intervals. */
  readonly nPerGroup: number;
  /** 0 to 1. */
  readonly halfWidth: number;
  readonly confidence: number;
  readonly method: ProportionMethod;
  /** For all figures; null: by the population's weights and clusters. */
  readonly designEffect: number | null;
  /** Share of the people approached who are not interviewed. */
  readonly nonResponse: number;
  readonly alpha: number;
  /** Planned power. */
  readonly target: number;
  /** Simulated samples; 0 for none. */
  readonly replicates: number;
  /** Sample sizes: one set of samples for each. */
  readonly replicateN: readonly number[];
  /** Random data sets of each sample's parallel analysis. */
  readonly randomSets: number;
  readonly seed: number;
}

/** Precision of one prevalence, and the people it needs. */
export interface PlannedPrevalence {
  /** "" for everybody together. */
  readonly group: string;
  readonly variable: string;
  readonly label: string;
  readonly kind: "item" | "set";
  readonly prevalence: number;
  readonly designEffect: number;
  /** Share of those interviewed who answer. */
  readonly answering: number;
  /** Size of the group; null if unknown. */
  readonly people: number | null;
  /** The interval of `settings.nPerGroup` people interviewed; null where there is none. */
  readonly expected: PlannedInterval | null;
  /** People who must answer, be interviewed, and be approached, for the half-width; null where none are enough. */
  readonly needed: {
    readonly answers: number;
    readonly interviews: number;
    readonly approached: number;
  } | null;
  /** Half-width by people interviewed, where there is an interval. */
  readonly curve: readonly CurvePoint[];
}

export interface CurvePoint {
  readonly n: number;
  /** 0 to 1; a half-width or a power. */
  readonly value: number;
}

/** A power and the people needed for the target. */
export interface PlannedPower {
  /** Of `settings.n` people. */
  readonly power: number;
  /** Of `settings.nPerGroup` people: one group alone, if it answers as everybody does. */
  readonly powerPerGroup: number;
  /** People interviewed for the target, and for a power of .90; null if a thousand million are too few. */
  readonly needed: number | null;
  readonly needed90: number | null;
  readonly curve: readonly CurvePoint[];
}

export interface PlannedRmsea extends RmseaTest, PlannedPower {}

export interface PlannedFactorTest extends MisfitTest, PlannedPower {
  readonly test: "fit-of-one-factor" | "one-factor-against-structure";
}

/** A share of replicates with its Monte Carlo standard error. */
export interface SimulatedShare {
  readonly share: number;
  readonly error: number;
  /** Replicates that gave an answer. */
  readonly of: number;
}

export interface SimulatedPower {
  readonly replicates: number;
  readonly n: number;
  /** Share in which the structure's test rejects it, though it is true: the actual level of the test. */
  readonly fitOfStructure: SimulatedShare | null;
  readonly fitOfOneFactor: SimulatedShare | null;
  readonly oneFactorAgainstStructure: SimulatedShare | null;
  /** By rule: the share of samples with the structure's number of factors, and the frequency of each number. */
  readonly rules: readonly {
    readonly rule: keyof SuggestedNumbers;
    readonly right: SimulatedShare;
    readonly named: Readonly<Record<string, number>>;
  }[];
  /** Samples that could not be analyzed, by what and why. */
  readonly failed: readonly {
    readonly of: "models" | "rules";
    readonly code: string;
    readonly samples: number;
  }[];
}

export interface PowerResult {
  readonly schema: "itemwise/power@1";
  readonly software: { readonly name: "itemwise"; readonly version: string };
  readonly settings: PowerSettings;
  readonly population: {
    readonly origin: string;
    readonly title: string;
    readonly source: string | null;
    readonly structure: { readonly id: string; readonly label: string; readonly factors: readonly string[] };
    readonly factorCorrelations: readonly (readonly number[])[];
    /** Coefficient of variation of the weights; 0 without. */
    readonly weightVariation: number;
    readonly clusters: { readonly size: number; readonly intraclass: number } | null;
    readonly loadings: readonly { readonly item: string; readonly values: readonly number[] }[];
  };
  readonly precision: readonly PlannedPrevalence[];
  /** Degrees of freedom of the structure, and the tests of its RMSEA; none where it has no degrees of freedom. */
  readonly df: number;
  readonly rmsea: readonly PlannedRmsea[];
  /**
   * RMSEA of one factor in the population (scaled, for any weights and clusters); null if the structure is one factor.
   */
  readonly oneFactorRmsea: number | null;
  readonly factorTests: readonly PlannedFactorTest[];
  /** One by number of people; none without replicates. */
  readonly simulated: readonly SimulatedPower[];
  readonly warnings: readonly Warning[];
}
