import type { PatternTable } from "../../data/answers/pattern-table";
import type { CountedAmong } from "../../survey/among/counted-among";
import { countedQuestions, estimateAmong } from "../../survey/among/estimate-among";
import { estimatePredictors } from "../../survey/among/estimate-predictors";
import { narrowestOf } from "../../survey/disclosure/suppress-cells";
import { addedCells, cellCounts, NO_CELLS } from "../disclosure/hidden-cells";
import * as messages from "../messages";
import type { Part, PartResults } from "../part";
import { tableWithDesign } from "../tables";

const NOTHING: Pick<PartResults, "among" | "predictors" | "amongHidden"> = {
  among: [],
  predictors: [],
  amongHidden: { cells: [], narrowest: null, unprotected: 0, spent: 0 },
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
    const withUnits = (table: PatternTable): PatternTable => tableWithDesign(table, clusterLabels).table;
    const choices = { plan, groups, withUnits, hidden: options.hidden, rule: options.rule };
    const counted = countedQuestions(responses, choices);
    const tables = counted.flatMap(({ people, experiences }) => [people ?? [], experiences ?? []].flat());
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
        cells: counted.map(({ among: { question }, ...both }) => [
          question.label,
          [both.people, both.experiences]
            .flatMap((one) => one ?? [])
            .map(cellsOf)
            .reduce(addedCells, NO_CELLS),
        ]),
        narrowest: narrowestOf(tables.map(({ hidden }) => hidden.narrowest)),
        unprotected: tables.reduce((sum, { hidden }) => sum + hidden.unprotected.length, 0),
        spent: tables.reduce((sum, { hidden }) => sum + hidden.budget.spent, 0),
      },
    };
  },
};

const cellsOf = ({ variables, hidden }: CountedAmong) =>
  cellCounts(
    variables.flatMap(({ key, margins }) =>
      margins.flatMap(({ of, counts }) => counts.map((_, level) => hidden.reason(key, of, level))),
    ),
  );
