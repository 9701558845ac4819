import type { Measure } from "../../measures/measure";
import { structuresOf } from "../../measures/structure";
import { list } from "../../words/format";
import * as names from "../../words/messages";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { paragraph } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";
import * as messages from "./messages";

export const classification: Topic = { chapters: (_, measure) => [classificationSection(measure)] };

function classificationSection(measure: Measure): ReportChapter | null {
  const table = classificationTable(measure);
  const blocks = appendixBlocks(messages.heading(), messages.sorting({ about: aboutOf({ measure }) }), table);
  return table && chapter("structure", "structure", messages.title(), blocks);
}

/** Marks a class that the source does not state. */
const READING = "*";

export function classificationTable(measure: Measure): ReportTable | null {
  const { classifications, items } = measure;
  if (classifications.length === 0) return null;
  const readings = classifications.some(({ places }) => Object.values(places).some(({ reading }) => reading));
  return tableOf(items, {
    id: "classifications",
    title: messages.tableTitle(),
    columns: [
      column(["item", names.columnItem(), "text"], ({ id, label }) =>
        label === id ? id : messages.item({ id, label }),
      ),
      structuresOf(measure).map(({ id: structure, label, factors }) =>
        column([`structure_${structure}`, label, "text"], ({ id }) => {
          const own = factors.flatMap(({ label, items }) => (items.includes(id) ? [label] : []));
          return own.length === 0 ? null : list(own, "units");
        }),
      ),
      classifications.map((one) =>
        column([`class_${one.id}`, one.title, "text"], ({ id }) => placeOf(one, id)),
      ),
    ],
    notes: [
      readings && messages.readingNote({ mark: READING }),
      ...classifications.map(({ title: classification, note, ...one }) => {
        const source = messages.source({ classification, source: one.source.replace(/\.$/, "") });
        return typeset(paragraph(source, note));
      }),
    ],
  });
}

function placeOf({ places }: Measure["classifications"][number], item: string): string | null {
  const place = Object.hasOwn(places, item) ? places[item] : undefined;
  if (place === undefined) return null;
  return place.reading ? `${place.class}${READING}` : place.class;
}
