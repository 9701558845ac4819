import type { PatternTable } from "../../data/answers/pattern-table";
import { scoresOf } from "../../data/transform/item-scores";
import { ItemwiseError } from "../../errors";
import {
  type AnsweredAlike,
  type IncompleteCluster,
  incompleteDeviance,
} from "./incomplete-level-likelihood";
import * as messages from "./messages";
import {
  type ClusterSize,
  type LevelDeviance,
  type LevelMoments,
  type LevelStatistics,
  levelDeviance,
} from "./two-level-likelihood";

/** The variables of a two-level model by the levels at which they vary. */
export interface LevelVariables {
  /** Of the model within clusters, in its order, then those of the model between clusters only. */
  readonly ids: readonly string[];
  /** How many of them the model within clusters has. */
  readonly within: number;
  readonly withinOnly: readonly string[];
  readonly betweenOnly: readonly string[];
  /** Those whose answers are needed with incomplete ones too: of clusters, and covariates of one level. */
  readonly required: readonly string[];
  /** Those that only predict, at each of their levels: ordered ones enter by the numbers of their categories. */
  readonly predictors: readonly string[];
}

/** Answers by the deviance of moments from them. */
export interface LevelAnswers {
  /** Minus twice the log-likelihood. */
  readonly deviance: (moments: LevelMoments) => LevelDeviance | null;
}

export interface ClusteredAnswers extends LevelStatistics, LevelAnswers {
  /** Each cluster on its own, for the scores of robust standard errors. */
  readonly each: readonly LevelAnswers[];
  /** People left out because an answer is missing. */
  readonly incomplete: number;
}

/** What to do about missing answers: leave people out, or use the answers that there are. */
export type LevelMissing = "listwise" | "fiml";

interface Cluster extends IncompleteCluster {
  /** Its index in the table. */
  readonly code: number;
  readonly people: number;
  readonly mean: Float64Array;
  readonly within: Float64Array;
}

interface ClusterOptions {
  /** Names of the clusters by their index in the table, for messages. */
  readonly labels?: readonly string[] | undefined;
  readonly missing?: LevelMissing | undefined;
}

/**
 * Sufficient statistics of a table's complete answers by cluster.
 * @param table built with `design: true`; rows are people without weights
 * @throws ItemwiseError "no-clusters", "two-level-weights", "two-level-ordered", "few-clusters", "no-variance",
 *   "varies-within"
 */
export function clusteredAnswers(
  table: PatternTable,
  variables: LevelVariables,
  { labels = [], missing = "listwise" }: ClusterOptions = {},
): ClusteredAnswers {
  const { ids, within: levelOne, withinOnly, betweenOnly, required } = variables;
  checkTable(table, variables);
  const columns = ids.map((id) => scoresOf(table, id));
  const p = ids.length;
  const rowsOf = new Map<number, number[]>();
  let incomplete = 0;
  for (let row = 0; row < table.rows; row++) {
    const isAnswered = (j: number): boolean => !Number.isNaN(columns[j]![row]!);
    const isUsed =
      missing === "listwise"
        ? ids.every((_, j) => isAnswered(j))
        : required.every((id) => isAnswered(ids.indexOf(id))) &&
          ids.some((_, j) => j < levelOne && isAnswered(j));
    if (!isUsed) {
      incomplete += table.count[row]!;
      continue;
    }
    const cluster = table.cluster![row]!;
    const rows = rowsOf.get(cluster);
    if (rows === undefined) rowsOf.set(cluster, [row]);
    else rows.push(row);
  }
  const used = [...rowsOf.values()].flat();
  // Starting values only need a number in place of a missing one.
  const filled = columns.map((column) => withMean(column, used, table.count));
  const clusters = [...rowsOf].map(([code, rows]): Cluster => {
    const people = rows.reduce((sum, row) => sum + table.count[row]!, 0);
    const mean = new Float64Array(p);
    for (const row of rows)
      for (let j = 0; j < p; j++) mean[j]! += (table.count[row]! * filled[j]![row]!) / people;
    const within = new Float64Array(p * p);
    for (const row of rows) {
      for (let i = 0; i < p; i++) {
        const left = table.count[row]! * (filled[i]![row]! - mean[i]!);
        for (let j = 0; j < p; j++) within[i * p + j]! += left * (filled[j]![row]! - mean[j]!);
      }
    }
    const alike = missing === "fiml" ? answeredAlike(rows, columns.slice(0, levelOne), table.count) : [];
    return { code, people, mean, within, alike, own: mean.slice(levelOne) };
  });
  for (const id of betweenOnly) {
    const column = columns[ids.indexOf(id)]!;
    const varying = [...rowsOf].find(([, rows]) => rows.some((row) => column[row] !== column[rows[0]!]));
    if (varying === undefined) continue;
    const [code, rows] = varying;
    const other = rows.find((row) => column[row] !== column[rows[0]!])!;
    const given = {
      item: id,
      cluster: labels[code] ?? String(code + 1),
      first: String(column[rows[0]!]),
      second: String(column[other]),
    };
    throw new ItemwiseError("varies-within", () => messages.variesWithin(given), {
      hint: () => messages.variesWithinHint({ item: id }),
    });
  }
  const between = p - withinOnly.length;
  if (clusters.length <= between) {
    const numbers = { clusters: clusters.length, items: between };
    throw new ItemwiseError("few-clusters", () => messages.fewClusters(numbers), {
      hint: messages.fewClustersHint,
    });
  }
  checkVariances(clusters, variables);
  const answersOf = (some: readonly Cluster[]): LevelAnswers => {
    if (missing === "fiml") return { deviance: (moments) => incompleteDeviance(some, levelOne, moments) };
    const statistics = joined(some, p, levelOne);
    return { deviance: (moments) => levelDeviance(statistics, moments) };
  };
  return {
    ...joined(clusters, p, levelOne),
    ...answersOf(clusters),
    each: clusters.map((cluster) => answersOf([cluster])),
    incomplete,
  };
}

/** A column with the mean of some rows in place of missing answers. */
function withMean(column: Float64Array, rows: readonly number[], count: Float64Array): Float64Array {
  const answered = rows.filter((row) => !Number.isNaN(column[row]!));
  const people = answered.reduce((sum, row) => sum + count[row]!, 0);
  const mean = answered.reduce((sum, row) => sum + (count[row]! * column[row]!) / people, 0);
  return column.map((value) => (Number.isNaN(value) ? mean : value));
}

/** Rows of a cluster by the variables of people that they answer. */
function answeredAlike(
  rows: readonly number[],
  columns: readonly Float64Array[],
  count: Float64Array,
): AnsweredAlike[] {
  const found = new Map<string, { answered: number[]; rows: number[] }>();
  for (const row of rows) {
    const answered = columns.flatMap((column, j) => (Number.isNaN(column[row]!) ? [] : [j]));
    const known = found.get(answered.join());
    if (known === undefined) found.set(answered.join(), { answered, rows: [row] });
    else known.rows.push(row);
  }
  return [...found.values()].map(({ answered, rows: own }): AnsweredAlike => {
    const people = own.reduce((sum, row) => sum + count[row]!, 0);
    const mean = Float64Array.from(answered, (j) =>
      own.reduce((sum, row) => sum + (count[row]! * columns[j]![row]!) / people, 0),
    );
    const k = answered.length;
    const spread = new Float64Array(k * k);
    for (const row of own) {
      const away = answered.map((j, at) => columns[j]![row]! - mean[at]!);
      for (let i = 0; i < k; i++)
        for (let j = 0; j < k; j++) spread[i * k + j]! += count[row]! * away[i]! * away[j]!;
    }
    return { answered, people, mean, spread };
  });
}

/** Shares of an item's variance that count as none. */
const NONE = 1e-12;

/** @throws ItemwiseError "no-variance" for items without variance at a level of the model that has them */
function checkVariances(
  clusters: readonly Cluster[],
  { ids, withinOnly, betweenOnly }: LevelVariables,
): void {
  const people = clusters.reduce((sum, cluster) => sum + cluster.people, 0);
  const parts = ids.map((id, j) => {
    const grand = clusters.reduce((sum, cluster) => sum + (cluster.people * cluster.mean[j]!) / people, 0);
    const within = clusters.reduce((sum, cluster) => sum + cluster.within[j * (ids.length + 1)]!, 0);
    const between = clusters.reduce((sum, { people: n, mean }) => sum + n * (mean[j]! - grand) ** 2, 0);
    // Rounding of the means of large numbers is no variance.
    const least = NONE * (within + between + people * NONE * grand ** 2);
    const lacksWithin = within <= least && !betweenOnly.includes(id);
    const lacksBetween = between <= least && !withinOnly.includes(id);
    return { id, lacks: lacksWithin ? 1 : lacksBetween ? 2 : null };
  });
  for (const level of [1, 2]) {
    const items = parts.filter(({ lacks }) => lacks === level).map(({ id }) => id);
    if (items.length === 0) continue;
    throw new ItemwiseError("no-variance", () => messages.noVariance({ items, n: items.length, level }), {
      hint: () => messages.noVarianceHint({ level }),
    });
  }
}

function joined(clusters: readonly Cluster[], p: number, levelOne: number): LevelStatistics {
  const within = new Float64Array(p * p);
  const bySize = new Map<number, Cluster[]>();
  for (const cluster of clusters) {
    for (let at = 0; at < within.length; at++) within[at]! += cluster.within[at]!;
    bySize.set(cluster.people, [...(bySize.get(cluster.people) ?? []), cluster]);
  }
  const sizes = [...bySize].map(([people, own]): ClusterSize => {
    const mean = new Float64Array(p);
    for (const one of own) for (let j = 0; j < p; j++) mean[j]! += one.mean[j]! / own.length;
    const spread = new Float64Array(p * p);
    for (const one of own) {
      for (let i = 0; i < p; i++) {
        const left = (one.mean[i]! - mean[i]!) / own.length;
        for (let j = 0; j < p; j++) spread[i * p + j]! += left * (one.mean[j]! - mean[j]!);
      }
    }
    return { people, clusters: own.length, mean, spread };
  });
  const n = clusters.reduce((sum, { people }) => sum + people, 0);
  return { n, clusters: clusters.length, levelOne, within, sizes };
}

function checkTable(table: PatternTable, { ids, predictors }: LevelVariables): void {
  const refuse = (code: string, message: () => string, hint: () => string): never => {
    throw new ItemwiseError(code, message, { hint });
  };
  for (const id of ids) {
    const item = table.items.find((one) => one.id === id);
    if (item === undefined)
      refuse("unknown-item", () => messages.unknownItem({ item: id }), messages.unknownItemHint);
    else if (item.scale === "ordinal" && !predictors.includes(id)) {
      refuse("two-level-ordered", () => messages.orderedItem({ item: id }), messages.orderedItemHint);
    }
  }
  if (table.cluster === null || table.replicates)
    refuse("no-clusters", messages.noClusters, messages.noClustersHint);
  if (table.weighting !== "none") refuse("two-level-weights", messages.weighted, messages.weightedHint);
}
