import type { AnalyzedItem, PatternTable } from "../../data/answers/pattern-table";
import type { SurveyDesign } from "../design/survey-design";
import type { Variable } from "../prevalence/indicators";
import { riskStatistics } from "../prevalence/risk-statistics";
import type { AmongOptions, AmongStatistics } from "./among-result";
import type { AmongTable } from "./among-variables";
import type { CountedAmong, CountedVariable } from "./counted-among";

/** With this many answers the possible combinations are few enough to audit. */
const MAX_ANSWERS = 8;

/**
 * The number of different answers that people ticked, of the eight most frequent, and their co-occurrence.
 */
export function answerCoOccurrence(
  among: AmongTable,
  { variables }: CountedAmong,
  { design, rule }: AmongOptions & { readonly design: SurveyDesign },
): AmongStatistics["together"] {
  const all = variables.filter(({ kind }) => kind === "answer");
  const people = ({ values: [of] }: CountedVariable): number =>
    of?.reduce((sum, value, row) => sum + (value === 1 ? among.table.count[row]! : 0), 0) ?? 0;
  const most = [...all].sort((one, other) => people(other) - people(one)).slice(0, MAX_ANSWERS);
  const answers = all.filter((variable) => most.includes(variable));
  const table: PatternTable = {
    ...among.table,
    items: answers.map(({ key, label }) => answerItem(key, label)),
    columns: answers.map(({ values }) =>
      Int16Array.from(values[0] ?? [], (value) => (Number.isNaN(value) ? -1 : value)),
    ),
  };
  const counted = answers.map(({ key, label }): Variable => {
    return { variable: key, kind: "item", label, items: [key], contexts: [null], byGroup: [null] };
  });
  const found = riskStatistics(table, { variables: counted, design, rule });
  if (found === null) return null;
  const { n, mean, se, distribution, pairs } = found;
  return { n, mean, se, distribution, pairs };
}

function answerItem(id: string, label: string): AnalyzedItem {
  const categories = [
    { label: "No", score: 0 },
    { label: "Yes", score: 1 },
  ];
  return { id, label, wording: null, scale: "ordinal", categories, missing: [] };
}
