import type { Verdict } from "../tables/section";

/** Verdicts as words; empty for a neutral one. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  yes: "Yes",
  partly: "Partly",
  no: "No",
  undecided: "Undecided",
  "not-testable": "Not testable",
  neutral: "",
};
