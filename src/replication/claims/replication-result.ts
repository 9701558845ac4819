import type { MissingTreatment } from "../../survey/items/missing-treatment";

/** "by construction": made data were built to give it, so that agreement says nothing. */
export type ReplicationVerdict = "reproduced" | "not reproduced" | "by construction" | "cannot be tested";

/**
 * What a figure counts: "percent" from 0 to 100, "points" of percent, "coefficient" what cannot exceed 1 in size, "p" a
 * probability, "number" anything else; "words" where it is no number.
 */
export type ReplicationUnit = "percent" | "points" | "coefficient" | "p" | "number" | "words";

export interface ReplicationEntry {
  readonly id: string;
  /** The claim in words, as its source makes it. */
  readonly claim: string;
  readonly source: string;
  /** Whom the source counts, and how its missing answers; null where it is no share, or the source does not say. */
  readonly denominator: string | null;
  /** What was computed to test it, in words. */
  readonly statistic: string;
  /** The published figure as it is printed; null where the source gives none. */
  readonly published: number | string | null;
  /** With which that is printed. */
  readonly publishedDecimals: number;
  /** What these data say; null where it cannot be computed or is hidden. */
  readonly computed: number | string | null;
  /** Of both figures. */
  readonly unit: ReplicationUnit;
  /** With which the computed figure is printed. */
  readonly decimals: number;
  /** Of the computed figure's being 0; null where it has no test. */
  readonly p: number | null;
  /** By what it counts as reproduced, in words. */
  readonly rule: string;
  readonly verdict: ReplicationVerdict;
  /** Why, in a full sentence. */
  readonly reason: string;
  /** Whether the rule is met, whatever the verdict; null where it cannot be tested. */
  readonly holds: boolean | null;
  /** Whether these data are made and were built to give the figure. */
  readonly calibrated: boolean;
  /** Whose prevalence of what a figure of such a claim is, with 95 % intervals in percent; null for other claims. */
  readonly prevalence: {
    readonly variable: string;
    readonly context: string | null;
    readonly missing: MissingTreatment;
    /** Level by grouping ("country": "Kenya"); empty for everybody. */
    readonly where: Readonly<Record<string, string>>;
    readonly publishedInterval: readonly [number, number] | null;
    readonly computedInterval: readonly [number, number] | null;
  } | null;
}
