import type { Analysis } from "../../../analysis/analysis";
import type { DifItem } from "../../../irt/dif/dif-result";
import { list } from "../../../words/format";
import * as names from "../../../words/messages";
import type { ReportTable } from "../../kit/tables/section";
import { column, itemColumns, tableOf } from "../../kit/tables/table-of";
import { shownOrHidden } from "../../kit/words/hidden";
import { sentence } from "../../kit/words/phrases";
import { typeset } from "../../kit/words/typeset";
import {
  type ComparedItem,
  comparedItems,
  type Grouping,
  groupingId,
  shownGroups,
  shownLevels,
  smallLevelsNote,
} from "../groupings";
import { smallGroup } from "../messages";
import * as messages from "./messages";

/** Smallest differences that matter; the limits of `dif`. */
export const DIF_LIMITS = {
  /** Logits: an ETS delta of 1 (Zieky, 1993). */
  logOdds: 1 / 2.35,
  /** Change of Nagelkerke's R2 (Jodoin & Gierl, 2001). */
  r2Moderate: 0.035,
  r2Large: 0.07,
} as const;

export function itemVerdict({ verdict, problem }: DifItem): string {
  const reason = problem === null ? "" : sentence(typeset(problem));
  if (verdict === "cannot be tested") return reason;
  const code = verdict === "none" ? "alike" : verdict;
  return reason === ""
    ? messages.itemVerdict({ verdict: code })
    : messages.verdictWithReason({ verdict: code, reason });
}

export function differingGroups({ item, result }: ComparedItem): string | null {
  const shown = shownLevels(result);
  const levels = item.groups
    .filter(({ differs }) => differs)
    .map(({ group }) => (shown.has(group) ? group : smallGroup()));
  return levels.length === 0 ? null : list(levels);
}

export function difItemsTable(analysis: Analysis, grouping: Grouping): ReportTable | null {
  const rows = grouping.results.flatMap((result) => result.items.map((item) => ({ result, item })));
  const odds = rows.some(({ item }) => item.mantelHaenszel !== null);
  return tableOf(rows, {
    id: groupingId(grouping, "dif-items"),
    title: messages.itemsTitle({ group: grouping.group }),
    columns: [
      itemColumns(analysis, ({ item }) => item.id),
      column(["words", messages.columnFound(), "text"], ({ item }) => itemVerdict(item)),
      column(["groups", messages.columnDiffersIn(), "text"], differingGroups),
      column(["anchor", messages.columnAnchor(), "text"], ({ item }) => item.anchor),
      column(
        ["ratio", messages.columnLikelihoodRatio(), "decimal2"],
        ({ item }) => item.likelihoodRatio?.difference,
      ),
      column(["df", names.degreesOfFreedom(), "integer"], ({ item }) => item.likelihoodRatio?.df),
      column(["p", names.pValue(), "p"], ({ item }) => item.likelihoodRatio?.p),
      column(["adjustedP", names.pHolm(), "p"], ({ item }) => item.likelihoodRatio?.adjustedP),
      column(
        ["uniform", messages.columnUniform(), "coefficient3"],
        ({ item }) => item.logistic?.uniform.r2Change,
      ),
      column(
        ["nonUniform", messages.columnNonUniform(), "coefficient3"],
        ({ item }) => item.logistic?.nonUniform.r2Change,
      ),
      column(["both", messages.columnBoth(), "coefficient3"], ({ item }) => item.logistic?.both.r2Change),
      column(["bothP", messages.columnBothHolm(), "p"], ({ item }) => item.logistic?.both.adjustedP),
      column(["size", messages.columnSize(), "text"], ({ item }) => item.logistic?.size),
      odds && [
        column(["delta", names.etsDelta(), "decimal2"], ({ item }) => item.mantelHaenszel?.delta),
        column(["deltaP", messages.columnDeltaHolm(), "p"], ({ item }) => item.mantelHaenszel?.adjustedP),
        column(["class", messages.columnClass(), "text"], ({ item }) => item.mantelHaenszel?.size),
      ],
    ],
  });
}

type ItemGroup = DifItem["groups"][number];
type ShiftRow = ComparedItem & { readonly inGroup: ItemGroup };

/** Each item in each group against the others: shift with tests, shrunken shift, shares; null without any. */
export function shiftsTable(grouping: Grouping): ReportTable | null {
  const rows = comparedItems(grouping).flatMap((one): readonly ShiftRow[] =>
    shownGroups(one).map((inGroup) => ({ ...one, inGroup })),
  );
  const shift = (key: keyof NonNullable<ItemGroup["shift"]>) => (row: ShiftRow) => row.inGroup.shift?.[key];
  const shrunken = (key: keyof NonNullable<ItemGroup["shrunken"]>) => (row: ShiftRow) =>
    row.inGroup.shrunken?.[key];
  return tableOf(rows, {
    id: groupingId(grouping, "dif-shifts"),
    title: messages.shiftsTitle({ group: grouping.group }),
    columns: [
      column(["item", names.columnItem(), "text"], ({ item }) => item.id),
      column(["level", names.columnGroup(), "text"], ({ inGroup }) => inGroup.group),
      column(["shift", messages.columnShift(), "decimal2"], ({ inGroup }) => inGroup.logOdds),
      column(["low", names.low95(), "decimal2"], shift("low")),
      column(["high", names.high95(), "decimal2"], shift("high")),
      column(["points", messages.columnShiftShare(), "percent1"], shift("points")),
      column(["pointsLow", messages.columnShareLow(), "percent1"], shift("pointsLow")),
      column(["pointsHigh", messages.columnShareHigh(), "percent1"], shift("pointsHigh")),
      column(["p", messages.columnP(), "p"], shift("p")),
      column(["adjustedP", names.pHolm(), "p"], shift("adjustedP")),
      column(["fdrP", messages.columnFdr(), "p"], shift("fdrP")),
      column(["shrunken", messages.columnShrunken(), "decimal2"], shrunken("estimate")),
      column(["shrunkenLow", names.low90(), "decimal2"], shrunken("low")),
      column(["shrunkenHigh", names.high90(), "decimal2"], shrunken("high")),
      column(["beyond", messages.columnProbability(), "coefficient2"], shrunken("beyond")),
      column(["observed", messages.columnObserved(), "percent1"], ({ inGroup }) =>
        shownOrHidden(inGroup.share?.observed ?? null),
      ),
      column(["implied", messages.columnImplied(), "percent1"], ({ inGroup }) =>
        shownOrHidden(inGroup.share?.implied ?? null),
      ),
    ],
    notes: [...new Set(grouping.results.map(smallLevelsNote))],
  });
}
