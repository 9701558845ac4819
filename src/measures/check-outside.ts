import type { Measure, MeasureExternal } from "./measure-schema";
import * as messages from "./messages";
import { hypothesizedRange, type StatedHypothesis } from "./schema/hypothesis";
import { type MeasureProblem, problemIf } from "./schema/schema-problem";

export function outsideProblems(measure: Measure): MeasureProblem[] {
  return [
    ...Object.entries(measure.external).flatMap(([id, entry]) => externalProblems(measure, id, entry)),
    ...repeatProblems(measure),
    ...Object.keys(measure.groups).flatMap((name) => groupHypothesisProblems(measure, name)),
    ...Object.keys(measure.among).flatMap((name) => amongProblems(measure, name)),
    ...exposureProblems(measure),
  ];
}

function externalProblems(measure: Measure, id: string, entry: MeasureExternal): MeasureProblem[] {
  const { scale, columns, categories, missing, yes, reverse, hypothesis } = entry;
  const path = `external.${id}`;
  const isNumber = scale === "continuous" || scale === "count";
  const kind = scale === "count" ? "count" : "continuous";
  const declared = categories.map(({ code }) => code);
  const item = measure.items.find((one) => one.id === id);
  const declaredYes = declared.filter((code) => yes.includes(code)).length;
  return [
    ...problemIf(item !== undefined, path, () => messages.externalIsItem({ name: id })),
    ...columns.flatMap((column) => {
      const same = measure.items.find((one) => one.column === column);
      return problemIf(same !== undefined, path, () =>
        messages.columnOfItem({ column, item: same?.id ?? "" }),
      );
    }),
    ...problemIf(columns.length > 1 && !isNumber, `${path}.columns`, messages.columnsToNumber),
    ...problemIf(isNumber && categories.length > 0, `${path}.categories`, () =>
      messages.variableCategories({ scale: kind }),
    ),
    ...problemIf(isNumber && reverse, `${path}.reverse`, () => messages.variableReverse({ scale: kind })),
    ...problemIf(!isNumber && categories.length < 2, `${path}.categories`, () =>
      messages.fewCategories({ n: categories.length }),
    ),
    ...categories.flatMap(({ code }, index) =>
      problemIf(
        code <= (categories[index - 1]?.code ?? Number.NEGATIVE_INFINITY),
        `${path}.categories[${index}].code`,
        messages.codesAscending,
      ),
    ),
    ...missing.flatMap(({ code }, index) =>
      problemIf(declared.includes(code), `${path}.missing[${index}].code`, () =>
        messages.codeIsCategory({ code: String(code) }),
      ),
    ),
    ...(hypothesis === null ? [] : hypothesisProblems(hypothesis, `${path}.hypothesis`, 1)),
    ...problemIf(
      scale === "binary" && (declaredYes === 0 || declaredYes === declared.length),
      `${path}.yes`,
      () => messages.yesOfVariable({ joined: declaredYes }),
    ),
  ];
}

function hypothesisProblems(stated: StatedHypothesis, path: string, most: number): MeasureProblem[] {
  const of = most === 1 ? "correlation" : "difference";
  const { direction } = stated;
  return problemIf(hypothesizedRange(stated, most) === null, path, () =>
    direction === "none"
      ? messages.hypothesisOfNone({ of })
      : messages.hypothesisSize({ of, direction, size: String(stated.size) }),
  );
}

function groupHypothesisProblems({ groups }: Measure, name: string): MeasureProblem[] {
  const { labels = null, hypotheses = {} } = groups[name] ?? {};
  const areTwo = labels !== null && new Set(Object.values(labels)).size === 2;
  return Object.entries(hypotheses).flatMap(([level, stated], at) => {
    const path = `groups.${name}.hypotheses.${level}`;
    const isLevel = labels === null || Object.values(labels).includes(level);
    return [
      ...problemIf(!isLevel, path, () => messages.noneOfGroups({ name: level })),
      ...problemIf(areTwo && at > 0, path, messages.oneHypothesis),
      ...hypothesisProblems(stated, path, Number.POSITIVE_INFINITY),
    ];
  });
}

function repeatProblems({ repeat, items, structures }: Measure): MeasureProblem[] {
  if (repeat === null) return [];
  const lengths = Object.values(repeat.columns).map((columns) => columns.length);
  const strangers = Object.keys(repeat.columns).filter((id) => !items.some((item) => item.id === id));
  const scales = ["all", ...Object.values(structures).flatMap(({ model }) => factorNames(model))];
  const columns = Object.entries(repeat.columns).flatMap(([id, own]) =>
    own.map((column) => ({ id, column })),
  );
  const twice = columns.filter(({ column }, at) => columns.findIndex((one) => one.column === column) < at);
  return [
    ...columns.flatMap(({ id, column }) => {
      const same = items.find((item) => item.column === column);
      return problemIf(same !== undefined, `repeat.columns.${id}`, () =>
        messages.columnOfItem({ column, item: same?.id ?? "" }),
      );
    }),
    ...twice.map(({ id, column }) => ({
      path: `repeat.columns.${id}`,
      problem: messages.nameTwice({ name: column }),
    })),
    ...strangers.map((id) => ({ path: `repeat.columns.${id}`, problem: messages.noItem({ name: id }) })),
    ...Object.keys(repeat.importantChange).flatMap((scale) =>
      problemIf(!scales.includes(scale), `repeat.importantChange.${scale}`, () =>
        messages.noScale({ scale, scales: [...new Set(scales)] }),
      ),
    ),
    ...problemIf(
      repeat.rows !== null && repeat.rows.first === repeat.rows.second,
      "repeat.second",
      messages.occasionTwice,
    ),
    ...problemIf(new Set(lengths).size > 1, "repeat.columns", messages.occasionsUnequal),
  ];
}

/** Other problems of the syntax are reported elsewhere. */
const factorNames = (model: string): string[] =>
  [...model.matchAll(/([\p{L}\p{N}_.]+)\s*=~/gu)].flatMap(([, factor]) => factor ?? []);

function amongProblems(measure: Measure, name: string): MeasureProblem[] {
  const entry = measure.among[name];
  if (entry === undefined) return [];
  const path = `among.${name}`;
  const codes = entry.answers.map(({ code }) => code);
  const contexts = measure.items.flatMap((item) => Object.keys(item.contexts));
  const { within, none, context, by } = entry;
  const divides = measure.among[by ?? ""]?.answers.every(({ group }) => group !== null) ?? false;
  const other = within === null ? undefined : measure.among[within.among];
  return [
    ...codes.flatMap((code, index) =>
      problemIf(codes.indexOf(code) < index, `${path}.answers[${index}].code`, () =>
        messages.codeTwice({ code: String(code) }),
      ),
    ),
    ...entry.answers.flatMap(({ group }, index) =>
      problemIf(
        group !== null && !Object.hasOwn(entry.groups, group),
        `${path}.answers[${index}].group`,
        () => messages.noneOfGroups({ name: group ?? "" }),
      ),
    ),
    ...entry.missing.flatMap(({ code }, index) =>
      problemIf(codes.includes(code), `${path}.missing[${index}].code`, () =>
        messages.codeIsAnswer({ code: String(code) }),
      ),
    ),
    ...(entry.items ?? []).flatMap((id, index) =>
      problemIf(!measure.items.some((item) => item.id === id), `${path}.items[${index}]`, () =>
        messages.noItem({ name: id }),
      ),
    ),
    ...problemIf(none !== null && !codes.includes(none), `${path}.none`, () =>
      messages.codeNoAnswer({ code: String(none) }),
    ),
    ...problemIf(context !== null && !contexts.includes(context), `${path}.context`, () =>
      messages.noContext({ name: context ?? "", names: [...new Set(contexts)] }),
    ),
    ...problemIf(
      within !== null && (within.among === name || other === undefined),
      `${path}.within.among`,
      () => messages.noOtherAnswers({ name: within?.among ?? "" }),
    ),
    ...problemIf(
      within !== null && other !== undefined && !other.answers.some(({ code }) => code === within.answer),
      `${path}.within.answer`,
      () => messages.noAnswerOfSet({ set: within?.among ?? "", code: String(within?.answer) }),
    ),
    ...problemIf(by !== null && (by === name || !divides), `${path}.by`, () =>
      messages.noAnswersInGroups({ name: by ?? "" }),
    ),
  ];
}

/** An exposed share of people requires the population size. */
function exposureProblems({ exposure, populations }: Measure): MeasureProblem[] {
  return Object.entries(exposure).flatMap(([name, shares]) => {
    const sizes = populations[name];
    if (sizes === undefined) {
      return [
        {
          path: `exposure.${name}`,
          problem: messages.noPopulationOf({ group: name }),
        },
      ];
    }
    return Object.keys(shares).flatMap((level) =>
      problemIf(!Object.hasOwn(sizes, level), `exposure.${name}.${level}`, () =>
        messages.noPopulationSize({ level }),
      ),
    );
  });
}
