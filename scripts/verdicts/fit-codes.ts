/** What is said of the fit of true models and of false ones, in samples from populations whose misfit is known. */

import type { PatternTable } from "../../src/data/answers/pattern-table";
import { ItemwiseError } from "../../src/errors";
import { describeCfa } from "../../src/factor/cfa/cfa";
import { fitCfa } from "../../src/factor/cfa/fit-cfa";
import { detectable } from "../../src/factor/cfa/fit-limits/detectable";
import { fitMatrixCfa } from "../../src/factor/cfa/matrix-cfa";
import { smallSampleTest } from "../../src/factor/cfa/tests/small-sample-test";
import { unbiasedSrmr } from "../../src/factor/cfa/tests/unbiased-srmr";
import { FIT_ORDER, REJECTED } from "../../src/factor/model/fit-code";
import { type FitVerdict, fitVerdict } from "../../src/verdicts/fit-verdict";
import { type DesignPopulation, designPopulation, factorsOf } from "./design-population";
import type { AnswerFormat, Design, Truth } from "./designs";
import { drawDesign } from "./draw-design";
import { type Study, shareCell } from "./study";

/** The designs, written down before any rates; those that tuned the test have 6 to 24 items and yes of 7, 15 and 40 %. */
const ANSWERS = ["continuous", "five", 5, 10, 30] as const satisfies readonly AnswerFormat[];
const MANY = 12_000;
const PEOPLE = [150, 300, 600, 1000, MANY] as const;
const STRUCTURES = [[5], [9], [12], [25], [5, 4], [4, 4, 4], [5, 5, 5, 5, 5]] as const;
const LOW = [0.4, 0.6] as const;
const HIGH = [0.6, 0.8] as const;
const CORRELATION = 0.3;

type Population = Pick<Design, "sizes" | "loadings" | "correlation" | "truth">;
const oneFactorFor = (sizes: Design["sizes"], correlation: number, loadings: Design["loadings"] = HIGH) =>
  ({ sizes, loadings, correlation, truth: "exact" }) satisfies Population;
const untrue = (truth: Truth, sizes: Design["sizes"]) =>
  ({ sizes, loadings: HIGH, correlation: CORRELATION, truth }) satisfies Population;

/** One factor is fitted where the population has several and nothing else is untrue. */
const MISFITS: readonly Population[] = [
  oneFactorFor([5, 4], 0.6),
  oneFactorFor([6, 6], 0.6),
  oneFactorFor([4, 4, 4], 0.5),
  oneFactorFor([5, 5, 5, 5, 5], 0.3),
  oneFactorFor([6, 6], 0.6, LOW),
  oneFactorFor([5, 4], 0.8),
  oneFactorFor([6, 6], 0.8),
  untrue("one cross-loading", [4, 4, 4]),
  untrue("one cross-loading", [6, 6]),
  untrue("minor factors", [9]),
  untrue("minor factors", [4, 4, 4]),
];

export interface FitCell {
  readonly design: Design;
  /** Null where the model is true. */
  readonly misfit: Population | null;
}

const designOf = (own: Population, answers: AnswerFormat, people: number): Omit<Design, "id"> => ({
  ...own,
  answers,
  people,
  use: "rates",
  weights: false,
  clusters: null,
});

/** Every population with every answer format and number of people; true ones have other loadings from one number to the next. */
export const FIT_CELLS: readonly FitCell[] = [...STRUCTURES, ...MISFITS]
  .flatMap((of, s) =>
    PEOPLE.flatMap((people, k) =>
      ANSWERS.map((answers) => {
        const misfit = "truth" in of ? of : null;
        const isTrue = oneFactorFor("truth" in of ? [] : of, CORRELATION, (s + k) % 2 === 0 ? HIGH : LOW);
        return { design: designOf(misfit ?? isTrue, answers, people), misfit };
      }),
    ),
  )
  .map(({ design, misfit }, id) => ({ design: { ...design, id: 1000 + id }, misfit }));

/** Other studies draw so many samples for one of a cell here, and so many more with 12,000 people. */
const SHARE = 10;

interface Found extends FitCell {
  /** Null without a solution. */
  readonly verdict: FitVerdict | null;
}

/** What could be found (`detectable`); without it nothing "fits". */
/** @param options.cells of `FIT_CELLS` */
export function fitCodes({ samples = 1000, seed = 20261126, cells = FIT_CELLS } = {}): Study {
  const found = cells.flatMap((cell) => {
    const each = Math.max(1, Math.round(samples / (cell.design.people === MANY ? SHARE * SHARE : SHARE)));
    const population = designPopulation({ ...cell.design, id: 0 });
    return Array.from({ length: each }, (_, replicate) => {
      const table = drawDesign(cell.design, { seed, replicate, population });
      return { ...cell, verdict: verdictOn(table, modelFor(cell, population)) };
    });
  });
  const ofTrue = found.filter(({ misfit }) => misfit === null);
  const row = (label: string, holds: (design: Design) => boolean) =>
    trueRow(
      label,
      ofTrue.filter(({ design }) => holds(design)),
    );
  return {
    title: "Fit",
    text: [
      `${cells.length} designs, ${Math.round(samples / SHARE)} samples each (a tenth with 12,000 people). Per cent of the samples with an admissible solution; rejected: p below .05 in the test corrected for small samples. The aims: true models do not fit in at most 2 % (4 % in any design) and are not rejected in at least 90 %.`,
      "True models, loadings of .4 to .6 or .6 to .8:",
    ].join("\n\n"),
    table: {
      header: ["designs", "samples", "admissible %", "rejected %", ...FIT_ORDER.map((code) => `${code} %`)],
      rows: [
        row("all", () => true),
        ...ANSWERS.map((answers) => row(`answers: ${answers}`, (own) => own.answers === answers)),
        ...PEOPLE.map((people) => row(`${people} people`, (own) => own.people === people)),
        ...STRUCTURES.map((sizes) =>
          row(`items by factor: ${sizes.join(", ")}`, (own) => own.sizes === sizes),
        ),
        trueRow("the design with most that do not fit", worstDesign(ofTrue)),
      ].filter(([, count]) => count !== "0"),
    },
    more: [
      {
        text: "False models; the RMSEA is that of the population’s latent answers. By number of people, per cent of admissible solutions that are fits or not-contradicted / approximate / doubtful / does-not-fit. The aim: does-not-fit in at least 95 % from 300 people on where the RMSEA is .12 or more on 27 or more degrees of freedom.",
        table: {
          header: ["misfit", "RMSEA", "answers", ...PEOPLE.map(String)],
          rows: MISFITS.filter((misfit) => found.some((own) => own.misfit === misfit)).flatMap((misfit) =>
            ANSWERS.map((answers) => falseRow(misfit, answers, found)),
          ),
        },
      },
    ],
  };
}

function trueRow(label: string, own: readonly Found[]): string[] {
  const verdicts = own.flatMap(({ verdict }) => verdict ?? []);
  const share = (holds: (one: FitVerdict) => boolean): string =>
    verdicts.length === 0 ? "" : shareCell(verdicts.filter(holds).length, verdicts.length);
  return [
    label,
    String(own.length),
    own.length === 0 ? "" : shareCell(verdicts.length, own.length),
    share(({ test }) => test !== null && test.p < REJECTED),
    ...FIT_ORDER.map((code) => share((one) => one.code === code)),
  ];
}

/** Of designs with more than ten samples. */
function worstDesign(found: readonly Found[]): readonly Found[] {
  const share = (own: readonly Found[]): number =>
    own.filter(({ verdict }) => verdict?.code === "does-not-fit").length / Math.max(own.length, 1);
  return [...new Set(found.map(({ design }) => design))]
    .map((design) => found.filter((one) => one.design === design))
    .filter(({ length }) => length > SHARE)
    .reduce<readonly Found[]>((worst, own) => (share(own) > share(worst) ? own : worst), []);
}

function falseRow(misfit: Population, answers: AnswerFormat, found: readonly Found[]): string[] {
  const { sizes, loadings, truth, correlation } = misfit;
  const what = truth === "exact" ? `one factor for ${sizes.length} that correlate ${correlation}` : truth;
  const population = designPopulation({ ...designOf(misfit, "continuous", 0), id: 0 });
  const matrix = { items: population.items, matrix: population.correlations, n: 1e6 };
  const design = { ...designOf(misfit, answers, 0), id: 0 };
  const { minimum, table } = fitMatrixCfa(matrix, modelFor({ design, misfit }, population)).fitted;
  return [
    `${what}; ${sizes.join(", ")} items, loadings ${loadings.join(" to ")}`,
    Math.sqrt((2 * minimum) / table.df).toFixed(3),
    String(answers),
    ...PEOPLE.map((people) => {
      const verdicts = found
        .filter(
          (own) => own.misfit === misfit && own.design.answers === answers && own.design.people === people,
        )
        .flatMap(({ verdict }) => verdict ?? []);
      const share = (...codes: readonly FitVerdict["code"][]): string =>
        ((100 * verdicts.filter(({ code }) => codes.includes(code)).length) / verdicts.length).toFixed(0);
      if (verdicts.length === 0) return "";
      const better = share("fits", "not-contradicted");
      return [better, share("approximate"), share("doubtful"), share("does-not-fit")].join(" / ");
    }),
  ];
}

function modelFor({ design, misfit }: FitCell, population: DesignPopulation): string {
  const own = factorsOf(design, population);
  const factors = misfit?.truth === "exact" ? [own.flat()] : own;
  return factors.map((items, f) => `f${f + 1} =~ ${items.join(" + ")}`).join("\n");
}

function verdictOn(table: PatternTable, model: string): FitVerdict | null {
  try {
    const fitted = fitCfa(table, model, { missing: "listwise" });
    const result = describeCfa(fitted, { model });
    if (!result.converged || !result.admissible) return null;
    const test = smallSampleTest(result);
    const isOpen = test !== null && test.p >= REJECTED;
    const found = isOpen ? detectable({ model: fitted, result }) : null;
    return fitVerdict({ ...result, test, srmr: unbiasedSrmr(fitted.fitted), detectable: found });
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}
