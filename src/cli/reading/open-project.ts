import { basename, dirname, join } from "node:path";
import type { Command } from "commander";
import { ItemwiseError } from "../../errors";
import { readText } from "../../node/files/read-json";
import { diskFile } from "../../node/files/read-table";
import { bytesFile } from "../../project/answers-file";
import type { Project } from "../../project/project";
import { checkSameFile, parseProject } from "../../project/project-file";
import { isProjectName } from "../../project/project-name";
import type { OpenProject } from "../options/file-options";
import type { PartOptions } from "../run-parts";

/**
 * The options with a project's choices, if a project is named as the file. The command line takes precedence; choices
 * without an option are ignored.
 */
export async function withProject(
  file: string | undefined,
  options: PartOptions,
  command: Command,
): Promise<PartOptions> {
  if (file === undefined || !isProjectName(file)) return options;
  if (options.engine === "duckdb" || options.from !== undefined) {
    throw new ItemwiseError("project-here", `${file} is a project, which says how its file is read.`, {
      hint: "Leave --engine and --from out, or give the file of answers in place of the project.",
    });
  }
  const project = await openProject(file);
  const projectOptions = Object.entries(optionsOf(project.project)).filter(
    ([name, value]) => value !== undefined && isUnset(command, name) && !isReplacedByModel(options, name),
  );
  return { ...options, ...Object.fromEntries(projectOptions), project };
}

/** Whether a command has an option that the command line does not set. */
function isUnset(command: Command, name: string): boolean {
  const isThere = command.options.some((option) => option.attributeName() === name);
  return isThere && command.getOptionValueSource(name) !== "cli";
}

const isReplacedByModel = ({ model }: PartOptions, name: string): boolean =>
  name === "structure" && model !== undefined;

function optionsOf({ reading, settings }: Project): { readonly [Name in keyof PartOptions]?: unknown } {
  const { groups, ...file } = reading;
  const { categories, structures, crossed, estimator, irtModel, rotationSettings, ...same } = settings;
  const { geominEpsilon: epsilon, ...rotation } = rotationSettings ?? {};
  return {
    ...file,
    group: groups,
    ...same,
    ...rotation,
    epsilon,
    ordinal: categories === undefined ? undefined : categories === "declared",
    structure: structures,
    cross: crossed,
    estimator: estimator ?? undefined,
    irtModel: irtModel ?? undefined,
  };
}

/**
 * A project and its file of answers, included or next to it.
 * @throws ItemwiseError what `parseProject` throws; "no-file" without data, "other-file" where they are not the project's
 */
async function openProject(path: string): Promise<OpenProject> {
  const name = basename(path);
  const stored = parseProject(await readText(path), name);
  const { project, data } = stored;
  const beside = join(dirname(path), project.file);
  const bytes = data ?? (await bytesBeside(beside, name));
  await checkSameFile(bytes, stored, name);
  return {
    project,
    // Read only once: these are the checked bytes.
    answers: bytesFile(project.file, bytes),
    path: data === null ? beside : undefined,
  };
}

async function bytesBeside(path: string, project: string): Promise<Uint8Array> {
  try {
    return await diskFile(path).bytes();
  } catch (cause) {
    if (!(cause instanceof ItemwiseError && cause.code === "no-file")) throw cause;
    throw new ItemwiseError("no-file", `${path}: there is no such file, and ${project} has no data inside.`, {
      hint: "Put the file of answers beside the project, or save the project with its data.",
      cause,
    });
  }
}
