import { modelReliability } from "../../../src/factor/cfa/scores/model-reliability";
import { asFitted, modelBased } from "../../factor/cfa/model-based-reference";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

/** At lavaan's parameters: nothing is estimated. */
export function modelReliabilityComparisons(): Comparison[] {
  return Object.entries(modelBased.studies).flatMap(([data, study]) => {
    const { reliability, htmt } = modelReliability(asFitted(study));
    const common = {
      topic: "Reliability from a model",
      data,
      reference: `${BY.semTools}, at lavaan's estimates`,
    };
    const coefficients: Comparison = {
      ...common,
      quantity: "omegas, average variance extracted",
      ours: reliability.flatMap((own) => [
        ...[own.omegaCategorical, own.omegaLatent, own.averageVarianceExtracted],
      ]),
      theirs: reliability.flatMap(({ factor }) => [
        ...[study.omega[factor] ?? null, study.omegaLatent?.[factor] ?? null, study.ave[factor] ?? null],
      ]),
      tolerance: 5e-10,
    };
    if (study.htmt === undefined) return [coefficients];
    return [
      coefficients,
      {
        ...common,
        quantity: "HTMT",
        ours: htmt?.matrix.flat() ?? [],
        theirs: study.htmt.flat(),
        tolerance: 5e-7,
      },
    ];
  });
}
