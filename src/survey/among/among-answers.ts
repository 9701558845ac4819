import type { AnalyzedItem } from "../../data/answers/pattern-table";
import type { AmongAnswers } from "../../data/answers/read-outside";
import type { Responses } from "../../data/answers/responses";
import { patternTable } from "../../data/patterns/build-pattern-table";
import { remember } from "../../numeric/workers/remember";
import * as messages from "../messages";
import { inContext, yesColumns } from "../prevalence/yes-table";
import { type AmongRows, type AmongTable, amongVariables, experienceValues } from "./among-variables";

/**
 * The answers to a question by distinct row. It counts as asked of an item that was reported in any context and, within
 * another question, for which that one's answer was ticked. A blank counts as not ticked. Shares of people are of those
 * who reported an item in the question's context and were asked about it.
 * @param responses read with contexts and variables outside the measure
 * @param name of the question in the measure
 * @returns null where the file has no columns of it, or its context was not read
 * @example
 * ```ts
 * const categories = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const told = { label: "Whom they told", columns: "t{answer}_{item}", answers: [{ code: 5, label: "Friend" }] };
 * const measure = parseMeasure({ id: "one", items: [{ id: "a", categories }], among: { told } });
 * const file = parseCsv("a,t5_a\n1,1\n1,0\n1,\n0,\n");
 * const { table, base } = amongTable(readResponses(file, measure, { outside: true }), "told");
 * base.reduce((people, one, row) => people + one * table.count[row], 0); // 3
 * ```
 */
export function amongTable(responses: Responses, name: string): AmongTable | null {
  const rows = amongRows(responses, name);
  return rows === null ? null : distinctRows(responses, rows);
}

/** `amongTable` by row of the responses. */
export const amongRows = remember((responses: Responses, name: string): AmongRows | null => {
  const asking = responses.measure.among[name];
  const own = columnsOf(responses.among, name);
  if (asking === undefined || own.length === 0) return null;
  // Answers without a column were not offered.
  const answers = asking.answers.filter(({ code }) => own.some(({ answer }) => answer === code));
  const question = { ...asking, answers };
  const yes = yesColumns(responses);
  const all = responses.items
    .map(({ id }) => id)
    .filter((id) => yes.has(id) && (question.items === null || question.items.includes(id)));
  const isOnce = own.every(({ item }) => item === null);
  const items = isOnce ? [null] : all.filter((id) => own.some(({ item }) => item === id));
  const inBase = all.flatMap((id) => yes.get(inContext(id, question.context)) ?? []);
  if (items.length === 0 || inBase.length < all.length) return null;
  const rows = responses.rowNumbers.length;
  const byRow = (value: (row: number) => number | boolean): Int16Array =>
    new Int16Array(rows).map((_, row) => Number(value(row)));
  const isReported = (id: string | null, row: number): boolean =>
    id === null ? inBase.some((column) => column[row] === 1) : yes.get(id)?.[row] === 1;
  const { within } = question;
  const outer = within === null ? [] : columnsOf(responses.among, within.among);
  const asked = items.map((id) => {
    const gate = outer.find(({ item, answer }) => item === id && answer === within?.answer);
    return byRow((row) => isReported(id, row) && (within === null || gate?.values[row] === 1));
  });
  const ticked = items.map((id, at) =>
    question.answers.map(({ code }) => {
      const column = own.find(({ item, answer }) => item === id && answer === code)?.values;
      return byRow((row) => asked[at]?.[row] === 1 && column?.[row] === 1);
    }),
  );
  const base = byRow(
    (row) => inBase.some((column) => column[row] === 1) && asked.some((column) => column[row] === 1),
  );
  const reports = all.flatMap((id) => yes.get(id) ?? []);
  const reported = byRow((row) => reports.reduce((sum, column) => sum + Number(column[row] === 1), 0));
  const every = responses.items.flatMap(({ id }) => yes.get(id) ?? []);
  const complete = byRow(
    (row) => all.length === every.length && every.every((column) => (column[row] ?? -1) >= 0),
  );
  const by = isOnce || question.by === null ? null : givenAlone(responses, question.by, items);
  return { name, question, items, asked, ticked, by, base, reported, complete };
});

/** The exclusive groups of another question's answers to the same items: one alone, several, none. */
function givenAlone(responses: Responses, name: string, items: readonly (string | null)[]): AmongRows["by"] {
  const other = amongRows(responses, name);
  if (other === null || other.items.length === 0 || other.items.includes(null)) return null;
  const parts = amongVariables(other.question).filter(({ kind }) => kind === "exclusive");
  if (parts.length === 0) return null;
  const values = experienceValues(other, parts);
  return {
    name,
    label: other.question.label,
    keys: parts.map(({ key }) => key),
    levels: parts.map(({ key, label }) => (key === "none" ? messages.noAnswer() : label)),
    level: items.map((id) => {
      const own = values[other.items.indexOf(id)];
      return new Int16Array(other.base.length).map(
        (_, row) => own?.findIndex((part) => part[row] === 1) ?? -1,
      );
    }),
  };
}

function distinctRows(
  responses: Responses,
  { asked, ticked, by, base, reported, complete, ...of }: AmongRows,
): AmongTable {
  const columns = [base, reported, complete, ...asked, ...ticked.flat(), ...(by?.level ?? [])];
  const {
    items: _,
    columns: found,
    ...table
  } = patternTable(
    {
      ...responses,
      groupings: responses.released,
      items: columns.map((_, at) => columnItem(String(at))),
      columns,
    },
    { design: true },
  );
  const [ofBase, ofReported, ofComplete, ...others] = found.map((column) => Int16Array.from(column));
  const size = of.question.answers.length;
  const { length } = of.items;
  return {
    ...of,
    table: { ...table, items: [], columns: [] },
    asked: others.slice(0, length),
    ticked: of.items.map((_, at) => others.slice(length + at * size, length + (at + 1) * size)),
    by: by && { ...by, level: others.slice(length * (1 + size)) },
    base: ofBase ?? new Int16Array(table.rows),
    reported: ofReported ?? new Int16Array(table.rows),
    complete: ofComplete ?? new Int16Array(table.rows),
  };
}

function columnsOf(among: readonly AmongAnswers[], name: string): AmongAnswers["columns"] {
  return among.find((one) => one.name === name)?.columns ?? [];
}

function columnItem(id: string): AnalyzedItem {
  return { id, label: id, wording: null, scale: "ordinal", categories: [], missing: [] };
}
