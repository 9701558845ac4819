import type { Analysis } from "../../../analysis/analysis";
import type { DifItem } from "../../../irt/dif/dif-result";
import { list } from "../../../words/format";
import * as names from "../../../words/messages";
import type { Citations } from "../../kit/references/citations";
import type { ReportTable } from "../../kit/tables/section";
import { column, estimateColumns, itemColumns, tableOf } from "../../kit/tables/table-of";
import { shownOrHidden } from "../../kit/words/hidden";
import { sentence, texts } from "../../kit/words/phrases";
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

/** Each item by its finding, with the group in which it is shifted most; null without any. */
export function foundItemsTable(analysis: Analysis, grouping: Grouping): ReportTable | null {
  const rows = grouping.results
    .flatMap((result) =>
      result.items.map((item) => {
        const groups = item.verdict === "cannot be tested" ? [] : shownGroups({ item, result });
        const shifted = groups.filter(({ logOdds }) => logOdds !== null);
        const size = ({ logOdds }: DifItem["groups"][number]): number => Math.abs(logOdds ?? 0);
        const [largest] = shifted.sort((one, other) => size(other) - size(one));
        return { result, item, largest };
      }),
    )
    .sort((one, other) => grouping.order.indexOf(one.item.id) - grouping.order.indexOf(other.item.id));
  const isKnown = rows.some(({ largest }) => largest !== undefined);
  return tableOf(rows, {
    id: groupingId(grouping, "dif-found"),
    title: messages.foundTitle({ group: grouping.group }),
    columns: [
      itemColumns(analysis, ({ item }) => item.id),
      column(["words", messages.columnFound(), "text"], ({ item }) =>
        item.verdict === "cannot be tested" ? messages.notCompared() : itemVerdict(item),
      ),
      isKnown && [
        column(["level", names.columnGroup(), "text"], ({ largest }) => largest?.group),
        estimateColumns(["shift", messages.columnLargestShift(), "decimal2"], ({ largest }) => {
          const { logOdds = null, shift = null } = largest ?? {};
          return { estimate: logOdds, low: shift?.low ?? null, high: shift?.high ?? null };
        }),
        column(["adjustedP", names.pHolm(), "p"], ({ largest }) => largest?.shift?.adjustedP),
      ],
      column(["both", messages.columnBoth(), "coefficient3"], ({ item }) => item.logistic?.both.r2Change),
    ],
    notes: [
      isKnown ? messages.foundNote({ band: DIF_LIMITS.logOdds }) : null,
      ...new Set(grouping.results.map(smallLevelsNote)),
    ],
  });
}

export function difItemsTable(analysis: Analysis, grouping: Grouping): ReportTable | null {
  const rows = grouping.results.flatMap((result) =>
    result.items.map((item) => {
      const { likelihoodRatio, logistic, mantelHaenszel } = item;
      return { result, item, test: likelihoodRatio, change: logistic, odds: mantelHaenszel };
    }),
  );
  return tableOf(rows, {
    id: groupingId(grouping, "dif-items"),
    title: messages.itemsTitle({ group: grouping.group }),
    columns: [
      itemColumns(analysis, ({ item }) => item.id),
      column(["words", messages.columnFound(), "text"], ({ item }) => itemVerdict(item)),
      column(["groups", messages.columnDiffersIn(), "text"], differingGroups),
      column(["anchor", messages.columnAnchor(), "text"], ({ item }) => item.anchor),
      column(["ratio", messages.columnLikelihoodRatio(), "decimal2"], ({ test }) => test?.difference),
      column(["df", names.degreesOfFreedom(), "integer"], ({ test }) => test?.df),
      column(["p", names.pValue(), "p"], ({ test }) => test?.p),
      column(["adjustedP", names.pHolm(), "p"], ({ test }) => test?.adjustedP),
      column(["uniform", messages.columnUniform(), "coefficient3"], ({ change }) => change?.uniform.r2Change),
      column(
        ["nonUniform", messages.columnNonUniform(), "coefficient3"],
        (row) => row.change?.nonUniform.r2Change,
      ),
      column(["both", messages.columnBoth(), "coefficient3"], ({ change }) => change?.both.r2Change),
      column(["bothP", messages.columnBothHolm(), "p"], ({ change }) => change?.both.adjustedP),
      column(["size", messages.columnSize(), "text"], ({ change }) => change?.size),
      rows.some(({ odds }) => odds !== null) && [
        column(["delta", names.etsDelta(), "decimal2"], ({ odds }) => odds?.delta),
        column(["deltaP", messages.columnDeltaHolm(), "p"], ({ odds }) => odds?.adjustedP),
        column(["class", messages.columnClass(), "text"], ({ odds }) => odds?.size),
      ],
    ],
  });
}

/** Each item in each group against the others: shift with tests, shrunken shift, shares; null without any. */
export function shiftsTable(grouping: Grouping): ReportTable | null {
  const rows = comparedItems(grouping).flatMap((one) =>
    shownGroups(one).map((inGroup) => ({ item: one.item.id, ...inGroup })),
  );
  type Row = (typeof rows)[number];
  const shift = (key: keyof NonNullable<Row["shift"]>) => (row: Row) => row.shift?.[key];
  const shrunken = (key: keyof NonNullable<Row["shrunken"]>) => (row: Row) => row.shrunken?.[key];
  const share = (key: keyof NonNullable<Row["share"]>) => (row: Row) =>
    shownOrHidden(row.share?.[key] ?? null);
  return tableOf(rows, {
    id: groupingId(grouping, "dif-shifts"),
    title: messages.shiftsTitle({ group: grouping.group }),
    columns: [
      { key: "item", label: names.columnItem(), format: "text" },
      column(["level", names.columnGroup(), "text"], ({ group }) => group),
      column(["shift", messages.columnShift(), "decimal2"], ({ logOdds }) => logOdds),
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
      column(["observed", messages.columnObserved(), "percent1"], share("observed")),
      column(["implied", messages.columnImplied(), "percent1"], share("implied")),
    ],
    notes: [...new Set(grouping.results.map(smallLevelsNote))],
  });
}

export function itemsMethod({ dif }: Analysis, { cite }: Citations): readonly string[] {
  if (dif.length === 0) return [];
  const items = dif.flatMap((result) => result.items);
  const isRegressed = items.some(({ logistic }) => logistic !== null);
  const { logOdds, r2Moderate, r2Large } = DIF_LIMITS;
  return texts(
    messages.methodAnchors({ kopf: cite("kopf2015") }),
    messages.methodNegligible({ band: logOdds, zieky: cite("zieky1993") }),
    messages.methodPrior({ gelman: cite("gelman2006") }),
    messages.methodComparable({ robitzsch: cite("robitzsch2023") }),
    messages.methodLinked(),
    isRegressed && messages.methodSize({ moderate: r2Moderate, large: r2Large, jodoin: cite("jodoin2001") }),
    isRegressed && items.some(({ mantelHaenszel }) => mantelHaenszel !== null) && messages.methodOdds(),
  );
}
