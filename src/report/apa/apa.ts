import type { Analysis } from "../../analysis/analysis";
import { chapter, foldedBlocks } from "../kit/tables/blocks";
import type { Place, ReportChapter } from "../kit/tables/section";
import { correlationName } from "../kit/words/bands";
import { formatCell } from "../kit/words/format";
import { irtModelName } from "../kit/words/irt-names";
import { EXTRACTION_NAMES, ROTATION_NAMES } from "../kit/words/method-names";
import { counted, listed, paragraph, quoted, texts } from "../kit/words/phrases";
import { comparabilityResults, reliabilityResults } from "./apa-measurement";
import { agreementResults, outcomeResults, toldResults, validityResults } from "./apa-outside";
import { prevalenceResults, sampleResults } from "./apa-sample";
import { structureResults } from "./apa-structure";

const RESULTS: readonly (readonly [Place, ...((analysis: Analysis) => string)[]])[] = [
  ["survey", sampleResults],
  ["prevalence", prevalenceResults, toldResults],
  ["together", outcomeResults],
  ["structure", structureResults],
  ["reliability", reliabilityResults, agreementResults],
  ["validity", validityResults],
  ["comparability", comparabilityResults],
];

/** Paragraphs to paste into a paper, folded at the end of the sections whose figures they tell. */
export function apaChapters(analysis: Analysis): readonly ReportChapter[] {
  return [
    ...RESULTS.map(([place, ...results]) =>
      chapter(
        place,
        place,
        "",
        foldedBlocks(
          "Results in APA style",
          results.map((one) => one(analysis)),
        ),
      ),
    ),
    chapter("limits", "limits", "", foldedBlocks("Method in APA style", methodText(analysis))),
  ].filter(({ blocks }) => blocks.length > 0);
}

/** What a method section says: measure, design, missing answers, estimators, tests, software. */
function methodText(analysis: Analysis): string {
  const { measure, data, settings, correlation, efa, cfa, reliability, irt, dif, invariance } = analysis;
  const [model] = cfa;
  const [response] = irt;
  const groups = [...new Set([...invariance, ...dif].map(({ group }) => group))];
  const design = texts(
    settings.weights === "design" && "design weights",
    data.design?.strata != null && counted(data.design.strata, "stratum", "strata"),
    data.design?.clusters != null && counted(data.design.clusters, "cluster"),
  );
  return paragraph(
    `N = ${formatCell(data.n, "integer")} people answered ${quoted(measure.title)} (${counted(data.items.length, "item")}).`,
    design.length > 0 && `Estimates used ${listed(design)}.`,
    data.nComplete !== data.n && `Missing answers were handled by ${correlation.missing} deletion.`,
    data.nComplete !== data.n &&
      settings.prevalenceMissing === "imputed" &&
      analysis.prevalence.length > 0 &&
      "For prevalences they were imputed.",
    efa.length > 0 &&
      `Exploratory factors of ${correlationName(correlation.type)} correlations were obtained by ${EXTRACTION_NAMES[settings.extraction]}${settings.rotation === "none" ? "" : ` with ${ROTATION_NAMES[settings.rotation]}`}.`,
    model !== undefined && `Confirmatory models were estimated by ${model.estimator}.`,
    reliability.length > 0 && "Reliability was estimated by coefficients alpha and omega.",
    response !== undefined &&
      `The ${irtModelName(response.model)} was estimated by marginal maximum likelihood.`,
    groups.length > 0 &&
      `Measurement invariance and item functioning were tested by ${listed(groups)}, with p values adjusted by Holm’s method.`,
    `Analyses were run with ${analysis.software.name} ${analysis.software.version} (seed ${settings.seed}).`,
  );
}
