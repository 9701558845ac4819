import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import type { ReportTable } from "../../kit/tables/section";
import { type Column, column, disclosedTable } from "../../kit/tables/table-of";
import { wordsOf } from "../../kit/words/about-words";
import { shownOrHidden } from "../../kit/words/hidden";
import { estimatesBy, isShifted, mainTreatment, sentence } from "../../kit/words/phrases";
import { boundColumns, ESTIMATE_COLUMNS, unlessHidden } from "../estimate-cells";
import { keyMeasured, measuredTitle, TREATMENTS, treatmentName } from "../prevalence-names";

const measuredCells = <Row extends PrevalenceEstimate>(analysis: Analysis): Column<Row> =>
  column(["measured", sentence(wordsOf(analysis).done), "text"], (row) => measuredTitle(analysis, row));

export function prevalenceTable(analysis: Analysis): ReportTable | null {
  const all = estimatesBy(analysis, null);
  const context = keyMeasured(all)[1]?.context ?? null;
  const items = all.filter((row) => row.kind === "item" && row.context === null);
  const sets = all.filter((row) => row.kind === "set" && (row.context === null || row.context === context));
  const rows = [...items, ...sets];
  return disclosedTable(analysis, rows, {
    id: "prevalence",
    title: `Who ${wordsOf(analysis).did} what`,
    columns: [
      measuredCells(analysis),
      ...ESTIMATE_COLUMNS.filter(({ key }) => key !== "effectiveN"),
      ...boundColumns(rows),
    ],
    notes: [
      `${sentence(treatmentName(mainTreatment(analysis)))}${analysis.settings.weights === "design" ? "; shares are weighted" : ""}.`,
      context !== null && "What was last in that context alone counts as yes, any other answer as no.",
    ],
  });
}

export function allSharesTable(analysis: Analysis): ReportTable | null {
  const main = mainTreatment(analysis);
  const rows = analysis.prevalence.filter((row) => row.missing === main && !isShifted(row));
  return disclosedTable(analysis, rows, {
    id: "prevalence-all",
    title: `Who ${wordsOf(analysis).did} what, in every context and group`,
    columns: [
      measuredCells(analysis),
      { key: "group", label: "Grouping", format: "text" },
      { key: "level", label: "Level", format: "text" },
      ...ESTIMATE_COLUMNS,
      ...boundColumns(rows),
      ...unlessHidden<PrevalenceEstimate>([{ key: "deff", label: "Design effect", format: "decimal2" }]),
    ],
  });
}

/** Overall shares by treatment of missing answers; null where they are equal. For a single item, complete answers are the known ones. */
export function sensitivityTable(analysis: Analysis): ReportTable | null {
  const all = analysis.prevalence.filter(({ group, context }) => group === null && context === null);
  const columns = waysOf(all);
  const of = ({ variable }: PrevalenceEstimate, way: Way): PrevalenceEstimate | undefined =>
    all.find((row) => row.variable === variable && isWay(row, way)) ??
    (way.missing === "complete"
      ? all.find((row) => row.variable === variable && row.missing === "known")
      : undefined);
  const rows = all.filter((row, at) => all.findIndex(({ variable }) => variable === row.variable) === at);
  const differs = rows.some((row) => {
    const shares = columns.flatMap((way) => of(row, way)?.estimate ?? []);
    return Math.max(...shares) > Math.min(...shares);
  });
  if (columns.length < 2 || !differs) return null;
  const sets = rows.filter(({ kind }) => kind === "set");
  return disclosedTable(analysis, [...sets, ...rows.filter(({ kind }) => kind === "item")], {
    id: "prevalence-missing",
    title: "Shares by what is made of missing answers",
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

interface Way extends Pick<PrevalenceEstimate, "missing"> {
  readonly delta: number;
}

const isWay = (row: PrevalenceEstimate, { missing, delta }: Way): boolean =>
  row.missing === missing && (row.delta ?? 1) === delta;

function waysOf(rows: readonly PrevalenceEstimate[]): readonly Way[] {
  return TREATMENTS.flatMap((missing) => {
    const odds = rows.flatMap((row) => (row.missing === missing ? [row.delta ?? 1] : []));
    return [...new Set(odds)].sort((a, b) => a - b).map((delta) => ({ missing, delta }));
  });
}

function wayLabel({ missing, delta }: Way): string {
  if (delta !== 1) return `Imputed, odds times ${delta}`;
  return missing === "known" ? "Known answers (biased up)" : sentence(treatmentName(missing));
}
