import type { Analysis } from "../../../analysis/analysis";
import { missingCodesOf, missingShares } from "../../kit/tables/missing-columns";
import type { ReportTable } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { disclosed, HIDDEN } from "../../kit/words/hidden";
import { ESTIMATE_COLUMNS, estimateCells, fewPeopleMarks } from "../estimate-cells";
import { groupingId } from "../grouping-id";
import {
  estimatesBy,
  isOf,
  mainMeasured,
  measuredOf,
  measuredPhrase,
  measuredTitle,
  treatmentName,
} from "../prevalence-names";
import { contrastsBy, FEW_LEVELS, rankingOf } from "./prevalence-sentences";
import { measuredColumn } from "./prevalence-tables";

/** The main share by level beside the missing answers of the level and the places that it may take. */
export function groupPrevalenceTable(analysis: Analysis, group: string): ReportTable | null {
  const by = estimatesBy(analysis, group);
  const main = mainMeasured(by);
  if (main === null) return null;
  const rows = by.filter(isOf(main));
  const codes = missingCodesOf(analysis);
  const ranking = rankingOf(analysis, group);
  const missing = analysis.data.missing.byLevel.filter((cell) => cell.group === group);
  const tooFew = new Set(
    analysis.data.missing.hidden.filter((one) => one.group === group).map(({ level }) => level),
  );
  return disclosed(analysis, {
    id: groupingId(analysis, "prevalence-by", group),
    title: `${measuredTitle(analysis, main)}, by ${group}`,
    columns: [
      { key: "level", label: group, format: "text" },
      ...ESTIMATE_COLUMNS,
      ...(ranking ? [{ key: "ranks", label: "Rank, 95% interval", format: "text" } as const] : []),
      ...(missing.length > 0 || tooFew.size > 0 ? missingColumns(codes) : []),
    ],
    rows: rows.map((row) => {
      const level = row.level ?? "";
      const cell = missing.find((one) => one.level === level);
      return {
        level,
        ...estimateCells(row),
        ranks: rankText(ranking, level, row.suppressed !== null),
        ...(cell === undefined ? {} : missingShares(cell, codes)),
        ...(tooFew.has(level)
          ? Object.fromEntries(missingColumns(codes).map(({ key }) => [key, HIDDEN]))
          : {}),
      };
    }),
    parentheses: fewPeopleMarks(rows),
    notes: [
      ...(missing.length > 0
        ? ["Missing answers are the average over all items of the share of people without a valid answer."]
        : []),
      ...(ranking
        ? ["Rank 1 is the largest share; the intervals hold together for all levels (Klein et al., 2020)."]
        : []),
    ],
  });
}

function missingColumns(
  codes: readonly { readonly code: string; readonly label: string }[],
): ReportTable["columns"] {
  return [
    ...codes.map(({ code, label }) => ({ key: `share_${code}`, label, format: "percent1" }) as const),
    { key: "share", label: "All missing", format: "percent1" },
  ];
}

function rankText(
  ranking: Analysis["rankings"][number] | undefined,
  level: string,
  hidden: boolean,
): string | null {
  if (hidden) return HIDDEN;
  const place = ranking?.levels.find((one) => one.level === level);
  if (place === undefined) return null;
  return place.low === place.high ? String(place.low) : `${place.low} to ${place.high}`;
}

/** The other sets and contexts by level; null where there is only the one. */
export function moreGroupPrevalenceTable(analysis: Analysis, group: string): ReportTable | null {
  const by = estimatesBy(analysis, group);
  const main = mainMeasured(by);
  const others = measuredOf(by).filter(
    (measured) => measured.kind === "set" && !(main !== null && isOf(main)(measured)),
  );
  if (others.length === 0) return null;
  const rows = others.flatMap((measured) => by.filter(({ kind }) => kind === "set").filter(isOf(measured)));
  return disclosed(analysis, {
    id: groupingId(analysis, "prevalence-more-by", group),
    title: `Other sets and contexts, by ${group}`,
    columns: [measuredColumn(analysis), { key: "level", label: group, format: "text" }, ...ESTIMATE_COLUMNS],
    rows: rows.map((row) => ({
      measured: measuredTitle(analysis, row),
      level: row.level,
      ...estimateCells(row),
    })),
    parentheses: fewPeopleMarks(rows),
    notes: [],
  });
}

/** Every pair of levels of a grouping of few levels; null for more, and without contrasts. */
export function contrastsTable(analysis: Analysis, group: string): ReportTable | null {
  const rows = contrastsBy(analysis, group);
  const levels = new Set(rows.flatMap(({ levels }) => levels));
  const [first] = rows;
  const main = mainMeasured(estimatesBy(analysis, null));
  if (first === undefined || main === null || levels.size > FEW_LEVELS) return null;
  return disclosed(analysis, {
    id: groupingId(analysis, "contrasts", group),
    title: `Differences by ${group} in the share who ${wordsOf(analysis).did} ${measuredPhrase(analysis, main)}`,
    columns: [
      { key: "first", label: "Level", format: "text" },
      { key: "second", label: "Less", format: "text" },
      { key: "difference", label: "Difference", format: "percent1" },
      { key: "se", label: "SE", format: "percent1" },
      { key: "low", label: "95% low", format: "percent1" },
      { key: "high", label: "95% high", format: "percent1" },
      { key: "p", label: "p", format: "p" },
      { key: "adjustedP", label: "p (Holm)", format: "p" },
    ],
    rows: rows.map((row) => ({
      first: row.levels[0],
      second: row.levels[1],
      ...(row.suppressed === null
        ? {
            ...{ difference: row.difference, se: row.se, low: row.low, high: row.high },
            ...{ p: row.p, adjustedP: row.adjustedP },
          }
        : {
            ...{ difference: HIDDEN, se: HIDDEN, low: HIDDEN, high: HIDDEN },
            ...{ p: HIDDEN, adjustedP: HIDDEN },
          }),
    })),
    notes: [
      `In percentage points, by ${treatmentName(first.missing)}. Intervals are of each difference by itself; p (Holm) is corrected over all pairs.`,
    ],
  });
}
