/** How often what is said of groups is right: tables of the outcomes of samples. */
import type { ComparedMean } from "../../../src/factor/linking/linking-result";
import { type StudyTable, shareCell } from "../study";
import type { GroupDesign } from "./group-designs";
import { type CellOutcome, type GroupOutcome, halvesOf } from "./group-outcome";

/** A mean that the items that differ change by more, in standard deviations, is not the same mean. */
export const CHANGED = 0.1;
const LITTLE = 0.05;
/** Standard errors, in logits, below which the aims ask for more. */
export const PRECISE = { alike: 0.17, found: 0.21 } as const;
export const LEVEL = 0.05;
/** More than negligible: so probable, and so precisely known. */
const BEYOND = { probability: 0.95, standardError: 0.25 } as const;

type Holds = (outcome: GroupOutcome) => boolean;

const byDesign =
  (holds: (design: GroupDesign) => boolean): Holds =>
  ({ design }) =>
    holds(design);
export const isAlike = byDesign(({ items }) => items === 0);

/** Samples that are told together. */
const FAMILIES: readonly (readonly [string, Holds])[] = [
  ["2 groups", byDesign(({ groups }) => groups === 2)],
  ["6 groups", byDesign(({ groups }) => groups === 6)],
  ["12 groups", byDesign(({ groups }) => groups === 12)],
  ["groups of 300", byDesign(({ people }) => people === 300)],
  ["groups of 500", byDesign(({ people }) => people === 500)],
  ["groups of 1,000", byDesign(({ people }) => people === 1000)],
  ["groups of 300 to 1,000", byDesign(({ people }) => people === "mixed")],
  ["rare items", byDesign(({ answers }) => answers === "rare")],
  ["common items", byDesign(({ answers }) => answers === "common")],
  ["weights and clusters", byDesign(({ survey }) => survey)],
  ["a skewed trait", byDesign(({ skewed }) => skewed)],
];

/** What items do where some differ. */
const CHANGES: readonly (readonly [string, Holds])[] = [
  ["one item by .6 logit", byDesign((design) => design.items === 1 && isShift(design, 0.6))],
  ["three items by .6 logit", byDesign((design) => design.items === 3 && isShift(design, 0.6))],
  ["one item by 1 logit", byDesign((design) => design.items === 1 && isShift(design, 1))],
  ["three items by 1 logit", byDesign((design) => design.items === 3 && isShift(design, 1))],
  ["slopes .6 times as large", byDesign(({ change }) => change !== null && "slopes" in change)],
  ["in one group", byDesign(({ where, items }) => where === "one" && items > 0)],
  ["in half of the groups", byDesign(({ where, items }) => where === "half" && items > 0)],
];

export function isShift({ change }: GroupDesign, size: number): boolean {
  return change !== null && "shift" in change && change.shift === size;
}

const CODES = ["supported", "partly", "not shown", "undecided"] as const;

/** The verdicts, by what is true. */
export function verdictTable(outcomes: readonly GroupOutcome[]): StudyTable {
  const changed = ({ truth }: GroupOutcome): number => truth.change;
  const alike = outcomes.filter(isAlike);
  const differing = outcomes.filter((one) => !isAlike(one));
  const rows: readonly (readonly [string, readonly GroupOutcome[]])[] = [
    ["all alike", alike],
    [
      "all alike, largest standard error up to .17",
      alike.filter((one) => largestError(one) <= PRECISE.alike),
    ],
    ["all alike, median standard error up to .17", alike.filter((one) => median(one) <= PRECISE.alike)],
    ["all alike, median standard error above .17", alike.filter((one) => median(one) > PRECISE.alike)],
    ...FAMILIES.map(([label, holds]) => [`all alike, ${label}`, alike.filter(holds)] as const),
    ["items differ, a mean changes by more than .1", differing.filter((one) => changed(one) > CHANGED)],
    ...FAMILIES.map(
      ([label, holds]) =>
        [`more than .1, ${label}`, differing.filter((one) => changed(one) > CHANGED && holds(one))] as const,
    ),
    [
      "items differ, no mean changes by more than .05 to .1",
      differing.filter((one) => changed(one) <= CHANGED && changed(one) > LITTLE),
    ],
    ["items differ, no mean changes by more than .05", differing.filter((one) => changed(one) <= LITTLE)],
    ...CHANGES.map(([label, holds]) => [label, differing.filter(holds)] as const),
  ];
  return {
    header: ["truth, designs", "samples", ...CODES.map((code) => `${code} %`)],
    rows: rows.flatMap(([label, own]) =>
      own.length === 0
        ? []
        : [[label, String(own.length), ...CODES.map((code) => share(own, (one) => one.code === code))]],
    ),
  };
}

function share<T>(own: readonly T[], holds: (one: T) => boolean): string {
  return own.length === 0 ? "–" : shareCell(own.filter(holds).length, own.length);
}

/** The largest standard error of a shift. */
export function largestError({ cells }: GroupOutcome): number {
  return cells.reduce((most, { standardError }) => Math.max(most, standardError), 0);
}

function median({ cells }: GroupOutcome): number {
  const sorted = cells.map(({ standardError }) => standardError).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** As `difVerdict` calls an item present. */
const isBeyond = ({ beyond, standardError, adjustedP }: CellOutcome): boolean =>
  beyond >= BEYOND.probability && (standardError <= BEYOND.standardError || adjustedP < LEVEL);

/** Whether that holds of an item in some group that is alike in all groups. */
export function someAlike(holds: (cell: CellOutcome) => boolean): Holds {
  return ({ cells, differs }) =>
    cells.some((cell) => !differs[cell.item]!.some((isOne) => isOne) && holds(cell));
}

/** How often an item that is alike in all groups is called different in some group. */
export function falseFindingsTable(outcomes: readonly GroupOutcome[]): StudyTable {
  const tested = outcomes.filter(({ cells }) => cells.length > 0);
  const rows: readonly (readonly [string, readonly GroupOutcome[]])[] = [
    ["all", tested],
    ["all items alike", tested.filter(isAlike)],
    ...CHANGES.map(([label, holds]) => [label, tested.filter(holds)] as const),
    ...FAMILIES.map(([label, holds]) => [label, tested.filter(holds)] as const),
  ];
  return {
    header: ["designs", "samples", "Holm %", "false discovery rate %", "more than negligible %"],
    rows: rows.flatMap(([label, own]) =>
      own.length === 0
        ? []
        : [
            [
              label,
              String(own.length),
              share(
                own,
                someAlike(({ adjustedP }) => adjustedP < LEVEL),
              ),
              share(
                own,
                someAlike(({ fdrP }) => fdrP < LEVEL),
              ),
              share(own, someAlike(isBeyond)),
            ],
          ],
    ),
  };
}

const PRECISIONS: readonly (readonly [string, (standardError: number) => boolean])[] = [
  ["up to .21", (se) => se <= PRECISE.found],
  [".21 to .25", (se) => se > PRECISE.found && se <= BEYOND.standardError],
  ["above .25", (se) => se > BEYOND.standardError],
];

/**
 * How often an item is found in a group in which it differs, by how precisely its shift is known. Where it is moved by the
 * same in half of the groups, it may as well be called different in the others: the half that is called so more often
 * counts.
 */
export function foundTable(outcomes: readonly GroupOutcome[]): StudyTable {
  const kinds = CHANGES.slice(0, 5).flatMap(([label, holds]) =>
    (["one", "half"] as const).map(
      (where) =>
        [
          `${label}, in ${where === "one" ? "one group" : "half of the groups"}`,
          outcomes.filter((one) => holds(one) && one.design.where === where),
        ] as const,
    ),
  );
  return {
    header: [
      "differs",
      "standard error",
      "items in groups",
      "unadjusted %",
      "false discovery rate %",
      "Holm %",
      "more than negligible %",
    ],
    rows: kinds.flatMap(([label, own]) => {
      const cells = own.flatMap(cellsThatDiffer);
      return PRECISIONS.flatMap(([precision, within]) => {
        const told = cells.filter(({ standardError }) => within(standardError));
        if (told.length === 0) return [];
        return [
          [
            label,
            precision,
            String(told.length),
            share(told, ({ p }) => p < LEVEL),
            share(told, ({ fdrP }) => fdrP < LEVEL),
            share(told, ({ adjustedP }) => adjustedP < LEVEL),
            share(told, isBeyond),
          ],
        ];
      });
    }),
  };
}

export function cellsThatDiffer({ cells, differs, design }: GroupOutcome): CellOutcome[] {
  const mirrored = design.where === "half" && design.signs === "same";
  return differs.flatMap((groups, item) => {
    const ofItem = cells.filter((cell) => cell.item === item);
    const differing = ofItem.filter(({ group }) => groups[group]!);
    if (!mirrored || differing.length === 0) return differing;
    const others = ofItem.filter(({ group }) => !groups[group]!);
    const found = (half: readonly CellOutcome[]): number =>
      half.filter(({ adjustedP }) => adjustedP < LEVEL).length;
    return found(others) > found(differing) ? others : differing;
  });
}

const WAYS = ["all", "without", "freed"] as const;

/** Whether means and their ranks hold the truth, and how wide their intervals are. */
export function meansTable(outcomes: readonly GroupOutcome[]): StudyTable {
  const alike = outcomes.filter(isAlike);
  const rows: readonly (readonly [string, readonly GroupOutcome[]])[] = [
    ["all", outcomes],
    ["all items alike", alike],
    ["a mean changes by more than .1", outcomes.filter(({ truth }) => truth.change > CHANGED)],
    ...CHANGES.map(([label, holds]) => [label, outcomes.filter(holds)] as const),
    ...FAMILIES.map(([label, holds]) => [label, outcomes.filter(holds)] as const),
  ];
  return {
    header: [
      "designs",
      "samples",
      ...WAYS.flatMap((way) => [`${NAMES[way]}: samples`, "means %", "ranks %", "width"]),
    ],
    rows: rows.flatMap(([label, own]) =>
      own.length === 0 ? [] : [[label, String(own.length), ...WAYS.flatMap((way) => meansCells(own, way))]],
    ),
  };
}

const NAMES = { all: "all items", without: "without", freed: "freed" } as const;

function meansCells(outcomes: readonly GroupOutcome[], way: (typeof WAYS)[number]): string[] {
  const { samples, means, ranks, width } = coverageOf(outcomes, way);
  return [String(samples), means, ranks, width];
}

/** Of the samples that have means in such a way: how many of the intervals and sets hold the truth, and how wide they are. */
export function coverageOf(
  outcomes: readonly GroupOutcome[],
  way: (typeof WAYS)[number],
): { readonly samples: number; readonly means: string; readonly ranks: string; readonly width: string } {
  const there = outcomes.flatMap(({ means, truth, oracle }) => {
    const own = means?.[way];
    return own && own.length === truth.partial.length ? [{ own, truth: truth.partial, oracle }] : [];
  });
  const each = there.flatMap(({ own, truth }) => own.map((mean, g) => ({ mean, truth: truth[g]! })));
  const wide = there.flatMap(({ own, oracle }) =>
    oracle === null ? [] : halvesOf(own).map((half) => half / oracle),
  );
  return {
    samples: there.length,
    means: share(each, ({ mean, truth }) => mean.low <= truth && truth <= mean.high),
    ranks: share(there, ({ own, truth }) => own.every((mean, g) => holdsRank(mean, rankOf(truth, g)))),
    width: wide.length === 0 ? "–" : (wide.reduce((sum, ratio) => sum + ratio, 0) / wide.length).toFixed(2),
  };
}

function rankOf(means: readonly number[], g: number): number {
  return 1 + means.filter((mean) => mean > means[g]!).length;
}

function holdsRank({ rankLow, rankHigh }: ComparedMean, rank: number): boolean {
  return rankLow <= rank && rank <= rankHigh;
}
