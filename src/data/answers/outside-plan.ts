/** Which variables outside the measure a file has. */

import type { Warning } from "../../errors";
import type { Measure, MeasureAmong, MeasureExternal, MeasureItem } from "../../measures/measure";
import * as messages from "../messages";

interface OutsidePlan {
  readonly external: readonly (readonly [id: string, variable: MeasureExternal])[];
  readonly repeated: readonly (readonly { readonly item: MeasureItem; readonly column: string }[])[];
  readonly among: readonly {
    readonly name: string;
    readonly entry: MeasureAmong;
    readonly columns: readonly {
      readonly item: string | null;
      readonly answer: number;
      readonly column: string;
    }[];
  }[];
  readonly warnings: readonly Warning[];
}

/** The columns that `readOutside` reads. */
export function outsideColumns(measure: Measure, header: readonly string[]): string[] {
  const { external, repeated, among } = outsidePlan(measure, header);
  return [
    ...external.flatMap(([, { columns }]) => columns),
    ...repeated.flat().map(({ column }) => column),
    ...among.flatMap(({ columns }) => columns.map(({ column }) => column)),
  ];
}

/** Variables, occasions and questions whose columns the file has, with warnings of those that it has in part. */
export function outsidePlan(measure: Measure, header: readonly string[]): OutsidePlan {
  const has = new Set(header);
  const variables = Object.entries(measure.external);
  const there = variables.filter(([, { columns }]) => columns.every((column) => has.has(column)));
  // Declared hypotheses are never dropped in silence, even where the file has none of their columns.
  const lacking = variables.filter(
    (one) => !there.includes(one) && (there.length > 0 || one[1].hypothesis !== null),
  );
  const { repeat } = measure;
  const times = Object.values(repeat?.columns ?? {})[0]?.length ?? 0;
  const hasColumn = ({ column }: { readonly column: string }): boolean => has.has(column);
  const occasions = Array.from({ length: times }, (_, k) =>
    measure.items.flatMap((item) => {
      const column = repeat?.columns[item.id]?.[k];
      return column === undefined ? [] : [{ item, column }];
    }),
  );
  const repeated = occasions.map((columns) => columns.filter(hasColumn)).filter(({ length }) => length > 0);
  const questions = Object.entries(measure.among).map(([name, entry]) => {
    return { name, entry, columns: amongColumns(measure, entry) };
  });
  const among = questions.flatMap((question) => {
    const columns = question.columns.filter(hasColumn);
    return columns.length === 0 ? [] : [{ ...question, columns }];
  });
  const absentColumnsWarning = (
    code: string,
    columns: readonly string[],
    message: (columns: readonly string[]) => string,
  ): Warning[] => {
    const names = columns.filter((column) => !has.has(column)).map((name) => messages.quoted({ name }));
    return names.length === 0 ? [] : [{ code, message: message(names) }];
  };
  const namesOf = (columns: readonly { readonly column: string }[]) => columns.map(({ column }) => column);
  return {
    external: there,
    repeated,
    among,
    warnings: [
      ...lacking.flatMap(([id, { columns }]) =>
        absentColumnsWarning("external-left-out", columns, (names) =>
          messages.externalLeftOut({ variable: id, columns: names }),
        ),
      ),
      ...(repeated.length === 0
        ? []
        : absentColumnsWarning("repeat-left-out", namesOf(occasions.flat()), (names) =>
            messages.repeatLeftOut({ columns: names }),
          )),
      ...(among.length === 0 ? [] : questions).flatMap(({ name, entry, columns }) => {
        const isLeftOut = among.every((one) => one.name !== name);
        const word = isLeftOut ? messages.amongLeftOut : messages.amongPartly;
        // Codes that mean no answer need no column.
        const missingAnswerColumns = columns.filter(({ answer }) =>
          entry.answers.some(({ code }) => code === answer),
        );
        return absentColumnsWarning("among-left-out", namesOf(missingAnswerColumns), (names) =>
          word({ question: name, columns: names }),
        );
      }),
    ],
  };
}

/** The columns of multiple answers, from the pattern of their names. */
export function amongColumns(
  measure: Measure,
  { columns: pattern, answers, missing, items }: MeasureAmong,
): OutsidePlan["among"][number]["columns"] {
  const named = (answer: number, item: string): string =>
    pattern.replaceAll("{answer}", String(answer)).replaceAll("{item}", item);
  const codes = [...answers, ...missing].map(({ code }) => code);
  if (!pattern.includes("{item}"))
    return codes.map((answer) => ({ item: null, answer, column: named(answer, "") }));
  return measure.items
    .filter(({ id }) => items === null || items.includes(id))
    .flatMap(({ id, column }) =>
      codes.map((answer) => ({ item: id, answer, column: named(answer, column) })),
    );
}
