import type { MeasureDefinition } from "../../measures/measure";
import {
  type ColumnProfile,
  freeName,
  isQuestion,
  isSameCell,
  labelFrom,
  nameFromText,
  textFrom,
  usableIds,
  withoutStop,
} from "../columns/column-profile";
import { MAX_CATEGORIES, proposeMissing } from "../columns/missing-codes";
import { parseNumber } from "../csv/cell-text";
import { isNoAnswer, readWords, wordReader } from "../words/read-words";
import {
  type AnswerBlock,
  type BlockAnswer,
  blockOf,
  tickAnswers,
  tickedBlock,
  withDeclared,
  yesBelow,
} from "./answer-blocks";
import type { Judgement } from "./judge-columns";
import * as messages from "./messages";

type Item = MeasureDefinition["items"][number];

/** A column as an item, whatever its role; null where its cells are neither numbers nor few distinct answers. */
export function draftItem(
  column: ColumnProfile,
  { all, taken }: { readonly all: readonly ColumnProfile[]; readonly taken: readonly string[] },
): Item | null {
  const [plain = ""] = usableIds([column], all);
  const name = isQuestion(column.name) ? nameFromText(column.label ?? column.name, plain) : plain;
  const named = { id: freeName(name, taken), label: column.label ?? column.name, isReversed: false };
  if (column.ticked !== undefined) return itemOf(column, { ...named, block: tickedBlock([column]) });
  const { numbers, integers, distinct } = column;
  const isNumber = numbers !== null && (!integers || distinct > 2 * MAX_CATEGORIES);
  if (isNumber) return itemOf(column, { ...named, block: undefined });
  if (distinct < 2 || distinct > 2 * MAX_CATEGORIES) return null;
  const known = blockOf([column], { words: readWords, guess: true });
  const block = known.answers.length > 1 ? known : inFileOrder(column);
  return block.answers.length < 2 ? null : itemOf(column, { ...named, block });
}

/** Answers in words of unknown order, as they come, and the words for no answer. */
function inFileOrder(column: ColumnProfile): AnswerBlock {
  const words = [...column.counts].filter(([word]) => !isNoAnswer(word));
  const noAnswer = [...column.counts].filter(([word]) => isNoAnswer(word));
  const counts = new Map(words);
  const missing = new Map([...column.missing, ...noAnswer]);
  const reading = { words: wordReader([[...counts.keys()]]), guess: true };
  return blockOf([{ ...column, counts, missing }], reading);
}

/** An item of a definition; without a block of answers, a continuous one. */
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
    id,
    ...(column.name === id ? {} : { column: column.name }),
    ...(label === id ? {} : { label }),
    ...(withoutStop(question) === label || question === id ? {} : { wording: question }),
  };
  if (block === undefined) {
    const stated = statedMissing(column);
    return { ...named, scale: "continuous", ...(stated.length > 0 ? { missing: stated } : {}) };
  }
  const missing = noAnswersOf(column, block);
  // Items with the same codes may have labels of their own.
  const own = ({ code, cells, label: shared }: BlockAnswer): BlockAnswer => ({
    code,
    cells,
    label: cells === null ? (column.valueLabels.get(String(code)) ?? shared) : shared,
  });
  return {
    ...named,
    ...(isReversed ? { reverse: true } : {}),
    categories: (column.ticked === undefined ? block.answers : tickAnswers(column)).map(own).map(answerOf),
    ...(missing.length > 0 ? { missing: missing.map(own).map(answerOf) } : {}),
    ...(column.ticked === undefined ? {} : { blank: column.ticked }),
  };
}

/** The block's, of which typing errors stand at their own item only. */
function noAnswersOf({ strays }: ColumnProfile, { columns, missing }: AnswerBlock): BlockAnswer[] {
  const typed = columns.flatMap((column) => column.strays?.cells ?? []);
  const { low, high } = strays?.outside ?? { low: 0, high: 0 };
  return missing.flatMap((answer) => {
    const cell = answer.cells?.[0] ?? String(answer.code);
    if (strays?.cells.some((own) => isSameCell(own, cell)) === true)
      return [{ ...answer, label: messages.strayCode({ code: cell, low, high }) }];
    return typed.some((own) => isSameCell(own, cell)) ? [] : [answer];
  });
}

/** Cells of a column of numbers that the user states to be no answer. */
const statedMissing = ({ stated, numbers }: ColumnProfile) =>
  withDeclared([], stated, new Map(), numbers ?? []).map(answerOf);

/** Cells are listed unless they are just the label. */
function answerOf({ code, label, cells }: BlockAnswer): {
  code: number;
  label: string;
  text?: string[] | undefined;
} {
  const shown = labelFrom(label);
  const isPlain = cells === null || (cells.length === 1 && cells[0] === shown);
  return { code, label: shown, ...(isPlain ? {} : { text: [...cells] }) };
}

type External = NonNullable<MeasureDefinition["external"]>;

/** A longer list would not be read. */
const MAX_EXTERNAL = 20;

/** Columns of numbers without a role; groups only if nothing but their few values made them groups. */
export function leftoverColumns({ columns, continuous }: Judgement): readonly ColumnProfile[] {
  return columns
    .flatMap(({ column, role, isUnassigned, isLeftOut }) =>
      (role === "text" && !isLeftOut) || isUnassigned ? [column] : [],
    )
    .filter((column) => column.distinct > 1 && !continuous.includes(column))
    .filter((column) => column.numbers !== null || haveWordedEnds(column))
    .filter(({ addedBy, choiceOf }) => addedBy === null && choiceOf === null);
}

/** Whether cells are numbers of which some have words: "Not at all likely - 0". */
function haveWordedEnds({ counts, distinct }: ColumnProfile): boolean {
  const plain = [...counts.keys()].filter((cell) => parseNumber(cell) !== null).length;
  return 2 * plain > distinct && readWords([...counts.keys()]) !== null;
}

/** The first of the leftover columns, and those that the user states to be external variables. */
export function externalColumns(judged: Judgement, stated: readonly string[] = []): readonly ColumnProfile[] {
  const leftover = leftoverColumns(judged).slice(0, MAX_EXTERNAL);
  return judged.columns
    .map(({ column }) => column)
    .filter((column) => leftover.includes(column) || stated.includes(column.name));
}

/**
 * Leftover columns as external variables, with guessed scales: two answers binary, a few ordered, whole numbers from 0
 * whose mode is low counts, other numbers continuous. Never with a hypothesis: that must be stated before looking.
 */
export function draftExternal(
  columns: readonly ColumnProfile[],
  { all, taken }: { readonly all: readonly ColumnProfile[]; readonly taken: readonly string[] },
): External {
  const names = [...taken];
  const drafted = columns.flatMap((column) => {
    const item = draftItem(column, { all, taken: names });
    if (item === null) return [];
    names.push(item.id);
    return [{ column, item }];
  });
  return Object.fromEntries(drafted.map(({ column, item }) => [item.id, externalOf(column, item)]));
}

function externalOf(column: ColumnProfile, item: MeasureDefinition["items"][number]): External[string] {
  const { column: columnName, label, wording, categories, missing } = item;
  const named = { column: columnName, label, wording };
  if (categories === undefined || categories.length > MAX_CATEGORIES) {
    const codes = proposeMissing(column.numbers ?? []).missing;
    const guessed = codes.map((code) => ({ code, label: messages.noAnswerCode({ code: String(code) }) }));
    const noAnswer = [...guessed, ...statedMissing(column)];
    const scale = isCount(column) ? "count" : "continuous";
    return { ...named, scale, ...(noAnswer.length > 0 ? { missing: noAnswer } : {}) };
  }
  // Labels that the definition supplies for yes and no.
  const isPlain = categories.map(({ code, label: shown }) => `${code} ${shown}`).join() === "0 0,1 1";
  if (isPlain) return { ...named, missing, scale: "binary" };
  const rest = { ...named, categories, missing };
  const [lower, higher] = categories;
  const answers = categories.map((own) => ({
    code: own.code,
    label: String(own.label ?? own.code),
    cells: null,
  }));
  const yes = yesBelow([{ answers }], readWords) === null ? higher?.code : lower?.code;
  return categories.length === 2
    ? { ...rest, scale: "binary", yes: [yes ?? 1] }
    : { ...rest, scale: "ordinal" };
}

/** Whole numbers from 0, with mode 0 or 1. */
function isCount({ integers, numbers, counts }: ColumnProfile): boolean {
  if (!integers || numbers?.[0] !== 0) return false;
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most !== undefined && Number(most[0]) <= 1;
}
