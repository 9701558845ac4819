import { coveredPopulation } from "../../survey/comparison/burden";
import { populationPrevalence } from "../../survey/comparison/population-prevalence";
import { estimatePrevalence } from "../../survey/prevalence/estimate-prevalence";
import * as names from "../../words/messages";
import * as messages from "../messages";
import type { Part } from "../part";

export const prevalence: Part<"prevalence" | "populationPrevalence", "margins"> = {
  id: "prevalence",
  title: names.prevalence,
  needs: ["margins"],
  reads: [],
  tables: [],
  context: ["responses"],
  optional: { asked: "prevalence", otherwise: { prevalence: [], populationPrevalence: [] } },
  run: (_tables, _settings, { responses, failures, found: { margins } }) => ({
    prevalence: estimatePrevalence(margins.plan, margins.options),
    populationPrevalence: Object.keys(responses.measure.populations).flatMap((group) =>
      failures
        .attempt({ analysis: "prevalence", of: messages.populationBy({ grouping: group }) }, () =>
          populationPrevalence(
            margins.plan,
            { group, sizes: coveredPopulation(responses.measure, group) },
            margins.options,
          ),
        )
        .flat(),
    ),
  }),
};
