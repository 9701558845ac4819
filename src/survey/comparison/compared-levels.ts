import { remember } from "../../numeric/workers/remember";
import type { ChosenTreatment } from "../items/missing-treatment";
import * as messages from "../messages";
import type { EstimateOptions } from "../prevalence/estimate-prevalence";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import { hasMissing, type TreatedMeans, treatedMeans } from "../prevalence/treated-means";

/** With more levels, pairs are compared in the first context and treatment only. */
const MANY_LEVELS = 4;

export interface ComparedLevels extends TreatedMeans {
  readonly variable: string;
  readonly context: string | null;
  readonly missing: ChosenTreatment;
  readonly group: string;
  readonly levels: readonly string[];
  /** By level, why its figure is hidden. */
  readonly reasons: readonly (string | null)[];
}

/** The treatment under which groups are compared: the chosen one, or "known" where no answer is missing. */
export function mainTreatment(
  { table }: Pick<PrevalencePlan, "table">,
  { missing }: Pick<EstimateOptions, "missing">,
): ChosenTreatment {
  return missing === "imputed" && !hasMissing(table) ? "known" : missing;
}

/** Sets, or items where there are no sets, by every grouping that is not crossed. */
export const comparedLevels = remember((plan: PrevalencePlan, options: EstimateOptions): ComparedLevels[] => {
  const { table, variables, margins } = plan;
  const { design, seed, hidden } = options;
  const sets = variables.filter(({ kind }) => kind === "set");
  const wanted = sets.length > 0 ? sets : variables;
  const main = mainTreatment(plan, options);
  return margins.flatMap((margin) => {
    const { grouping, of } = margin;
    if (grouping === null || of.length > 1) return [];
    const { levels, name: group } = grouping;
    const few = levels.length <= MANY_LEVELS;
    // Published claims are of known answers, or count missing ones as no.
    const treatments = new Set<ChosenTreatment>(few ? [main, "known", "as-no"] : [main, "known"]);
    return wanted.flatMap((variable) =>
      variable.byGroup
        .filter((context) => context === null || few)
        .flatMap((context) =>
          [...treatments].map((missing): ComparedLevels => {
            const means = treatedMeans({ variable, context, missing }, margin, { table, design, seed });
            const reasons = levels.map((_, level) => {
              const isHidden = hidden.isHidden(variable.variable, context, { of, level });
              return isHidden ? messages.couldIdentify() : null;
            });
            return { variable: variable.variable, context, missing, group, levels, reasons, ...means };
          }),
        ),
    );
  });
});
