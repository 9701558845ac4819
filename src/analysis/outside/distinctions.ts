import type { PatternTable } from "../../data/answers/pattern-table";
import type { OutsideColumn } from "../../data/answers/read-outside";
import type { Responses } from "../../data/answers/responses";
import { selectItems } from "../../data/transform/select";
import { cfa } from "../../factor/cfa/cfa";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import { disclosureRule } from "../../survey/disclosure/disclosure";
import { discriminantClass, traitRatios } from "../../validity/discriminant";
import type { FactorDistinction } from "../../validity/validity-result";
import type { Analysis } from "../analysis";
import { modelChoices } from "../models/fitted-models";
import type { Failures } from "../part";
import type { AnalysisSettings } from "../settings";
import { identifying, refuseDisclosive, withExternalVariables } from "./with-external-variables";

type Settings = Parameters<typeof modelChoices>[0] &
  Pick<
    AnalysisSettings,
    "missing" | "correlation" | "correction" | "clusterLabels" | "categories" | "disclosure" | "threshold"
  >;

interface DistinctionInput {
  readonly settings: Settings;
  readonly failures: Failures;
}

export function distinctionsOf(
  table: PatternTable,
  model: CfaResult,
  { settings, failures }: DistinctionInput,
): FactorDistinction[] {
  const { factorCorrelations: phi, structure, converged } = model;
  if (phi === null || !converged || phi.names.length < 2) return [];
  const { missing, correlation: type, correction } = settings;
  const factors = model.factors.map(({ id, indicators }) => ({ id, items: indicators }));
  const items = factors.flatMap((factor) => factor.items);
  // Simple structure without higher-order factors.
  const isSimple = new Set(items).size === items.length && items.every((id) => model.items.includes(id));
  const [ratios = []] = !isSimple
    ? []
    : failures.attempt({ analysis: "validity", of: structure }, () =>
        traitRatios(table, factors, { missing, type, correction }),
      );
  return phi.names.flatMap((first, f) =>
    phi.names.slice(f + 1).map((second, k): FactorDistinction => {
      const at = f + 1 + k;
      const { class: found, ...correlation } = discriminantClass(
        phi.matrix[f]?.[at] ?? Number.NaN,
        phi.standardErrors[f]?.[at] ?? null,
      );
      const ratio = ratios.find(({ factors: pair }) => pair[0] === first && pair[1] === second);
      return {
        structure,
        factors: [first, second],
        correlation,
        class: found,
        htmt: ratio?.htmt ?? null,
        htmt2: ratio?.htmt2 ?? null,
      };
    }),
  );
}

/**
 * Whether an external scale, as one more factor with its columns as items, is distinct from each factor of a model.
 * Columns are numeric, so that ratios use product-moment correlations.
 */
export function outsideDistinctions(
  responses: Responses,
  { model, variable }: { readonly model: Analysis["cfa"][number]; readonly variable: OutsideColumn },
  { settings, failures }: DistinctionInput,
): FactorDistinction[] {
  const { parts = [], item } = variable;
  if (parts.length < 2) return [];
  return failures
    .attempt({ analysis: "validity", of: `${model.structure} ~ ${item.id}` }, () => {
      const ids = parts.map((part) => part.item.id);
      const table = selectItems({ ...withExternalVariables(responses, parts, settings), groupings: [] }, [
        ...model.items,
        ...ids,
      ]);
      refuseDisclosive(table, identifying(responses, ids), disclosureRule(settings));
      const text = `${model.model}\n${item.id} =~ ${ids.join(" + ")}`;
      const structure = { id: model.structure, label: model.label };
      const joint = cfa(table, text, { ...modelChoices(settings), structure });
      return distinctionsOf(table, joint, { settings, failures });
    })
    .flatMap((found) => found.filter(({ factors }) => factors.includes(item.id)));
}
