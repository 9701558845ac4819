import type { LabelledColumn, MissingValues, ValueLabel } from "../kit/labelled-table";
import type { RContext, RNotes } from "./r-notes";
import {
  classesOf,
  isNumbers,
  namesOf,
  plainValues,
  type RNumbers,
  type RTexts,
  type RValue,
  textsOf,
} from "./r-value";

/** What a column of any type has. */
export type Facts = Omit<LabelledColumn, "type" | "values" | "tags">;

/** Attributes that are read for what they are, or that lie in the column's type. */
const READ = new Set([
  "class",
  "levels",
  "label",
  "labels",
  "value.labels",
  "na_values",
  "na_range",
  "dim",
  "dimnames",
]);
/** Attributes with more values than these are no text. */
const LONGEST_KEPT = 10;
/** What a label takes in memory. */
const LABEL = 128;
const UNDERSCORE = 95;

/** A column's label, labels of values and rules for missing answers, from R's and haven's attributes. */
export function factsOf(name: string, value: RNumbers | RTexts, { notes, memory }: RContext): Facts {
  const { attributes } = value;
  const isFactor = classesOf(value).includes("factor");
  const labels = attributes.get("labels") ?? attributes.get("value.labels");
  for (const named of [labels, attributes.get("levels")]) {
    if (named !== undefined && "values" in named) memory.take(LABEL * named.values.length);
  }
  return {
    name,
    label: textsOf(attributes.get("label"))[0] || null,
    valueLabels: isFactor ? levelLabels(value) : labelsOf(name, labels, notes),
    missing: isFactor ? missingLevels(value) : missingOf(value),
    level: isFactor ? (classesOf(value).includes("ordered") ? "ordinal" : "nominal") : null,
    attributes: furtherAttributes(name, value, notes),
  };
}

function levelLabels({ attributes }: RNumbers | RTexts): ValueLabel[] {
  const levels = attributes.get("levels");
  if (levels?.type !== "character") return [];
  return levels.values.map((level, index) => ({ value: index + 1, label: level ?? "NA" }));
}

/** The level that `addNA` makes. */
function missingLevels({ attributes }: RNumbers | RTexts): MissingValues[] {
  const levels = attributes.get("levels");
  if (levels?.type !== "character") return [];
  return levels.values.flatMap((level, index) => (level === null ? [{ value: index + 1 }] : []));
}

function labelsOf(column: string, labels: RValue | undefined, notes: RNotes): ValueLabel[] {
  if (labels?.type !== "character" && !isNumbers(labels)) return [];
  const names = namesOf(labels, labels.values.length);
  return Array.from<string | number | null>(labels.values).flatMap((value, index): ValueLabel[] => {
    const label = names[index] ?? "";
    if (value !== null && !Number.isNaN(value)) return [{ value, label }];
    const tag = isNumbers(labels) ? tagOf(labels.tags?.[index] ?? 0) : null;
    if (tag !== null && tag > 0) return [{ tag, label }];
    notes.of(column, `The label "${label}" is left out, as it is that of NA`);
    return [];
  });
}

function missingOf({ attributes }: RNumbers | RTexts): MissingValues[] {
  const [from, to] = plainValues(attributes.get("na_range"));
  return [
    ...plainValues(attributes.get("na_values")).map((value) => ({ value })),
    ...(typeof from === "number" && typeof to === "number" ? [{ from, to }] : []),
  ];
}

/** 1 to 26 for a letter, 27 for SAS's "_", 0 for none; null for any other character. */
export function tagOf(character: number): number | null {
  const letter = (character | 32) - 96;
  if (character === 0) return 0;
  if (character === UNDERSCORE) return 27;
  return letter >= 1 && letter <= 26 && character >= 65 ? letter : null;
}

function furtherAttributes(
  name: string,
  { attributes }: RNumbers | RTexts,
  notes: RNotes,
): Record<string, string> {
  const further: [string, string][] = [];
  for (const [key, value] of attributes) {
    if (READ.has(key)) continue;
    const plain = plainValues(value);
    if (plain.length > 0 && plain.length <= LONGEST_KEPT) further.push([key, plain.join(", ")]);
    else if (value.type !== "null") notes.of(name, `The attribute "${key}" is left out`);
  }
  return Object.fromEntries(further);
}
