import { patternTable } from "../../data/patterns/build-pattern-table";
import { ItemwiseError } from "../../errors";
import { defaultScaling } from "../../factor/model/default-scaling";
import type { LevelMissing } from "../../factor/twolevel/level-statistics";
import { levelVariables, readLevels } from "../../factor/twolevel/level-tables";
import { twoLevelModel } from "../../factor/twolevel/two-level";
import { readText } from "../../node/files/read-json";
import type { Answer, QuestionData } from "../../questions/question";
import * as messages from "../../report/confirmatory/messages";
import { twoLevelTables } from "../../report/confirmatory/two-level-tables";
import { askQuestion, type Question } from "../ask-question";
import type { GivenOption } from "../options/given-options";
import { checkModelOptions } from "../options/model-options";
import type { PartOptions } from "../run-parts";

/** Whether a model in lavaan's syntax has levels. */
export const hasLevels = async (path: string): Promise<boolean> =>
  /^\s*level\s*:/im.test(await readText(path));

/**
 * `itemwise cfa FILE --model two-level.lav --cluster-column school`: a model within clusters and one between them.
 * @param given options of the command line
 * @throws ItemwiseError as `twoLevelModel`; "unknown-choice" for an estimator that two-level models do not have, or for
 *   options that have no meaning for them
 */
export async function askTwoLevel(
  file: string | undefined,
  options: PartOptions,
  given: readonly GivenOption[],
): Promise<void> {
  const {
    model: path = "",
    estimator = "MLR",
    missing,
    disclosureControl = true,
    scaling,
    ...others
  } = options;
  checkModelOptions(given, { what: "two-level models" });
  if (estimator !== "ML" && estimator !== "MLR") {
    throw new ItemwiseError(
      "unknown-choice",
      `${estimator} (--estimator): two-level models are fitted by ML or MLR.`,
      {
        hint: "Leave it out: MLR is the default.",
      },
    );
  }
  if (missing === "pairwise" && given.some(({ name }) => name === "missing")) {
    throw new ItemwiseError(
      "wrong-missing",
      "two-level models use the people who answered every item, or all answers by full information.",
      {
        hint: "Leave --missing out, or use --missing fiml.",
      },
    );
  }
  const model = await readText(path);
  const question: Question<unknown> = {
    add: (command) => command,
    answer: async (data) =>
      answerOf(data, {
        model,
        isRobust: estimator === "MLR",
        scaling: scaling ?? defaultScaling(readLevels(model)),
        missing: missing === "fiml" ? "fiml" : "listwise",
      }),
    ofMatrix: null,
    statesModel: true,
    usesDesign: true,
  };
  // The model itself leaves out who lacks an answer to its own items, and counts them.
  const { measure, items } = others;
  const asked = {
    ...others,
    // Without a definition the variables are the model's own.
    items: measure === undefined && items === undefined ? [...levelVariables(model)] : items,
    scales: "own" as const,
    missing: "pairwise" as const,
    disclosureControl,
    group: [],
  };
  await askQuestion(question as unknown as Question<never>, file, asked);
}

function answerOf(
  { responses }: QuestionData,
  {
    model,
    isRobust,
    scaling,
    missing,
  }: {
    readonly model: string;
    readonly isRobust: boolean;
    readonly scaling: PartOptions["scaling"];
    readonly missing: LevelMissing;
  },
): Answer {
  const found = twoLevelModel(patternTable(responses, { design: true }), model, {
    standardErrors: isRobust ? "robust" : "standard",
    scaling,
    missing,
    clusterLabels: responses.cluster?.labels,
  });
  const [fit, ...others] = twoLevelTables(found);
  const saturated = found.fit.df === 0 ? [messages.saturated()] : [];
  return {
    title: messages.twoLevelTitle(),
    parts: [...(fit === undefined ? [] : [fit]), ...saturated, ...others],
    advice: null,
    warnings: [
      ...found.warnings.map(({ message }) => message),
      ...(responses.stratum === null ? [] : [messages.twoLevelStrata()]),
    ],
    record: { ...found },
  };
}
