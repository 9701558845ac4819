import type { Analysis } from "../../analysis";
import { LEAST_PEOPLE_SHOWN } from "../../survey/missingness";
import type { ReportTable } from "../section";
import { disclosed, shownOrHidden, sumOfShown } from "../wording/disclosure";
import { listed } from "../wording/phrases";
import { missingCodesOf } from "./missing-answers-table";

/** Missing answers by level of each grouping: the average share over the items, by reason; null without groups. */
export function missingByGroupTable(analysis: Analysis): ReportTable | null {
  const { byGroup } = analysis.data.missing;
  if (byGroup.length === 0) return null;
  const codes = missingCodesOf(analysis);
  const groups = analysis.data.groups.map(({ name }) => name);
  return disclosed(analysis, {
    id: "missing-by-group",
    title: "Missing answers by group",
    columns: [
      { key: "group", label: "Group", format: "text" },
      { key: "level", label: "Level", format: "text" },
      { key: "n", label: "People", format: "integer" },
      ...codes.map(({ code, label }) => ({ key: `share_${code}`, label, format: "percent1" }) as const),
      { key: "share", label: "All missing", format: "percent1" },
    ],
    rows: groups.flatMap((group) => {
      const cells = byGroup.filter((cell) => cell.group === group);
      const levels = [...new Set(cells.map((cell) => cell.level))];
      return levels.map((level) => levelRow(group, level, { cells, codes }));
    }),
    notes: [
      `Average over the items of the share of people without a valid answer${analysis.settings.weights === "design" ? ", weighted" : ""}.`,
      ...hiddenNote(analysis),
    ],
  });
}

function hiddenNote({ data }: Analysis): string[] {
  const { hidden } = data.missing;
  if (hidden.length === 0) return [];
  const levels = hidden.map(({ group, level }) => `${group} “${level}”`);
  return [`Not shown, having fewer than ${LEAST_PEOPLE_SHOWN} people: ${listed(levels)}.`];
}

function levelRow(
  group: string,
  level: string,
  of: {
    cells: Analysis["data"]["missing"]["byGroup"];
    codes: readonly { readonly code: string }[];
  },
): ReportTable["rows"][number] {
  const own = of.cells.filter((cell) => cell.level === level);
  return { group, level, n: shownOrHidden(own[0]?.n), ...missingShares(own, of.codes) };
}

/** Of some people: the average over the items of the share without a valid answer, by code and in all. */
export function missingShares(
  cells: Analysis["data"]["missing"]["byGroup"],
  codes: readonly { readonly code: string }[],
): Readonly<Record<string, string | number | null>> {
  const means = codes.map(({ code }) => {
    const shares = cells.map(({ proportions }) => (proportions[code] === undefined ? 0 : proportions[code]));
    const sum = sumOfShown(shares);
    return sum === null ? null : sum / cells.length;
  });
  return {
    ...Object.fromEntries(codes.map(({ code }, k) => [`share_${code}`, shownOrHidden(means[k])])),
    share: shownOrHidden(sumOfShown(means)),
  };
}
