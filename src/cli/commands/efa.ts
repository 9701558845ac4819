import { Command } from "commander";
import { matrixEfa } from "../../factor/efa/matrix-efa";
import { DEFAULT_ROTATION, ROTATIONS, rotationChoices } from "../../factor/efa/rotation/rotations";
import { type EfaSolution, EXTRACTIONS } from "../../factor/efa/solution";
import type { ReportTable } from "../../report/kit/tables/section";
import { column, tableOf } from "../../report/kit/tables/table-of";
import { addJsonOption } from "../options/output-options";
import { choice, seedOption, wholeNumber } from "../options/read-option";
import { checkTargets } from "../write-outputs";
import { ABOUT } from "./about-commands";
import { addMatrixOptions, type MatrixOptions, matrixOf, writeMatrixResult } from "./matrix-options";

interface Options extends MatrixOptions {
  readonly factors: number;
  readonly extraction: string;
  readonly rotation: string;
  readonly seed: number;
}

/** `itemwise efa --matrix matrix.csv --n 500 --factors 2`: factors of a published matrix. */
export function efaCommand(): Command {
  const command = addMatrixOptions(new Command("efa").description(ABOUT.efa))
    .option("--factors <number>", "number of factors to extract", wholeNumber(1, 50), 1)
    .addOption(choice("--extraction <method>", "factor extraction", EXTRACTIONS, "minres"))
    .addOption(
      choice("--rotation <method>", "rotation of the factors", rotationChoices(ROTATIONS), DEFAULT_ROTATION),
    )
    .addOption(seedOption());
  return addJsonOption(command).action(run);
}

async function run(options: Options): Promise<void> {
  const { factors, seed } = options;
  await checkTargets({ json: options.json, matrix: options.matrix });
  const extraction = EXTRACTIONS.find((name) => name === options.extraction);
  const rotation = rotationChoices(ROTATIONS).find((name) => name === options.rotation);
  const solution = matrixEfa(await matrixOf(options), { factors, extraction, rotation, seed });
  await writeMatrixResult(solution, [loadingsTable(solution), correlationsTable(solution)], options);
}

function loadingsTable({ items, factors, loadings, communalities, fit }: EfaSolution): ReportTable | null {
  const { chiSquare, df } = fit;
  const test = chiSquare === null ? "" : `χ² ${chiSquare.toFixed(2)} on ${df} degrees of freedom, `;
  return tableOf(
    items.map((id, j) => ({ id, loadings: loadings[j] ?? [], communality: communalities[j] })),
    {
      id: "loadings",
      title: `Loadings of ${factors === 1 ? "one factor" : `${factors} factors`}`,
      columns: [
        column(["item", "Item", "text"], ({ id }) => id),
        Array.from({ length: factors }, (_, f) =>
          column([`factor${f + 1}`, `Factor ${f + 1}`, "coefficient2"], (row) => row.loadings[f]),
        ),
        { key: "communality", label: "Communality", format: "coefficient2" },
      ],
      notes: [`${test}root mean square of the residuals ${fit.rmsr.toFixed(3)}.`],
    },
  );
}

const correlationsTable = ({ factors, phi }: EfaSolution): ReportTable | null =>
  tableOf(factors === 1 ? [] : phi.map((row, f) => ({ name: `Factor ${f + 1}`, row })), {
    id: "factor-correlations",
    title: "Correlations of the factors",
    columns: [
      { key: "name", label: "Factor", format: "text" },
      Array.from({ length: factors }, (_, f) =>
        column([`factor${f + 1}`, `Factor ${f + 1}`, "coefficient2"], ({ row }) => row[f]),
      ),
    ],
  });
