import { alignFactors } from "../../../src/factor/efa/congruence";
import { esem } from "../../../src/factor/esem/esem";
import type { EsemSolution } from "../../../src/factor/esem/esem-result";
import { type Case, cases, momentsOf, type Solution, settingsOf } from "../../factor/esem/reference";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

const topic = "Exploratory solutions with standard errors and tests";
const tolerance = 2e-5;

const DATA: Readonly<Record<string, string>> = {
  nine: "nine items, yes or no",
  "nine pairwise": "nine items, yes or no, pairwise",
  nineWeighted: "nine items, yes or no, design weights",
  nineGraded: "nine items, graded",
  bfi: "bfi (psych), six categories",
  holzinger: "Holzinger and Swineford (1939)",
};

export function esemComparisons(): Comparison[] {
  return cases.flatMap((one) => {
    const { factors, rotation, estimator } = one;
    const ours = esem(momentsOf(one), { factors, rotation, estimator, ...settingsOf(rotation) });
    const number = factors === 1 ? "1 factor" : `${factors} factors`;
    const data = `${DATA[one.data]}, ${number}, ${rotation === "none" ? "" : `${rotation}, `}${estimator}`;
    return [...byDelta(data, ours, one.delta), ...byLavaan(data, ours, one)];
  });
}

/** Loadings and factor correlations, and their standard errors, in the order and with the signs of theirs. */
function beside(ours: EsemSolution, theirs: Solution) {
  const { columns, loadings, signs } = alignFactors(ours.loadings, theirs.loadings);
  const phi = columns.flatMap((k, i) => columns.map((l, j) => signs[i]! * signs[j]! * ours.phi[k]![l]!));
  return {
    values: [...loadings.flat(), ...phi],
    errors: [
      ...ours.standardErrors.flatMap((row) => columns.map((k) => row[k]!)),
      ...columns.flatMap((k) => columns.map((l) => ours.phiStandardErrors[k]![l]!)),
    ],
  };
}

function byDelta(data: string, ours: EsemSolution, theirs: Solution): Comparison[] {
  const { values, errors } = beside(ours, theirs);
  const common = { topic, data, reference: `${BY.lavaan}, GPArotation, delta method`, tolerance };
  return [
    {
      ...common,
      quantity: "loadings, factor correlations",
      ours: values,
      theirs: [...theirs.loadings.flat(), ...theirs.phi.flat()],
    },
    {
      ...common,
      quantity: "their standard errors",
      ours: errors,
      theirs: [...theirs.standardErrors.flat(), ...theirs.phiStandardErrors.flat()],
    },
  ];
}

function byLavaan(data: string, ours: EsemSolution, theirs: Case): Comparison[] {
  const { fit, loadings, phi } = theirs;
  if (fit === undefined || loadings === undefined || phi === undefined) return [];
  const common = { topic, data, reference: `${BY.lavaan} efa` };
  const pairs = (
    [
      [ours.fit.standard.chiSquare, fit.chisq],
      [ours.fit.scaled?.chiSquare ?? null, fit["chisq.scaled"]],
      [ours.fit.scaled?.scale ?? null, fit["chisq.scaling.factor"]],
      [ours.fit.standard.df, fit.df],
      [ours.fit.srmr, fit.srmr],
      [ours.fit.standard.cfi, fit.cfi],
    ] as const
  ).flatMap(([own, their]) => (typeof their === "number" ? [[own, their] as const] : []));
  return [
    {
      ...common,
      quantity: "loadings, factor correlations",
      ours: beside(ours, theirs as Solution).values,
      theirs: [...loadings.flat(), ...phi.flat()],
      tolerance,
    },
    {
      ...common,
      quantity: "chi-squares, scale, df, SRMR, CFI",
      ours: pairs.map(([own]) => own),
      theirs: pairs.map(([, their]) => their),
      tolerance: 1e-5,
      relative: true,
    },
  ];
}
