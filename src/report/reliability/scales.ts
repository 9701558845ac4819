import type { Analysis } from "../../analysis/analysis";
import { type ModeledScale, modeledScales, type ScaleVerdict } from "../../verdicts/scale-verdict";
import { scaleName } from "../kit/outside/named-scales";

export interface NamedScale extends ModeledScale {
  /** Its label, with its structure's where another structure has the same label. */
  readonly name: string;
}

const named = (analysis: Analysis): readonly NamedScale[] =>
  modeledScales(analysis).map((scale) => ({ ...scale, name: scaleName(analysis, scale) }));

/** The scales of the working model, else of the first declared one, else all items. */
export function leadScales(analysis: Analysis): readonly NamedScale[] {
  const { workingModel, settings } = analysis;
  const scales = named(analysis);
  const working = workingModel?.base ?? workingModel?.structure;
  const structureIds = [working, workingModel?.structure, ...settings.structures, null];
  const found = structureIds.map((id) => scales.filter(({ structure }) => structure === id));
  return found.find((candidates) => candidates.length > 0) ?? [];
}

/** Every scale once, leading ones first. */
export function shownScales(analysis: Analysis): readonly NamedScale[] {
  const all = [...leadScales(analysis), ...named(analysis)];
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

/** The interval of alpha that decides about uses. */
export const alphaEnds = (scale: ScaleVerdict): readonly [number, number] | null =>
  scale.alphaBootstrapInterval ?? scale.alphaInterval;
