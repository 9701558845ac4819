import type { ColumnProfile } from "../../data/draft/column-profile";
import { groupsOf } from "../../data/draft/draft-groups";
import { draftItem } from "../../data/draft/draft-item";
import type { MeasureDraft } from "../../data/draft/draft-measure";
import type { LeftOut } from "../../data/exports/export";
import type { MeasureDefinition } from "../../measures/measure";

/** What a file holds, column by column: what a measure is made of on the page. */
export interface FileFacts {
  readonly rows: number;
  /** As it is told to people: "SPSS (.sav)". */
  readonly format: string;
  /** Whether it is text, of which encoding, delimiter and header can be chosen. */
  readonly isText: boolean;
  /** The sheets of a workbook. */
  readonly sheets: readonly string[];
  /** Rows that a survey platform's export tells apart. */
  readonly leaveOut: readonly LeftOut[];
  readonly columns: readonly ColumnFacts[];
  /** The measure that the file has by itself: a built-in one, or a draft. */
  readonly definition: MeasureDefinition;
  readonly drafted: boolean;
  /** What a reader of the file and of the items' words should know. */
  readonly notes: readonly string[];
  /** Columns that share answers in words whose order is not known. */
  readonly unordered: readonly (readonly string[])[];
}

export interface ColumnFacts {
  readonly name: string;
  readonly label: string | null;
  /** What it was taken for, and why. */
  readonly taken: string | null;
  readonly why: string | null;
  /** Distinct cells with how many there are; of many the most frequent. */
  readonly cells: readonly Cell[];
  readonly isNumber: boolean;
  readonly blanks: number;
  /** It as an item, where it can be one. */
  readonly item: MeasureDefinition["items"][number] | null;
  /** It as a group, with its name. */
  readonly group: readonly [string, NonNullable<MeasureDefinition["groups"]>[string]] | null;
}

export interface Cell {
  readonly cell: string;
  readonly count: number;
  /** Whether the file declares it to be no answer. */
  readonly declared: boolean;
}

/** So many different cells of a column are told. */
const MOST_CELLS = 60;

/** The columns of a file, as they are shown and chosen from. */
export function columnFacts(all: readonly ColumnProfile[], draft: MeasureDraft | null): ColumnFacts[] {
  const notes = new Map(draft?.columns.map((note) => [note.column, note]));
  const drafted = new Map(draft?.definition.items.map((item) => [item.column ?? item.id, item]));
  const noAnswer = new Set(
    draft?.definition.items.flatMap(({ missing = [] }) => missing.map(({ code }) => code)),
  );
  const taken = [...drafted.values()].map(({ id }) => id);
  return all.map((column) => {
    const { name, label, counts, missing, blanks, numbers, distinct } = column;
    const isFew = distinct <= MOST_CELLS;
    const note = notes.get(name);
    const canGroup = isFew ? distinct > 1 : numbers !== null;
    return {
      name,
      label,
      blanks,
      isNumber: numbers !== null,
      taken: note?.taken ?? null,
      why: note?.why ?? null,
      cells: [...cellsOf(counts, false), ...cellsOf(missing, true)],
      item: drafted.get(name) ?? draftItem(column, { all, taken }),
      group: canGroup ? (groupsOf([column], { all, noAnswer })[0] ?? null) : null,
    };
  });
}

function cellsOf(counts: ReadonlyMap<string, number>, declared: boolean): Cell[] {
  const cells = [...counts].map(([cell, count]) => ({ cell, count, declared }));
  return cells.length <= MOST_CELLS ? cells : cells.sort((a, b) => b.count - a.count).slice(0, MOST_CELLS);
}
