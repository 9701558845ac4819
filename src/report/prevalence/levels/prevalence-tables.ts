import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import type { ReportTable } from "../../kit/tables/section";
import { type Column, column, disclosedTable } from "../../kit/tables/table-of";
import { wordsOf } from "../../kit/words/about-words";
import { shownOrHidden } from "../../kit/words/hidden";
import { sentence } from "../../kit/words/phrases";
import { boundColumns, ESTIMATE_COLUMNS, unlessHidden } from "../estimate-cells";
import { estimatesBy, mainTreatment, measuredTitle, TREATMENTS, treatmentName } from "../prevalence-names";

/** The column of items and sets. */
export const measuredColumn = (analysis: Analysis) =>
  ({ key: "measured", label: sentence(wordsOf(analysis).done), format: "text" }) as const;

/** The same with its cells. */
export const measuredCells = (analysis: Analysis): Column<PrevalenceEstimate> => ({
  ...measuredColumn(analysis),
  value: (row) => measuredTitle(analysis, row),
});

/** Everybody's share of every item and set, in any context and in each. */
export function prevalenceTable(analysis: Analysis): ReportTable | null {
  const all = estimatesBy(analysis, null);
  const inContexts = all.filter(({ context }) => context !== null);
  return disclosedTable(analysis, [...all.filter(({ context }) => context === null), ...inContexts], {
    id: "prevalence",
    title: `Who ${wordsOf(analysis).did} what`,
    columns: [
      measuredCells(analysis),
      ...ESTIMATE_COLUMNS,
      ...boundColumns(all),
      ...unlessHidden<PrevalenceEstimate>([{ key: "deff", label: "Design effect", format: "decimal2" }]),
    ],
    notes: [
      `People are ${mainTreatment(analysis) === "known" ? "those with a known answer" : "all who were asked"}${analysis.settings.weights === "design" ? "; shares are weighted" : ""}; ${treatmentName(mainTreatment(analysis))}. The design effect is the variance over that of a simple random sample of as many people; effective people are the people over it.`,
      inContexts.length > 0 &&
        "“Last online” and the like: what was last in that context alone counts as yes, any other answer as no.",
    ],
  });
}

/**
 * Everybody's shares by what is made of missing answers; null where that makes no difference.
 *
 * Of a single item complete answers are the known ones.
 */
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

/** The ways that there are, in the order in which they are told. */
function waysOf(rows: readonly PrevalenceEstimate[]): readonly Way[] {
  return TREATMENTS.flatMap((missing) => {
    const odds = rows.flatMap((row) => (row.missing === missing ? [row.delta ?? 1] : []));
    return [...new Set(odds)].sort((a, b) => a - b).map((delta) => ({ missing, delta }));
  });
}

function wayLabel({ missing, delta }: Way): string {
  if (delta !== 1) return `Imputed, odds times ${delta}`;
  return missing === "known" ? "Known answers (biased upward)" : sentence(treatmentName(missing));
}
