import type { Analysis } from "../../analysis/analysis";
import { chapter, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { groupsTable } from "./groups-table";
import { missingSentences, sensitivitySentence } from "./missing-sentences";
import { missingAnswersTable } from "./missing-table";
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
