import type { PatternTable } from "../../data/answers/pattern-table";
import { selectItems } from "../../data/transform/select";
import { type LatentEffect, latentRegression } from "../../factor/cfa/latent-regression";
import { problemOf } from "../../validity/discriminant";
import type { ExternalAssociation } from "../../validity/validity-result";
import type { Analysis, AnalysisSettings } from "../analysis";
import type { Failures } from "../failures";
import { type HeldScale, sameItems } from "./scales";

/**
 * The correlations with those of the factors beside them: of the scales that are factors of a model, each variable that is
 * told is what they are regressed on, alone.
 *
 * @param beside items and variables
 * @param scales of the associations
 */
export function withLatent(
  associations: readonly ExternalAssociation[],
  {
    beside,
    model,
    scales,
  }: {
    readonly beside: PatternTable;
    readonly model: Analysis["cfa"][number] | null;
    readonly scales: readonly HeldScale[];
  },
  {
    missing,
    estimator,
    failures,
  }: Pick<AnalysisSettings, "missing" | "estimator"> & { readonly failures: Failures },
): readonly ExternalAssociation[] {
  if (model === null) return associations;
  const factorOf = (of: Pick<HeldScale, "scale" | "structure">): string | undefined => {
    const own = scales.find(({ scale, structure }) => scale === of.scale && structure === of.structure);
    if (own === undefined || (own.structure !== null && own.structure !== model.structure)) return undefined;
    return model.factors.find(({ indicators }) => sameItems(indicators, own.items))?.id;
  };
  const told = associations.filter((one) => one.suppressed === null && factorOf(one) !== undefined);
  const effects = [...new Set(told.map(({ external }) => external))].flatMap((external) => {
    const table = selectItems({ ...beside, groupings: [] }, [...model.items, external]);
    const of = `${model.structure} ~ ${external}`;
    return failures
      .attempt({ analysis: "validity", of }, () =>
        latentRegression(table, model.model, {
          ...{ covariates: [external], missing },
          estimator: estimator ?? undefined,
        }),
      )
      .flatMap((found) => found.effects);
  });
  return associations.map((one) => {
    const latent = latentOf(
      effects.find(
        ({ factor, covariate }) =>
          told.includes(one) && covariate === one.external && factor === factorOf(one),
      ),
    );
    const { low = null, high = null } = latent ?? {};
    const isKnown = one.kind === "continuous" && low !== null && high !== null;
    return { ...one, latent, distinct: isKnown ? problemOf(low, high) : null };
  });
}

function latentOf(effect: LatentEffect | undefined): ExternalAssociation["latent"] {
  if (effect === undefined || effect.std === null) return null;
  return { estimate: effect.std, low: effect.interval?.[0] ?? null, high: effect.interval?.[1] ?? null };
}
