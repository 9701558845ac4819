import type { Measure } from "../../measures/measure";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { classificationTable } from "./classification-table";

/** Where published classifications put the items. */
export const classification: Topic = {
  chapters: (_, measure) => [classificationSection(measure)],
};

/** Where the declared structures and the classifications put the items; null where the measure has no classifications. */
export function classificationSection(measure: Measure): ReportChapter | null {
  const table = classificationTable(measure);
  if (table === null) return null;
  return chapter(
    "structure",
    "structure",
    "Classifications",
    appendixBlocks("Published classifications of the items", `${wordsOf({ measure }).sorting}.`, table),
  );
}
