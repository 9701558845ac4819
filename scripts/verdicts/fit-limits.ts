/** What is said of the fit of the right model and of one with a factor too few, in samples from the designs for rates. */
import { ItemwiseError } from "../../src/errors";
import { describeCfa } from "../../src/factor/cfa/cfa";
import { fitCfa } from "../../src/factor/cfa/fit-cfa";
import { fitLimits } from "../../src/factor/cfa/fit-limits/fit-limits";
import { type JudgedLimits, judgedLimits } from "../../src/verdicts/judged-fit";
import { DESIGN_GROUPS } from "./design-groups";
import { type DesignPopulation, designPopulation } from "./design-population";
import { DESIGNS, type Design } from "./designs";
import { drawDesign } from "./draw-design";
import { type Study, shareCell } from "./study";

const RATES = DESIGNS.filter(({ use }) => use === "rates");
/** Other studies draw so many samples for one here. */
const SHARE = 50;
/** A sample without a solution has no verdict. */
const VERDICTS = ["fits", "fits-closely", "undecided", "does-not-fit", null] as const;
const REJECTED = 0.05;
const POWERFUL = 0.95;

/** What is said of one model in one sample. */
interface Said {
  readonly design: Design;
  readonly fitted: "right" | "too few";
  readonly verdict: JudgedLimits["verdict"];
  /** Of the test of fit. */
  readonly rejected: boolean;
}

/** @param options.designs those for rates */
export function fitLimitRates({ samples = 1000, seed = 20261126, designs = RATES } = {}): Study {
  const each = Math.max(1, Math.round(samples / SHARE));
  const said = designs.flatMap((design) => saidOf(design, { each, seed }));
  const powerful = new Set(
    designs.filter((design) => {
      const own = said.filter((one) => one.design === design && one.fitted === "too few");
      return own.length > 0 && own.filter(({ rejected }) => rejected).length >= POWERFUL * own.length;
    }),
  );
  const exact = ({ design }: Said): boolean => design.truth === "exact";
  const rows: readonly (readonly [string, readonly Said[]])[] = [
    ["the right model, all", said.filter(({ fitted }) => fitted === "right")],
    ["the right model, exactly true", said.filter((one) => one.fitted === "right" && exact(one))],
    ...DESIGN_GROUPS.map(
      ([label, holds]) =>
        [
          `the right model, ${label}`,
          said.filter(({ design, fitted }) => fitted === "right" && holds(design)),
        ] as const,
    ),
    ["a factor too few, all", said.filter(({ fitted }) => fitted === "too few")],
    [
      "a factor too few, with power",
      said.filter(({ design, fitted }) => fitted === "too few" && powerful.has(design)),
    ],
    ...DESIGN_GROUPS.map(
      ([label, holds]) =>
        [
          `a factor too few, ${label}`,
          said.filter(({ design, fitted }) => fitted === "too few" && holds(design)),
        ] as const,
    ),
  ];
  return {
    title: "Fit by cut-offs computed for the model",
    text: [
      `The ${designs.length} designs for rates of “How many factors”, ${each} samples each. The right model has exactly the factors of the design; where the population has minor factors, cross-loadings or non-normal traits, it is not exactly true. A factor too few: the last two factors are merged. With power: the fit test rejects that model in 95 % of the samples.`,
      "Per cent of samples. The aims were 93 to 97 % “fits” for the right model, at most 20 % “fits” for one with a factor too few and, with power, at most 20 % undecided for that model.",
    ].join("\n\n"),
    table: {
      header: ["fitted, designs", "samples", ...VERDICTS.map((verdict) => `${verdict ?? "no verdict"} %`)],
      rows: rows.flatMap(([label, own]) => (own.length === 0 ? [] : [rowOf(label, own)])),
    },
  };
}

function rowOf(label: string, said: readonly Said[]): string[] {
  const share = (wanted: (typeof VERDICTS)[number]): string =>
    shareCell(said.filter(({ verdict }) => verdict === wanted).length, said.length);
  return [label, String(said.length), ...VERDICTS.map(share)];
}

function saidOf(design: Design, { each, seed }: { each: number; seed: number }): Said[] {
  const population = designPopulation(design);
  return Array.from({ length: each }, (_, replicate) => replicate).flatMap((replicate) => {
    const table = drawDesign(design, { seed, replicate, population });
    const right = factorsOf(design, population);
    const merged = [...right.slice(0, -2), right.slice(-2).flat()];
    return [
      { design, fitted: "right" as const, ...judged(table, right, replicate) },
      ...(right.length < 2
        ? []
        : [{ design, fitted: "too few" as const, ...judged(table, merged, replicate) }]),
    ];
  });
}

/** The items of each factor of a design. */
export function factorsOf({ sizes }: Design, { items }: DesignPopulation): string[][] {
  const ends = sizes.map((_, f) => sizes.slice(0, f + 1).reduce((sum, size) => sum + size, 0));
  return sizes.map((size, f) => items.slice(ends[f]! - size, ends[f]));
}

function judged(
  table: ReturnType<typeof drawDesign>,
  factors: readonly (readonly string[])[],
  seed: number,
): Pick<Said, "verdict" | "rejected"> {
  const model = factors.map((items, f) => `f${f + 1} =~ ${items.join(" + ")}`).join("\n");
  try {
    const fitted = fitCfa(table, model, { missing: "listwise" });
    const result = describeCfa(fitted, { model });
    const { verdict } = judgedLimits(fitLimits({ model: fitted, result }, { seed: seed + 1 }));
    return { verdict, rejected: (result.fit.reported.p ?? 1) < REJECTED };
  } catch (error) {
    if (error instanceof ItemwiseError) return { verdict: null, rejected: false };
    throw error;
  }
}
