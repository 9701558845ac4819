/** What is counted of the answers to a question: each answer, answers put together, and which of these alone. */
import type { PatternTable } from "../../data/answers/pattern-table";
import type { MeasureAmong } from "../../measures/measure";

/** Something that a person, or one experience, has of the answers to a question. */
export interface AmongVariable {
  /** "5" an answer by its code, "group:formal", "any", "only:formal", "several", "none". */
  readonly key: string;
  readonly kind: "answer" | "group" | "any" | "exclusive";
  readonly label: string;
  /** By which answers, by place, it is told; see `holds`. */
  readonly holds: (ticked: (answer: number) => boolean) => boolean;
}

/** Joins of variables that a reader can form: the total is the sum of the parts. */
export interface AmongRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Places of the answers that name somebody, or something: all but the one that says "none". */
function someAnswers({ answers, none }: MeasureAmong): number[] {
  return [...answers.keys()].filter((at) => answers[at]?.code !== none);
}

/** The groups that answers name, with the places of theirs. */
function groupsOf(
  question: MeasureAmong,
): { readonly name: string; readonly label: string; readonly own: number[] }[] {
  return Object.entries(question.groups).flatMap(([name, label]) => {
    const own = someAnswers(question).filter((at) => question.answers[at]?.group === name);
    return own.length === 0 ? [] : [{ name, label, own }];
  });
}

/** Whether the groups divide all answers, so that they can be told apart: none, one alone, several. */
function isDivided(question: MeasureAmong): boolean {
  const groups = groupsOf(question);
  return (
    groups.length > 1 && groups.reduce((sum, { own }) => sum + own.length, 0) === someAnswers(question).length
  );
}

/**
 * The variables of a question: its answers; each group of answers; any answer but the one that says "none"; and, where
 * the groups divide the answers, each group alone, several of them, and none of them, which takes in those who gave no
 * answer.
 */
export function amongVariables(question: MeasureAmong): AmongVariable[] {
  const some = someAnswers(question);
  const groups = groupsOf(question);
  const answers = question.answers.map(({ code, label }, at): AmongVariable => {
    return { key: String(code), kind: "answer", label, holds: (ticked) => ticked(at) };
  });
  const ofGroups = groups.map(({ name, label, own }): AmongVariable => {
    return { key: `group:${name}`, kind: "group", label, holds: (ticked) => own.some(ticked) };
  });
  const any: AmongVariable = { key: "any", kind: "any", label: "Any", holds: (ticked) => some.some(ticked) };
  if (!isDivided(question)) return [...answers, ...ofGroups, any];
  const number = (ticked: (answer: number) => boolean): number =>
    groups.filter(({ own }) => own.some(ticked)).length;
  return [
    ...answers,
    ...ofGroups,
    any,
    { key: "none", kind: "exclusive", label: "None", holds: (ticked) => number(ticked) === 0 },
    ...groups.map(({ name, label, own }): AmongVariable => {
      const holds: AmongVariable["holds"] = (ticked) => own.some(ticked) && number(ticked) === 1;
      return { key: `only:${name}`, kind: "exclusive", label: `${label} only`, holds };
    }),
    { key: "several", kind: "exclusive", label: "Several", holds: (ticked) => number(ticked) > 1 },
  ];
}

/** Sums that hold between the variables, and those that hold once what is left over is named. */
export interface AmongRelations {
  readonly exact: readonly AmongRelation[];
  /** A variable, and one that is part of it: the rest has no name of its own. */
  readonly nested: readonly (readonly [whole: string, part: string])[];
  /** A variable of several answers: at most as many as these together. */
  readonly unions: readonly AmongRelation[];
}

/** What a reader knows of the variables of any question. */
export function amongRelations(question: MeasureAmong): AmongRelations {
  const groups = groupsOf(question);
  const keyOf = (at: number): string => String(question.answers[at]?.code);
  const some = someAnswers(question).map(keyOf);
  const divided = isDivided(question);
  const [first, second] = groups;
  const onlyTwo = divided && groups.length === 2 && first !== undefined && second !== undefined;
  const ungrouped = someAnswers(question).filter((at) => !groups.some(({ own }) => own.includes(at)));
  return {
    exact: [
      ...(divided ? [{ total: "any", parts: [...groups.map(({ name }) => `only:${name}`), "several"] }] : []),
      ...(onlyTwo
        ? groups.map(({ name }) => ({ total: `group:${name}`, parts: [`only:${name}`, "several"] }))
        : []),
      ...groups.flatMap(({ name, own }) =>
        own.length === 1 ? [{ total: `group:${name}`, parts: own.map(keyOf) }] : [],
      ),
    ],
    nested: [
      ...groups.flatMap(({ name, own }) =>
        own.length === 1 ? [] : own.map((at) => [`group:${name}`, keyOf(at)] as const),
      ),
      ...(divided ? [] : groups.map(({ name }) => ["any", `group:${name}`] as const)),
      ...ungrouped.map((at) => ["any", keyOf(at)] as const),
      ...(divided && !onlyTwo ? groups.map(({ name }) => [`group:${name}`, `only:${name}`] as const) : []),
    ],
    unions: [
      ...groups.map(({ name, own }) => ({ total: `group:${name}`, parts: own.map(keyOf) })),
      ...(groups.length === 0 || ungrouped.length > 0 ? [{ total: "any", parts: some }] : []),
    ].filter(({ parts }) => parts.length > 1),
  };
}

/** By variable and row: 1 where it holds for any of a person's items together, 0 where not, NaN outside the base. */
export function peopleValues(among: AmongRows, variables: readonly AmongVariable[]): Float64Array[] {
  const { base, ticked, question } = among;
  const any = question.answers.map((_, at) => {
    const rows = new Uint8Array(base.length);
    for (const answers of ticked) {
      answers[at]?.forEach((value, row) => {
        if (value === 1) rows[row] = 1;
      });
    }
    return rows;
  });
  return valuesOf(variables, { isAsked: base, ticked: any });
}

/** By variable and row: 1 where it holds, 0 where not, NaN where nothing was asked. */
function valuesOf(
  variables: readonly AmongVariable[],
  { isAsked, ticked }: { readonly isAsked: ArrayLike<number>; readonly ticked: readonly ArrayLike<number>[] },
): Float64Array[] {
  let row = 0;
  const isTicked = (at: number): boolean => ticked[at]?.[row] === 1;
  return variables.map(({ holds }) => {
    const values = new Float64Array(isAsked.length);
    for (row = 0; row < values.length; row++)
      values[row] = isAsked[row] === 1 ? Number(holds(isTicked)) : Number.NaN;
    return values;
  });
}

/** By item, variable and row: 1 where it holds for the item, 0 where not, NaN where it was not asked of it. */
export function experienceValues(
  { asked, ticked }: AmongRows,
  variables: readonly AmongVariable[],
): Float64Array[][] {
  return asked.map((isAsked, item) => valuesOf(variables, { isAsked, ticked: ticked[item] ?? [] }));
}

/** The answers to one question that is asked after what somebody reported ("whom did you tell?"), by row. */
export interface AmongRows {
  readonly name: string;
  readonly question: MeasureAmong;
  /** Ids of the items that it was asked of; null where it was asked once for all of them. */
  readonly items: readonly (string | null)[];
  /** By item and row: 1 where the question was asked of it. */
  readonly asked: readonly Int16Array[];
  /** By item, answer (in the order of the question's) and row: 1 where it was asked and ticked. */
  readonly ticked: readonly (readonly Int16Array[])[];
  /** Another question's groups of answers, by item and row the one that was given alone; null where there are none. */
  readonly by: {
    readonly name: string;
    readonly label: string;
    readonly keys: readonly string[];
    readonly levels: readonly string[];
    readonly level: readonly Int16Array[];
  } | null;
  /** By row: 1 for those whom people's shares are of. */
  readonly base: Int16Array;
  /** By row: how many items were reported in any context. */
  readonly reported: Int16Array;
  /** By row: 1 where every item of the measure was answered, if the question was asked of all of them. */
  readonly complete: Int16Array;
}

/** The same by distinct row. */
export interface AmongTable extends AmongRows {
  /** The whole sample, by all groupings that decide what is hidden, with strata and clusters; without items. */
  readonly table: PatternTable;
}
