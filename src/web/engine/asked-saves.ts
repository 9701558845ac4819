import type { Project } from "../../project/project";
import type { FileStamp, StoredProject } from "../../project/project-file";
import type { SavedFile } from "../../project/saved-files";
import type { Picture } from "../../report/paper/word-body";

/** What can be saved of an open project. */
export const SAVED_KINDS = [
  ...(["page", "open-page", "word", "print"] as const),
  ...(["tables-word", "tables-excel", "tables-latex", "tables-csv"] as const),
  ...(["figures-svg", "figures-png", "scripts"] as const),
  ...(["record", "restricted", "project", "project-data"] as const),
] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

/** A figure as the report draws it. */
export interface Drawing {
  readonly id: string;
  readonly svg: string;
}

/** What the page asks of the worker for saving and opening; each has an answer of its own kind. */
export interface AskedSaves {
  /** A file to save. */
  save: {
    readonly ask: {
      readonly project: Project;
      readonly kind: SavedKind;
      /** The script of the report's page, where that is saved. */
      readonly runtime?: string | undefined;
      /** Figures as pictures, in the order of `drawings`, where they are in the file. */
      readonly pictures?: readonly Picture[] | undefined;
    };
    readonly answer: SavedFile;
  };
  /** The figures of a file, for the page to make pictures of: a worker has no way to. */
  drawings: {
    readonly ask: { readonly project: Project; readonly kind: "word" | "figures-png" };
    readonly answer: readonly Drawing[];
  };
  /** What a project file holds. */
  stored: {
    readonly ask: { readonly name: string; readonly text: string };
    readonly answer: StoredProject;
  };
  /** Commands that compute the same: of the project's file, and of the file of answers. */
  commands: { readonly ask: { readonly project: Project }; readonly answer: readonly string[] };
  /** Whether a file is the one that a project was made with. */
  same: { readonly ask: { readonly blob: Blob; readonly stamp: FileStamp }; readonly answer: boolean };
}
