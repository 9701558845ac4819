import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { missingColumns } from "../../kit/tables/missing-columns";
import type { ReportTable } from "../../kit/tables/section";
import { column, disclosedTable } from "../../kit/tables/table-of";
import { wordsOf } from "../../kit/words/about-words";
import { HIDDEN } from "../../kit/words/hidden";
import { boundColumns, ESTIMATE_COLUMNS, unlessHidden } from "../estimate-cells";
import {
  estimatesBy,
  groupingId,
  isOf,
  mainMeasured,
  measuredOf,
  measuredPhrase,
  measuredTitle,
  treatmentName,
} from "../prevalence-names";
import { contrastsBy, FEW_LEVELS, rankingOf } from "./prevalence-sentences";
import { measuredCells } from "./prevalence-tables";

/** The main share by level beside the missing answers of the level and the places that it may take. */
export function groupPrevalenceTable(analysis: Analysis, group: string): ReportTable | null {
  const by = estimatesBy(analysis, group);
  const main = mainMeasured(by);
  if (main === null) return null;
  const ranking = rankingOf(analysis, group);
  const { byLevel, hidden } = analysis.data.missing;
  const missing = byLevel.filter((cell) => cell.group === group);
  const tooFew = new Set(hidden.filter((cell) => cell.group === group).map(({ level }) => level));
  const rows = by.filter(isOf(main)).map((row) => ({ ...row, level: row.level ?? "" }));
  return disclosedTable(analysis, rows, {
    id: groupingId(analysis, "prevalence-by", group),
    title: `${measuredTitle(analysis, main)}, by ${group}`,
    columns: [
      { key: "level", label: group, format: "text" },
      ...ESTIMATE_COLUMNS,
      ...boundColumns(rows),
      ranking !== undefined &&
        column(["ranks", "Rank, 95% interval", "text"], ({ level, suppressed }) =>
          suppressed === null ? rankText(ranking, level) : HIDDEN,
        ),
      (missing.length > 0 || tooFew.size > 0) &&
        missingColumns(analysis, ({ level }) =>
          tooFew.has(level) ? HIDDEN : missing.find((cell) => cell.level === level),
        ),
    ],
    notes: [
      treatmentNote(rows),
      missing.length > 0 &&
        "Missing answers are the average over all items of the share of people without a valid answer.",
      ranking !== undefined &&
        "Rank 1 is the largest share; the intervals hold together for all levels (Klein et al., 2020) and are conservative by design: all of them hold in more than 95 of 100 samples.",
    ],
  });
}

function rankText({ levels }: Analysis["rankings"][number], level: string): string | null {
  const place = levels.find((one) => one.level === level);
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
  const rows = others.flatMap((measured) => by.filter(({ kind }) => kind === "set").filter(isOf(measured)));
  return disclosedTable(analysis, rows, {
    id: groupingId(analysis, "prevalence-more-by", group),
    title: `Other sets and contexts, by ${group}`,
    columns: [
      measuredCells(analysis),
      { key: "level", label: group, format: "text" },
      ...ESTIMATE_COLUMNS,
      ...boundColumns(rows),
    ],
    notes: [treatmentNote(rows)],
  });
}

/** What was made of the missing answers of a table's shares. */
function treatmentNote([first]: readonly PrevalenceEstimate[]): string {
  return first === undefined ? "" : `Shares: ${treatmentName(first.missing)}.`;
}

/** Every pair of levels of a grouping of few levels; null for more, and without contrasts. */
export function contrastsTable(analysis: Analysis, group: string): ReportTable | null {
  const rows = contrastsBy(analysis, group);
  const levels = new Set(rows.flatMap(({ levels }) => levels));
  const [first] = rows;
  const main = mainMeasured(estimatesBy(analysis, null));
  if (first === undefined || main === null || levels.size > FEW_LEVELS) return null;
  return disclosedTable(analysis, rows, {
    id: groupingId(analysis, "contrasts", group),
    title: `Differences by ${group} in the share who ${wordsOf(analysis).did} ${measuredPhrase(analysis, main)}`,
    columns: [
      column(["first", "Level", "text"], ({ levels }) => levels[0]),
      column(["second", "Less", "text"], ({ levels }) => levels[1]),
      ...unlessHidden<(typeof rows)[number]>([
        { key: "difference", label: "Difference", format: "percent1" },
        { key: "se", label: "SE", format: "percent1" },
        { key: "low", label: "95% low", format: "percent1" },
        { key: "high", label: "95% high", format: "percent1" },
        { key: "jointLow", label: "joint low", format: "percent1" },
        { key: "jointHigh", label: "joint high", format: "percent1" },
        { key: "p", label: "p", format: "p" },
        { key: "adjustedP", label: "p (Holm)", format: "p" },
      ]),
    ],
    notes: [
      `In percentage points; ${treatmentName(first.missing)}. The first interval is of each difference by itself, the joint one holds for all pairs together and so for one that was picked as the largest (Bonferroni; Benjamini and Yekutieli, 2005); p (Holm) is corrected over all pairs.`,
    ],
  });
}
