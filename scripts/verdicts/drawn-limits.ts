/** Limits of fit worked out from the population beside those of drawn samples. */
import { describeCfa } from "../../src/factor/cfa/cfa";
import { fitCfa } from "../../src/factor/cfa/fit-cfa";
import { fitLimits } from "../../src/factor/cfa/fit-limits/fit-limits";
import { designPopulation, factorsOf } from "./design-population";
import { DESIGNS, type Design } from "./designs";
import { drawDesign } from "./draw-design";
import type { Study } from "./study";

const MOST_ITEMS = 12;
const MOST_FACTORS = 4;

/** @param options.designs of which those of few enough yes-or-no items are taken */
export function drawnLimits({ seed = 20261126, designs = DESIGNS } = {}): Study {
  const own = designs.filter(
    ({ answers, sizes }) =>
      typeof answers === "number" &&
      sizes.length <= MOST_FACTORS &&
      sizes.reduce((sum, size) => sum + size, 0) <= MOST_ITEMS,
  );
  return {
    title: "Fit cut-offs, computed and simulated",
    text: [
      "The designs of “How many factors” with up to twelve yes-or-no items on up to four factors, one sample each, the right model: RMSEA cut-offs computed from the two populations, and the percentiles of 200 samples simulated from each. The 95 % point of 200 draws has a standard error of about .18 standard deviations of the chi-square. A sample without an admissible solution is not shown; “lost” means that more than 5 % of the draws have none.",
      "An analysis computes the cut-offs where every two-item cell has at least five people in both populations, and simulates them otherwise, because there the computed cut-offs of the true model are too wide.",
    ].join("\n\n"),
    table: {
      header: [
        "items",
        "yes %",
        "people",
        "true: computed",
        "true: simulated",
        "false: computed",
        "false: simulated",
        "used",
      ],
      rows: own.flatMap((design) => rowOf(design, seed)),
    },
  };
}

function rowOf(design: Design, seed: number): string[][] {
  const population = designPopulation(design);
  const table = drawDesign(design, { seed, replicate: 0, population });
  const factors = factorsOf(design, population);
  const model = factors.map((items, f) => `f${f + 1} =~ ${items.join(" + ")}`).join("\n");
  const fitted = fitCfa(table, model, { missing: "listwise" });
  const described = { model: fitted, result: describeCfa(fitted, { model }) };
  const [out, drawn, used] = [0, Number.POSITIVE_INFINITY, undefined].map((fewestInCell) =>
    fitLimits(described, { seed: 1, fewestInCell }),
  );
  if (out?.method !== "population") return [];
  const { sizes, answers, people } = design;
  const cell = (value: number | null | undefined): string => value?.toFixed(4) ?? "lost";
  return [
    [
      sizes.join(" + "),
      String(answers),
      people.toLocaleString("en"),
      ...[out.ifTrue, drawn?.ifTrue, out.ifFalse, drawn?.ifFalse].map(cell),
      used?.method === "answers" ? "simulated" : "computed",
    ],
  ];
}
