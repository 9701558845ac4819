import { analyze } from "../analysis/analyze";
import { readResponses, releasedIn } from "../data/answers/responses";
import type { Table } from "../data/csv/table";
import { ItemwiseError, type Warning } from "../errors";
import type { Measure } from "../measures/measure";
import { type AnswerOptions, toAnswerChoices } from "./options/answer-options";
import type { ReadOptions } from "./options/file-options";

/**
 * What would stop an analysis of answers that can be read (an item that all answered alike, too few people or items):
 * the analysis itself is asked, with as little of what takes time as it admits.
 */
export function analysisProblems(
  table: Table,
  measure: Measure,
  options: ReadOptions & AnswerOptions,
): Warning[] {
  try {
    const { weights, counts } = options;
    const responses = readResponses(table, measure, {
      weights,
      counts,
      groups: options.group ?? releasedIn(measure, table.header, {}),
    });
    analyze(responses, {
      ...toAnswerChoices(options),
      parts: ["exploratory", "reliability"],
      replicates: 1,
      bootstrap: 0,
      rotationStarts: 1,
    });
    return [];
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return [{ code: error.code, message: `${error.message} ${error.hint}` }];
  }
}
