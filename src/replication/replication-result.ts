/** The ledger of claims; plain numbers, JSON-safe. */

export type ReplicationVerdict = "reproduced" | "not reproduced" | "cannot be tested";

export interface ReplicationEntry {
  readonly id: string;
  /** The claim in words, as its source makes it. */
  readonly claim: string;
  readonly source: string;
  /** What was computed to test it, in words. */
  readonly statistic: string;
  /** The published figure as it is printed; null where the source gives none. */
  readonly published: number | string | null;
  /** What these data say; null where it cannot be computed or is hidden. */
  readonly computed: number | string | null;
  /** By what it counts as reproduced, in words. */
  readonly rule: string;
  readonly verdict: ReplicationVerdict;
  /** Why, in a full sentence. */
  readonly reason: string;
  /** Whether these data were made so that the figure agrees. */
  readonly calibrated: boolean;
}
