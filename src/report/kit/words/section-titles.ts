import type { Analysis } from "../../../analysis/analysis";
import type { Place } from "../tables/section";
import { aboutOf } from "./about-words";
import * as messages from "./messages";

/** Section titles, by the measure's topic. */
export const sectionTitles = (analysis: Analysis): Readonly<Record<Place, string>> => ({
  survey: messages.sectionSurvey(),
  prevalence: messages.sectionPrevalence({ about: aboutOf(analysis) }),
  together: messages.sectionTogether({ about: aboutOf(analysis) }),
  structure: messages.sectionStructure(),
  reliability: messages.sectionReliability(),
  validity: messages.sectionValidity(),
  comparability: messages.sectionComparability(),
  claims: messages.sectionClaims(),
  limits: messages.sectionLimits(),
});
