import type { Analysis } from "../../../analysis/analysis";
import type { ComparedMean, ComparedMeans } from "../../../factor/linking/compared-means";
import type { ReportTable } from "../../kit/tables/section";
import { type Column, type Columns, column, tableOf } from "../../kit/tables/table-of";
import { structureFactorLabel } from "../../kit/words/model-names";
import { type Grouping, groupingId } from "../groupings";
import { shownLevels, smallLevelsNote } from "../shown-levels";

/** The ways in which the groups' means are told, with what each is called. */
export const WAYS = {
  all: "All items equal",
  freed: "Items free where they differ",
  without: "Without items that differ",
} as const;

export type Way = keyof typeof WAYS;

interface Row {
  readonly factor: string;
  readonly level: string;
  readonly people: number | null;
  readonly means: Readonly<Record<Way, ComparedMean | undefined>>;
  readonly change: ComparedMeans["changes"][number] | undefined;
  readonly deviation: number | null;
}

/** The groups' means three ways with their ranks, and what the shifts of all items do to them; null without means. */
export function comparedMeansTable(analysis: Analysis, grouping: Grouping): ReportTable | null {
  const rows = grouping.results.flatMap((result): readonly Row[] => {
    const { means, structure, factor, levels, groups } = result;
    const shown = shownLevels(result);
    return (means?.all ?? []).flatMap(({ group }, g) =>
      shown.has(group)
        ? [
            {
              ...{ factor: structureFactorLabel(analysis, structure, factor), level: group },
              people: levels.find(({ label }) => label === group)?.n ?? null,
              means: { all: means?.all[g], freed: means?.freed[g], without: means?.without?.[g] },
              change: means?.changes[g],
              deviation: deviationOf(groups.find((one) => one.group === group)?.variance),
            },
          ]
        : [],
    );
  });
  const withoutSome = rows.some(({ means }) => means.without !== undefined);
  const some = rows.some(({ means }) => means.without === undefined);
  const dashes = withoutSome && some ? " A dash: no item differs, or fewer than three are left." : "";
  return tableOf(rows, {
    id: groupingId(grouping, "compared-means"),
    title: `Means of the factors by ${grouping.group}, with and without items that differ`,
    columns: [
      grouping.results.length > 1 && { key: "factor", label: "Factor", format: "text" },
      { key: "level", label: "Group", format: "text" },
      { key: "people", label: "People", format: "integer" },
      meanColumns("all"),
      meanColumns("freed"),
      withoutSome && meanColumns("without"),
      column(["change", "Change by all shifts", "decimal2"], ({ change }) => change?.estimate),
      column(["changeLow", "90% low", "decimal2"], ({ change }) => change?.low),
      column(["changeHigh", "90% high", "decimal2"], ({ change }) => change?.high),
      column(["deviation", "SD", "decimal2"], ({ deviation }) => deviation),
    ],
    notes: [
      `In pooled standard deviations about the groups’ average; ranks hold for all groups together at 95%. Errors with items free include that other items might have been asked (linking error ${linkingErrors(grouping)}). The last column is in units of the first group’s.${dashes}`,
      ...new Set(grouping.results.map(smallLevelsNote)),
    ],
  });
}

const deviationOf = (variance: number | undefined): number | null =>
  variance === undefined ? null : Math.sqrt(Math.max(0, variance));

const linkingErrors = ({ results }: Grouping): string =>
  results.flatMap(({ means }) => (means === null ? [] : [means.linkingError.toFixed(3)])).join(", ");

function meanColumns(way: Way): Columns<Row> {
  const figure = (key: string, label: string, of: (mean: ComparedMean) => number): Column<Row> =>
    column([`${way}_${key}`, label, "decimal2"], ({ means }) => {
      const mean = means[way];
      return mean === undefined ? null : of(mean);
    });
  return [
    figure("mean", WAYS[way], ({ mean }) => mean),
    figure("low", "95% low", ({ low }) => low),
    figure("high", "95% high", ({ high }) => high),
    column<Row>([`${way}_ranks`, "Ranks", "text"], ({ means }) => rankRange(means[way])),
  ];
}

/** "1–4", "3". */
export function rankRange(mean: ComparedMean | undefined): string | null {
  if (mean === undefined) return null;
  const { rankLow, rankHigh } = mean;
  return rankLow === rankHigh ? `${rankLow}` : `${rankLow}–${rankHigh}`;
}
