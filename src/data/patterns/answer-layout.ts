import type { Measure } from "../../measures/measure";
import { outsideColumns } from "../answers/outside-plan";
import { MERGED_COLUMN } from "../answers/pattern-columns";
import { type PeopleColumns, peopleColumns } from "../answers/people-columns";
import { marginGroups, totalColumns } from "../answers/read-calibration";
import { contextsIn } from "../answers/read-contexts";
import { replicateColumns } from "../answers/read-replicates";
import { checkChoices, checkColumns, type ReadResponsesOptions, releasedIn } from "../answers/responses";
import { occasionColumns } from "../answers/split-occasions";
import { COUNT, SKIPPED, WEIGHT } from "./ascii-scanner";

export interface AnswerRowsOptions extends ReadResponsesOptions {
  readonly file: string;
  readonly header?: boolean | undefined;
  /** Names of the measure's groups to read (default: those of its release list that the file has). */
  readonly groups?: readonly string[] | undefined;
}

/** Which columns distinguish rows, and which are added up. */
export interface Layout {
  readonly people: PeopleColumns;
  readonly groups: readonly string[];
  /** Groupings that decide what is hidden. */
  readonly released: readonly string[];
  /** Indices of the columns that distinguish rows. */
  readonly keys: readonly number[];
  readonly weight: number;
  readonly count: number;
  readonly sums: readonly number[];
  /** By column: the index of the key, or its role. */
  readonly roles: Int32Array;
  /** Whether rows can be read without a parser: two or more columns, each with one role. */
  readonly plain: boolean;
}

/** Finds the columns to read in a header. @throws ItemwiseError as `readResponses` for columns and choices */
export function layoutOf(names: readonly string[], measure: Measure, options: AnswerRowsOptions): Layout {
  const { file, contexts = false, outside = false } = options;
  const header = { file, header: names, leftOut: [] };
  const groups = [...new Set(options.groups ?? releasedIn(measure, names, {}))];
  const released = releasedIn(measure, names, { ...options, groups });
  checkChoices(measure, { groups, weights: options.weights });
  checkColumns(header, measure);
  const people = peopleColumns(header, measure, options);
  const wanted = [
    ...measure.items.map(({ column }) => column),
    ...released.map((name) => measure.groups[name]!.column),
    ...[measure.stratum, measure.cluster, measure.fpc].flatMap((unit) => unit?.column ?? []),
    ...replicateColumns(measure, people.weighting),
    ...marginGroups(measure).map((name) => measure.groups[name]!.column),
    ...totalColumns(measure),
    ...(contexts ? contextsIn(measure, names).columns : []),
    ...(outside ? outsideColumns(measure, names) : []),
    ...(occasionColumns(measure.repeat, names) ?? []),
    ...(options.counts === undefined ? [] : [MERGED_COLUMN]),
  ];
  const keys = [...new Set(wanted)].map((name) => names.indexOf(name)).filter((place) => place >= 0);
  const place = (name: string | undefined): number => (name === undefined ? -1 : names.indexOf(name));
  const weight = place(people.weight?.source.column);
  const count = place(people.count?.source.column);
  const roles = new Int32Array(names.length).fill(SKIPPED);
  keys.forEach((column, key) => {
    roles[column] = key;
  });
  if (weight >= 0) roles[weight] = WEIGHT;
  if (count >= 0) roles[count] = COUNT;
  const twofold = keys.includes(weight) || keys.includes(count) || (weight >= 0 && weight === count);
  return {
    people,
    groups,
    released,
    keys,
    weight,
    count,
    sums: (people.sums?.columns ?? []).map(place),
    roles,
    plain: names.length > 1 && !twofold && people.sums === null,
  };
}
