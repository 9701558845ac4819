import type { Measure, MeasureExternal } from "./measure-schema";
import { hypothesizedRange } from "./schema/hypothesis";
import { type MeasureProblem, problemIf } from "./schema/schema-problem";

/** The checks of what lies outside the measure: external variables, further occasions, multiple answers, exposure. */
export function outsideProblems(measure: Measure): MeasureProblem[] {
  return [
    ...Object.entries(measure.external).flatMap(([id, entry]) => externalProblems(measure, id, entry)),
    ...repeatProblems(measure),
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
  const yesThere = declared.filter((code) => yes.includes(code)).length;
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
    ...problemIf(
      hypothesis !== null && hypothesizedRange(hypothesis) === null,
      `${path}.hypothesis`,
      hypothesis?.direction === "none"
        ? 'a hypothesis of no association says how large one may be at most: set "size" to "< .20", say'
        : `no ${hypothesis?.direction} correlation is ${hypothesis?.size}: give a size from 0 to 1`,
    ),
    ...problemIf(
      scale === "binary" && (yesThere === 0 || yesThere === declared.length),
      `${path}.yes`,
      `${yesThere === 0 ? "none" : "every one"} of the categories counts as yes`,
    ),
  ];
}

function repeatProblems({ repeat, items }: Measure): MeasureProblem[] {
  if (repeat === null) return [];
  const lengths = Object.values(repeat.columns).map((columns) => columns.length);
  const strangers = Object.keys(repeat.columns).filter((id) => !items.some((item) => item.id === id));
  return [
    ...strangers.map((id) => ({ path: `repeat.columns.${id}`, problem: `"${id}" is no item` })),
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

function amongProblems(measure: Measure, name: string): MeasureProblem[] {
  const entry = measure.among[name];
  if (entry === undefined) return [];
  const path = `among.${name}`;
  const codes = entry.answers.map(({ code }) => code);
  const contexts = measure.items.flatMap((item) => Object.keys(item.contexts));
  const { within, none, context } = entry;
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
  ];
}

/** A share of people needs how many people there are. */
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
