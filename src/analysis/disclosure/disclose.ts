import { roundCount } from "../../numeric/sums/round-count";
import {
  addBudgets,
  type BudgetRecord,
  coverInLine,
  type DisclosureMode,
  type DisclosureRecord,
  type DisclosureRule,
  disclosureRules,
  isSmallCount,
  sensitiveCount,
} from "../../survey/disclosure/disclosure";
import { narrowestOf } from "../../survey/disclosure/suppress-cells";
import type { Descriptives } from "../../survey/items/descriptives-result";
import { hiddenWith } from "../../survey/items/item-statistics-result";
import type { JudgedGroupMeans } from "../../verdicts/scale-uses";
import type { ScaleVerdict } from "../../verdicts/scale-verdict";
import * as names from "../../words/messages";
import type { Analysis } from "../analysis";
import * as messages from "../messages";
import type { ShownAnswers } from "./answers";
import { addedCells, cellCounts, type HiddenCells, NO_CELLS } from "./hidden-cells";
import { shownDependence } from "./hide-dependence";

export interface DiscloseOptions {
  readonly mode: DisclosureMode;
  readonly answers: ShownAnswers;
  readonly withheld: readonly string[];
  readonly hiddenCells: readonly (readonly [table: string, HiddenCells])[];
  /** The narrowest interval that the released prevalences leave for a hidden count; null where none is bounded. */
  readonly narrowest: number | null;
  readonly unprotected: number;
  readonly release: DisclosureRecord["release"];
  readonly costliest: DisclosureRecord["costliest"];
  readonly budget: DisclosureRecord["budget"];
}

/**
 * The record without small counts, and without figures that would disclose them. Prevalences were hidden before (part
 * `margins`), and items and groups whose models would disclose counts were left out of models (part `withheld`).
 */
export function disclose(analysis: Omit<Analysis, "disclosure">, options: DiscloseOptions): Analysis {
  const { mode, withheld, answers, hiddenCells, unprotected, release, costliest, budget } = options;
  const { items, missing } = answers;
  const rule = disclosureRules[mode];
  const { correlation, risks } =
    missing.coarsensPairs && rule.rounding === 1 ? coarsenPairs(analysis) : analysis;
  const common = { mode, ...rule, withheld, release, costliest };
  if (mode === "none")
    return {
      ...analysis,
      data: {
        ...analysis.data,
        missing: missingByShownGroups(analysis.data.missing, analysis.settings.groups),
      },
      disclosure: { ...common, hidden: [], narrowest: null, unprotected: 0, budget: null },
    };
  const groups = analysis.data.groups.map(({ levels }) => levels);
  const narrowest = [options.narrowest, ...[...items, missing].map((one) => one.narrowest)];
  return {
    ...analysis,
    data: {
      ...analysis.data,
      nComplete: missing.missing.complete,
      missing: missingByShownGroups(missing.missing, analysis.settings.groups),
      groups: analysis.data.groups.map((group) => ({ ...group, levels: shownLevels(group.levels, rule) })),
    },
    // With withheld items, the rest score has other items than in the models.
    items: items.map(({ item }) => (withheld.length > 0 ? { ...item, ...hiddenWith("items") } : item)),
    ...withoutThresholds({ correlation, cfa: analysis.cfa }, rule),
    risks,
    ...shownDependence(analysis, answers, rule),
    reliability: analysis.reliability.map((scale) => shownScale(scale, rule)),
    invariance: analysis.invariance.map((result) => ({ ...result, ...comparedSizes(result, rule) })),
    dif: analysis.dif.map((result) => ({
      ...(rule.rounding > 1 ? withoutShares(result) : result),
      ...comparedSizes(result, rule),
    })),
    irt: analysis.irt.map((result) => ({ ...result, personFit: releasedPersonFit(result, rule) })),
    disclosure: {
      ...common,
      hidden: hiddenByTable([
        [messages.tableAnswers(), items.reduce((sum, { cells }) => addedCells(sum, cells), NO_CELLS)],
        [names.peopleByUnanswered(), missing.byNumber],
        [messages.tableMissingCodes(), missing.byCode],
        [messages.tableGroupSizes(), hiddenSizeCells(groups, rule)],
        ...hiddenCells,
      ]),
      narrowest: narrowestOf(narrowest),
      unprotected: [...items, missing].reduce((sum, one) => sum + one.unprotected.length, unprotected),
      budget: budget && totalBudget(budget, answers),
    },
  };
}

function totalBudget(budget: BudgetRecord, { items, missing }: ShownAnswers): BudgetRecord {
  const tables = [
    ...items.map(({ item, budget: itemBudget }) => ({
      name: messages.tableAnswersTo({ item: item.id }),
      ...itemBudget,
    })),
    { name: messages.tableMissingCodes(), ...missing.budget },
  ];
  return tables
    .map(({ name, spent, hiddenDepth }) => ({ spent, most: 0, givenUp: hiddenDepth === null ? [] : [name] }))
    .reduce(addBudgets, budget);
}

/** Missing answers by the shown groupings; hiding considers all released ones. */
function missingByShownGroups(missing: Analysis["data"]["missing"], groups: readonly string[]) {
  const shown = <T extends { readonly group: string }>(cells: readonly T[]): T[] =>
    groups.flatMap((name) => cells.filter(({ group }) => group === name));
  const { byGroup, byLevel, hidden } = missing;
  return { ...missing, byGroup: shown(byGroup), byLevel: shown(byLevel), hidden: shown(hidden) };
}

/** Shares of misfitting people, unless few. */
function releasedPersonFit({ n, personFit }: Analysis["irt"][number], rule: DisclosureRule) {
  const people = [personFit?.below1645, personFit?.below25].map((share = 0) => share * n);
  // Shares are weighted, so that the count is approximate.
  return people.some((count) => count > 0 && count < 2 * rule.leastCount) ? null : personFit;
}

function comparedSizes(
  { levels, leftOut }: Pick<Analysis["invariance"][number], "levels" | "leftOut">,
  rule: DisclosureRule,
) {
  const sizes = shownSizes([...levels, ...leftOut], rule);
  return {
    levels: levels.map(({ label }, at) => ({ label, n: sizes[at] ?? null })),
    leftOut: leftOut.map(({ label, n, reason }) => ({
      label,
      n: null,
      reason: n === null ? reason : messages.smallLevel(),
    })),
  };
}

/** A share with three decimals discloses the exact count. */
function withoutShares(result: Analysis["dif"][number]): Analysis["dif"][number] {
  const hidden = ({ groups, ...item }: (typeof result.items)[number]) => ({
    ...item,
    groups: groups.map((group) => ({ ...group, share: null })),
  });
  return { ...result, items: result.items.map(hidden) };
}

/**
 * Moments of a score disclose how many people have each value, and so do the share at an end of the scale, what gives its
 * standard deviation away, and classification: hidden where few have one.
 */
function shownScale(scale: ScaleVerdict, rule: DisclosureRule): ScaleVerdict {
  const { uses, standardError } = scale;
  const descriptives = rule.rounding > 1 ? null : shownDescriptives(scale.descriptives, rule);
  if (descriptives !== null) return { ...scale, descriptives };
  return {
    ...scale,
    descriptives,
    standardError: standardError && { ...standardError, value: null },
    classification: null,
    uses: uses && {
      groupMeans: uses.groupMeans?.map(withoutUnit) ?? null,
      ranking: { ...uses.ranking, tied: null },
    },
  };
}

const withoutUnit = (means: JudgedGroupMeans): JudgedGroupMeans => ({
  ...means,
  detectable: means.detectable && { ...means.detectable, difference: null },
});

function shownDescriptives(descriptives: Descriptives | null, rule: DisclosureRule): Descriptives | null {
  if (descriptives === null) return null;
  const { fewest, n } = descriptives;
  return sensitiveCount(fewest, n, { subgroup: false, rule }) === null ? descriptives : null;
}

type Levels = Analysis["data"]["groups"][number]["levels"];

function shownLevels(levels: Levels, rule: DisclosureRule): Levels {
  const sizes = shownSizes(levels, rule);
  return levels.map((level, at) => {
    return { ...level, n: sizes[at] ?? null, share: sizes[at] === null ? null : level.share };
  });
}

/** Pairwise numbers of people in tens, and standard errors too coarse to disclose them. */
function coarsenPairs({ correlation, risks }: Pick<Analysis, "correlation" | "risks">) {
  const inTens = (n: number): number => roundCount(n, 10);
  const pairN = correlation.pairN.map((row, i) => row.map((n, j) => (i === j ? n : inTens(n))));
  return {
    correlation: { ...correlation, pairN },
    risks: risks && {
      ...risks,
      pairs: risks.pairs.map((pair) => ({
        ...pair,
        ...coarseError(pair),
        n: pair.n === null ? null : inTens(pair.n),
      })),
    },
  };
}

type Pair = NonNullable<Analysis["risks"]>["pairs"][number];

function coarseError({ logOddsRatio, se, low, high }: Pair): Pick<Pair, "se" | "low" | "high"> {
  if (logOddsRatio === null || se === null || low === null || high === null) return { se, low, high };
  const coarse = Number(se.toPrecision(2));
  const half = (((high - low) / 2) * coarse) / se;
  return { se: coarse, low: logOddsRatio - half, high: logOddsRatio + half };
}

/** Thresholds are transformed shares: where counts are rounded they would show exact ones. */
function withoutThresholds(
  { correlation, cfa }: Pick<Analysis, "correlation" | "cfa">,
  { rounding }: DisclosureRule,
): Pick<Analysis, "correlation" | "cfa"> {
  const shown = { ...correlation, adjustedPairs: [] };
  if (rounding === 1) return { correlation: shown, cfa };
  const none = Object.keys(correlation.thresholds).map((id) => [id, []] as const);
  return {
    correlation: { ...shown, thresholds: Object.fromEntries(none) },
    cfa: cfa.map((result) => ({
      ...result,
      estimates: result.estimates.map((estimate) =>
        estimate.op === "|"
          ? { ...estimate, est: null, se: null, z: null, p: null, std: null, stdSe: null }
          : estimate,
      ),
    })),
  };
}

const hiddenByTable = (tables: readonly (readonly [string, HiddenCells])[]): DisclosureRecord["hidden"] =>
  tables
    .filter(([, { primary, secondary }]) => primary + secondary > 0)
    .map(([table, { primary, secondary, all }]) => ({
      table,
      primary,
      secondary,
      cells: all,
      // A code: reports word it.
      reason: secondary > 0 ? "few people, and figures that would give them away" : "few people",
    }));

interface Level {
  readonly n: number | null;
}

/**
 * Group sizes without small ones, and without a second one where the total would disclose a single hidden size.
 * @returns by level; null where hidden
 */
function shownSizes(levels: readonly Level[], rule: DisclosureRule): (number | null)[] {
  const sizes = levels.map(({ n }) => n ?? 0);
  const line = [...sizes.keys()].filter((at) => sizes[at]! > 0);
  const hidden = new Set(line.filter((at) => isSmallCount(sizes[at]!, rule)));
  while (coverInLine(sizes, line, { hidden, rule }));
  return sizes.map((n, at) => (hidden.has(at) ? null : roundCount(n, rule.rounding)));
}

function hiddenSizeCells(groups: readonly (readonly Level[])[], rule: DisclosureRule): HiddenCells {
  const reasons = groups.flatMap((levels) =>
    shownSizes(levels, rule).map((n, at) => {
      if (n !== null) return null;
      return (levels[at]?.n ?? 0) < rule.leastCount ? "small count" : "protects another figure";
    }),
  );
  return cellCounts(reasons);
}
