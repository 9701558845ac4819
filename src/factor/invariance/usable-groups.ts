import type { PatternTable } from "../../data/answers/pattern-table";
import type { ModelStatement } from "../../measures/model-syntax/model-parts";
import { fitModel } from "../cfa/estimation/fit-model";
import type { FittedModel, UnansweredGroups } from "../cfa/estimation/fitted-model";
import { refuseUnidentified } from "../cfa/estimation/identification";
import type { EstimatorParts } from "../cfa/estimator";
import type { ModelParameter, ModelTable } from "../model/model-table";
import { modelTable } from "../model/parameter-table";
import type { GroupMoments } from "../moments/group-moments";
import { type InvarianceData, withoutGroups } from "./invariance-data";
import * as messages from "./messages";
import type { ExcludedGroup } from "./usable-moments";

export interface UsableGroups {
  readonly data: InvarianceData;
  readonly configural: ModelTable;
  /** Null with fewer than two groups. */
  readonly fitted: FittedModel | null;
}

/**
 * Excludes, by name, groups in which the configural model has no solution, for they would prevent one for all others:
 * with an empty cell a slope may diverge. The rest is fitted again until every group has a solution or no single group
 * prevents it.
 * @throws ItemwiseError "not-identified" if no data identify the model; as `modelTable`
 */
export function usableGroups(
  requested: InvarianceData,
  statements: readonly ModelStatement[],
  { discrepancy }: Pick<EstimatorParts, "discrepancy">,
): UsableGroups {
  let data = requested;
  for (;;) {
    const configural = configuralModel(data, statements);
    if (data.moments.length < 2) return { data, configural, fitted: null };
    if (data === requested) refuseUnidentified(configural);
    const fitted = fitModel(configural, data.moments, { discrepancy });
    const problems = groupsWithoutSolution(fitted, data);
    if (problems.length === 0) return { data, configural, fitted };
    data = withoutGroups(data, problems);
  }
}

/** The model of a data set's groups, without equalities. */
export function configuralModel(
  data: Pick<InvarianceData, "table" | "kind" | "moments" | "options">,
  statements: readonly ModelStatement[],
): ModelTable {
  return modelTable(statements, {
    items: data.options.items.map((id, j) => ({
      id,
      thresholds: data.moments[0]?.thresholds[j] ?? thresholdsOf(data, j),
    })),
    groups: data.moments.map(({ group }) => group),
    parameterization: "theta",
  });
}

/** Number of categories less one, for a table in which no group is usable. */
function thresholdsOf({ table, kind }: Pick<InvarianceData, "table" | "kind">, item: number): number {
  return kind === "continuous" ? 0 : table.items[item]!.categories.length - 1;
}

/**
 * The groups that prevent a solution, each with the parameters and items, the empty cells of those items and the
 * remedy: a group whose own parameters diverge or are not identified, or that was fitted alone without convergence.
 * @param fitted a model of the data's groups, such as the configural one
 */
function groupsWithoutSolution(
  { table, unanswered }: FittedModel,
  data: Pick<InvarianceData, "table" | "moments">,
): ExcludedGroup[] {
  return unanswered
    .flatMap((part) => failingGroups(table, part))
    .sort((one, other) => one.group - other.group)
    .map(({ group, rows, converged }) => {
      const moments = data.moments[group]!;
      const items = table.items.filter((item) => rows.some(({ lhs, rhs }) => lhs === item || rhs === item));
      const stops =
        rows.length === 0 ? messages.groupNotConverged() : failureReason(rows, { items, converged });
      const reason = [stops, ...cellsOf(moments, items, data), messages.mergeGroup({ items })].join(" ");
      return { label: moments.group, n: moments.n, code: "no-solution", reason };
    });
}

/** A group with the rows that prevent a solution. */
interface FailingGroup {
  readonly group: number;
  readonly rows: readonly ModelParameter[];
  readonly converged: boolean;
}

function failingGroups(
  table: ModelTable,
  { groups, parameters, converged }: UnansweredGroups,
): FailingGroup[] {
  const [only] = groups;
  if (only !== undefined && groups.length === 1 && parameters.length === 0) {
    return [{ group: only, rows: [], converged }];
  }
  const own = parameters
    .map((free) => table.parameters.filter((row) => row.free === free))
    .filter((rows) => rows.every(({ group }) => group === rows[0]!.group))
    .flatMap(([row]) => row ?? []);
  return groups
    .map((group) => ({ group, rows: own.filter((row) => row.group === group), converged }))
    .filter(({ rows }) => rows.length > 0);
}

function failureReason(
  rows: readonly ModelParameter[],
  { items, converged }: { readonly items: readonly string[]; readonly converged: boolean },
): string {
  const slopes = rows.filter(({ op, rhs }) => op === "=~" && items.includes(rhs));
  const parameters =
    slopes.length > 0
      ? slopes.map(({ lhs, rhs }) => messages.loading({ item: rhs, factor: lhs }))
      : rows.map(({ lhs, op, rhs }) => (op === "~1" ? `${lhs} ~1` : `${lhs} ${op} ${rhs}`));
  if (converged) return messages.groupNotIdentified({ parameters });
  return slopes.length > 0
    ? messages.loadingDiverges({ parameters })
    : messages.groupDiverges({ parameters });
}

/** The empty cells of the pairs that include one of the items. */
function cellsOf(
  { group, adjustedPairs }: GroupMoments,
  items: readonly string[],
  { table }: Pick<InvarianceData, "table">,
): string[] {
  const cells = adjustedPairs
    .filter((pair) => pair.some((item) => items.includes(item)))
    .flatMap((pair) => emptyCellsOf(table, group, pair));
  if (cells.length === 0) return [];
  return [messages.emptyCells({ cells: cells.map(cellName) })];
}

function cellName({ items, answers }: EmptyCell): string {
  const [[firstItem, secondItem], [firstAnswer, secondAnswer]] = [items, answers];
  return messages.cell({ firstAnswer, firstItem, secondAnswer, secondItem });
}

/** A combination of answers to two items that nobody gave. */
interface EmptyCell {
  readonly items: readonly [string, string];
  readonly answers: readonly [string, string];
}

/** The combinations of answers to two items that nobody in a group gave. */
function emptyCellsOf(table: PatternTable, level: string, items: readonly [string, string]): EmptyCell[] {
  const { levels, codes } = table.groupings[0]!;
  const [one, other] = items.map((id) => table.items.findIndex((item) => item.id === id));
  const [rows, columns] = [table.items[one!]!.categories, table.items[other!]!.categories];
  const group = levels.indexOf(level);
  const people = new Float64Array(rows.length * columns.length);
  for (let row = 0; row < table.rows; row++) {
    const [first, second] = [table.columns[one!]![row]!, table.columns[other!]![row]!];
    if (codes[row] === group && first >= 0 && second >= 0) {
      people[first * columns.length + second]! += table.count[row]!;
    }
  }
  return rows.flatMap(({ label }, i) =>
    columns.flatMap((column, j) =>
      people[i * columns.length + j] === 0 ? [{ items, answers: [label, column.label] as const }] : [],
    ),
  );
}
