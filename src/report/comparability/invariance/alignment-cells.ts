import type { Analysis } from "../../../analysis/analysis";
import type { AlignmentResult } from "../../../factor/alignment/alignment-result";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { distinct, itemNamesById, NAME_WIDTH } from "../../kit/charts/item-names";
import { formatCell } from "../../kit/words/format";
import { HIDDEN, shownOrHidden } from "../../kit/words/hidden";
import { structureFactorLabel } from "../../kit/words/model-names";

export type AlignedParameter = "loading" | "intercept";

/** An aligned parameter in one group. */
export interface AlignedCell {
  /** Of the row: the item, with the number of the threshold where it has several. */
  readonly name: string;
  readonly level: string;
  readonly factor: string;
  readonly item: string;
  readonly parameter: AlignedParameter;
  /** Null where it is hidden. */
  readonly value: number | null;
  /** From the mean over the groups that are shown. */
  readonly deviation: number | null;
  readonly differs: string;
  readonly figure: string;
  readonly tip: string;
}

/** With more rows than this they are low, and names have one line. */
const MOST_HIGH_ROWS = 20;

/** Whether that many rows are drawn low. */
export const isDense = (rows: number): boolean => rows > MOST_HIGH_ROWS;

/** The aligned loadings, or intercepts, of the groups; one row per parameter in the order of the factors' items. */
export function alignedCells(
  analysis: Analysis,
  input: {
    result: InvarianceResult;
    alignment: AlignmentResult;
    parameter: AlignedParameter;
    groups: readonly string[];
  },
): readonly AlignedCell[] {
  const { result, alignment, parameter, groups } = input;
  const texts = itemNamesById(analysis);
  const rows = rowsOf(alignment, parameter);
  const names = rowNames(analysis, rows);
  return rows.flatMap(({ id, item, threshold, factor, table, j }, at) => {
    const values = groups.map((level) => table[alignment.groups.indexOf(level)]?.[j] ?? null);
    const mean = meanOf(values.filter((value) => value !== null));
    const full = texts.get(item)?.full ?? item;
    return groups.map((level, k): AlignedCell => {
      const value = values[k] ?? null;
      const differs = (factor.different ?? []).some(
        (one) => one.parameter === parameter && one.item === id && one.group === level,
      );
      const tip = formatCell(shownOrHidden(value), "decimal2");
      return {
        name: names[at] ?? id,
        level,
        factor: structureFactorLabel(analysis, result.structure, factor.factor),
        item: threshold === null ? full : `${full}, threshold ${threshold}`,
        parameter,
        value,
        deviation: value === null ? null : value - mean,
        differs: value === null ? HIDDEN : differs ? "yes" : "no",
        figure: differs && value !== null ? `${tip}*` : tip,
        tip,
      };
    });
  });
}

type AlignedFactor = AlignmentResult["factors"][number];

interface Row {
  readonly id: string;
  readonly item: string;
  /** "1" for the first; null where the item has none. */
  readonly threshold: string | null;
  readonly factor: AlignedFactor;
  /** "F1", where items load on several factors. */
  readonly mark: string | null;
  /** Group by parameter; the row's is the jth. */
  readonly table: AlignedFactor["loadings"];
  readonly j: number;
}

function rowsOf({ factors }: AlignmentResult, parameter: AlignedParameter): readonly Row[] {
  const all = factors.flatMap(({ items }) => items);
  const shared = all.length > new Set(all).size;
  return factors.flatMap((factor, f) => {
    const isLoading = parameter === "loading";
    const table = isLoading ? factor.loadings : factor.intercepts;
    return (isLoading ? factor.items : factor.interceptNames).map((id, j): Row => {
      const [item = id, threshold] = id.split("|");
      const mark = shared ? `F${f + 1}` : null;
      return { id, item, threshold: threshold?.replace(/^t/, "") ?? null, factor, mark, table, j };
    });
  });
}

/** An item's whole name at its first row, its id alone at further thresholds. */
function rowNames(analysis: Analysis, rows: readonly Row[]): readonly string[] {
  const several = rows.some(({ threshold }) => threshold !== null && threshold !== "1");
  const options = several
    ? { width: NAME_WIDTH - 40, shortWidth: NAME_WIDTH - 40 }
    : { width: NAME_WIDTH - 10 };
  const lines = isDense(rows.length) ? 1 : 2;
  const texts = itemNamesById(analysis, { ...options, lines });
  return distinct(
    rows.map(({ item, threshold, mark }) => {
      const text = texts.get(item);
      const name = (threshold === null || threshold === "1" ? text?.lines : text?.short) ?? item;
      return [name, mark, several ? threshold : null].filter((part) => part !== null).join(", ");
    }),
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
