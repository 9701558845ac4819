import type { Measure, MeasureExternal } from "./measure-schema";
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
  const declared = categories.map(({ code }) => code);
  const item = measure.items.find((one) => one.id === id);
  const declaredYes = declared.filter((code) => yes.includes(code)).length;
  return [
    ...problemIf(item !== undefined, path, `"${id}" is an item of the measure too: choose another name`),
    ...columns.flatMap((column) => {
      const same = measure.items.find((one) => one.column === column);
      return problemIf(same !== undefined, path, `"${column}" is the column of item ${same?.id}`);
    }),
    ...problemIf(
      columns.length > 1 && !isNumber,
      `${path}.columns`,
      `several columns are combined to a number: set "scale" to "continuous" or "count"`,
    ),
    ...problemIf(
      isNumber && categories.length > 0,
      `${path}.categories`,
      `a ${scale} variable has no categories`,
    ),
    ...problemIf(isNumber && reverse, `${path}.reverse`, `a ${scale} variable has no codes to reverse by`),
    ...problemIf(
      !isNumber && categories.length < 2,
      `${path}.categories`,
      `expected two categories or more, found ${categories.length || "none"}`,
    ),
    ...categories.flatMap(({ code }, index) =>
      problemIf(
        code <= (categories[index - 1]?.code ?? Number.NEGATIVE_INFINITY),
        `${path}.categories[${index}].code`,
        `list the categories by ascending code, each once`,
      ),
    ),
    ...missing.flatMap(({ code }, index) =>
      problemIf(declared.includes(code), `${path}.missing[${index}].code`, `code ${code} is a category too`),
    ),
    ...(hypothesis === null ? [] : hypothesisProblems(hypothesis, `${path}.hypothesis`, 1)),
    ...problemIf(
      scale === "binary" && (declaredYes === 0 || declaredYes === declared.length),
      `${path}.yes`,
      `${declaredYes === 0 ? "none" : "every one"} of the categories counts as yes`,
    ),
  ];
}

function hypothesisProblems(stated: StatedHypothesis, path: string, most: number): MeasureProblem[] {
  const [what, sizes] = most === 1 ? ["correlation", "from 0 to 1"] : ["difference", "of 0 or more"];
  return problemIf(
    hypothesizedRange(stated, most) === null,
    path,
    stated.direction === "none"
      ? `a hypothesis of no ${what} says how large one may be at most: set "size" to "< .20", say`
      : `no ${stated.direction} ${what} is ${stated.size}: give a size ${sizes}`,
  );
}

function groupHypothesisProblems({ groups }: Measure, name: string): MeasureProblem[] {
  const { labels = null, hypotheses = {} } = groups[name] ?? {};
  const areTwo = labels !== null && new Set(Object.values(labels)).size === 2;
  return Object.entries(hypotheses).flatMap(([level, stated], at) => {
    const path = `groups.${name}.hypotheses.${level}`;
    const isLevel = labels === null || Object.values(labels).includes(level);
    return [
      ...problemIf(!isLevel, path, `"${level}" is none of its groups`),
      ...problemIf(areTwo && at > 0, path, "of two groups state one: the other is its reverse"),
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
      return problemIf(
        same !== undefined,
        `repeat.columns.${id}`,
        `"${column}" is the column of item ${same?.id}`,
      );
    }),
    ...twice.map(({ id, column }) => ({ path: `repeat.columns.${id}`, problem: `"${column}" stands twice` })),
    ...strangers.map((id) => ({ path: `repeat.columns.${id}`, problem: `"${id}" is no item` })),
    ...Object.keys(repeat.importantChange).flatMap((scale) =>
      problemIf(
        !scales.includes(scale),
        `repeat.importantChange.${scale}`,
        `"${scale}" is no scale (there are: ${[...new Set(scales)].join(", ")})`,
      ),
    ),
    ...problemIf(
      repeat.rows !== null && repeat.rows.first === repeat.rows.second,
      "repeat.second",
      "it is the first occasion too",
    ),
    ...problemIf(
      new Set(lengths).size > 1,
      "repeat.columns",
      "every item stands there equally often: give each as many columns",
    ),
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
      problemIf(codes.indexOf(code) < index, `${path}.answers[${index}].code`, `code ${code} stands twice`),
    ),
    ...entry.answers.flatMap(({ group }, index) =>
      problemIf(
        group !== null && !Object.hasOwn(entry.groups, group),
        `${path}.answers[${index}].group`,
        `"${group}" is none of its groups`,
      ),
    ),
    ...entry.missing.flatMap(({ code }, index) =>
      problemIf(codes.includes(code), `${path}.missing[${index}].code`, `code ${code} is an answer too`),
    ),
    ...(entry.items ?? []).flatMap((id, index) =>
      problemIf(
        !measure.items.some((item) => item.id === id),
        `${path}.items[${index}]`,
        `"${id}" is no item`,
      ),
    ),
    ...problemIf(none !== null && !codes.includes(none), `${path}.none`, `code ${none} is no answer`),
    ...problemIf(
      context !== null && !contexts.includes(context),
      `${path}.context`,
      `"${context}" is no context (declared: ${[...new Set(contexts)].join(", ") || "none are"})`,
    ),
    ...problemIf(
      within !== null && (within.among === name || other === undefined),
      `${path}.within.among`,
      `"${within?.among}" is no other set of answers`,
    ),
    ...problemIf(
      within !== null && other !== undefined && !other.answers.some(({ code }) => code === within.answer),
      `${path}.within.answer`,
      `${within?.among} has no answer ${within?.answer}`,
    ),
    ...problemIf(
      by !== null && (by === name || !divides),
      `${path}.by`,
      `"${by}" is no other set of answers all of which are in groups`,
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
          problem: `"populations" says nothing of ${name}: give how many people there are`,
        },
      ];
    }
    return Object.keys(shares).flatMap((level) =>
      problemIf(
        !Object.hasOwn(sizes, level),
        `exposure.${name}.${level}`,
        `"populations" has no size of ${level}`,
      ),
    );
  });
}
