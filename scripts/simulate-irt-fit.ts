/**
 * Draws many samples from known item response models, fits the true model to each and writes to docs/simulation-irt-fit.md
 * how often the tests of fit reject it.
 *
 *   npx tsx scripts/simulate-irt-fit.ts [replicates]
 */

import { writeFileSync } from "node:fs";
import type { PatternTable } from "../src/data/answers/pattern-table";
import { fitIrt } from "../src/irt/estimation/fit-irt";
import { localDependence, scoredAnswers } from "../src/irt/fit/local-dependence";
import { m2 } from "../src/irt/fit/m2";
import { personFit } from "../src/irt/fit/person-fit";
import { sx2 } from "../src/irt/fit/sx2";
import { type IrtStructure, irtItems } from "../src/irt/model/irt-model";
import { irtModel } from "../src/irt/model/structure-to-model";
import { createRandom, type Random } from "../src/numeric/random/random";

interface Design {
  readonly label: string;
  readonly structure: IrtStructure;
  readonly slopes: readonly number[];
  /** By item, descending. */
  readonly intercepts: readonly (readonly number[])[];
  /** By item: which of two factors that correlate .6 it measures. */
  readonly factor: readonly number[];
}

const SLOPES = [1, 1.1, 2, 1.8, 1.5, 1.8, 1.5, 2, 1.6];
const COMMON = [-0.5, -0.7, 0, 0.3, -1, -0.5, 0, 0.5, -1];
const RARE = [-2, -2.2, -3.5, -3.2, -3.4, -3.3, -3.1, -3.6, -3.4];
const ONE: IrtStructure = { kind: "one factor" };
const TWO: IrtStructure = {
  kind: "confirmatory",
  model: "one =~ i1 + i2 + i3 + i4 + i5\ntwo =~ i6 + i7 + i8 + i9",
};
const SAME = COMMON.map(() => 0);
const APART = COMMON.map((_, item) => Number(item >= 5));
const DESIGNS: readonly Design[] = [
  {
    label: "one factor, 30 to 60 % yes",
    structure: ONE,
    slopes: SLOPES,
    intercepts: COMMON.map((d) => [d]),
    factor: SAME,
  },
  {
    label: "one factor, 6 to 17 % yes",
    structure: ONE,
    slopes: SLOPES,
    intercepts: RARE.map((d) => [d]),
    factor: SAME,
  },
  {
    label: "one factor, three categories",
    structure: ONE,
    slopes: SLOPES,
    intercepts: COMMON.map((d) => [d + 1, d - 1]),
    factor: SAME,
  },
  {
    label: "two factors, 30 to 60 % yes",
    structure: TWO,
    slopes: SLOPES,
    intercepts: COMMON.map((d) => [d]),
    factor: APART,
  },
];
const SIZES = [500, 2000];
const replicates = Number(process.argv[2] ?? 400);
const seed = 20240914;

function sample(design: Design, n: number, random: Random): PatternTable {
  const columns = design.slopes.map(() => new Int16Array(n));
  for (let person = 0; person < n; person++) {
    const first = random.normal();
    const factors = [first, 0.6 * first + 0.8 * random.normal()];
    design.slopes.forEach((a, item) => {
      const z = a * factors[design.factor[item]!]!;
      const u = random.uniform();
      columns[item]![person] = design.intercepts[item]!.filter((d) => u < 1 / (1 + Math.exp(-z - d))).length;
    });
  }
  const ones = new Float64Array(n).fill(1);
  return {
    items: design.slopes.map((_, item) => ({
      id: `i${item + 1}`,
      label: `i${item + 1}`,
      wording: null,
      scale: "ordinal",
      categories: Array.from({ length: design.intercepts[item]!.length + 1 }, (__, score) => ({
        label: `${score}`,
        score,
      })),
      missing: [],
    })),
    rows: n,
    columns,
    count: ones,
    weight: ones,
    weightSquared: ones,
    weighting: "none",
    groupings: [],
    stratum: null,
    cluster: null,
  };
}

function summary(design: Design, n: number): string {
  const random = createRandom(seed);
  const sums = {
    m2: 0,
    df: 0,
    five: 0,
    one: 0,
    sx2: 0,
    sx2Df: 0,
    sx2Five: 0,
    ld: 0,
    ldFive: 0,
    q3: 0,
    zh: 0,
    kind: "",
  };
  const p = design.slopes.length;
  const pairs = (p * (p - 1)) / 2;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const table = sample(design, n, random);
    const model = irtModel({ items: irtItems(table), structure: design.structure });
    const fitted = fitIrt(table, model, { standardErrors: false });
    const { fit } = m2(fitted);
    sums.kind = fit?.kind ?? sums.kind;
    sums.m2 += fit?.m2 ?? 0;
    sums.df += fit?.df ?? 0;
    sums.five += Number((fit?.p ?? 1) < 0.05);
    sums.one += Number((fit?.p ?? 1) < 0.01);
    for (const item of sx2(fitted).items) {
      sums.sx2 += (item.s_x2 ?? 0) / p;
      sums.sx2Df += item.df / p;
      sums.sx2Five += Number((item.p ?? 1) < 0.05) / p;
    }
    const scored = scoredAnswers(fitted);
    for (const pair of localDependence(fitted, scored).pairs) {
      sums.ld += Math.abs(pair.ldX2 ?? 0) / pair.df / pairs;
      sums.ldFive += Number((pair.p ?? 1) < 0.05) / pairs;
      sums.q3 += (pair.q3 ?? 0) / pairs;
    }
    sums.zh += personFit(fitted, scored)?.below1645 ?? 0;
  }
  const share = (sum: number): string => ((100 * sum) / replicates).toFixed(1);
  const mean = (sum: number): string => (sum / replicates).toFixed(3);
  return `| ${[design.label, n, sums.kind, mean(sums.m2 / (sums.df / replicates)), share(sums.five), share(sums.one), mean(sums.sx2), mean(sums.sx2Df), share(sums.sx2Five), mean(sums.ld), share(sums.ldFive), mean(sums.q3), share(sums.zh)].join(" | ")} |`;
}

const rows = DESIGNS.flatMap((design) =>
  SIZES.map((n) => {
    const row = summary(design, n);
    console.log(row);
    return row;
  }),
);
const error = (100 * Math.sqrt((0.05 * 0.95) / replicates) * 1.96).toFixed(1);
writeFileSync(
  new URL("../docs/simulation-irt-fit.md", import.meta.url),
  `# Simulation: tests of fit of item response models

Generated by \`npx tsx scripts/simulate-irt-fit.ts ${replicates}\` (seed ${seed}); do not edit. ${replicates} samples of each kind are drawn from a model of nine items and the true model is fitted. M2 at 5 % should reject 5 % of them, within ${error} points by chance.

S-X2, LD-X2 and Q3 are means over items or pairs. The mean of S-X2 should be near its degrees of freedom, the number of cells minus the item's free parameters; mirt subtracts one more for every slope fixed at 0 (the two-factor rows). LD-X2 stays below its degrees of freedom, so a probability from it is too large rather than too small. Q3 is below 0 by about 1 / (items - 1).

| model | n | moments | M2 / df | M2 rejects at 5 % | at 1 % | S-X2 | its df | rejects at 5 % | LD-X2 / df | rejects at 5 % | Q3 | Zh below -1.645, % |
|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${rows.join("\n")}
`,
);
