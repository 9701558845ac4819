/** Logistic regressions: by their score equations, the people predicted to say yes in a level are those who did. */
import type { Analysis } from "../../src/analysis/analysis";
import type { Claim } from "./joint";
import type { Survey, Values } from "./survey";

interface Model {
  readonly route: string;
  readonly variable: string;
  readonly context: string | null;
  /** Whether a missing answer counts as no. */
  readonly asNo: boolean;
  readonly coefficients: readonly { readonly term: string; readonly estimate: number }[];
}

/** Half of the third decimal. */
const HALF = 0.0005;
const INTERCEPT = "(Intercept)";
const JOINED = ", ";

export function regressionClaims(record: Analysis, survey: Survey): Claim[] {
  const everything = Object.entries(survey.sets).find(([, of]) => of.length === survey.items.length)?.[0];
  const models = [
    ...record.regression.flatMap(({ outcome, context, missing, coefficients }): Model[] =>
      missing === "imputed"
        ? []
        : [{ route: "regression", variable: outcome, context, asNo: missing === "as-no", coefficients }],
    ),
    ...record.predictors.flatMap(({ question, key, context, complete }): Model[] => {
      const variable = question === null ? everything : `${question}: ${key}`;
      if (complete === null || variable === undefined) return [];
      const own = question === null ? context : null;
      return [
        { route: "predictors", variable, context: own, asNo: false, coefficients: complete.coefficients },
      ];
    }),
  ];
  const groups = [...new Set(record.prevalence.flatMap(({ group }) => group ?? []))];
  return models.flatMap((model) => claimsOf(model, { survey, groups }));
}

interface Part {
  readonly name: string;
  /** Null for a number. */
  readonly level: string | null;
}

function claimsOf(
  { route, variable, context, asNo, coefficients }: Model,
  { survey, groups }: { readonly survey: Survey; readonly groups: readonly string[] },
): Claim[] {
  const values = survey.values(variable, context);
  const singles = groups.filter((name) => !name.includes(" x "));
  const terms = coefficients.map(({ term }) => (term === INTERCEPT ? [] : partsOf(term, singles, survey)));
  if (values === null || coefficients.length < 2 || terms.some((parts) => parts === null)) return [];
  const parts = terms.map((own) => own ?? []);
  const names = [...new Set(parts.flat().map(({ name }) => name))];
  const isNumber = (name: string): boolean =>
    parts.flat().some((one) => one.name === name && one.level === null);
  const factors = names.filter((name) => !isNumber(name));
  const numbers = new Map<string, Values | null>(
    names.filter(isNumber).map((name) => [name, survey.outside(name)]),
  );
  const included = (row: number): boolean =>
    (asNo || (values[row] ?? -1) >= 0) &&
    factors.every((name) => (survey.levels(name)[row] ?? null) !== null) &&
    [...numbers.values()].every((own) => !Number.isNaN(own?.[row] ?? Number.NaN));
  const predicted = new Float64Array(survey.rows);
  const error = new Float64Array(survey.rows);
  for (let row = 0; row < survey.rows; row++) {
    if (!included(row)) continue;
    let [sum, slack] = [0, 0];
    coefficients.forEach(({ estimate }, at) => {
      const x = (parts[at] ?? []).reduce(
        (product, { name, level }) =>
          product *
          (level === null ? (numbers.get(name)?.[row] ?? 0) : Number(survey.levels(name)[row] === level)),
        1,
      );
      sum += estimate * x;
      slack += HALF * Math.abs(x);
    });
    predicted[row] = share(sum);
    error[row] = Math.max(share(sum + slack) - share(sum), share(sum) - share(sum - slack));
  }
  const tables = [...factors, ...groups.filter((name) => isTerm(name.split(" x "), parts))];
  return tables.flatMap((group) =>
    levelsOf(survey, group).flatMap((level): Claim[] => {
      const rows = survey.levels(group).flatMap((own, row) => (own === level ? [row] : []));
      const inside = rows.filter(included);
      // Weighted sums are counts where the weights are the same.
      if (new Set(inside.map((row) => survey.weight(row).toFixed(9))).size > 1) return [];
      const total = (of: Float64Array): number =>
        inside.reduce((sum, row) => sum + (of[row] ?? 0) * survey.people(row), 0);
      const others = rows.filter((row) => !included(row)).reduce((sum, row) => sum + survey.people(row), 0);
      const within = {
        low: Math.ceil(total(predicted) - total(error) - 0.01),
        high: Math.floor(total(predicted) + total(error) + 0.01) + others,
      };
      return [{ route, variable, context, group, level, category: null, what: "count", within }];
    }),
  );
}

const share = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Null where a term is of a variable that the attacker does not know. */
function partsOf(term: string, groups: readonly string[], survey: Survey): Part[] | null {
  if (survey.outside(term) !== null) return [{ name: term, level: null }];
  const starts = groups.flatMap((name) => {
    const at = term.startsWith(`${name}: `) ? 0 : term.indexOf(`${JOINED}${name}: `);
    return at < 0 ? [] : [{ name, at: at === 0 ? 0 : at + JOINED.length }];
  });
  starts.sort((one, other) => one.at - other.at);
  if (starts.length === 0 || starts[0]?.at !== 0) return null;
  return starts.map(({ name, at }, k) => {
    const end = starts[k + 1]?.at;
    const text = term.slice(at, end === undefined ? undefined : end - JOINED.length);
    return { name, level: text.slice(name.length + 2) };
  });
}

/** Whether the model has these groupings' interaction. */
const isTerm = (names: readonly string[], parts: readonly (readonly Part[])[]): boolean =>
  names.length > 1 &&
  parts.some(
    (own) => own.length === names.length && names.every((name) => own.some((one) => one.name === name)),
  );

const levelsOf = (survey: Survey, group: string): string[] => [
  ...new Set(survey.levels(group).flatMap((level) => level ?? [])),
];
