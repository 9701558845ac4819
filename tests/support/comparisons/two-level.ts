import { twoLevelModel } from "../../../src/factor/twolevel/two-level";
import { storedTwoLevel, twoLevelTable, wantedParameter } from "../../factor/twolevel/stored-two-level";
import { type Comparison, EARLY_UNDER_EQUALITY, TOLERANCE } from "./comparison";
import { BY } from "./versions";

/** Models within and between clusters. */
export function twoLevelComparisons(): Comparison[] {
  const table = twoLevelTable();
  return Object.entries(storedTwoLevel.models).map(([name, { model, ML, chisq, icc }]): Comparison => {
    const { parameters, fit, intraclass } = twoLevelModel(table, model);
    const wanted = parameters.map((parameter) => wantedParameter(ML, parameter));
    return {
      topic: "Two-level models",
      data: `Demo.twolevel, ${name}`,
      quantity: "estimates, standard errors, standardized values, chi-square, intraclass correlations",
      reference: `${BY.lavaan} sem(cluster = )`,
      ours: [
        ...parameters.flatMap(({ estimate, se, std }) => [estimate, se, std]),
        fit.chi2,
        ...Object.values(intraclass),
      ],
      theirs: [
        ...wanted.flatMap((own) => [own?.[4] ?? null, own?.[5] ?? null, own?.[6] ?? null]),
        chisq,
        ...Object.values(icc),
      ],
      tolerance: TOLERANCE.iterated,
      ...(model.includes("==") ? EARLY_UNDER_EQUALITY : {}),
    };
  });
}
