/** Whether a file was read as it is, by the truth of which it was made. */
import { draftMeasure } from "../../src/data/draft/draft-measure";
import { asPeople } from "../../src/data/shape/people-table";
import { ItemwiseError } from "../../src/errors";
import { cellText } from "../../src/formats/kit/labelled-table";
import type { MeasureDefinition } from "../../src/measures/measure";
import { bytesFile } from "../../src/project/answers-file";
import { readLabelled } from "../../src/project/read-labelled";
import type { KnownFile, KnownTruth } from "./known-files";

/** How a file was read: right, refused with what to do, wrong with a note that says so, or wrong in silence. */
export interface Reading {
  readonly end: "right" | "refused" | "noted" | "wrong";
  /** The error's code, or what is wrong. */
  readonly what: string;
}

/** Notes on characters that could not be read: what is wrong then is no secret. */
const ENCODING_NOTE = /encod|UTF-8|Windows-1252/i;

export async function readingOf(file: KnownFile): Promise<Reading> {
  try {
    const table = asPeople(await readLabelled(bytesFile(file.name, file.bytes)));
    const { definition } = draftMeasure(table, { id: "known" });
    const column = (name: string): string[] | null => {
      const found = table.columns.find((one) => one.name === name);
      return found === undefined
        ? null
        : Array.from({ length: table.rows }, (_, row) => cellText(found, row).trim());
    };
    const labels = new Map(table.columns.map(({ name, label }) => [name, label]));
    const wrong = problemOf(file.truth, { people: table.rows, column, labels, definition });
    if (wrong === null) return { end: "right", what: "" };
    return { end: table.notes.some((note) => ENCODING_NOTE.test(note)) ? "noted" : "wrong", what: wrong };
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return { end: "refused", what: error.code };
  }
}

type Category = NonNullable<MeasureDefinition["items"][number]["categories"]>[number];

interface Found {
  readonly people: number;
  readonly column: (name: string) => string[] | null;
  readonly labels: ReadonlyMap<string, string | null>;
  readonly definition: MeasureDefinition;
}

/** The first thing that is not as it should be; null where all is right. */
function problemOf(truth: KnownTruth, { people, column, labels, definition }: Found): string | null {
  if (people !== truth.people) return `${people} people, not ${truth.people}`;
  const items = new Map(definition.items.map((item) => [item.column ?? item.id, item]));
  const names = new Set(truth.items.map(({ name }) => name));
  const extra = [...items.keys()].find((name) => !names.has(name));
  if (extra !== undefined) return `"${extra}" is no item`;
  for (const { name, cells, text } of truth.items) {
    const found = column(name);
    if (found === null) return `there is no column "${name}"`;
    const row = found.findIndex((cell, at) => cell !== cells[at]);
    if (row >= 0) return `"${name}", person ${row + 1}: "${found[row]}", not "${cells[row]}"`;
    const item = items.get(name);
    if (item === undefined) return `the item "${name}" is missing`;
    if (text !== null && labels.get(name) !== text)
      return `"${name}" has the text "${labels.get(name)}", not "${text}"`;
    const answers = (item.categories ?? []).map((category) => answersOf(category, truth).join(" | "));
    const isSame =
      answers.length === truth.answers.length &&
      truth.answers.every((answer, k) => answersOf(item.categories?.[k], truth).includes(answer));
    if (!isSame) return `"${name}" has the answers ${answers.join(", ")}, not ${truth.answers.join(", ")}`;
    if ((item.missing ?? []).length > 0) return `"${name}" has answers that count as none`;
  }
  return null;
}

/** How a category is written in the file: by its words where the answers are words, else by its code. */
function answersOf(category: Category | undefined, { answers }: KnownTruth): readonly string[] {
  if (category === undefined) return [];
  const isCoded = /^-?\d+$/.test(answers[0] ?? "");
  return [
    category.text ?? (isCoded ? String(category.code) : (category.label ?? String(category.code))),
  ].flat();
}
