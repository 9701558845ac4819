import { cases, differences, fitted } from "../../factor/cfa/exploratory-reference";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

const topic = "Exploratory blocks within a structural model";

/** The largest differences of loadings, covariances and regressions of factors, and of their standard errors. */
export function exploratoryBlockComparisons(): Comparison[] {
  return cases.flatMap((one) => {
    const result = fitted(one);
    const { est, se } = differences(result, one.delta);
    const common = {
      topic,
      data: `${one.name}, ${one.rotation}, ${one.estimator}`,
      reference: `${BY.lavaan}, GPArotation, delta method`,
      tolerance: 2e-5,
    };
    return [
      { ...common, quantity: "largest difference of estimates", ours: [est], theirs: [0] },
      { ...common, quantity: "largest difference of standard errors", ours: [se], theirs: [0] },
      {
        ...common,
        reference: BY.lavaan,
        quantity: "chi-square, df",
        ours: [result.fit.standard.chiSquare ?? Number.NaN, result.fit.standard.df],
        theirs: [Number(one.fit.chisq), Number(one.fit.df)],
      },
    ];
  });
}
