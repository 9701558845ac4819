import type { Responses } from "../data/answers/responses";
import { ANALYSIS, type Analysis } from "./analysis";
import { type AnalyzeOptions, analysisOf } from "./analyze";
import { releasedFigures } from "./disclosure/released-figures";
import { releasedProblem } from "./disclosure/released-warnings";
import type { ReleaseMode } from "./settings";

/**
 * The analysis as it may be passed on: disclosive figures hidden together with those that would reveal them, disclosive
 * items and groups left out of models, and figures rounded. All outputs (JSON, report, tables, charts, scripts) are made
 * from it. For measures that are not sensitive, or with `disclosure: "none"`, it equals the result of `analyze`.
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
  return releasedAnalysis(analysisOf(responses, options));
}

/** The record as its rules release it, without warnings that disclose counts. */
export function releasedAnalysis(analysis: Analysis): Analysis {
  const { mode, rounding } = analysis.disclosure;
  if (mode === "none") return analysis;
  const record = releasedFigures(analysis, ANALYSIS, rounding);
  return {
    ...record,
    notFitted: record.notFitted.map((failure) => releasedProblem(failure, rounding)),
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
