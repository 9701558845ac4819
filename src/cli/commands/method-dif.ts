import { ItemwiseError } from "../../errors";
import { askQuestion, type Question, type QuestionOptions } from "../ask-question";
import type { PartOptions } from "../run-parts";
import type { DifMethodOptions } from "./dif-method-options";

type Asked = QuestionOptions & DifMethodOptions;

const QUESTION: Question<Asked> = {
  add: (command) => command,
  answer: async (data, { method, purify, focal, adjust, by = [], disclosureControl }) => {
    if (method === undefined) throw new Error("a method is named");
    const { difAnswer } = await import("../../questions/dif-answer");
    const unprotected = !disclosureControl;
    return difAnswer(data, {
      method,
      purify: purify === true,
      focal,
      adjust: adjust ?? "holm",
      by,
      unprotected,
    });
  },
  ofMatrix: null,
};

/** `itemwise dif FILE --group sex --method sibtest`: one table of items. @throws ItemwiseError "needs-group" */
export async function runMethodDif(
  file: string | undefined,
  options: PartOptions & DifMethodOptions,
): Promise<void> {
  const { missing, group = [], disclosureControl = true } = options;
  if (group.length === 0) {
    throw new ItemwiseError("needs-group", "items are compared between groups, and no grouping is named.", {
      hint: "Name it with --group, such as --group sex.",
    });
  }
  if (missing === "fiml") {
    throw new ItemwiseError(
      "wrong-missing",
      "--missing fiml is for continuous items; DIF is of ordered ones.",
      {
        hint: "Leave it out, or use --missing listwise.",
      },
    );
  }
  const asked: Asked = { ...options, missing, disclosureControl, by: group, groupFlag: "--group" };
  await askQuestion(QUESTION as unknown as Question<never>, file, asked);
}
