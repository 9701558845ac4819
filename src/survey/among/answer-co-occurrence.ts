import type { AnalyzedItem, PatternTable } from "../../data/answers/pattern-table";
import type { SurveyDesign } from "../design/survey-design";
import type { Variable } from "../prevalence/indicators";
import { riskStatistics } from "../prevalence/risk-statistics";
import type { AmongOptions, AmongStatistics } from "./among-result";
import type { AmongTable, AmongVariable } from "./among-variables";
import type { CountedAmong, CountedVariable } from "./counted-among";

/** With this many answers the possible combinations are few enough to audit. */
const MAX_ANSWERS = 8;

/**
 * The number of different answers that people ticked, of the eight most frequent, and their co-occurrence; hidden as in
 * `riskStatistics`, with answers as items, and groups of answers and any as sets whose counts count as known.
 */
export function answerCoOccurrence(
  among: AmongTable,
  { variables, hidden }: CountedAmong,
  { design, rule }: AmongOptions & { readonly design: SurveyDesign },
): AmongStatistics["together"] {
  const isHidden = (key: string): boolean => hidden.reason(key, [], 0) !== null;
  const all = variables.filter(({ kind, key }) => kind === "answer" && !isHidden(key));
  const people = ({ margins }: CountedVariable): number => margins[0]?.counts[0] ?? 0;
  const most = [...all].sort((one, other) => people(other) - people(one)).slice(0, MAX_ANSWERS);
  const answers = all.filter((variable) => most.includes(variable));
  const sets = variables.filter(({ kind }) => kind === "group" || kind === "any");
  const ofSet = ({ holds }: AmongVariable): string[] =>
    answers.flatMap(({ key }) => {
      const at = among.question.answers.findIndex(({ code }) => String(code) === key);
      return holds((one) => one === at) ? [key] : [];
    });
  const table: PatternTable = {
    ...among.table,
    items: answers.map(({ key, label }) => answerItem(key, label)),
    columns: answers.map(({ values }) =>
      Int16Array.from(values[0] ?? [], (value) => (Number.isNaN(value) ? -1 : value)),
    ),
  };
  const known: Variable[] = [
    ...answers.map(({ key, label }): Variable => {
      return { variable: key, kind: "item", label, items: [key], contexts: [null], byGroup: [null] };
    }),
    ...sets.flatMap((set): Variable[] => {
      const items = ofSet(set);
      return items.length < 2
        ? []
        : [{ variable: set.key, kind: "set", label: set.label, items, contexts: [null], byGroup: [null] }];
    }),
  ];
  const found = riskStatistics(table, { variables: known, isHidden, design, rule });
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
