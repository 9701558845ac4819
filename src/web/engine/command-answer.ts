import { probeAnalysis } from "../../analysis/probe-analysis";
import { DEFAULT_SEED } from "../../analysis/settings";
import type { AnswerSource } from "../../data/answers/answer-source";
import type { Grouping } from "../../data/answers/pattern-table";
import { type Responses, readSource, releasedIn } from "../../data/answers/responses";
import { readTarget } from "../../data/csv/read-target";
import { fromAnswers } from "../../data/patterns/from-answers";
import { validateAnswers } from "../../data/validate/validate-data";
import { ItemwiseError, type Warning } from "../../errors";
import { ROTATION_SETTINGS, ROTATIONS, type RotationEntry } from "../../factor/efa/rotation/rotations";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { itemModel } from "../../irt/model/irt-models";
import type { Measure } from "../../measures/measure";
import { hasScales } from "../../measures/structure";
import { type AskedCommand, type AskedSettings, solutionRotation } from "../../project/asked-settings";
import { checkAnswer } from "../../project/check-answer";
import { agreementCommandOf, questionCommandOf } from "../../project/command-of";
import { codedTable, disclosureMode, measureOfProject, type Project } from "../../project/project";
import type { QuestionName } from "../../project/questions";
import { ratingsIn } from "../../project/ratings";
import { withoutRows } from "../../project/without-rows";
import { agreementAnswer } from "../../questions/agreement-answer";
import { answerReport } from "../../questions/answer-report";
import { catAnswer } from "../../questions/cat-answer";
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
  withExternal,
} from "../../questions/question";
import { reliabilityAnswer } from "../../questions/reliability-answer";
import { scoreErrorsTable } from "../../questions/reliability-score-errors";
import { withGroupLabels } from "../../report/kit/words/group-labels";
import * as messages from "./messages";
import type { Answered } from "./protocol";
import { answeredBy } from "./report-answer";

interface Printed {
  readonly answer: Answer | Promise<Answer>;
  /** The command's own options that give it. */
  readonly options: Parameters<typeof questionCommandOf>[2];
}

/** Those that read the file by its measure as every question does. */
type QuestionCommand = Exclude<AskedCommand, "agreement" | "validate">;

const ANSWERS: Readonly<
  Record<QuestionCommand, (data: QuestionData, project: Project, question: QuestionName) => Printed>
> = {
  describe(data, project, question) {
    const by = question === "distributions" ? [] : groupsOf(data);
    return {
      answer: describeAnswer(data, { by, unprotected: disclosureMode(project) === "none" }),
      options: by.map((name) => ["--by", name]),
    };
  },
  correlate(data, project) {
    const { settings, asked = {} } = project;
    const scales = asksSums(project, data.measure);
    const correlation = asked.kendall ? "kendall" : (settings.correlation ?? "auto");
    // Tau-b is not computed with items held constant.
    const control = asked.kendall || scales ? [] : (asked.control ?? []);
    const { adjust = "none" } = asked;
    return {
      answer: correlateAnswer(data, {
        ...{ scales, correlation, control, adjust },
        ...{ list: false, stars: true, p: true, intervals: true, people: true },
      }),
      options: [
        ["--correlation", asked.kendall ? "kendall" : settings.correlation],
        ...(scales ? ([["--scales"]] as const) : []),
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
    const { extraction = "minres" } = settings;
    const { target, ...own } = rotation(project);
    const { number: factors = target } = asked;
    const question = { factors, extraction, ...own.asked, shown: PRINTED };
    return {
      answer: efaAnswer(data, question),
      options: [["--factors", factors], ["--extraction", settings.extraction], ...own.options],
    };
  },
  pca(data, project) {
    const { target, ...own } = rotation(project);
    const { number: components = target } = project.asked ?? {};
    const answer = pcaAnswer(data, { components, ...own.asked, shown: PRINTED });
    return { answer, options: [["--components", components], ...own.options] };
  },
  reliability(data, { settings, asked = {} }) {
    const { correlation = "auto", bootstrap = 0, seed = DEFAULT_SEED } = settings;
    const { draws = 0 } = asked;
    const scoreErrors = asked.scoreErrors ? scoreErrorsTable : null;
    return {
      answer: reliabilityAnswer(data, { correlation, bootstrap, seed, draws, scoreErrors }),
      options: [
        ["--correlation", settings.correlation],
        ["--bootstrap", settings.bootstrap],
        ["--draws", asked.draws],
        ...(scoreErrors === null ? [] : [["--score-errors"] as const]),
        ["--seed", settings.seed],
      ],
    };
  },
  cat(data, { settings, asked = {} }) {
    const { testFactor: factor, respondents, maxItems, minItems = 1, stopSe, among = 1 } = asked;
    const { irtModel, seed = DEFAULT_SEED } = settings;
    return {
      answer: catAnswer(data, {
        ...{ factor, irtModel: irtModel ?? undefined, points: undefined, score: "eap", seed },
        simulated: respondents === "file" ? null : ADAPTIVE_PEOPLE,
        ...{ maxItems, minItems, among, stopError: stopSe ?? null },
      }),
      options: [
        ["--irt-model", irtModel && itemModel(irtModel).option],
        ["--factor", factor],
        ["--respondents", respondents],
        ["--max-items", maxItems],
        ["--min-items", asked.minItems],
        ["--stop-se", stopSe],
        ["--among", asked.among],
        ["--seed", settings.seed],
      ],
    };
  },
};

/** As of the command. */
const ADAPTIVE_PEOPLE = 1000;

/** Whoever looks at the answer sorts and blanks. */
const PRINTED = { sort: false, blank: 0, digits: 2 } as const;

/**
 * The rotation with those of the chosen settings that it has, of correlations or covariances; `target`: for how many factors
 * there is one. @throws ItemwiseError "no-target" where it is not written yet
 */
function rotation(project: Project) {
  const { settings, asked = {} } = project;
  const { covariance, targetRotation } = asked;
  const rotation = solutionRotation(settings, asked);
  const entry: RotationEntry = ROTATIONS[rotation];
  const given = (["gamma", "kappa", "power", "geominEpsilon", "zeros"] as const).flatMap((key) =>
    entry.settings.includes(key) && asked[key] !== undefined ? [[key, asked[key]] as const] : [],
  );
  const normalize = entry.criterion === null ? undefined : asked.normalize;
  const options: Printed["options"] = [
    ["--rotation", targetRotation ?? settings.rotation],
    ["--normalize", normalize],
    ...given.map(([key, value]) => [`--${ROTATION_SETTINGS[key].option}`, value] as const),
    ["--target", targetRotation && TARGET_FILE],
    // Codes are numbers where they have covariances.
    ["--correlation", covariance ? "pearson" : settings.correlation],
    ...(covariance ? [["--covariance"] as const] : []),
    ["--seed", settings.seed],
  ];
  const target = targetRotation === undefined ? null : targetIn(asked);
  return {
    asked: {
      rotated: { rotation, settings: { ...Object.fromEntries(given), normalize }, target },
      correlation: covariance ? "pearson" : (settings.correlation ?? "auto"),
      covariance: covariance === true,
      seed: settings.seed ?? DEFAULT_SEED,
    } as const,
    options,
    target: target === null ? null : ([...target.values()][0]?.length ?? null),
  };
}

const TARGET_FILE = "target.csv";

function targetIn({ target = "" }: AskedSettings) {
  if (target.trim() !== "") return readTarget(target, TARGET_FILE);
  throw new ItemwiseError("no-target", messages.noTarget, { hint: messages.noTargetHint });
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
  throw new ItemwiseError("unknown-grouping", messages.noGroups, { hint: messages.noGroupsHint });
}

/** Whether correlations are of sums of scales, beside external variables. */
const asksSums = ({ asked }: Project, measure: Measure): boolean =>
  asked?.scaleSums === true && hasScales(measure);

/** The tables of a command with one question, such as `itemwise correlate`, as the answer to a question of the page. */
export async function commandAnswer(
  responses: Responses,
  {
    project,
    question,
    command,
  }: { readonly project: Project; readonly question: QuestionName; readonly command: QuestionCommand },
): Promise<Answered> {
  const { measure, file } = responses;
  const { categories = "dichotomized", missing } = project.settings;
  const isUnprotected = disclosureMode(project) === "none";
  const items = questionData(responses, {
    categories: measure.dichotomize === null ? "declared" : categories,
    missing: missing === "listwise" ? "listwise" : "pairwise",
    ...{ constantItems: "error", correction: "half" },
    unprotected: isUnprotected,
  });
  const isBeside = command === "correlate" && asksSums(project, measure) && measure.sensitive !== true;
  const data = isBeside ? withExternal(items, null, isUnprotected) : items;
  const { answer: asked, options } = ANSWERS[command](data, project, question);
  const answer = await asked;
  const warnings = [...answer.warnings, ...dataWarnings(data)];
  const report = answerReport({ ...answer, warnings }, { of: measure.title, file, people: peopleOf(data) });
  return answeredBy(withGroupLabels(report, measure), {
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
    throw new ItemwiseError("few-raters", messages.fewRaters, { hint: messages.fewRatersHint });
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

/** What is wrong with the file, as `itemwise validate` finds it. */
export async function checkOf(table: LabelledTable, project: Project): Promise<Answered> {
  const measure = measureOfProject(project);
  const { weights, groups } = project.reading;
  const coded = codedTable(table, measure);
  const summary = withoutRows(validateAnswers(coded, measure, { weights, groups }));
  const problems = summary.problems.length > 0 ? summary.problems : probed(coded.source, measure, project);
  const answer = checkAnswer({ ...summary, problems }, disclosureMode(project) !== "none");
  const about = { of: measure.title, file: table.file, people: summary.n };
  return answeredBy(answerReport(answer, about), {
    command: questionCommandOf(
      project,
      "validate",
      (groups ?? []).map((name) => ["--group", name] as const),
    ),
    script: `# ${messages.noScriptOfTables()}\n`,
  });
}

/** Why answers that can be read could not be analyzed. */
function probed(source: AnswerSource, measure: Measure, { reading, settings }: Project): Warning[] {
  try {
    const groups = reading.groups ?? releasedIn(measure, source.header, {});
    const responses = readSource(source, measure, { weights: reading.weights, groups, outside: true });
    const { categories = "dichotomized", missing = "pairwise", correlation = "auto" } = settings;
    probeAnalysis(responses, { categories, missing, correlation });
    return [];
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return [{ code: error.code, message: `${error.message} ${error.hint}` }];
  }
}
