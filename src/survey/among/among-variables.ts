import type { PatternTable } from "../../data/answers/pattern-table";
import type { MeasureAmong } from "../../measures/measure";

/** A yes or no about a person's or an experience's answers to a question. */
export interface AmongVariable {
  /** An answer's code ("5"), "group:formal", "any", "only:formal", "several" or "none". */
  readonly key: string;
  readonly kind: "answer" | "group" | "any" | "exclusive";
  readonly label: string;
  /** Whether it holds, given which answers (by index) were ticked. */
  readonly holds: (ticked: (answer: number) => boolean) => boolean;
}

/** A sum that readers can form: the total of the parts. */
export interface AmongRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Indices of all answers but "none". */
function someAnswers({ answers, none }: MeasureAmong): number[] {
  return [...answers.keys()].filter((at) => answers[at]?.code !== none);
}

/** Groups of answers, with the indices of theirs. */
function groupsOf(
  question: MeasureAmong,
): { readonly name: string; readonly label: string; readonly own: number[] }[] {
  return Object.entries(question.groups).flatMap(([name, label]) => {
    const own = someAnswers(question).filter((at) => question.answers[at]?.group === name);
    return own.length === 0 ? [] : [{ name, label, own }];
  });
}

/** Whether the groups partition the answers, so that none, one alone and several can be distinguished. */
function isDivided(question: MeasureAmong): boolean {
  const groups = groupsOf(question);
  return (
    groups.length > 1 && groups.reduce((sum, { own }) => sum + own.length, 0) === someAnswers(question).length
  );
}

/**
 * The variables of a question: its answers; groups of answers; any answer but "none"; and, where the groups partition
 * the answers, each group alone, several groups, and none (which includes those who gave no answer).
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

/** Sums among the variables, exact or with an unnamed remainder. */
export interface AmongRelations {
  readonly exact: readonly AmongRelation[];
  /** A variable and a part of it; the remainder has no name. */
  readonly nested: readonly (readonly [whole: string, part: string])[];
  /** A variable of several answers: at most their sum. */
  readonly unions: readonly AmongRelation[];
}

/** The relations among the variables of a question, which readers know. */
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
        ? groups.flatMap(({ name }, at) => [
            { total: `group:${name}`, parts: [`only:${name}`, "several"] },
            { total: "any", parts: [`group:${name}`, `only:${groups[1 - at]?.name}`] },
          ])
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

/** By variable and row: 1 where it holds for any of a person's items, 0 where not, NaN outside the base. */
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

/** By variable and row: 1 where it holds, 0 where not, NaN where it was not asked. */
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

/** By item, variable and row: 1 where it holds, 0 where not, NaN where it was not asked. */
export function experienceValues(
  { asked, ticked }: AmongRows,
  variables: readonly AmongVariable[],
): Float64Array[][] {
  return asked.map((isAsked, item) => valuesOf(variables, { isAsked, ticked: ticked[item] ?? [] }));
}

/** The answers to a question about what people reported ("whom did you tell?"), by row. */
export interface AmongRows {
  readonly name: string;
  readonly question: MeasureAmong;
  /** Ids of the items asked about; null where it was asked once for all. */
  readonly items: readonly (string | null)[];
  /** By item and row: 1 where it was asked. */
  readonly asked: readonly Int16Array[];
  /** By item, answer and row: 1 where it was asked and ticked. */
  readonly ticked: readonly (readonly Int16Array[])[];
  /** By item and row, the group of another question's answers that was given alone; null where there are none. */
  readonly by: {
    readonly name: string;
    readonly label: string;
    readonly keys: readonly string[];
    readonly levels: readonly string[];
    readonly level: readonly Int16Array[];
  } | null;
  /** By row: 1 for the base of people's shares. */
  readonly base: Int16Array;
  /** By row: number of items reported in any context. */
  readonly reported: Int16Array;
  /** By row: 1 where every item of the measure was answered, if the question was asked of all of them. */
  readonly complete: Int16Array;
}

/** The answers by distinct row. */
export interface AmongTable extends AmongRows {
  /** The whole sample, by all groupings that decide what is hidden, with strata and clusters; without items. */
  readonly table: PatternTable;
}
