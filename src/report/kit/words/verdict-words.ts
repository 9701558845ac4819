import type { Verdict } from "../tables/section";
import * as messages from "./messages";

/** A verdict as a word; empty for a neutral one. */
export const verdictWord = (verdict: Verdict): string => messages.verdict({ verdict });

/** A verdict as a sentence: "Yes."; empty for a neutral one. */
export const verdictSentence = (verdict: Verdict): string =>
  verdict === "neutral" ? "" : messages.verdictSentence({ verdict });
