import { Command } from "commander";
import { namedColumns } from "../../data/draft/named-columns";
import { fromAnswers } from "../../data/patterns/from-answers";
import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { ratingsIn } from "../../project/ratings";
import type { RatingKind } from "../../questions/agreement-answer";
import { orderOf } from "../options/choice-options";
import { addFileOptions, answersOf, DATA_FILE, type FileOptions, fileOf } from "../options/file-options";
import { addLanguageOption } from "../options/output-options";
import { choice, collect, nonEmpty, samples, seedOption } from "../options/read-option";
import { readAllRows } from "../reading/read-answers";
import { ANSWER_ENDINGS, type AnswerOutput, checkAnswerTarget, writeAnswer } from "../write-answer";
import { inputsOf } from "../write-outputs";
import { ABOUT } from "./about-commands";

const KINDS = ["nominal", "ordinal", "interval"] as const;

interface Options extends FileOptions, AnswerOutput {
  readonly raters: string;
  readonly kind?: RatingKind | undefined;
  readonly missingCode?: readonly string[] | undefined;
  readonly order?: readonly (readonly string[])[] | undefined;
  readonly bootstrap: number;
  readonly seed: number;
}

/** `itemwise agreement ratings.csv --raters r1,r2,r3`: one row for each thing rated. */
export function agreementCommand(): Command {
  const [name, , read] = DATA_FILE;
  const command = new Command("agreement")
    .description(ABOUT.agreement)
    .argument(name, "data file with one row per person or thing that is rated, one column per rater", read)
    .requiredOption(
      "--raters <columns>",
      "the raters' columns: names, ranges (r1:r5), patterns (r*)",
      nonEmpty,
    )
    .addOption(choice("--kind <kind>", "what the ratings are (by default as their values suggest)", KINDS))
    .option(
      "--missing-code <values>",
      "codes that mean no rating, with commas, such as 99 (repeatable)",
      collect,
    )
    .option(
      "--order <ratings>",
      'ratings in words from the lowest to the highest, such as "poor<fair<good"',
      orderOf,
    )
    .option("--bootstrap <number>", "bootstrap samples for Krippendorff's alpha; 0: none", samples, 1000)
    .addOption(seedOption())
    .option(
      "-o, --output <file>",
      `write the answer; the name's ending sets the format: ${ANSWER_ENDINGS.join(", ")}`,
      nonEmpty,
    )
    .option("--json <file>", "write all numbers as JSON; - is standard output", nonEmpty);
  return addLanguageOption(addFileOptions(command)).action(answerAgreement);
}

async function answerAgreement(file: string | undefined, options: Options): Promise<void> {
  const answers = answersOf(file, options);
  await checkAnswerTarget(options, inputsOf({}, fileOf(answers)));
  const labelled = await readAllRows(answers, options);
  const { items, kind } = ratingsIn(labelled, {
    raters: namedRaters(labelled, options.raters),
    kind: options.kind,
    codes: options.missingCode?.flatMap((text) => text.split(",").map((code) => code.trim())),
    order: options.order?.flat(),
  });
  const { agreementAnswer } = await import("../../questions/agreement-answer");
  const isChosen = options.kind !== undefined;
  const table = fromAnswers({ items, scale: "continuous" });
  const answer = agreementAnswer(table, { ...options, kind, isChosen });
  await writeAnswer(answer, { of: answer.title, file: labelled.file, people: labelled.rows }, options);
}

/** @throws ItemwiseError "missing-column", "few-raters" */
function namedRaters({ columns, file }: LabelledTable, text: string): readonly string[] {
  const { names, unknown } = namedColumns(text, columns);
  const [missing] = unknown;
  if (missing !== undefined) {
    throw new ItemwiseError("missing-column", `${file}: "${missing.word}" (--raters) is no column.`, {
      hint: `The columns are ${columns.map(({ name }) => name).join(", ")}.`,
    });
  }
  if (names.length < 2) {
    throw new ItemwiseError(
      "few-raters",
      `--raters names ${names.length} column; agreement is of two or more.`,
      {
        hint: "Name a column for each rater, with commas between.",
      },
    );
  }
  return names;
}
