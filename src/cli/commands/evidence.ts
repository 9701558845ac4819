import { basename } from "node:path";
import { Command } from "commander";
import { evidenceAnswer } from "../../bank/evidence-answer";
import { ItemwiseError } from "../../errors";
import {
  type EvidenceFile,
  namedStudy,
  parseEvidence,
  studyOf,
  withStudy,
} from "../../evidence/evidence-file";
import { type BankMeasure, bankMeasures } from "../../measures/bank/bank";
import type { Evidence } from "../../measures/bank/bank-schema";
import { builtInMeasures } from "../../measures/built-in";
import { checkOutputs } from "../../node/files/check-outputs";
import { readJson } from "../../node/files/read-json";
import { notify } from "../exit";
import { nonEmpty } from "../options/read-option";
import { ANSWER_ENDINGS, type AnswerOutput, checkAnswerTarget, writeAnswer } from "../write-answer";
import { jsonText, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

/** `itemwise evidence add analysis.json --measure phq9 --study "…"` and `itemwise evidence report phq9`. */
export function evidenceCommand(): Command {
  return new Command("evidence")
    .description(ABOUT.evidence)
    .addCommand(
      new Command("add")
        .description("add a study's released figures to a measure's evidence")
        .argument("<analysis>", "JSON of an analysis (itemwise report data.csv --json)")
        .requiredOption("--measure <id>", "the measure in the bank", nonEmpty)
        .requiredOption("--study <words>", 'the study: "Name, year, country, sampling"', nonEmpty)
        .option("--simulated", "the answers were made up: the study is listed and never pooled")
        .option("-o, --output <file>", "the evidence file (by default MEASURE.evidence.json)", nonEmpty)
        .action(add),
    )
    .addCommand(
      new Command("report")
        .description("what studies found of a measure")
        .argument("<measure>", "the measure in the bank")
        .option("--studies <file>", "evidence file with further studies", nonEmpty)
        .option(
          "-o, --output <file>",
          `write the evidence; the name's ending sets the format: ${ANSWER_ENDINGS.join(", ")}`,
          nonEmpty,
        )
        .option("--json <file>", "write all numbers as JSON; - is standard output", nonEmpty)
        .action(report),
    );
}

interface AddOptions {
  readonly measure: string;
  readonly study: string;
  readonly simulated?: boolean | undefined;
  readonly output?: string | undefined;
}

async function add(path: string, options: AddOptions): Promise<void> {
  const measure = measureOfBank(options.measure);
  const { id } = measure;
  const named = namedStudy(options.study);
  const output = options.output ?? `${id}.evidence.json`;
  await checkOutputs([{ option: "-o", path: output, content: "json" }], [{ what: "the analysis", path }]);
  const study = studyOf(await readJson(path), {
    ...named,
    simulated: options.simulated === true,
    file: basename(path),
    measure: { id, items: itemsOf(measure) },
  });
  const before = await evidenceIn(output, id);
  const after = withStudy(before ?? { format: "itemwise/evidence@1", measure: id, studies: [] }, study);
  await writeText(output, jsonText(after, output));
  notify(
    `${study.name}, ${study.year}: in ${output} (${after.studies.length} ${after.studies.length === 1 ? "study" : "studies"})\n`,
  );
}

async function report(
  id: string,
  options: AnswerOutput & { readonly studies?: string | undefined },
): Promise<void> {
  const measure = measureOfBank(id);
  await checkAnswerTarget(
    options,
    options.studies === undefined ? [] : [{ what: "the studies", path: options.studies }],
  );
  const own = options.studies === undefined ? null : await evidenceIn(options.studies, id, true);
  const { default: all } = await import("../../measures/bank/evidence.json");
  const published = (all as unknown as Readonly<Record<string, Evidence>>)[id];
  const answer = evidenceAnswer(measure, published, own?.studies ?? []);
  await writeAnswer(answer, { of: measure.title, file: "data/measures", people: 0 }, options);
}

/** @throws ItemwiseError "unknown-choice" */
function measureOfBank(id: string): BankMeasure {
  const found = bankMeasures.find((measure) => measure.id === id);
  if (found !== undefined) return found;
  throw new ItemwiseError("unknown-choice", `there is no measure "${id}" in the bank.`, {
    hint: "itemwise measures lists them.",
  });
}

/** Ids of its items; empty where the bank has evidence alone. */
function itemsOf({ id, definition }: BankMeasure): readonly string[] {
  const items = definition?.items ?? builtInMeasures.find((measure) => measure.id === id)?.items ?? [];
  return items.map((item) => item.id);
}

/** The evidence file at a path; null where there is none yet. */
async function evidenceIn(path: string, id: string, isNeeded = false): Promise<EvidenceFile | null> {
  let json: unknown;
  try {
    json = await readJson(path);
  } catch (error) {
    if (!isNeeded && error instanceof ItemwiseError && error.code === "no-file") return null;
    throw error;
  }
  const file = parseEvidence(json, basename(path));
  if (file.measure === id) return file;
  throw new ItemwiseError(
    "other-measure",
    `${basename(path)}: it is evidence of ${file.measure}, not of ${id}.`,
    {
      hint: `Name the file of ${id}.`,
    },
  );
}
