import type { Analysis } from "../../../analysis/analysis";
import { type HIDDEN, shownOrHidden, sumOfShown } from "../words/hidden";
import { type ColumnHead, type Columns, column } from "./table-of";

/** The codes of "no answer" that anyone gave or any item declares, with their labels, in the items' order. */
export function missingCodesOf(
  analysis: Analysis,
): readonly { readonly code: string; readonly label: string }[] {
  const labels = new Map<string, string>();
  for (const item of analysis.items) {
    for (const code of Object.keys(item.missing)) {
      if (!labels.has(code)) labels.set(code, item.missingLabels[code] ?? code);
    }
  }
  const given = [...labels].filter(([code]) => analysis.items.some((item) => isGiven(item.missing[code])));
  return given.map(([code, label]) => ({ code, label }));
}

/** A hidden count may be one of somebody. */
export function isGiven(count: number | null | undefined): boolean {
  return count === null || (count ?? 0) > 0;
}

type LevelMissing = Analysis["data"]["missing"]["byLevel"][number];

/** Of a level's people: the average over the items of the share without a valid answer, by code and in all. */
export function missingColumns<Row>(
  analysis: Analysis,
  of: (row: Row) => LevelMissing | typeof HIDDEN | undefined,
): Columns<Row> {
  const codes = missingCodesOf(analysis);
  const share = ({ proportions }: LevelMissing, code: string) =>
    proportions[code] === undefined ? 0 : proportions[code];
  const cells = (head: ColumnHead, figure: (cell: LevelMissing) => number | null) =>
    column<Row>(head, (row) => {
      const cell = of(row);
      return typeof cell === "object" ? shownOrHidden(figure(cell)) : cell;
    });
  return [
    codes.map(({ code, label }) => cells([`share_${code}`, label, "percent1"], (cell) => share(cell, code))),
    cells(["share", "All missing", "percent1"], (cell) =>
      sumOfShown(codes.map(({ code }) => share(cell, code))),
    ),
  ];
}
