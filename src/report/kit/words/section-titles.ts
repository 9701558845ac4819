import type { Analysis } from "../../../analysis/analysis";
import type { Place } from "../tables/section";
import { wordsOf } from "./about-words";

/** Section titles, by the measure's topic. */
export const sectionTitles = (analysis: Analysis): Readonly<Record<Place, string>> => ({
  survey: "Survey and missing answers",
  prevalence: wordsOf(analysis).sections.prevalence,
  together: wordsOf(analysis).sections.together,
  structure: "Structure",
  reliability: "Reliability and information",
  validity: "Validity",
  comparability: "Comparability of groups",
  claims: "Published claims",
  limits: "Limits, hidden figures and repetition",
});
