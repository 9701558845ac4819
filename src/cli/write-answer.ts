import { basename, extname } from "node:path";
import { version } from "../../package.json";
import { ItemwiseError } from "../errors";
import { checkOutputs, type InputFile } from "../node/files/check-outputs";
import { withWorkers } from "../node/workers/worker-pool";
import { answerBlocks, answerCharts, answerReport } from "../questions/answer-report";
import type { Answer } from "../questions/question";
import { blocksToText } from "../report/plain/blocks-to-text";
import { notify } from "./exit";
import { DOCUMENT_ENDINGS, documentOf } from "./write-document";
import { jsonText, writeText } from "./write-outputs";

/** What an answer is about: the measure's title, and where the answers come from. */
export interface AnsweredFrom {
  readonly of: string;
  readonly file: string;
  readonly people: number;
}

/** Beside the formats of documents, by how the output's name ends. */
const WRITE: Readonly<Record<string, (answer: Answer) => Promise<string | Uint8Array>>> = {
  ".txt": async (answer) => answerText(answer),
  ".svg": async (answer) => (await drawn(answer)).svg ?? "",
  ".png": async (answer) => {
    const { svgToPng } = await import("../node/workers/render-picture");
    return (await svgToPng((await drawn(answer)).svg ?? "")).png;
  },
};

export const ANSWER_ENDINGS = [...DOCUMENT_ENDINGS, ...Object.keys(WRITE)];

const recordOf = ({ title, advice, warnings, record }: Answer) => ({
  software: { name: "itemwise", version },
  question: title,
  ...record,
  advice,
  warnings,
});

async function drawn(answer: Answer) {
  const [chart] = answerCharts(answer);
  if (chart === undefined) {
    throw new ItemwiseError("no-chart", "This answer has tables and no figure.", {
      hint: "Write it as .html, .docx, .xlsx, .csv, .md, .tex or .json.",
    });
  }
  const { renderCharts } = await import("../report/page/render-chart");
  const [picture] = await renderCharts([chart]);
  if (picture === undefined) throw new Error("the chart was not drawn");
  return picture;
}

/** Before anything is computed: the output's name says what is written. @throws ItemwiseError "unknown-format"; as `checkOutputs` */
export async function checkAnswerTarget(
  { output, json }: AnswerOutput,
  inputs: readonly InputFile[],
): Promise<void> {
  if (output !== undefined && output !== "-" && !ANSWER_ENDINGS.includes(endingOf(output))) {
    throw new ItemwiseError("unknown-format", `${output}: its name does not tell what to write.`, {
      hint: `Let it end in one of ${ANSWER_ENDINGS.join(", ")}.`,
    });
  }
  await checkOutputs(
    [
      { option: "-o", path: output },
      { option: "--json", path: json, content: "json" },
    ],
    inputs,
  );
}

const endingOf = (path: string): string => extname(path).toLowerCase();

export interface AnswerOutput {
  readonly output?: string | undefined;
  readonly json?: string | undefined;
}

/** Writes an answer into the files asked for, otherwise as text to standard output. */
export async function writeAnswer(
  answer: Answer,
  from: AnsweredFrom,
  { output, json }: AnswerOutput,
): Promise<void> {
  if (json !== undefined) await writeText(json, jsonText(recordOf(answer), json));
  if (output === undefined || output === "-") {
    if (json !== "-") await writeText("-", answerText(answer));
    return;
  }
  const write = WRITE[endingOf(output)];
  const content =
    write === undefined
      ? await withWorkers({ workers: 1 }, (workers) =>
          documentOf(output, {
            report: answerReport(answer, from),
            record: recordOf(answer),
            detail: "full",
            workers,
          }),
        )
      : await write(answer);
  await writeText(output, content);
  notify(`${answer.title}: in ${basename(output)}\n`);
  for (const warning of new Set(answer.warnings)) notify(`- ${warning}\n`);
}

const MAX_WIDTH = 110;

/** Columns of the terminal, within limits at which text is easy to read. */
export const textWidth = (): number => Math.min(MAX_WIDTH, Math.max(60, process.stdout.columns ?? MAX_WIDTH));

/** The tables as text, in columns. */
const answerText = (answer: Answer): string => blocksToText(answerBlocks(answer), { width: textWidth() });
