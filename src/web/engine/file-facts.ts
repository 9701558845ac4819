import type { ColumnProfile } from "../../data/columns/column-profile";
import { groupsOf } from "../../data/draft/draft-groups";
import { draftExternal, draftItem } from "../../data/draft/draft-item";
import type { DraftChoices, MeasureDraft } from "../../data/draft/draft-measure";
import type { ColumnNote } from "../../data/draft/draft-notes";
import { noAnswersOf } from "../../data/draft/no-answer";
import type { LeftOut } from "../../data/exports/export";
import { isNoAnswer, readWords } from "../../data/words/read-words";
import type { MeasureDefinition } from "../../measures/measure";

/** Contents of a file by column, from which the page builds a measure. */
export interface FileFacts {
  readonly rows: number;
  /** Name for users: "SPSS (.sav)". */
  readonly format: string;
  /** Whether encoding, delimiter and header can be chosen. */
  readonly isText: boolean;
  readonly sheets: readonly string[];
  /** Kinds of rows in a survey platform's export that can be left out. */
  readonly leaveOut: readonly LeftOut[];
  readonly columns: readonly ColumnFacts[];
  /** The file's default measure: a built-in one, or a draft. */
  readonly definition: MeasureDefinition;
  readonly drafted: boolean;
  readonly notes: readonly string[];
  /** The definition as drafted; null for a built-in measure. */
  readonly draft: ChosenDraft | null;
}

/** A draft by the user's statements. */
export interface ChosenDraft {
  readonly choices: DraftChoices;
  readonly definition: MeasureDefinition;
  readonly columns: readonly ColumnNote[];
  /** Short names of the measures whose published definition it is. */
  readonly recognized: readonly string[];
  /** Codes and words for no answer that were stated, or else guessed. */
  readonly noAnswer: readonly string[];
  /** Those that the file declares, and words that say so themselves. */
  readonly declared: readonly string[];
}

export interface ColumnFacts {
  readonly name: string;
  readonly label: string | null;
  /** The most frequent distinct cells and their counts. */
  readonly cells: readonly Cell[];
  readonly isNumber: boolean;
  /** A few different answers in words whose order is not known; null where it is, or where there are no such answers. */
  readonly unordered: readonly string[] | null;
  readonly blanks: number;
  /** The column as an item, if possible. */
  readonly item: MeasureDefinition["items"][number] | null;
  /** The column as an external variable, with its name. */
  readonly external: readonly [string, NonNullable<MeasureDefinition["external"]>[string]] | null;
  /** The column as a group, with its name. */
  readonly group: readonly [string, NonNullable<MeasureDefinition["groups"]>[string]] | null;
}

export interface Cell {
  readonly cell: string;
  readonly count: number;
  /** Whether the file declares it as no answer. */
  readonly declared: boolean;
}

const MAX_CELLS = 60;

export function columnFacts(all: readonly ColumnProfile[], draft: MeasureDraft | null): ColumnFacts[] {
  const drafted = new Map(draft?.definition.items.map((item) => [item.column ?? item.id, item]));
  const noAnswer = new Set(
    draft?.definition.items.flatMap(({ missing = [] }) => missing.map(({ code }) => code)),
  );
  const taken = [...drafted.values()].map(({ id }) => id);
  return all.map((column) => {
    const { name, label, counts, missing, blanks, numbers, distinct } = column;
    const isFew = distinct <= MAX_CELLS;
    const canGroup = isFew ? distinct > 1 : numbers !== null;
    const item = drafted.get(name) ?? draftItem(column, { all, taken });
    const outside = draftExternal([column], { all, taken: taken.filter((id) => id !== item?.id) });
    return {
      name,
      label,
      blanks,
      isNumber: numbers !== null,
      unordered: item === null || numbers !== null ? null : unorderedWords([...counts.keys()]),
      cells: [...cellsOf(counts, false), ...cellsOf(missing, true)],
      item,
      external: Object.entries(outside)[0] ?? null,
      group: canGroup ? (groupsOf([column], { all, noAnswer, guess: true })[0] ?? null) : null,
    };
  });
}

function unorderedWords(words: readonly string[]): readonly string[] | null {
  const answers = words.filter((word) => !isNoAnswer(word));
  return answers.length < 2 || readWords(words) !== null ? null : answers;
}

function cellsOf(counts: ReadonlyMap<string, number>, declared: boolean): Cell[] {
  const cells = [...counts].map(([cell, count]) => ({ cell, count, declared }));
  return cells.length <= MAX_CELLS ? cells : cells.sort((a, b) => b.count - a.count).slice(0, MAX_CELLS);
}

/** A draft with what may be chosen otherwise. @param all the columns without any statement */
export function chosenDraft(
  { definition, columns, recognized }: MeasureDraft,
  { all, choices }: { readonly all: readonly ColumnProfile[]; readonly choices: DraftChoices },
): ChosenDraft {
  const { guessed, fixed } = noAnswersOf(definition, all);
  const stated = choices.noAnswer ?? guessed;
  return {
    choices,
    definition,
    columns,
    recognized,
    noAnswer: [...new Set(stated)],
    declared: fixed.filter((text) => !stated.includes(text)),
  };
}
