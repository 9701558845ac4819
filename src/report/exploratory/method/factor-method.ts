import type { Analysis, ExploredAnalysis } from "../../../analysis/analysis";
import { ROTATIONS } from "../../../factor/efa/rotation/rotations";
import { factorCriteria } from "../../../factor/model/criteria";
import { word } from "../../../words/format";
import type { Citations } from "../../kit/references/citations";
import type { MethodParagraph } from "../../kit/topic";
import { rotationSettingsText } from "../../kit/words/format";
import { paragraph } from "../../kit/words/phrases";
import * as messages from "./messages";

export function retentionMethod(analysis: ExploredAnalysis, { cite }: Citations): MethodParagraph {
  const { parallel, general } = analysis.retention;
  const { percentile, replicates, n } = parallel;
  const text = paragraph(
    messages.rules({
      auerswald: cite("auerswald2019"),
      braeken: cite("braeken2017"),
      lorenzoseva: cite("lorenzoseva2006"),
    }),
    messages.parallelAnalysis({ timmerman: cite("timmerman2011"), percentile, replicates, n }),
    sampleSize(analysis),
    messages.otherRules({ horn: cite("horn1965"), velicer: cite("velicer1976"), kaiser: cite("kaiser1960") }),
    general !== null && messages.generalFactor({ rodriguez: cite("rodriguez2016"), method: general.method }),
  );
  return { title: messages.numberTitle(), text };
}

function sampleSize({ settings, data, correlation }: Analysis): string {
  const isReduced = settings.weights === "design";
  const isComplete = data.nComplete === data.n;
  if (isComplete && !isReduced) return "";
  const basis = isComplete ? "all" : correlation.missing === "listwise" ? "complete" : "pairs";
  return messages.sampleSize({ basis, isReduced });
}

export function efaMethod(analysis: Analysis, citations: Citations): MethodParagraph {
  const { settings, efa } = analysis;
  const numbers = efa.map(({ factors }) => word(factors));
  const last = efa.at(-1)?.factors;
  const text =
    last === undefined
      ? messages.nothingExtracted()
      : paragraph(
          messages.extracted({ numbers, last, extraction: settings.extraction }),
          rotation(analysis, citations),
          intervals(analysis, citations),
        );
  return { title: messages.factorAnalysisTitle(), text };
}

function rotation({ settings, efa }: Analysis, { cite }: Citations): string {
  if (!efa.some((solution) => solution.factors > 1)) return messages.singleFactor();
  const { name, reference, criterion } = ROTATIONS[settings.rotation];
  if (criterion === null) return messages.notRotated();
  const stated = rotationSettingsText(settings.rotationSettings);
  const fewest = efa
    .flatMap(({ rotationStarts }) => rotationStarts ?? [])
    .sort((a, b) => a.reachedBest / a.starts - b.reachedBest / b.starts)[0];
  return paragraph(
    // The name with settings has those by default.
    messages.rotated({
      rotation: name({ form: stated === null ? "settings" : "phrase" }),
      work: reference && cite(reference),
    }),
    stated,
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

export function structureMethod(analysis: Analysis, { cite }: Citations): MethodParagraph {
  const { structures, splitHalf, settings } = analysis;
  const { salientLoading, crossLoading, sameFactor, similarFactor, hardlyDistinct } = factorCriteria;
  const { partialHitRate, fewestItemsPerFactor } = factorCriteria;
  const salient = salientLoading.value;
  const matching = () => [
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
  const text = paragraph(
    ...(structures.some(({ verdict }) => verdict !== "not examined") ? matching() : []),
    splitHalf.length > 0 && messages.halvesCompared({ group: settings.groups[0] ?? null }),
  );
  return { title: messages.structuresTitle(), text };
}

export function esemMethod({ esem: [first] }: Analysis, { cite }: Citations): MethodParagraph {
  const text = first && messages.esem({ estimator: first.estimator, asparouhov: cite("asparouhov2009") });
  return { title: messages.esemTitle(), text: text ?? "" };
}
