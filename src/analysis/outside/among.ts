import type { PatternTable } from "../../data/answers/pattern-table";
import { countedQuestions, estimateAmong } from "../../survey/among/estimate-among";
import { estimatePredictors } from "../../survey/among/estimate-predictors";
import { identifyingOf } from "../../survey/prevalence/identifying";
import * as messages from "../messages";
import type { Part, PartResults } from "../part";
import { tableWithDesign } from "../tables";

const NOTHING: Pick<PartResults, "among" | "predictors" | "amongHidden"> = {
  among: [],
  predictors: [],
  amongHidden: { cells: [], forced: 0 },
};

export const among: Part<
  "among" | "predictors" | "amongHidden",
  "margins",
  "groups" | "groupCovariates" | "clusterLabels"
> = {
  id: "among",
  title: messages.partAmong,
  needs: ["margins"],
  reads: ["groups", "groupCovariates", "clusterLabels"],
  tables: [],
  context: ["responses"],
  optional: { asked: "among", otherwise: NOTHING },
  run(_tables, { groups, groupCovariates, clusterLabels }, { responses, found: { margins } }) {
    const { plan, options } = margins;
    const totals = identifyingOf(plan.table, responses.measure);
    const withUnits = (table: PatternTable): PatternTable => tableWithDesign(table, clusterLabels).table;
    const choices = { plan, groups, withUnits, hidden: options.hidden, rule: options.rule, ...totals };
    const counted = countedQuestions(responses, choices);
    return {
      among: counted.map((question) => {
        const { within } = question.among.question;
        const outer = responses.measure.among[within?.among ?? ""];
        const answer = outer?.answers.find(({ code }) => code === within?.answer);
        return {
          ...estimateAmong(question, choices),
          within:
            within === null || outer === undefined
              ? null
              : { among: within.among, label: outer.label, answer: answer?.label ?? String(within.answer) },
        };
      }),
      predictors: estimatePredictors(responses, {
        plan,
        options,
        questions: counted,
        groups,
        withUnits,
        covariates: groupCovariates,
      }),
      amongHidden: {
        cells: counted.flatMap(({ among: { question }, people }) =>
          people === null ? [] : [{ table: question.label, ...people.hidden }],
        ),
        forced: counted.reduce((sum, { people }) => sum + (people?.forced ?? 0), 0),
      },
    };
  },
};
