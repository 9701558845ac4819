import { DEFAULT_SEED } from "../../analysis/settings";
import type { Grouping } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { fromAnswers } from "../../data/patterns/from-answers";
import { ItemwiseError } from "../../errors";
import { ROTATION_SETTINGS, ROTATIONS, type RotationEntry } from "../../factor/efa/rotation/rotations";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { type AskedCommand, solutionRotation } from "../../project/asked-settings";
import { agreementCommandOf, questionCommandOf } from "../../project/command-of";
import { disclosureMode, measureOfProject, type Project } from "../../project/project";
import { ratingsIn } from "../../project/ratings";
import { agreementAnswer } from "../../questions/agreement-answer";
import { answerReport } from "../../questions/answer-report";
import { correlateAnswer } from "../../questions/correlate-answer";
import { describeAnswer } from "../../questions/describe-answer";
import { difAnswer } from "../../questions/dif-answer";
import { efaAnswer } from "../../questions/efa-answer";
import { pcaAnswer } from "../../questions/pca-answer";
import {
  type Answer,
  dataWarnings,
  peopleOf,
  type QuestionData,
  questionData,
} from "../../questions/question";
import * as messages from "./messages";
import type { Answered } from "./protocol";
import { answeredBy } from "./report-answer";

interface Printed {
  readonly answer: Answer | Promise<Answer>;
  /** The command's own options that give it. */
  readonly options: Parameters<typeof questionCommandOf>[2];
}

const ANSWERS: Readonly<
  Record<Exclude<AskedCommand, "agreement">, (data: QuestionData, project: Project) => Printed>
> = {
  describe(data, project) {
    const by = groupsOf(data);
    return {
      answer: describeAnswer(data, { by, unprotected: disclosureMode(project) === "none" }),
      options: by.map((name) => ["--by", name]),
    };
  },
  correlate(data, { settings, asked = {} }) {
    const correlation = asked.kendall ? "kendall" : (settings.correlation ?? "auto");
    // Tau-b is not computed with items held constant.
    const control = asked.kendall ? [] : (asked.control ?? []);
    const { adjust = "none" } = asked;
    return {
      answer: correlateAnswer(data, {
        ...{ correlation, control, adjust },
        ...{ list: false, stars: true, p: true, intervals: true, people: true },
      }),
      options: [
        ["--correlation", asked.kendall ? "kendall" : settings.correlation],
        ["--control", control.join(",")],
        ["--adjust", asked.adjust],
        ...([["--p"], ["--intervals"], ["--pair-people"]] as const),
      ],
    };
  },
  dif(data, project) {
    const { difMethod, purify, focal, difAdjust } = project.asked ?? {};
    if (difMethod === undefined) throw new Error("a method is chosen");
    const names = groupsOf(data);
    const [{ levels }] = data.responses.groupings as [Grouping];
    const question = {
      method: difMethod,
      purify: purify === true,
      focal: names.length === 1 && focal !== undefined && levels.includes(focal) ? focal : undefined,
      adjust: difAdjust ?? "holm",
      unprotected: disclosureMode(project) === "none",
    };
    const { by, answer } = comparable(names, (one) => difAnswer(data, { ...question, by: one }));
    return {
      answer,
      options: [
        ...by.map((name) => ["--group", name] as const),
        ["--method", difMethod],
        ...(question.purify ? [["--purify"] as const] : []),
        ["--focal", question.focal],
        ["--adjust", difAdjust],
      ],
    };
  },
  efa(data, project) {
    const { settings, asked = {} } = project;
    const { extraction = "minres", correlation = "auto" } = settings;
    const { number: factors = null } = asked;
    const { rotated, seed, options } = rotation(project);
    const question = { factors, extraction, rotated, correlation, seed, covariance: false, shown: PRINTED };
    return {
      answer: efaAnswer(data, question),
      options: [["--factors", factors], ["--extraction", settings.extraction], ...options],
    };
  },
  pca(data, project) {
    const { settings, asked = {} } = project;
    const { correlation = "auto" } = settings;
    const { number: components = null } = asked;
    const { rotated, seed, options } = rotation(project);
    const answer = pcaAnswer(data, {
      components,
      rotated,
      correlation,
      seed,
      covariance: false,
      shown: PRINTED,
    });
    return { answer, options: [["--components", components], ...options] };
  },
};

/** Whoever looks at the answer sorts and blanks. */
const PRINTED = { sort: false, blank: 0, digits: 2 } as const;

/** The rotation with those of the chosen settings that it has. */
function rotation(project: Project) {
  const { settings, asked = {} } = project;
  const rotation = solutionRotation(settings, asked);
  const entry: RotationEntry = ROTATIONS[rotation];
  const given = (["gamma", "kappa", "power", "geominEpsilon", "zeros"] as const).flatMap((key) =>
    entry.settings.includes(key) && asked[key] !== undefined ? [[key, asked[key]] as const] : [],
  );
  const normalize = entry.criterion === null ? undefined : asked.normalize;
  const options: Printed["options"] = [
    ["--rotation", settings.rotation],
    ["--normalize", normalize],
    ...given.map(([key, value]) => [`--${ROTATION_SETTINGS[key].option}`, value] as const),
    ["--correlation", settings.correlation],
    ["--seed", settings.seed],
  ];
  const rotated = { rotation, settings: { ...Object.fromEntries(given), normalize }, target: null };
  return { rotated, seed: settings.seed ?? DEFAULT_SEED, options };
}

/** The groupings that can be compared, with what is said of the others; where none can be, the reason is thrown. */
function comparable(names: readonly string[], answerOf: (by: readonly string[]) => Answer) {
  const refused: ItemwiseError[] = [];
  const found = names.flatMap((name) => {
    try {
      return [{ name, answer: answerOf([name]) }];
    } catch (error) {
      if (!(error instanceof ItemwiseError && ["many-groups", "few-groups"].includes(error.code)))
        throw error;
      refused.push(error);
      return [];
    }
  });
  const [first] = found;
  if (first === undefined) throw refused[0] ?? new Error("a grouping is compared");
  const warnings = [
    ...found.flatMap(({ answer }) => answer.warnings),
    ...refused.map(({ message }) => message),
  ];
  const parts = found.flatMap(({ answer }) => answer.parts);
  return { by: found.map(({ name }) => name), answer: { ...first.answer, parts, warnings } };
}

/** @throws ItemwiseError "unknown-grouping" where none is chosen */
function groupsOf({ responses }: QuestionData): readonly string[] {
  const names = responses.groupings.map(({ name }) => name);
  if (names.length > 0) return names;
  throw new ItemwiseError("unknown-grouping", messages.noGroups(), { hint: messages.noGroupsHint() });
}

/** The tables of a command with one question, such as `itemwise correlate`, as the answer to a question of the page. */
export async function commandAnswer(
  responses: Responses,
  project: Project,
  command: Exclude<AskedCommand, "agreement">,
): Promise<Answered> {
  const { measure, file } = responses;
  const { categories = "dichotomized", missing } = project.settings;
  const data = questionData(responses, {
    categories: measure.dichotomize === null ? "declared" : categories,
    missing: missing === "listwise" ? "listwise" : "pairwise",
    ...{ constantItems: "error", correction: "half" },
    unprotected: disclosureMode(project) === "none",
  });
  const { answer: asked, options } = ANSWERS[command](data, project);
  const answer = await asked;
  const warnings = [...answer.warnings, ...dataWarnings(data)];
  const report = answerReport({ ...answer, warnings }, { of: measure.title, file, people: peopleOf(data) });
  return answeredBy(report, {
    command: questionCommandOf(project, command, options),
    script: `# ${messages.noScriptOfTables()}\n`,
  });
}

/** Agreement of raters, each a column of the file as it is. @throws ItemwiseError "few-raters" */
export async function agreementOf(table: LabelledTable, project: Project): Promise<Answered> {
  const { asked = {}, settings } = project;
  const names = table.columns.map(({ name }) => name);
  const raters = (asked.raters ?? []).filter((name) => names.includes(name));
  if (raters.length < 2)
    throw new ItemwiseError("few-raters", messages.fewRaters(), { hint: messages.fewRatersHint() });
  const measure = measureOfProject(project);
  const codes = measure.items
    .filter(({ column, id }) => raters.includes(column ?? id))
    .flatMap(({ missing }) => missing.map(({ code }) => String(code)))
    .filter((code) => !code.includes(","));
  const { items, kind } = ratingsIn(table, { raters, kind: asked.ratings, codes });
  const answer = agreementAnswer(fromAnswers({ items, scale: "continuous" }), {
    ...{ kind, isChosen: asked.ratings !== undefined },
    ...{ bootstrap: AGREEMENT_SAMPLES, seed: settings.seed ?? DEFAULT_SEED },
  });
  const about = { of: answer.title, file: table.file, people: table.rows };
  return answeredBy(answerReport(answer, about), {
    command: agreementCommandOf(project, { raters, codes: [...new Set(codes)] }),
    script: `# ${messages.noScriptOfTables()}\n`,
  });
}

/** As of the command. */
const AGREEMENT_SAMPLES = 1000;
