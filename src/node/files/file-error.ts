import { ItemwiseError } from "../../errors";

interface FileProblem {
  readonly code: string;
  readonly problem: string;
  readonly hint: string;
}

const PROBLEMS: Readonly<Record<"read" | "write", Readonly<Record<string, FileProblem>>>> = {
  read: {
    ENOENT: { code: "no-file", problem: "there is no such file", hint: "Check the path." },
    EISDIR: { code: "unreadable", problem: "this is a folder", hint: "Name a file." },
    EACCES: {
      code: "unreadable",
      problem: "the file may not be read",
      hint: "Ask for the right to read it, or copy it to a place of your own.",
    },
  },
  write: {
    ENOENT: {
      code: "unwritable",
      problem: "there is no such folder",
      hint: "Make the folder first, or name another.",
    },
    ENOTDIR: {
      code: "unwritable",
      problem: "a part of the path is a file",
      hint: "Name a folder that exists.",
    },
    EISDIR: { code: "unwritable", problem: "this is a folder", hint: "Name a file in it." },
    EACCES: {
      code: "unwritable",
      problem: "it may not be written",
      hint: "Name a folder that you may write to.",
    },
    EPERM: {
      code: "unwritable",
      problem: "it may not be written",
      hint: "Name a folder that you may write to.",
    },
    EROFS: {
      code: "unwritable",
      problem: "the disk is read-only",
      hint: "Name a folder that you may write to.",
    },
    ENOSPC: { code: "unwritable", problem: "the disk is full", hint: "Make room, or name another disk." },
    ENAMETOOLONG: { code: "unwritable", problem: "the name is too long", hint: "Give it a shorter name." },
  },
};

/** The error for a file that cannot be read or written, by the system's code; other errors are returned unchanged. */
export function fileError(cause: unknown, path: string, doing: "read" | "write"): unknown {
  if (cause instanceof ItemwiseError || !(cause instanceof Error)) return cause;
  const system = (cause as NodeJS.ErrnoException).code;
  if (system === undefined) return cause;
  const known = PROBLEMS[doing][system];
  const { code, problem, hint } = known ?? {
    code: doing === "read" ? "unreadable" : "unwritable",
    problem: `the file cannot be ${doing === "read" ? "read" : "written"} (${system})`,
    hint: "Check the path and the disk.",
  };
  return new ItemwiseError(code, `${path}: ${problem}.`, { hint, cause });
}
