import type { Analysis } from "../../../analysis/analysis";
import type { DifItem } from "../../../irt/dif/dif-result";
import { itemColumns } from "../../kit/tables/item-table";
import type { ReportTable } from "../../kit/tables/section";
import { column, tableOf } from "../../kit/tables/table-of";
import { LEVEL } from "../../kit/words/format";
import {
  type ComparedItem,
  comparedItems,
  type Grouping,
  groupingId,
  isDifferent,
  shownGroups,
} from "../groupings";
import { smallLevelsNote } from "../shown-levels";
import { differingGroups, itemVerdict } from "./dif-sentences";

type ItemGroup = DifItem["groups"][number];
type ShiftRow = ComparedItem & { readonly own: ItemGroup };

/** Every item's verdict and tests over all groups; null where there is no item. */
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
      column(["adjustedP", "p, Holm", "p"], ({ item }) => item.likelihoodRatio?.adjustedP, {
        bold: ({ item }) => (item.likelihoodRatio?.adjustedP ?? 1) < LEVEL,
      }),
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
    notes: [
      "The limit is 0.43 logits. Likelihood ratio: the item free in all groups against equal, given what else differs. R²: changes of Nagelkerke’s R² in logistic regressions on the score of the anchors (of all items where fewer than two are).",
    ],
  });
}

/** Every item in every group against the other groups: the shift with its tests, shrunken, in shares; null without any. */
export function shiftsTable(grouping: Grouping): ReportTable | null {
  const rows = shiftRows(comparedItems(grouping));
  const shift = (key: keyof NonNullable<ItemGroup["shift"]>) => (row: ShiftRow) => row.own.shift?.[key];
  const shrunken = (key: keyof NonNullable<ItemGroup["shrunken"]>) => (row: ShiftRow) =>
    row.own.shrunken?.[key];
  return tableOf(rows, {
    id: groupingId(grouping, "dif-shifts"),
    title: `Shifts of items by ${grouping.group}, each against the other groups`,
    columns: [
      column(["item", "Item", "text"], ({ item }) => item.id),
      column(["level", "Group", "text"], ({ own }) => own.group),
      column(["shift", "Shift, logits", "decimal2"], ({ own }) => own.logOdds, {
        bold: ({ own }) => own.differs,
      }),
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
    ],
    notes: [
      "Above 0: answered higher than in the other groups at the same level. Bold: different from none. The probability is that of a shift beyond ±0.43 logits; from .95 on it is more than negligible.",
      ...smallLevelsNotes(grouping),
    ],
  });
}

const shiftRows = (compared: readonly ComparedItem[]): readonly ShiftRow[] =>
  compared.flatMap((one) => shownGroups(one).map((own) => ({ ...one, own })));

/** Slope and intercepts by group of the items that differ; null where none does. */
export function difParametersTable(grouping: Grouping): ReportTable | null {
  const rows = shiftRows(comparedItems(grouping).filter(isDifferent));
  const places = rows.reduce((most, { own }) => Math.max(most, own.d.length), 1);
  return tableOf(rows, {
    id: groupingId(grouping, "dif-parameters"),
    title: `Items that differ by ${grouping.group}: parameters in each group`,
    columns: [
      column(["item", "Item", "text"], ({ item }) => item.id),
      column(["level", "Group", "text"], ({ own }) => own.group),
      column(["a", "Slope", "decimal3"], ({ own }) => own.a),
      Array.from({ length: places }, (_, k) =>
        column<ShiftRow>(
          [`d${k}`, places === 1 ? "Intercept" : `Intercept ${k + 1}`, "decimal3"],
          ({ own }) => (k < own.d.length ? own.d[k] : ""),
        ),
      ),
      column(["signedArea", "Area, signed", "decimal3"], ({ own }) => own.signedArea),
      column(["unsignedArea", "Area, unsigned", "decimal3"], ({ own }) => own.unsignedArea),
    ],
    notes: [
      "Areas, in points of the item’s score, are between the group’s curve and the average of the other groups’.",
    ],
  });
}

const smallLevelsNotes = ({ results }: Grouping): readonly (string | null)[] => [
  ...new Set(results.map(smallLevelsNote)),
];
