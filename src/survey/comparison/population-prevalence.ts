import type { Grouping } from "../../data/answers/pattern-table";
import { ItemwiseError } from "../../errors";
import * as f from "../../figures/declare";
import * as names from "../../words/messages";
import { shareInterval } from "../estimates/share-interval";
import type { ChosenTreatment } from "../items/missing-treatment";
import * as messages from "../messages";
import type { EstimateOptions } from "../prevalence/estimate-prevalence";
import type { Variable } from "../prevalence/indicators";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import { treatedMeans } from "../prevalence/treated-means";
import { mainTreatment } from "./compared-levels";

/** A share of the sampled population, poststratified to a grouping's known sizes. */
export const populationPrevalenceRecord = {
  variable: f.text,
  kind: f.code<"item" | "set">(),
  label: f.text,
  context: f.orNull(f.text),
  missing: f.code<ChosenTreatment>(),
  /** The grouping with known sizes. */
  group: f.text,
  /** Population of the sampled levels; times a share, a number of people. */
  people: f.exact,
  estimate: f.orNull(f.share).named(names.share),
  se: f.orNull(f.error).named(names.standardError),
  low: f.orNull(f.share).named(names.low95),
  high: f.orNull(f.share).named(names.high95),
  /** Why the figures are null. */
  suppressed: f.orNull(f.text),
};
export interface PopulationPrevalence extends f.Declared<typeof populationPrevalenceRecord> {}

/** Population sizes by level of a grouping. */
type PopulationSizes = Readonly<Record<string, number>>;

/**
 * Shares of the sampled population by poststratification: the levels' shares weighted by population sizes.
 * @param sizes by level; those of levels without a sample are not used
 * @returns for everybody; hidden where any level's share is, as it would be given away
 * @throws ItemwiseError "no-grouping" where the answers lack the grouping, "no-population-size" where a sampled level
 *   has none
 * @see Valliant (1993), JASA, 88, 89-96; Lumley (2010), Complex surveys, section 7.2. Reference: R's survey,
 *   `svymean(~y, postStratify(subset(design, !is.na(y)), ~group, sizes))`, and `svytotal` over the sum of the sizes.
 */
export function populationPrevalence(
  plan: PrevalencePlan,
  { group, sizes }: { readonly group: string; readonly sizes: PopulationSizes },
  options: EstimateOptions,
): PopulationPrevalence[] {
  const { grouping, people } = sampledPopulation(plan, group, sizes);
  const treatments = [...new Set([mainTreatment(plan, options), "as-no"] as const)];
  return plan.variables.flatMap((variable) =>
    variable.byGroup.flatMap((context) =>
      treatments.map((missing): PopulationPrevalence => {
        const { kind, label } = variable;
        const named = { variable: variable.variable, kind, label, context, missing, group };
        const whole = people.reduce((sum, size) => sum + size, 0);
        const asked = { variable, context, missing, grouping, people };
        return { ...named, people: whole, ...figures(plan, asked, options) };
      }),
    ),
  );
}

/** The grouping, and population sizes by level; 0 where nobody was sampled. */
function sampledPopulation({ table }: PrevalencePlan, group: string, sizes: PopulationSizes) {
  const grouping = table.groupings.find(({ name }) => name === group);
  if (grouping === undefined) {
    throw new ItemwiseError("no-grouping", () => messages.noGrouping({ grouping: group }), {
      hint: messages.noGroupingHint,
    });
  }
  const sampled = new Set(grouping.codes);
  const people = grouping.levels.map((level, at) => {
    if (!sampled.has(at)) return 0;
    const size = sizes[level];
    if (size !== undefined) return size;
    throw new ItemwiseError(
      "no-population-size",
      () => messages.noPopulationSize({ grouping: group, level }),
      {
        hint: messages.noPopulationSizeHint,
      },
    );
  });
  return { grouping, people };
}

interface PopulationRequest {
  readonly variable: Variable;
  readonly context: string | null;
  readonly missing: ChosenTreatment;
  readonly grouping: Grouping;
  /** By level. */
  readonly people: readonly number[];
}

const NOTHING = { estimate: null, se: null, low: null, high: null } as const;

function figures(
  { table }: PrevalencePlan,
  { variable, context, missing, grouping, people }: PopulationRequest,
  { design, seed, hidden }: EstimateOptions,
): Pick<PopulationPrevalence, "estimate" | "se" | "low" | "high" | "suppressed"> {
  const isHidden =
    hidden.isHidden(variable.variable, context, { of: [], level: 0 }) ||
    people.some((_, level) => hidden.isHidden(variable.variable, context, { of: [grouping.name], level }));
  if (isHidden) return { ...NOTHING, suppressed: messages.couldIdentify() };
  const asked = { variable, context, missing };
  const sample = { table, design, seed };
  const means = treatedMeans(asked, { of: [grouping.name] }, sample);
  const whole = people.reduce((sum, size) => sum + size, 0);
  const [share] = means.contrasts([people.map((size) => size / whole)]);
  if (share === undefined || share.estimate === null || share.se === null)
    return { ...NOTHING, suppressed: share?.problem ?? messages.notDefined() };
  const levels = means.estimates;
  const n = levels.reduce((sum, level) => sum + level.n, 0);
  const basis = { estimate: share.estimate, se: share.se, n, kishN: n, df: share.df, problem: null };
  const { low, high } = shareInterval(basis, treatedMeans(asked, { of: [] }, sample).freedom?.[0] ?? null);
  return { estimate: share.estimate, se: share.se, low, high, suppressed: null };
}
