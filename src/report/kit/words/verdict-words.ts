import type { VerdictCode } from "../../../verdicts/declared-structure";
import type { DimensionsVerdict } from "../../../verdicts/dimensions-verdict";
import { keyOf } from "../../../words/key";
import type { Verdict } from "../tables/section";
import * as messages from "./messages";

/** A verdict as a word; empty for a neutral one. */
export const verdictWord = (verdict: Verdict): string => messages.verdict({ verdict });

/** A verdict as a sentence: "Yes."; empty for a neutral one. */
export const verdictSentence = (verdict: Verdict): string =>
  verdict === "neutral" ? "" : messages.verdictSentence({ verdict });

/**
 * The mark next to an answer, by the code of its verdict. "yes": decided, and something holds; "no": tested, and it does
 * not; "partly": decided for some, open or otherwise for others; "undecided": too few answers to tell, with what would;
 * "not-tested": nothing was computed; "not-testable": nothing can be; "neutral": the answer is no verdict.
 */
export function verdictOfCode(code: VerdictCode): Verdict {
  if (code === "supported") return "yes";
  return code === "not shown" ? "no" : keyOf(code);
}

/** Of the number of factors: "yes" where one number is recommended, whatever others are plausible; the words name them. */
export const verdictOfNumber = ({
  verdict,
  recommended,
}: Pick<DimensionsVerdict, "verdict" | "recommended">): Verdict =>
  verdict === "partly" && recommended !== null ? "yes" : verdictOfCode(verdict);

/** Of several uses: "yes" where all are adequate, "partly" where some are, else "undecided" where some are open. */
export function verdictOfUses(uses: readonly ("adequate" | "inadequate" | "undecided")[]): Verdict {
  const adequate = uses.filter((one) => one === "adequate").length;
  if (adequate > 0) return adequate === uses.length ? "yes" : "partly";
  return uses.includes("undecided") ? "undecided" : "no";
}
