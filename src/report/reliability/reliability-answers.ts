import type { Analysis } from "../../analysis/analysis";
import type { ScaleReliability } from "../../reliability/scale-result";
import type { ReportAnswer } from "../kit/tables/section";
import { quoted } from "../kit/words/phrases";
import { reliabilitySentence, scaleVerdict } from "./reliability-sentences";

/** Whether each structure's scales are reliable. */
export function reliabilityAnswers(analysis: Analysis): readonly ReportAnswer[] {
  const groups = new Map<string | null, ScaleReliability[]>();
  const declared = analysis.reliability.filter((scale) => scale.structure !== null);
  for (const scale of declared.length > 0 ? declared : analysis.reliability) {
    groups.set(scale.structure, [...(groups.get(scale.structure) ?? []), scale]);
  }
  const told = new Set<string>();
  const once = (scale: ScaleReliability): string => {
    const text = reliabilitySentence(scale);
    if (told.has(text)) return `${quoted(scale.label)}: see above.`;
    told.add(text);
    return text;
  };
  return [...groups].map(([id, scales]) => {
    const label = analysis.measure.structures.find((structure) => structure.id === id)?.label;
    const question =
      id === null || label === undefined
        ? "Is the scale of all items reliable?"
        : `Are the scales of ${quoted(label)} reliable?`;
    return {
      question,
      answer: scales.map(once).join(" "),
      verdict: scaleVerdict(scales),
    };
  });
}
