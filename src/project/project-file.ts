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
import * as messages from "./messages";
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
    throw new ItemwiseError("too-large", () => messages.projectTooLarge({ file: project.file }), {
      hint: messages.saveWithoutDataHint,
    });
  }
  if (data !== null && bytes !== null && data.length > maxUnpacked(bytes.length)) {
    throw new ItemwiseError("too-large", () => messages.projectTooTight({ file: project.file }), {
      hint: messages.saveWithoutDataHint,
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
    throw new ItemwiseError("too-large", () => messages.noProjectSize({ file: name }), {
      hint: messages.noProjectSizeHint,
    });
  }
  const json = parseJson(text, name);
  checkSchema(json, name);
  const stored = upgradeProject(json);
  const parsed = v.safeParse(projectSchema, stored);
  // Checked again where the error is worded in another language.
  if (!parsed.success) {
    throw badProject(name, () =>
      problemsText((v.safeParse(projectSchema, stored).issues ?? []).map(schemaProblem)),
    );
  }
  const { file, measure, drafted, reading, settings, asked, page, data } = parsed.output;
  const { size, sha256 } = file;
  parseMeasure(measure, messages.measureOfProject({ file: name }));
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
    throw new ItemwiseError("other-file", () => messages.dataChanged({ file: name }), {
      hint: messages.dataChangedHint,
    });
  }
  const { length } = bytes;
  throw new ItemwiseError(
    "other-file",
    () =>
      messages.otherFile({
        bytes: length === stamp.size ? null : String(length),
        file: project.file,
        project: name,
        size: String(stamp.size),
      }),
    { hint: messages.otherFileHint },
  );
}

function checkSchema(json: unknown, name: string): void {
  const schema = typeof json === "object" && json !== null && "schema" in json ? json.schema : undefined;
  if (schema === PROJECT_SCHEMA) return;
  const isLater = typeof schema === "string" && schema.startsWith("itemwise/project@");
  throw new ItemwiseError(
    "other-schema",
    () =>
      messages.otherSchema({
        isLater,
        file: name,
        schema: isLater ? schema.slice(0, 40) : PROJECT_SCHEMA,
      }),
    {
      hint: isLater ? messages.otherVersionHint : () => messages.noProjectHint({ ending: PROJECT_ENDING }),
    },
  );
}

const badProject = (name: string, problems: () => string): ItemwiseError =>
  new ItemwiseError("bad-project", () => messages.badProject({ file: name, problems: problems() }), {
    hint: messages.badProjectHint,
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
    throw badProject(name, messages.dataNotBase64);
  }
}
