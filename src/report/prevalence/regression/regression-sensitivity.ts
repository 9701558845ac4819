import type { Analysis } from "../../../analysis/analysis";
import type { SurveyRegression } from "../../../survey/regression/regression-result";
import { formatCell, LEVEL } from "../../kit/words/format";
import { counted, listed, pValue } from "../../kit/words/phrases";
import { treatmentName } from "../prevalence-names";

/** The same regression under other treatments of missing answers: whether any term comes to another verdict. */
export function regressionSensitivity(analysis: Analysis, result: SurveyRegression): string {
  const others = analysis.regression.filter(
    (one) =>
      one.outcome === result.outcome && one.context === result.context && one.missing !== result.missing,
  );
  return others.map((other) => sentenceOf(result, other)).join(" ");
}

function sentenceOf(result: SurveyRegression, other: SurveyRegression): string {
  const changed = result.tests.flatMap(({ term, p }) => {
    const same = other.tests.find((one) => one.term === term);
    if (p === null || same === undefined || same.p === null) return [];
    return p < LEVEL === same.p < LEVEL
      ? []
      : [`${term.replaceAll(":", " × ")} (p ${pValue(same.p)} instead of ${formatCell(p, "p")})`];
  });
  const how = `By ${treatmentName(other.missing)} (${counted(other.n, "person", "people")})`;
  return changed.length === 0
    ? `${how} every term comes to the same verdict.`
    : `${how} the verdict is another on ${listed(changed)}: so near the limit it depends on what is made of missing answers.`;
}
