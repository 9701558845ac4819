import { correlate } from "../../../src/correlation/correlate";
import type { CorrelationMatrix } from "../../../src/correlation/correlation-matrix";
import { efa } from "../../../src/factor/efa/efa";
import { concentrated } from "../../../src/factor/efa/extraction/concentrated";
import { extractMl, ML } from "../../../src/factor/efa/extraction/ml";
import type { Rotation } from "../../../src/factor/efa/rotation/rotations";
import type { EfaSolution, Extraction } from "../../../src/factor/efa/solution";
import minima from "../../reference/local-minima.json";
import nine from "../../reference/nine.efa.json";
import known from "../../reference/validation.json";
import { nineTable } from "../table";
import { aligned } from "./aligned";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Exploratory factor analysis: nine items, yes or no, listwise";

interface PsychSolution {
  readonly loadings: readonly (readonly number[])[];
  readonly phi: readonly (readonly number[])[];
  readonly uniquenesses: readonly number[];
  readonly chi: number;
  readonly df: number;
  readonly p: number;
  readonly rmsea: readonly number[];
  readonly tli: number;
  readonly rmsr: number;
}

/** What keeps psych's default run from its own converged solution, by the part of the configuration's name. */
const STOPS_EARLY: readonly (readonly [RegExp, string])[] = [
  [/^pa_/, "psych's principal axes stop at a change of .001; with min.err = 1e-9 they agree (row below)"],
  [
    /_(varimax|promax)_/,
    "psych rotates by stats::varimax, whose default stops at a relative change of 1e-5; with eps = 1e-15 it agrees (row below)",
  ],
];
const EARLIER = 0.01;

const solutions = Object.entries(nine.efa).map(([name, solution]) => {
  const { phi } = solution;
  return [name, { ...solution, phi: Array.isArray(phi) ? phi : [] }] as readonly [string, PsychSolution];
});

export function nineFactorComparisons(): Comparison[] {
  const correlation = correlate(nineTable("binary"), { missing: "listwise" });
  const solve = (name: string): EfaSolution => solutionOf(correlation, name);
  return [
    ...solutions
      .filter(([name]) => !stopsOnTheWay(name) && !stopsElsewhere(name))
      .flatMap(([name, expected]) => withDefaults(name, { expected, solution: solve(name) })),
    ...solutions.filter(([name]) => stopsOnTheWay(name)).map(([name]) => fixedPoint(name, solve)),
    ...(["minres_2", "ml_2", "pa_2", "minres_3"] as const).flatMap((name) => tightly(name, solve)),
    lowestMinimum(correlation),
  ];
}

/** Three principal axes: psych stops after 50 rounds on the way to a Heywood case. */
function stopsOnTheWay(name: string): boolean {
  return /^pa_.*_3$/.test(name);
}

/** Three factors by maximum likelihood: psych's start leads to a minimum that is not the lowest. */
function stopsElsewhere(name: string): boolean {
  return /^ml_.*_3$/.test(name);
}

function lowestMinimum({ matrix }: CorrelationMatrix): Comparison {
  const { psi } = extractMl(matrix, 3);
  return {
    topic,
    data: described("ml_none_3"),
    quantity: "discrepancy",
    reference: `${BY.r} factanal, best of 25 random starts`,
    ours: [concentrated(ML, matrix, 3).value(Float64Array.from(psi, Math.log))],
    theirs: [minima.nineThreeFactorsMl],
    tolerance: TOLERANCE.iterated,
  };
}

/** Principal axes, iterated to the end, are a minres solution, also where a uniqueness is at its bound. */
function fixedPoint(name: string, solve: (name: string) => EfaSolution): Comparison {
  return {
    topic,
    data: described(name),
    quantity: "uniquenesses",
    reference: `${BY.psych} fa, minres`,
    ours: solve(name).uniquenesses,
    theirs: known.nine.minres_3.uniquenesses,
    tolerance: TOLERANCE.early,
  };
}

function solutionOf(correlation: CorrelationMatrix, name: string): EfaSolution {
  const [extraction, rotation, factors] = name.split("_");
  return efa(correlation, {
    factors: Number(factors),
    extraction: extraction as Extraction,
    rotation: rotation as Rotation,
  });
}

function described(name: string): string {
  const [extraction, rotation, factors] = name.split("_");
  return `${extraction}, ${rotation === "none" ? "unrotated" : rotation}, ${factors} factor${factors === "1" ? "" : "s"}`;
}

/** Against psych::fa as it comes. */
function withDefaults(
  name: string,
  { expected, solution }: { expected: PsychSolution; solution: EfaSolution },
): Comparison[] {
  const { loadings, phi } = aligned(solution, expected.loadings);
  const common = { topic, data: described(name), reference: `${BY.psych} fa`, tolerance: TOLERANCE.early };
  const reasons = STOPS_EARLY.filter(([pattern]) => pattern.test(name)).map(([, reason]) => reason);
  const early = reasons.length > 0 ? { tolerance: EARLIER, why: `${reasons.join("; ")}.` } : {};
  const extracted = name.startsWith("pa_") ? early : {};
  const { chiSquare, df, rmsea, tli, rmsr } = solution.fit;
  return [
    { ...common, ...early, quantity: "loadings", ours: loadings.flat(), theirs: expected.loadings.flat() },
    ...(expected.phi.length > 0
      ? [
          {
            ...common,
            ...early,
            quantity: "factor correlations",
            ours: phi.flat(),
            theirs: expected.phi.flat(),
          },
        ]
      : []),
    {
      ...common,
      ...extracted,
      quantity: "uniquenesses",
      ours: solution.uniquenesses,
      theirs: expected.uniquenesses,
    },
    {
      ...common,
      quantity: "chi-square, df",
      ours: [chiSquare, df],
      theirs: [expected.chi, expected.df],
      tolerance: TOLERANCE.statistic,
      relative: true,
    },
    {
      ...common,
      quantity: "RMSEA with its interval, TLI, RMSR",
      ours: [...(rmsea ?? []), tli, rmsr],
      theirs: [...expected.rmsea, expected.tli, expected.rmsr],
    },
  ];
}

/** Against the same with tight limits. */
function tightly(name: keyof typeof known.nine, solve: (name: string) => EfaSolution): Comparison[] {
  const expected = known.nine[name];
  const [extraction, factors] = name.split("_");
  const solution = solve(`${extraction}_none_${factors}`);
  const varimax = aligned(solve(`${extraction}_varimax_${factors}`), expected.varimax);
  const promax = aligned(solve(`${extraction}_promax_${factors}`), expected.promax.loadings);
  const { chiSquare, df, rmsea, tli, rmsr } = solution.fit;
  // psych minimizes minres and ML by optim with its own limits, which cannot be set.
  const tolerance = extraction === "pa" ? TOLERANCE.iterated : TOLERANCE.early;
  const row = (
    rotation: string,
    quantity: string,
    ours: (number | null)[],
    theirs: number[],
  ): Comparison => ({
    topic,
    data: described(`${extraction}_${rotation}_${factors}`),
    quantity,
    reference:
      rotation === "none"
        ? `${BY.psych} fa, min.err 1e-9`
        : `${BY.psych} fa, min.err 1e-9; varimax, eps 1e-15`,
    ours,
    theirs,
    tolerance,
  });
  return [
    row("none", "uniquenesses", [...solution.uniquenesses], expected.uniquenesses),
    {
      ...row("none", "chi-square, df", [chiSquare, df], [expected.chi, expected.df]),
      tolerance: TOLERANCE.statistic,
      relative: true,
    },
    row(
      "none",
      "RMSEA with its interval, TLI, RMSR",
      [...(rmsea ?? []), tli, rmsr],
      [...expected.rmsea, expected.tli, expected.rmsr],
    ),
    row("varimax", "loadings", varimax.loadings.flat(), expected.varimax.flat()),
    row("promax", "loadings", promax.loadings.flat(), expected.promax.loadings.flat()),
    row("promax", "factor correlations", promax.phi.flat(), expected.promax.phi.flat()),
  ];
}
