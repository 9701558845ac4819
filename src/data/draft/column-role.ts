import { isIdentifierName, nameWords } from "../answers/identifier-names";
import type { ColumnProfile } from "./column-profile";
import { proposeMissing } from "./propose-missing";

/** What a column seems to be. */
export type ColumnRole =
  | "ordinal item"
  | "continuous item"
  | "group"
  | "weight"
  | "stratum"
  | "cluster"
  | "identifier"
  | "constant"
  | "mostly empty"
  | "text";

/** The columns of a file by what they seem to be. */
export type RolesOfColumns = Readonly<Record<ColumnRole, readonly ColumnProfile[]>>;

/** Most categories of an item, codes for no answer not counted. */
const MOST_CATEGORIES = 10;
/** A column with a larger share of blanks is no item that everybody was asked. */
const MOSTLY_EMPTY = 0.8;
/** Levels that a group may have when it is told by its name, or by holding text. */
const MOST_LEVELS = 60;

const WEIGHT = /^(p|f|a)?(weights?|wgts?|wts?)$|^pw$/;
const STRATUM = /^strat(a|um)?$/;
const CLUSTER = /^(psu|psus|clusters?|ea|enumerationarea)$/;
const GROUP =
  /^(country|nation|sex|gender|age|agegroup|ageyr|ageyrs|ageyears|agemo|region|province|district|state|area|urban|rural|residence|school|class|grade|education|educ|ethnicity|ethnic|religion|language|marital|wave|year|site|cohort|arm|treatment)$/;

/** Guesses what a column is, by its name and its cells. */
export function columnRole(column: ColumnProfile): ColumnRole {
  const named = (pattern: RegExp): boolean => nameWords(column.name).some((word) => pattern.test(word));
  const { distinct, numbers, integers, rows, blanks } = column;
  const answered = rows - blanks;
  if (distinct === 0 || (blanks > MOSTLY_EMPTY * rows && rows > 10)) return "mostly empty";
  if (isIdentifierName(column.name)) return "identifier";
  if (numbers !== null && named(WEIGHT) && distinct > 1 && numbers[0]! >= 0) return "weight";
  if (named(STRATUM)) return "stratum";
  if (named(CLUSTER)) return "cluster";
  if (distinct === 1) return "constant";
  if (named(GROUP) && (distinct <= MOST_LEVELS || numbers !== null)) return "group";
  if (numbers === null) {
    if (distinct === answered && answered > 10) return "identifier";
    return distinct <= MOST_LEVELS && distinct <= answered / 2 ? "group" : "text";
  }
  if (!integers) return "continuous item";
  if (distinct === answered && answered > 10) return "identifier";
  const { answers } = proposeMissing(numbers);
  return answers.length >= 2 && answers.length <= MOST_CATEGORIES ? "ordinal item" : "continuous item";
}
