import type { Verdict } from "../tables/section";
import * as messages from "./messages";

/** A verdict as a word; empty for a neutral one. */
export const verdictWord = (verdict: Verdict): string => messages.verdict({ verdict });
