import { probeAnalysis } from "../analysis/probe-analysis";
import type { AnswerSource } from "../data/answers/answer-source";
import { readSource, releasedIn } from "../data/answers/responses";
import { ItemwiseError, type Warning } from "../errors";
import type { Measure } from "../measures/measure";
import { type AnswerOptions, toAnswerChoices } from "./options/answer-options";
import type { ReadOptions } from "./options/file-options";

/**
 * What would stop an analysis of answers that can be read (an item that all answered alike, too few people or items):
 * the analysis itself is asked, with as little of what takes time as it admits.
 */
export function analysisProblems(
  source: AnswerSource,
  measure: Measure,
  options: ReadOptions & AnswerOptions,
): Warning[] {
  try {
    const { weights, counts } = options;
    const responses = readSource(source, measure, {
      weights,
      counts,
      groups: options.group ?? releasedIn(measure, source.header, {}),
      outside: true,
    });
    probeAnalysis(responses, toAnswerChoices(options));
    return [];
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return [{ code: error.code, message: `${error.message} ${error.hint}` }];
  }
}
