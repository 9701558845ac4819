/** A hypothesis, stated before data collection, about a correlation or a standardized group difference. */
export interface StatedHypothesis {
  readonly direction: "positive" | "negative" | "none";
  /** As ">= .30"; the absolute value. */
  readonly size: string | null;
}

/** The values that agree with a hypothesis. */
export type HypothesizedRange = readonly [low: number, high: number];

/** Whether the interval lies in the range: "confirmed" entirely, "not confirmed" not at all, "undecided" in part. */
export type HypothesisVerdict = "confirmed" | "not confirmed" | "undecided";

/** Size of an association in a hypothesis: ">= .30", "< 0.2". */
export const SIZE = /^(>=|<=|>|<)\s*([+-]?(?:\d+\.?\d*|\.\d+))$/;

/**
 * The correlations that agree with a hypothesis. A direction alone allows any correlation on that side of 0; "none" those up
 * to its size in either direction. A size is an absolute value; a negative one bounds the correlation itself.
 * @param most upper limit: 1, or infinity for a group difference
 * @returns null where the size exceeds the limit or contradicts the direction, and where "none" has no upper size: a
 *   correlation of 0 cannot be shown
 * @example
 * ```ts
 * hypothesizedRange({ direction: "positive", size: ">= .30" }); // [0.3, 1]
 * hypothesizedRange({ direction: "negative", size: "<= -.30" }); // [-1, -0.3]
 * hypothesizedRange({ direction: "none", size: "< .20" }); // [-0.2, 0.2]
 * hypothesizedRange({ direction: "none", size: null }); // null
 * ```
 */
export function hypothesizedRange({ direction, size }: StatedHypothesis, most = 1): HypothesizedRange | null {
  const parts = size === null ? null : SIZE.exec(size);
  if (size !== null && parts === null) return null;
  const [, relation = ">", text = "0"] = parts ?? [];
  const isSigned = Number(text) < 0;
  const limit = Math.abs(Number(text));
  // "<= -.30" means the same for a negative correlation as ">= .30".
  const atLeast = relation.startsWith(">") !== isSigned;
  if (!(limit <= most) || (isSigned && direction !== "negative")) return null;
  if (direction === "none") return atLeast ? null : [-limit, limit];
  const [low, high] = atLeast ? [limit, most] : [0, limit];
  return direction === "positive" ? [low, high] : [0 - high, 0 - low];
}

/**
 * Whether an interval of a correlation confirms a hypothesis.
 * @param interval null: undecided
 * @example
 * ```ts
 * hypothesisVerdict([0.3, 1], [0.35, 0.5]); // "confirmed"
 * hypothesisVerdict([0.3, 1], [0.2, 0.4]); // "undecided"
 * hypothesisVerdict([0.3, 1], [0.05, 0.25]); // "not confirmed"
 * ```
 */
export function hypothesisVerdict(
  [from, to]: HypothesizedRange,
  interval: readonly [low: number, high: number] | null,
): HypothesisVerdict {
  if (interval === null) return "undecided";
  const [low, high] = interval;
  if (low > to || high < from) return "not confirmed";
  return low >= from && high <= to ? "confirmed" : "undecided";
}
