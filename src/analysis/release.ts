import type { Responses } from "../data/answers/responses";
import { ANALYSIS, type Analysis } from "./analysis";
import { type AnalyzeOptions, analysisOf } from "./analyze";
import { releasedFigures } from "./disclosure/released-figures";
import { releasedProblem } from "./disclosure/released-warnings";
import type { ReleaseMode } from "./settings";

/**
 * The analysis as it may be passed on: figures by which somebody's answers could be read are hidden together with those
 * that would give them away, models by group leave out what rests on them, and figures are rounded. For measures declared
 * as not sensitive, or with `disclosure: "none"`, it equals the result of `analyze`.
 * @param options as for `analyze`, and `disclosure`
 * @returns a record with the same keys; `disclosure` says what was hidden by which rule
 * @throws ItemwiseError as `analyze`
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "three", items: ["a", "b", "c"].map((id) => ({ id, categories: yesNo })) });
 * const table = parseCsv("a,b,c\n" + "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20));
 * const released = release(readResponses(table, measure), { replicates: 20, bootstrap: 0 });
 * released.correlation.matrix[0]?.[2]; // 0.5
 * ```
 */
export function release(responses: Responses, options: AnalyzeOptions & ReleaseMode = {}): Analysis {
  const disclosure = options.disclosure ?? (responses.measure.sensitive === false ? "none" : "standard");
  return releasedAnalysis(analysisOf(responses, { ...options, disclosure }));
}

/** The record as its rules release it, without warnings that disclose counts. */
export function releasedAnalysis(analysis: Analysis): Analysis {
  if (analysis.disclosure.mode === "none") return analysis;
  const record = releasedFigures(analysis, ANALYSIS);
  return {
    ...record,
    notFitted: record.notFitted.map((failure) => releasedProblem(failure)),
    replication: record.replication.map(releasedEntry),
  };
}

type Entry = Analysis["replication"][number];

/** Percentages or points, with the claim's decimals. */
function releasedEntry(entry: Entry): Entry {
  const rounded = (value: number): number => Number(value.toFixed(entry.decimals));
  const { computed, prevalence } = entry;
  const interval = prevalence?.computedInterval;
  return {
    ...entry,
    computed: typeof computed === "number" ? rounded(computed) : computed,
    prevalence: prevalence && {
      ...prevalence,
      computedInterval: interval ? [rounded(interval[0]), rounded(interval[1])] : null,
    },
  };
}
