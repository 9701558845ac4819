import { type Analysis, isExplored } from "../../analysis/analysis";
import { factorCriteria, fewestReliability } from "../../factor/model/criteria";
import { isJudgedRobust } from "../../factor/model/fit-result";
import type { JudgedCfa, JudgedWhole } from "../../verdicts/judged-fit";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { coefficientWithInterval } from "../../words/format";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import {
  betterModel,
  closestFactors,
  isByWording,
  judgedStructure,
  shownModel,
  structureVerdictOf,
  wholeModel,
} from "../kit/shown-model";
import { summaryColumns } from "../kit/tables/fit-rows";
import type { ReportAnswer, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { fitClause, fitPower, fitRemarks, testFigures } from "../kit/words/fit-sentences";
import * as words from "../kit/words/messages";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import { hasAllItems, paragraph, texts } from "../kit/words/phrases";
import { problemText, typeset } from "../kit/words/typeset";
import { verdictOfCode } from "../kit/words/verdict-words";
import * as messages from "./messages";

export function structureAnswer(analysis: Analysis): ReportAnswer | null {
  const structure = judgedStructure(analysis);
  const answer = paragraph(
    structure !== null && analysis.retention?.recommended === 0 && messages.noCommonFactor(),
    structure !== null && patternSentence(analysis, structure.id),
    structure !== null && declaredSentence(analysis, structure.id),
    fitSentences(analysis),
  );
  if (answer === "") return null;
  const code = structure === null ? null : structureVerdictOf(analysis, structure).code;
  return {
    place: "structure",
    question: structure === null ? messages.questionFit() : messages.questionDeclared(),
    answer,
    verdict: code !== null && hasAllItems(analysis) ? verdictOfCode(code) : "neutral",
  };
}

function fitSentences(analysis: Analysis): string {
  const { cfa, workingModel } = analysis;
  const model = shownModel(analysis);
  if (workingModel?.why === "no-solution") {
    return messages.workingModel({
      why: "no-solution",
      model: workingModel.label,
      isDeclared: true,
      fit: "",
    });
  }
  if (model === null || workingModel === null) return cfa.length > 0 ? messages.noProperSolution() : "";
  const closest = workingModel.holds ? closestFactors(model) : null;
  const factors = model.factors.length;
  const whole = wholeModel(analysis, model.structure);
  return paragraph(
    whole !== null && wholeSentence(whole),
    messages.workingModel({
      why: workingModel.why,
      model: whole === null ? model.label : messages.measurementPart({ model: model.label }),
      isDeclared: workingModel.status === "declared",
      fit: fitClause(model),
    }),
    isNotAsAsked(analysis) &&
      messages.askedImproper({ model: modelLabel(analysis, analysis.settings.workingModel ?? "") }),
    ...fitRemarks(model, { labelOf: (id) => modelLabel(analysis, id), more: betterModel(analysis) }),
    isByWording(analysis) && messages.byWording(),
    workingModel.chosenOnTheseData && messages.chosenOnTheseData(),
    !workingModel.holds && messages.nextAfterMisfit(),
    closest && messages.closestFactors({ factors, correlation: closest.text, isHigh: closest.isHigh }),
  );
}

/** How the model fits as it is written. */
function wholeSentence(whole: JudgedWhole): string {
  const { converged, admissible, label: model } = whole;
  if (!converged) return messages.structuralNotConverged({ model });
  return admissible
    ? messages.wholeModelFit({ model, fit: fitClause(whole) })
    : messages.improper({ model, reasons: whole.inadmissible.map(typeset) });
}

/** Whether the user asked for another working model, which has no admissible solution. */
const isNotAsAsked = ({ settings, workingModel }: Analysis): boolean =>
  settings.workingModel !== null && workingModel !== null && workingModel.why !== "asked-for";

/** How a declared structure fits that the working model is not, nor rests on. */
function declaredSentence({ cfa, workingModel }: Analysis, id: string): string {
  const model = cfa.find(({ structure }) => structure === id);
  if (model === undefined || workingModel === null) return "";
  if (!model.converged || !model.admissible || [workingModel.structure, workingModel.base].includes(id))
    return "";
  return messages.declaredFit({ model: model.label, fit: fitClause(model) });
}

function patternSentence(analysis: Analysis, id: string): string {
  const match = analysis.structures.find(({ structure }) => structure === id);
  const hits = match === undefined || match.factors.length < 2 ? null : hitsOf(match);
  return hits === null ? "" : messages.itemsAsDeclared(hits);
}

/** Items with their largest loading on their declared factor, of all; null where not examined. */
function hitsOf({ hitRate, factors, verdict }: StructureVerdict) {
  if (verdict === "not examined") return null;
  const items = new Set(factors.flatMap((factor) => factor.items)).size;
  return { hits: Math.round((hitRate ?? 0) * items), items };
}

export function unfittedSentences(analysis: Analysis): readonly string[] {
  const { notFitted, measure, items, structures, cfa } = analysis;
  const ids = items.map(({ id }) => id);
  const label = (id: string): string => measure.structures.find((one) => one.id === id)?.label ?? id;
  return [
    // Several computations can fail for one reason.
    ...new Set(
      notFitted
        .filter(({ analysis }) => analysis === "cfa")
        .map(({ of, problem }) =>
          messages.notFitted({ model: label(of), problem: problemText(problem, ids) }),
        ),
    ),
    ...cfa
      .filter(({ converged, admissible }) => !converged || !admissible)
      .map(({ label: model, converged, inadmissible }) =>
        converged
          ? messages.improper({ model, reasons: inadmissible.map(typeset) })
          : messages.notConverged({ model }),
      ),
    ...structures
      .filter(({ verdict }) => verdict === "not examined")
      .map(({ label: model, reasons: [reason] }) =>
        reason?.code === "explored"
          ? messages.exploredFactors({ model, factors: reason.factors })
          : reason?.code === "no-items"
            ? messages.notExaminedItems({ model })
            : messages.notExaminedSolution({ model }),
      ),
  ];
}

export function declaredTable(analysis: Analysis): ReportTable | null {
  const { cfa, measure, structures, settings } = analysis;
  const shown = shownModel(analysis)?.structure;
  const isDeclared = measure.structures.length > 0;
  const undeclared = cfa.filter(({ structure }) => measure.structures.every(({ id }) => id !== structure));
  const rows = [
    ...measure.structures.map((structure) => ({
      ...structure,
      match: structures.find((match) => match.structure === structure.id) ?? null,
      code: hasAllItems(analysis) ? structureVerdictOf(analysis, structure).code : null,
    })),
    ...undeclared.map((model) => ({ ...model, id: model.structure, match: null, code: null })),
  ].map(({ id, label, factors, match, code }) => {
    const measurement = cfa.find(({ structure }) => structure === id) ?? null;
    const model = measurement && (wholeModel(analysis, id) ?? measurement);
    const isProper = model?.converged === true && model.admissible;
    const closest = isProper && measurement?.converged && measurement.admissible ? measurement : null;
    return {
      id,
      label,
      factors: factors.length,
      match,
      code,
      model,
      proper: isProper ? model : null,
      closest,
    };
  });
  return tableOf(rows, {
    id: "declared-structures",
    title: messages.declaredTitle({ isDeclared }),
    columns: [
      column(["model", names.columnStructure(), "text"], ({ label }) => label, {
        bold: ({ id }) => id === shown,
      }),
      { key: "factors", label: names.columnFactors(), format: "integer" },
      isDeclared &&
        isExplored(analysis) &&
        column(["hits", messages.columnHits(), "text"], ({ match }) => {
          const hits = match && hitsOf(match);
          return hits && messages.hits(hits);
        }),
      summaryColumns(({ proper }) => proper),
      column(["fit", messages.columnFit(), "text"], ({ model }) => model && fitWord(model)),
      column(
        ["closest", messages.columnClosest(), "text"],
        ({ closest }) => closest && closestFactors(closest)?.text,
      ),
      isDeclared &&
        column(
          ["verdict", messages.columnHolds(), "text"],
          ({ code }) => code && messages.holds({ code: keyOf(code) }),
        ),
    ],
    notes: [
      shown !== undefined && messages.boldWorking(),
      cfa[0] !== undefined &&
        paragraph(
          messages.estimatorNote(cfa[0]),
          settings.scaling === "first-loading" && messages.factorsByLoading(),
        ),
      cfa.some(isJudgedRobust) && messages.robustNote(),
      paragraph(
        isDeclared && isExplored(analysis) && messages.hitsNote(),
        messages.distinctNote({ limit: factorCriteria.hardlyDistinct.value }),
      ),
    ],
  });
}

function fitWord(model: Pick<JudgedCfa, "converged" | "admissible" | "verdict">): string {
  if (!model.converged) return messages.fitCell({ state: "not-converged" });
  if (!model.admissible) return messages.fitCell({ state: "improper" });
  return words.fitWord({ code: model.verdict.code });
}

export function comparisonSentences(analysis: Analysis, model: JudgedCfa): readonly string[] {
  return texts(
    ...fitPower(model),
    comparisonWithSimpler(analysis, model, true),
    comparisonWithSimpler(analysis, model, false),
    ...factorProblems(analysis, model),
  );
}

function comparisonWithSimpler(analysis: Analysis, { structure }: JudgedCfa, isBetter: boolean): string {
  const { tests = [] } = analysis.comparison ?? {};
  const code = isBetter ? "better-than-simpler" : "no-better-than-simpler";
  const models = reasonsFor(analysis, structure)
    .filter((reason) => reason.code === code)
    .map(({ of }) => {
      const test = tests.find(({ from, to }) => from === structure && to === of);
      const model = modelLabel(analysis, of ?? "");
      return messages.comparedModel({ model, test: test === undefined ? "" : testFigures(test) });
    });
  return models.length === 0 ? "" : messages.betterThan({ isBetter, models });
}

const reasonsFor = ({ comparison }: Analysis, id: string) =>
  (comparison?.verdict.reasons ?? []).filter(({ structure }) => structure === id);

function factorProblems(analysis: Analysis, model: JudgedCfa): readonly string[] {
  const reasons = reasonsFor(analysis, model.structure);
  const weak = reasons.find(({ code }) => code === "low-reliability");
  const scale = model.reliability.find(({ factor }) => factor === weak?.of);
  const name = (id: string | null): string => factorLabel(model, id ?? "");
  const factors = reasons
    .filter(({ code }) => code === "two-item-factor")
    .map(({ of }) => messages.model({ label: name(of) }));
  return texts(
    factors.length > 0 && messages.twoItemFactors({ factors }),
    weak?.figure != null &&
      messages.weakScore({
        factor: name(weak.of),
        omega: coefficientWithInterval(weak.figure, scale?.omegaCategoricalInterval ?? null),
        least: fewestReliability.value,
      }),
  );
}
