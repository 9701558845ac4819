import type { Analysis } from "../../analysis/analysis";
import { type ModeledScale, modeledScales, type ScaleVerdict } from "../../verdicts/scale-verdict";
import { scaleName } from "../kit/outside/named-scales";

/** A scale of the report. */
export interface NamedScale extends ModeledScale {
  /** Its label, with its structure's where others are called the same. */
  readonly name: string;
}

const named = (analysis: Analysis): readonly NamedScale[] =>
  modeledScales(analysis).map((scale) => ({ ...scale, name: scaleName(analysis, scale) }));

/** The scales that the report is about: those of the preferred structure, else of the first declared, else all items. */
export function leadScales(analysis: Analysis): readonly NamedScale[] {
  const { comparison, settings } = analysis;
  const scales = named(analysis);
  const wanted = [comparison?.verdict.preferred, ...settings.structures, null];
  const found = wanted.map((id) => scales.filter(({ structure }) => structure === id));
  return found.find((own) => own.length > 0) ?? [];
}

/** Every scale once: those that the report is about, then the others. */
export function shownScales(analysis: Analysis): readonly NamedScale[] {
  const all = [...leadScales(analysis), ...named(analysis)];
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

/** The interval of alpha that the uses are decided by. */
export const alphaEnds = (scale: ScaleVerdict): readonly [number, number] | null =>
  scale.alphaBootstrapInterval ?? scale.alphaInterval;
