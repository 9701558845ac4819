import type { Grouping } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import type { SurveyDesign } from "../design/survey-design";

/** Everybody, or the levels of a grouping. A cell is a sampling unit's (or stratum's) part of a level. */
export interface Domains {
  readonly design: SurveyDesign;
  /** Name of the grouping; null for everybody. */
  readonly group: string | null;
  /** [null] for everybody. */
  readonly levels: readonly (string | null)[];
  /** Level by row, -1 where unknown; null for everybody. */
  readonly levelOfRow: Int16Array | null;
  /** Cell by row; -1 where the level is unknown. */
  readonly cellOfRow: Int32Array;
  /** By cell; the level is -1 where unknown. */
  readonly cellLevel: Int32Array;
  readonly cellStratum: Int32Array;
  /** Cluster by cell; its stratum without clusters. */
  readonly cellUnit: Int32Array;
  /** By cell, its pair of stratum and level. */
  readonly pairOfCell: Int32Array;
  readonly pairLevel: Int32Array;
  readonly pairStratum: Int32Array;
}

/**
 * The domains of a grouping. They stay parts of the whole sample: units without members in a domain count as zeros in
 * its variance.
 * @param grouping of the design's table, or several crossed (`crossedGrouping`); null for everybody
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, 1] }, groups: { sex: ["boy", "girl", "girl", "boy"] } });
 * surveyDomains(surveyDesign(table), table.groupings[0]).levels; // ["boy", "girl"]
 * ```
 */
export function surveyDomains(design: SurveyDesign, grouping: Grouping | null): Domains {
  const units = design.cluster ?? design.stratum;
  const levelOfRow = grouping?.codes ?? null;
  const keys = levelOfRow === null ? [units] : [units, levelOfRow];
  const cells = groupRows(design.rows, keys);
  const at = (codes: Int16Array | Int32Array | null): Int32Array =>
    Int32Array.from(cells.first, (row) => codes?.[row] ?? 0);
  const cellLevel = at(levelOfRow);
  const cellStratum = at(design.stratum);
  const pairs = groupRows(cellLevel.length, [cellStratum, cellLevel]);
  return {
    design,
    group: grouping?.name ?? null,
    levels: grouping?.levels ?? [null],
    levelOfRow,
    cellOfRow: cells.group.map((cell) => (cellLevel[cell]! < 0 ? -1 : cell)),
    cellLevel,
    cellStratum,
    cellUnit: at(units),
    pairOfCell: pairs.group,
    pairLevel: Int32Array.from(pairs.first, (cell) => cellLevel[cell]!),
    pairStratum: Int32Array.from(pairs.first, (cell) => cellStratum[cell]!),
  };
}
