import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import type { ScaleVerdict } from "../../verdicts/scale-verdict";
import { isLatentScale } from "../kit/words/bands";
import { structureLabel } from "../kit/words/model-names";

type CutOff = IrtResult["cutOffs"][number]["cuts"][number];

/** A scale with what models say of the sum of its items. */
export interface ModeledScale extends ScaleVerdict {
  /** Its label, with its structure's where others are called the same. */
  readonly name: string;
  /** Of the sum: from the confirmatory model; without one from the factor solution, where that is not latent. */
  readonly omega: number | null;
  readonly omegaInterval: readonly [number, number] | null;
  /** Of the scores of the item response model. */
  readonly marginal: number | null;
  readonly cuts: readonly CutOff[];
}

/** The scales that the report is about: those of the preferred structure, else of the first declared, else all items. */
export function leadScales(analysis: Analysis): readonly ModeledScale[] {
  const { comparison, settings, reliability } = analysis;
  const wanted = [comparison?.verdict.preferred, ...settings.structures, null];
  const found = wanted.map((id) => reliability.filter(({ structure }) => structure === id));
  return (found.find((scales) => scales.length > 0) ?? []).map((scale) => modeled(analysis, scale));
}

/** Every scale, once by its items: those that the report is about, then the others. */
export function shownScales(analysis: Analysis): readonly ModeledScale[] {
  const all = [...leadScales(analysis), ...analysis.reliability.map((scale) => modeled(analysis, scale))];
  return all.filter(({ items }, place) => all.findIndex((other) => sameItems(other.items, items)) === place);
}

export const sameItems = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

function modeled(analysis: Analysis, scale: ScaleVerdict): ModeledScale {
  const isOfScale = ({ items }: { readonly items: readonly string[] }): boolean =>
    sameItems(items, scale.items);
  const ofStructure = ({ structure, converged }: { structure: string; converged: boolean }): boolean =>
    converged && (scale.structure === null || structure === scale.structure);
  const omega = analysis.cfa
    .filter(ofStructure)
    .flatMap(({ reliability }) => reliability)
    .find((one) => isOfScale(one) && one.omegaCategorical !== null);
  const model = analysis.irt.filter(ofStructure).find(({ factors }) => factors.some(isOfScale));
  const namesakes = analysis.reliability.filter(
    (other) => other.label === scale.label && !isOfScale(other) && other.structure !== scale.structure,
  );
  return {
    ...scale,
    name:
      namesakes.length === 0 ? scale.label : `${scale.label} (${structureLabel(analysis, scale.structure)})`,
    omega: omega?.omegaCategorical ?? (isLatentScale(analysis.correlation.type) ? null : scale.omegaTotal),
    omegaInterval: omega?.omegaCategoricalInterval ?? null,
    marginal: model?.reliability.marginal[model.factors.findIndex(isOfScale)] ?? null,
    cuts: model?.cutOffs.find(isOfScale)?.cuts ?? [],
  };
}

/** The interval of alpha that the uses are decided by. */
export const alphaEnds = (scale: ScaleVerdict): readonly [number, number] | null =>
  scale.alphaBootstrapInterval ?? scale.alphaInterval;
