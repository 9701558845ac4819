import { ItemwiseError } from "../../errors";
import { ExactSums } from "../../numeric/sums/exact-sums";
import type { Grouping, PatternTable, SampledStrata } from "../answers/pattern-table";
import type { PeopleSums } from "../answers/people-sums";
import type { OutsideColumn } from "../answers/read-outside";
import type { Responses } from "../answers/responses";
import * as messages from "../messages";
import { groupRows } from "./group-rows";

/**
 * Distinct answer patterns of the responses in the declared categories, in ascending order of groups, stratum, cluster and
 * answers.
 * @param options.groups groupings to keep (default: all that were read)
 * @param options.design whether to keep strata and clusters, with the finite population correction (default false)
 * @returns `count` adds up to the number of people; with frequency weights to their sum
 * @throws ItemwiseError "unknown-grouping" where a grouping was not read
 * @example
 * ```ts
 * const measure = parseMeasure({ id: "one", items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }] });
 * const table = patternTable(readResponses(parseCsv("a\n1\n0\n1\n"), measure));
 * Array.from(table.count); // [1, 2]
 * ```
 */
export function patternTable(
  responses: Responses,
  options: { groups?: readonly string[] | undefined; design?: boolean | undefined } = {},
): PatternTable {
  const { count, weight, weightSquared, rests } = responses.sums;
  return collapse(
    {
      items: responses.items,
      rows: responses.rowNumbers.length,
      columns: responses.columns,
      count,
      weight,
      weightSquared,
      weighting: responses.weighting,
      groupings: chosenGroupings(responses.groupings, options.groups),
      stratum: options.design ? (responses.stratum?.codes ?? null) : null,
      cluster: options.design ? ((responses.replicates ?? responses.cluster)?.codes ?? null) : null,
      strata: options.design ? strataOf(responses) : null,
      replicates: options.design ? (responses.replicates?.weights ?? null) : null,
    },
    rests,
  );
}

function strataOf({ stratum, fpc }: Responses): SampledStrata | null {
  return stratum === null && fpc === null ? null : { labels: stratum?.labels ?? [], fpc };
}

/** Groupings by name, in this order (default: all). @throws ItemwiseError "unknown-grouping" */
export function chosenGroupings(
  groupings: readonly Grouping[],
  names?: readonly string[],
): readonly Grouping[] {
  if (names === undefined) return groupings;
  return names.map((name) => {
    const grouping = groupings.find((candidate) => candidate.name === name);
    if (grouping) return grouping;
    const there = groupings.map((candidate) => candidate.name);
    throw new ItemwiseError("unknown-grouping", () => messages.unknownGrouping({ name }), {
      hint: () => messages.unknownGroupingHint({ names: there }),
    });
  });
}

/**
 * Joins identical rows and adds up their counts and weights. Rows come in ascending order of groups, stratum, cluster and
 * answers; sums are exact but for one rounding, so that nothing depends on the order of the rows.
 * @param rests remainders of the exact counts and weights; null if none
 */
export function collapse(table: PatternTable, rests: PeopleSums["rests"] = null): PatternTable {
  const { columns, groupings, stratum, cluster } = table;
  const units = [stratum, cluster].flatMap((codes) => codes ?? []);
  const keys = [...groupings.map((grouping) => grouping.codes), ...units, ...columns];
  const { group, first } = groupRows(table.rows, keys);
  const rows = first.length;
  const add = (values: Float64Array, more: Float64Array | null | undefined): Float64Array => {
    const sums = new ExactSums(rows);
    for (let row = 0; row < values.length; row++) sums.add(group[row]!, values[row]!);
    more?.forEach((rest, row) => {
      if (rest !== 0) sums.add(group[row]!, rest);
    });
    return sums.sums(rows);
  };
  const count = add(table.count, rests?.count);
  const weighted = table.weighting === "design";
  return {
    items: table.items,
    rows,
    columns: columns.map((column) =>
      column instanceof Float64Array
        ? Float64Array.from(first, (row) => column[row]! + 0)
        : pick(column, first),
    ),
    count,
    weight: weighted ? add(table.weight, rests?.weight) : count,
    weightSquared: weighted ? add(table.weightSquared, rests?.weightSquared) : count,
    weighting: table.weighting,
    groupings: groupings.map((grouping) => ({ ...grouping, codes: pick(grouping.codes, first) })),
    stratum: stratum && Int32Array.from(first, (row) => stratum[row]!),
    cluster: cluster && Int32Array.from(first, (row) => cluster[row]!),
    strata: table.strata ?? null,
    ...(table.replicates ? { replicates: table.replicates } : {}),
  };
}

function pick(column: Int16Array, rows: Int32Array): Int16Array {
  const picked = new Int16Array(rows.length);
  for (let index = 0; index < rows.length; index++) picked[index] = column[rows[index]!]!;
  return picked;
}

/** The pattern table of the items (unless `options.items` is false) and further columns, with all groupings and units. */
export function outsideTable(
  responses: Responses,
  columns: readonly OutsideColumn[],
  { items = true }: { readonly items?: boolean | undefined } = {},
): PatternTable {
  const start = items ? responses : { items: [], columns: [] };
  return patternTable(
    {
      ...responses,
      items: [...start.items, ...columns.map(({ item }) => item)],
      columns: [...start.columns, ...columns.map(({ values }) => values)],
    },
    { design: true },
  );
}
