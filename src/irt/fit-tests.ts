import type { ClusterLabels } from "../survey/sample-design";
import { g2 } from "./fit/g2";
import { localDependence } from "./fit/local-dependence";
import { m2 } from "./fit/m2";
import { personFit } from "./fit/person-fit";
import { scoredAnswers } from "./fit/scored-answers";
import { sx2 } from "./fit/sx2";
import type { FittedIrt } from "./fitted-irt";
import type { IrtResult } from "./irt-result";
import type { PersonScores } from "./scores/person-scores";

/** Everything that is said of the fit of a model, with the warnings. `scores`: EAP, of the answers fitted. */
export function fitTests(
  fitted: FittedIrt,
  {
    clusterLabels,
    scores,
  }: { readonly clusterLabels?: ClusterLabels | undefined; readonly scores?: PersonScores | undefined },
): Pick<IrtResult, "g2" | "m2" | "itemFit" | "localDependence" | "personFit" | "warnings"> {
  const all = g2(fitted);
  const pairs = m2(fitted, { clusterLabels });
  const items = sx2(fitted);
  const scored = scoredAnswers(fitted, scores);
  const dependence = localDependence(fitted, scored);
  return {
    g2: all.g2,
    m2: pairs.fit,
    itemFit: items.items,
    localDependence: dependence.pairs,
    personFit: personFit(fitted, scored),
    warnings: [all, pairs, items, dependence].flatMap((part) => part.warnings),
  };
}
