import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { formatCell } from "../../../words/format";
import * as names from "../../../words/messages";
import type { ReportTable } from "../../kit/tables/section";
import { shareColumns, unlessHidden } from "../../kit/tables/share-columns";
import { type Column, type Columns, column, disclosedTable } from "../../kit/tables/table-of";
import { aboutOf } from "../../kit/words/about-words";
import { shownOrHidden, unlessSuppressed } from "../../kit/words/hidden";
import {
  contextPhrase,
  estimatesBy,
  isOf,
  isShifted,
  mainTreatment,
  measuredOf,
} from "../../kit/words/phrases";
import * as prevalence from "../messages";
import { keyMeasured, measuredTitle, sortedMeasured, TREATMENTS } from "../prevalence-names";
import * as messages from "./messages";

/** People, effective people, share, interval. */
export const estimateColumns = (): readonly Column<PrevalenceEstimate>[] => [
  column(["n", names.columnPeople(), "integer"], (row) => unlessSuppressed(row, shownOrHidden(row.n))),
  ...shareColumns(),
];

/** Shares with all missing answers no, and all yes; none where no row has them. */
export const boundColumns = (rows: readonly PrevalenceEstimate[]): Columns<PrevalenceEstimate> => [
  rows.some(({ missing }) => missing === "imputed") &&
    unlessHidden<PrevalenceEstimate>([
      column(["least", prevalence.columnLeast(), "percent1"], ({ bounds }) =>
        shownOrHidden(bounds?.low ?? null),
      ),
      column(["most", prevalence.columnMost(), "percent1"], ({ bounds }) =>
        shownOrHidden(bounds?.high ?? null),
      ),
    ]),
];

const measuredCells = <Row extends PrevalenceEstimate>(analysis: Analysis): Column<Row> =>
  column(["measured", messages.columnMeasured({ about: aboutOf(analysis) }), "text"], (row) =>
    measuredTitle(analysis, row),
  );

export function prevalenceTable(analysis: Analysis): ReportTable | null {
  const all = estimatesBy(analysis, null);
  const context = keyMeasured(all)[1]?.context ?? null;
  const items = all.filter((row) => row.kind === "item" && row.context === null);
  const sets = all.filter((row) => row.kind === "set" && (row.context === null || row.context === context));
  const ordered = sortedMeasured(measuredOf(items), all).flatMap((one) => items.filter(isOf(one)));
  const rows = [...ordered, ...sets];
  const isSame = rows.length > 1 && rows.every(({ n }) => n !== null && n === rows[0]?.n);
  return disclosedTable(analysis, rows, {
    id: "prevalence",
    title: messages.sharesTitle({ about: aboutOf(analysis) }),
    columns: [
      measuredCells(analysis),
      // The same people answered everything where missing answers are imputed.
      estimateColumns().filter(({ key }) => key !== "effectiveN" && (key !== "n" || !isSame)),
      boundColumns(rows),
    ],
    notes: [
      isSame && messages.samePeople({ n: rows[0]?.n ?? 0 }),
      prevalence.treatmentNote({ treatment: mainTreatment(analysis) }),
      analysis.settings.weights === "design" && messages.sharesWeighted(),
      context !== null && messages.contextNote({ context: contextPhrase(context) }),
    ],
  });
}

export function allSharesTable(analysis: Analysis): ReportTable | null {
  const main = mainTreatment(analysis);
  const rows = analysis.prevalence.filter((row) => row.missing === main && !isShifted(row));
  return disclosedTable(analysis, rows, {
    id: "prevalence-all",
    title: messages.allSharesTitle({ about: aboutOf(analysis) }),
    columns: [
      measuredCells(analysis),
      { key: "group", label: names.columnGrouping(), format: "text" },
      { key: "level", label: names.columnLevel(), format: "text" },
      estimateColumns(),
      boundColumns(rows),
      unlessHidden<PrevalenceEstimate>([{ key: "deff", label: names.designEffect(), format: "decimal2" }]),
    ],
  });
}

/** Overall shares by treatment of missing answers; null where they are equal. For a single item, complete answers are the known ones. */
export function sensitivityTable(analysis: Analysis): ReportTable | null {
  const all = analysis.prevalence.filter(({ group, context }) => group === null && context === null);
  const columns = waysOf(all);
  const of = ({ variable }: PrevalenceEstimate, way: Way): PrevalenceEstimate | undefined => {
    const same = all.filter((row) => row.variable === variable);
    const found = same.find(({ missing, delta }) => missing === way.missing && (delta ?? 1) === way.delta);
    return way.missing === "complete" ? (found ?? same.find(({ missing }) => missing === "known")) : found;
  };
  const rows = all.filter((row, at) => all.findIndex(({ variable }) => variable === row.variable) === at);
  const differs = rows.some((row) => {
    const shares = columns.flatMap((way) => of(row, way)?.estimate ?? []);
    return Math.max(...shares) > Math.min(...shares);
  });
  if (columns.length < 2 || !differs) return null;
  const ofKind = (kind: "set" | "item") => rows.filter((row) => row.kind === kind);
  return disclosedTable(analysis, [...ofKind("set"), ...ofKind("item")], {
    id: "prevalence-missing",
    title: messages.treatmentsTitle(),
    columns: [
      measuredCells(analysis),
      ...columns.map((way) =>
        column([`${way.missing}-${way.delta}`, wayLabel(way), "percent1"], (row: PrevalenceEstimate) =>
          shownOrHidden(of(row, way)?.estimate),
        ),
      ),
    ],
  });
}

type Way = ReturnType<typeof waysOf>[number];

function waysOf(rows: readonly PrevalenceEstimate[]) {
  return TREATMENTS.flatMap((missing) => {
    const odds = rows.flatMap((row) => (row.missing === missing ? [row.delta ?? 1] : []));
    return [...new Set(odds)].sort((a, b) => a - b).map((delta) => ({ missing, delta }));
  });
}

function wayLabel({ missing, delta }: Way): string {
  if (delta !== 1) return messages.columnImputedOdds({ odds: formatCell(delta, "text") });
  return missing === "known"
    ? messages.columnKnownBiased()
    : prevalence.columnTreatment({ treatment: missing });
}
