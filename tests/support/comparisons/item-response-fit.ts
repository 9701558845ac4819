import { g2 } from "../../../src/irt/fit/g2";
import { localDependence } from "../../../src/irt/fit/local-dependence";
import { m2 } from "../../../src/irt/fit/m2";
import { personFit } from "../../../src/irt/fit/person-fit";
import { sx2 } from "../../../src/irt/fit/sx2";
import type { FittedIrt } from "../../../src/irt/model/fitted-irt";
import type { M2Fit } from "../../../src/irt/model/irt-result";
import { at, type cases, core, fittedTo, names, reference } from "../../irt/fit/reference";
import { designedNine } from "../stored-irt";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

const topic = "Fit of item response models";
const common = { topic, reference: `sums over all patterns in ${BY.r}` };

const DATA: Readonly<Record<keyof typeof fittedTo, string>> = {
  lsat6: "LSAT6",
  lsat7: "LSAT7",
  missing: "missing answers",
  ordered: "graded answers",
  groups: "two groups",
  crossed: "two factors, a cross-loading",
  bifactor: "bifactor",
};

export function itemResponseFitComparisons(): Comparison[] {
  return [
    ...names.flatMap(ofM2),
    ...reduced(),
    ...designs(),
    ...names.flatMap(ofItems),
    ...likelihoodRatios(),
  ];
}

/** The statistic relative to its size, what lies about 0 to 1 absolute. */
function beside(data: string, found: M2Fit | null, expected: M2Fit): Comparison[] {
  const designed = expected.designEffect !== null && expected.designEffect !== 1;
  const statistic = (fit: M2Fit | null): (number | null)[] =>
    fit === null ? [] : [fit.n, fit.m2, fit.df, ...(designed ? [fit.designEffect] : [])];
  const indices = (fit: M2Fit | null): (number | null)[] =>
    fit === null ? [] : [fit.p, fit.cfi, fit.tli, fit.srmsr, ...(fit.rmsea ?? [])];
  return [
    {
      ...common,
      data,
      quantity: `${expected.kind}, people, df${designed ? ", design effect" : ""}`,
      ours: statistic(found),
      theirs: statistic(expected),
      tolerance: 1e-7,
      relative: true,
    },
    {
      ...common,
      data,
      quantity: `${expected.kind}: p, CFI, TLI, SRMSR, RMSEA`,
      ours: indices(found),
      theirs: indices(expected),
      tolerance: 1e-7,
    },
  ];
}

function ofM2(name: keyof typeof fittedTo): Comparison[] {
  return beside(DATA[name], m2(fittedTo[name](), { moments: "M2" }).fit, reference[name].m2);
}

function reduced(): Comparison[] {
  const loose = {
    tolerance: 1e-6,
    why: "Reduced moments hardly determine the intercepts: what is left of digits after R's numerical derivatives.",
  };
  const fitted = fittedTo.ordered();
  const { m2Reduced, c2 } = reference.ordered;
  return [
    ...beside(DATA.ordered, m2(fitted).fit, m2Reduced),
    ...beside(DATA.ordered, m2(fitted, { moments: "C2" }).fit, c2),
  ].map((row) => ({ ...row, ...loose }));
}

function designs(): Comparison[] {
  const everyone = designedNine();
  const par = core.sandwich!.par;
  const clusterLabels = "within-strata";
  const weighted = m2(at({ ...everyone, stratum: null, cluster: null }, par)).fit;
  const design = m2(at(everyone, par, { clusterLabels }), { clusterLabels }).fit;
  return [
    ...beside("nine items, a to e, design weights", weighted, reference.weighted),
    ...beside("nine items, a to e, weights, strata and clusters", design, reference.design),
  ];
}

function ofItems(name: keyof typeof fittedTo): Comparison[] {
  const fitted = fittedTo[name]();
  const { items } = sx2(fitted);
  const scores: Comparison = {
    ...common,
    data: DATA[name],
    quantity: "S-X2 of items, df",
    ours: items.flatMap(({ s_x2, df }) => [s_x2, df]),
    theirs: reference[name].sx2.flatMap(({ s_x2, df }) => [s_x2, df]),
    tolerance: 5e-8,
  };
  return name !== "bifactor" ? [scores, ...dependence(name, fitted)] : [scores];
}

function dependence(name: (typeof cases)[number], fitted: FittedIrt): Comparison[] {
  const { q3, ldX2, below1645, below25 } = reference[name].dependence;
  const { pairs } = localDependence(fitted);
  const people = personFit(fitted);
  const data = DATA[name];
  return [
    { ...common, data, quantity: "Q3", ours: pairs.map((pair) => pair.q3), theirs: q3, tolerance: 5e-10 },
    {
      ...common,
      data,
      quantity: "LD X2",
      ours: pairs.map((pair) => pair.ldX2),
      theirs: ldX2,
      tolerance: 5e-8,
    },
    {
      ...common,
      data,
      quantity: "shares of people with lz below -1.645, -2.5",
      ours: [people?.below1645 ?? null, people?.below25 ?? null],
      theirs: [below1645, below25],
      tolerance: 1e-12,
    },
  ];
}

function likelihoodRatios(): Comparison[] {
  return (["lsat6", "lsat7"] as const).map((name) => ({
    ...common,
    data: DATA[name],
    quantity: "G2",
    ours: [g2(fittedTo[name]()).g2?.g2 ?? null],
    theirs: [reference[name].g2],
    tolerance: 5e-9,
  }));
}
