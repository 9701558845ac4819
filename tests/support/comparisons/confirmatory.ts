import { type Beside, besideEstimates, besideFit, besideIndices, type OurFit, ourFit } from "../cfa-fit";
import { type ReferenceCase, referenceCases, referenceLadders } from "../cfa-reference";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

const reference = `${BY.lavaan} cfa`;
/** Parameters and standard errors; test statistics, relative: a looser one cannot tell n from n - 1. */
const PARAMETER = 2e-5;
const STATISTIC = 1e-5;
const IMPRECISE =
  "lavaan's indices under theta are imprecise: they differ from those under delta, and for two groups the two ways to give up one equality should have one index, where lavaan has 4.2124 and 4.2075 (d ~1, strict, by sex; ours 4.2105).";

const WIDE = {
  tolerance: 5e-5,
  why: "In the scalar step by sex a factor variance is .02 and the standardized mean has a standard error of 29.",
};

/** One fit of ours, and what it is held against. */
interface Pair {
  readonly our: OurFit;
  readonly theirs: ReferenceCase;
}

const DATA: Readonly<Record<string, string>> = {
  nine: "nine items, yes or no",
  nineGraded: "nine items, graded",
  nineWeighted: "nine items, yes or no, design weights",
  nineBySex: "nine items, yes or no, by sex",
  nineByCountry: "nine items, yes or no, by country",
  nineGradedBySex: "nine items, graded, by sex",
  holzinger: "Holzinger and Swineford (1939)",
  holzingerBySchool: "Holzinger and Swineford (1939), by school",
  democracy: "Bollen's political democracy",
  datCat: "datCat (semTools)",
  datCatBySex: "datCat (semTools), by sex",
  bfi: "bfi (psych), six categories",
  lsat6: "LSAT6",
  rare: "simulated, 1 to 3 % yes",
  twoGroups: "simulated, two groups, missing answers",
  twoGroupsTogether: "simulated, missing answers",
  twoGroupsWeighted: "simulated, two groups, missing answers, design weights",
  weighted: "simulated, missing answers, design weights",
  fiveGroups: "simulated, five groups, three categories",
  mixed: "simulated, two groups, two and three categories",
  twelveGroups: "simulated, twelve groups, yes or no",
  fifty: "simulated, 50 people",
  heywood: "simulated, a negative residual variance",
  twenty: "simulated, 20 items",
};

const MODELS: Readonly<Record<string, string>> = {
  one: "one factor",
  two: "two factors",
  three: "three factors",
  bifactor: "bifactor",
  secondOrder: "second-order factor",
  secondOrderEqual: "second-order factor, equal loadings",
  residuals: "correlated residuals",
  crossLoading: "a cross-loading",
  labels: "equal and fixed parameters",
  singleItem: "a factor of one item",
  holzinger: "three factors",
  holzingerOne: "one factor",
  holzingerSecond: "second-order factor",
  holzingerBifactor: "bifactor",
  democracy: "three factors, correlated residuals",
  datCat: "two factors",
  bigFive: "five factors, 25 items",
  bigTwo: "two factors, 10 items",
  lsat: "one factor",
  rare: "one factor",
  six: "two factors",
  five: "one factor",
  twenty: "one factor",
};

export function confirmatoryComparisons(): Comparison[] {
  const converged = referenceCases.filter((one) => one.converged);
  const fits = converged.map((theirs): Pair => ({ theirs, our: ourFit(theirs) }));
  return grouped(fits, ({ theirs }) => `${DATA[theirs.data]}: ${MODELS[theirs.name]}`).flatMap(
    ([data, pairs]) => rows("Confirmatory factor analysis", data, pairs),
  );
}

export function invarianceComparisons(): Comparison[] {
  const fits = referenceLadders.flatMap(({ steps, levels }) =>
    steps.filter((one) => one.converged).map((theirs): Pair => ({ theirs, our: ourFit(theirs, levels) })),
  );
  return grouped(fits, ({ theirs }) => DATA[theirs.data] ?? theirs.data).flatMap(([data, pairs]) =>
    rows("Measurement invariance", data, pairs),
  );
}

function grouped(pairs: readonly Pair[], nameOf: (pair: Pair) => string): [string, Pair[]][] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const own = groups.get(nameOf(pair));
    if (own) own.push(pair);
    else groups.set(nameOf(pair), [pair]);
  }
  return [...groups];
}

/** What the fits of one model are called together: their estimators, or the steps. */
function together(pairs: readonly Pair[]): string {
  const names = pairs.map(({ theirs: { step, options } }) =>
    step === undefined
      ? [options.estimator, options.parameterization, options.missing, firstLoading(options)]
          .filter((part) => part !== undefined)
          .join(" ")
      : step,
  );
  return [...new Set(names)].join(", ");
}

function firstLoading(options: ReferenceCase["options"]): string | undefined {
  return options["std.lv"] === false ? "first loading 1" : undefined;
}

function rows(topic: string, name: string, pairs: readonly Pair[]): Comparison[] {
  const common = { topic, data: `${name} (${together(pairs)})`, reference };
  const estimates = (kind: "est" | "se" | "std" | "stdSe"): Comparison[] => {
    const having = pairs.filter(({ theirs }) => theirs.estimates[kind] !== undefined);
    return having.length === 0
      ? []
      : [
          {
            ...common,
            quantity: QUANTITIES[kind],
            ...numbers(having.map(({ our, theirs }) => besideEstimates(our, theirs.estimates, kind))),
            tolerance: PARAMETER,
            ...(kind === "stdSe" && pairs.some(({ theirs }) => theirs.step === "scalar") ? WIDE : {}),
          },
        ];
  };
  const measures = (kind: "statistics" | "indices"): Comparison => ({
    ...common,
    quantity: kind === "statistics" ? "chi-squares, df, scales, shifts" : "fit indices, probabilities",
    ...numbers(pairs.map(({ our, theirs }) => besideFit(our, theirs)[kind])),
    tolerance: STATISTIC,
    ...(kind === "statistics" ? { relative: true } : {}),
  });
  return [
    ...estimates("est"),
    ...estimates("se"),
    ...estimates("std"),
    ...estimates("stdSe"),
    measures("statistics"),
    measures("indices"),
    ...indices(common, pairs),
  ];
}

const QUANTITIES = {
  est: "estimates",
  se: "their standard errors",
  std: "standardized solution",
  stdSe: "its standard errors",
};

function indices(
  common: Pick<Comparison, "topic" | "data" | "reference">,
  pairs: readonly Pair[],
): Comparison[] {
  const having = pairs.filter(({ theirs }) => theirs.indices !== undefined);
  if (having.length === 0) return [];
  const theta = having.some(({ theirs }) => theirs.options.parameterization === "theta");
  return [
    {
      ...common,
      quantity: "largest modification indices",
      ...numbers(having.map(({ our, theirs }) => besideIndices(our, theirs).mi)),
      tolerance: theta ? 2e-3 : PARAMETER,
      relative: true,
      ...(theta ? { why: IMPRECISE } : {}),
    },
  ];
}

function numbers(all: readonly Beside[]): Pick<Comparison, "ours" | "theirs"> {
  return { ours: all.flatMap(({ ours }) => ours), theirs: all.flatMap(({ theirs }) => theirs) };
}
