import { USE_LIMITS, type UseVerdict, useVerdict } from "../../verdicts/scale-uses";
import { integer } from "../../words/format";
import type { NamedScale } from "../kit/scales";
import * as messages from "./messages";

/** Sums of answers at which a cut-off separates people. */
export function cutOffText(cuts: NamedScale["cuts"]): string {
  const by = (wanted: UseVerdict["verdict"]): readonly number[] =>
    cuts
      .filter((cut) => useVerdict(cut.reliability, cut.interval, USE_LIMITS.cutOff).verdict === wanted)
      .map(({ score }) => score);
  return messages.cutOffs({ adequate: runs(by("adequate")), undecided: runs(by("undecided")) });
}

function runs(scores: readonly number[]): readonly string[] {
  const starts = scores.filter((score) => !scores.includes(score - 1));
  const ends = scores.filter((score) => !scores.includes(score + 1));
  return starts.map((low, k) => {
    const high = ends[k] ?? low;
    return low === high ? integer(low) : messages.scoreRange({ low, high });
  });
}
