import type { Measure } from "../../measures/measure";
import { section } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { classificationTable } from "./classification-table";

/** Where published classifications put the items. */
export const classification: Topic = {
  sections: (_, measure) => [classificationSection(measure)],
};

/** Where the declared structures and the classifications put the items; null where the measure has no classifications. */
export function classificationSection(measure: Measure): ReportSection | null {
  const table = classificationTable(measure);
  if (table === null) return null;
  return section("classifications", "Classifications", introduction(measure), table);
}

const introduction = (measure: Measure): string =>
  `Where the declared structures and published classifications put the items. ${wordsOf({ measure }).sorting}, so the two need not agree.`;
