import { extname } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { type Responses, readResponses } from "../../data/answers/responses";
import { toCsv } from "../../data/csv/to-csv";
import { answersTable } from "../../data/files/answers-table";
import { labelledCsv } from "../../data/files/labelled-csv";
import { typedColumns } from "../../data/files/typed-columns";
import { peopleOf } from "../../data/shape/people-table";
import { ItemwiseError } from "../../errors";
import { DEFAULT_ROTATION } from "../../factor/efa/rotation/rotations";
import { EXTRACTIONS } from "../../factor/efa/solution";
import { type LabelledTable, labelledTable } from "../../formats/kit/labelled-table";
import { WRITTEN_ENDINGS, writeDataFile } from "../../formats/write-file";
import { checkOutputs } from "../../node/files/check-outputs";
import { nobodyScored } from "../../project/messages";
import { type ScoreChoices, scoredColumns } from "../../project/scored-columns";
import type { ScoreColumn } from "../../questions/score-columns";
import { LATENT_SCORES, SCORE_KINDS, type ScoreKind } from "../../questions/score-kinds";
import { withColumns } from "../../questions/with-columns";
import { notify } from "../exit";
import {
  addIrtOptions,
  addModelOptions,
  addWorkingModelOption,
  type ComputeOptions,
  toAnalyzeOptions,
} from "../options/compute-options";
import { addRowOptions, answersOf, DATA_FILE, fileOf, type ReadOptions } from "../options/file-options";
import { addLanguageOption } from "../options/output-options";
import { addAnswerOptions, choice, collect, nonEmpty, wholeNumber } from "../options/read-option";
import { addRotationOptions, rotationOf } from "../options/rotation-options";
import { createProgress } from "../progress";
import { chooseMeasure } from "../reading/choose-measure";
import { type PersonIds, personIds } from "../reading/person-ids";
import { readAllRows } from "../reading/read-answers";
import { inputsOf, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

type Options = ReadOptions &
  ComputeOptions & {
    readonly output: string;
    readonly score?: readonly ScoreKind[] | undefined;
    readonly method?: (typeof LATENT_SCORES)[number] | undefined;
    readonly missingItems?: number | undefined;
    /** File of a target rotation. */
    readonly target?: string | undefined;
    readonly numberOfFactors?: number | undefined;
    readonly scoresOnly?: boolean | undefined;
    readonly restricted?: boolean | undefined;
    readonly id?: readonly string[] | undefined;
  };

const ENDINGS = [".csv", ...WRITTEN_ENDINGS];

/** `itemwise scores data.sav -o data-scored.sav`: the file with scores of each person as new columns. */
export function scoresCommand(): Command {
  const command = new Command("scores").description(ABOUT.scores).argument(...DATA_FILE);
  addIrtOptions(addWorkingModelOption(addModelOptions(addAnswerOptions(addRowOptions(command)))))
    .addOption(
      new Option("--score <kinds>", `scores to add, with commas: ${SCORE_KINDS.join(", ")}`)
        .argParser(scoreKinds)
        .default(undefined, "sum,mean"),
    )
    .addOption(choice("--method <name>", "as --score eap, --score map and so on", LATENT_SCORES))
    .option(
      "--missing-items <share>",
      "sums and means: share of a scale's items that may lack an answer, such as 20% (by default the published rule, or none)",
      percentage,
    )
    .option(
      "--number-of-factors <number>",
      "factors of regression, bartlett and tenberge scores, or components (default: 1; with --model, its factors)",
      wholeNumber(1, 50),
    )
    .addOption(choice("--extraction <method>", "factor extraction", EXTRACTIONS, "minres"))
    .option("--scores-only", "write the scores with the number of the row, without the columns of the file")
    .option(
      "--id <column>",
      "with --scores-only: a column that identifies people, as is an --id-column (repeatable)",
      collect,
    )
    .option("--restricted", "I confirm that individual scores must not be passed on or published")
    .requiredOption(
      "-o, --output <file>",
      `file to write; its extension sets the format: ${ENDINGS.join(", ")}; - is standard output, as CSV`,
      nonEmpty,
    );
  return addLanguageOption(addRotationOptions(command)).action(writeScores);
}

function scoreKinds(text: string): readonly ScoreKind[] {
  return text.split(",").map((word) => {
    const kind = SCORE_KINDS.find((one) => one === word.trim().toLowerCase());
    if (kind === undefined) throw new InvalidArgumentError(`Allowed are ${SCORE_KINDS.join(", ")}.`);
    return kind;
  });
}

/** "20%" or ".2". */
function percentage(text: string): number {
  const isPercent = text.trim().endsWith("%");
  const value = Number(text.replace(/%\s*$/, "")) / (isPercent ? 100 : 1);
  if (text.trim() !== "" && value >= 0 && value < 1) return value;
  throw new InvalidArgumentError("It must be a share below 1, such as 20% or .2.");
}

async function writeScores(file: string | undefined, options: Options): Promise<void> {
  const answers = answersOf(file, options);
  if (typeof answers !== "string" && !(answers.queried && /\border\s+by\b/i.test(answers.from)))
    throw noOrder();
  const ending = options.output === "-" ? ".csv" : extname(options.output).toLowerCase();
  if (!ENDINGS.includes(ending)) {
    throw new ItemwiseError("unknown-format", `${options.output}: its name does not tell what to write.`, {
      hint: `Let it end in one of ${ENDINGS.join(", ")}.`,
    });
  }
  await checkOutputs(
    [{ option: "-o", path: options.output }],
    inputsOf({ measure: options.measure }, fileOf(answers)),
  );
  const { measure, draft, labelled: read, identifiers } = await chooseMeasure(answers, options);
  if (measure.sensitive === true && options.restricted !== true) throw restricted();
  const labelled = peopleOf(read ?? (await readAllRows(answers, options)), measure);
  const table = answersTable(labelled, measure);
  const { weights, counts, scoresOnly = false } = options;
  const responses = readResponses(table, measure, { weights, counts, groups: [], released: [] });
  const names = scoresOnly ? [...(options.id ?? []), ...identifiers] : [];
  if (!scoresOnly && options.id !== undefined) throw needsScoresOnly();
  // Checks the columns before a model is fitted, which takes time.
  personIds(labelled, measure, { names, taken: ["row"] });
  const categories = measure.dichotomize === null || options.ordinal ? "declared" : "dichotomized";
  const kinds =
    options.score ?? (options.method === undefined ? (["sum", "mean"] as const) : [options.method]);
  const progress = createProgress();
  const analysis = toAnalyzeOptions(options);
  const choices: ScoreChoices = {
    kinds,
    categories,
    missingItems: options.missingItems,
    factorAnalysis: {
      factors: options.numberOfFactors ?? 1,
      extraction: options.extraction ?? "minres",
      rotated: await rotationOf({ ...options, rotation: options.rotation ?? DEFAULT_ROTATION }),
      correlation: options.correlation,
      seed: options.seed,
    },
    structure: options.structure?.[0],
    ofNamedModel: options.model !== undefined,
    ofModel: isOfModel(options),
    analysis,
    onProgress: (done) => progress.onProgress("Item response model", done, 500),
  };
  const taken = scoresOnly ? ["row", ...names] : labelled.columns.map(({ name }) => name);
  const {
    columns,
    empty,
    warnings,
    notes: ofModel,
  } = scoredWith(progress, () => scoredColumns(responses, measure, { choices, taken }));
  for (const note of ofModel) notify(`${note}\n`);
  if (columns.length === 0) throw noScores(empty);
  const ids = personIds(labelled, measure, { names, taken: ["row", ...columns.map(({ name }) => name)] });
  const scored = scoresOnly
    ? scoresTable(responses, columns, ids)
    : withColumns(labelled, responses.rowNumbers, columns);
  const notes = [...ids.notes, ...(await writeTable(scored, { ...options, ending, scoresOnly }))];
  for (const note of notes) notify(`${note}\n`);
  for (const note of draft?.notes ?? []) notify(`- ${note}\n`);
  for (const label of empty) notify(`${nobodyScored({ label })}\n`);
  for (const warning of warnings) notify(`- ${warning}\n`);
  const added = columns.map(({ name }) => name);
  notify(
    `${added.length} new ${added.length === 1 ? "column" : "columns"}: ${added.slice(0, 12).join(", ")}${added.length > 12 ? " and more" : ""}\n`,
  );
  const whose = names.length === 0 ? "" : ` Column ${ids.columns.join(", ")} says whose they are.`;
  if (measure.sensitive !== false) {
    notify(
      `These are scores of single persons: restricted data.${whose} Keep them as the answers themselves are kept.\n`,
    );
  }
}

function scoredWith<T>(progress: ReturnType<typeof createProgress>, score: () => T): T {
  try {
    return score();
  } finally {
    progress.stop();
  }
}

/** Whether factor scores are of a model: one is named, and no number of factors. */
const isOfModel = ({ model, structure, workingModel, numberOfFactors }: Options): boolean =>
  numberOfFactors === undefined && [model, structure, workingModel].some((one) => one !== undefined);

const noOrder = (): ItemwiseError =>
  new ItemwiseError("no-order", "A table in a database has no order: scores by row would be nobody's.", {
    hint: "Say the order with ?query=SELECT * FROM ... ORDER BY ... in place of ?table=.",
  });

const noScores = (empty: readonly string[]): ItemwiseError =>
  new ItemwiseError("no-scores", `Nobody has any of these scores: ${empty.join("; ")}.`, {
    hint: "Allow missing answers (--missing-items 20%), or ask for other scores: those of continuous items have no maximum.",
  });

const needsScoresOnly = (): ItemwiseError =>
  new ItemwiseError("unknown-choice", "--id names columns beside scores that are written alone.", {
    hint: "Leave it out, since the file's columns are all written, or add --scores-only.",
  });

const restricted = (): ItemwiseError =>
  new ItemwiseError(
    "restricted-output",
    "Scores of single persons are restricted output: they can tell who answered what.",
    {
      hint: "Add --restricted if you may have them, and keep the file as the answers themselves are kept.",
    },
  );

/** The row numbers of the file, columns that identify people, and the scores. */
function scoresTable(
  { rowNumbers }: Responses,
  columns: readonly ScoreColumn[],
  ids: PersonIds,
): LabelledTable {
  const texts = Array.from(rowNumbers, (row) => ids.of(row));
  const named = ids.columns.map((name, k) => [name, { values: texts.map((row) => row[k] ?? "") }] as const);
  return labelledTable({
    ...Object.fromEntries(named),
    row: { values: Float64Array.from(rowNumbers), label: "Row of the file" },
    ...Object.fromEntries(columns.map(({ name, label, values }) => [name, { values, label }])),
  });
}

/** Formulas in columns that identify people are made text; the file's own columns stay as they are, as in `convert`. */
async function writeTable(
  table: LabelledTable,
  {
    output,
    ending,
    scoresOnly,
  }: { readonly output: string; readonly ending: string; readonly scoresOnly: boolean },
): Promise<readonly string[]> {
  if (ending !== ".csv") {
    const { bytes, notes } = await writeDataFile(typedColumns(table), output);
    await writeText(output, bytes);
    return notes;
  }
  const cells = (row: number): (string | number | null)[] =>
    table.columns.map((column) => {
      if (column.type === "text") return column.values[row] ?? null;
      const value = column.values[row] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    });
  const header = table.columns.map(({ name }) => name);
  const rows = (): (string | number | null)[][] => Array.from({ length: table.rows }, (_, row) => cells(row));
  await writeText(output, scoresOnly ? toCsv(header, rows()) : labelledCsv(table));
  return [];
}
