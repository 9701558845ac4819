import type { Project } from "../../project/project";
import type { FileStamp, PageChoices, StoredProject } from "../../project/project-file";
import type { SavedFile } from "../../project/saved-files";
import type { PageScript } from "../../report/page/page-script";
import type { Picture } from "../../report/paper/word-body";

/** File types that can be saved of an open project. */
export const SAVED_KINDS = [
  ...(["page", "open-page", "word", "print"] as const),
  ...(["tables-word", "tables-excel", "tables-latex", "tables-csv", "norms-csv"] as const),
  ...(["scores-sav", "scores-excel", "scores-csv"] as const),
  ...(["file-sav", "file-stata", "file-excel", "file-parquet", "file-csv"] as const),
  ...(["figures-svg", "figures-png", "scripts"] as const),
  ...(["record", "restricted", "project", "project-data"] as const),
] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

export interface Drawing {
  readonly id: string;
  readonly svg: string;
}

/** Requests of the page to the worker for saving and opening, with the type of each answer. */
export interface SaveRequests {
  save: {
    readonly ask: {
      readonly project: Project;
      readonly kind: SavedKind;
      /** Kept in a project file. */
      readonly page?: PageChoices | undefined;
      /** Script of the report page, if that is saved. */
      readonly runtime?: PageScript | undefined;
      /** Rendered figures in the order of `drawings`, if the file has them. */
      readonly pictures?: readonly Picture[] | undefined;
    };
    readonly answer: SavedFile;
  };
  /** Figures of a file, which the page renders because a worker cannot. */
  drawings: {
    readonly ask: { readonly project: Project; readonly kind: "word" | "figures-png" };
    readonly answer: readonly Drawing[];
  };
  stored: { readonly ask: { readonly name: string; readonly text: string }; readonly answer: StoredProject };
  /** Commands for the same computation, from the project file and from the file of answers; or for the file with scores or in another format. */
  commands: {
    readonly ask: { readonly project: Project; readonly of?: "scores" | "file" | undefined };
    readonly answer: readonly string[];
  };
  /** Whether a file is the one with which a project was made. */
  same: { readonly ask: { readonly blob: Blob; readonly stamp: FileStamp }; readonly answer: boolean };
}
