import type { Analysis } from "../../analysis/analysis";
import type { ScaleVerdict } from "../../verdicts/scale-verdict";
import type { ReportAnswer } from "../kit/tables/section";
import { BANDS, reliabilityBand } from "../kit/words/bands";
import { coefficientAgainst } from "../kit/words/coefficient-against";
import { coefficient, counted, paragraph, quoted } from "../kit/words/phrases";
import { leftOutOf } from "../kit/words/withheld";

const LIMIT = { value: BANDS.reliability.sufficient };

/** Whether a scale is reliable enough for research, with the coefficient, its interval and the rule. */
export function reliabilitySentence(scale: ScaleVerdict): string {
  const limit = coefficientAgainst(LIMIT.value);
  const name = `${quoted(scale.label)} (${counted(scale.items.length, "item")}: ${scale.items.join(", ")})`;
  if (scale.alpha === null) {
    return `${name}: alpha is not defined, so that nothing can be said about its reliability.`;
  }
  const ends = intervalOf(scale);
  const kind = scale.alphaBootstrapInterval ? "95% bootstrap interval" : "95% interval";
  const range = ends ? `, ${kind} [${ends.map((end) => coefficientAgainst(end, LIMIT)).join(", ")}]` : "";
  const figures = `alpha ${coefficientAgainst(scale.alpha, LIMIT)}${range}`;
  const band = reliabilityBand(scale.alpha, ends);
  if (band === "unknown" || band === "meaningless") {
    return `${name} has a negative alpha, which has no meaning as a reliability (${figures}): the items run against each other; check whether one is keyed the other way.`;
  }
  const pair =
    scale.spearmanBrown === null
      ? ""
      : `; Spearman-Brown ${coefficient(scale.spearmanBrown)} for its two items`;
  const rule = `(rule: ${limit} or more)`;
  if (band === "undecided") {
    return `It is undecided whether ${name} is reliable enough for research: ${figures} ${rule}${pair}; the interval includes ${limit}.`;
  }
  const verdict = band === "sufficient" ? "is reliable enough" : "is not reliable enough";
  return `${name} ${verdict} for research: ${figures} ${rule}${pair}.`;
}

/** The bootstrap interval, which heeds the weights, where there is one. */
function intervalOf(scale: ScaleVerdict): readonly [number, number] | null {
  return scale.alphaBootstrapInterval ?? scale.alphaInterval;
}

/** The verdict on several scales together: mixed where they differ or one is undecided. */
export function scaleVerdict(scales: readonly ScaleVerdict[]): ReportAnswer["verdict"] {
  const bands = scales.map((scale) => reliabilityBand(scale.alpha, intervalOf(scale)));
  if (bands.every((band) => band === "unknown")) return "neutral";
  if (bands.every((band) => band === "sufficient")) return "yes";
  return bands.some((band) => band === "sufficient" || band === "undecided") ? "partly" : "no";
}

/** Whether each structure's scales are reliable. */
export function reliabilityAnswers(analysis: Analysis): readonly ReportAnswer[] {
  const groups = new Map<string | null, ScaleVerdict[]>();
  const declared = analysis.reliability.filter((scale) => scale.structure !== null);
  for (const scale of declared.length > 0 ? declared : analysis.reliability) {
    groups.set(scale.structure, [...(groups.get(scale.structure) ?? []), scale]);
  }
  const told = new Set<string>();
  const once = (scale: ScaleVerdict): string => {
    const text = reliabilitySentence(scale);
    if (told.has(text)) return `${quoted(scale.label)}: see above.`;
    told.add(text);
    return text;
  };
  return [...groups].map(([id, scales]) => {
    const structure = analysis.measure.structures.find((one) => one.id === id);
    const label = structure?.label;
    const left = leftOutOf(analysis, structure?.factors.flatMap(({ items }) => items) ?? analysis.data.items);
    const question =
      id === null || label === undefined
        ? "Is the scale of all items reliable?"
        : `Are the scales of ${quoted(label)} reliable?`;
    return {
      question,
      // What is left of a scale is another scale: no verdict on the one declared.
      answer: paragraph(left && `${left}: the scales below are what remains.`, ...scales.map(once)),
      verdict: left === "" ? scaleVerdict(scales) : "neutral",
    };
  });
}
