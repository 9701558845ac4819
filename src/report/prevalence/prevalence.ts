import type { Topic } from "../kit/topic";
import { comparisonSection } from "./levels/comparison-section";
import { prevalenceSection } from "./levels/prevalence-section";
import { groupsAnswer, prevalenceAnswer } from "./levels/prevalence-sentences";
import { prevalenceMethod } from "./prevalence-method";
import { regressionSection } from "./regression/regression-section";
import { risksSection } from "./risks/risks-section";

/** Who reported what. */
export const prevalence: Topic = {
  answers: (analysis) => [prevalenceAnswer(analysis), groupsAnswer(analysis)],
  sections: (analysis) => [
    prevalenceSection(analysis),
    comparisonSection(analysis),
    risksSection(analysis),
    regressionSection(analysis),
  ],
  method: (analysis, citations) => [{ title: "Prevalence", text: prevalenceMethod(analysis, citations) }],
};
