import { efa } from "../../../src/factor/efa/efa";
import { UNIQUENESS_BOX } from "../../../src/factor/efa/extraction/reduced-eigen";
import type { EfaSolution, Extraction } from "../../../src/factor/efa/solution";
import { noncentralChiSquareLower } from "../../../src/numeric/distributions/noncentral-chi-square";
import { aligned } from "./aligned";
import { type Comparison, TOLERANCE } from "./comparison";
import { type FactorStudy, factorReference, type PsychFit } from "./factor-reference";
import { BY } from "./versions";

const topic = "Extraction of factors";

export function extractionComparisons(): Comparison[] {
  const { studies, rareItems, notPositiveDefinite } = factorReference;
  const rare = solve(rareItems, "minres", 2);
  return [
    noncentral(),
    ...Object.entries(studies).flatMap(([data, study]) =>
      study.factors.flatMap((expected) => ofStudy(data, { study, expected })),
    ),
    ...psychRows("two true factors of rare items, 12,000 people, minres, 2 factors", rare, rareItems.naive),
    row("VerbalAggression, not positive definite, minres, 2 factors", "uniquenesses", {
      reference: `${BY.psych} fa`,
      ours: solve(notPositiveDefinite, "minres", 2).uniquenesses,
      theirs: notPositiveDefinite.minres.uniquenesses,
      tolerance: TOLERANCE.early,
    }),
  ];
}

function row(
  data: string,
  quantity: string,
  rest: Pick<Comparison, "reference" | "ours" | "theirs" | "tolerance"> & Partial<Comparison>,
): Comparison {
  return { topic, data, quantity, ...rest };
}

function solve(
  study: { readonly matrix: readonly (readonly number[])[]; readonly n: number },
  extraction: Extraction,
  factors: number,
): EfaSolution {
  const items = study.matrix.map((_, i) => `i${i + 1}`);
  return efa({ ...study, items }, { factors, extraction, rotation: "none" });
}

/**
 * psych's principal axes have no bound and lavaan's is 0, where ours is .005 as in psych's minres and ML: in a Heywood
 * case they solve another problem.
 */
function leavesBounds(uniquenesses: readonly number[]): boolean {
  return Math.min(...uniquenesses) < 0.001;
}

function ofStudy(
  name: string,
  { study, expected }: { study: FactorStudy; expected: FactorStudy["factors"][number] },
): Comparison[] {
  const { factors, uls, factanal } = expected;
  return (["minres", "ml", "pa"] as const).flatMap((extraction) => {
    const psych = expected[extraction];
    if (!psych) return [];
    const solution = solve(study, extraction, factors);
    const data = `${name}, ${extraction}, ${factors} factor${factors === 1 ? "" : "s"}`;
    if (extraction === "pa" && leavesBounds(psych.uniquenesses)) {
      return expected.minres ? [fixedPoint(data, solution, expected.minres)] : [];
    }
    return [
      ...psychRows(data, solution, psych),
      ...(extraction === "minres" && uls && !leavesBounds(uls.uniquenesses)
        ? [
            row(data, "uniquenesses", {
              reference: `${BY.lavaan} efa, ULS`,
              ours: solution.uniquenesses,
              theirs: uls.uniquenesses,
              tolerance: TOLERANCE.iterated,
            }),
          ]
        : []),
      ...(extraction === "ml" && factanal ? factanalRows(data, solution, factanal) : []),
    ];
  });
}

/** Principal axes, iterated to the end within the bounds, are a minres solution. */
function fixedPoint(data: string, { uniquenesses }: EfaSolution, minres: PsychFit): Comparison {
  return row(data, "uniquenesses", {
    reference: `${BY.psych} fa, minres`,
    ours: uniquenesses,
    theirs: minres.uniquenesses,
    tolerance: TOLERANCE.early,
  });
}

function psychRows(data: string, { uniquenesses, fit }: EfaSolution, psych: PsychFit): Comparison[] {
  const reference = `${BY.psych} fa, min.err 1e-9`;
  const common = { reference, tolerance: TOLERANCE.early };
  const tested = fit.df > 0 && fit.chiSquare !== null;
  return [
    row(data, "uniquenesses", { ...common, ours: uniquenesses, theirs: psych.uniquenesses }),
    ...(tested
      ? [
          row(data, "chi-square, df", {
            reference,
            ours: [fit.chiSquare, fit.df],
            theirs: [psych.chiSquare, psych.df],
            tolerance: TOLERANCE.statistic,
            relative: true,
          }),
          row(data, "RMSEA with its interval, TLI, RMSR", {
            ...common,
            ours: [...(fit.rmsea ?? []), fit.tli, fit.rmsr],
            theirs: [...(psych.rmsea ?? []), psych.tli, psych.rmsr],
          }),
        ]
      : [row(data, "RMSR", { ...common, ours: [fit.rmsr], theirs: [psych.rmsr] })]),
  ];
}

function factanalRows(
  data: string,
  solution: EfaSolution,
  factanal: NonNullable<FactorStudy["factors"][number]["factanal"]>,
): Comparison[] {
  const common = { reference: `${BY.r} factanal`, tolerance: TOLERANCE.iterated };
  return [
    row(data, "uniquenesses", {
      ...common,
      // At the bound factanal gives the bound, we and psych 1 less the communality.
      ours: solution.uniquenesses.map((value) => Math.max(UNIQUENESS_BOX.lower, value)),
      theirs: factanal.uniquenesses,
    }),
    row(data, "loadings", {
      ...common,
      ours: aligned(solution, factanal.loadings).loadings.flat(),
      theirs: factanal.loadings.flat(),
    }),
  ];
}

function noncentral(): Comparison {
  const { x, df, ncp, p } = factorReference.noncentralChiSquare;
  return row("x to 3,500, 1 to 150 df, noncentrality to 3,300", "noncentral chi-square probability", {
    reference: BY.r,
    ours: x.map((value, i) => noncentralChiSquareLower(value, df[i]!, ncp[i]!)),
    theirs: p,
    tolerance: TOLERANCE.closedForm,
  });
}
