import { ItemwiseError, type Warning } from "../../errors";
import type { Measure, MeasureCalibration } from "../../measures/measure";
import { totalOf } from "../../measures/schema/calibration";
import { crossingParts } from "../../measures/schema/release-list";
import { parseNumber } from "../csv/cell-text";
import * as messages from "../messages";
import { type AnswerSource, cellsOf as columnCells, ownerOf, type SamplingUnits } from "./answer-source";
import { calibrationColumns, calibrationFactors, centeredAt, type Margin } from "./calibrate-weights";
import { calibrationEffects, sharedClusters } from "./calibration-warnings";
import type { FileReplicates, FinitePopulation, Grouping, SampledReplicates } from "./pattern-table";
import type { PeopleSums } from "./people-sums";
import { readGrouping } from "./read-grouping";
import type { ReplicateUnits } from "./read-replicates";

/** Calibrated weights, with what their standard errors need. */
export interface CalibratedWeights {
  readonly sums: PeopleSums;
  readonly weights: Float64Array | null;
  readonly replicates: ReplicateUnits;
  readonly warnings: readonly Warning[];
}

interface Sample {
  readonly rows: Int32Array;
  readonly sums: PeopleSums;
  readonly weights: Float64Array | null;
  readonly noAnswer: ReadonlySet<number>;
  readonly stratum: SamplingUnits | null;
  readonly cluster: SamplingUnits | null;
  readonly fpc: FinitePopulation | null;
  readonly replicates: ReplicateUnits | null;
}

/** Groupings that a measure's margins are of. */
export const marginGroups = ({ calibration }: Pick<Measure, "calibration">): string[] => [
  ...new Set(
    Object.entries(calibration?.margins ?? {}).flatMap(([name, levels]) =>
      totalOf(levels) === null ? crossingParts(name) : [],
    ),
  ),
];

/** Columns of numbers whose totals a measure's margins give. */
export const totalColumns = ({ calibration }: Pick<Measure, "calibration">): string[] =>
  Object.entries(calibration?.margins ?? {}).flatMap(([name, levels]) =>
    totalOf(levels) === null ? [] : [name],
  );

/**
 * Calibrates the weights to the population margins of the measure; with replicate weights, those of every replicate.
 * @throws ItemwiseError "bad-margins" where a row has no level, or one that its margin lacks, and as
 *   `calibrationFactors`; "missing-column"
 */
export function calibrate(
  source: AnswerSource,
  measure: Measure,
  calibration: MeasureCalibration,
  sample: Sample,
): CalibratedWeights {
  const { rows, sums } = sample;
  const groups = new Map(
    marginGroups(measure).map((name) => {
      const { grouping } = readGrouping(source, measure.groups[name]!, {
        name,
        rows,
        noAnswer: sample.noAnswer,
      });
      return [name, grouping] as const;
    }),
  );
  const labelled = Object.entries(calibration.margins)
    .filter(([, people]) => totalOf(people) === null)
    .map(([name, people]) =>
      marginOfRows(source, {
        name,
        people,
        parts: crossingParts(name).map((part) => groups.get(part)!),
        rows,
      }),
    );
  const numbers = totalColumns(measure).map((name) => ({
    total: totalOf(calibration.margins[name]!)!,
    valueOfRow: numbersOfRows(source, name, rows),
  }));
  const { cell, first } = cellsOf([
    ...labelled.map(({ levelOfRow }) => levelOfRow),
    ...numbers.map(({ valueOfRow }) => valueOfRow),
  ]);
  const population = labelled[0]!.people.reduce((sum, own) => sum + own, 0);
  const centered = numbers.map(({ total, valueOfRow }) =>
    centeredAt(
      total / population,
      Float64Array.from(first, (row) => valueOfRow[row]!),
    ),
  );
  const margins = labelled.map(
    ({ levelOfRow, ...margin }): Margin => ({
      ...margin,
      levelOfCell: Int32Array.from(first, (row) => levelOfRow[row]!),
    }),
  );
  const cells = first.length;
  const inCells = (weight: Float64Array, factor: (row: number) => number): Float64Array => {
    const found = new Float64Array(cells);
    weight.forEach((own, row) => {
      found[cell[row]!]! += own * factor(row);
    });
    return found;
  };
  const where = source.file;
  const factors = calibrationFactors(
    inCells(sums.weight, () => 1),
    margins,
    { ...calibration, numbers: centered, where },
  );
  const times = (values: Float64Array, power: 1 | 2): Float64Array =>
    values.map((value, row) => value * factors[cell[row]!]! * (power === 2 ? factors[cell[row]!]! : 1));
  const calibrated: PeopleSums = {
    ...sums,
    weight: times(sums.weight, 1),
    weightSquared: times(sums.weightSquared, 2),
    largest: times(sums.largest, 1),
    rests: sums.rests && {
      count: sums.rests.count,
      weight: times(sums.rests.weight, 1),
      weightSquared: times(sums.rests.weightSquared, 2),
    },
  };
  const file = sample.replicates?.weights;
  const replicates =
    file === undefined || file.calibrated
      ? linearized(sample, {
          cell,
          factors,
          calibrated,
          columns: calibrationColumns(margins, centered, cells),
        })
      : replicated(file, sample.replicates!.codes, {
          cell,
          factors,
          each: (own, replicate) =>
            calibrationFactors(
              inCells(sums.weight, (row) => own[sample.replicates!.codes[row]!]!),
              margins,
              {
                ...calibration,
                numbers: centered,
                where: `${where}, ${measure.replicates?.columns[replicate]}`,
              },
            ),
        });
  return {
    sums: calibrated,
    weights: sample.weights && times(sample.weights, 1),
    replicates,
    warnings: [
      ...calibrationEffects(calibration, { before: sums, after: calibrated, factors }),
      ...(file === undefined || file.calibrated ? sharedClusters(sample) : []),
    ],
  };
}

function marginOfRows(
  source: AnswerSource,
  {
    name,
    people,
    parts,
    rows,
  }: {
    readonly name: string;
    readonly people: Readonly<Record<string, number>>;
    readonly parts: readonly Grouping[];
    readonly rows: Int32Array;
  },
) {
  const levels = Object.keys(people);
  const levelOfRow = Int32Array.from(rows, (row, at) => {
    const own = parts.map(({ levels: labels, codes }) => labels[codes[at]!]);
    const label = own.every((part) => part !== undefined) ? own.join(", ") : null;
    const level = label === null ? -1 : levels.indexOf(label);
    if (level >= 0) return level;
    const place = { file: source.file, row: String(source.rowNumbers[row]) };
    throw label === null
      ? new ItemwiseError("bad-margins", () => messages.marginUnknown({ ...place, group: name }), {
          hint: messages.marginUnknownHint,
        })
      : new ItemwiseError(
          "bad-margins",
          () => messages.noLevelOfMargin({ ...place, level: label, margin: name }),
          { hint: () => messages.noLevelOfMarginHint({ levels }) },
        );
  });
  return { name, levels, people: Float64Array.from(levels, (level) => people[level]!), levelOfRow };
}

/** Numbers by row. */
function numbersOfRows(source: AnswerSource, name: string, rows: Int32Array): Float64Array {
  const { texts, codes } = columnCells(source, name, ownerOf("total"));
  return Float64Array.from(rows, (row) => {
    const text = texts[codes[row]!] ?? "";
    const number = parseNumber(text);
    if (number !== null && Number.isFinite(number)) return number;
    throw new ItemwiseError(
      "bad-margins",
      () =>
        messages.totalNoNumber({
          file: source.file,
          row: String(source.rowNumbers[row]),
          text,
          column: name,
        }),
      { hint: messages.totalNoNumberHint },
    );
  });
}

/** Distinct combinations of levels and numbers, numbered in order of appearance. */
function cellsOf(levels: readonly (Int32Array | Float64Array)[]): {
  readonly cell: Int32Array;
  readonly first: readonly number[];
} {
  const known = new Map<string, number>();
  const first: number[] = [];
  const cell = Int32Array.from(levels[0] ?? [], (_, row) => {
    const key = levels.map((own) => own[row]).join();
    const place = known.get(key) ?? known.size;
    if (place === known.size) {
      known.set(key, place);
      first.push(row);
    }
    return place;
  });
  return { cell, first };
}

/** Replicates calibrated one by one, by unit of replicate weights and cell. */
function replicated(
  file: FileReplicates,
  codes: Int32Array,
  {
    cell,
    factors,
    each,
  }: {
    readonly cell: Int32Array;
    readonly factors: Float64Array;
    readonly each: (own: Float64Array, replicate: number) => Float64Array;
  },
): ReplicateUnits {
  const { cell: unit, first } = cellsOf([codes, cell]);
  const calibrated = file.factors.map((own, replicate) => {
    const found = each(own, replicate);
    return Float64Array.from(first, (row) => {
      const place = cell[row]!;
      return (own[codes[row]!]! * found[place]!) / factors[place]!;
    });
  });
  return { codes: unit, weights: { ...file, factors: calibrated } };
}

/** What the linearized variance of calibrated weights needs. */
function linearized(
  { sums, stratum, cluster, fpc, rows }: Sample,
  of: {
    readonly cell: Int32Array;
    readonly factors: Float64Array;
    readonly calibrated: PeopleSums;
    readonly columns: readonly Float64Array[];
  },
): ReplicateUnits {
  const strata = stratum?.codes ?? new Int32Array(rows.length);
  const each = Int32Array.from(rows, (_, row) => row);
  const { cell: psu, first: firstOfPsu } =
    cluster === null ? { cell: each, first: [...each] } : cellsOf([strata, cluster.codes]);
  const { cell: codes, first } =
    cluster === null ? { cell: each, first: [...each] } : cellsOf([psu, of.cell]);
  const add = (values: Float64Array, into: Float64Array, places: Int32Array): Float64Array => {
    values.forEach((value, row) => {
      into[places[row]!]! += value;
    });
    return into;
  };
  const unitsIn = new Float64Array(Math.max(1, stratum?.labels.length ?? 1));
  const people = cluster === null ? sums.count : new Float64Array(firstOfPsu.length).fill(1);
  firstOfPsu.forEach((row, unit) => {
    unitsIn[strata[row]!]! += people[unit]!;
  });
  const weights: SampledReplicates = {
    calibrated: true,
    psu: Int32Array.from(first, (row) => psu[row]!),
    cell: Int32Array.from(first, (row) => of.cell[row]!),
    weight: add(of.calibrated.weight, new Float64Array(first.length), codes),
    weightSquared: cluster === null ? of.calibrated.weightSquared : null,
    factors: of.factors,
    columns: of.columns,
    stratum: Int32Array.from(firstOfPsu, (row) => strata[row]!),
    unitsIn,
    unsampled: unitsIn.map((units, at) => {
      if (fpc === null) return 1;
      return fpc.kind === "fraction" ? 1 - fpc.values[at]! : 1 - units / fpc.values[at]!;
    }),
    people,
  };
  return { codes, weights };
}
