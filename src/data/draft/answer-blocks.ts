import { shareMost, splitCodes } from "../columns/answer-codes";
import type { ColumnProfile } from "../columns/column-profile";
import { MAX_CATEGORIES, proposeMissing } from "../columns/missing-codes";
import { partOf, stem } from "../columns/name-parts";
import { haveOwnLabels, joinByCodes, sameLabels } from "../columns/own-labels";
import { foldedText } from "../csv/cell-text";
import type { ScaleKind } from "../words/languages";
import { areNoAndYes, readWords, type WordReader } from "../words/read-words";
import * as messages from "./messages";

/** An answer that items share: its number, its label, and the cells of the file that mean it. */
export interface BlockAnswer {
  readonly code: number;
  readonly label: string;
  /** Null where cells hold the code itself. */
  readonly cells: readonly string[] | null;
}

export interface AnswerBlock {
  readonly columns: readonly ColumnProfile[];
  readonly answers: readonly BlockAnswer[];
  readonly missing: readonly BlockAnswer[];
  /** Topic of the scale, where its words are known: "agreement". */
  readonly kind: ScaleKind | null;
}

export interface BlockReading {
  readonly words: WordReader;
  /** Whether customary codes far outside the rest are taken as no answer. */
  readonly guess: boolean;
}

/** A scale of up to this many steps is completed where at least half of them occur. */
const MAX_STEPS = 11;
/** This many columns with the same answers form a block, whatever their names. */
const MIN_BLOCK = 3;

/**
 * Finds items that share their answers: columns whose names differ in a number only ("A1", "A2"), and columns with the same
 * answers. A code that nobody chose in one of them is declared there as well.
 * @param items columns of answers on scales, in file order
 * @returns blocks, largest first, and the columns in none
 */
export function answerBlocks(
  items: readonly ColumnProfile[],
  reading: BlockReading,
): {
  readonly blocks: readonly AnswerBlock[];
  readonly alone: readonly ColumnProfile[];
} {
  const sets: ColumnProfile[][] = [];
  for (const column of items) {
    const home = sets.find(
      (set) =>
        set.some((other) => belongs(column, other, { words: reading.words, isNext: set.at(-1) === other })) &&
        !set.some((other) => isTwofold(column, other)),
    );
    if (home) home.push(column);
    else sets.push([column]);
  }
  joinByCodes(sets);
  sets.splice(0, sets.length, ...sets.flatMap(byEnds));
  const isBlock = (set: readonly ColumnProfile[]): boolean =>
    set.length >= MIN_BLOCK || (set.length === 2 && sameStem(set[0]!, set[1]!));
  const found = sets.filter(isBlock);
  const hasSameAnswers = (set: readonly ColumnProfile[]): boolean =>
    found.some((block) => block.some((member) => set.some((column) => sameStem(column, member))));
  const blocks = sets.filter((set) => isBlock(set) || hasSameAnswers(set));
  return {
    blocks: blocks
      .map((set) => blockOf(set, reading))
      .sort((one, other) => other.columns.length - one.columns.length),
    alone: sets.filter((set) => !blocks.includes(set)).flat(),
  };
}

/** So many answers, and this share of them, at the end of the codes show that it is the end. */
const MIN_AT_END = 20;
const MIN_END_SHARE = 0.05;

/** Columns of one name whose codes end elsewhere from one column on: scales of five answers and of seven. */
function byEnds(set: ColumnProfile[]): ColumnProfile[][] {
  if (set.some(({ numbers, valueLabels }) => numbers === null || valueLabels.size > 0)) return [set];
  const endOf = (column: ColumnProfile | undefined): number => (column ? (answersOf(column).at(-1) ?? 0) : 0);
  const runs: ColumnProfile[][] = [];
  for (const column of set) {
    const last = runs.at(-1);
    if (last !== undefined && endOf(last[0]) === endOf(column)) last.push(column);
    else runs.push([column]);
  }
  const isScale = (run: readonly ColumnProfile[]): boolean => {
    const people = run.flatMap(({ counts }) => [...counts]);
    const all = people.reduce((sum, [, n]) => sum + n, 0);
    const atEnd = people.reduce((sum, [cell, n]) => sum + (Number(cell) === endOf(run[0]) ? n : 0), 0);
    return run.length >= MIN_BLOCK && atEnd >= MIN_AT_END && atEnd >= MIN_END_SHARE * all;
  };
  const ends = new Set(runs.map(([first]) => endOf(first)));
  return ends.size === runs.length && runs.every(isScale) ? runs : [set];
}

export function blockOf(columns: readonly ColumnProfile[], reading: BlockReading): AnswerBlock {
  const areNumbers = columns.every(({ numbers }) => numbers !== null);
  return areNumbers ? codedBlock(columns, reading) : wordedBlock(columns, reading);
}

/** Boxes of one question, whose ticks mean yes. */
export const tickedBlock = (columns: readonly ColumnProfile[]): AnswerBlock => ({
  columns,
  answers: tickAnswers(columns[0]),
  missing: [],
  kind: "yes or no",
});

/** The two answers of a box; each may have a mark of its own. */
export function tickAnswers(box: ColumnProfile | undefined): BlockAnswer[] {
  const marks = [...(box?.counts.keys() ?? [])];
  const isCode = marks.every((mark) => mark === "1");
  return [
    { code: 0, label: messages.unticked(), cells: null },
    { code: 1, label: messages.ticked(), cells: isCode ? null : marks },
  ];
}

function belongs(
  column: ColumnProfile,
  other: ColumnProfile,
  { words, isNext }: { readonly words: WordReader; readonly isNext: boolean },
): boolean {
  if ((column.numbers === null) !== (other.numbers === null)) return false;
  if (sameStem(column, other)) {
    if (column.numbers === null) return fitWords([column, other], words);
    const [own, its] = [answersOf(column), answersOf(other)];
    return own[0] === its[0] || areOneScale(own, its);
  }
  const isNumbered = (stem(column.name) === "") !== (stem(other.name) === "");
  const isPlain = column.numbers === null ? isYesOrNo([column, other], words) : column.valueLabels.size === 0;
  if (isNumbered && isPlain) return false;
  if (column.valueLabels.size > 0 || other.valueLabels.size > 0) return sameLabels(column, other);
  if (column.numbers === null) {
    const union = new Set([...texts(column), ...texts(other)]);
    const shared = texts(column).filter((text) => texts(other).includes(text)).length;
    return fitWords([column, other], words) && (shared >= 2 || shared === union.size);
  }
  const [a, b] = [proposeMissing(column.numbers).answers, proposeMissing(other.numbers ?? []).answers];
  const same = a[0] === b[0] && a.at(-1) === b.at(-1);
  return same ? isNext || a.length > 2 : isNext && samePart(column, other) && areOneScale(a, b);
}

const samePart = ({ name: one }: ColumnProfile, { name: other }: ColumnProfile): boolean =>
  partOf(one) !== "" && partOf(one) === partOf(other);

/** Codes of items of which nobody gave the lowest or highest answers; two answers are no part of a longer scale. */
const areOneScale = (one: readonly number[], other: readonly number[]): boolean =>
  one.filter((code) => other.includes(code)).length > 2 && shareMost(one, other);

function texts(column: ColumnProfile): string[] {
  return [...column.counts.keys()].map(foldedText);
}

function fitWords(columns: readonly ColumnProfile[], words: WordReader): boolean {
  const all = [...new Set(columns.flatMap(({ counts }) => [...counts.keys()]))];
  const scale = words(all);
  return scale !== null && scale.answers.length <= MAX_CATEGORIES;
}

/** Anything may be answered so: where some names have numbers, a name without is another question. */
function isYesOrNo(columns: readonly ColumnProfile[], words: WordReader): boolean {
  return words([...new Set(columns.flatMap(({ counts }) => [...counts.keys()]))])?.kind === "yes or no";
}

function sameStem(a: ColumnProfile, b: ColumnProfile): boolean {
  return stem(a.name) !== "" && stem(a.name) === stem(b.name);
}

/** Whether one is answered by yes or no and the other on a longer scale. */
function isTwofold(one: ColumnProfile, other: ColumnProfile): boolean {
  if (one.numbers === null || other.numbers === null || one.valueLabels.size > 0) return false;
  const lengths = [answersOf(one).length, answersOf(other).length];
  return Math.min(...lengths) === 2 && Math.max(...lengths) > 3;
}

function answersOf({ numbers }: ColumnProfile): readonly number[] {
  return proposeMissing(numbers ?? []).answers;
}

function codedBlock(columns: readonly ColumnProfile[], { guess }: BlockReading): AnswerBlock {
  const labels = new Map(columns.flatMap(({ valueLabels }) => [...valueLabels]));
  const seen = [...new Set(columns.flatMap(({ numbers }) => numbers ?? []))];
  const tagged = [...new Set(columns.flatMap((column) => [...column.missing.keys()]))];
  const isTagged = (code: number): boolean => tagged.includes(String(code)) && !seen.includes(code);
  const { none, worded, guessed } = splitCodes(seen, labels, guess);
  const isNone = (code: number): boolean =>
    isTagged(code) || none.includes(code) || guessed.missing.includes(code);
  const declared = [...labels.keys()].map(Number).filter((code) => Number.isInteger(code) && !isNone(code));
  const answers = filled(
    [...new Set([...guessed.answers, ...declared])].sort((a, b) => a - b),
    isNone,
  );
  const answer = (code: number): BlockAnswer => ({
    code,
    label: labels.get(String(code)) ?? String(code),
    cells: null,
  });
  const noAnswers = [...worded, ...guessed.missing]
    .sort((a, b) => a - b)
    .map((code) => ({
      ...answer(code),
      label: labels.get(String(code)) ?? messages.noAnswerCode({ code: String(code) }),
    }));
  return {
    columns,
    answers: answers.map((code) =>
      haveOwnLabels(columns, code) ? { ...answer(code), label: String(code) } : answer(code),
    ),
    kind: readWords([...new Set(labels.values())])?.kind ?? null,
    missing: withDeclared(noAnswers, tagged, labels, answers),
  };
}

/**
 * The yes and the no of items that share two codes, where the lower one is the yes: by an order of the codes that the
 * user states, or by the labels, as in 1 "Yes" and 2 "No".
 */
export function yesBelow(
  blocks: readonly Pick<AnswerBlock, "answers">[],
  words: WordReader,
): { readonly yes: BlockAnswer; readonly no: BlockAnswer } | null {
  const pairs = blocks.map(({ answers }) => {
    const [yes, no] = answers;
    if (answers.length !== 2 || yes === undefined || no === undefined) return null;
    if (yes.cells !== null || no.cells !== null) return null;
    const stated = words([String(yes.code), String(no.code)])?.answers[0]?.texts;
    const isLabelled = areNoAndYes([no.label, yes.label], words);
    return isLabelled || stated?.includes(String(no.code)) === true ? { yes, no } : null;
  });
  const [first = null] = pairs;
  const isShared = pairs.every((one) => one?.yes.code === first?.yes.code && one?.no.code === first?.no.code);
  return isShared ? first : null;
}

/** Adds values that the file declares to be no answer: numbers keep their code, tags get one. */
export function withDeclared(
  missing: readonly BlockAnswer[],
  cells: readonly string[],
  labels: ReadonlyMap<string, string>,
  answers: readonly number[],
): BlockAnswer[] {
  const all = [...missing];
  const taken = new Set([...answers, ...missing.map(({ code }) => code)]);
  for (const cell of cells) {
    const number = /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : null;
    if (number !== null && taken.has(number)) continue;
    const code = number ?? freeCode(taken);
    taken.add(code);
    all.push({
      code,
      label: labels.get(cell) ?? messages.noAnswerCode({ code: cell }),
      cells: number === null ? [cell] : null,
    });
  }
  return all;
}

function wordedBlock(columns: readonly ColumnProfile[], { words }: BlockReading): AnswerBlock {
  const counts = new Map<string, number>();
  for (const column of columns) {
    for (const [text, count] of column.counts) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const scale = words([...counts.keys()]);
  const byCount = (a: string, b: string): number => (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
  const answers = (scale?.answers ?? []).map(({ code, texts: same }): BlockAnswer => {
    const cells = [...same].sort(byCount);
    return { code, label: cells[0] ?? String(code), cells };
  });
  const taken = new Set(answers.map(({ code }) => code));
  const declared = [...new Set(columns.flatMap((column) => [...column.missing.keys()]))];
  const missing = [...(scale?.noAnswer ?? []), ...declared].map((text): BlockAnswer => {
    const code = freeCode(taken);
    taken.add(code);
    return { code, label: text, cells: [text] };
  });
  return { columns, answers, missing, kind: scale?.kind ?? null };
}

/** The first free of -1, -2, ... */
function freeCode(taken: ReadonlySet<number>): number {
  let code = -1;
  while (taken.has(code)) code--;
  return code;
}

/** A scale with the steps that nobody chose; not across codes for no answer. */
function filled(codes: readonly number[], isNone: (code: number) => boolean): readonly number[] {
  const low = codes[0] ?? 0;
  const steps = (codes.at(-1) ?? 0) - low + 1;
  if (codes.length < 3 || steps > MAX_STEPS || codes.length < steps / 2) return codes;
  const all = Array.from({ length: steps }, (_, step) => low + step);
  return all.some(isNone) ? codes : all;
}
