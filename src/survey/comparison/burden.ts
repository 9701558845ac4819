import * as f from "../../figures/declare";
import type { Measure } from "../../measures/measure";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { createRandom, type Random } from "../../numeric/random/random";
import { percentileOf } from "../../numeric/sums/percentile";
import * as names from "../../words/messages";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { SurveyEstimate } from "../estimates/survey-estimates";
import type { ChosenTreatment } from "../items/missing-treatment";
import * as messages from "../messages";
import { type EstimateOptions, hiddenWords } from "../prevalence/estimate-prevalence";
import type { Variable } from "../prevalence/indicators";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import { treatedMeans } from "../prevalence/treated-means";
import { mainTreatment } from "./compared-levels";

/** Number of people for whom a share stands, in a level of a grouping or in all. */
export const burdenRecord = {
  variable: f.text,
  kind: f.code<Variable["kind"]>(),
  label: f.text,
  context: f.orNull(f.text),
  missing: f.code<ChosenTreatment>(),
  group: f.text,
  /** Null for all sampled levels. */
  level: f.orNull(f.text),
  /** Size of the population. */
  people: f.exact,
  /** Share of it that the survey covers; null for all levels together. */
  exposure: f.orNull(f.exact),
  /** Share of the covered population; null for all levels together. */
  prevalence: f.orNull(f.share).named(names.prevalence),
  /** Share of the whole population, with those not covered as no. */
  overall: f.orNull(f.share),
  /** Number of people. */
  estimate: f.orNull(f.people),
  /** 95 % interval, by simulation. */
  low: f.orNull(f.people).named(names.low95),
  high: f.orNull(f.people).named(names.high95),
  /** Why the figures are null. */
  suppressed: f.orNull(f.text),
};
export interface Burden extends f.Declared<typeof burdenRecord> {}

const DRAWS = 5000;
/** Significant digits of a number of people: more would reveal the share's. */
const SIGNIFICANT_DIGITS = 4;

/** The covered population by level of a grouping: its size times its exposure. */
export function coveredPopulation(
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
 * The number of people who reported something, by level of a grouping and in all: share of yes times covered share
 * times population. Uncertainty is that of the survey's shares alone, by 5,000 draws of their logits from independent
 * normal distributions; populations and exposure count as known.
 * @param measure its `populations` and `exposure` are used, for groupings with both
 * @returns sets (items where there are none) in the contexts shown by group; all levels together are hidden where one
 *   is, and null where the measure lacks a level with people
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
    const isShown =
      !hidden.isHidden(variable.variable, context, { of: margin.of, level }) &&
      estimate.n >= rule.leastPeople;
    const share = isShown ? estimate.estimate : null;
    const draws = isShown ? drawShares(estimate, random) : null;
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
      suppressed: isShown ? null : hiddenWords(estimate.n, rule),
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
      estimate: releasedNumber(estimate, rule),
      ...intervalOf(sums, rule),
      suppressed: isComplete
        ? null
        : unknown.length > 0
          ? messages.noSize({ levels: unknown })
          : messages.couldIdentify(),
    },
    ...found.map(({ figures }) => ({ ...figures, estimate: releasedNumber(figures.estimate, rule) })),
  ];
}

/** Draws of a share on the logit scale; null where it has no standard error there. */
function drawShares({ estimate, se }: SurveyEstimate, random: Random): Float64Array | null {
  if (estimate === null || se === null || !(estimate > 0 && estimate < 1)) return null;
  const center = log(estimate / (1 - estimate));
  const spread = se / (estimate * (1 - estimate));
  return Float64Array.from({ length: DRAWS }, () => 1 / (1 + exp(-center - spread * random.normal())));
}

function intervalOf(draws: Float64Array | null, rule: DisclosureRule): Pick<Burden, "low" | "high"> {
  if (draws === null) return { low: null, high: null };
  return {
    low: releasedNumber(percentileOf(draws, 2.5), rule),
    high: releasedNumber(percentileOf(draws, 97.5), rule),
  };
}

function releasedNumber(value: number | null, { leastCount }: DisclosureRule): number | null {
  return value === null || leastCount === 0 ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
