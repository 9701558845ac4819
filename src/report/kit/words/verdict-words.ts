import type { VerdictCode } from "../../../verdicts/declared-structure";
import { keyOf } from "../../../words/key";
import type { Verdict } from "../tables/section";
import * as messages from "./messages";

/** A verdict as a word; empty for a neutral one. */
export const verdictWord = (verdict: Verdict): string => messages.verdict({ verdict });

/** A verdict as a sentence: "Yes."; empty for a neutral one. */
export const verdictSentence = (verdict: Verdict): string =>
  verdict === "neutral" ? "" : messages.verdictSentence({ verdict });

/** The mark next to an answer, by the code of its verdict. */
export function verdictOfCode(code: VerdictCode): Verdict {
  if (code === "supported") return "yes";
  return code === "not shown" ? "no" : keyOf(code);
}
