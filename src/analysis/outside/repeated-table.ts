import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { outsideTable } from "../../data/patterns/build-pattern-table";
import { dichotomize } from "../../data/transform/dichotomize";
import type { AnalysisSettings } from "../settings";
import { tableWithDesign } from "../tables";

/** Id of an item on a further occasion or by a further rater (from the second). */
const repeatedId = (id: string, time: number): string => `${id}#${time}`;

export interface RepeatedAnswers {
  readonly table: PatternTable;
  readonly times: number;
  /** Ids of these items in the table, by occasion; null where one is not always repeated. */
  readonly idsOf: (items: readonly string[]) => readonly (readonly string[])[] | null;
}

/** The items of all occasions side by side; null where the file has one only. */
export function repeatedAnswers(
  responses: Responses,
  { categories, clusterLabels }: Pick<AnalysisSettings, "categories" | "clusterLabels">,
): RepeatedAnswers | null {
  const { repeated, measure } = responses;
  if (repeated.length === 0) return null;
  const repeatedColumns = repeated.flatMap((columns, at) =>
    columns.map(({ item, values }) => ({ item: { ...item, id: repeatedId(item.id, at + 2) }, values })),
  );
  const declaredTable = outsideTable({ ...responses, groupings: [] }, repeatedColumns);
  const alike = repeated.flatMap((_, at) =>
    measure.items.map((item) => ({ ...item, id: repeatedId(item.id, at + 2) })),
  );
  const coded =
    categories === "dichotomized"
      ? dichotomize(declaredTable, { ...measure, items: [...measure.items, ...alike] })
      : declaredTable;
  const { table } = tableWithDesign(coded, clusterLabels);
  const ids = new Set(table.items.map(({ id }) => id));
  const times = repeated.length + 1;
  return {
    table,
    times,
    idsOf: (items) => {
      const further = repeated.map((_, at) => items.map((id) => repeatedId(id, at + 2)));
      return further.flat().every((id) => ids.has(id)) ? [items, ...further] : null;
    },
  };
}

export function onlyOnce({ table, times, idsOf }: RepeatedAnswers, items: readonly string[]): number {
  const placed = new Map(table.items.map(({ id }, place) => [id, place]));
  const repeatedItems = items.filter((id) => idsOf([id]) !== null);
  const columns = Array.from({ length: times }, (_, time) =>
    repeatedItems.map((id) => table.columns[placed.get(time === 0 ? id : repeatedId(id, time + 1)) ?? -1]),
  );
  let people = 0;
  for (let row = 0; row < table.rows; row++) {
    const answered = columns.map((occasion) => occasion.some((column) => (column?.[row] ?? -1) >= 0));
    if (answered[0] && !answered.slice(1).some(Boolean)) people += table.count[row]!;
  }
  return people;
}
