import type { PatternTable } from "../../data/answers/pattern-table";
import { itemScores } from "../../data/transform/item-scores";
import { selectItems } from "../../data/transform/select";
import { type LatentEffect, latentRegression } from "../../factor/cfa/latent-regression";
import { scaleIds } from "../../reliability/scale-ids";
import { problemOf } from "../../validity/discriminant";
import { domainOf } from "../../validity/domain";
import { latentScale } from "../../validity/serial-correlation";
import type { ExternalAssociation } from "../../validity/validity-result";
import type { Analysis } from "../analysis";
import type { Failures } from "../part";
import type { AnalysisSettings } from "../settings";
import { type ScoredScale, sameScale } from "./scored-scales";

/**
 * Adds latent correlations: each external variable alone predicts the factors of the model. Binary and ordinal
 * variables stand for the normal ones behind them, by the sample's shares, which are taken as known.
 * @param withExternal items and variables
 */
export function withLatent(
  associations: readonly ExternalAssociation[],
  {
    withExternal,
    model,
    scales,
  }: {
    readonly withExternal: PatternTable;
    readonly model: Analysis["cfa"][number] | null;
    readonly scales: readonly ScoredScale[];
  },
  {
    settings: { missing, estimator },
    failures,
  }: { readonly settings: Pick<AnalysisSettings, "missing" | "estimator">; readonly failures: Failures },
): readonly ExternalAssociation[] {
  if (model === null) return associations;
  const { ofFactor, ofItems } = scaleIds(scales);
  const factorOf = (of: Pick<ScoredScale, "scale" | "structure">): string | undefined => {
    const match = scales.find((scale) => sameScale(scale, of));
    if (match === undefined || (match.structure !== null && match.structure !== model.structure))
      return undefined;
    return model.factors.find(({ indicators }) => ofItems(indicators) === ofFactor(match))?.id;
  };
  const shown = associations.filter((one) => one.suppressed === null && factorOf(one) !== undefined);
  const effects = [...new Set(shown.map(({ external }) => external))].flatMap((external) => {
    const table = selectItems({ ...withExternal, groupings: [] }, [...model.items, external]);
    const of = `${model.structure} ~ ${external}`;
    return failures
      .attempt({ analysis: "validity", of }, () =>
        latentRegression(table, model.model, {
          covariates: [external],
          missing,
          estimator: estimator ?? undefined,
        }),
      )
      .flatMap((found) => found.effects.map((effect) => ({ effect, unit: latentUnit(table) })));
  });
  return associations.map((one) => {
    const match = effects.find(
      ({ effect: { factor, covariate } }) =>
        shown.includes(one) && covariate === one.external && factor === factorOf(one),
    );
    const latent = match === undefined ? null : latentAssociation(match.effect, match.unit);
    const { low = null, high = null } = latent ?? {};
    const isKnown = one.kind === "continuous" && low !== null && high !== null;
    return { ...one, latent, distinct: isKnown ? problemOf(low, high) : null };
  });
}

/** Ratio of correlations on the latent scale to those of a table's last item. */
function latentUnit(table: PatternTable): number {
  const at = table.items.length - 1;
  if (table.items[at]?.scale === "continuous") return 1;
  const values = itemScores(table, at);
  return latentScale(values, domainOf(table, [values])) ?? 1;
}

function latentAssociation({ std, interval }: LatentEffect, unit: number): ExternalAssociation["latent"] {
  if (std === null) return null;
  const [low, high] = interval ?? [];
  const scaled = (value: number | undefined): number | null =>
    value === undefined || Math.abs(value * unit) >= 1 ? null : value * unit;
  return { estimate: std * unit, low: scaled(low), high: scaled(high) };
}
