import { patternTable } from "../data/patterns/build-pattern-table";
import { ItemwiseError } from "../errors";
import { twoLevelModel } from "../factor/twolevel/two-level";
import { readText } from "../node/files/read-json";
import type { Answer, QuestionData } from "../questions/question";
import { twoLevelTitle } from "../report/confirmatory/messages";
import { twoLevelTables } from "../report/confirmatory/two-level-tables";
import { askQuestion, type Question } from "./ask-question";
import type { PartOptions } from "./run-parts";

/** Whether a model in lavaan's syntax has levels. */
export const hasLevels = async (path: string): Promise<boolean> =>
  /^\s*level\s*:/m.test(await readText(path));

/**
 * `itemwise cfa FILE --model two-level.lav --cluster-column school`: a model within clusters and one between them.
 * @throws ItemwiseError as `twoLevelModel`; "unknown-choice" for an estimator that two-level models do not have
 */
export async function askTwoLevel(file: string | undefined, options: PartOptions): Promise<void> {
  const {
    model: path = "",
    estimator = "MLR",
    missing,
    disclosureControl = true,
    scaling,
    ...others
  } = options;
  if (estimator !== "ML" && estimator !== "MLR") {
    throw new ItemwiseError(
      "unknown-choice",
      `${estimator} (--estimator): two-level models are fitted by ML or MLR.`,
      {
        hint: "Leave it out: MLR is the default.",
      },
    );
  }
  if (missing === "fiml") {
    throw new ItemwiseError(
      "wrong-missing",
      "two-level models use the people who answered every item (--missing fiml).",
      {
        hint: "Leave --missing out.",
      },
    );
  }
  const model = await readText(path);
  const question: Question<unknown> = {
    add: (command) => command,
    answer: async (data) => answerOf(data, { model, isRobust: estimator === "MLR", scaling }),
    ofMatrix: null,
  };
  const asked = { ...others, missing: "listwise" as const, disclosureControl, group: [] };
  await askQuestion(question as unknown as Question<never>, file, asked);
}

function answerOf(
  { responses }: QuestionData,
  {
    model,
    isRobust,
    scaling,
  }: { readonly model: string; readonly isRobust: boolean; readonly scaling: PartOptions["scaling"] },
): Answer {
  const found = twoLevelModel(patternTable(responses, { design: true }), model, {
    standardErrors: isRobust ? "robust" : "standard",
    scaling,
  });
  return {
    title: twoLevelTitle(),
    parts: twoLevelTables(found),
    advice: null,
    warnings: found.warnings.map(({ message }) => message),
    record: { ...found },
  };
}
