import type { Analysis } from "../../../analysis/analysis";
import type { DifItem } from "../../../irt/dif/dif-result";
import type { ReportTable } from "../../kit/tables/section";
import { column, itemColumns, tableOf } from "../../kit/tables/table-of";
import { shownOrHidden } from "../../kit/words/hidden";
import { listed, sentence } from "../../kit/words/phrases";
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

/** Smallest differences that matter; the limits of `dif`. */
export const DIF_LIMITS = {
  /** Logits: an ETS delta of 1 (Zieky, 1993). */
  logOdds: 1 / 2.35,
  /** Change of Nagelkerke's R2 (Jodoin & Gierl, 2001). */
  r2Moderate: 0.035,
  r2Large: 0.07,
} as const;

const VERDICTS: Readonly<Record<DifItem["verdict"], string>> = {
  none: "no difference found",
  negligible: "differs by less than the limit",
  different: "differs; whether by more than the limit is open",
  present: "differs by more than the limit",
  undecided: "no difference found, too few answers to tell in some group",
  "cannot be tested": "could not be tested",
};

export function itemVerdict({ verdict, problem }: DifItem): string {
  const words = VERDICTS[verdict];
  if (problem === null) return words;
  const reason = sentence(typeset(problem));
  return verdict === "cannot be tested" ? reason : `${words}. ${reason}`;
}

export function differingGroups({ item, result }: ComparedItem): string {
  const shown = shownLevels(result);
  const names = item.groups
    .filter(({ differs }) => differs)
    .map(({ group }) => (shown.has(group) ? group : "a small group"));
  return names.length === 0 ? "–" : listed(names);
}

export function difItemsTable(analysis: Analysis, grouping: Grouping): ReportTable | null {
  const rows = grouping.results.flatMap((result) => result.items.map((item) => ({ result, item })));
  const odds = rows.some(({ item }) => item.mantelHaenszel !== null);
  return tableOf(rows, {
    id: groupingId(grouping, "dif-items"),
    title: `Items by ${grouping.group}: what was found, and tests over all groups`,
    columns: [
      itemColumns(analysis, ({ item }) => item.id),
      column(["words", "Found", "text"], ({ item }) => itemVerdict(item)),
      column(["groups", "Different from none in", "text"], differingGroups),
      column(["anchor", "Anchor", "text"], ({ item }) => item.anchor),
      column(["ratio", "Likelihood ratio, χ²", "decimal2"], ({ item }) => item.likelihoodRatio?.difference),
      column(["df", "df", "integer"], ({ item }) => item.likelihoodRatio?.df),
      column(["p", "p", "p"], ({ item }) => item.likelihoodRatio?.p),
      column(["adjustedP", "p, Holm", "p"], ({ item }) => item.likelihoodRatio?.adjustedP),
      column(["uniform", "R², uniform", "coefficient3"], ({ item }) => item.logistic?.uniform.r2Change),
      column(["nonUniform", "R², slope", "coefficient3"], ({ item }) => item.logistic?.nonUniform.r2Change),
      column(["both", "R², both", "coefficient3"], ({ item }) => item.logistic?.both.r2Change),
      column(["bothP", "p, Holm (R²)", "p"], ({ item }) => item.logistic?.both.adjustedP),
      column(["size", "Size by R²", "text"], ({ item }) => item.logistic?.size),
      odds && [
        column(["delta", "ETS delta", "decimal2"], ({ item }) => item.mantelHaenszel?.delta),
        column(["deltaP", "p, Holm (delta)", "p"], ({ item }) => item.mantelHaenszel?.adjustedP),
        column(["class", "ETS class", "text"], ({ item }) => item.mantelHaenszel?.size),
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
    title: `Shifts of items by ${grouping.group}, each against the other groups`,
    columns: [
      column(["item", "Item", "text"], ({ item }) => item.id),
      column(["level", "Group", "text"], ({ inGroup }) => inGroup.group),
      column(["shift", "Shift, logits", "decimal2"], ({ inGroup }) => inGroup.logOdds),
      column(["low", "95% low", "decimal2"], shift("low")),
      column(["high", "95% high", "decimal2"], shift("high")),
      column(["points", "Shift, share", "percent1"], shift("points")),
      column(["pointsLow", "95% low (share)", "percent1"], shift("pointsLow")),
      column(["pointsHigh", "95% high (share)", "percent1"], shift("pointsHigh")),
      column(["p", "Different from none: p", "p"], shift("p")),
      column(["adjustedP", "p, Holm", "p"], shift("adjustedP")),
      column(["fdrP", "p, false discovery rate", "p"], shift("fdrP")),
      column(["shrunken", "More than negligible: shrunken shift", "decimal2"], shrunken("estimate")),
      column(["shrunkenLow", "90% low", "decimal2"], shrunken("low")),
      column(["shrunkenHigh", "90% high", "decimal2"], shrunken("high")),
      column(["beyond", "Probability", "coefficient2"], shrunken("beyond")),
      column(["observed", "Observed share", "percent1"], ({ inGroup }) =>
        shownOrHidden(inGroup.share?.observed ?? null),
      ),
      column(["implied", "Implied with items equal", "percent1"], ({ inGroup }) =>
        shownOrHidden(inGroup.share?.implied ?? null),
      ),
    ],
    notes: [...new Set(grouping.results.map(smallLevelsNote))],
  });
}
