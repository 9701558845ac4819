import type { AnalyzeOptions } from "../analysis/analyze";
import { DEFAULT_SEED } from "../analysis/settings";
import { readResponses } from "../data/answers/responses";
import { answersTable } from "../data/files/answers-table";
import { labelledCsv } from "../data/files/labelled-csv";
import { typedColumns } from "../data/files/typed-columns";
import { peopleOf } from "../data/shape/people-table";
import { ItemwiseError } from "../errors";
import type { LabelledTable } from "../formats/kit/labelled-table";
import { writeDataFile } from "../formats/write-file";
import { itemModel } from "../irt/model/irt-models";
import { withColumns } from "../questions/with-columns";
import { type AskedSettings, solutionRotation } from "./asked-settings";
import { questionCommandOf } from "./command-of";
import * as messages from "./messages";
import { measureOfProject, type Project, type ProjectSettings, releaseOptions } from "./project";
import type { SavedFile } from "./saved-files";
import { scoredColumns } from "./scored-columns";

type Ending = ".sav" | ".xlsx" | ".csv";

/**
 * The user's file with scores of each scale or factor as new columns, as `itemwise scores` writes it.
 * @throws ItemwiseError "restricted" of a sensitive measure, "no-scores" where nobody has one; as `scoredColumns`
 */
export async function scoresFile(read: LabelledTable, project: Project, ending: Ending): Promise<SavedFile> {
  const measure = measureOfProject(project);
  if (measure.sensitive === true) {
    throw new ItemwiseError("restricted", messages.scoresRestricted, {
      hint: messages.scoresRestrictedHint,
    });
  }
  const { reading, settings } = project;
  const asked = withoutTarget(project);
  const labelled = peopleOf(read, measure);
  const responses = readResponses(answersTable(labelled, measure), measure, {
    weights: reading.weights,
    ...{ groups: [], released: [] },
  });
  const { categories = "dichotomized", correlation, extraction, seed } = settings;
  const coded = measure.dichotomize === null ? "declared" : categories;
  const { columns, empty, warnings, notes } = scoredColumns(responses, measure, {
    choices: {
      kinds: asked.scores ?? ["sum", "mean"],
      categories: coded,
      missingItems: asked.missingItems,
      factorAnalysis: {
        factors: asked.number ?? 1,
        extraction: extraction ?? "minres",
        rotated: { rotation: solutionRotation(settings, asked), settings: {}, target: null },
        correlation: correlation ?? "auto",
        seed: seed ?? DEFAULT_SEED,
      },
      ofModel: isOfModel(project),
      analysis: {
        ...ofModels(settings),
        categories: coded,
        rotation: solutionRotation(settings, asked),
        reading: releaseOptions(project).reading,
      },
    },
    taken: labelled.columns.map(({ name }) => name),
  });
  if (columns.length === 0) {
    throw new ItemwiseError("no-scores", () => messages.noScores({ scores: empty }), {
      hint: messages.noScoresHint,
    });
  }
  const scored = withColumns(labelled, responses.rowNumbers, columns);
  const name = `${measure.id}.scores${ending}`;
  const said = [...notes, ...empty.map((label) => messages.nobodyScored({ label })), ...warnings];
  if (ending === ".csv") return { name, content: [...labelledCsv(scored)].join(""), notes: said };
  const { bytes, notes: ofFormat } = await writeDataFile(typedColumns(scored), name);
  return { name, content: bytes, notes: [...ofFormat, ...said] };
}

/** A target is of the solution that is looked at. */
const withoutTarget = ({ asked }: Project): AskedSettings => ({ ...asked, targetRotation: undefined });

/** The settings that `itemwise scores` has: no others decide which model is scored. */
function ofModels(settings: ProjectSettings): AnalyzeOptions {
  const names = [
    ...(["missing", "correlation", "extraction", "estimator"] as const),
    ...(["irtModel", "workingModel", "seed"] as const),
  ];
  const chosen = names.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]]));
  return Object.fromEntries(chosen) as AnalyzeOptions;
}

const isOfModel = ({ settings, asked }: Project): boolean =>
  asked?.number === undefined && settings.workingModel != null;

/** The command that writes the same file. */
export function scoresCommandOf(project: Project, ending: Ending): string {
  const { definition, settings } = project;
  const asked = withoutTarget(project);
  const { components, number, missingItems, scores } = asked;
  return questionCommandOf(project, "scores", [
    ["--score", scores?.join(",")],
    ["--missing-items", missingItems],
    ["--number-of-factors", number],
    ["--extraction", settings.extraction],
    ["--rotation", components ? solutionRotation(settings, asked) : settings.rotation],
    ["--correlation", settings.correlation],
    ["--estimator", settings.estimator],
    ["--irt-model", settings.irtModel && itemModel(settings.irtModel).option],
    ["--working-model", settings.workingModel],
    ["--seed", settings.seed],
    ["-o", `${definition.id}.scores${ending}`],
  ]);
}
