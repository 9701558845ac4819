import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import type { PrevalenceContrast, PrevalenceEstimate } from "../../src/survey/prevalence/prevalence-result";
import { type Child, happenedOnline, isMissing, reported, sampleChildren } from "./sample-survey";

const COUNTRIES = disruptingHarm.groups.country?.labels ?? {};
const SEXES: Readonly<Record<number, string>> = { 1: "Boy", 2: "Girl" };
const BANDS = ["12-13", "14-15", "16-17"];

const levels: Readonly<Record<string, (child: Child) => string>> = {
  country: (child) => COUNTRIES[String(child.COUNTRY)] ?? "",
  sex: (child) => SEXES[child.ECS_SELECTED_CH_GENDER ?? 0] ?? "",
  age: (child) => BANDS[Math.floor(((child.ECS_SELECTED_CH_AGE ?? 1) - 1) / 2)] ?? "",
  "sex x age": (child) => `${levels.sex?.(child)}, ${levels.age?.(child)}`,
};

type Sums = { all: number; yes: number; squares: number; n: number };

let known: readonly PrevalenceEstimate[] | null = null;

/** Weighted shares of the sample survey, missing answers as no and of known answers, counted straight from its rows: once. */
export function samplePrevalence(): readonly PrevalenceEstimate[] {
  known ??= countedPrevalence();
  return known;
}

function countedPrevalence(): PrevalenceEstimate[] {
  const children = sampleChildren();
  const variables = [
    ...disruptingHarm.items.map(({ id, column }) => ({ id, columns: [column] })),
    { id: "any", columns: disruptingHarm.items.map(({ column }) => column) },
  ];
  return variables.flatMap(({ id, columns }) =>
    [null, "online"].flatMap((context) => {
      const asked = context === null ? reported : happenedOnline;
      const isYes = (child: Child): boolean => columns.some((column) => asked(child, column));
      const isKnown = (child: Child): boolean =>
        isYes(child) || !columns.some((column) => isMissing(child, column));
      return [null, ...Object.keys(levels)].flatMap((group) =>
        (["as-no", "known"] as const).flatMap((missing) => {
          const counted = missing === "known" ? children.filter(isKnown) : children;
          return [...sumsBy(counted, { group, isYes })].map(([level, sums]) =>
            estimateOf({ variable: id, context, missing, group, level }, sums),
          );
        }),
      );
    }),
  );
}

function sumsBy(
  children: readonly Child[],
  { group, isYes }: { group: string | null; isYes: (child: Child) => boolean },
): Map<string | null, Sums> {
  const by = new Map<string | null, Sums>();
  for (const child of children) {
    const level = group === null ? null : (levels[group]?.(child) ?? "");
    const sums = by.get(level) ?? { all: 0, yes: 0, squares: 0, n: 0 };
    const weight = child.wgt_scaled ?? 0;
    sums.all += weight;
    sums.yes += isYes(child) ? weight : 0;
    sums.squares += weight * weight;
    sums.n += 1;
    by.set(level, sums);
  }
  return by;
}

function estimateOf(
  of: Pick<PrevalenceEstimate, "variable" | "context" | "missing" | "group" | "level">,
  { all, yes, squares, n }: Sums,
): PrevalenceEstimate {
  const estimate = yes / all;
  const se = Math.sqrt((estimate * (1 - estimate) * squares) / all ** 2);
  return {
    ...of,
    kind: of.variable === "any" ? "set" : "item",
    label: of.variable,
    delta: null,
    bounds: null,
    n,
    effectiveN: all ** 2 / squares,
    estimate,
    se,
    low: estimate - 1.96 * se,
    high: estimate + 1.96 * se,
    deff: (n * squares) / all ** 2,
    fewPeople: false,
    suppressed: null,
  };
}

/** The difference of two estimates as a contrast, with a p from the normal distribution's common values. */
export function contrastOf(
  first: PrevalenceEstimate,
  second: PrevalenceEstimate,
  p: number,
): PrevalenceContrast {
  const { variable, context, missing } = first;
  return {
    variable,
    context,
    missing,
    group: first.group ?? "",
    levels: [first.level ?? "", second.level ?? ""],
    difference: (first.estimate ?? 0) - (second.estimate ?? 0),
    se: null,
    low: null,
    high: null,
    jointLow: null,
    jointHigh: null,
    p,
    adjustedP: p,
    suppressed: null,
  };
}
