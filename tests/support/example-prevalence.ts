import type { ExploredAnalysis } from "../../src/analysis/analysis";
import type { MissingTreatment } from "../../src/survey/items/missing-treatment";
import type { PrevalenceContrast, PrevalenceEstimate } from "../../src/survey/prevalence/prevalence-result";
import type { SurveyRegression } from "../../src/survey/regression/regression-result";

type Keys =
  | "prevalence"
  | "populationPrevalence"
  | "contrasts"
  | "rankings"
  | "risks"
  | "regression"
  | "disclosure";

/** Where a figure of the example is hidden, and what stands there. */
const HIDDEN = "fewer than 25 people";

const SETS = [
  { variable: "any", label: "Any of a, b, c, d, e, f, g, h, i", share: 0.311 },
  { variable: "grave", label: "Any of f, g, h, i", share: 0.118 },
];
const AGES = ["12", "13", "14", "15", "16", "17"];
const SEXES = ["Boy", "Girl"];

/** Invented figures of who reported what: plain ones, with a country whose figures are hidden and one of few people. */
export function examplePrevalence(
  items: readonly { readonly id: string; readonly label: string; readonly share: number }[],
  countries: readonly string[],
): Pick<ExploredAnalysis, Keys> {
  const variables = [
    ...items.map(({ id, label, share }) => ({ variable: id, kind: "item" as const, label, share })),
    ...SETS.map((set) => ({ ...set, kind: "set" as const })),
  ];
  const contexts = [
    { context: null, factor: 1 },
    { context: "online", factor: 0.55 },
  ];
  const ages = AGES.map((level, k) => ({ level, factor: 0.7 + 0.12 * k, n: 1000 }));
  const sexes = SEXES.map((level, k) => ({ level, factor: 0.99 + 0.02 * k, n: 3000 }));
  const byCountry = countries.map((level, g) => ({
    level,
    factor: 0.4 + ((g * 5) % 12) / 9,
    n: g === 4 ? 40 : g === 7 ? null : 500,
  }));
  const cross = (
    first: readonly { level: string; factor: number; n: number | null }[],
    second: readonly { level: string; factor: number; n: number }[],
  ) =>
    first.flatMap((a) =>
      second.map((b, k) => ({
        level: `${a.level}, ${b.level}`,
        factor: a.factor * b.factor,
        n: a.n === null || (a.n < 100 && k === 0) ? null : Math.round(a.n / second.length),
      })),
    );
  const groups = [
    { group: null, levels: [{ level: null, factor: 1, n: 5900 }] },
    { group: "country", levels: byCountry },
    { group: "sex", levels: sexes },
    { group: "age", levels: ages },
    { group: "country x sex", levels: cross(byCountry, sexes) },
    { group: "country x age", levels: cross(byCountry, ages) },
  ];
  const prevalence = groups.flatMap(({ group, levels }) =>
    variables.flatMap((variable) =>
      contexts.flatMap(({ context, factor }) =>
        treatmentsOf(variable.kind, group).flatMap(({ missing, shift }) =>
          levels.map((level): PrevalenceEstimate => {
            const share = Math.min(0.9, variable.share * factor * level.factor * shift);
            const { kind, label } = variable;
            const of = { variable: variable.variable, kind, label, context, missing };
            return { ...of, group, level: level.level, ...figures(share, level.n) };
          }),
        ),
      ),
    ),
  );
  return {
    prevalence,
    populationPrevalence: variables.map(({ variable, kind, label, share }) => ({
      variable,
      kind,
      label,
      context: null,
      missing: "known",
      group: "country",
      people: 9_400_000,
      estimate: 0.9 * share,
      se: 0.01,
      low: 0.9 * share - 0.008,
      high: 0.9 * share + 0.008,
      suppressed: null,
    })),
    contrasts: ["country", "sex", "age"].flatMap((group) => contrastsOf(prevalence, group)),
    rankings: ["country", "age"].map((group) => rankingOf(prevalence, group)),
    risks: risksOf(items),
    regression: [regressionOf()],
    disclosure: {
      mode: "standard",
      withheld: [],
      leastPeople: 25,
      fewPeople: 50,
      leastCount: 5,
      wholeFile: false,
      groupModels: [],
      forced: 0,
      hidden: [
        { table: "any by country", hidden: 2, cells: 24 },
        { table: "any by country x age", hidden: 15, cells: 144 },
      ],
      release: {
        groups: ["country", "sex", "age", "area"],
        crossed: ["country x sex", "country x age", "country x area", "sex x age"],
        contexts: ["online"],
        beyond: [],
        earlier: [],
      },
      costliest: null,
    },
  };
}

function treatmentsOf(
  kind: "item" | "set",
  group: string | null,
): readonly { missing: MissingTreatment; shift: number }[] {
  const known = { missing: "known" as const, shift: 1 };
  if (kind === "item" || group !== null) return [known];
  return [known, { missing: "as-no", shift: 0.96 }, { missing: "complete", shift: 0.94 }];
}

function figures(
  share: number,
  n: number | null,
): Omit<PrevalenceEstimate, "variable" | "kind" | "label" | "context" | "missing" | "group" | "level"> {
  const none = { n: null, effectiveN: null, estimate: null, se: null, low: null, high: null, deff: null };
  const known = { delta: null, bounds: null };
  if (n === null) return { ...known, ...none, fewPeople: false, suppressed: HIDDEN };
  const deff = 1.3;
  const se = Math.sqrt((deff * share * (1 - share)) / n);
  const ends = { low: Math.max(0.001, share - 1.96 * se), high: Math.min(0.99, share + 1.96 * se) };
  return {
    ...known,
    n,
    effectiveN: n / deff,
    estimate: share,
    se,
    ...ends,
    deff,
    fewPeople: n < 50,
    suppressed: null,
  };
}

/** Rows of the first set in any context, by level of a grouping. */
function levelsOf(prevalence: readonly PrevalenceEstimate[], group: string): readonly PrevalenceEstimate[] {
  return prevalence.filter(
    (row) => row.group === group && row.variable === "any" && row.context === null && row.missing === "known",
  );
}

function contrastsOf(prevalence: readonly PrevalenceEstimate[], group: string): PrevalenceContrast[] {
  const levels = levelsOf(prevalence, group);
  return levels.flatMap((a, i) =>
    levels.slice(i + 1).map((b): PrevalenceContrast => {
      const of = { variable: "any", context: null, missing: "known" as const, group };
      const pair = { ...of, levels: [a.level ?? "", b.level ?? ""] as const };
      if (a.estimate === null || b.estimate === null) {
        const none = { difference: null, se: null, low: null, high: null, p: null, adjustedP: null };
        return { ...pair, ...none, jointLow: null, jointHigh: null, suppressed: HIDDEN };
      }
      const difference = a.estimate - b.estimate;
      const se = Math.hypot(a.se ?? 0, b.se ?? 0);
      const p = Math.abs(difference) > 2.5 * se ? 0.0004 : 0.31;
      const joint = { jointLow: difference - 2.5 * se, jointHigh: difference + 2.5 * se };
      const ends = { low: difference - 1.96 * se, high: difference + 1.96 * se, ...joint };
      return { ...pair, difference, se, ...ends, p, adjustedP: Math.min(1, 3 * p), suppressed: null };
    }),
  );
}

function rankingOf(
  prevalence: readonly PrevalenceEstimate[],
  group: string,
): ExploredAnalysis["rankings"][number] {
  const sorted = levelsOf(prevalence, group)
    .filter(({ estimate }) => estimate !== null)
    .sort((a, b) => (b.estimate ?? 0) - (a.estimate ?? 0));
  return {
    variable: "any",
    context: null,
    missing: "known",
    group,
    confidence: 0.95,
    levels: sorted.map(({ level }, k) => ({
      level: level ?? "",
      rank: k + 1,
      low: Math.max(1, k),
      high: Math.min(sorted.length, k + 3),
    })),
  };
}

function risksOf(
  items: readonly { readonly id: string; readonly share: number }[],
): ExploredAnalysis["risks"] {
  const shares = [0.689, 0.152, 0.07, 0.038, 0.02, 0.012, 0.008, 0.006, 0.005];
  return {
    missing: "complete",
    n: 4229,
    mean: 0.79,
    se: 0.02,
    distribution: shares.map((share, number) => {
      const { se, low, high } = figures(share, 4229);
      const orMore = number === shares.length - 1;
      return { number, orMore, n: Math.round(4229 * share), estimate: share, se, low, high };
    }),
    pairs: items.flatMap((a, i) =>
      items.slice(i + 1).map((b, j) => {
        const pair = { a: a.id, b: b.id };
        if (a.id === "h" && b.id === "i") {
          const none = { n: null, both: null, expected: null, ratio: null, aGivenB: null, bGivenA: null };
          const odds = { logOddsRatio: null, se: null, low: null, high: null };
          return { ...pair, ...none, ...odds, suppressed: "Fewer than 5 people." };
        }
        const expected = a.share * b.share;
        const both = expected * (1.8 + ((i + 2 * j) % 7) / 2);
        const logOddsRatio = Math.log(both / expected) + both;
        return {
          ...pair,
          logOddsRatio,
          se: 0.1,
          low: logOddsRatio - 0.3,
          high: logOddsRatio + 0.3,
          n: Math.round(4229 * both),
          both,
          expected,
          ratio: both / expected,
          aGivenB: both / b.share,
          bGivenA: both / a.share,
          suppressed: null,
        };
      }),
    ),
    combinations: [
      ["a"],
      ["b"],
      ["a", "b"],
      ["c"],
      ["a", "b", "c"],
      ["c", "d"],
      ["f", "h"],
      ["c", "d", "e"],
    ].map((members, k) => ({ items: members, n: 180 - 20 * k, estimate: (180 - 20 * k) / 4229 })),
    otherCombinations: 0.41,
  };
}

function regressionOf(): SurveyRegression {
  const coefficient = (term: string, estimate: number, se: number) => ({
    term,
    estimate,
    se,
    t: estimate / se,
    p: Math.abs(estimate / se) > 2 ? 0.004 : 0.47,
    oddsRatio: Math.exp(estimate),
    low: Math.exp(estimate - 1.96 * se),
    high: Math.exp(estimate + 1.96 * se),
  });
  return {
    outcome: "any",
    context: "online",
    missing: "known",
    formula: "country + age + sex + age:sex",
    n: 5800,
    df: 5788,
    coefficients: [
      coefficient("(Intercept)", -2.1, 0.1),
      ...AGES.slice(1).map((age, k) => coefficient(`age ${age}`, 0.12 * (k + 1), 0.11)),
      coefficient("sex Girl", 0.02, 0.08),
      ...AGES.slice(1).map((age, k) => coefficient(`age ${age}:sex Girl`, 0.04 * k, 0.12)),
    ],
    tests: [
      { term: "country", f: 41.5, df: 11, dfDenominator: 5777, p: 0.00001 },
      { term: "age", f: 14.2, df: 5, dfDenominator: 5788, p: 0.00001 },
      { term: "sex", f: 0.1, df: 1, dfDenominator: 5788, p: 0.75 },
      { term: "age:sex", f: 1.9, df: 5, dfDenominator: 5788, p: 0.09 },
    ],
    margins: [
      ...AGES.map((level, k) => margin("age", level, 0.11 + 0.02 * k)),
      ...SEXES.map((level, k) => margin("sex", level, 0.169 + 0.001 * k)),
      ...AGES.flatMap((age, k) =>
        SEXES.map((sex, s) => margin("age:sex", `${age}, ${sex}`, 0.11 + 0.02 * k + 0.004 * s * k)),
      ),
    ],
    warnings: [],
  };
}

function margin(term: string, level: string, estimate: number): SurveyRegression["margins"][number] {
  return { term, level, estimate, se: 0.01, low: estimate - 0.02, high: estimate + 0.02 };
}
