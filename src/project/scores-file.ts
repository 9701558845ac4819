import { readResponses } from "../data/answers/responses";
import { answersTable } from "../data/files/answers-table";
import { labelledCsv } from "../data/files/labelled-csv";
import { typedColumns } from "../data/files/typed-columns";
import { peopleOf } from "../data/shape/people-table";
import { ItemwiseError } from "../errors";
import { DEFAULT_ROTATION } from "../factor/efa/rotation/rotations";
import type { LabelledTable } from "../formats/kit/labelled-table";
import { writeDataFile } from "../formats/write-file";
import { scoreColumns } from "../questions/score-columns";
import { withColumns } from "../questions/with-columns";
import * as messages from "./messages";
import { measureOfProject, type Project } from "./project";
import type { SavedFile } from "./saved-files";

/**
 * The user's file with the sum and the mean of every scale as new columns, as `itemwise scores` writes it.
 * @throws ItemwiseError "restricted" of a sensitive measure, "no-scores" where nobody has one
 */
export async function scoresFile(
  read: LabelledTable,
  project: Project,
  ending: ".sav" | ".xlsx" | ".csv",
): Promise<SavedFile> {
  const measure = measureOfProject(project);
  if (measure.sensitive === true) {
    throw new ItemwiseError("restricted", messages.scoresRestricted(), {
      hint: messages.scoresRestrictedHint(),
    });
  }
  const labelled = peopleOf(read, measure);
  const responses = readResponses(answersTable(labelled, measure), measure, { groups: [], released: [] });
  const { categories = "dichotomized" } = project.settings;
  const taken = labelled.columns.map(({ name }) => name);
  const { columns } = scoreColumns(
    responses,
    {
      kinds: ["sum", "mean"],
      categories: measure.dichotomize === null ? "declared" : categories,
      missingItems: 0,
      factorAnalysis: {
        factors: 1,
        extraction: "minres",
        rotated: { rotation: DEFAULT_ROTATION, settings: {}, target: null },
        correlation: "auto",
        seed: 1,
      },
      confirmatory: null,
      fitted: neverFitted,
    },
    taken,
  );
  if (columns.length === 0) {
    throw new ItemwiseError("no-scores", messages.noScores(), { hint: messages.noScoresHint() });
  }
  const scored = withColumns(labelled, responses.rowNumbers, columns);
  const name = `${measure.id}.scores${ending}`;
  if (ending === ".csv") return { name, content: [...labelledCsv(scored)].join("") };
  return { name, content: (await writeDataFile(typedColumns(scored), name)).bytes };
}

/** Sums and means need no model. */
function neverFitted(): never {
  throw new Error("no model is fitted for sums and means");
}
