import type { Measure } from "../../measures/measure";
import { structuresOf } from "../../measures/structure";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { typeset } from "../kit/words/typeset";

export const classification: Topic = {
  chapters: (_, measure) => [classificationSection(measure)],
};

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

/** Marks a class that the source does not state. */
const READING = "*";

export function classificationTable(measure: Measure): ReportTable | null {
  const { classifications, items } = measure;
  if (classifications.length === 0) return null;
  const readings = classifications.some(({ places }) => Object.values(places).some(({ reading }) => reading));
  return tableOf(items, {
    id: "classifications",
    title: "The items’ places in structures and classifications",
    columns: [
      column(["item", "Item", "text"], ({ id, label }) => (label === id ? id : `${id}: ${label}`)),
      structuresOf(measure).map(({ id: structure, label, factors }) =>
        column(
          [`structure_${structure}`, label, "text"],
          ({ id }) =>
            factors.flatMap(({ label, items }) => (items.includes(id) ? [label] : [])).join(", ") || null,
        ),
      ),
      classifications.map((classification) =>
        column([`class_${classification.id}`, classification.title, "text"], ({ id }) =>
          placeOf(classification, id),
        ),
      ),
    ],
    notes: [
      readings &&
        `${READING} Our reading of the classification’s definitions: the source does not name the item.`,
      ...classifications.map(({ title, source, note }) =>
        typeset(`${title}: ${source.replace(/\.$/, "")}.${note === null ? "" : ` ${note}`}`),
      ),
    ],
  });
}

function placeOf({ places }: Measure["classifications"][number], item: string): string | null {
  const place = Object.hasOwn(places, item) ? places[item] : undefined;
  if (place === undefined) return null;
  return place.reading ? `${place.class}${READING}` : place.class;
}
