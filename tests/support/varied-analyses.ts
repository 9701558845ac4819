import type { ExploredAnalysis } from "../../src/analysis/analysis";
import type { EfaSolution } from "../../src/factor/efa/solution";
import type { FitCode } from "../../src/factor/model/fit-code";
import { createRandom } from "../../src/numeric/random/random";
import type { JudgedCfa } from "../../src/verdicts/judged-fit";
import { judgedComparison } from "../../src/verdicts/preferred-model";
import { scaleUses } from "../../src/verdicts/scale-uses";
import type { ScaleVerdict } from "../../src/verdicts/scale-verdict";
import { structureVerdict } from "../../src/verdicts/structure-verdict";
import { verdictsOf } from "../../src/verdicts/verdicts";
import { type Candidate, workingModel } from "../../src/verdicts/working-model";
import { exampleAnalysis } from "./example-analysis";
import { judgedAs } from "./fit-verdicts";
import { numberOfFactors } from "./number-of-factors";

/** An analysis whose verdicts were varied, and how. */
export interface VariedAnalysis {
  readonly name: string;
  readonly analysis: ExploredAnalysis;
}

/** CFI by verdict. */
const FITS: Readonly<Partial<Record<FitCode, number>>> = {
  fits: 0.995,
  "not-contradicted": 0.99,
  approximate: 0.97,
  doubtful: 0.93,
  "does-not-fit": 0.85,
};

/** What is varied, with the values of each. */
const VARIED = {
  one: Object.keys(FITS),
  two: Object.keys(FITS),
  three: Object.keys(FITS),
  factors: ["1,1", "2,2", "3,3", "2,1", "3,1", "3,2"],
  loadings: ["simple", "weak", "example"],
  heywood: ["", "a"],
  half: ["0.99", "0.8"],
  omega: ["0.85", "0.5"],
  /** Above the limit for ranking people some more people would decide, or ever so many; below it they would rule it out. */
  alpha: ["0.85", "0.809", "0.801", "0.791", "0.7", "0.3"],
  floor: ["0.3", "0.8"],
  added: ["adds", "does not add", "undecided"],
  distinct: ["yes", "yes", "no"],
} as const;

type Choice = Readonly<Record<keyof typeof VARIED, string>>;

const KEYS = Object.keys(VARIED) as (keyof typeof VARIED)[];

/** The example with its verdicts varied: `count` combinations, the same each time. */
export function variedAnalyses(count = 300): readonly VariedAnalysis[] {
  const example = exampleAnalysis();
  const random = createRandom(14);
  return Array.from({ length: count }, () => {
    const drawn = KEYS.map((key) => {
      const values: readonly string[] = VARIED[key];
      return [key, values[Math.floor(random.uniform() * values.length)] ?? ""] as const;
    });
    const choice = Object.fromEntries(drawn) as Choice;
    return {
      name: drawn.map(([key, value]) => `${key} ${value}`).join(", "),
      analysis: varied(example, choice),
    };
  });
}

const SHORT: Readonly<Record<string, "one" | "two" | "three">> = {
  "one-factor": "one",
  "two-factor": "two",
  "three-factor": "three",
};

function varied(example: ExploredAnalysis, choice: Choice): ExploredAnalysis {
  const [tests = 1, kaiser = 1] = choice.factors.split(",").map(Number);
  const retention = { ...example.retention, ...numberOfFactors(tests, kaiser) };
  const all = example.measure.structures.flatMap(({ factors }) => factors.flatMap(({ items }) => items));
  const one = {
    id: "one-factor",
    label: "One factor",
    model: "",
    factors: [{ id: "F", label: "General", items: [...new Set(all)].sort() }],
  };
  const structures = [...example.measure.structures, one];
  const efa = example.efa.map((solution) =>
    variedSolution(
      solution,
      structures.find(({ factors }) => factors.length === solution.factors),
      choice,
    ),
  );
  const cfa = example.cfa.map((model) => variedModel(model, choice));
  const candidates = cfa.map((model): Candidate => {
    const structure = structures.find(({ id }) => id === model.structure)!;
    return { origin: structure === one ? "one-factor" : "declared", structure, model };
  });
  const working = workingModel(candidates, { tests: example.comparison?.tests ?? [], askedFor: null });
  const analysis = {
    ...example,
    retention,
    efa,
    cfa,
    measure: { ...example.measure, structures },
    structures: structures.flatMap((structure) => {
      const solution = efa.find(({ factors }) => factors === structure.factors.length);
      return solution === undefined ? [] : [structureVerdict(solution, structure, { dimensions: retention })];
    }),
    workingModel: working,
    comparison:
      example.comparison &&
      judgedComparison(example.comparison, { models: cfa, preferred: working?.structure ?? null }),
    crossValidation: variedHalf(example, choice),
    reliability: scalesOf(example, one.factors[0]?.items ?? []).map((scale) => variedScale(scale, choice)),
    invariance: example.invariance.map((result) => ({ ...result, holds: "strict" as const })),
  };
  const declared = structures.map(({ id }) => id);
  return { ...analysis, verdicts: verdictsOf({ ...analysis, declared, made: false }) };
}

/** Loadings: .70 on the declared factor alone, .30 (not salient), or those of the example. */
function variedSolution(
  solution: EfaSolution,
  structure: ExploredAnalysis["measure"]["structures"][number] | undefined,
  { loadings, heywood }: Choice,
): EfaSolution {
  const size = loadings === "simple" ? 0.7 : 0.3;
  const own = (item: string): number[] =>
    (structure?.factors ?? []).map(({ items }) => (items.includes(item) ? size : 0.05));
  return {
    ...solution,
    loadings: loadings === "example" ? solution.loadings : solution.items.map(own),
    heywood: solution.factors === 3 && heywood !== "" ? [heywood] : [],
  };
}

function variedModel(model: JudgedCfa, choice: Choice): JudgedCfa {
  const code = choice[SHORT[model.structure] ?? "one"] as FitCode;
  return {
    ...judgedAs(model, code, FITS[code]),
    factorCorrelations: choice.distinct === "no" ? hardlyDistinct(model) : model.factorCorrelations,
    reliability: model.reliability.map((factor) => ({
      ...factor,
      omegaCategorical: Number(choice.omega),
      omegaCategoricalInterval: [Number(choice.omega) - 0.02, Number(choice.omega) + 0.02] as const,
    })),
  };
}

function hardlyDistinct({ factorCorrelations }: JudgedCfa): JudgedCfa["factorCorrelations"] {
  if (factorCorrelations === null) return null;
  const { matrix } = factorCorrelations;
  return {
    ...factorCorrelations,
    matrix: matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0.95))),
    standardErrors: matrix.map((row, i) => row.map((_, j) => (i === j ? null : 0.01))),
  };
}

function variedHalf({ crossValidation, cfa }: ExploredAnalysis, { half }: Choice) {
  const [model] = cfa;
  if (crossValidation === null || model === undefined) return crossValidation;
  const reported = { ...model.fit.reported, cfi: Number(half), tli: Number(half) };
  const fit = { ...model.fit, reported, srmr: 0.05 };
  const confirmed = Object.keys(SHORT).map((structure) => ({
    structure,
    found: false,
    model: "",
    fit,
    converged: true,
    admissible: true,
    problem: null,
  }));
  return { ...crossValidation, confirmed };
}

function scalesOf({ reliability }: ExploredAnalysis, items: readonly string[]): readonly ScaleVerdict[] {
  const [first] = reliability;
  return first === undefined
    ? []
    : [...reliability, { ...first, structure: "one-factor", scale: "F", label: "General", items }];
}

function variedScale(scale: ScaleVerdict, choice: Choice): ScaleVerdict {
  const alpha = Number(choice.alpha);
  const changed = {
    ...scale,
    alpha,
    alphaInterval: [alpha - 0.01, alpha + 0.01] as const,
    alphaBootstrapInterval: null,
    descriptives: scale.descriptives && { ...scale.descriptives, floor: Number(choice.floor), ceiling: 0 },
  };
  const added = {
    over: "all",
    structure: null,
    subscore: 0.7,
    total: 0.6,
    difference: 0.1,
    interval: [0.05, 0.15] as const,
    verdict: (scale.items.length % 2 === 0 ? choice.added : "adds") as "adds" | "does not add" | "undecided",
  };
  return { ...changed, uses: scaleUses(changed), addedValue: scale.structure === null ? [] : [added] };
}
