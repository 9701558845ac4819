import type { DescribedAssociation, Description } from "../../survey/description/description-result";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { LEVEL } from "../kit/words/format";
import { fullName } from "./frequency-tables";
import * as messages from "./messages";

/** Most pairs that a person reads. */
export const MAX_ASSOCIATIONS = 20;

/** A column's name with its label. */
export const nameIn = ({ columns }: Description, name: string): string => {
  const found = columns.find(({ column: own }) => own === name);
  return found === undefined ? name : fullName(found);
};

/** Each pair of columns with Cramér's V and its test. */
export function associationsTable(
  description: Description,
  rows: readonly DescribedAssociation[],
  id: string,
): ReportTable | null {
  const { associations, weight } = description;
  const isDesigned = associations.some(({ dfDenominator }) => dfDenominator !== null);
  const tests = associations.filter(({ p }) => p !== null).length;
  return tableOf(rows, {
    id,
    title: messages.associationsTitle(),
    columns: [
      column(["rows", messages.columnName(), "text"], ({ rows: name }) => nameIn(description, name)),
      column(["columns", names.columnBy(), "text"], ({ columns: name }) => nameIn(description, name)),
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "cramersV", label: messages.columnCramersV(), format: "coefficient2", bold: isFound },
      { key: "statistic", label: isDesigned ? names.fStatistic() : names.chiSquared(), format: "decimal2" },
      column(["df", names.degreesOfFreedom(), "decimal2"], ({ df }) =>
        df !== null && Number.isInteger(df) ? String(df) : df,
      ),
      isDesigned && { key: "dfDenominator", label: messages.columnDf2(), format: "decimal2" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "adjustedP", label: messages.columnAdjustedP(), format: "p" },
    ],
    notes: [
      messages.noteV(),
      tests > 0 && messages.noteAdjusted({ n: tests }),
      rows.some(({ isSparse }) => isSparse) && messages.noteSparse(),
      weight !== null && messages.noteWeighted({ column: weight }),
      rows.length < associations.length && messages.noteMore({ n: rows.length }),
    ],
  });
}

/** Whether the test of an association is significant. */
export const isFound = ({ adjustedP }: Pick<DescribedAssociation, "adjustedP">): boolean =>
  adjustedP !== null && adjustedP < LEVEL;

/** Shares of one column's answers within each answer to the other. */
export function crossTableOf(
  description: Description,
  association: DescribedAssociation,
  place: number,
): ReportTable | null {
  const { rows, columns, rowLevels, columnLevels, counts, shares } = association;
  const people = columnLevels.map((_, k) => counts.reduce((sum, row) => sum + (row[k] ?? 0), 0));
  const totals = columnLevels.map((_, k) => shares.reduce((sum, row) => sum + (row[k] ?? 0), 0));
  return tableOf(
    rowLevels.map((level, row) => ({ level, row })),
    {
      id: `cross-${place + 1}`,
      title: messages.crossTableTitle({
        rows: nameIn(description, rows),
        columns: nameIn(description, columns),
      }),
      columns: [
        column(["answer", rows, "text"], ({ level }) => level),
        columnLevels.map((level, k) =>
          column<{ readonly row: number }>(
            [`level${k + 1}`, messages.levelWithPeople({ level, n: people[k] ?? 0 }), "percent1"],
            ({ row }) => ((totals[k] ?? 0) > 0 ? (shares[row]?.[k] ?? 0) / (totals[k] ?? 1) : null),
          ),
        ),
      ],
      notes: [messages.crossTableNote()],
    },
  );
}
