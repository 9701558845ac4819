import { ItemwiseError } from "../../errors";
import type { LabelledTable, MultipleResponse } from "../../formats/kit/labelled-table";
import * as messages from "../messages";
import { type LeftOut, type SurveyExport, textIn, withRows } from "./export";
import { platforms } from "./platforms";

/**
 * Reads a survey platform's export: rows of question texts become labels; unfinished answers and previews are counted, and
 * left out on request.
 * @param leaveOut which rows are left out
 * @returns the table itself where no export is recognized
 * @throws ItemwiseError "nothing-to-leave-out" where the file does not identify rows of a kind to leave out
 */
export function readExport(table: LabelledTable, leaveOut: readonly LeftOut[] = []): LabelledTable {
  const found = exportOf(table);
  const known = Object.keys(found?.removableRows ?? {});
  const unknown = leaveOut.find((kind) => !known.includes(kind));
  if (unknown !== undefined) {
    const platform = found?.platform ?? null;
    throw new ItemwiseError(
      "nothing-to-leave-out",
      () => messages.nothingToLeaveOut({ file: table.file, kind: unknown, platform }),
      { hint: messages.nothingToLeaveOutHint },
    );
  }
  return found === undefined ? table : withLabels(table, found, leaveOut);
}

/** The platform whose export a file is; undefined if unknown. */
export function exportOf(table: LabelledTable): SurveyExport | undefined {
  return table.columns.length < 2 ? undefined : platforms.find((platform) => platform.matches(table));
}

/** The kinds of rows that may be left out of a table from `readExport`. */
export function leftOutOf({ format }: LabelledTable): LeftOut[] {
  const found = platforms.find(({ platform }) => format === `${platform} export`);
  return Object.keys(found?.removableRows ?? {}) as LeftOut[];
}

function withLabels(table: LabelledTable, found: SurveyExport, leaveOut: readonly LeftOut[]): LabelledTable {
  const first = found.headerRows(table);
  const labels = found.labels(table);
  const choices = choicesOf(table, found);
  const isAdded = (name: string): boolean =>
    found.addedColumns.test(name) ||
    (found.choicesFollow !== undefined && choices.some((question) => question.name === name));
  const named = {
    ...table,
    format: found.isByHand ? table.format : `${found.platform} export`,
    columns: table.columns.map((column, place) => ({
      ...column,
      label: plainText(labels[place] ?? null) ?? column.label,
      attributes: isAdded(column.name.trim()) ? { own: found.platform } : column.attributes,
    })),
  };
  const byName = new Map(named.columns.map((column) => [column.name, column]));
  const removable = (
    Object.entries(found.removableRows) as [LeftOut, NonNullable<SurveyExport["removableRows"][LeftOut]>][]
  ).map(([kind, isRemovable]) => {
    const rows = new Set<number>();
    for (let row = first; row < table.rows; row++) {
      const cell = (name: string): string | null => {
        const column = byName.get(name);
        return column === undefined ? null : textIn(column, row);
      };
      if (isRemovable(cell)) rows.add(row);
    }
    return { kind, rows };
  });
  const kept = Array.from({ length: table.rows - first }, (_, k) => first + k).filter((row) =>
    removable.every(({ kind, rows }) => !leaveOut.includes(kind) || !rows.has(row)),
  );
  return {
    ...withRows(named, kept),
    multipleResponses: [...table.multipleResponses, ...choices],
    notes: [...table.notes, ...notesOf(found, { first, removable, leaveOut })],
  };
}

/** Multiple-answer questions with a column per answer. */
function choicesOf({ columns }: LabelledTable, { choice, choicesFollow }: SurveyExport): MultipleResponse[] {
  const names = new Set(columns.map(({ name }) => name));
  const sets = new Map<string, string[]>();
  for (const { name } of columns) {
    const question = choice?.exec(name)?.[1];
    if (question === undefined || (choicesFollow !== undefined && !names.has(question))) continue;
    sets.set(question, [...(sets.get(question) ?? []), name]);
  }
  return [...sets].map(([name, own]) => ({ name, label: null, columns: own, counted: choicesFollow ?? "1" }));
}

function notesOf(
  found: SurveyExport,
  read: {
    readonly first: number;
    readonly removable: readonly { readonly kind: LeftOut; readonly rows: ReadonlySet<number> }[];
    readonly leaveOut: readonly LeftOut[];
  },
): string[] {
  const { first, removable, leaveOut } = read;
  return [
    found.isByHand ? messages.questionRow() : messages.exportOf({ platform: found.platform, rows: first }),
    ...removable.flatMap(({ kind, rows: { size: n } }) => {
      if (n === 0) return [];
      return leaveOut.includes(kind)
        ? [messages.exportRowsLeftOut({ kind, n })]
        : [messages.exportRowsKept({ kind, n, option: kind })];
    }),
  ];
}

/** Without the markup in platforms' question texts. */
function plainText(text: string | null): string | null {
  if (text === null) return null;
  const plain = text
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? null : plain;
}
