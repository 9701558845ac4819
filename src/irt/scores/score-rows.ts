import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { chosenGroupings, patternTable } from "../../data/patterns/build-pattern-table";
import { dichotomize } from "../../data/transform/dichotomize";
import { ItemwiseError } from "../../errors";
import { symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { latentMode, latentPrior } from "../estimation/posterior-mode";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import { eapScores } from "./eap-scores";
import { type LikelihoodMethod, likelihoodScores } from "./likelihood-scores";
import {
  type Answers,
  distinctAnswers,
  emptyScores,
  fittedAnswers,
  type PersonScores,
} from "./person-scores";

export type LatentMethod = "eap" | "map" | LikelihoodMethod;

export interface ScoreRowsOptions {
  /** Categories of the answers when the model was fitted. */
  readonly categories: "declared" | "dichotomized";
  /**
   * "eap": posterior means; "map": posterior modes; of one factor "ml", which has no score for answers that no finite
   * level fits best, and "wle" (`likelihoodScores`). @default "eap"
   */
  readonly method?: LatentMethod | undefined;
}

/** Scores of persons: restricted output. */
export interface RowScores {
  readonly factors: readonly string[];
  /** One entry for every row kept, in the order of the file. */
  readonly rows: readonly {
    /** Its number in the file (the header is row 1). */
    readonly row: number;
    /** By factor; null without an answer, without a group of the model, or with a category that nobody had in the fit. */
    readonly scores: readonly number[] | null;
    readonly standardErrors: readonly number[] | null;
  }[];
}

/**
 * Factor scores of people, one row per row of a file. **Scores of persons are restricted output**: they may not go into
 * a report, a chart or a default export.
 * @param fitted the model, of these or other people's answers to the measure
 * @param responses the answers as `readResponses` gives them, with the grouping that the model was fitted by
 * @throws ItemwiseError "missing-item"; "unknown-grouping"; "no-dichotomy"; "several-factors" ("ml", "wle")
 */
export function scoreRows(fitted: FittedIrt, responses: Responses, options: ScoreRowsOptions): RowScores {
  const { table, place } = answersByRow(responses, options.categories);
  const answers = answersTo(fitted, table);
  const { of, estimates, standardErrors } = scoresBy(options.method ?? "eap", fitted, answers);
  const { factors } = fitted.model;
  const m = factors.length;
  const rows = Array.from(responses.rowNumbers, (row, at) => {
    const distinct = of[place[at]!]!;
    const isScored = distinct >= 0 && Number.isFinite(estimates[distinct * m]!);
    if (!isScored) return { row, scores: null, standardErrors: null };
    const own = (values: Float64Array): number[] =>
      Array.from(values.subarray(distinct * m, (distinct + 1) * m));
    return { row, scores: own(estimates), standardErrors: own(standardErrors) };
  });
  return { factors, rows };
}

export function scoresBy(method: LatentMethod, fitted: FittedIrt, answers: Answers): PersonScores {
  if (method === "eap") return eapScores(fitted, answers);
  if (method === "map") return mapScores(fitted, answers);
  return likelihoodScores(fitted, method, answers);
}

/**
 * A table with a row for every row kept of the file.
 * @returns `place`: by row kept, its row in the table
 */
export function answersByRow(
  responses: Responses,
  categories: ScoreRowsOptions["categories"],
): { readonly table: PatternTable; readonly place: Int32Array } {
  const byRow = rowTable(responses);
  const table = categories === "dichotomized" ? dichotomize(byRow, responses.measure) : byRow;
  const place = new Int32Array(table.rows);
  table.cluster?.forEach((row, at) => {
    place[row] = at;
  });
  return { table, place };
}

/** Each row as a cluster with its index. */
function rowTable(responses: Responses): PatternTable {
  const codes = Int32Array.from(responses.rowNumbers, (_, row) => row);
  const labels = Array.from(responses.rowNumbers, String);
  return patternTable(
    { ...responses, stratum: null, fpc: null, replicates: null, cluster: { codes, labels } },
    { design: true },
  );
}

/** A table's answers in the categories of a model; a row with a category outside the model has no group. */
export function answersTo(fitted: FittedIrt, table: PatternTable): Answers {
  const group = groupsOf(fitted, table);
  const columns = fitted.table.items.map((item) => {
    const place = table.items.findIndex(({ id }) => id === item.id);
    if (place < 0)
      throw new ItemwiseError("missing-item", () => messages.missingItem({ item: item.id }), {
        hint: messages.missingItemHint,
      });
    const numbers = Int16Array.from(table.items[place]!.categories, (category) =>
      item.categories.findIndex(({ label, score }) => label === category.label && score === category.score),
    );
    return Int16Array.from(table.columns[place]!, (cell, row) => {
      if (cell < 0) return -1;
      if (numbers[cell]! < 0) group[row] = -1;
      return numbers[cell]!;
    });
  });
  return { rows: table.rows, columns, group };
}

function groupsOf({ model, table: { groupings } }: FittedIrt, table: PatternTable): Int16Array {
  const name = groupings[0]?.name;
  if (name === undefined || model.groups.length === 1) return new Int16Array(table.rows);
  const { levels, codes } = chosenGroupings(table.groupings, [name])[0]!;
  return codes.map((code) => (code < 0 ? -1 : model.groups.indexOf(levels[code]!)));
}

/**
 * Maximum a posteriori scores (MAP): the mode of the posterior distribution by Newton's method, with standard errors
 * from the inverse of its curvature there. Missing answers carry no information.
 * @param answers by default those of the model's table
 * @see Samejima (1969), Psychometrika Monograph 17, chapter 3. Checked against modes found in R
 *   (scripts/reference/irt-scores.R).
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const { estimates, standardErrors } = mapScores(fitStructure(table, { kind: "one factor" }).fitted);
 * estimates.length === standardErrors.length; // true
 * ```
 */
export function mapScores(fitted: FittedIrt, answers: Answers = fittedAnswers(fitted)): PersonScores {
  const distinct = distinctAnswers(answers);
  const m = fitted.model.factors.length;
  const scores = emptyScores(fitted.model.factors, distinct);
  const priors = fitted.model.groups.map((_, group) => latentPrior(fitted, group));
  for (let row = 0; row < distinct.rows; row++) {
    const prior = priors[distinct.group[row]!]!;
    const categories = distinct.columns.map((column) => column[row]!);
    const { x: mode, information } = latentMode(prior, categories);
    const covariance = symmetricInverse(information, m)!;
    scores.estimates.set(mode, row * m);
    for (let f = 0; f < m; f++) scores.standardErrors[row * m + f] = Math.sqrt(covariance[f * m + f]!);
  }
  return scores;
}
