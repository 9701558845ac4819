import type { Warning } from "../../errors";
import type { CfaEstimate } from "../../factor/cfa/cfa-result";
import type { AlignmentResult, InvarianceResult } from "../../factor/invariance/invariance-result";
import type { DifItem, DifResult } from "../../irt/dif/dif-result";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import type { IsHiddenItem } from "./hidden-items";
import { shownSizes } from "./hide-group-sizes";

/** What the comparisons of groups may show. */
export interface ComparisonRule {
  readonly rule: DisclosureRule;
  readonly isHidden: IsHiddenItem;
}

const FEW = "The group has too few people.";
const HIDDEN =
  "The answers of its people to some of the items do not carry the model; which ones is hidden, since few people gave some of them. Merge the group with another, or leave the rarest items out.";
const EMPTY_CELLS: Warning = {
  code: "zero-cell",
  message:
    "In some groups a combination of answers to two items was given by nobody; part of a person stands in its place, the margins kept. Which groups and items is hidden.",
};

/** A ladder of invariance without the group-level estimates that tell hidden counts. */
export function hideInGroups(result: InvarianceResult, { rule, isHidden }: ComparisonRule): InvarianceResult {
  const { group } = result;
  const hidden = (item: string, level: string | null): boolean =>
    level !== null && isHidden(item, group, level);
  const cells = result.warnings.some(({ code }) => code === "zero-cell");
  return {
    ...result,
    ...shownLevels(result, { rule, isHidden }, itemsOf(result)),
    steps: result.steps.map((step) => ({
      ...step,
      estimates: step.estimates.map((one) =>
        hidden(one.lhs, one.group) || hidden(one.rhs, one.group) ? withoutFigures(one) : one,
      ),
    })),
    alignment: result.alignment && hideAligned(result.alignment, hidden),
    warnings: [
      ...result.warnings.filter(({ code }) => code !== "zero-cell"),
      ...(cells ? [EMPTY_CELLS] : []),
    ],
  };
}

function itemsOf({ steps }: InvarianceResult): string[] {
  const rows = steps[0]?.estimates ?? [];
  return [...new Set(rows.filter(({ op }) => op === "=~").map(({ rhs }) => rhs))];
}

/** An estimate of which only the name is left. */
export function withoutFigures(estimate: CfaEstimate): CfaEstimate {
  return { ...estimate, est: null, se: null, z: null, p: null, std: null, stdSe: null };
}

function hideAligned(
  alignment: AlignmentResult,
  hidden: (item: string, level: string | null) => boolean,
): AlignmentResult {
  return {
    ...alignment,
    factors: alignment.factors.map((factor) => {
      const shown = (values: AlignmentResult["factors"][number]["loadings"], names: readonly string[]) =>
        values.map((row, g) =>
          row.map((value, j) =>
            hidden(names[j]?.split("|")[0] ?? "", alignment.groups[g] ?? null) ? null : value,
          ),
        );
      return {
        ...factor,
        loadings: shown(factor.loadings, factor.items),
        intercepts: shown(factor.intercepts, factor.interceptNames),
      };
    }),
  };
}

/** Differential item functioning without the curves of groups that tell hidden counts. */
export function hideInItems(result: DifResult, { rule, isHidden }: ComparisonRule): DifResult {
  const { group } = result;
  const items = result.items.map((item): DifItem => {
    const levels = [...result.levels, ...result.leftOut].map(({ label }) => label);
    const some = levels.some((level) => isHidden(item.id, group, level));
    if (!some) return item;
    return {
      ...item,
      groups: item.groups.filter((one) => !isHidden(item.id, group, one.group)),
      mantelHaenszel: null,
      problem:
        item.problem === null
          ? null
          : "Too few people of some groups gave one of its answers; which groups is hidden.",
    };
  });
  return {
    ...result,
    ...shownLevels(
      result,
      { rule, isHidden },
      result.items.map(({ id }) => id),
    ),
    items,
  };
}

/** Levels and those left out, without the sizes and reasons that tell of few people. */
function shownLevels(
  { levels, leftOut, group }: Pick<InvarianceResult, "levels" | "leftOut" | "group">,
  { rule, isHidden }: ComparisonRule,
  items: readonly string[],
): Pick<InvarianceResult, "levels" | "leftOut"> {
  const sizes = shownSizes([...levels, ...leftOut], rule);
  return {
    levels: levels.map(({ label }, at) => ({ label, n: sizes[at] ?? null })),
    leftOut: leftOut.map(({ label, n, reason }, at) => {
      const few = (n ?? 0) < rule.leastPeople;
      const tells = items.length === 0 || items.some((item) => isHidden(item, group, label));
      return {
        label,
        n: sizes[levels.length + at] ?? null,
        reason: few ? FEW : tells ? HIDDEN : withoutCells(reason),
      };
    }),
  };
}

/** A reason without the combinations of answers that nobody gave. */
function withoutCells(reason: string): string {
  return reason.replace(/ ?Nobody gave the answers [^.]*\./g, "");
}
