import { fittedPath, pathFigures, storedPaths } from "../../factor/cfa/path-reference";
import { type Comparison, EARLY_UNDER_EQUALITY, TOLERANCE } from "./comparison";
import { BY } from "./versions";

/** Models of observed variables only. */
export function pathComparisons(): Comparison[] {
  return Object.entries(storedPaths.models).map(([name, stored]): Comparison => {
    const found = fittedPath(stored);
    const figures = pathFigures(found, stored);
    const explained = Object.entries(stored.r2);
    return {
      topic: "Path models",
      data: `simulated, ${name}, ${stored.estimator}`,
      quantity: "estimates, standard errors, standardized values, explained variance, chi-square",
      reference: `${BY.lavaan} sem()`,
      ours: [
        ...figures.flatMap(({ ours }) => [ours?.est ?? null, ours?.se ?? null, ours?.std ?? null]),
        ...explained.map(([id]) => found.structural?.explained.find((one) => one.name === id)?.r2 ?? null),
        found.fit.standard.chiSquare,
      ],
      theirs: [
        ...figures.flatMap(({ theirs }) => [theirs.est, theirs.se, theirs.std]),
        ...explained.map(([, r2]) => r2),
        stored.fit.chisq ?? null,
      ],
      tolerance: TOLERANCE.iterated,
      ...(stored.model.includes("==") ? EARLY_UNDER_EQUALITY : {}),
    };
  });
}
