import type { Analysis } from "../../analysis/analysis";
import { chapter, warningBlocks } from "../kit/tables/blocks";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { shownOrHidden, sumOfShown } from "../kit/words/hidden";
import { groupsTable } from "./groups-table";
import { missingSentences, sensitivitySentence } from "./missing-sentences";
import { peopleFigure, surveyAnswer, surveySentences, whoSentence } from "./survey-sentences";

/** Who was asked, how they are weighted, and what they left unanswered. */
export const survey: Topic = {
  summary: (analysis) => ({ sentence: whoSentence(analysis), figures: peopleFigure(analysis) }),
  answers: (analysis) => [surveyAnswer(analysis)],
  chapters: (analysis) => [surveyChapter(analysis), missingChapter(analysis)],
};

/** The file, the people, the weights and the groups. */
export function surveyChapter(analysis: Analysis): ReportChapter {
  return chapter(
    "survey",
    "survey",
    "The survey",
    surveySentences(analysis),
    warningBlocks(analysis.data.warnings),
    groupsTable(analysis),
  );
}

/** Who left what unanswered, and what that could change; null where everybody answered everything. */
export function missingChapter(analysis: Analysis): ReportChapter | null {
  const { n, nComplete } = analysis.data;
  if ((nComplete ?? 0) === n) return null;
  return chapter(
    "survey",
    "missing-answers",
    "Missing answers",
    missingSentences(analysis),
    sensitivitySentence(analysis),
    missingAnswersTable(analysis),
  );
}

/** The share of people without a valid answer, by item and reason. */
export function missingAnswersTable(analysis: Analysis): ReportTable | null {
  const codes = missingCodesOf(analysis);
  return disclosedTable(analysis, analysis.items, {
    id: "missing-answers",
    title: "Missing answers by item",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      codes.length > 1 &&
        codes.map(({ code, label }) =>
          column<Analysis["items"][number]>([`share_${code}`, label, "percent1"], ({ missingProportions }) =>
            shownOrHidden(missingProportions[code]),
          ),
        ),
      column(["share", "All missing", "percent1"], ({ missingProportions }) =>
        shownOrHidden(sumOfShown(Object.values(missingProportions))),
      ),
    ],
    notes: [`Of all people${analysis.settings.weights === "design" ? ", weighted" : ""}.`],
  });
}

/** The codes of "no answer" that anyone gave or any item declares, with their labels, in the items' order. */
function missingCodesOf(analysis: Analysis): readonly { readonly code: string; readonly label: string }[] {
  const labels = new Map<string, string>();
  for (const item of analysis.items) {
    for (const code of Object.keys(item.missing)) {
      if (!labels.has(code)) labels.set(code, item.missingLabels[code] ?? code);
    }
  }
  const given = [...labels].filter(([code]) => analysis.items.some((item) => isGiven(item.missing[code])));
  return given.map(([code, label]) => ({ code, label }));
}

/** A hidden count may be one of somebody. */
function isGiven(count: number | null | undefined): boolean {
  return count === null || (count ?? 0) > 0;
}
