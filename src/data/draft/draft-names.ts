import { LONGEST_LABEL } from "../../measures/schema/entries";
import { isReservedName } from "../../measures/schema/reserved-names";
import { visibleText } from "../../measures/schema/visible-text";
import type { ColumnProfile } from "./column-profile";

/** Longer names, and those of several words, are questions rather than names. */
const LONGEST_NAME = 24;

export const isQuestion = (name: string): boolean =>
  name.length > LONGEST_NAME || name.trim().split(/\s+/).length > 2;

/** Names that may stand in model syntax, each once; where the column's name is a question, its place is in it. */
export function usableIds(items: readonly ColumnProfile[], all: readonly ColumnProfile[]): string[] {
  const ids: string[] = [];
  for (const column of items) {
    const named = isQuestion(column.name) ? `q${all.indexOf(column) + 1}` : column.name;
    const plain = named.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/_+$/, "");
    ids.push(freeName(/^\p{L}/u.test(plain) ? plain : `q${plain}`, ids));
  }
  return ids;
}

export function keyFrom(name: string, otherwise: string): string {
  const key = name.replace(/[^\p{L}\p{N}_.-]+/gu, "_").replace(/^[^\p{L}\p{N}]+/u, "");
  return key === "" ? otherwise : key;
}

/** Cut to what a definition admits, without hidden characters. */
export function labelFrom(name: string): string {
  const label = visibleText(name);
  if (label.length <= LONGEST_LABEL) return label;
  return `${label.slice(0, LONGEST_LABEL - 3).replace(/[\uD800-\uDBFF]$/, "")}...`;
}

export function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let k = 2; taken.includes(name) || isReservedName(name); k++) name = `${wanted}_${k}`;
  return name;
}

/** A sentence as a label stands among other words: without the stop at its end. */
export const withoutStop = (text: string): string => text.replace(/(?<![.\s])\.\s*$/u, "");

const LONGEST_TEXT = 1000;

/** Without hidden characters, cut to what a wording admits. */
export function textFrom(text: string): string {
  return visibleText(text)
    .slice(0, LONGEST_TEXT)
    .replace(/[\uD800-\uDBFF]$/, "");
}
