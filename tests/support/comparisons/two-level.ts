import { twoLevelModel } from "../../../src/factor/twolevel/two-level";
import { storedTwoLevel, twoLevelTable } from "../../factor/twolevel/stored-two-level";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

/** Models within and between clusters. */
export function twoLevelComparisons(): Comparison[] {
  const table = twoLevelTable();
  return Object.entries(storedTwoLevel.models).map(([name, { model, ML, chisq, icc }]): Comparison => {
    const { parameters, fit, intraclass } = twoLevelModel(table, model);
    const wanted = parameters.map(({ level, lhs, op, rhs }) =>
      ML.parameters.find(
        ([at, left, sign, right]) =>
          at === level && left === lhs && sign === op && (right === rhs || op === "~1"),
      ),
    );
    return {
      topic: "Two-level models",
      data: `Demo.twolevel, ${name}`,
      quantity: "estimates, standard errors, chi-square, intraclass correlations",
      reference: `${BY.lavaan} sem(cluster = )`,
      ours: [
        ...parameters.flatMap(({ estimate, se }) => [estimate, se]),
        fit.chi2,
        ...Object.values(intraclass),
      ],
      theirs: [
        ...wanted.flatMap((own) => [own?.[4] ?? null, own?.[5] ?? null]),
        chisq,
        ...Object.values(icc),
      ],
      tolerance: TOLERANCE.iterated,
    };
  });
}
