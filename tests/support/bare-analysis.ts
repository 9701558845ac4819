import type { ExploredAnalysis } from "../../src/analysis";
import { exampleAnalysis } from "./example-analysis";

/** The example analysis with null wherever the record allows it: nothing that can be undefined is defined. */
export function bareAnalysis(): ExploredAnalysis {
  const analysis = exampleAnalysis();
  const nothing = (items: readonly string[]) => Object.fromEntries(items.map((id) => [id, null]));
  return {
    ...analysis,
    settings: { ...analysis.settings, weights: "none", groups: [], bootstrap: 0 },
    measure: { ...analysis.measure, source: null, note: null },
    data: { ...analysis.data, excluded: [], groups: [], missing: { ...analysis.data.missing, byGroup: [] } },
    items: analysis.items.map((item) => ({
      ...item,
      label: item.id,
      n: 0,
      proportions: [],
      unweightedProportions: [],
      mean: null,
      standardDeviation: null,
      itemRest: null,
      asked: [],
    })),
    correlation: {
      ...analysis.correlation,
      standardErrors: analysis.correlation.standardErrors.map((row) => row.map(() => null)),
      thresholds: {},
      adjustedPairs: [],
      kmo: null,
      bartlett: null,
      warnings: [],
    },
    efa: analysis.efa.map((solution) => ({
      ...solution,
      fit: { ...solution.fit, chiSquare: null, p: null, rmsea: null, tli: null },
      converged: false,
      rotationStarts: null,
      loadingIntervals: null,
    })),
    structures: [],
    splitHalf: [
      {
        factors: 2,
        n: [3000, 3000],
        congruences: null,
        loadings: null,
        agreement: null,
        replicated: null,
        warnings: [{ code: "split-half-not-computed", message: "The first half could not be analysed." }],
      },
    ],
    reliability: analysis.reliability.map((scale) => ({
      ...scale,
      alpha: null,
      alphaInterval: null,
      standardizedAlpha: null,
      ordinalAlpha: null,
      averageCorrelation: null,
      itemRest: nothing(scale.items),
      alphaIfDropped: nothing(scale.items),
      spearmanBrown: null,
      omegaTotal: null,
    })),
  };
}
