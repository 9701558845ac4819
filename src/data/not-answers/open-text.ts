import { plainText } from "../csv/cell-text";
import { languages } from "../words/languages";
import { isNoAnswer, type WordReader } from "../words/read-words";
import type { ColumnCells } from "./column-cells";

/** Names of columns for remarks, which are no groups, however few people wrote one. */
const REMARKS =
  /^(any|other|further|additional|general|your|and|or)*(comments?|remarks?|feedback|suggestions?)$|^(notes?|bemerkung(en)?|anmerkung(en)?|kommentar(e|er|i)?|anregungen|notizen|commentaires?|remarques?|comentarios?|observaci(ó|o)n(es)?|comentários?|observa(ç|c)(ão|ao|ões|oes)|comment[oi]|osservazion[ei]|annotazioni|opmerking(en)?|uwagi|komentarz(e)?|komentář(e)?|poznámk[ay]|kommentti|kommentit|huomautukset|megjegyzés(ek)?|observații|comentarii|yorum(lar)?|комментари[йи]|примечани[ея]|зауваження|коментар(і|и)?|σχόλια|παρατηρήσεις|catatan|komentar|nhậnxét|ghichú|maoni|ملاحظات|تعليقات|ความคิดเห็น|评论|备注|意见|コメント|ご意見|의견)$/;
/** Scripts without spaces between words. */
const UNSPACED = /^\(?[\p{Script=Thai}\p{Script=Khmer}\p{Script=Ethiopic}]/u;

/** The edges of words are asked for once: they take longer to compile than all words. */
function asksPattern(): RegExp {
  const all = languages.map(({ remarks }) => remarks);
  const spaced = all.filter((remarks) => !UNSPACED.test(remarks));
  const unspaced = all.filter((remarks) => UNSPACED.test(remarks));
  return new RegExp(
    [`(?<![\\p{L}\\p{N}])(?:${spaced.join("|")})(?!\\p{L})`, ...unspaced.map((one) => `(?:${one})`)].join(
      "|",
    ),
    "u",
  );
}

/** Made for the first column of words. */
let asks: RegExp | null = null;
/** The field of "other" at a question, as platforms name it. */
const OTHER = /(_TEXT| - Text|\[(other|sonstiges|autre|otro|outro|altro|anders|inne|annet|annat|muu)\])$/i;

/** Whether a column of words asks for remarks: by its name alone, or by its name or question and what people wrote. */
export function asksForRemarks(column: ColumnCells, read: WordReader): boolean {
  const { numbers, name, label } = column;
  if (numbers !== null) return false;
  const texts = [name, label ?? ""];
  const isWhole = texts.some((text) => REMARKS.test(text.toLowerCase().replace(/[^\p{L}]+/gu, "")));
  if (isWhole || OTHER.test(name.trim())) return read([...column.counts.keys()]) === null;
  asks ??= asksPattern();
  const pattern = asks;
  return texts.some((text) => pattern.test(plainText(text))) && areOwnWords(column, ASKED_SHARE);
}

/** Share of sentences among the different cells: where the question asks for remarks, and where only the cells tell. */
const ASKED_SHARE = 1 / 3;
const WRITTEN_SHARE = 1 / 2;

/** Whether the cells alone show that people wrote them: sentences of all kinds, left blank by most people or with marks. */
export function isWritten(column: ColumnCells): boolean {
  if (!areOwnWords(column, WRITTEN_SHARE)) return false;
  const cells = cellsOf(column);
  const isOptional = 2 * column.blanks >= column.rows;
  return (
    isOptional ||
    (!areShared(column) && cells.filter((cell) => MARKS.test(cell)).length >= WRITTEN_SHARE * cells.length)
  );
}

/** So many people do not write the same sentence. */
const MANY_ALIKE = 5;

/** Whether most people gave an answer that many others gave, too: levels such as "Town of 50 thous." */
function areShared({ counts }: ColumnCells): boolean {
  const people = [...counts].flatMap(([cell, n]) => (isNoAnswer(cell) ? [] : [n]));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
  return 2 * sum(people.filter((n) => n > MANY_ALIKE)) > sum(people);
}

const cellsOf = ({ counts }: ColumnCells): string[] =>
  [...counts.keys()].filter((cell) => !isNoAnswer(cell)).map((cell) => cell.trim());

/** Marks of somebody who writes. */
const MARKS = /[!?…;"“”„«»\n！？。]|[.]$|:-?\)/u;
/** Text of a sentence: three words, of which one in the middle has a small letter or is in a script without them. */
const SENTENCE = /^\S+\s+(\S+\s+)*[\p{Ll}\p{Lo}]\S*\s+\S+/u;
/** Sentences in scripts without spaces have so many signs. */
const LONG =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\s\p{P}]{8,}$/u;

/** Whether so many cells are sentences, which do not begin and end alike, as answers to choose from do. */
function areOwnWords(column: ColumnCells, share: number): boolean {
  const cells = cellsOf(column);
  const sentences = cells.filter((cell) => SENTENCE.test(cell) || LONG.test(cell) || MARKS.test(cell));
  const forms = new Set(cells.map((cell) => `${/^\p{Ll}/u.test(cell)} ${endOf(cell)}`));
  return sentences.length > 0 && sentences.length >= share * cells.length && forms.size > 1;
}

const endOf = (cell: string): string => /[.!?…"“”«»)！？。]$/u.exec(cell)?.[0] ?? "";
