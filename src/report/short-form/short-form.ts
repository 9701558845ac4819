import type { Analysis } from "../../analysis/analysis";
import { summaryIndices } from "../../factor/model/fit-result";
import type { ShortForm, ShortFormFit } from "../../shortforms/short-form-result";
import { coefficient, formatCell, percent } from "../../words/format";
import * as names from "../../words/messages";
import type { Citations } from "../kit/references/citations";
import { chapter, notFittedBlocks, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { briefTexts } from "../kit/words/fit-sentences";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

export const shortForm: Topic = {
  chapters: (analysis) => [shortFormChapter(analysis)],
  method: ({ shortForm: found }, citations) =>
    found === null ? [] : [{ title: messages.title(), text: shortFormMethod(found, citations) }],
};

const shortFormMethod = (found: ShortForm, { cite }: Citations): string =>
  paragraph(
    messages.methodChoice({ ...range(found), least: found.least }),
    found.search === "exhaustive" ? messages.methodExhaustive(found) : messages.methodExchange(),
    messages.methodEvaluation({ levy: cite("levy1967") }),
  );

const range = ({ range: [low, high] }: ShortForm) => ({
  low: formatCell(low, "text"),
  high: formatCell(high, "text"),
});

function shortFormChapter(analysis: Analysis): ReportChapter | null {
  const { shortForm: found } = analysis;
  const failed = notFittedBlocks(analysis, { shortForm: (of) => messages.failed({ of }) });
  if (found === null && failed.length === 0) return null;
  const parts = found && [shortFormText(found), factorsTable(found), warningBlocks(found.warnings)];
  return chapter("reliability", "short-form", messages.title(), parts ?? failed);
}

function shortFormText(found: ShortForm): string {
  const { chosen, of, correlation, judgedIn, alpha, fullAlpha, fit, fullFit } = found;
  return paragraph(
    messages.chosen({ kept: chosen.length, all: of.length, items: chosen, ...range(found) }),
    messages.alphaOfBoth({ n: judgedIn, short: alphaText(alpha), full: alphaText(fullAlpha) }),
    correlation !== null && messages.scoreCorrelation({ correlation }),
    isTestable(fit) && messages.shortFit({ indices: briefTexts(summaryIndices(fit)) }),
    isTestable(fullFit) && messages.fullFit({ indices: briefTexts(summaryIndices(fullFit)) }),
  );
}

function alphaText({ estimate, interval }: ShortForm["alpha"]): string {
  if (estimate === null || interval === null) return coefficient(estimate ?? Number.NaN);
  const [low, high] = interval;
  return messages.estimateWithInterval({ estimate, low, high });
}

/** A saturated model fits any answers; indices may not be defined. */
const isTestable = (fit: ShortFormFit | null): fit is ShortFormFit =>
  fit !== null && fit.df > 0 && summaryIndices(fit).every(({ value }) => value !== null);

function factorsTable({ factors }: ShortForm): ReportTable | null {
  return tableOf(factors, {
    id: "short-form",
    title: messages.tableTitle(),
    columns: [
      { key: "label", label: names.columnFactor(), format: "text" },
      column(["kept", names.columnItems(), "text"], ({ items }) => items.join(", ")),
      column(["information", messages.columnInformation(), "text"], ({ information }) =>
        information === null ? null : percent(information),
      ),
      { key: "congruence", label: messages.columnCongruence(), format: "coefficient2" },
    ],
    notes: [messages.tableNote()],
  });
}
