import type { Topic } from "../kit/topic";
import { difMethod } from "./dif/dif-method";
import { difSection } from "./dif/dif-section";
import { difAnswer } from "./dif/dif-sentences";
import { invarianceMethod } from "./invariance/invariance-method";
import { invarianceSection } from "./invariance/invariance-section";
import { invarianceAnswers } from "./invariance/invariance-sentences";

/** Whether the items and the scales mean the same in every group. */
export const comparability: Topic = {
  answers: (analysis) => [...invarianceAnswers(analysis), difAnswer(analysis)],
  sections: (analysis) => [invarianceSection(analysis), difSection(analysis)],
  method: (analysis, citations) => [
    { title: "Measurement invariance", text: invarianceMethod(analysis, citations) },
    { title: "Differential item functioning", text: difMethod(analysis, citations) },
  ],
};
