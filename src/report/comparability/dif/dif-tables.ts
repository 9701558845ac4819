import type { Analysis } from "../../../analysis/analysis";
import type { DifItem, DifResult } from "../../../irt/dif/dif-result";
import { chartId } from "../../kit/charts/chart-data";
import { itemColumns } from "../../kit/tables/item-table";
import type { ReportTable } from "../../kit/tables/section";
import { type Columns, column, tableOf } from "../../kit/tables/table-of";
import { formatCell, LEVEL } from "../../kit/words/format";
import { structureFactorLabel } from "../../kit/words/model-names";
import { coefficient } from "../../kit/words/phrases";
import { leftOutTable } from "../left-out-table";
import { shownLevels, smallLevelsNote } from "../shown-levels";
import {
  DIF_LIMITS,
  type DifGrouping,
  difGroupings,
  difLeftOut,
  difWords,
  farthestGroup,
  referenceGroup,
} from "./dif-sentences";

/** The id of a grouping's table or chart. */
export function difId(analysis: Analysis, kind: string, { group }: DifGrouping): string {
  const place = difGroupings(analysis).findIndex((grouping) => grouping.group === group);
  return chartId(`dif-${kind}`, group, place);
}

/** Every item's tests, sizes and what they mean; null where there is no item. */
export function difTable(analysis: Analysis, grouping: DifGrouping): ReportTable | null {
  const rows = grouping.results.flatMap((result) => result.items.map((item) => ({ result, item })));
  const odds = rows.some(({ item }) => item.mantelHaenszel !== null);
  const r2 = (of: "uniform" | "nonUniform" | "both") => (row: DifRow) => row.item.logistic?.[of].r2Change;
  return tableOf(rows, {
    id: difId(analysis, "items", grouping),
    title: `Whether items work alike by ${grouping.group}`,
    columns: [
      factorColumn(analysis, grouping),
      itemColumns(analysis, ({ item }) => item.id),
      column(["words", "What it means", "text"], ({ item }) => difWords(item)),
      column(["anchor", "Anchor", "text"], ({ item }) => item.anchor),
      column(["ratio", "Likelihood ratio, χ²", "decimal2"], ({ item }) => item.likelihoodRatio?.difference),
      column(["df", "df", "integer"], ({ item }) => item.likelihoodRatio?.df),
      column(["p", "p", "p"], ({ item }) => item.likelihoodRatio?.p),
      column(["adjustedP", "p, corrected", "p"], ({ item }) => item.likelihoodRatio?.adjustedP, {
        bold: ({ item }) => (item.likelihoodRatio?.adjustedP ?? 1) < LEVEL,
      }),
      column(["area", "Largest area, share of the range", "percent1"], ({ item }) => largestArea(item)),
      column(["logOdds", "Largest log odds ratio", "decimal2"], ({ item }) => largestLogOdds(item)),
      column(["uniform", "R² change, uniform", "coefficient3"], r2("uniform")),
      column(["nonUniform", "R² change, non-uniform", "coefficient3"], r2("nonUniform")),
      column(["both", "R² change, both", "coefficient3"], r2("both")),
      column(["bothP", "p, corrected (both)", "p"], ({ item }) => item.logistic?.both.adjustedP),
      column(["size", "Size by R²", "text"], ({ item }) => item.logistic?.size),
      odds && [
        column(["delta", "ETS delta", "decimal2"], ({ item }) => item.mantelHaenszel?.delta),
        column(["deltaP", "p, corrected (delta)", "p"], ({ item }) => item.mantelHaenszel?.adjustedP),
        column(["class", "ETS class", "text"], ({ item }) => item.mantelHaenszel?.size),
      ],
    ],
    notes: [...tableNotes(odds), hiddenGroupsNote(analysis, grouping)],
  });
}

interface DifRow {
  readonly result: DifResult;
  readonly item: DifItem;
}

function largestArea(item: DifItem): number | null {
  if (farthestGroup(item) === undefined) return null;
  const range = Math.max(1, item.groups[0]?.d.length ?? 1);
  return Math.max(...item.groups.map(({ unsignedArea }) => unsignedArea)) / range;
}

/** The largest in size, with its sign. */
function largestLogOdds(item: DifItem): number | null {
  if (farthestGroup(item) === undefined) return null;
  return item.groups.reduce((most, { logOdds }) => (Math.abs(logOdds) > Math.abs(most) ? logOdds : most), 0);
}

function tableNotes(odds: boolean): readonly string[] {
  const { area, logOdds, r2Moderate, r2Large } = DIF_LIMITS;
  return [
    `Likelihood ratio: the item free in all groups against equal, given the anchors; p below ${coefficient(LEVEL)} after Holm’s (1979) correction in bold. Area: between the curves of the first group and of the one farthest from it, weighted by where that group’s people are; below ${coefficient(area)} of the item’s range it does not matter (Dorans & Kulick, 1986). Log odds ratio: of answering higher at the same level; below ${coefficient(logOdds)} in size it does not matter (Zieky, 1993).`,
    `R² change: of a logistic regression of the item on the sum of answers when the group (uniform) and its product with the sum (non-uniform) come in (Swaminathan & Rogers, 1990); moderate from ${formatCell(r2Moderate, "coefficient3")}, large from ${coefficient(r2Large)} (Jodoin & Gierl, 2001).${odds ? " ETS delta: −2.35 times the logarithm of the Mantel-Haenszel odds ratio (Holland & Thayer, 1988), below 0 where the second group answers yes less often; A negligible, B moderate, C large." : ""}`,
  ];
}

/** What stands under a table of verdicts where some groups that were compared may be hidden. */
function hiddenGroupsNote({ disclosure }: Analysis, { results }: DifGrouping): string | false {
  const fewer = results.some(({ items, levels }) =>
    items.some(({ likelihoodRatio, groups }) => likelihoodRatio !== null && groups.length < levels.length),
  );
  return (
    disclosure.mode !== "none" &&
    fewer &&
    "Tests and verdicts count every group that was compared, those whose figures are hidden too; the largest area and log odds ratio are of the other groups, and can lie below the limits in an item that works differently."
  );
}

function factorColumn<Row extends { readonly result: DifResult }>(
  analysis: Analysis,
  { results }: DifGrouping,
): Columns<Row> {
  return [
    results.length > 1 &&
      column(["factor", "Factor", "text"], ({ result: { structure, factor } }) =>
        structureFactorLabel(analysis, structure, factor),
      ),
  ];
}

/** Slope and intercepts by group of the items that work differently; null where none does. */
export function difParametersTable(analysis: Analysis, grouping: DifGrouping): ReportTable | null {
  const rows = grouping.results.flatMap((result) => {
    const shown = shownLevels(result);
    return result.items
      .filter(({ verdict }) => verdict === "present")
      .flatMap((item) =>
        item.groups.filter(({ group }) => shown.has(group)).map((group) => ({ ...group, item })),
      );
  });
  const places = rows.reduce((most, { d }) => Math.max(most, d.length), 1);
  const referenced = rows.every(({ item }) => referenceGroup(item) !== undefined);
  return tableOf(rows, {
    id: difId(analysis, "parameters", grouping),
    title: `Items that work differently by ${grouping.group}: parameters in each group`,
    columns: [
      itemColumns(analysis, ({ item }) => item.id),
      column(["level", "Group", "text"], ({ group }) => group),
      { key: "a", label: "Slope", format: "decimal3" },
      Array.from({ length: places }, (_, k) =>
        column([`d${k}`, places === 1 ? "Intercept" : `Intercept ${k + 1}`, "decimal3"], ({ d }) =>
          k < d.length ? d[k] : "",
        ),
      ),
      { key: "signedArea", label: "Area, signed", format: "decimal3" },
      { key: "unsignedArea", label: "Area, unsigned", format: "decimal3" },
      { key: "logOdds", label: "Log odds ratio", format: "decimal2" },
    ],
    notes: [
      `Areas (in points of the item’s score) and log odds ratios are differences from the first group of the item: above 0 where answers are higher at the same level.${referenced ? "" : " Where no group of an item has 0, the figures of its first one are hidden."}`,
      ...smallLevelsNotes(grouping),
    ],
  });
}

const smallLevelsNotes = ({ results }: DifGrouping): readonly (string | null)[] => [
  ...new Set(results.map(smallLevelsNote)),
];

/** Means and variances of the factors by group, by the anchors; null where there are none. */
export function difGroupsTable(analysis: Analysis, grouping: DifGrouping): ReportTable | null {
  return tableOf(
    grouping.results.flatMap((result) => {
      const shown = shownLevels(result);
      return result.groups.filter(({ group }) => shown.has(group)).map((group) => ({ ...group, result }));
    }),
    {
      id: difId(analysis, "groups", grouping),
      title: `Levels of the factors by ${grouping.group}, by the items that work alike`,
      columns: [
        factorColumn(analysis, grouping),
        column(["level", "Group", "text"], ({ group }) => group),
        column(
          ["people", "People", "integer"],
          ({ group, result }) => result.levels.find(({ label }) => label === group)?.n,
        ),
        { key: "mean", label: "Mean", format: "decimal2" },
        column(["deviation", "Standard deviation", "decimal2"], ({ variance }) =>
          Math.sqrt(Math.max(0, variance)),
        ),
      ],
      notes: [
        "The first group has mean 0 and standard deviation 1 by definition.",
        ...smallLevelsNotes(grouping),
      ],
    },
  );
}

/** Groups that could not be compared, over all groupings; null where all could. */
export function difLeftOutTable(analysis: Analysis): ReportTable | null {
  return leftOutTable(
    difGroupings(analysis).flatMap((grouping) =>
      difLeftOut(grouping).map((level) => ({ group: grouping.group, ...level })),
    ),
    {
      id: "dif-left-out",
      title: "Groups whose answers to the items were not compared",
      note: "Such a group can be merged with another by the measure’s definition.",
    },
  );
}
