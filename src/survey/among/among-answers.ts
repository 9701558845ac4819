/** Questions asked of those who reported something, with several answers each: by distinct row. */
import type { AnalyzedItem, PatternTable } from "../../data/answers/pattern-table";
import type { AmongAnswers } from "../../data/answers/read-outside";
import type { Responses } from "../../data/answers/responses";
import { patternTable } from "../../data/patterns/build-pattern-table";
import type { MeasureAmong } from "../../measures/measure";
import { inContext, yesColumns } from "../prevalence/yes-table";

/** The answers to one question that is asked after what somebody reported ("whom did you tell?"), by row. */
export interface AmongRows {
  readonly name: string;
  readonly question: MeasureAmong;
  /** Ids of the items that it was asked of; null where it was asked once for all of them. */
  readonly items: readonly (string | null)[];
  /** By item and row: 1 where the question was asked of it. */
  readonly asked: readonly Int16Array[];
  /** By item, answer (in the order of the question's) and row: 1 where it was asked and ticked. */
  readonly ticked: readonly (readonly Int16Array[])[];
  /** By row: 1 for those whom people's shares are of. */
  readonly base: Int16Array;
  /** By row: how many items were reported in any context. */
  readonly reported: Int16Array;
  /** By row: 1 where every item of the measure was answered, if the question was asked of all of them. */
  readonly complete: Int16Array;
}

/** The same by distinct row. */
export interface AmongTable extends AmongRows {
  /** The whole sample, by all groupings that decide what is hidden, with strata and clusters; without items. */
  readonly table: PatternTable;
}

/**
 * The answers to a question by distinct row. It counts as asked of an item where that was reported, in whatever context,
 * and, where it stands within another question, that one's answer was ticked for it. A blank counts as not ticked.
 * People's shares are of those who reported an item in the question's context, and of whom it was asked.
 *
 * @param responses read with contexts and what lies outside the measure
 * @param name of the question among the measure's
 * @returns null where the file has no columns of it, or its context was not read
 *
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

/** The same by row of the responses. */
export function amongRows(responses: Responses, name: string): AmongRows | null {
  const question = responses.measure.among[name];
  const own = columnsOf(responses.among, name);
  if (question === undefined || own.length === 0) return null;
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
    Int16Array.from({ length: rows }, (_, row) => Number(value(row)));
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
  return { name, question, items, asked, ticked, base, reported, complete };
}

function distinctRows(
  responses: Responses,
  { asked, ticked, base, reported, complete, ...of }: AmongRows,
): AmongTable {
  const columns = [base, reported, complete, ...asked, ...ticked.flat()];
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
