import { ItemwiseError } from "../../errors";

/** A part in quotation marks, in which a doubled one stands for itself, or anything up to a point. */
const PART = /"((?:[^"]|"")*)"(?=\.|$)|[^.]*/y;

/**
 * The parts of a table's name: `survey.answers` has two, `"answers.2024"` has one.
 *
 * @throws ItemwiseError "bad-table" where a part is empty
 */
export function tableParts(table: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at <= table.length; at++) {
    PART.lastIndex = at;
    const [written = "", quoted] = PART.exec(table) ?? [];
    parts.push(quoted?.replaceAll('""', '"') ?? written);
    at += written.length;
  }
  if (parts.every((part) => part.trim() !== "" && !part.includes("\0"))) return parts;
  throw new ItemwiseError("bad-table", `"${table}" names no table: a part of it is empty.`, {
    hint: 'Give the table\'s name, such as answers or survey.answers; a name with a point stands in quotation marks: "answers.2024".',
  });
}
