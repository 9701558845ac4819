import { rubinsRules } from "../../../src/survey/imputation/rubin";
import { heldAgainstMice, imputationReference } from "../imputation-reference";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

const topic = "Imputed answers";

const DATA: Readonly<Record<string, string>> = {
  nine: "nine items by country and sex",
  foretold: "160 people, answers foretold by others and the group",
  designed: "nine items, weights, strata and clusters",
};

const why =
  "Both are drawn at random: the difference is in Monte Carlo standard errors of the two, so that the largest of some dozens may be 3.";

export function imputationComparisons(): Comparison[] {
  return [rules(), ...imputationReference.studies.flatMap(study)];
}

function rules(): Comparison {
  const { scalars } = imputationReference;
  return {
    topic,
    data: "three lists of estimates",
    quantity: "Rubin's rules: estimates, standard errors",
    reference: `${BY.mice} pool.scalar`,
    ours: scalars.flatMap(({ estimates, variances, df }) => {
      const { estimate, se } = rubinsRules(estimates, variances, df);
      return [estimate, se];
    }),
    theirs: scalars.flatMap(({ pooled }) => [pooled.estimate, pooled.se]),
    tolerance: 1e-12,
  };
}

function study(one: (typeof imputationReference.studies)[number]): Comparison[] {
  const held = heldAgainstMice(one);
  const common = {
    topic,
    data: DATA[one.name] ?? one.name,
    reference: `${BY.mice}, ${one.m} imputations`,
    tolerance: 4.5,
    why,
  };
  const row = (quantity: string, apart: readonly number[]): Comparison => ({
    ...common,
    quantity,
    ours: apart,
    theirs: apart.map(() => 0),
  });
  return [
    row(
      "shares, in Monte Carlo errors",
      held.map(({ share }) => share),
    ),
    row(
      "their variances within imputations, likewise",
      held.map(({ within }) => within),
    ),
    row(
      "and between imputations (logarithms), likewise",
      held.flatMap(({ between }) => between ?? []),
    ),
  ];
}
