import { itemScores } from "../../../src/data/transform/item-scores";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { linearizedMeans, linearizedTotals } from "../../../src/survey/estimates/linearized";
import { proportionInterval } from "../../../src/survey/estimates/proportion-interval";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { survey, tableOfColumns } from "../../survey/reference-survey";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

const topic = "Survey estimates: strata with one unit, Wilson's interval";

export function surveyDesignComparisons(): Comparison[] {
  return [...survey.lonely.map(lonelyUnits), ...survey.wilson.map(wilson)];
}

function lonelyUnits({ rule, fpc, mean, se, total, totalSe }: (typeof survey.lonely)[number]): Comparison {
  const { size, ...others } = survey.data.lonely!;
  const table = tableOfColumns(
    { ...others, ...(fpc === null ? {} : { size: size! }) },
    { weight: "weight", stratum: "stratum", cluster: "psu", ...(fpc === null ? {} : { fpc }) },
  );
  const everybody = surveyDomains(surveyDesign(table, { lonelyUnits: rule }), null);
  const y = itemScores(table, 0);
  const estimates = [linearizedMeans(y, everybody), linearizedTotals(y, everybody)].flatMap(surveyEstimates);
  return {
    topic,
    data: `five strata, three with one unit${fpc === null ? "" : ", finite population"}, rule "${rule}"`,
    quantity: "mean, total, standard errors",
    reference: `${BY.survey} survey.lonely.psu`,
    ours: estimates.flatMap((estimate) => [estimate.estimate, estimate.se]),
    theirs: [mean, se, total, totalSe],
    tolerance: 1e-12,
  };
}

function wilson({ x, n, interval }: (typeof survey.wilson)[number]): Comparison {
  const y = Array.from({ length: n }, (_, person) => Number(person < x));
  const table = tableOfColumns({ y }, {});
  const everybody = surveyDomains(surveyDesign(table), null);
  const [estimate] = surveyEstimates(linearizedMeans(itemScores(table, 0), everybody));
  const { low, high } = proportionInterval(estimate!, { method: "wilson" });
  return {
    topic,
    data: `${x} of ${n} people`,
    quantity: "Wilson's interval",
    reference: `${BY.r} prop.test(correct = FALSE)`,
    ours: [low, high],
    theirs: interval,
    tolerance: 1e-12,
  };
}
