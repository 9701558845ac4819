import type { MeasureDefinition } from "../../measures/measure";
import { isNoAnswer, readWords, wordReader } from "../words/read-words";
import { type AnswerBlock, type BlockAnswer, blockOf } from "./answer-blocks";
import type { ColumnProfile } from "./column-profile";
import { MOST_CATEGORIES } from "./column-role";
import { freeName, labelFrom, textFrom, usableIds, withoutStop } from "./draft-names";

type Item = MeasureDefinition["items"][number];

/**
 * A column as an item of its own, whatever it was taken for.
 *
 * @param all the columns of its file
 * @returns null where its cells are neither numbers nor few answers
 */
export function draftItem(
  column: ColumnProfile,
  { all, taken }: { readonly all: readonly ColumnProfile[]; readonly taken: readonly string[] },
): Item | null {
  const [name = ""] = usableIds([column], all);
  const named = { id: freeName(name, taken), label: column.label ?? column.name, isReversed: false };
  const { numbers, integers, distinct, counts } = column;
  const isNumber = numbers !== null && (!integers || distinct > 2 * MOST_CATEGORIES);
  if (isNumber) return itemOf(column, { ...named, block: undefined });
  if (distinct < 2 || distinct > 2 * MOST_CATEGORIES) return null;
  const known = blockOf([column], { words: readWords, guess: true });
  const words = [...counts.keys()];
  const block =
    known.answers.length > 1
      ? known
      : blockOf([column], { words: wordReader([words.filter((word) => !isNoAnswer(word))]), guess: true });
  return block.answers.length < 2 ? null : itemOf(column, { ...named, block });
}

/** An item of a definition from its column; one without a block of answers is continuous. */
export function itemOf(
  column: ColumnProfile,
  given: {
    readonly id: string;
    readonly label: string;
    readonly block: AnswerBlock | undefined;
    readonly isReversed: boolean;
  },
): Item {
  const { id, block, isReversed } = given;
  const label = labelFrom(withoutStop(given.label));
  const question = textFrom(column.label ?? column.name);
  const named = {
    ...{ id, ...(column.name === id ? {} : { column: column.name }) },
    ...(label === id ? {} : { label }),
    ...(withoutStop(question) === label || question === id ? {} : { wording: question }),
  };
  if (block === undefined) return { ...named, scale: "continuous" };
  return {
    ...named,
    ...(isReversed ? { reverse: true } : {}),
    categories: block.answers.map(answerOf),
    ...(block.missing.length > 0 ? { missing: block.missing.map(answerOf) } : {}),
  };
}

/** Cells are named where they are not the label alone. */
function answerOf({ code, label, cells }: BlockAnswer): {
  code: number;
  label: string;
  text?: string[] | undefined;
} {
  const shown = labelFrom(label);
  const isPlain = cells === null || (cells.length === 1 && cells[0] === shown);
  return { code, label: shown, ...(isPlain ? {} : { text: [...cells] }) };
}
