import type { Analysis } from "../../analysis/analysis";
import * as names from "../../words/messages";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportTable } from "../kit/tables/section";
import {
  column,
  itemColumns,
  itemHeads,
  recodedNote,
  tableOf,
  triangleColumns,
} from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { BANDS, kmoBand } from "../kit/words/bands";
import { LEVEL } from "../kit/words/format";
import { paragraph, texts, withheldItemsText } from "../kit/words/phrases";
import { blocksChart } from "./blocks-chart";
import { correlationChart } from "./correlation-chart";
import * as messages from "./messages";

export function correlationSentences(analysis: Analysis): readonly string[] {
  const pairs = pairsOf(analysis);
  if (pairs.length === 0) return [];
  return texts(negativeSentence(analysis, pairs), adequacy(analysis), normalitySentence(analysis));
}

type Pair = ReturnType<typeof pairsOf>[number];

function pairsOf({ correlation: { items, matrix } }: Analysis) {
  return items.flatMap((b, j) =>
    items.slice(0, j).map((a, k) => ({ items: [a, b] as const, r: matrix[j]?.[k] ?? 0 })),
  );
}

/** A negative correlation suggests a wrong key only within one scale, and only if not close to zero. */
function negativeSentence({ measure, workingModel }: Analysis, pairs: readonly Pair[]): string {
  const scales = [...measure.structures, ...(workingModel === null ? [] : [workingModel])]
    .filter(({ factors }) => factors.length > 1)
    .flatMap(({ factors }) => factors.map(({ items }) => items));
  const within = pairs.filter(
    ({ r, items }) =>
      r <= BANDS.negativeCorrelation &&
      (scales.length === 0 || scales.some((scale) => items.every((id) => scale.includes(id)))),
  );
  if (within.length === 0) return "";
  const named = within.map(({ items: [first, second], r }) => messages.pairCorrelation({ first, second, r }));
  return messages.negativePairs({ n: within.length, pairs: named });
}

function adequacy({ correlation: { kmo, bartlett, items } }: Analysis): string {
  if (items.length < 3) return "";
  return paragraph(
    kmo !== null && messages.adequacy({ overall: kmo.overall, band: kmoBand(kmo.overall) }),
    bartlett !== null &&
      messages.sphericity({ df: bartlett.df, chisquared: bartlett.chiSquare, probability: bartlett.p }),
  );
}

/** Whether latent normality fits, and the consequences of other distributions; "" where not tested. */
export function normalitySentence({ correlation: { normality } }: Analysis): string {
  if (normality === null) return "";
  const { p: probability } = normality;
  if (probability > LEVEL) return messages.normal({ ...normality, probability });
  return paragraph(
    messages.notNormal({ ...normality, probability }),
    messages.notNormalConsequence(normality),
  );
}

const MAX_COLUMNS = 16;

const isNarrow = (table: ReportTable | null): boolean => (table?.columns.length ?? 0) <= MAX_COLUMNS;

export const correlation: Topic = {
  chapters: (analysis) => {
    const table = correlationTable(analysis);
    return [
      chapter(
        "structure",
        "correlations",
        messages.title(),
        withheldItemsText(analysis),
        warningBlocks(analysis.correlation.warnings),
        analysis.blocks.length > 0 ? blocksChart(analysis) : correlationChart(analysis),
        appendixBlocks(
          messages.tableDetailsTitle(),
          correlationSentences(analysis).join(" "),
          isNarrow(table) && table,
        ),
        !isNarrow(table) && savedTables(table),
      ),
    ];
  },
  method: (analysis, citations) => [
    { title: messages.methodTitle(), text: correlationMethod(analysis, citations) },
  ],
};

export function correlationTable(analysis: Analysis): ReportTable | null {
  const { correlation, data } = analysis;
  const { items, matrix, thresholds, type } = correlation;
  const most = Math.max(0, ...items.map((id) => thresholds[id]?.length ?? 0));
  const rows = items.map((id) => ({ id }));
  return tableOf(rows, {
    id: "correlations",
    title: messages.tableTitle({ type, thresholds: most }),
    columns: [
      itemColumns(analysis, ({ id }) => id),
      triangleColumns(itemHeads(items), matrix, { format: "coefficient2" }),
      Array.from({ length: most }, (_, k) => {
        const label = most === 1 ? names.threshold() : messages.thresholdNumber({ number: k + 1 });
        return column([`threshold${k + 1}`, label, "decimal2"], ({ id }) => thresholds[id]?.[k]);
      }),
    ],
    notes: [
      (data.nComplete ?? 0) < data.n &&
        (correlation.missing === "listwise" ? messages.listwiseNote() : messages.pairwiseNote()),
      recodedNote(analysis, items),
    ],
  });
}

function correlationMethod(analysis: Analysis, { cite }: Citations): string {
  if (analysis.correlation.items.length === 0) return withheldItemsText(analysis);
  return paragraph(
    withheldItemsText(analysis),
    estimation(analysis, cite),
    emptyCells(analysis),
    smoothing(analysis),
    normality(analysis, cite),
  );
}

function estimation({ correlation: { type }, data, settings }: Analysis, cite: Citations["cite"]): string {
  if (type === "pearson") return messages.methodPearson();
  if (type === "spearman") return messages.methodSpearman();
  const { strata = null, clusters = null, replicates = null } = data.design ?? {};
  const units = texts(
    strata !== null && messages.strata({ n: strata }),
    clusters !== null && messages.clusters({ n: clusters }),
    replicates !== null && names.replicateWeights({ n: replicates }),
  );
  return paragraph(
    messages.methodOrdinal({ type, isWeighted: settings.weights === "design", olsson: cite("olsson1979") }),
    messages.methodErrors({ units, muthen: cite("muthen1984") }),
  );
}

function emptyCells({ correlation: { type, adjustedPairs }, settings }: Analysis): string {
  if (type !== "tetrachoric") return "";
  if (settings.correction === "none") return messages.methodCellsLeft();
  if (adjustedPairs.length === 0) return "";
  const pairs = adjustedPairs.map(([first, second]) => messages.pairOfIds({ first, second }));
  return messages.methodCellsAdjusted({ n: adjustedPairs.length, pairs });
}

function smoothing({ correlation: { eigenvalues, smoothed, smoothingChange } }: Analysis): string {
  const smallest = eigenvalues.at(-1);
  if (smallest === undefined || (smallest > 0 && !smoothed)) return "";
  return paragraph(
    messages.methodNotDefinite({ smallest }),
    smoothed && smoothingChange !== null
      ? messages.methodSmoothed({ change: smoothingChange })
      : messages.methodNotSmoothed(),
  );
}

function normality({ correlation: { normality: test } }: Analysis, cite: Citations["cite"]): string {
  return test === null ? "" : messages.methodNormality({ ...test, foldnes: cite("foldnes2020") });
}
