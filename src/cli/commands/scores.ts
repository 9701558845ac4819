import { Command } from "commander";
import { analyze } from "../../analysis/analyze";
import { type Responses, readResponses } from "../../data/answers/responses";
import { toCsv } from "../../data/csv/to-csv";
import { answersTable } from "../../data/files/answers-table";
import { patternTable } from "../../data/patterns/build-pattern-table";
import { peopleOf } from "../../data/shape/people-table";
import { dichotomize } from "../../data/transform/dichotomize";
import { ItemwiseError } from "../../errors";
import { fitStructure } from "../../irt/estimation/fit-structure";
import type { FittedIrt } from "../../irt/model/fitted-irt";
import { scoreRows } from "../../irt/scores/score-rows";
import type { Measure } from "../../measures/measure";
import { type Structure, structuresOf } from "../../measures/structure";
import { withSolution } from "../../project/with-solution";
import { notify } from "../exit";
import {
  addIrtOptions,
  addModelOptions,
  addWorkingModelOption,
  type ComputeOptions,
  toAnalyzeOptions,
} from "../options/compute-options";
import { addRowOptions, answersOf, DATA_FILE, fileOf, type ReadOptions } from "../options/file-options";
import { addAnswerOptions, choice, collect, nonEmpty } from "../options/read-option";
import { createProgress } from "../progress";
import { chooseMeasure } from "../reading/choose-measure";
import { personIds } from "../reading/person-ids";
import { readAllRows } from "../reading/read-answers";
import { checkTargets, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

type Options = ReadOptions &
  ComputeOptions & {
    readonly output: string;
    readonly method: "eap" | "map";
    readonly restricted?: boolean | undefined;
    readonly id?: readonly string[] | undefined;
  };

/** `itemwise scores data.csv -o scores.csv --restricted`: factor scores, one row per person. */
export function scoresCommand(): Command {
  const command = new Command("scores").description(ABOUT.scores).argument(...DATA_FILE);
  addIrtOptions(addWorkingModelOption(addModelOptions(addAnswerOptions(addRowOptions(command)))))
    .addOption(
      choice(
        "--method <name>",
        "scoring method: posterior means (eap) or modes (map)",
        ["eap", "map"],
        "eap",
      ),
    )
    .option(
      "--id <column>",
      "a column that identifies people, written beside the scores, as is an --id-column (repeatable)",
      collect,
    )
    .option("--restricted", "I confirm that individual scores must not be passed on or published")
    .requiredOption("-o, --output <file>", "file for the scores, as CSV; - is standard output", nonEmpty);
  return command.action(writeScores);
}

async function writeScores(file: string | undefined, options: Options): Promise<void> {
  if (options.restricted !== true) throw restricted();
  const answers = answersOf(file, options);
  if (typeof answers !== "string" && !(answers.queried && /\border\s+by\b/i.test(answers.from)))
    throw noOrder();
  await checkTargets({ output: options.output, content: "csv", measure: options.measure }, fileOf(answers));
  const { measure, labelled: read, identifiers } = await chooseMeasure(answers, options);
  const labelled = peopleOf(read ?? (await readAllRows(answers, options)), measure);
  const table = answersTable(labelled, measure);
  const { weights, counts } = options;
  const responses = readResponses(table, measure, { weights, counts, groups: [], released: [] });
  const names = [...(options.id ?? []), ...identifiers];
  // Checks the columns before the model is fitted, which takes time.
  personIds(labelled, measure, { names, taken: ["row"] });
  const categories = measure.dichotomize === null || options.ordinal ? "declared" : "dichotomized";
  const fitted = fittedModel(responses, measure, { ...options, categories });
  const { factors, rows } = scoreRows(fitted, responses, { categories, method: options.method });
  const columns = ["row", ...factors.flatMap((factor) => [factor, `${factor}_se`])];
  const ids = personIds(labelled, measure, { names, taken: columns });
  const text = toCsv(
    [...ids.columns, ...columns],
    rows.map(({ row, scores, standardErrors }) => [
      ...ids.of(row),
      row,
      ...factors.flatMap((_, f) => [scores?.[f] ?? null, standardErrors?.[f] ?? null]),
    ]),
  );
  await writeText(options.output, text);
  const whose = names.length === 0 ? "" : ` Column ${ids.columns.join(", ")} says whose they are.`;
  for (const note of ids.notes) notify(`${note}\n`);
  notify(
    `These are scores of single persons: restricted data.${whose} Keep them as the answers themselves are kept.\n`,
  );
}

/** The chosen structure or the working model. */
function fittedModel(
  responses: Responses,
  measure: Measure,
  options: Options & { readonly categories: "declared" | "dichotomized" },
): FittedIrt {
  const structure = scoredStructure(responses, measure, options);
  const declaredPatterns = patternTable(responses);
  const answers =
    options.categories === "dichotomized" ? dichotomize(declaredPatterns, measure) : declaredPatterns;
  const progress = createProgress();
  try {
    return fitStructure(answers, structure ?? { kind: "one factor" }, {
      model: options.irtModel ?? undefined,
      // Item response models use all answers by maximum likelihood anyway.
      missing: options.missing === "fiml" ? "pairwise" : options.missing,
      points: options.points ?? undefined,
      seed: options.seed,
      onProgress: (done) => progress.onProgress("Item response model", done, 500),
    }).fitted;
  } finally {
    progress.stop();
  }
}

function scoredStructure(responses: Responses, measure: Measure, options: Options): Structure | null {
  const structures = structuresOf(measure);
  const [wanted] = options.structure ?? [];
  const asked = options.model === undefined ? (wanted ?? options.workingModel) : structures[0]?.id;
  const chosen = structures.find(({ id }) => id === asked);
  if (chosen !== undefined || options.workingModel === "one-factor") return chosen ?? null;
  if (wanted !== undefined) {
    throw new ItemwiseError("unknown-choice", `unknown structure: ${wanted}.`, {
      hint: `Use one of ${structures.map(({ id }) => id).join(", ") || "none: the measure declares no structures"}.`,
    });
  }
  // There are no groups to test invariance in: only the models are fitted.
  const { workingModel } = withSolution(["invariance"], (parts) =>
    analyze(responses, { ...toAnalyzeOptions(options), parts }),
  );
  if (workingModel === null) return null;
  const { structure: id, label, model, factors, chosenOnTheseData } = workingModel;
  notify(
    `The scores are of the working model: ${label}.${chosenOnTheseData ? " It was chosen on these data." : ""}\n`,
  );
  return { id, label, model, factors };
}

const noOrder = (): ItemwiseError =>
  new ItemwiseError("no-order", "A table in a database has no order: scores by row would be nobody's.", {
    hint: "Say the order with ?query=SELECT * FROM ... ORDER BY ... in place of ?table=.",
  });

const restricted = (): ItemwiseError =>
  new ItemwiseError(
    "restricted-output",
    "Scores of single persons are restricted output: they can tell who answered what.",
    {
      hint: "Add --restricted if you may have them, and keep the file as the answers themselves are kept.",
    },
  );
