/**
 * Fits random identified models to data of perturbed scales and writes to docs/simulation-minima.md how many reach the
 * lowest minimum that lavaan finds, and what is said of the others.
 *
 *   Rscript scripts/reference/minima.R minima.json
 *   npx tsx scripts/simulate-minima.ts minima.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { ItemwiseError } from "../src/errors";
import type { FittedModel } from "../src/factor/cfa/estimation/fitted-model";
import { fitMatrixCfa } from "../src/factor/cfa/matrix-cfa";
import { chiSquareOf } from "../src/factor/cfa/tests/tested-model";

interface Sample {
  readonly family: string;
  readonly model: string;
  readonly items: readonly string[];
  readonly n: number;
  readonly covariance: readonly (readonly number[])[];
  readonly means: readonly number[];
  readonly chisq: number | null;
  readonly df: number | null;
}

const FAMILIES: Readonly<Record<string, string>> = {
  growth: "growth curve with free time scores, 4 to 6 waves",
  cfa: "two to four correlated factors",
  sem: "regressions among three factors, two covariates",
  mimic: "two factors and an item on two covariates",
  path: "observed variables alone",
  second: "a factor of three factors",
  bifactor: "a general and two group factors",
};
/** Chi-squares this far apart are of the same minimum. */
const SAME = 1e-4;

type Outcome = "same" | "lower" | "higher" | "said" | "lavaan";
let beyond = 0;
const samples: readonly Sample[] = JSON.parse(readFileSync(process.argv[2] ?? "minima.json", "utf8"));
const outcomes = samples.map((sample, at) => {
  const [outcome, words] = outcomeOf(sample);
  if (outcome !== "same") console.log(at, sample.family, outcome, words);
  return { family: sample.family, outcome, words };
});

function outcomeOf({ model, chisq, df, ...input }: Sample): [Outcome, string] {
  try {
    const { fitted } = fitMatrixCfa({ ...input, matrix: input.covariance }, model, {
      scaling: "first-loading",
    });
    const { converged, notIdentified, iterations } = fitted.convergence;
    const own = chiSquareOf(fitted);
    if (!converged) {
      const lower = chisq !== null && own < chisq - SAME ? ", below lavaan's" : "";
      const why =
        notIdentified.length > 0 ? `${notIdentified.join(", ")} run off` : `${iterations} iterations`;
      return [chisq === null ? "lavaan" : "said", `not converged: ${why}; χ² ${own.toFixed(3)}${lower}`];
    }
    if (hasNegativeFactor(fitted)) beyond++;
    if (chisq === null) return ["lower", "lavaan has none"];
    if (df !== fitted.table.df) return ["higher", `df ${fitted.table.df} ${df}`];
    const apart = own - chisq;
    if (Math.abs(apart) <= SAME * Math.max(1, chisq)) return ["same", ""];
    return [apart < 0 ? "lower" : "higher", `χ² ${own.toFixed(3)}, lavaan ${chisq.toFixed(3)}`];
  } catch (error) {
    if (error instanceof ItemwiseError) return ["said", error.message];
    throw error;
  }
}

function hasNegativeFactor({ table, values }: FittedModel): boolean {
  return table.parameters.some(
    ({ lhs, op, rhs }, row) => op === "~~" && lhs === rhs && table.factors.includes(lhs) && values[row]! < 0,
  );
}

const count = (of: (one: (typeof outcomes)[number]) => boolean): number => outcomes.filter(of).length;
const row = (name: string, of: (family: string) => boolean): string => {
  const figures = (["same", "lower", "higher", "said", "lavaan"] as const).map((outcome) =>
    count((one) => of(one.family) && one.outcome === outcome),
  );
  return `| ${[name, count((one) => of(one.family)), ...figures].join(" | ")} |`;
};
const reached = count(({ outcome }) => outcome === "same" || outcome === "lower");
const page = `# Minima of random models

${samples.length} random identified models (\`scripts/reference/minima.R\`, seed 20261129) on samples of 100 to 600 people whose items
have scales from 1/30 to 30, fitted by \`fitMatrixCfa\` from its own starts (\`scripts/simulate-minima.ts\`) and by lavaan
(growth curves, and where it does not converge, from three kinds of starts, with the lowest minimum used).
${((100 * reached) / samples.length).toFixed(1)} % reach lavaan's chi-square to a ten-thousandth of it, or a lower one; "higher" counts models that end above it, in a local minimum. Where the parameters of
a group factor diverge, because its first item hardly loads on it, the search continues beyond infinity, where lavaan stays
when started there: ${beyond} of the models have their minimum at a negative factor variance, which is reported.

| models | number | same minimum | lower, or where lavaan has none | higher | not converged, reported | neither converges |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${Object.entries(FAMILIES)
  .map(([family, name]) => row(name, (one) => one === family))
  .join("\n")}
${row("all", () => true)}

${outcomes
  .filter(({ outcome }) => outcome === "said" || outcome === "higher")
  .map(({ family, words }) => `- ${FAMILIES[family]}: ${words}`)
  .join("\n")}
`;
writeFileSync(new URL("../docs/simulation-minima.md", import.meta.url), `${page.trimEnd()}\n`);
console.log(`${reached} of ${samples.length}`);
