import { gzipSync } from "fflate";
import * as v from "valibot";
import { version } from "../../package.json";
import { upgradeProject } from "../analysis/upgrade-record";
import { releasedDefinition } from "../data/draft/definition-text";
import type { DraftChoices } from "../data/draft/draft-measure";
import { ItemwiseError } from "../errors";
import { inflate, maxUnpacked } from "../formats/kit/inflate";
import { type MeasureDefinition, parseMeasure } from "../measures/measure";
import { problemsText, schemaProblem } from "../measures/schema/schema-problem";
import { parseJson } from "./parse-json";
import type { Project } from "./project";
import { PROJECT_ENDING } from "./project-name";
import { PROJECT_SCHEMA, projectSchema } from "./project-schema";
import type { QuestionName } from "./questions";

export interface FileStamp {
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What was chosen on the page besides the analysis; nothing is computed from it. */
export interface PageChoices {
  readonly question?: QuestionName | undefined;
  /** The user's statements by which the definition was drafted. */
  readonly statements?: DraftChoices | undefined;
}

export interface StoredProject {
  readonly project: Project;
  readonly page?: PageChoices | undefined;
  readonly stamp: FileStamp;
  /** The file of answers; null where not included. */
  readonly data: Uint8Array | null;
}

/** Limit of text length in JavaScript engines. */
const MAX_TEXT_LENGTH = 500_000_000;

/** File name of a saved project. */
export const projectFileName = ({ definition }: Pick<Project, "definition">): string =>
  `${definition.id}${PROJECT_ENDING}`;

export async function stampOf(bytes: Uint8Array): Promise<FileStamp> {
  // Copied, since not all engines accept parts of a buffer or shared ones.
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { size: bytes.length, sha256 };
}

/**
 * A project as text, with the definition as it may be passed on; deterministic.
 * @param file.stamp of its file of answers
 * @param file.data the whole file, if it is to be included
 * @throws ItemwiseError "too-large" where the text would be too long
 */
export function projectText(
  project: Project,
  {
    stamp,
    data,
    page,
  }: {
    readonly stamp: FileStamp;
    readonly data: Uint8Array | null;
    readonly page?: PageChoices | undefined;
  },
): string {
  const bytes = data === null ? null : gzipSync(data, { level: 6, mtime: 0 });
  const packed = bytes === null ? null : base64Of(bytes);
  if (packed !== null && packed.length > MAX_TEXT_LENGTH / 2) {
    throw new ItemwiseError("too-large", `${project.file}: the file is too large to be inside a project.`, {
      hint: "Save the project without its data, and keep both in one folder.",
    });
  }
  if (data !== null && bytes !== null && data.length > maxUnpacked(bytes.length)) {
    throw new ItemwiseError("too-large", `${project.file}: packed so tightly, no project would be opened.`, {
      hint: "Save the project without its data, and keep both in one folder.",
    });
  }
  const stored = {
    schema: PROJECT_SCHEMA,
    software: { name: "itemwise", version },
    file: { name: project.file, ...stamp },
    measure: releasedDefinition(project.definition),
    drafted: project.drafted,
    reading: project.reading,
    settings: project.settings,
    asked: Object.keys(project.asked ?? {}).length === 0 ? undefined : project.asked,
    page,
    data: packed,
  };
  return `${JSON.stringify(stored, null, 1)}\n`;
}

/**
 * Reads an untrusted project file; problems are named by path.
 * @throws ItemwiseError "bad-json", "other-schema" where it is no project or one of a later version, "bad-project",
 *   "bad-measure", "too-large", and what `inflate` throws
 */
export function parseProject(text: string, name: string): StoredProject {
  if (text.length > MAX_TEXT_LENGTH) {
    throw new ItemwiseError("too-large", `${name}: the file is too large for a project.`, {
      hint: "Make sure that it is one; save it without its data.",
    });
  }
  const json = parseJson(text, name);
  checkSchema(json, name);
  const parsed = v.safeParse(projectSchema, upgradeProject(json));
  if (!parsed.success) throw badProject(name, problemsText(parsed.issues.map(schemaProblem)));
  const { file, measure, drafted, reading, settings, asked, page, data } = parsed.output;
  const { size, sha256 } = file;
  parseMeasure(measure, `${name}, its measure`);
  const packed = data === null ? null : bytesOf(data, name);
  const definition = measure as MeasureDefinition;
  return {
    project: { file: file.name, definition, drafted, reading, settings, ...(asked && { asked }) },
    page,
    stamp: { size, sha256 },
    data: packed === null ? null : inflate(packed, "gzip", { file: name, most: allowedSize(packed, size) }),
  };
}

/** The declared size, within the limit of such files: it may declare anything. */
const allowedSize = (packed: Uint8Array, size: number): number => Math.min(size, maxUnpacked(packed.length));

/** Whether bytes are those of the project's file. */
export async function isSameFile(bytes: Uint8Array, { size, sha256 }: FileStamp): Promise<boolean> {
  return bytes.length === size && (await stampOf(bytes)).sha256 === sha256;
}

/** @throws ItemwiseError "other-file" where bytes are not those of the project's file */
export async function checkSameFile(
  bytes: Uint8Array,
  { project, stamp, data }: StoredProject,
  name: string,
): Promise<void> {
  if (await isSameFile(bytes, stamp)) return;
  if (data !== null) {
    throw new ItemwiseError("other-file", `${name}: the data inside are not those that it was saved with.`, {
      hint: "It was changed or damaged on its way: take another copy, or make the project again from its file.",
    });
  }
  const { length } = bytes;
  const sizes = length === stamp.size ? "of the same size" : `${length} bytes and not ${stamp.size}`;
  throw new ItemwiseError(
    "other-file",
    `${project.file} is not the file that ${name} was made with (it is ${sizes}, and has another SHA-256).`,
    {
      hint: "Put the file back as it was; or open the project in the page with this file, and save it again.",
    },
  );
}

function checkSchema(json: unknown, name: string): void {
  const schema = typeof json === "object" && json !== null && "schema" in json ? json.schema : undefined;
  if (schema === PROJECT_SCHEMA) return;
  const isLater = typeof schema === "string" && schema.startsWith("itemwise/project@");
  throw new ItemwiseError(
    "other-schema",
    isLater
      ? `${name}: it is a project of another version of itemwise ("${schema.slice(0, 40)}").`
      : `${name}: it is no project of itemwise ("schema" is not "${PROJECT_SCHEMA}").`,
    {
      hint: isLater
        ? "Open it with the version that saved it, or with a later one."
        : `Choose a file that was saved as a project; its name ends in ${PROJECT_ENDING}.`,
    },
  );
}

const badProject = (name: string, problems: string): ItemwiseError =>
  new ItemwiseError("bad-project", `${name}: ${problems}.`, {
    hint: "Save the project again in the page, or mend these entries.",
  });

const CHUNK_BYTES = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES)));
  return btoa(pieces.join(""));
}

function bytesOf(base64: string, name: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw badProject(name, "data: must be bytes in base64");
  }
}
