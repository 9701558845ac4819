import { basename } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { MatrixInput } from "../../correlation/matrix-input";
import { readMatrix } from "../../data/csv/read-matrix";
import { ItemwiseError } from "../../errors";
import { readText } from "../../node/files/read-json";
import { nonEmpty, people } from "../options/read-option";

/** Options of commands for a matrix in place of answers. */
export interface MatrixOptions {
  readonly matrix?: string | undefined;
  readonly n?: number | undefined;
  readonly json?: string | undefined;
}

export const addMatrixOptions = (command: Command): Command =>
  command
    .option(
      "--matrix <file>",
      "a covariance or correlation matrix instead of answers (CSV: a header of names, then one row per variable)",
      nonEmpty,
    )
    .option("--n <number>", "sample size of the matrix", people);

/** A matrix stands in place of a file, and needs its number of people. @throws ItemwiseError "two-sources", "no-matrix" */
export function checkSources(file: string | undefined, { matrix, n }: MatrixOptions): void {
  if (matrix !== undefined && file !== undefined) {
    throw new ItemwiseError(
      "two-sources",
      `${basename(file)} and the matrix ${basename(matrix)} are both given.`,
      {
        hint: "Give the file of answers, or --matrix and --n in its place.",
      },
    );
  }
  if (matrix === undefined && n !== undefined) {
    throw new ItemwiseError("no-matrix", "--n is the sample size of a matrix, and there is none.", {
      hint: "Leave it out, or give the matrix: --matrix r.csv.",
    });
  }
}

/** @throws ItemwiseError "no-people" without n; as `readMatrix` */
export async function matrixOf({ matrix, n }: MatrixOptions): Promise<MatrixInput> {
  if (matrix === undefined) throw new InvalidArgumentError("--matrix names the file of the matrix.");
  if (n === undefined) {
    throw new ItemwiseError("no-people", "a matrix does not tell how many people it is of.", {
      hint: "Say so with --n, such as --n 500.",
    });
  }
  return { ...readMatrix(await readText(matrix), basename(matrix)), n };
}
