import type { Measure } from "../../measures/measure";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { createRandom, type Random } from "../../numeric/random/random";
import { percentileOf } from "../../numeric/sums/percentile";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { SurveyEstimate } from "../estimates/survey-estimates";
import type { ChosenTreatment } from "../items/missing-treatment";
import { type EstimateOptions, roundedEstimate, shownReason } from "../prevalence/estimate-prevalence";
import type { Variable } from "../prevalence/indicators";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import { treatedMeans } from "../prevalence/treated-means";
import { mainTreatment } from "./compared-levels";

/** How many people a share stands for, in a level of a grouping or in all of them. */
export interface Burden {
  readonly variable: string;
  readonly kind: Variable["kind"];
  readonly label: string;
  readonly context: string | null;
  readonly missing: ChosenTreatment;
  readonly group: string;
  /** Null for all levels that were sampled. */
  readonly level: string | null;
  /** All people there are. */
  readonly people: number;
  /** Share of them whom the survey speaks of; null for all levels together. */
  readonly exposure: number | null;
  /** Share of those the survey speaks of; null for all levels together. */
  readonly prevalence: number | null;
  /** Share of all people: those whom the survey does not speak of count as no. */
  readonly overall: number | null;
  /** How many people. */
  readonly estimate: number | null;
  /** 95 % interval, from draws. */
  readonly low: number | null;
  readonly high: number | null;
  /** Why the figures are null; null where they are not. */
  readonly suppressed: string | null;
}

const DRAWS = 5000;
/** A number of people with all its digits would tell a share with as many. */
const DIGITS = 4;

/** How many people the survey speaks of by level of a grouping: all there are, times the share that is exposed. */
export function reachedPeople(
  { populations, exposure }: Pick<Measure, "populations" | "exposure">,
  group: string,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(populations[group] ?? {}).map(([level, people]) => [
      level,
      people * (exposure[group]?.[level] ?? 1),
    ]),
  );
}

/**
 * How many people reported something: by level of a grouping the share of people who say yes, times the share whom the
 * survey speaks of, times how many people there are; and all levels together. The uncertainty is that of the survey's
 * shares alone: 5,000 draws of their log odds from normal distributions, level by level, as different samples have it;
 * populations and exposure are taken to be known.
 *
 * @param measure whose `populations` and `exposure` are used, for each grouping that has both
 * @returns sets (items where there are none) in the contexts that are shown by group; all levels together are hidden
 *   where one of them is, and have no figures where the measure lacks a level that people are in
 * @see Source of the form: burden of Ghai et al. (2026), table of estimated numbers of children.
 */
export function burdenOf(
  plan: PrevalencePlan,
  measure: Pick<Measure, "populations" | "exposure">,
  options: EstimateOptions,
): Burden[] {
  const sets = plan.variables.filter(({ kind }) => kind === "set");
  const wanted = sets.length > 0 ? sets : plan.variables;
  const treatments = [...new Set([mainTreatment(plan, options), "as-no"] as const)];
  const groups = Object.keys(measure.exposure).filter((group) =>
    plan.margins.some(({ of }) => of.length === 1 && of[0] === group),
  );
  const asked = groups.flatMap((group) =>
    wanted.flatMap((variable) =>
      variable.byGroup.flatMap((context) =>
        treatments.map((missing) => ({ group, variable, context, missing })),
      ),
    ),
  );
  return asked.flatMap((one, stream) =>
    burdenByLevel(plan, { ...one, measure }, { ...options, random: createRandom(options.seed, stream) }),
  );
}

function burdenByLevel(
  { table, margins }: PrevalencePlan,
  asked: {
    readonly group: string;
    readonly variable: Variable;
    readonly context: string | null;
    readonly missing: ChosenTreatment;
    readonly measure: Pick<Measure, "populations" | "exposure">;
  },
  { design, seed, hidden, rule, random }: EstimateOptions & { readonly random: Random },
): Burden[] {
  const { group, variable, context, missing, measure } = asked;
  const margin = margins.find(({ of }) => of.length === 1 && of[0] === group);
  if (margin === undefined) return [];
  const means = treatedMeans({ variable, context, missing }, margin, { table, design, seed });
  const named = {
    variable: variable.variable,
    kind: variable.kind,
    label: variable.label,
    context,
    missing,
    group,
  };
  const unknown: string[] = [];
  const found = means.estimates.flatMap((estimate, level) => {
    const people = measure.populations[group]?.[estimate.level ?? ""];
    const exposure = measure.exposure[group]?.[estimate.level ?? ""];
    if (people === undefined || exposure === undefined) {
      if (estimate.n > 0) unknown.push(estimate.level ?? "");
      return [];
    }
    const reason = hidden.reason(variable.variable, context, { of: margin.of, level });
    const isShown = reason === null && estimate.n >= rule.leastPeople;
    const shown = rule.rounding > 1 ? roundedEstimate(estimate, rule.rounding) : estimate;
    const share = isShown ? shown.estimate : null;
    const draws = isShown ? drawnShares(shown, random) : null;
    const size = people * exposure;
    const figures: Burden = {
      ...named,
      level: estimate.level,
      people,
      exposure,
      prevalence: share,
      overall: share === null ? null : share * exposure,
      estimate: share === null ? null : share * size,
      ...intervalOf(draws?.map((one) => one * size) ?? null, rule),
      suppressed: share === null ? shownReason(reason) : null,
    };
    return [{ figures, draws: draws?.map((one) => one * size) ?? null }];
  });
  const everybody = found.reduce((sum, { figures }) => sum + figures.people, 0);
  const isComplete =
    unknown.length === 0 && found.length > 1 && found.every(({ figures }) => figures.estimate !== null);
  const isSpread = isComplete && found.every(({ draws }) => draws !== null);
  const estimate = isComplete ? found.reduce((sum, { figures }) => sum + (figures.estimate ?? 0), 0) : null;
  const sums = isSpread
    ? Float64Array.from({ length: DRAWS }, (_, at) =>
        found.reduce((sum, { draws }) => sum + (draws?.[at] ?? 0), 0),
      )
    : null;
  return [
    {
      ...named,
      level: null,
      people: everybody,
      exposure: null,
      prevalence: null,
      overall: estimate === null ? null : estimate / everybody,
      estimate: toldNumber(estimate, rule),
      ...intervalOf(sums, rule),
      suppressed: isComplete
        ? null
        : unknown.length > 0
          ? `the definition has no population or exposure of ${unknown.join(", ")}`
          : shownReason("protects another figure"),
    },
    ...found.map(({ figures }) => ({ ...figures, estimate: toldNumber(figures.estimate, rule) })),
  ];
}

/** Draws of a share by its log odds; null where these have no standard error. */
function drawnShares({ estimate, se }: SurveyEstimate, random: Random): Float64Array | null {
  if (estimate === null || se === null || !(estimate > 0 && estimate < 1)) return null;
  const center = log(estimate / (1 - estimate));
  const spread = se / (estimate * (1 - estimate));
  return Float64Array.from({ length: DRAWS }, () => 1 / (1 + exp(-center - spread * random.normal())));
}

function intervalOf(draws: Float64Array | null, rule: DisclosureRule): Pick<Burden, "low" | "high"> {
  if (draws === null) return { low: null, high: null };
  return {
    low: toldNumber(percentileOf(draws, 2.5), rule),
    high: toldNumber(percentileOf(draws, 97.5), rule),
  };
}

function toldNumber(value: number | null, { leastCount }: DisclosureRule): number | null {
  return value === null || leastCount === 0 ? value : Number(value.toPrecision(DIGITS));
}
