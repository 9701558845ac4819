import { keyOf } from "../../words/key";
import { identifiesGroup, isIdentifierName, nameWords } from "../answers/repeated-identifiers";
import { areSampleWeights, BODY, WEIGHT } from "../columns/body-weight";
import { type ColumnProfile, isQuestion } from "../columns/column-profile";
import { MAX_CATEGORIES, proposeMissing } from "../columns/missing-codes";
import { areMonthsOfAge, isQuantity, namesQuantity } from "../columns/quantity";
import { isAttentionCheck } from "../not-answers/attention-check";
import { asksForRemarks, isWritten } from "../not-answers/open-text";
import {
  asksAboutPerson,
  isGroupWord,
  labelsGroup,
  namesGroup,
  namesPerson,
} from "../not-answers/person-words";
import { holdsNames, holdsPersonal, isCalledAsPeople } from "../not-answers/personal-cells";
import type { ScaleKind } from "../words/languages";
import { readWords, type WordReader } from "../words/read-words";
import * as messages from "./messages";

export type ColumnRole =
  | "ordinal item"
  | "words"
  | "continuous item"
  | "repeated item"
  | "group"
  | "weight"
  | "stratum"
  | "cluster"
  | "replicate"
  | "identifier"
  | "personal"
  | "time"
  | "constant"
  | "mostly empty"
  | "text";

export interface JudgedColumn {
  readonly column: ColumnProfile;
  readonly role: ColumnRole;
  readonly why: string;
  /** A group only for lack of another role. */
  readonly isUnassigned?: true | undefined;
  /** Called a weight, with values as people weigh: taken as a number, though it may be the sample's. */
  readonly mayWeight?: true | undefined;
  /** Nothing to analyze at all, not even as an external variable. */
  readonly isLeftOut?: true | undefined;
}

/** A column with a larger share of blanks is no item asked of everybody. */
const MAX_BLANK_SHARE = 0.8;
/** More numbered teams, schools and the like are no groups to compare. */
const MANY_UNITS = 12;
/** What two or a few people belong to, who are no groups to compare. */
const PAIR = /^(couple|dyad|twinpair|pair)s?$/;
/** Most levels of a group recognized by name or by holding text. */
const MAX_LEVELS = 60;

const STRATUM =
  /^(strat(a|um)?|estratos?|estratopri|sdmvstra|vstrat|ststr|varstrat?|pstrat|vestr|sest|jkzone)$/;
const CLUSTER = /^([vp]?psus?|sdmvpsu|varpsu|verep|secu|upm|clusters?|conglomerados?|ea|enumerationarea)$/;
/** What labels of columns say of a sample's design, as large surveys have them. */
const LABELLED = {
  weight:
    /\b(sampl(e|ing)|survey|design|analysis|population|final|post-?stratification|individual|household|person|interview|exam) weights?\b|\b(fa[ck]tor de (expans|pondera)|(facteur|coefficient) de pond[eé]ration|(design|anpassungs|hochrechnungs)gewicht|gewichtungsfaktor|hochrechnungsfaktor)/i,
  stratum:
    /\b(sampl(e|ing) strat(a|um)|strat(a|um) (for|used)|stratification (used|variable)|(variance|pseudo-?) ?strat(a|um))\b/i,
  cluster:
    /\b(primary sampling units?|psus?|(variance|pseudo-?) ?psus?|sampling clusters?|enumeration areas?)\b/i,
} as const;
/** Questions about the respondent. */
const ABOUT_PERSON =
  /^(please )?((what|which) (is|was|are) )?(your |the respondent'?s? )?(current |own |present )?(age|age group|age range|age category|gender|gender identity|sex|country|country of (residence|birth)|nationality|region|province|marital status|relationship status|ethnicity|ethnic group|race|religion|education|education level|level of education|highest level of education|highest degree|employment status|occupation|household income|income|native language|mother tongue|first language)\b[^.]{0,40}$|^how old are you|^how would you describe your (gender|ethnicity|race)|^(in|from) (which|what) (country|region|province|city|state)|^(which|what) (country|region|province|state|gender|age group)\b|^(where|in which country) do you (live|come from)|^are you (a |an )?(male|female|man|woman|boy|girl)|^(i am|do you identify as)\b.{0,30}(male|female|man|woman|gender)/i;
/** Personal data and technical metadata, which belong in no analysis. */
const PERSONAL =
  /^(e-?mail|emailaddress|name|names|firstname|lastname|surname|familyname|givenname|middlename|nickname|fullname|((respondents?|participants?|interviewers?|enumerators?|students?|pupils?|childs?|childrens?|mothers?|fathers?|caregivers?|parents?|teachers?|patients?|recipients?|contact|your)(full|first|last|sur|family|given)?(name|names|email|phone|phonenumber|telephone|mobile|mobilenumber|address))|interviewer|enumerator|recipientlastname|recipientfirstname|recipientemail|ipaddress|ip|ipaddr|phone|phonenumber|phoneno|telephone|telephonenumber|tel|mobile|mobilenumber|mobileno|mobilephone|cell|cellphone|cellnumber|whatsapp|contactnumber|latitude|longitude|gps|gpscoordinates|locationlatitude|locationlongitude|username|address|homeaddress|streetaddress|street|postaladdress|postcode|postalcode|zipcode|zip|nationalid|idnumber|passport|passportnumber|dateofbirth|dob|birthdate|birthday)$/;
const TIME =
  /^(timestamp|startdate|enddate|recordeddate|submitdate|datestamp|startlanguage|datecreated|datemodified|date|starttime|endtime|completiontime|lastmodifiedtime|duration|durationinseconds|interviewtime|submissiontime|today|start|end|timetaken|startedat|completedat|reviewedat|archivedat)$/;
const DATE_TEXT = /^\s*(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([ T].*)?$/;

/** Guesses a column's role from its name, label and cells. */
export function judgeColumn(column: ColumnProfile, read: WordReader = readWords): JudgedColumn {
  const judged = (role: ColumnRole, why: string): JudgedColumn => ({ column, role, why });
  const words = nameWords(column.name);
  const named = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const whole = column.name.toLowerCase().replace(/[^\p{L}]+/gu, "");
  const { distinct, numbers, rows, blanks } = column;
  const answered = answeredBy(column);
  if (column.addedBy !== null) return judged("text", messages.addedBy({ platform: column.addedBy }));
  if (distinct === 0) return judged("mostly empty", messages.noAnswers());
  if (PERSONAL.test(whole) || namesPerson(column.name))
    return judged("personal", messages.byNameAboutPerson());
  if (TIME.test(whole) || isTime(column)) return judged("time", messages.dates());
  if (holdsPersonal(column)) return judged("personal", messages.byContentAboutPerson());
  if (column.ticked !== undefined) return judged("ordinal item", messages.ticks());
  if (blanks > MAX_BLANK_SHARE * rows && rows > 10) {
    return judged("mostly empty", messages.mostlyBlank({ share: blanks / rows }));
  }
  const namesUnit = identifiesGroup(column.name);
  if (isIdentifierName(column.name) || ((namesUnit || PAIR.test(whole)) && distinct > MANY_UNITS))
    return judged("identifier", messages.byName());
  const says = (what: keyof typeof LABELLED): boolean => LABELLED[what].test(column.label ?? "");
  const isCalledWeight = named(WEIGHT) || areSampleWeights(column);
  if (
    numbers !== null &&
    (isCalledWeight || says("weight")) &&
    !named(BODY) &&
    distinct > 1 &&
    numbers[0]! >= 0
  )
    return judged("weight", isCalledWeight ? messages.byName() : messages.byQuestion());
  // In Latin America households have a socioeconomic stratum, which is a group.
  if ((named(STRATUM) || says("stratum")) && !/socio-?\s?econ/i.test(`${column.name} ${column.label ?? ""}`))
    return judged("stratum", named(STRATUM) ? messages.byName() : messages.byQuestion());
  if (named(CLUSTER) || says("cluster"))
    return judged("cluster", named(CLUSTER) ? messages.byName() : messages.byQuestion());
  if (isAttentionCheck(column)) return { ...judged("text", messages.attentionCheck()), isLeftOut: true };
  if (asksForRemarks(column, read)) return { ...judged("text", messages.freeText()), isLeftOut: true };
  if (isCalledAsPeople(column, read)) return judged("personal", messages.namesOfPeople());
  if (distinct === 1) return judged("constant", messages.sameForAll());
  const aboutPerson =
    [column.name, column.label ?? ""].some(isAboutPerson) ||
    // "Income" is a question about satisfaction where the answers are.
    (labelsGroup(column.label ?? "") && read([...column.valueLabels.values()]) === null);
  const namedGroup =
    namesUnit || (words.some(isGroupWord) && !isQuestion(column.name)) || namesGroup(column.name);
  const isGroup = namedGroup || aboutPerson;
  if (areMonthsOfAge(column)) return { ...judged("text", messages.monthsOfAge()), isLeftOut: true };
  if (isGroup && numbers !== null && isQuantity(column, answered)) {
    if (column.integers && distinct === answered && !namesQuantity(column))
      return judged("identifier", messages.distinctNumbers());
    return judged("text", column.integers ? messages.wholeNumbers({ n: distinct }) : messages.decimals());
  }
  const hasLevels = distinct <= MAX_LEVELS && !isNearlyOneEach(distinct, answered);
  if (isGroup && (hasLevels || numbers !== null)) {
    return judged("group", namedGroup ? messages.byName() : messages.byQuestion());
  }
  return numbers === null ? judgedText(column, answered, read) : judgedNumbers(column, numbers, answered);
}

/**
 * What a column is by its answers whatever its name, if an item; null otherwise, and where its question is about the person.
 */
export function judgeByAnswers(column: ColumnProfile, read: WordReader): JudgedColumn | null {
  const { numbers, rows, blanks, label, name } = column;
  if (column.addedBy !== null || column.choiceOf !== null || column.ticked !== undefined) return null;
  if (column.distinct < 2 || blanks > MAX_BLANK_SHARE * rows) return null;
  if (isTime(column) || holdsPersonal(column) || isAttentionCheck(column)) return null;
  if (label !== null && label !== name && isAboutPerson(label)) return null;
  const answered = answeredBy(column);
  const judged =
    numbers === null ? judgedText(column, answered, read) : judgedNumbers(column, numbers, answered);
  return judged.role === "ordinal item" ? judged : null;
}

const answeredBy = ({ rows, blanks, missing }: ColumnProfile): number =>
  rows - blanks - [...missing.values()].reduce((sum, count) => sum + count, 0);

/** Whether a question asks who the respondent is. */
const isAboutPerson = (text: string): boolean => ABOUT_PERSON.test(text.trim()) || asksAboutPerson(text);

function judgedNumbers(column: ColumnProfile, numbers: readonly number[], answered: number): JudgedColumn {
  const { distinct, integers } = column;
  const judged = (role: ColumnRole, why: string): JudgedColumn => ({ column, role, why });
  if (!integers) return judged("continuous item", messages.decimals());
  const labelled = [...column.counts.keys()].every((cell) => column.valueLabels.has(cell));
  if (labelled && distinct <= MAX_CATEGORIES) return judged("ordinal item", messages.labeledNumbers());
  if (distinct === answered && answered > 10) return judged("identifier", messages.distinctNumbers());
  // Couples are numbered one after the other; a quantity begins at 0 or has gaps.
  const [first = 0] = numbers;
  const isNumbering = first > 0 && (numbers.at(-1) ?? 0) - first === distinct - 1;
  const times = isNumbering ? timesEach(column) : null;
  if (times !== null) return judged("identifier", messages.sameTimes({ n: times }));
  const { answers } = proposeMissing(numbers);
  if (answers.length < 2 || answers.length > MAX_CATEGORIES) {
    return judged("continuous item", messages.wholeNumbers({ n: distinct }));
  }
  return judged("ordinal item", messages.codes({ n: answers.length }));
}

function judgedText(column: ColumnProfile, answered: number, read: WordReader): JudgedColumn {
  const { distinct } = column;
  const judged = (role: ColumnRole, why: string): JudgedColumn => ({ column, role, why });
  const scale = distinct <= 2 * MAX_CATEGORIES ? read([...column.counts.keys()]) : null;
  // Ranges are a scale where several columns share them.
  if (scale !== null && scale.areRanges !== true && scale.answers.length <= MAX_CATEGORIES) {
    const kind = kindText(scale.kind);
    return judged("ordinal item", kind === null ? messages.wordedNumbers() : messages.answersOf({ kind }));
  }
  if (distinct === answered && answered > 10) return judged("identifier", messages.distinctTexts());
  const times = timesEach(column);
  if (times !== null) return judged("identifier", messages.sameTimes({ n: times }));
  if (holdsSeveral([...column.counts.keys()])) return judged("text", messages.severalAnswers());
  if (isFreeText(column, answered) || isWritten(column)) return judged("text", messages.freeText());
  if (holdsNames(column)) return judged("personal", messages.namesOfPeople());
  return distinct <= MAX_CATEGORIES
    ? judged("words", messages.differentTexts({ n: distinct }))
    : { ...judged("group", messages.differentTexts({ n: distinct })), isUnassigned: true };
}

/**
 * How often each of more than a few values occurs, if all do equally often: numbers of couples, or of people who are rated
 * by a few others. Null otherwise; many people each are a sample of a place.
 */
function timesEach({ counts, distinct }: ColumnProfile): number | null {
  const [times = 0, ...others] = new Set(counts.values());
  return distinct > MANY_UNITS && others.length === 0 && times > 1 && times <= MANY_UNITS ? times : null;
}

/** With more levels, a third of the people or more would be a level of their own. */
const LEVELS_OF_FEW = 20;
const isNearlyOneEach = (levels: number, people: number): boolean =>
  levels > LEVELS_OF_FEW && 3 * levels > people;

/** Cells of more words are no names of levels; and people per level, at least, of more than a few. */
const MAX_LEVEL_WORDS = 5;
const MIN_PER_LEVEL = 5;

/** Whether cells are texts of people's own rather than levels that people share. */
function isFreeText({ distinct, counts }: ColumnProfile, answered: number): boolean {
  if (distinct > MAX_LEVELS || distinct > answered / 2) return true;
  const cells = [...counts.keys()];
  const isLong =
    cells.filter((cell) => cell.trim().split(/\s+/).length > MAX_LEVEL_WORDS).length * 2 > cells.length;
  const alone = [...counts.values()].filter((n) => n === 1).length;
  if (distinct <= MAX_CATEGORIES) return isLong && alone * 2 > cells.length;
  return isLong || alone * 3 > cells.length || answered / distinct < MIN_PER_LEVEL;
}

/** What the answers on a scale are about, in words. */
export const kindText = (kind: ScaleKind | null): string | null =>
  kind === null ? null : messages.kind({ kind: keyOf(kind) });

/** Whether cells list answers ("Radio, Newspaper"), as platforms write them, each in at least two cells. */
function holdsSeveral(cells: readonly string[]): boolean {
  const lists = cells.map((cell) => cell.split(/[,;]\s?/).filter((part) => part.trim() !== ""));
  const count = new Map<string, number>();
  for (const part of lists.flat()) count.set(part, (count.get(part) ?? 0) + 1);
  return lists.filter(({ length }) => length > 1).length > 1 && [...count.values()].every((n) => n > 1);
}

function isTime({ type, counts }: ColumnProfile): boolean {
  if (type === "date" || type === "datetime" || type === "time") return true;
  const cells = [...counts.keys()];
  return cells.length > 0 && cells.every((cell) => DATE_TEXT.test(cell));
}
