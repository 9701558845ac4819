import { comparedMeans, shrunkenShifts } from "../../factor/linking/compared-means";
import { type Linking, linkingOf } from "../../factor/linking/link-groups";
import type { ComparedMeans, ShrunkenShift } from "../../factor/linking/linking-result";
import { randomShifts } from "../../factor/linking/random-shifts";
import { type ShiftTest, type ShiftTests, SIGNIFICANT, shiftTests } from "../../factor/linking/shift-tests";
import { normalInterval } from "../../numeric/distributions/interval";
import { exp } from "../../numeric/elementary/exp";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtPatterns } from "../model/irt-patterns";
import { modelLayout } from "../model/model-layout";
import type { DifGroup } from "./dif-result";
import { cellKey, type DifTests } from "./dif-tests";

/** Differences of items in single groups, and of the groups' means. */
export interface GroupDifferences {
  /** By "item group". */
  readonly cells: ReadonlyMap<string, Pick<DifGroup, "logOdds" | "shift" | "differs" | "shrunken" | "share">>;
  /** Keys (`cellKey`) of items in groups that differ. */
  readonly freed: ReadonlySet<string>;
  readonly rounds: number;
  readonly settled: boolean;
  readonly means: ComparedMeans;
}

/** Posterior probability from which an effect is more than negligible. */
export const BEYOND = 0.95;

/** Groups with a larger standard error of a shift, in logits, get no verdict on its size. */
export const PRECISE = 0.25;

function isDifferent({ standardError, adjustedP }: ShiftTest, { beyond }: ShrunkenShift): boolean {
  return adjustedP < SIGNIFICANT || (beyond >= BEYOND && standardError <= PRECISE);
}

/**
 * @param others items of other factors, for whose tests probabilities are corrected, too
 * @returns null where the groups cannot be linked
 */
export function groupDifferences(tests: DifTests, others = 0): GroupDifferences | null {
  const linking = tests.linked && linkingOf(tests.linked);
  if (linking === null) return null;
  const found = shiftTests(linking, "adjustedP", { others });
  const single = found && shiftTests(linking, "p", { from: found.freed, others });
  const draws = randomShifts(linking);
  if (found === null || single === null || draws === null) return null;
  const shrunken = shrunkenShifts(linking, draws);
  const differing = new Set(
    linking.cells.flatMap(({ item }, at) => (isDifferent(found.final[at]!, shrunken[at]!) ? [item] : [])),
  );
  const means = comparedMeans(linking, { draws, freed: single.link, differing });
  if (means === null) return null;
  return {
    cells: cellsOf(tests, linking, { found, single, shrunken }),
    freed: new Set(freedCells(linking, found.freed)),
    rounds: found.rounds,
    settled: found.settled,
    means,
  };
}

/** With two groups one is freed: both get keys. */
function freedCells({ linked, cells }: Linking, freed: ReadonlySet<number>): string[] {
  return [...freed].flatMap((at) => {
    const { item, group } = cells[at]!;
    return linked.groups.length === 2 ? [cellKey(item, 0), cellKey(item, 1)] : [cellKey(item, group)];
  });
}

function cellsOf(
  { equal, patterns }: DifTests,
  { cells }: Linking,
  found: { found: ShiftTests; single: ShiftTests; shrunken: readonly ShrunkenShift[] },
): GroupDifferences["cells"] {
  return new Map(
    cells.map(({ item, group }, at) => {
      const [first, holm] = [found.found.first[at]!, found.found.final[at]!];
      const own = found.single.final[at]!;
      const shrunken = found.shrunken[at]!;
      const share = impliedShare(equal, patterns, { item, group });
      const points = (shift: number): number =>
        expectedShare(equal, { item, group, shift }) - expectedShare(equal, { item, group, shift: 0 });
      return [
        cellKey(item, group),
        {
          logOdds: Number.isNaN(own.estimate) ? null : own.estimate,
          shift:
            Number.isNaN(own.p) || Number.isNaN(holm.p)
              ? null
              : { ...shiftOf(own, points), adjustedP: holm.adjustedP, fdrP: holm.fdrP },
          differs: isDifferent(holm, shrunken),
          shrunken,
          share:
            share && !Number.isNaN(first.p)
              ? { ...share, z: first.z, p: first.p, adjustedP: first.adjustedP }
              : null,
        },
      ];
    }),
  );
}

function shiftOf({ estimate, standardError, p }: ShiftTest, points: (shift: number) => number) {
  const [low, high] = normalInterval(estimate, standardError) ?? [estimate, estimate];
  return {
    standardError,
    low,
    high,
    p,
    points: points(estimate),
    pointsLow: points(low),
    pointsHigh: points(high),
  };
}

/** A group's answers to an item as a share of the highest score; for yes-or-no items the share of yes. */
interface ImpliedShare {
  readonly observed: number;
  readonly implied: number;
}

/** A group's observed answers to an item and the mean answer implied by a fitted model; null if nobody answered. */
function impliedShare(
  fitted: FittedIrt,
  { groups }: IrtPatterns,
  { item, group }: { item: number; group: number },
): ImpliedShare | null {
  const { columns, weight, rows } = groups[group]!;
  const highest = fitted.model.items[item]!.categories - 1;
  let [sum, people] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const category = columns[item]![row]!;
    if (category < 0) continue;
    sum += weight[row]! * category;
    people += weight[row]!;
  }
  if (!(people > 0)) return null;
  return { observed: sum / people / highest, implied: expectedShare(fitted, { item, group, shift: 0 }) };
}

/** The mean share of the highest score in a group with an item's intercepts moved by a shift, in logits. */
function expectedShare(
  { model, values, quadrature }: FittedIrt,
  { item, group, shift }: { item: number; group: number; shift: number },
): number {
  const { slopes, intercepts } = modelLayout(model, group).items[item]!;
  const a = values[slopes[0]!]!;
  const weights = quadrature.weights[group]!;
  let [sum, total] = [0, 0];
  quadrature.nodes[group]!.forEach((theta, q) => {
    total += weights[q]!;
    for (const row of intercepts) sum += weights[q]! / (1 + exp(-(a * theta + values[row]! + shift)));
  });
  return sum / total / intercepts.length;
}
