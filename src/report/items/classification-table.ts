import type { Measure } from "../../measures/measure";
import { structuresOf } from "../../measures/structure";
import type { ReportTable } from "../kit/tables/section";
import { typeset } from "../kit/words/typeset";

/** Marks a place that the source does not name. */
const READING = "*";

/** Where the declared structures and the classifications put every item; null where the measure has no classifications. */
export function classificationTable(measure: Measure): ReportTable | null {
  const { classifications, items } = measure;
  if (classifications.length === 0) return null;
  const structures = structuresOf(measure);
  const readings = classifications.some(({ places }) => Object.values(places).some(({ reading }) => reading));
  return {
    id: "classifications",
    title: "The items’ places in structures and classifications",
    columns: [
      { key: "item", label: "Item", format: "text" },
      ...structures.map(({ id, label }) => ({ key: `structure_${id}`, label, format: "text" as const })),
      ...classifications.map(({ id, title }) => ({
        key: `class_${id}`,
        label: title,
        format: "text" as const,
      })),
    ],
    rows: items.map(({ id, label }) => ({
      item: label === id ? id : `${id}: ${label}`,
      ...Object.fromEntries(
        structures.map((structure) => [
          `structure_${structure.id}`,
          structure.factors
            .filter((factor) => factor.items.includes(id))
            .map((factor) => factor.label)
            .join(", ") || null,
        ]),
      ),
      ...Object.fromEntries(
        classifications.map((classification) => [`class_${classification.id}`, placeOf(classification, id)]),
      ),
    })),
    notes: [
      ...(readings
        ? [`${READING} Our reading of the classification’s definitions: the source does not name the item.`]
        : []),
      ...classifications.map(({ title, source, note }) =>
        typeset(`${title}: ${source.replace(/\.$/, "")}.${note === null ? "" : ` ${note}`}`),
      ),
    ],
  };
}

function placeOf({ places }: Measure["classifications"][number], item: string): string | null {
  const place = Object.hasOwn(places, item) ? places[item] : undefined;
  if (place === undefined) return null;
  return place.reading ? `${place.class}${READING}` : place.class;
}
