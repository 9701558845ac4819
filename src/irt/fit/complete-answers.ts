import { groupRows } from "../../data/patterns/group-rows";
import type { Warning } from "../../errors";
import {
  influenceCovariance,
  type RowInfluences,
  type RowWeights,
  refuseEmptyReplicates,
} from "../../survey/design/influence-covariance";
import { type ClusterLabels, type SampleDesign, sampleDesign } from "../../survey/design/sample-design";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import type { Moments } from "./moment-kind";

export interface CompleteGroup {
  readonly rows: Int32Array;
  readonly people: number;
  /** By row: its share of the group; they add up to 1. */
  readonly share: Float64Array;
}

export interface CompleteAnswers {
  readonly groups: readonly CompleteGroup[];
  readonly n: number;
  /** The number of people left out, if any. */
  readonly warnings: readonly Warning[];
}

/**
 * The people who answered every item of a fitted model, by group, for statistics of whole answer patterns. The
 * parameters come from everyone; combining them assumes answers missing completely at random.
 * @returns null, with the reason, if a group has no such people
 */
export function completeAnswers(
  fitted: FittedIrt,
  what: string,
): { readonly answers: CompleteAnswers | null; readonly warnings: readonly Warning[] } {
  const { table, group, model, n: everyone } = fitted;
  const rows: number[][] = model.groups.map(() => []);
  for (let row = 0; row < table.rows; row++) {
    const own = rows[group[row]!];
    if (own !== undefined && table.columns.every((column) => column[row]! >= 0)) own.push(row);
  }
  const groups = rows.map((own) => completeGroup(fitted, own));
  const empty = groups.findIndex(({ people }) => people === 0);
  if (empty >= 0) {
    const message = messages.noCompleteAnswers({ what, group: model.groups[empty] || null });
    return { answers: null, warnings: [{ code: "no-complete-answers", message }] };
  }
  const n = groups.reduce((sum, { people }) => sum + people, 0);
  const warnings = n < everyone ? [leftOut({ n, everyone })] : [];
  return { answers: { groups, n, warnings }, warnings };
}

function completeGroup({ table }: FittedIrt, rows: readonly number[]): CompleteGroup {
  const people = rows.reduce((sum, row) => sum + table.count[row]!, 0);
  const weight = rows.reduce((sum, row) => sum + table.weight[row]!, 0);
  return {
    rows: Int32Array.from(rows),
    people,
    share: Float64Array.from(rows, (row) => table.weight[row]! / weight),
  };
}

function leftOut({ n, everyone }: { n: number; everyone: number }): Warning {
  return {
    code: "complete-answers-only",
    message: messages.completeAnswersOnly({ n, everyone }),
  };
}

export function sampleMoments({ table }: FittedIrt, group: CompleteGroup, moments: Moments): Float64Array {
  const out = new Float64Array(moments.moments.length);
  const read = momentReader(moments);
  const own = new Float64Array(out.length);
  group.rows.forEach((row, at) => {
    read((item) => table.columns[item]![row]!, own);
    for (let r = 0; r < out.length; r++) out[r]! += group.share[at]! * own[r]!;
  });
  return out;
}

/** Writes the values of all moments' functions for one person's answers. */
function momentReader({
  functions,
  moments,
}: Moments): (answer: (item: number) => number, into: Float64Array) => void {
  const values = new Float64Array(functions.length);
  return (answer, into) => {
    for (let f = 0; f < functions.length; f++) {
      const { item, values: byCategory } = functions[f]!;
      values[f] = byCategory[answer(item)]!;
    }
    for (let r = 0; r < moments.length; r++) {
      const { first, second } = moments[r]!;
      into[r] = values[first]! * (second < 0 ? 1 : values[second]!);
    }
  };
}

/** Covariances of all groups' observed moments, group by group. */
export interface DesignCovariances {
  readonly design: Float64Array;
  /** As if equally many equally weighted people had been drawn independently. */
  readonly simple: Float64Array;
}

/**
 * Covariance of the observed moments with weights, strata and clusters, through the moments' influence functions, and
 * without. People outside the analysis count as zeros. @throws ItemwiseError "clusters-straddle-strata"
 */
export function designCovariances(
  { table, group: groupOf }: FittedIrt,
  {
    answers,
    moments,
    observed,
  }: { answers: CompleteAnswers; moments: Moments; observed: readonly Float64Array[] },
  labels: ClusterLabels | undefined,
): DesignCovariances {
  const width = moments.moments.length;
  const included = new Uint8Array(table.rows);
  const simpleSquares = new Float64Array(table.rows);
  const perWeight = answers.groups.map(({ rows, people }) => {
    const weight = rows.reduce((sum, row) => sum + table.weight[row]!, 0);
    for (const row of rows) {
      included[row] = 1;
      simpleSquares[row] = (table.weight[row]! * weight) / people;
    }
    return 1 / weight;
  });
  const own = new Float64Array(width);
  const readMoments = momentReader(moments);
  const read = (row: number, into: Float64Array): void => {
    const g = groupOf[row]!;
    readMoments((item) => table.columns[item]![row]!, own);
    into.fill(0);
    for (let r = 0; r < width; r++) into[g * width + r] = (own[r]! - observed[g]![r]!) * perWeight[g]!;
  };
  const influences: RowInfluences = { size: width * observed.length, rows: table.rows, included, read };
  const oneByOne = {
    stratum: new Int32Array(table.rows),
    cluster: null,
    unitsIn: Float64Array.of(answers.n),
  };
  const simpleWeights = { weight: table.weight, weightSquared: simpleSquares };
  const columns = [Int16Array.from(included), groupOf, ...table.columns];
  const covariance = (weights: RowWeights, design: SampleDesign): Float64Array => {
    const joined = joinedRows(influences, weights, { design, columns });
    return refuseEmptyReplicates(influenceCovariance(joined.influences, joined.weights, joined.design));
  };
  return {
    design: covariance(table, sampleDesign(table, labels) ?? oneByOne),
    simple: covariance(simpleWeights, oneByOne),
  };
}

/** Joins equal rows of independent people, summing squared weights. */
function joinedRows(
  influences: RowInfluences,
  weights: RowWeights,
  { design, columns }: { design: SampleDesign; columns: readonly (Int16Array | Float64Array)[] },
): { influences: RowInfluences; weights: RowWeights; design: SampleDesign } {
  if (design.cluster !== null) return { influences, weights, design };
  const { group, first } = groupRows(influences.rows, [design.stratum, ...columns]);
  const weight = new Float64Array(first.length);
  const weightSquared = new Float64Array(first.length);
  for (let row = 0; row < group.length; row++) {
    weight[group[row]!]! += weights.weight[row]!;
    weightSquared[group[row]!]! += weights.weightSquared[row]!;
  }
  const { included } = influences;
  return {
    influences: {
      ...influences,
      rows: first.length,
      included: included && Uint8Array.from(first, (row) => included[row]!),
      read: (at, into) => influences.read(first[at]!, into),
    },
    weights: { weight, weightSquared },
    design: { ...design, stratum: Int32Array.from(first, (row) => design.stratum[row]!) },
  };
}
