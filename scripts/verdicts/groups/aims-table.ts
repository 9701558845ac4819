/** The aims of the study of groups, beside what was found. */
import { type StudyTable, shareCell } from "../study";
import type { GroupDesign } from "./group-designs";
import type { CellOutcome, GroupOutcome } from "./group-outcome";
import {
  CHANGED,
  cellsThatDiffer,
  coverageOf,
  isAlike,
  isShift,
  LEVEL,
  largestError,
  PRECISE,
  someAlike,
} from "./group-tables";

type Row = readonly [string, string, string, string];

export function aimsTable(outcomes: readonly GroupOutcome[]): StudyTable {
  const shifted = outcomes.filter(
    ({ design, truth }) => design.change !== null && "shift" in design.change && truth.change > CHANGED,
  );
  const precise = outcomes.filter((one) => isAlike(one) && largestError(one) <= PRECISE.alike);
  const linked = outcomes.filter(({ cells }) => cells.length > 0);
  const rows: readonly Row[] = [
    rate(
      "supported, though shifts of .6 logit or more change a mean by over .1",
      "at most 5",
      shifted,
      isSupported,
    ),
    rate(
      "supported where all are alike, largest standard error up to .17",
      "80 or more",
      precise,
      isSupported,
    ),
    rate("the same: undecided", "reported", precise, ({ code }) => code === "undecided"),
    rate("undecided, all samples", "reported", outcomes, ({ code }) => code === "undecided"),
    rate("an item without DIF flagged, by Holm", "at most 5", linked, someAlike(isHolm)),
    ...([1, 3] as const).map((items) =>
      found("found at .6 logit, unadjusted, standard error up to .21", linked, {
        size: 0.6,
        items,
        holds: ({ p }) => p < LEVEL,
      }),
    ),
    ...([1, 3] as const).map((items) =>
      found("found at 1 logit by Holm, standard error up to .21", linked, { size: 1, items, holds: isHolm }),
    ),
    ...(["without", "freed"] as const).flatMap((way) => {
      const { samples, means, ranks, width } = coverageOf(outcomes, way);
      const name = way === "without" ? "without the items that differ" : "with them freed";
      return [
        [`means ${name}: cover the truth`, "93 or more", String(samples), means],
        [`ranks ${name}: cover the truth`, "93 or more", String(samples), ranks],
        [
          `means ${name}: width of intervals, times that of the true partial model`,
          "at most 1.3",
          String(samples),
          width,
        ],
      ] as const;
    }),
  ];
  return { header: ["aim", "to reach", "samples", "found"], rows };
}

const isSupported = ({ code }: GroupOutcome): boolean => code === "supported";
const isHolm = ({ adjustedP }: { readonly adjustedP: number }): boolean => adjustedP < LEVEL;

function rate(
  aim: string,
  reach: string,
  own: readonly GroupOutcome[],
  holds: (outcome: GroupOutcome) => boolean,
): Row {
  const cell = own.length === 0 ? "–" : `${shareCell(own.filter(holds).length, own.length)} %`;
  return [aim, reach, String(own.length), cell];
}

function found(
  aim: string,
  outcomes: readonly GroupOutcome[],
  of: {
    readonly size: number;
    readonly items: GroupDesign["items"];
    readonly holds: (cell: CellOutcome) => boolean;
  },
): Row {
  const cells = outcomes
    .filter(({ design }) => isShift(design, of.size) && design.items === of.items)
    .flatMap(cellsThatDiffer)
    .filter(({ standardError }) => standardError <= PRECISE.found);
  const cell = cells.length === 0 ? "–" : `${shareCell(cells.filter(of.holds).length, cells.length)} %`;
  const which = of.items === 1 ? "one item of nine" : "three items of nine";
  return [`${aim}, ${which}`, "80 or more", `${cells.length} items in groups`, cell];
}
