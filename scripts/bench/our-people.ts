/** The steps of groups and weights: invariance over countries, survey tables, disclosure. */

import type { PatternTable } from "../../src/data/answers/pattern-table";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { itemScores } from "../../src/data/transform/item-scores";
import { alignment } from "../../src/factor/alignment/alignment";
import { configuralFactors } from "../../src/factor/alignment/configural-factors";
import { estimatorFor } from "../../src/factor/cfa/estimator";
import { covarianceOfEstimates } from "../../src/factor/cfa/standard-errors/estimate-covariance";
import { invariance } from "../../src/factor/invariance/invariance";
import { invarianceData } from "../../src/factor/invariance/invariance-data";
import type { InvarianceResult } from "../../src/factor/invariance/invariance-result";
import { usableGroups } from "../../src/factor/invariance/usable-groups";
import { parseModel } from "../../src/measures/model-syntax/parse-model";
import { structuresOf } from "../../src/measures/structure";
import { surveyDesign } from "../../src/survey/design/survey-design";
import { disclosureRule } from "../../src/survey/disclosure/disclosure";
import { surveyDomains } from "../../src/survey/estimates/domains";
import { linearizedMeans } from "../../src/survey/estimates/linearized";
import { proportionInterval } from "../../src/survey/estimates/proportion-interval";
import { surveyEstimates } from "../../src/survey/estimates/survey-estimates";
import { hiddenFigures } from "../../src/survey/prevalence/hidden-figures";
import { identifyingOf } from "../../src/survey/prevalence/identifying";
import { planPrevalence } from "../../src/survey/prevalence/prevalence-plan";
import { yesTable } from "../../src/survey/prevalence/yes-table";
import type { Work } from "./our-steps";

const GROUPS = ["country", "sex", "age"];
const CROSSED = ["country x sex", "country x age", "sex x age"];

export function groupSteps({ text, measure, watch }: Work): void {
  const file = parseCsv(text);
  const grouped = patternTable(readResponses(file, measure, { weights: "none", groups: ["country"] }));
  const two = structuresOf(measure)[0]!;
  const over = { by: "country", missing: "pairwise", seed: 1, partial: false } as const;
  watch.step("ladder", () => invariance(grouped, two, { ...over, alignment: false }), ladder);
  watch.step("ladder-whole", () => invariance(grouped, two, { ...over, partial: true, alignment: true }));
  const configural = configuralIn(grouped, two.model);
  watch.step("alignment", () => alignment(configural.groups, configural.factors, { seed: 1 }));
  const weighted = readResponses(file, measure, { groups: GROUPS });
  const table = patternTable(weighted, { design: true });
  watch.step(
    "survey",
    () => prevalences(table),
    (found) => found,
  );
  watch.step("disclosure", () =>
    hiddenFigures(planPrevalence(yesTable(weighted), measure, CROSSED), {
      rule: disclosureRule({ disclosure: "standard", threshold: measure.threshold }),
      ...identifyingOf(table, measure),
    }),
  );
}

/** What alignment takes: each factor's loadings and intercepts in every country, with their covariances. */
function configuralIn(table: PatternTable, model: string) {
  const statements = parseModel(model);
  const asked = invarianceData(table, statements, { by: "country", missing: "pairwise" });
  const { parts } = estimatorFor(asked.kind, undefined);
  const { fitted } = usableGroups(asked, statements, parts);
  const factors = fitted && configuralFactors(fitted, covarianceOfEstimates(fitted, parts));
  if (fitted === null || factors === null) throw new Error("the configural model has no solution");
  return { groups: fitted.table.groups, factors };
}

/** Of the steps that have a solution, and the tests between them. */
function ladder({ steps, tests }: InvarianceResult): Record<string, number | null | undefined> {
  const fits = steps.flatMap(({ name, fit }) => [
    [`${name} chisq`, fit?.standard.chiSquare],
    [`${name} chisq.scaled`, fit?.scaled?.chiSquare],
    [`${name} cfi.scaled`, fit?.scaled?.cfi],
    [`${name} rmsea.scaled`, fit?.scaled?.rmsea?.estimate],
  ]);
  const differences = tests.map(({ from, to, difference }) => [`${from} to ${to}`, difference]);
  return Object.fromEntries([...fits, ...differences].filter(([, value]) => typeof value === "number"));
}

/** Weighted share of yes of every item in every level of the groupings, with logit intervals. */
function prevalences(table: PatternTable): Record<string, number | null> {
  const design = surveyDesign(table);
  const domains = table.groupings.map((grouping) => surveyDomains(design, grouping));
  const found = table.items.flatMap(({ id }, item) => {
    const values = itemScores(table, item);
    return domains.flatMap((domain) =>
      surveyEstimates(linearizedMeans(values, domain)).flatMap((estimate) => {
        const { low, high } = proportionInterval(estimate);
        const name = `${id} ${domain.group} ${estimate.level}`;
        return [
          [name, estimate.estimate],
          [`${name} low`, low],
          [`${name} high`, high],
        ];
      }),
    );
  });
  return Object.fromEntries(found);
}
