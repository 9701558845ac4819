import type { Analysis } from "../../analysis/analysis";
import { biasedShare } from "../../verdicts/complete-cases";
import { percent } from "../../words/format";
import * as messages from "./words/messages";
import { rangeText } from "./words/range-text";

/** That scales' scores are of people with complete answers, where these may be others than those without; else empty. */
export function completeCasesText(
  analysis: Analysis,
  scales: readonly Pick<Analysis["reliability"][number], "items" | "n">[],
  of: "scores" | "norms",
): string {
  const shares = scales.flatMap((scale) => biasedShare(analysis, scale) ?? []);
  if (shares.length === 0) return "";
  return messages.completeCases({ of, range: rangeText(shares, (share) => percent(share)) });
}
