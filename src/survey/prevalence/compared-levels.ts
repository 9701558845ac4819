import { type Domains, surveyDomains } from "../estimates/domains";
import { type Linearized, linearizedMeans } from "../estimates/linearized";
import { shareFreedom } from "../estimates/share-interval";
import type { MissingTreatment } from "../items/missing-treatment";
import { type EstimateOptions, shownReason } from "./estimate-prevalence";
import { indicator } from "./indicators";
import type { PrevalencePlan } from "./prevalence-plan";

/** With more levels, pairs are compared in the first context and treatment only: there are too many to read. */
const MANY_LEVELS = 4;

/** Prevalences of a grouping's levels that are held against each other. */
export interface ComparedLevels {
  readonly variable: string;
  readonly context: string | null;
  readonly missing: MissingTreatment;
  readonly group: string;
  readonly levels: readonly string[];
  readonly linearized: Linearized;
  /** By level, of the rarer answer; null without clusters. */
  readonly freedom: Float64Array | null;
  /** Whether a level's figure may be shown. */
  readonly reasons: readonly (string | null)[];
}

/** The sets, or the items where there are no sets, by every grouping that is not crossed. */
export function comparedLevels(
  { table, variables, margins }: PrevalencePlan,
  { design, hidden }: EstimateOptions,
): ComparedLevels[] {
  const sets = variables.filter(({ kind }) => kind === "set");
  const wanted = sets.length > 0 ? sets : variables;
  return margins.flatMap(({ grouping, of }) => {
    if (grouping === null || of.length > 1) return [];
    const domains: Domains = surveyDomains(design, grouping);
    const { levels, name: group } = grouping;
    const few = levels.length <= MANY_LEVELS;
    const treatments = few ? (["known", "as-no"] as const) : (["known"] as const);
    return wanted.flatMap((variable) =>
      variable.byGroup
        .filter((context) => context === null || few)
        .flatMap((context) =>
          treatments.map((missing): ComparedLevels => {
            const { values } = indicator(table, variable, { context, missing });
            const linearized = linearizedMeans(values, domains);
            const reasons = levels.map((_, level) => {
              const reason = hidden.reason(variable.variable, context, { of, level });
              return reason === null ? null : shownReason(reason);
            });
            const freedom = shareFreedom(values, domains);
            return {
              ...{ variable: variable.variable, context, missing, group, levels },
              ...{ linearized, freedom, reasons },
            };
          }),
        ),
    );
  });
}
