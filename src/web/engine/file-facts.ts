import type { ColumnProfile } from "../../data/draft/column-profile";
import { groupsOf } from "../../data/draft/draft-groups";
import { draftItem } from "../../data/draft/draft-item";
import type { MeasureDraft } from "../../data/draft/draft-measure";
import type { LeftOut } from "../../data/exports/export";
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
  /** Columns that share answers in words of unknown order. */
  readonly unordered: readonly (readonly string[])[];
}

export interface ColumnFacts {
  readonly name: string;
  readonly label: string | null;
  /** Its role, and the reason. */
  readonly taken: string | null;
  readonly why: string | null;
  /** The most frequent distinct cells and their counts. */
  readonly cells: readonly Cell[];
  readonly isNumber: boolean;
  readonly blanks: number;
  /** The column as an item, if possible. */
  readonly item: MeasureDefinition["items"][number] | null;
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
  const notes = new Map(draft?.columns.map((note) => [note.column, note]));
  const drafted = new Map(draft?.definition.items.map((item) => [item.column ?? item.id, item]));
  const noAnswer = new Set(
    draft?.definition.items.flatMap(({ missing = [] }) => missing.map(({ code }) => code)),
  );
  const taken = [...drafted.values()].map(({ id }) => id);
  return all.map((column) => {
    const { name, label, counts, missing, blanks, numbers, distinct } = column;
    const isFew = distinct <= MAX_CELLS;
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
  return cells.length <= MAX_CELLS ? cells : cells.sort((a, b) => b.count - a.count).slice(0, MAX_CELLS);
}
