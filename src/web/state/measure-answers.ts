import type { MeasureDefinition as Definition } from "../../measures/measure";
import type { ColumnFacts } from "../engine/file-facts";
import { type Answer, type Item, withItems } from "./measure-edit";
import * as messages from "./messages";

/** Items with the same answers, which are changed together. */
export function itemsAlike({ items }: Definition, { id }: Item): string[] {
  const key = ({ scale = "ordinal", categories = [], missing = [] }: Item): string =>
    JSON.stringify([scale, categories, missing]);
  const target = items.find((item) => item.id === id);
  return target === undefined ? [] : items.filter((item) => key(item) === key(target)).map((item) => item.id);
}

export function withAnswerLabel(
  definition: Definition,
  ids: readonly string[],
  { code, label }: { readonly code: number; readonly label: string },
): Definition {
  const named = (answers: readonly Answer[] | undefined): Answer[] | undefined =>
    answers?.map((answer) => (answer.code === code ? { ...answer, text: cellsOf(answer), label } : answer));
  return withItems(definition, ids, (item) => answered(item, named(item.categories), named(item.missing)));
}

/** Declares an answer valid or missing; undeclared cells of the file become one or the other. */
export function withMissing(
  definition: Definition,
  ids: readonly string[],
  { cell, isMissing }: { readonly cell: { readonly code: number } | string; readonly isMissing: boolean },
): Definition {
  const changed = withItems(definition, ids, (item) => {
    const { categories = [], missing = [] } = item;
    const known = [...categories, ...missing];
    const given = typeof cell === "string" ? answerOf(cell, known, isMissing) : null;
    const code = typeof cell === "string" ? given?.code : cell.code;
    const answer = given ?? known.find((other) => other.code === code);
    if (answer === undefined) return item;
    const rest = (answers: readonly Answer[]): Answer[] => answers.filter((other) => other.code !== code);
    if (isMissing) return answered(item, rest(categories), [...rest(missing), answer]);
    const sorted = [...rest(categories), answer].sort((a, b) => a.code - b.code);
    return answered(item, item.scale === "continuous" ? undefined : sorted, rest(missing));
  });
  return withDichotomy(changed, (code) => code);
}

/** Moves one of the items' answers in words; null where that would change what counts as yes in other items. */
export function withAnswerMoved(
  definition: Definition,
  ids: readonly string[],
  { code, by }: { readonly code: number; readonly by: -1 | 1 },
): Definition | null {
  const first = definition.items.find(({ id }) => ids.includes(id))?.categories ?? [];
  const from = first.findIndex((answer) => answer.code === code);
  const other = first[from + by];
  if (from < 0 || other === undefined) return definition;
  const swapped = (one: number): number => (one === code ? other.code : one === other.code ? code : one);
  const yes = definition.dichotomize?.yes ?? [];
  const isMoved = (answer: Answer): boolean => answer.code === code || answer.code === other.code;
  // The codes of an answer set elsewhere in the definition are unknown here.
  const isSharedElsewhere = definition.items.some(
    ({ id, categories, answers }) =>
      !ids.includes(id) && (categories?.some(isMoved) ?? answers !== undefined),
  );
  // The codes of yes are declared once, for all items.
  if (yes.includes(code) !== yes.includes(other.code) && isSharedElsewhere) return null;
  const changed = withItems(definition, ids, (item) => {
    const moved = (item.categories ?? []).map((answer) => {
      return { ...answer, text: cellsOf(answer), code: swapped(answer.code) };
    });
    moved.sort((a, b) => a.code - b.code);
    return answered(item, moved, item.missing);
  });
  return withDichotomy(changed, swapped);
}

/** Whether answers are words in the file, whose order must be declared. */
export function areWords({ cells }: Pick<ColumnFacts, "cells">): boolean {
  return cells.length > 1 && cells.every(({ cell }) => isWord(cell));
}

const isWord = (cell: string): boolean => !/^\s*[+-]?[\d.]+\s*$/.test(cell);

export function cellsOf({ code, label, text }: Answer): string[] {
  if (text !== undefined) return typeof text === "string" ? [text] : [...text];
  return [label ?? String(code)];
}

/** A cell of the file as an answer; a number is its own code. */
function answerOf(cell: string, known: readonly Answer[], isMissing: boolean): Answer {
  const number = isWord(cell) ? Number.NaN : Number(cell);
  if (Number.isFinite(number)) return { code: number, label: isMissing ? messages.noAnswer({ cell }) : cell };
  const codes = new Set(known.map(({ code }) => code));
  let code = isMissing ? -1 : 1;
  while (codes.has(code)) code += isMissing ? -1 : 1;
  return { code, label: cell, text: [cell] };
}

type Answers = readonly Answer[] | undefined;

function answered(item: Item, categories: Answers, missing: Answers): Item {
  return { ...item, categories: categories && [...categories], missing: missing && [...missing] };
}

/** Updates what counts as yes to the answers' new codes; removed where none is left. */
function withDichotomy(definition: Definition, codeOf: (code: number) => number): Definition {
  const { dichotomize, items } = definition;
  if (dichotomize == null) return definition;
  const codes = new Set(items.flatMap(({ categories = [] }) => categories.map(({ code }) => code)));
  const yes = dichotomize.yes.map(codeOf).filter((code) => codes.has(code));
  return { ...definition, dichotomize: yes.length === 0 ? null : { ...dichotomize, yes } };
}
