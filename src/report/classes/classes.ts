import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, notFittedBlocks, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { irtModelName } from "../kit/words/irt-names";
import { counted, paragraph } from "../kit/words/phrases";
import { classesSentence, sizesSentences } from "./classes-sentences";
import { classesTable, profilesTable } from "./classes-table";

/** Whether there are kinds of people, or more and less of one thing. */
export const classes: Topic = {
  chapters: (analysis) => [classesChapter(analysis)],
  method: (analysis, citations) => [{ title: "Latent classes", text: classesMethod(analysis, citations) }],
};

/** Latent classes beside a model of one dimension; null where they were not asked for. */
export function classesChapter(analysis: Analysis): ReportChapter | null {
  const { classes: found } = analysis;
  const failures = notFittedBlocks(analysis, { classes: () => "Latent classes could not be fitted." });
  if (found === null && failures.length === 0) return null;
  return chapter(
    "together",
    "latent-classes",
    `Kinds of people or one ${wordsOf(analysis).degree}`,
    failures,
    found !== null && [
      classesSentence(analysis, found),
      warningBlocks(found.warnings),
      appendixBlocks("Latent classes", sizesSentences(analysis, found), classesTable(analysis, found)),
      savedTables(profilesTable(analysis, found)),
    ],
  );
}

/** Models, search, criteria and what was concluded from them. */
function classesMethod({ classes, settings }: Analysis, { cite }: Citations): string {
  if (classes === null) return "";
  const { models, oneFactor, n, verdict } = classes;
  const most = Math.max(...models.map((model) => model.classes));
  const starts = Math.max(...models.map((model) => model.starts));
  return paragraph(
    `Models with 1 to ${counted(most, "class", "classes")} were fitted to ${counted(n, "person", "people")} from ${counted(starts, "random start")} each, the best third of them followed.`,
    settings.weights === "design" && "AIC and BIC are those of the effective number of people.",
    oneFactor !== null &&
      `A BIC ${verdict?.rule ?? 10} lower than that of the ${irtModelName(oneFactor.model)} counts as very strong ${cite("raftery1995")}.`,
    `Classes ordered on every item are taken for steps of one dimension ${cite("holland1986")}.`,
  );
}
