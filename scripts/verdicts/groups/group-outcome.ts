/** What an analysis says of the groups of one sample, beside what is true. */
import { ItemwiseError } from "../../../src/errors";
import type { ComparedMean, ComparedMeans } from "../../../src/factor/linking/linking-result";
import { difVerdict, reasonToWithhold } from "../../../src/irt/dif/dif";
import { difData } from "../../../src/irt/dif/dif-data";
import type { DifData, DifGroup, DifResult } from "../../../src/irt/dif/dif-result";
import { cellKey, difTests } from "../../../src/irt/dif/dif-tests";
import { type GroupDifferences, groupDifferences } from "../../../src/irt/dif/group-differences";
import { type ComparableGroups, comparableGroups } from "../../../src/verdicts/comparable-groups";
import { drawGroups, GROUPING } from "./draw-groups";
import type { GroupDesign } from "./group-designs";
import { type GroupPopulation, groupPopulation } from "./group-population";
import { type GroupTruth, groupTruth } from "./group-truth";
import { oracleMeans } from "./oracle";

/** An item in a group of a sample that was tested. */
export interface CellOutcome {
  readonly item: number;
  readonly group: number;
  readonly logOdds: number;
  readonly standardError: number;
  readonly p: number;
  readonly adjustedP: number;
  readonly fdrP: number;
  /** Of the largest possible shift by 90 %, in logits, and the share of draws beyond a negligible one. */
  readonly reach: number;
  readonly beyond: number;
  /** Of the share of yes held against that of the model with all items equal. */
  readonly shareP: number;
}

export interface GroupOutcome {
  readonly design: GroupDesign;
  readonly truth: GroupTruth;
  readonly differs: GroupPopulation["differs"];
  readonly code: ComparableGroups["code"];
  readonly reason: ComparableGroups["reason"];
  readonly largestShift: number | null;
  readonly largestChange: number | null;
  /** Empty where the groups could not be linked. */
  readonly cells: readonly CellOutcome[];
  readonly means: ComparedMeans | null;
  /** Mean half width of the intervals of one who knows which items differ; null where there is none. */
  readonly oracle: number | null;
}

/** The outcomes of so many samples of each design. */
export function groupOutcomes(
  designs: readonly GroupDesign[],
  { samples, seed, from = 0 }: { readonly samples: number; readonly seed: number; readonly from?: number },
): GroupOutcome[] {
  return designs.flatMap((design) => {
    const population = groupPopulation(design);
    const truth = groupTruth(population);
    return Array.from({ length: samples }, (_, k) =>
      outcomeOf(design, { population, truth, seed, replicate: from + k }),
    );
  });
}

function outcomeOf(
  design: GroupDesign,
  draw: {
    readonly population: GroupPopulation;
    readonly truth: GroupTruth;
    readonly seed: number;
    readonly replicate: number;
  },
): GroupOutcome {
  const { population, truth } = draw;
  const table = drawGroups(design, draw);
  const data = difData(table, { items: population.items, by: GROUPING, missing: "pairwise" });
  const found = differencesOf(data);
  const [judged] = comparableGroups({ invariance: [], dif: [difResult(data, found)] });
  if (judged === undefined) throw new Error("there is no verdict");
  const [factor] = judged.factors;
  return {
    design,
    truth,
    differs: population.differs,
    code: judged.code,
    reason: judged.reason,
    largestShift: factor?.largestShift ?? null,
    largestChange: factor?.largestChange ?? null,
    cells: found === null ? [] : cellsOf(data, population, found),
    means: found?.means ?? null,
    oracle: meanHalf(oracleMeans(table, population)?.halves ?? null),
  };
}

function differencesOf(data: DifData): GroupDifferences | null {
  try {
    return groupDifferences(difTests(data, "trait"));
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}

const UNKNOWN = { logOdds: null, shift: null, differs: false, shrunken: null, share: null } as const;

/** What `dif` gives, without curves and the tests of items as wholes. */
function difResult(data: DifData, found: GroupDifferences | null): DifResult {
  const items = data.table.items.map(({ id }, item) => {
    const groups = data.levels.map(
      ({ label }, group): DifGroup => ({
        group: label,
        a: 1,
        d: [0],
        signedArea: 0,
        unsignedArea: 0,
        ...(found?.cells.get(cellKey(item, group)) ?? UNKNOWN),
      }),
    );
    const untested = { likelihoodRatio: null, anchor: false, logistic: null, mantelHaenszel: null };
    const verdict = difVerdict({ likelihoodRatio: null, groups });
    return { id, ...untested, groups, verdict, problem: null };
  });
  return {
    group: data.by,
    structure: "one",
    factor: "trait",
    levels: data.levels,
    leftOut: data.leftOut,
    anchors: [],
    withheld: reasonToWithhold(items, found),
    correction: "holm",
    items,
    groups: [],
    means: found?.means ?? null,
    warnings: [],
    purification: { rounds: found?.rounds ?? 0, settled: found?.settled ?? false },
  };
}

function cellsOf(data: DifData, { items, groups }: GroupPopulation, found: GroupDifferences): CellOutcome[] {
  return data.table.items.flatMap(({ id }, item) =>
    data.levels.flatMap(({ label }, group): CellOutcome[] => {
      const cell = found.cells.get(cellKey(item, group));
      if (!cell?.shift || !cell.shrunken || cell.logOdds === null) return [];
      const { standardError, p, adjustedP, fdrP } = cell.shift;
      const { low, high, beyond } = cell.shrunken;
      return [
        {
          item: items.indexOf(id),
          group: groups.findIndex((own) => own.label === label),
          logOdds: cell.logOdds,
          standardError,
          p,
          adjustedP,
          fdrP,
          reach: Math.max(-low, high),
          beyond,
          shareP: cell.share?.adjustedP ?? 1,
        },
      ];
    }),
  );
}

function meanHalf(halves: readonly number[] | null): number | null {
  return halves && halves.reduce((sum, half) => sum + half, 0) / halves.length;
}

/** Half widths of the intervals of compared means. */
export function halvesOf(means: readonly ComparedMean[]): number[] {
  return means.map(({ low, high }) => (high - low) / 2);
}
