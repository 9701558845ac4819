import type { Analysis } from "../../../analysis/analysis";
import type { DifItem, DifResult } from "../../../irt/dif/dif-result";
import { chartId } from "../../kit/charts/chart-id";
import { itemCells, itemColumns } from "../../kit/tables/item-table";
import type { ReportTable } from "../../kit/tables/section";
import { formatCell, LEVEL } from "../../kit/words/format";
import { structureFactorLabel } from "../../kit/words/model-names";
import { coefficient } from "../../kit/words/phrases";
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
  const rows = grouping.results.flatMap((result) =>
    result.items.map((item) => ({
      ...factorCell(analysis, grouping, result),
      ...difCells(analysis, item),
    })),
  );
  if (rows.length === 0) return null;
  const all = grouping.results.flatMap(({ items }) => items);
  const odds = all.some(({ mantelHaenszel }) => mantelHaenszel !== null);
  return {
    id: difId(analysis, "items", grouping),
    title: `Whether items work alike by ${grouping.group}`,
    columns: [
      ...factorColumn(grouping),
      ...itemColumns(analysis),
      { key: "words", label: "What it means", format: "text" },
      { key: "anchor", label: "Anchor", format: "text" },
      { key: "ratio", label: "Likelihood ratio, χ²", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      { key: "adjustedP", label: "p, corrected", format: "p" },
      { key: "area", label: "Largest area, share of the range", format: "percent1" },
      { key: "logOdds", label: "Largest log odds ratio", format: "decimal2" },
      { key: "uniform", label: "R² change, uniform", format: "coefficient3" },
      { key: "nonUniform", label: "R² change, non-uniform", format: "coefficient3" },
      { key: "both", label: "R² change, both", format: "coefficient3" },
      { key: "bothP", label: "p, corrected (both)", format: "p" },
      { key: "size", label: "Size by R²", format: "text" },
      ...(odds
        ? ([
            { key: "delta", label: "ETS delta", format: "decimal2" },
            { key: "deltaP", label: "p, corrected (delta)", format: "p" },
            { key: "class", label: "ETS class", format: "text" },
          ] as const)
        : []),
    ],
    rows,
    emphasis: rows.flatMap(({ adjustedP }, row) =>
      typeof adjustedP === "number" && adjustedP < LEVEL ? [{ row, key: "adjustedP" }] : [],
    ),
    notes: [...tableNotes(odds), ...hiddenGroupsNote(analysis, grouping)],
  };
}

function tableNotes(odds: boolean): readonly string[] {
  const { area, logOdds, r2Moderate, r2Large } = DIF_LIMITS;
  return [
    `Likelihood ratio: the item free in all groups against equal, given the anchors; p below ${coefficient(LEVEL)} after Holm’s (1979) correction in bold. Area: between the curves of the first group and of the one farthest from it, weighted by where that group’s people are; below ${coefficient(area)} of the item’s range it does not matter (Dorans & Kulick, 1986). Log odds ratio: of answering higher at the same level; below ${coefficient(logOdds)} in size it does not matter (Zieky, 1993).`,
    `R² change: of a logistic regression of the item on the sum of answers when the group (uniform) and its product with the sum (non-uniform) come in (Swaminathan & Rogers, 1990); moderate from ${formatCell(r2Moderate, "coefficient3")}, large from ${coefficient(r2Large)} (Jodoin & Gierl, 2001).${odds ? " ETS delta: −2.35 times the logarithm of the Mantel-Haenszel odds ratio (Holland & Thayer, 1988), below 0 where the second group answers yes less often; A negligible, B moderate, C large." : ""}`,
  ];
}

/** What stands under a table of verdicts where some groups that were compared may be hidden. */
function hiddenGroupsNote({ disclosure }: Analysis, { results }: DifGrouping): readonly string[] {
  const fewer = results.some(({ items, levels }) =>
    items.some(({ likelihoodRatio, groups }) => likelihoodRatio !== null && groups.length < levels.length),
  );
  if (disclosure.mode === "none" || !fewer) return [];
  return [
    "Tests and verdicts count every group that was compared, those whose figures are hidden too; the largest area and log odds ratio are of the other groups, and can lie below the limits in an item that works differently.",
  ];
}

function difCells(analysis: Analysis, item: DifItem): ReportTable["rows"][number] {
  const far = farthestGroup(item);
  const range = Math.max(1, item.groups[0]?.d.length ?? 1);
  return {
    ...itemCells(analysis, item.id),
    words: difWords(item),
    anchor: item.anchor ? "yes" : "no",
    ratio: item.likelihoodRatio?.difference ?? null,
    df: item.likelihoodRatio?.df ?? null,
    p: item.likelihoodRatio?.p ?? null,
    adjustedP: item.likelihoodRatio?.adjustedP ?? null,
    area: far === undefined ? null : Math.max(...item.groups.map(({ unsignedArea }) => unsignedArea)) / range,
    logOdds: far === undefined ? null : largest(item.groups.map((group) => group.logOdds)),
    uniform: item.logistic?.uniform.r2Change ?? null,
    nonUniform: item.logistic?.nonUniform.r2Change ?? null,
    both: item.logistic?.both.r2Change ?? null,
    bothP: item.logistic?.both.adjustedP ?? null,
    size: item.logistic?.size ?? null,
    delta: item.mantelHaenszel?.delta ?? null,
    deltaP: item.mantelHaenszel?.adjustedP ?? null,
    class: item.mantelHaenszel?.size ?? null,
  };
}

/** The largest in size, with its sign. */
const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);

const factorColumn = ({ results }: DifGrouping): ReportTable["columns"] =>
  results.length > 1 ? [{ key: "factor", label: "Factor", format: "text" }] : [];

function factorCell(
  analysis: Analysis,
  { results }: DifGrouping,
  { structure, factor }: DifResult,
): Readonly<Record<string, string>> {
  return results.length > 1 ? { factor: structureFactorLabel(analysis, structure, factor) } : {};
}

/** Slope and intercepts by group of the items that work differently; null where none does. */
export function difParametersTable(analysis: Analysis, grouping: DifGrouping): ReportTable | null {
  const found = grouping.results.flatMap((result) => {
    const shown = shownLevels(result);
    return result.items
      .filter(({ verdict }) => verdict === "present")
      .flatMap((item) =>
        item.groups.filter(({ group }) => shown.has(group)).map((group) => ({ item, group })),
      );
  });
  if (found.length === 0) return null;
  const places = found.reduce((most, { group }) => Math.max(most, group.d.length), 1);
  return {
    id: difId(analysis, "parameters", grouping),
    title: `Items that work differently by ${grouping.group}: parameters in each group`,
    columns: [
      ...itemColumns(analysis),
      { key: "level", label: "Group", format: "text" },
      { key: "a", label: "Slope", format: "decimal3" },
      ...Array.from(
        { length: places },
        (_, k) =>
          ({
            key: `d${k}`,
            label: places === 1 ? "Intercept" : `Intercept ${k + 1}`,
            format: "decimal3",
          }) as const,
      ),
      { key: "signedArea", label: "Area, signed", format: "decimal3" },
      { key: "unsignedArea", label: "Area, unsigned", format: "decimal3" },
      { key: "logOdds", label: "Log odds ratio", format: "decimal2" },
    ],
    rows: found.map(({ item, group }) => ({
      ...itemCells(analysis, item.id),
      level: group.group,
      a: group.a,
      ...Object.fromEntries(
        Array.from({ length: places }, (_, k) => [`d${k}`, k < group.d.length ? (group.d[k] ?? null) : ""]),
      ),
      signedArea: group.signedArea,
      unsignedArea: group.unsignedArea,
      logOdds: group.logOdds,
    })),
    notes: [
      `Areas (in points of the item’s score) and log odds ratios are differences from the first group of the item: above 0 where answers are higher at the same level.${found.every(({ item }) => referenceGroup(item) !== undefined) ? "" : " Where no group of an item has 0, the figures of its first one are hidden."}`,
      ...[...new Set(grouping.results.flatMap((result) => smallLevelsNote(result) ?? []))],
    ],
  };
}

/** Means and variances of the factors by group, by the anchors; null where there are none. */
export function difGroupsTable(analysis: Analysis, grouping: DifGrouping): ReportTable | null {
  const rows = grouping.results.flatMap((result) => {
    const shown = shownLevels(result);
    const people = new Map(result.levels.map(({ label, n }) => [label, n]));
    return result.groups
      .filter(({ group }) => shown.has(group))
      .map(({ group, mean, variance }) => ({
        ...factorCell(analysis, grouping, result),
        level: group,
        people: people.get(group) ?? null,
        mean,
        deviation: Math.sqrt(Math.max(0, variance)),
      }));
  });
  if (rows.length === 0) return null;
  return {
    id: difId(analysis, "groups", grouping),
    title: `Levels of the factors by ${grouping.group}, by the items that work alike`,
    columns: [
      ...factorColumn(grouping),
      { key: "level", label: "Group", format: "text" },
      { key: "people", label: "People", format: "integer" },
      { key: "mean", label: "Mean", format: "decimal2" },
      { key: "deviation", label: "Standard deviation", format: "decimal2" },
    ],
    rows,
    notes: [
      "The first group has mean 0 and standard deviation 1 by definition.",
      ...[...new Set(grouping.results.flatMap((result) => smallLevelsNote(result) ?? []))],
    ],
  };
}

/** Groups that could not be compared, over all groupings; null where all could. */
export function difLeftOutTable(analysis: Analysis): ReportTable | null {
  const rows = difGroupings(analysis).flatMap((grouping) =>
    difLeftOut(grouping).map(({ label, people, reason }) => ({
      group: grouping.group,
      level: label,
      people,
      reason,
    })),
  );
  if (rows.length === 0) return null;
  return {
    id: "dif-left-out",
    title: "Groups whose answers to the items were not compared",
    columns: [
      { key: "group", label: "Grouping", format: "text" },
      { key: "level", label: "Group", format: "text" },
      { key: "people", label: "People", format: "text" },
      { key: "reason", label: "Reason", format: "text" },
    ],
    rows,
    notes: ["Such a group can be merged with another by the measure’s definition."],
  };
}
