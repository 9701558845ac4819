import { itemScores } from "../../../src/data/transform/item-scores";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { linearizedMeans } from "../../../src/survey/estimates/linearized";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { fileReplicates, replicateSample } from "../../survey/replicates/stored-replicates";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

/** Replicate weights read from a file. */
export function fileReplicateComparisons(): Comparison[] {
  return Object.entries(fileReplicates).map(([tag, { mse_TRUE: figures, degf }]) => {
    const table = replicateSample(tag, "estimate");
    const design = surveyDesign(table);
    const domains = [null, table.groupings[0]!].map((grouping) => surveyDomains(design, grouping));
    const [whole = [], types = []] = domains.map((one) =>
      surveyEstimates(linearizedMeans(itemScores(table, 0), one)),
    );
    return {
      topic: "Survey estimates: replicate weights of the file",
      data: `api data, ${tag}`,
      quantity: "standard errors of means, everybody and by group; degrees of freedom",
      reference: `${BY.survey} svrepdesign(mse = TRUE)`,
      ours: [...[...whole, ...types].map(({ se }) => se), whole[0]!.df],
      theirs: [figures.mean.se[0]!, ...figures.by.se, degf],
      tolerance: 1e-6,
      why: "the stored replicate weights have 7 digits",
    };
  });
}
