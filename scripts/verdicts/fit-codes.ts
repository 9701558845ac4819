/** What is said of the fit of true models and of false ones, in samples from populations whose misfit is known. */
import { ItemwiseError } from "../../src/errors";
import { admissibility } from "../../src/factor/cfa/admissibility";
import { estimateRows } from "../../src/factor/cfa/estimate-rows";
import { fitCfa } from "../../src/factor/cfa/fit-cfa";
import { fitMatrixCfa } from "../../src/factor/cfa/matrix-cfa";
import { fitMeasures } from "../../src/factor/cfa/tests/fit-measures";
import { unbiasedSrmr } from "../../src/factor/cfa/tests/unbiased-srmr";
import { type Detectable, FIT_ORDER, type FitVerdict, fitVerdict } from "../../src/verdicts/fit-verdict";
import { type DesignPopulation, designPopulation, factorsOf } from "./design-population";
import type { AnswerFormat, Design, Truth } from "./designs";
import { drawDesign } from "./draw-design";
import { type Study, type StudyTable, shareCell } from "./study";

/** The designs, written down before any rates; what they tuned are others: 4 to 24 items, yes of 7, 15 and 40 %. */
const ANSWERS = ["continuous", "five", 5, 10, 30] as const satisfies readonly AnswerFormat[];
const PEOPLE = [150, 300, 600, 1000, 12_000] as const;
const MANY = 12_000;
const STRUCTURES: readonly (readonly number[])[] = [[5], [9], [12], [25], [5, 4], [4, 4, 4], [5, 5, 5, 5, 5]];
const LOW = [0.4, 0.6] as const;
const HIGH = [0.6, 0.8] as const;
const CORRELATION = 0.3;

interface Misfit {
  readonly label: string;
  readonly sizes: readonly number[];
  readonly loadings: readonly [number, number];
  readonly correlation: number;
  readonly truth: Truth;
  /** Whether one factor stands for all. */
  readonly merged: boolean;
}

const oneFor = (sizes: readonly number[], loadings: Misfit["loadings"], correlation: number): Misfit => ({
  label: `one factor for ${sizes.length} correlated ${correlation}`,
  sizes,
  loadings,
  correlation,
  truth: "exact",
  merged: true,
});
const untrue = (truth: Truth, sizes: readonly number[]): Misfit => ({
  label: truth,
  sizes,
  loadings: HIGH,
  correlation: CORRELATION,
  truth,
  merged: false,
});

const MISFITS: readonly Misfit[] = [
  oneFor([5, 4], HIGH, 0.6),
  oneFor([6, 6], HIGH, 0.6),
  oneFor([4, 4, 4], HIGH, 0.5),
  oneFor([5, 5, 5, 5, 5], HIGH, 0.3),
  oneFor([6, 6], LOW, 0.6),
  oneFor([5, 4], HIGH, 0.8),
  oneFor([6, 6], HIGH, 0.8),
  untrue("one cross-loading", [4, 4, 4]),
  untrue("one cross-loading", [6, 6]),
  untrue("minor factors", [9]),
  untrue("minor factors", [4, 4, 4]),
];
/** Of the population, with the degrees of freedom that the aim is about. */
const UNFIT = { rmsea: 0.12, df: 27 } as const;

export interface FitCell {
  readonly design: Design;
  /** Null where the model is true. */
  readonly misfit: Misfit | null;
}

const designOf = (id: number, own: Pick<Design, "sizes" | "loadings" | "answers" | "people">): Design => ({
  use: "rates",
  correlation: CORRELATION,
  weights: false,
  clusters: null,
  truth: "exact",
  ...own,
  id: 1000 + id,
});

/** Every structure, answer format and number of people; loadings change from one number of people to the next. */
export const FIT_CELLS: readonly FitCell[] = [
  ...STRUCTURES.flatMap((sizes, s) =>
    PEOPLE.flatMap((people, k) =>
      ANSWERS.map((answers) => ({ sizes, people, answers, loadings: (s + k) % 2 === 0 ? HIGH : LOW })),
    ),
  ).map((own, id) => ({ design: designOf(id, own), misfit: null })),
  ...MISFITS.flatMap((misfit) =>
    PEOPLE.flatMap((people) => ANSWERS.map((answers) => ({ misfit, people, answers }))),
  ).map(({ misfit, ...own }, id) => {
    const { sizes, loadings, correlation, truth } = misfit;
    return { design: { ...designOf(500 + id, { ...own, sizes, loadings }), correlation, truth }, misfit };
  }),
];

/** Other studies draw so many samples for one of a cell here, and so many more with 12,000 people. */
const SHARE = 10;

interface Found extends FitCell {
  /** Null without a solution. */
  readonly code: FitVerdict["code"] | null;
  readonly p: number | null;
}

/** What could be found (`detectable`); without it nothing "fits". */
type Power = (fitted: ReturnType<typeof fitCfa>) => Detectable | null;

/** @param options.cells of `FIT_CELLS` */
export function fitCodes({
  samples = 1000,
  seed = 20261126,
  cells = FIT_CELLS,
  power = (() => null) as Power,
} = {}): Study {
  const found = cells.flatMap((cell) => {
    const each = Math.max(1, Math.round(samples / (cell.design.people === MANY ? SHARE * SHARE : SHARE)));
    const population = designPopulation({ ...cell.design, id: 0 });
    return Array.from({ length: each }, (_, replicate) =>
      foundIn(cell, { seed, replicate, population, power }),
    );
  });
  const isTrue = ({ misfit }: FitCell): boolean => misfit === null;
  return {
    title: "Fit",
    text: [
      `${cells.length} designs, ${Math.round(samples / SHARE)} samples each (a tenth with 12,000 people): ${ANSWERS.map((answers) => (typeof answers === "number" ? `yes of ${answers} %` : answers)).join(", ")}; loadings of .4 to .6 or .6 to .8. Per cent of the samples with an admissible solution; rejected: p below .05 in the test corrected for small samples.`,
      "The aims: true models are does-not-fit in at most 2 % (4 % in any design) and not rejected in at least 90 %.",
      "True models:",
    ].join("\n\n"),
    table: tableOf("designs", [
      ["all", found.filter(isTrue)],
      ...ANSWERS.map((answers) =>
        rowsFor(`answers: ${answers}`, found, isTrue, ({ design }) => design.answers === answers),
      ),
      ...PEOPLE.map((people) =>
        rowsFor(`${people} people`, found, isTrue, ({ design }) => design.people === people),
      ),
      ...STRUCTURES.map((sizes) =>
        rowsFor(
          `items by factor: ${sizes.join(", ")}`,
          found,
          isTrue,
          ({ design }) => design.sizes === sizes,
        ),
      ),
      ["the design with most does-not-fit", worstCell(found.filter(isTrue))],
      ["the design with most rejected", worstCell(found.filter(isTrue), ({ p }) => p !== null && p < 0.05)],
    ]),
    more: [
      {
        text: `False models. RMSEA: of the population’s latent answers. The aim: from ${UNFIT.rmsea} on, with ${UNFIT.df} or more degrees of freedom, does-not-fit in at least 95 % from 300 people on. The others are reported as they come.`,
        table: tableOf(
          "misfit, answers, people",
          MISFITS.flatMap((misfit) => {
            const name = `${misfit.label} (${misfit.sizes.join(", ")} items, loadings ${misfit.loadings.join(" to ")}; RMSEA ${populationRmsea(misfit)})`;
            return ANSWERS.flatMap((answers) =>
              PEOPLE.map((people) =>
                rowsFor(
                  `${name}, ${answers}, ${people}`,
                  found,
                  (own) => own.misfit === misfit,
                  ({ design }) => design.answers === answers && design.people === people,
                ),
              ),
            );
          }),
        ),
      },
    ],
  };
}

type Row = readonly [label: string, found: readonly Found[]];

const rowsFor = (
  label: string,
  found: readonly Found[],
  of: (one: Found) => boolean,
  holds: (one: Found) => boolean,
): Row => [label, found.filter((one) => of(one) && holds(one))];

function worstCell(
  found: readonly Found[],
  counts: (one: Found) => boolean = ({ code }) => code === "does-not-fit",
): readonly Found[] {
  const share = (own: readonly Found[]): number => own.filter(counts).length / own.length;
  return [...new Set(found.map(({ design }) => design))]
    .map((design) => found.filter((one) => one.design === design))
    .filter(({ length }) => length > 10)
    .reduce<readonly Found[]>(
      (worst, own) => (worst.length === 0 || share(own) > share(worst) ? own : worst),
      [],
    );
}

function tableOf(head: string, rows: readonly Row[]): StudyTable {
  return {
    header: [head, "samples", "admissible %", "rejected %", ...FIT_ORDER.map((code) => `${code} %`)],
    rows: rows
      .filter(([, own]) => own.length > 0)
      .map(([label, own]) => {
        const solved = own.filter(({ code }) => code !== null);
        const share = (holds: (one: Found) => boolean): string =>
          solved.length === 0 ? "" : shareCell(solved.filter(holds).length, solved.length);
        return [
          label,
          String(own.length),
          shareCell(solved.length, own.length),
          share(({ p }) => p !== null && p < 0.05),
          ...FIT_ORDER.map((code) => share((one) => one.code === code)),
        ];
      }),
  };
}

const modelOf = (factors: readonly (readonly string[])[]): string =>
  factors.map((items, f) => `f${f + 1} =~ ${items.join(" + ")}`).join("\n");

function factorsFor({ design, misfit }: FitCell, population: DesignPopulation): string[][] {
  const factors = factorsOf(design, population);
  return misfit?.merged === true ? [factors.flat()] : factors;
}

function populationRmsea(misfit: Misfit): string {
  const { sizes, loadings, correlation, truth } = misfit;
  const own = designOf(0, { sizes, loadings, answers: "continuous", people: 0 });
  const population = designPopulation({ ...own, correlation, truth, id: 0 });
  const matrix = { items: population.items, matrix: population.correlations, n: 1e6 };
  const model = modelOf(factorsFor({ design: own, misfit }, population));
  const { minimum, table } = fitMatrixCfa(matrix, model).fitted;
  return Math.sqrt((2 * minimum) / table.df).toFixed(3);
}

function foundIn(
  cell: FitCell,
  {
    seed,
    replicate,
    population,
    power,
  }: {
    readonly seed: number;
    readonly replicate: number;
    readonly population: DesignPopulation;
    readonly power: Power;
  },
): Found {
  const table = drawDesign(cell.design, { seed, replicate, population });
  try {
    const cfa = fitCfa(table, modelOf(factorsFor(cell, population)), { missing: "listwise" });
    const { fitted, estimator, parts } = cfa;
    const { converged } = fitted.convergence;
    const { admissible } = admissibility(fitted);
    if (!converged || !admissible) return { ...cell, code: null, p: null };
    const { answers } = cell.design;
    const { code, test } = fitVerdict({
      fit: fitMeasures(fitted, parts),
      n: fitted.data[0]!.n,
      items: fitted.table.items,
      factors: fitted.table.factors.map((id) => ({ id, label: id, indicators: [] })),
      estimates: estimateRows(fitted, null),
      estimator,
      parameterization: answers === "continuous" ? null : fitted.table.parameterization,
      converged,
      admissible,
      srmr: unbiasedSrmr(fitted),
      detectable: power(cfa),
      binary: typeof answers === "number",
    });
    return { ...cell, code, p: test?.p ?? null };
  } catch (error) {
    if (error instanceof ItemwiseError) return { ...cell, code: null, p: null };
    throw error;
  }
}
