import { ordinalItems } from "../../../correlation/ordinal/ordinal-pairs";
import type { Correction } from "../../../correlation/ordinal/zero-cell";
import type { PatternTable } from "../../../data/answers/pattern-table";
import { powerOfTwo } from "../../../numeric/elementary/powers";
import { createRandom } from "../../../numeric/random/random";
import type { ReplicateJob } from "../../../numeric/workers/workers";
import type { ModelTable } from "../../model/model-table";
import type { GroupMoments } from "../../moments/group-moments";
import { momentsOfGroup } from "../../moments/ordinal-moments";
import { sampleOrNull } from "../../moments/sample-or-null";
import { fitModel } from "../estimation/fit-model";
import { testedModel } from "../tests/tested-model";
import { multinomialDraw } from "./pattern-probabilities";

/** A model, and where its fit to a sample begins. */
interface StartedModel {
  readonly table: ModelTable;
  readonly estimates: Float64Array;
}

interface DrawsInput {
  /** Probabilities of the answer patterns where the model is true, and where it is false. */
  readonly probabilities: readonly [Float64Array, Float64Array];
  /** Fitted to samples of both. */
  readonly model: StartedModel;
  /** People of a draw: a simple random sample. */
  readonly people: number;
  readonly correction: Correction;
  readonly seed: number;
}

/** Scaled and shifted chi-squares where the model is true and where it is false; null where a draw gives none. */
type DrawnTests = readonly [number | null, number | null];

/** Each draw: a sample where the model is true and one where it is false, fitted in two steps, as the sample itself. */
export const fitLimitsJob: ReplicateJob<DrawsInput, DrawnTests> = {
  id: "fit-limits",
  prepare({ probabilities, model, people, correction, seed }) {
    const empty = patternTable(model.table.items);
    return (draw) => {
      const random = createRandom(seed, draw + 1);
      const testIn = (of: Float64Array): number | null => {
        const counts = multinomialDraw(people, of, random);
        return testOf(
          model,
          sampleOrNull(() => countedMoments(empty, counts, correction)),
        );
      };
      return [testIn(probabilities[0]), testIn(probabilities[1])];
    };
  },
};

/** All answer patterns of yes-or-no items, given by nobody; bit j of a row is item j. */
export function patternTable(items: readonly string[]): PatternTable {
  const rows = powerOfTwo(items.length);
  const none = new Float64Array(rows);
  return {
    items: items.map((id) => ({
      id,
      label: id,
      wording: null,
      scale: "ordinal",
      missing: [],
      categories: [
        { label: "no", score: 0 },
        { label: "yes", score: 1 },
      ],
    })),
    rows,
    columns: items.map((_, j) => Int16Array.from({ length: rows }, (_, row) => (row >> j) & 1)),
    count: none,
    weight: none,
    weightSquared: none,
    weighting: "none",
    groupings: [],
    stratum: null,
    cluster: null,
  };
}

/**
 * What models are fitted to, of so many people with each pattern.
 * @throws ItemwiseError as `ordinalMoments`
 */
export function countedMoments(
  patterns: PatternTable,
  counts: Float64Array,
  correction: Correction,
): GroupMoments {
  const table = { ...patterns, count: counts, weight: counts, weightSquared: counts };
  const n = counts.reduce((sum, count) => sum + count, 0);
  const group = { by: null, label: "", table, included: null, n, design: null, warnings: [] };
  return momentsOfGroup(group, ordinalItems(table, null, correction));
}

function testOf({ table, estimates }: StartedModel, moments: GroupMoments | null): number | null {
  if (moments === null) return null;
  const fitted = sampleOrNull(() =>
    fitModel(table, [moments], { discrepancy: "DWLS", starts: estimates, mostStarts: 1 }),
  );
  if (!fitted?.convergence.converged) return null;
  return testedModel(fitted, "scaled-shifted").scaled?.chiSquare ?? null;
}
