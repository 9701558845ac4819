import type { Verdict } from "../tables/section";

/** A verdict in a word; nothing where there is none to give. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  yes: "Yes",
  partly: "Partly",
  no: "No",
  undecided: "Undecided",
  "not-testable": "Not testable",
  neutral: "",
};
