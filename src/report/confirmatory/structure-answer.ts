import { type Analysis, isExplored } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { VerdictCode } from "../../verdicts/declared-structure";
import { type JudgedCfa, judgedFit } from "../../verdicts/judged-fit";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { closestFactors, shownModel, shownStructure, structureVerdictOf } from "../kit/shown-model";
import type { ReportAnswer, ReportTable, Verdict } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { hasAllItems, paragraph } from "../kit/words/phrases";
import { problemText, typeset } from "../kit/words/typeset";
import * as messages from "./messages";

export const VERDICTS: Readonly<Record<VerdictCode, Verdict>> = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not-testable",
};

export function structureAnswer(analysis: Analysis): ReportAnswer | null {
  const structure = shownStructure(analysis);
  const answer = paragraph(patternSentence(analysis), fitSentences(analysis));
  if (answer === "") return null;
  const code = structure === null ? null : structureVerdictOf(analysis, structure).code;
  return {
    place: "structure",
    question: structure === null ? messages.questionFit() : messages.questionDeclared(),
    answer,
    verdict: code !== null && hasAllItems(analysis) ? VERDICTS[code] : "neutral",
  };
}

/** "“Three factors” is preferred and fits (RMSEA .000, CFI 1.000).", and how distinct its factors are. */
function fitSentences(analysis: Analysis): string {
  const model = shownModel(analysis);
  if (model === null) return analysis.cfa.length > 0 ? messages.noProperSolution() : "";
  const isPreferred = analysis.cfa.length > 1 && analysis.comparison?.verdict.preferred === model.structure;
  const fit = {
    model: model.label,
    verdict: judgedFit(model).verdict,
    rmsea: model.fit.reported.rmsea?.estimate ?? null,
  };
  return paragraph(
    isPreferred ? messages.fitOfPreferred(fit) : messages.fitOfModel(fit),
    distinctSentence(model),
  );
}

function distinctSentence(model: JudgedCfa): string {
  const closest = closestFactors(model);
  if (closest === null) return "";
  return messages.closestFactors({
    factors: model.factors.length,
    correlation: closest.text,
    isHigh: closest.isHigh,
  });
}

function patternSentence(analysis: Analysis): string {
  const id = shownStructure(analysis)?.id;
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

export function unfittedSentences({
  notFitted,
  measure,
  items,
  structures,
  cfa,
}: Analysis): readonly string[] {
  const ids = items.map(({ id }) => id);
  const label = (id: string): string => measure.structures.find((one) => one.id === id)?.label ?? id;
  return [
    ...notFitted
      .filter(({ analysis }) => analysis === "cfa")
      .map(({ of, problem }) => messages.notFitted({ model: label(of), problem: problemText(problem, ids) })),
    ...cfa
      .filter(({ converged, admissible }) => !converged || !admissible)
      .map(({ label: model, converged, inadmissible }) =>
        converged
          ? messages.improper({ model, reasons: inadmissible.map(typeset) })
          : messages.notConverged({ model }),
      ),
    ...structures
      .filter(({ verdict }) => verdict === "not examined")
      .map(({ label: model, reasons }) =>
        reasons.some(({ code }) => code === "no-items")
          ? messages.notExaminedItems({ model })
          : messages.notExaminedSolution({ model }),
      ),
  ];
}

export function declaredTable(analysis: Analysis): ReportTable | null {
  const { cfa, measure, structures } = analysis;
  const shown = shownModel(analysis)?.structure;
  const rows = [
    ...measure.structures.map((structure) => ({
      id: structure.id,
      label: structure.label,
      factors: structure.factors.length,
      match: structures.find((match) => match.structure === structure.id) ?? null,
      code: hasAllItems(analysis) ? structureVerdictOf(analysis, structure).code : null,
    })),
    ...cfa
      .filter(({ structure }) => measure.structures.every(({ id }) => id !== structure))
      .map(({ structure: id, label, factors }) => ({
        id,
        label,
        factors: factors.length,
        match: null,
        code: null,
      })),
  ].map((row) => ({ ...row, model: cfa.find(({ structure }) => structure === row.id) ?? null }));
  const figures = (model: (typeof rows)[number]["model"]) =>
    model?.converged && model.admissible ? model.fit : null;
  return tableOf(rows, {
    id: "declared-structures",
    title: messages.declaredTitle(),
    columns: [
      column(["model", names.columnStructure(), "text"], ({ label }) => label, {
        bold: ({ id }) => id === shown,
      }),
      { key: "factors", label: names.columnFactors(), format: "integer" },
      isExplored(analysis) &&
        column(["hits", messages.columnHits(), "text"], ({ match }) => {
          const hits = match && hitsOf(match);
          return hits && messages.hits(hits);
        }),
      column(["cfi", names.cfi(), "coefficient3"], ({ model }) => figures(model)?.reported.cfi),
      column(
        ["rmsea", names.rmsea(), "coefficient3"],
        ({ model }) => figures(model)?.reported.rmsea?.estimate,
      ),
      column(["srmr", names.srmr(), "coefficient3"], ({ model }) => figures(model)?.srmr),
      column(["fit", messages.columnFit(), "text"], ({ model }) => fitWord(model)),
      column(
        ["closest", messages.columnClosest(), "text"],
        ({ model }) => model && figures(model) && closestFactors(model)?.text,
      ),
      column(
        ["verdict", messages.columnHolds(), "text"],
        ({ code }) => code && messages.holds({ code: keyOf(code) }),
      ),
    ],
    notes: [
      shown !== undefined && messages.boldPreferred(),
      paragraph(messages.hitsNote(), messages.distinctNote({ limit: factorCriteria.hardlyDistinct.value })),
    ],
  });
}

function fitWord(model: Analysis["cfa"][number] | null): string | null {
  if (model === null) return null;
  if (!model.converged) return messages.fitCell({ state: "not-converged" });
  if (!model.admissible) return messages.fitCell({ state: "improper" });
  const { verdict } = judgedFit(model);
  return verdict && messages.fitCell({ state: verdict });
}
