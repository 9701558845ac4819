import { cellText, type LabelledTable } from "../../formats/kit/labelled-table";
import { type ColumnProfile, isQuestion } from "../columns/column-profile";
import { foldedText, isBlank } from "../csv/cell-text";

/** Boxes beside each other, from this many on, are answers to one question. */
const MIN_BOXES = 3;
/** What marks a box as ticked, in folded text; other words do where they are the box's own label. */
const TICK = /^(y|yes|x|✓|✔|☑|1|true|t|checked|selected|ticked|on)$/u;

/** What labels or words say of a box that was ticked, and of one that was not, in folded text. */
const MENTIONED =
  /^((not|un|nicht|no|non|pas|nao|não) ?)?(mentioned|selected|checked|ticked|chosen|marked|genannt|gewahlt|gewählt|ausgewahlt|ausgewählt|angekreuzt|mencionad[oa]|seleccionad[oa]|elegid[oa]|marcad[oa]|citee?|citée?|mentionnee?|mentionnée?|cochee?|cochée?|selecionad[oa]|assinalad[oa])$/u;

/** Columns beside each other, from three on, in which an answer was mentioned or not are answers to one question. */
export function withMentions(profiles: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const runs: ColumnProfile[][] = [[]];
  for (const profile of profiles) {
    if (isMentioned(profile)) runs.at(-1)?.push(profile);
    else runs.push([]);
  }
  const questions = new Map(
    runs
      .filter(({ length }) => length >= MIN_BOXES)
      .flatMap((run) => run.map((box) => [box, box.choiceOf ?? questionOf(run)] as const)),
  );
  if (questions.size === 0) return profiles;
  return profiles.map((profile) => ({ ...profile, choiceOf: questions.get(profile) ?? profile.choiceOf }));
}

/** Whether a column's two answers are that something was mentioned, and that it was not. */
export function isMentioned({ counts, valueLabels, missing, ticked }: ColumnProfile): boolean {
  const cells = [...counts.keys()].filter((cell) => !missing.has(cell));
  const words = cells.map((cell) => foldedText(valueLabels.get(cell) ?? cell));
  return ticked === undefined && words.length === 2 && words.every((word) => MENTIONED.test(word));
}

/**
 * Marks questions with several answers of which each has a column, ticked or empty: at least three columns beside each other
 * with one mark ("x", "Y", 1), or each with its own label or option, and empty cells otherwise. An empty box is a no of everybody
 * where most of those who ticked none answered the question before or after; where they did not, they did not see the
 * question, and only those who answered something say no.
 */
export function withTicks(
  { columns, rows }: LabelledTable,
  profiles: readonly ColumnProfile[],
): readonly ColumnProfile[] {
  const runs: ColumnProfile[][] = [[]];
  let mark: string | null = null;
  for (const profile of profiles) {
    const own = markOf(profile);
    const fits: boolean = own !== null && (mark === null || own === "" || own === mark);
    if (!fits && runs.at(-1)?.length !== 0) runs.push([]);
    if (own !== null) runs.at(-1)?.push(profile);
    mark = own === null ? null : fits ? (mark ?? own) : own;
  }
  const cells = (profile: ColumnProfile) => columns.find(({ name }) => name === profile.name);
  const isEmpty = (profile: ColumnProfile, row: number): boolean => {
    const column = cells(profile);
    return column === undefined || isBlank(cellText(column, row));
  };
  const ticked = new Map<ColumnProfile, ColumnProfile>();
  for (const run of runs.filter((boxes) => boxes.length >= MIN_BOXES && areOptions(boxes))) {
    const [first, last] = [profiles.indexOf(run[0]!), profiles.indexOf(run.at(-1)!)];
    const beside = [profiles[first - 1], profiles[last + 1]].filter((one) => one !== undefined);
    let [none, elsewhere] = [0, 0];
    for (let row = 0; row < rows; row++) {
      if (!run.every((box) => isEmpty(box, row))) continue;
      none++;
      if (beside.some((one) => !isEmpty(one, row))) elsewhere++;
    }
    const blank = 2 * elsewhere >= none ? "no" : "no-if-answered";
    const question = questionOf(run);
    for (const box of run) {
      const label = isOption(box) ? cellOf(box) : box.label;
      ticked.set(box, { ...box, label, ticked: blank, choiceOf: box.choiceOf ?? question });
    }
  }
  return ticked.size === 0 ? profiles : profiles.map((profile) => ticked.get(profile) ?? profile);
}

/** A column's only cell. */
const cellOf = ({ counts }: ColumnProfile): string => [...counts.keys()][0] ?? "";

const isOption = (box: ColumnProfile): boolean => markOf(box)?.startsWith(OPTION) === true;

/** Whether boxes without a mark have an option each that several people ticked; texts of one person are remarks. */
function areOptions(run: readonly ColumnProfile[]): boolean {
  const options = run.filter(isOption);
  const isShared = options.filter(({ counts }) => [...counts.values()].some((n) => n > 1));
  return new Set(options.map(cellOf)).size === options.length && 2 * isShared.length >= options.length;
}

/** What the labels or names of boxes begin with alike. */
function questionOf(run: readonly ColumnProfile[]): string {
  const texts = run.map(({ name, label }) => label ?? name);
  const [first = ""] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length])) length++;
  const begun = first.slice(0, length);
  // The number of a question that a separator ends is its own: "Q5_".
  const ended = begun.replace(/[\s_.:;,\-–/([]+$/u, "");
  // LimeSurvey numbers its boxes "SQ001".
  const shared = ended === begun ? begun.replace(/(\[SQ)?[\s\d_.:;,\-–/([]+$|\[SQ$/u, "") : ended;
  return shared === "" ? (run[0]?.name ?? "") : shared;
}

/** Before the name or question that boxes with the texts of options share. */
const OPTION = "option of ";

/** The mark of a column of ticks, "" where it is the box's own label; null where it holds other things. */
function markOf({ name, label, counts, distinct, blanks, missing, type }: ColumnProfile): string | null {
  const [cell, ...others] = counts.keys();
  if (cell === undefined || others.length > 0 || distinct !== 1 || blanks === 0 || missing.size > 0)
    return null;
  if (type !== "text" && type !== "number" && type !== "boolean") return null;
  const word = foldedText(cell);
  if (TICK.test(word)) return word;
  const texts = [name, label ?? ""].map(foldedText);
  const isOwn = texts.some((text) => text === word || (isQuestion(text) && text.includes(word)));
  if (isOwn) return "";
  const series = label ?? /^(.*\p{L}.*?)[_.-]?(?:\d+|[a-z])$/iu.exec(name.trim())?.[1];
  return type === "text" && series !== undefined && /\p{L}/u.test(cell) ? `${OPTION}${series}` : null;
}
