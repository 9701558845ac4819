import type { Analysis, ExploredAnalysis } from "../../../analysis/analysis";
import { factorCriteria } from "../../../factor/model/criteria";
import { word } from "../../../words/format";
import type { Citations } from "../../kit/references/citations";
import type { MethodParagraph } from "../../kit/topic";
import { paragraph } from "../../kit/words/phrases";
import * as messages from "./messages";

export const esemMethod = (analysis: Analysis, citations: Citations): MethodParagraph => ({
  title: messages.esemTitle(),
  text: esemText(analysis, citations),
});

export const retentionMethod = (analysis: ExploredAnalysis, citations: Citations): MethodParagraph => ({
  title: messages.numberTitle(),
  text: retentionText(analysis, citations),
});

export const efaMethod = (analysis: Analysis, citations: Citations): MethodParagraph => ({
  title: messages.factorAnalysisTitle(),
  text: efaText(analysis, citations),
});

export const structureMethod = (analysis: Analysis, citations: Citations): MethodParagraph => ({
  title: messages.structuresTitle(),
  text: paragraph(...matching(analysis, citations), halves(analysis)),
});

function retentionText(analysis: ExploredAnalysis, { cite }: Citations): string {
  const { parallel, general } = analysis.retention;
  const { percentile, replicates, n } = parallel;
  return paragraph(
    messages.rules({ auerswald: cite("auerswald2019"), braeken: cite("braeken2017") }),
    messages.parallelAnalysis({ timmerman: cite("timmerman2011"), percentile, replicates, n }),
    sampleSize(analysis),
    messages.otherRules({ horn: cite("horn1965"), velicer: cite("velicer1976"), kaiser: cite("kaiser1960") }),
    general !== null && messages.generalFactor({ rodriguez: cite("rodriguez2016"), method: general.method }),
  );
}

function sampleSize({ settings, data, correlation }: Analysis): string {
  const isReduced = settings.weights === "design";
  const isComplete = data.nComplete === data.n;
  if (isComplete && !isReduced) return "";
  const basis = isComplete ? "all" : correlation.missing === "listwise" ? "complete" : "pairs";
  return messages.sampleSize({ basis, isReduced });
}

function efaText(analysis: Analysis, citations: Citations): string {
  const { settings, efa } = analysis;
  if (efa.length === 0) return messages.nothingExtracted();
  return paragraph(
    messages.extracted({
      numbers: efa.map(({ factors }) => word(factors)),
      last: efa.at(-1)?.factors ?? 1,
      extraction: settings.extraction,
    }),
    rotation(analysis, citations),
    intervals(analysis, citations),
  );
}

function rotation({ settings, efa }: Analysis, { cite }: Citations): string {
  if (!efa.some((solution) => solution.factors > 1)) return messages.singleFactor();
  if (settings.rotation === "none") return messages.notRotated();
  const fewest = efa
    .flatMap(({ rotationStarts }) => rotationStarts ?? [])
    .sort((a, b) => a.reachedBest / a.starts - b.reachedBest / b.starts)[0];
  return paragraph(
    messages.rotated({
      rotation: settings.rotation,
      bernaards: settings.rotation === "promax" ? "" : cite("bernaards2005"),
    }),
    fewest !== undefined && messages.rotationStarts({ reached: fewest.reachedBest, starts: fewest.starts }),
  );
}

function intervals({ settings, data, efa }: Analysis, { cite }: Citations): string {
  const { bootstrap: samples, weights } = settings;
  if (samples === 0) {
    if (!efa.some(({ intervalMethod }) => intervalMethod === "delta")) return messages.noIntervals();
    return messages.deltaIntervals({ zhang: cite("zhang2019"), isOfPeople: data.design === null });
  }
  return data.design === null
    ? messages.bootstrap({ samples, isByWeight: weights === "design" })
    : messages.unitBootstrap({ samples, rao: cite("rao1992") });
}

function matching({ structures }: Analysis, { cite }: Citations): readonly string[] {
  if (!structures.some(({ verdict }) => verdict !== "not examined")) return [];
  const { salientLoading, crossLoading, sameFactor, similarFactor, hardlyDistinct } = factorCriteria;
  const { partialHitRate, fewestItemsPerFactor } = factorCriteria;
  const salient = salientLoading.value;
  return [
    messages.structureReproduced({ salient }),
    messages.structurePartly({ share: partialHitRate.value, least: fewestItemsPerFactor.value, salient }),
    messages.structureCutOffs({
      cross: crossLoading.value,
      distinct: hardlyDistinct.value,
      brown: cite("brown2015"),
      same: sameFactor.value,
      similar: similarFactor.value,
      lorenzoseva: cite("lorenzoseva2006"),
    }),
  ];
}

const halves = ({ splitHalf, settings }: Analysis): string =>
  splitHalf.length === 0 ? "" : messages.halvesCompared({ group: settings.groups[0] ?? null });

function esemText({ esem }: Analysis, { cite }: Citations): string {
  const [first] = esem;
  if (first === undefined) return "";
  return messages.esem({ estimator: first.estimator, asparouhov: cite("asparouhov2009") });
}
