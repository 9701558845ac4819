/** A correlation, or a difference of groups in standard deviations, that somebody expected before there were data. */
export interface StatedHypothesis {
  readonly direction: "positive" | "negative" | "none";
  /** As ">= .30"; whatever the sign. */
  readonly size: string | null;
}

/** What a hypothesis says, from and to. */
export type HypothesizedRange = readonly [low: number, high: number];

/** "confirmed": all of the interval is in the range; "not confirmed": none of it; "undecided": some of it. */
export type HypothesisVerdict = "confirmed" | "not confirmed" | "undecided";

/** How large an association is said to be before it is seen: ">= .30", "< 0.2". */
export const SIZE = /^(>=|<=|>|<)\s*([+-]?(?:\d+\.?\d*|\.\d+))$/;

/**
 * The correlations that a hypothesis says. A direction alone is any correlation on that side of 0; "none" is one of no more
 * than its size in either direction. A size is that of the correlation whatever its sign; one below 0 is a bound of the
 * correlation itself.
 *
 * @param most how large it can be: 1, and of a difference of groups infinity
 * @returns null where the size is beyond that or against the direction, and where "none" has no upper size: that a correlation
 *   is 0 cannot be shown
 *
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
  // "<= -.30" says the same of a negative correlation as ">= .30".
  const atLeast = relation.startsWith(">") !== isSigned;
  if (!(limit <= most) || (isSigned && direction !== "negative")) return null;
  if (direction === "none") return atLeast ? null : [-limit, limit];
  const [low, high] = atLeast ? [limit, most] : [0, limit];
  return direction === "positive" ? [low, high] : [0 - high, 0 - low];
}

/**
 * Whether an interval of a correlation confirms a hypothesis.
 *
 * @param interval null where there is none: undecided
 *
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
