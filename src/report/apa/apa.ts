import { type Analysis, isExplored } from "../../analysis/analysis";
import { ROTATIONS } from "../../factor/efa/rotation/rotations";
import type { Measure } from "../../measures/measure";
import { distinctScales } from "../../reliability/scale-ids";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { base, overallShares } from "../kit/outside/among-words";
import {
  agreementName,
  externalName,
  externalPhrase,
  ofLeadScales,
  scaleName,
} from "../kit/outside/named-scales";
import { mainLevel, outcomesOf } from "../kit/outside/outcome-words";
import { chapter, foldedBlocks } from "../kit/tables/blocks";
import type { Place, ReportChapter } from "../kit/tables/section";
import { correlationName } from "../kit/words/bands";
import { extractionName, irtModelName, rotationSettingsText } from "../kit/words/format";
import { paragraph, texts } from "../kit/words/phrases";
import { coefficientText, estimateText, fTestText, shareText } from "./figures";
import * as messages from "./messages";
import { comparabilityResults, reliabilityResults, structureResults } from "./model-results";
import { prevalenceResults, sampleResults } from "./survey-results";

const RESULTS: readonly (readonly [Place, ...((analysis: Analysis) => string)[]])[] = [
  ["survey", sampleResults],
  ["prevalence", prevalenceResults, amongResults],
  ["together", outcomeResults],
  ["structure", structureResults],
  ["reliability", reliabilityResults, agreementResults],
  ["validity", validityResults],
  ["comparability", comparabilityResults],
];

/** Paragraphs to paste into a paper, folded at the end of the sections with their figures. */
export function apaChapters(analysis: Analysis): readonly ReportChapter[] {
  return RESULTS.map(([place, ...texts]) => {
    const written = texts.map((text) => text(analysis));
    return chapter(place, place, "", foldedBlocks(messages.resultsTitle(), written));
  }).filter(({ blocks }) => blocks.length > 0);
}

/** The method as a paragraph of a paper: what was estimated from what, how, and with what. */
export function apaMethod(analysis: Analysis, definition: Measure): string {
  const { measure, data, settings, correlation, efa, cfa, reliability, irt, dif, invariance } = analysis;
  const [model] = cfa;
  const [response] = irt;
  const groups = [...new Set([...invariance, ...dif].map(({ group }) => group))];
  const design = [
    ...(settings.weights === "design" ? [messages.samplingWeights()] : []),
    ...(data.design?.strata != null ? [messages.strata({ n: data.design.strata })] : []),
    ...(data.design?.clusters != null ? [messages.clusters({ n: data.design.clusters })] : []),
    ...(data.design?.replicates != null ? [names.replicateWeights({ n: data.design.replicates })] : []),
  ];
  const { extraction, rotation, seed } = settings;
  return paragraph(
    messages.participants({ n: data.n, measure: measure.title, items: data.items.length }),
    design.length > 0 && messages.design({ design }),
    dichotomization(analysis, definition),
    data.nComplete !== data.n && messages.missingAnswers({ missing: correlation.missing }),
    data.nComplete !== data.n &&
      settings.prevalenceMissing === "imputed" &&
      analysis.prevalence.length > 0 &&
      messages.imputedPrevalence(),
    analysis.prevalence.length > 0 && messages.prevalenceMethod(),
    efa.length > 0 &&
      messages.exploratoryMethod({
        correlations: correlationName(correlation.type),
        extraction: extractionName(extraction),
        rotation: rotation === "none" ? null : ROTATIONS[rotation].name({ form: "phrase" }),
      }),
    efa.length > 0 && rotationSettingsText(settings.rotationSettings),
    isExplored(analysis) && messages.numberMethod(),
    model !== undefined &&
      messages.confirmatoryMethod({
        estimator: model.estimator,
        isSame: efa.length > 0 && model.estimator.startsWith("WLS"),
      }),
    reliability.length > 0 && messages.reliabilityMethod(),
    response !== undefined &&
      messages.irtMethod({ model: irtModelName(response.model), missing: response.missing }),
    groups.length > 0 && messages.comparabilityMethod({ groups }),
    messages.software({ ...analysis.software, seed: String(seed) }),
  );
}

/** The rule by which answers were dichotomized, and why; empty where they were not. */
function dichotomization({ items, settings }: Analysis, { dichotomize, ...measure }: Measure): string {
  if (settings.categories !== "dichotomized" || dichotomize === null) return "";
  const counted = measure.items.map(({ categories }) =>
    categories.filter(({ code }) => dichotomize.yes.includes(code)).map(messages.answer),
  );
  const [yes = [], ...others] = new Map(counted.map((one) => [one.join("\n"), one])).values();
  const [lower, higher] = dichotomize.labels;
  const lowest = items.flatMap(({ descriptives }) => descriptives?.floor ?? []);
  const isRare = lowest.length === items.length && Math.min(...lowest) > RARE;
  const [low, high] = [Math.min(...lowest), Math.max(...lowest)];
  return paragraph(
    messages.dichotomized({ yes: others.length === 0 ? yes : [], lower, higher }),
    isRare ? messages.dichotomizedRare({ low, high }) : messages.dichotomizedAsDeclared(),
  );
}

/** From this share of lowest answers on, the other answers are too rare to distinguish. */
const RARE = 0.5;

function amongResults(analysis: Analysis): string {
  return paragraph(
    ...analysis.among.flatMap((question) => {
      const shown = overallShares(question).flatMap(({ estimate, ...one }) =>
        estimate === null || one.kind === "exclusive" ? [] : [{ ...one, estimate }],
      );
      const any = shown.find(({ kind }) => kind === "any");
      const named = shown.filter(({ kind }) => kind === "answer");
      return [
        any !== undefined &&
          messages.shareOtherThan({
            question: question.label,
            base: base(analysis, question),
            share: shareText(any),
            none: named.find(({ key }) => key === question.noneKey)?.label ?? null,
          }),
        ...named.map((one) => messages.shareOfAnswer({ answer: one.label, share: shareText(one) })),
      ];
    }),
  );
}

function outcomeResults(analysis: Analysis): string {
  return paragraph(
    ...outcomesOf(analysis).map((outcome) => {
      const { levels = [], trend = null } = outcome.byNumber ?? {};
      const last = levels.at(-1);
      const { ratio, difference } = (last && mainLevel(last)) ?? { ratio: null, difference: null };
      const test = trend === null ? "" : fTestText(trend);
      const results = texts(
        last !== undefined &&
          ratio !== null &&
          messages.ratio({ ...last, isRisk: outcome.family === "binary", estimate: estimateText(ratio) }),
        last !== undefined &&
          ratio === null &&
          difference !== null &&
          messages.difference({ ...last, estimate: estimateText(difference) }),
        test !== "" && messages.trend({ test }),
      );
      return results.length === 0 ? "" : messages.outcome({ outcome: externalName(outcome), results });
    }),
  );
}

function validityResults(analysis: Analysis): string {
  return paragraph(
    ...ofLeadScales(analysis, analysis.validity?.convergent ?? []).map((one) => {
      const { correlation, coefficient, hypothesis, n } = one;
      if (correlation?.low == null || correlation.high === null) return "";
      const symbol = messages.correlationSymbol({ kind: coefficient ?? "pearson" });
      return messages.validity({
        scale: scaleName(analysis, one),
        external: externalPhrase(one),
        coefficient: coefficientText(symbol, correlation.estimate, [correlation.low, correlation.high]),
        n,
        hypothesis: hypothesis && keyOf(hypothesis.verdict),
      });
    }),
  );
}

function agreementResults({ agreement }: Analysis): string {
  return paragraph(
    ...(agreement === null ? [] : distinctScales(agreement.scales)).map((scale) => {
      const { verdict, found } = scale;
      if (verdict === null || found === null) return "";
      return messages.agreement({
        scale: agreementName(scale),
        coefficient: coefficientText(found.form, verdict.coefficient, verdict.interval),
        error: found.error?.agreement.estimate ?? null,
        n: found.n,
      });
    }),
  );
}
