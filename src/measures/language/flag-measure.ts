import type { Warning } from "../../errors";
import type { MeasureDefinition } from "../measure-schema";
import { flagTerms, type PlacedText } from "./flag-terms";

/**
 * Looks for terms of the list in everything that a definition says in words: title, note, items with their wordings
 * and answers, structures, groups, sets, contexts and classifications.
 *
 * @returns one warning for each term and place, code "term"; none where all is well
 *
 * @example
 * ```ts
 * const item = { id: "a", label: "Child pornography", categories: [{ code: 0 }, { code: 1 }] };
 * flagMeasure({ id: "mine", items: [item] }).length; // 1
 * ```
 */
export function flagMeasure(measure: MeasureDefinition): Warning[] {
  return flagTerms(
    [
      { where: "the measure's id", text: measure.id },
      { where: "the measure's title", text: measure.title === measure.id ? "" : (measure.title ?? "") },
      { where: "the measure's note", text: measure.note ?? "" },
      ...measure.items.flatMap(itemTexts),
      { where: "the labels of the two answers", text: (measure.dichotomize?.labels ?? []).join("; ") },
      ...structureTexts(measure),
      ...groupTexts(measure),
      ...Object.keys(measure.sets ?? {}).map((set) => ({ where: `the name of set ${set}`, text: set })),
      ...classificationTexts(measure),
    ].filter(({ text }) => text !== ""),
  );
}

type Item = MeasureDefinition["items"][number];

function itemTexts({ id, label, wording, categories, missing, contexts }: Item): PlacedText[] {
  const answers = [...(categories ?? []), ...(missing ?? [])].map((answer) => answer.label ?? "");
  return [
    { where: `the label of item ${id}`, text: label ?? id },
    { where: `the wording of item ${id}`, text: wording ?? "" },
    { where: `the answers to item ${id}`, text: answers.join("; ") },
    { where: `the contexts of item ${id}`, text: Object.keys(contexts ?? {}).join("; ") },
  ];
}

function structureTexts({ structures }: MeasureDefinition): PlacedText[] {
  return Object.entries(structures ?? {}).flatMap(([id, { label, labels }]) => [
    { where: `the label of structure ${id}`, text: label ?? id },
    ...Object.entries(labels ?? {}).map(([factor, text]) => ({
      where: `the label of factor ${factor}`,
      text,
    })),
  ]);
}

function groupTexts({ groups }: MeasureDefinition): PlacedText[] {
  return Object.entries(groups ?? {}).map(([name, { label, labels }]) => ({
    where: `the group ${name}`,
    text: [name, label ?? "", ...Object.values(labels ?? {})].join("; "),
  }));
}

function classificationTexts({ classifications }: MeasureDefinition): PlacedText[] {
  return (classifications ?? []).map(({ id, title, note, places }) => ({
    where: `the classification ${id}`,
    text: [title, note ?? "", ...Object.values(places).map((place) => place.class)].join("; "),
  }));
}
