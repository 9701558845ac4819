import type { Analysis } from "../../analysis/analysis";
import { chapter, foldedBlocks } from "../kit/tables/blocks";
import type { Place, ReportChapter } from "../kit/tables/section";
import { comparabilityResults, reliabilityResults } from "./apa-measurement";
import { methodText } from "./apa-method";
import { prevalenceResults, sampleResults } from "./apa-sample";
import { structureResults } from "./apa-structure";

const RESULTS: readonly (readonly [Place, (analysis: Analysis) => string])[] = [
  ["survey", sampleResults],
  ["prevalence", prevalenceResults],
  ["structure", structureResults],
  ["reliability", reliabilityResults],
  ["comparability", comparabilityResults],
];

/** Paragraphs to paste into a paper, folded at the end of the sections whose figures they tell. */
export function apaChapters(analysis: Analysis): readonly ReportChapter[] {
  return [
    ...RESULTS.map(([place, results]) =>
      chapter(place, place, "", foldedBlocks("Results in APA style", results(analysis))),
    ),
    chapter("limits", "limits", "", foldedBlocks("Method in APA style", methodText(analysis))),
  ].filter(({ blocks }) => blocks.length > 0);
}
