import { basename, extname } from "node:path";
import { readTarget } from "../../data/csv/read-target";
import { ItemwiseError } from "../../errors";
import { describeCfa } from "../../factor/cfa/cfa";
import { ESTIMATOR_NAMES } from "../../factor/cfa/estimator";
import { fitMatrixCfa } from "../../factor/cfa/matrix-cfa";
import type { Rotation } from "../../factor/efa/rotation/rotations";
import type { Scaling } from "../../factor/model/default-rows";
import { defaultScaling } from "../../factor/model/default-scaling";
import type { Template } from "../../factor/model/model-template";
import { readModel } from "../../measures/model-syntax/parse-model";
import { hasBlocks } from "../../measures/structure";
import { readText } from "../../node/files/read-json";
import * as messages from "../../report/confirmatory/messages";
import {
  estimatesTable,
  matrixFitTable,
  modelStructuralTables,
} from "../../report/confirmatory/model-tables";
import { codeBlock } from "../../report/kit/tables/blocks";
import { typeset } from "../../report/kit/words/typeset";
import { list } from "../../words/format";
import type { GivenOption } from "../options/given-options";
import { rotationNumbers } from "../options/rotation-options";
import type { Run } from "../run-analysis";
import { type AnswerOutput, checkAnswerTarget, writeAnswer } from "../write-answer";
import { inputsOf, jsonText, writeText } from "../write-outputs";
import { type MatrixOptions, matrixOf } from "./matrix-options";

interface Options extends MatrixOptions, AnswerOutput {
  readonly model?: string | undefined;
  readonly estimator?: string | null | undefined;
  readonly scaling?: Scaling | undefined;
  readonly rotation?: Rotation | undefined;
  readonly epsilon?: number | undefined;
  readonly target?: string | undefined;
}

/** `itemwise cfa --matrix matrix.csv --n 500 --model model.txt`: a model fitted to a matrix. */
export async function runMatrixCfa(options: Options, given: readonly GivenOption[]): Promise<void> {
  if (options.model === undefined) {
    throw new ItemwiseError("no-model", "a matrix needs a model to be fitted to it.", {
      hint: "Name a file of model syntax with --model.",
    });
  }
  await checkBlockOptions(options, given);
  await checkAnswerTarget(options, inputsOf(options, undefined));
  const estimator = ESTIMATOR_NAMES.find((name) => name === options.estimator);
  const input = await matrixOf(options);
  const model = await readText(options.model);
  const name = basename(options.model, extname(options.model));
  const { target: file } = options;
  const target = file === undefined ? null : readTarget(await readText(file), basename(file));
  const fitted = fitMatrixCfa(input, model, {
    estimator,
    scaling: options.scaling ?? defaultScaling(readModel(model)),
    rotation: target === null ? options.rotation : "target",
    rotationSettings: rotationNumbers(options),
    rotationTarget: target === null ? undefined : Object.fromEntries(target),
  });
  const described = describeCfa(fitted, { model, structure: { id: name, label: name } });
  // A matrix has no means.
  const record = { ...described, estimates: described.estimates.filter(({ op }) => op !== "~1") };
  const saturated = record.fit.standard.df === 0 ? [messages.saturated()] : [];
  const tables = [
    matrixFitTable(record),
    ...saturated,
    estimatesTable(record, 0),
    ...modelStructuralTables(record, 0),
  ];
  const { converged, inadmissible } = record;
  const improper =
    converged && inadmissible.length > 0 ? [`The solution is improper: ${typeset(list(inadmissible))}.`] : [];
  const answer = {
    title: messages.modelFitTitle(),
    parts: [...tables, ...improper],
    advice: null,
    warnings: record.warnings.map(({ message }) => message),
    record: { ...record },
  };
  const from = { of: name, file: basename(options.matrix ?? ""), people: input.n };
  const { json, output } = options;
  if (json !== undefined) await writeText(json, jsonText(record, json));
  if (json === undefined || output !== undefined) await writeAnswer(answer, from, { output });
}

const ROTATION_OPTIONS = ["rotation", "normalize", "gamma", "kappa", "power", "epsilon", "zeros"];

/**
 * @param options.model path of the model; undefined for the declared structures
 * @throws ItemwiseError "unknown-choice" for a rotation beside a target, or of a model without exploratory blocks
 */
export async function checkBlockOptions(
  {
    model: path,
    template,
  }: { readonly model?: string | undefined; readonly template?: Template | undefined },
  given: readonly GivenOption[],
): Promise<void> {
  const rotates = given.filter(({ name }) => ROTATION_OPTIONS.includes(name));
  if (rotates.length === 0) return;
  const isRotation = rotates.some(({ name }) => name === "rotation");
  if (isRotation && given.some(({ name }) => name === "target")) {
    throw new ItemwiseError("unknown-choice", "--target is a rotation of its own, beside --rotation.", {
      hint: "Leave one of them out.",
    });
  }
  if (template === "esem" || (template === undefined && path === undefined)) return;
  if (template === undefined && path !== undefined && hasBlocks(await readText(path))) return;
  const flags = list(rotates.map(({ flag }) => flag));
  const verb = rotates.length === 1 ? "is" : "are";
  throw new ItemwiseError(
    "unknown-choice",
    `${flags} ${verb} of the rotation of exploratory blocks, and the model has none.`,
    { hint: `Leave ${rotates.length === 1 ? "it" : "them"} out, or write a block of factors with efa("b").` },
  );
}

/** @throws ItemwiseError "unknown-choice" for groupings that the command line names: a model is of everybody */
export function checkGroups(group: readonly string[]): void {
  if (group.length === 0) return;
  const names = group.map((name) => `--group ${name}`).join(" ");
  throw new ItemwiseError("unknown-choice", `${names}: cfa and sem fit a model to all people together.`, {
    hint: `Use itemwise invariance ${names}, which fits it in each group and compares them, or leave --group out.`,
  });
}

/** A template's model as the last block of its section, so that the user can edit it. */
export function withSyntax(run: Run, template: Template): Run {
  const text = run.measure.structures[template]?.model ?? "";
  const code = codeBlock(messages.templateSyntax(), `${template}.txt`, text);
  const [first, ...others] = run.report.sections;
  if (first === undefined) return run;
  const sections = [{ ...first, blocks: [...first.blocks, code] }, ...others];
  return { ...run, report: { ...run.report, sections } };
}
