import type { Analysis } from "../../analysis/analysis";
import { judgedIndices } from "../../factor/model/fit-result";
import { COSMIN, type CosminEvidence, type CosminProperty } from "../../validity/cosmin";
import { formatCell } from "../../words/format";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import * as words from "../kit/words/messages";
import { modelLabel } from "../kit/words/model-names";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

type Figures = CosminProperty["figures"];

const figure = (figures: Figures, key: string): string => formatCell(figures[key] ?? null, "coefficient2");
const number = (figures: Figures, key: string): number => figures[key] ?? 0;

const lowestAlpha = (figures: Figures): string =>
  number(figures, "below0") > 0 ? messages.below0() : figure(figures, "lowestAlpha");

const groupings = (of: string | null): readonly string[] => (of ?? "").split(", ");

const fitEvidence = ({ of, figures }: CosminProperty, analysis: Analysis) => ({
  model: modelLabel(analysis, of ?? ""),
  indices: judgedIndices(null).map(({ id, name }) =>
    words.index({ name: name(), value: figure(figures, id) }),
  ),
});

const EVIDENCE: Readonly<Record<CosminEvidence, (of: CosminProperty, analysis: Analysis) => string>> = {
  "not-from-answers": () => messages.evidenceNotFromAnswers(),
  "one-occasion": () => messages.evidenceOneOccasion(),
  "no-model": () => messages.evidenceNoModel(),
  "not-testable": () => messages.evidenceNotTestable(),
  "no-solution": ({ of }, analysis) => messages.evidenceNoSolution({ model: modelLabel(analysis, of ?? "") }),
  "no-common-factor": (property, analysis) =>
    messages.evidenceNoCommonFactor(fitEvidence(property, analysis)),
  "fit-indices": (property, analysis) => messages.evidenceFitIndices(fitEvidence(property, analysis)),
  "same-data": (property, analysis) => messages.evidenceSameData(fitEvidence(property, analysis)),
  "doubtful-fit": (property, analysis) => messages.evidenceDoubtfulFit(fitEvidence(property, analysis)),
  "structure-first": ({ figures }) =>
    figures.lowestAlpha == null && number(figures, "below0") === 0
      ? messages.evidenceNoAlpha()
      : messages.evidenceStructureFirst({ alpha: lowestAlpha(figures) }),
  alphas: ({ figures }) =>
    messages.evidenceAlphas({ alpha: lowestAlpha(figures), n: number(figures, "scales") }),
  "no-groups": () => messages.evidenceNoGroups(),
  "groups-misfit": ({ of }) => messages.evidenceGroupsMisfit({ groupings: groupings(of) }),
  "groups-undecided": ({ of }) => messages.evidenceGroupsUndecided({ groupings: groupings(of) }),
  "groups-alike": ({ of }) => messages.evidenceGroupsAlike({ groupings: groupings(of) }),
  "items-differ": ({ of, figures }) =>
    messages.evidenceItemsDiffer({
      groupings: groupings(of),
      differ: number(figures, "differ"),
      n: number(figures, "groupings"),
    }),
  "no-repeat": () => messages.evidenceNoRepeat(),
  "no-figure": () => messages.evidenceNoFigure(),
  intraclass: ({ figures }) => messages.evidenceIntraclass({ icc: figure(figures, "intraclass") }),
  "no-important-change": ({ figures: { detectable } }) =>
    detectable == null
      ? messages.evidenceNoImportantChange()
      : messages.evidenceDetectableChange({ detectable }),
  changes: ({ of, figures }) =>
    messages.evidenceChanges({
      scale: of ?? "",
      detectable: formatCell(figures.detectable ?? null, "decimal1"),
      important: formatCell(figures.important ?? null, "decimal1"),
    }),
  "no-gold-standard": () => messages.evidenceNoGoldStandard(),
  criteria: ({ figures }) =>
    messages.evidenceCriteria({ lowest: figure(figures, "lowest"), n: number(figures, "criteria") }),
  "no-hypotheses": () => messages.evidenceNoHypotheses(),
  hypotheses: ({ figures }) =>
    messages.evidenceHypotheses({
      confirmed: number(figures, "confirmed"),
      stated: number(figures, "stated"),
      undecided: number(figures, "undecided"),
    }),
};

const RATINGS: Readonly<Record<CosminProperty["rating"], () => string>> = {
  "+": messages.sufficient,
  "-": messages.insufficient,
  "?": messages.indeterminate,
};

/** Numbers of sufficient, insufficient and indeterminate properties; and without external variables, how to declare them. */
export function propertiesSentence({ validity }: Analysis): string {
  const all = validity?.properties ?? [];
  const count = (rating: CosminProperty["rating"]): number =>
    all.filter((one) => one.rating === rating).length;
  const [sufficient, insufficient, indeterminate] = [count("+"), count("-"), count("?")];
  return paragraph(
    messages.propertiesCounted({ n: all.length, sufficient, insufficient, indeterminate }),
    messages.noExternals(),
  );
}

export function propertiesTable(analysis: Analysis): ReportTable | null {
  return tableOf(analysis.validity?.properties ?? [], {
    id: "measurement-properties",
    title: messages.propertiesTitle(),
    columns: [
      column(["property", messages.columnProperty(), "text"], messages.property),
      column(["evidence", messages.columnEvidence(), "text"], (own) => EVIDENCE[own.evidence](own, analysis)),
      column(["rating", messages.columnRating(), "text"], ({ rating }) => RATINGS[rating]()),
    ],
    notes: [
      messages.cosminFitNote({
        criteria: judgedIndices(null).flatMap(({ id, name, cutOffs: { better } }) => {
          const value = COSMIN.fit[id];
          return value === undefined ? [] : [messages.cosminFit({ name: name(), better, value })];
        }),
      }),
      messages.cosminReliabilityNote(COSMIN),
      messages.cosminShareNote(COSMIN),
      messages.cosminQualityNote(),
    ],
  });
}
