import type { Analysis } from "../../analysis/analysis";
import { type ModeledScale, modeledScales, type ScaleVerdict } from "../../verdicts/scale-verdict";
import { scaleName } from "./outside/named-scales";
import { recommendedScores, scoredStructure } from "./recommended-scores";

export interface NamedScale extends ModeledScale {
  /** Its label, with its structure's where another structure has the same label. */
  readonly name: string;
}

const named = (analysis: Analysis): readonly NamedScale[] =>
  modeledScales(analysis).map((scale) => ({ ...scale, name: scaleName(analysis, scale) }));

/** The recommended scores; without verdicts on scores the scales of the working model, else all items. */
export function leadScales(analysis: Analysis): readonly NamedScale[] {
  const scales = named(analysis);
  const of = (id: string | null) => scales.filter(({ structure }) => structure === id);
  const scores = recommendedScores(analysis);
  const chosen = [
    ...(scores?.total ? of(null) : []),
    ...of(scores?.structure ?? null).filter(({ scale }) => scores?.factors.includes(scale)),
  ];
  const working = scoredStructure(analysis);
  const ids = [...(working === null ? [] : [working]), null, ...analysis.settings.structures];
  const candidates = [chosen, ...ids.map(of)];
  return candidates.find(({ length }) => length > 0) ?? [];
}

/** Every scale once, leading ones first. */
export function shownScales(analysis: Analysis): readonly NamedScale[] {
  const all = [...leadScales(analysis), ...named(analysis)];
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

type ScaleName = Pick<ScaleVerdict, "structure" | "scale">;

/** Whether two scales are the same one: all items, or a factor of the same name. */
export const isSameScale = (one: ScaleName, other: ScaleName): boolean =>
  (one.structure === null) === (other.structure === null) && one.scale === other.scale;

/** The interval of alpha that decides about uses. */
export const alphaEnds = (scale: ScaleVerdict): readonly [number, number] | null =>
  scale.alphaBootstrapInterval ?? scale.alphaInterval;
