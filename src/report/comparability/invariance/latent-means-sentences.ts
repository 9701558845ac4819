import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { testFigures } from "../../kit/words/fit-figures";
import { formatCell, LEVEL } from "../../kit/words/format";
import { stepName, structureFactorLabel } from "../../kit/words/model-names";
import { counted, interval, listed, quoted } from "../../kit/words/phrases";
import { shownLevels } from "../shown-levels";
import { fitChanges } from "./invariance-changes";
import { COMPARABLE } from "./invariance-sentences";

/** Groups whose mean differs from the first group's, by factor. */
export function latentMeansSentences(analysis: Analysis, result: InvarianceResult): readonly string[] {
  const [reference] = result.levels;
  if (reference === undefined || result.latentMeans.length === 0) return [];
  const shown = shownLevels(result);
  const factors = [...new Set(result.latentMeans.map(({ factor }) => factor))];
  let units = "; in standard deviations, with 95% intervals that are not corrected for their number";
  const told = factors.map((factor) => {
    const label = quoted(structureFactorLabel(analysis, result.structure, factor));
    const from = quoted(reference.label);
    const apart = result.latentMeans.flatMap(({ factor: of, group, est, low, high }) =>
      of === factor && shown.has(group) && low !== null && high !== null && (low > 0 || high < 0)
        ? [`${quoted(group)} (${formatCell(est, "decimal2")} ${interval([low, high], "decimal2")})`]
        : [],
    );
    if (apart.length === 0) {
      return `In ${label} no group’s mean differs from that of ${from} by more than chance (every 95% interval includes 0).`;
    }
    const sentence = `In ${label} the mean differs from that of ${from} by more than chance in ${listed(apart)}${units}.`;
    units = "";
    return sentence;
  });
  return [...told, ...equalMeans(result), ...groundOfMeans(result)];
}

/** The comparison with the model that holds the means equal too. */
function equalMeans(result: InvarianceResult): readonly string[] {
  const test = result.tests.find(({ to, problem }) => to === "means" && problem === null);
  if (test === undefined) return [];
  const beyond = fitChanges(result, test).some(({ holds }) => holds === false);
  const rejects = !beyond && test.p !== null && test.p < LEVEL;
  return [
    `Holding the means of the factors equal as well ${beyond ? "makes the fit worse by more than the limits" : "keeps the fit within the limits"}${rejects ? ", though the test of the difference rejects it" : ""}${testFigures(test)}.`,
  ];
}

/** On what a comparison of the means rests. */
function groundOfMeans({ holds, partial, latentMeansFrom }: InvarianceResult): readonly string[] {
  if (holds !== null && COMPARABLE.has(holds)) return [];
  if (partial?.holds) {
    const given = counted(partial.releases.length, "equality", "equalities");
    return [`The means come from partial invariance, with ${given} given up.`];
  }
  return [
    `These means take ${stepName(latentMeansFrom ?? "strict")} invariance for granted, which was not shown to hold: they show what a comparison would say and are no ground for one.`,
  ];
}
