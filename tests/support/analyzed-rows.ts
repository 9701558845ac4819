import type { Analysis } from "../../src/analysis/analysis";
import type { AnalysisPart } from "../../src/analysis/analysis-parts";
import { analyze } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";

const CATEGORIES = [1, 2, 3, 4, 5].map((code) => ({ code, label: `answer ${code}` }));

/**
 * The analysis of continuous answers, with a grouping of every second person if wanted; of answers from 1 to 5 where
 * some of the items are reversed.
 */
export function analyzed(
  names: readonly string[],
  rows: readonly (readonly number[])[],
  {
    structures,
    parts,
    group,
    reversed,
  }: {
    structures: Record<string, string>;
    parts: readonly AnalysisPart[];
    group?: boolean;
    reversed?: readonly string[];
  },
): Analysis {
  const measure = parseMeasure({
    id: "known",
    sensitive: false,
    items: names.map((id) =>
      reversed === undefined
        ? { id, scale: "continuous" }
        : { id, categories: CATEGORIES, reverse: reversed.includes(id) },
    ),
    groups: group ? { group: { column: "group", labels: { 0: "a", 1: "b" } } } : {},
    structures: Object.fromEntries(Object.entries(structures).map(([id, model]) => [id, { model }])),
  });
  const header = [...names, "group"].join();
  const text = [
    header,
    ...rows.map((row, i) => [...row.map((value) => value.toFixed(5)), i % 2].join()),
  ].join("\n");
  const responses = readResponses(parseCsv(text), measure, { groups: group ? ["group"] : [] });
  return analyze(responses, { parts, replicates: 50, bootstrap: 0 });
}
