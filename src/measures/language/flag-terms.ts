import type { Warning } from "../../errors";
import type { MeasureDefinition } from "../measure-schema";
import * as messages from "./messages";
import content from "./terms.json";

/** A term that blames, doubts or trivializes the child, and what to write instead. */
interface Term {
  readonly pattern: RegExp;
  /** Must also match, so that other uses of the word pass. */
  readonly near?: RegExp | undefined;
  readonly instead: string;
  /** Source of the advice: the Luxembourg Guidelines, or this program's framing (risk is reported, never blame). */
  readonly by: "guidelines" | "framing";
}

/** A term as in its file, with patterns that may contain "{parts}". */
interface WrittenTerm extends Pick<Term, "instead" | "by"> {
  readonly pattern: string;
  readonly near?: string | undefined;
}

/** A pattern with its "{parts}" replaced. */
function patternOf(written: string): RegExp {
  const parts: Readonly<Record<string, string>> = content.parts;
  const put = (text: string): string =>
    text.replace(/\{([a-z]+)\}/gi, (placeholder, name: string) => {
      const part = parts[name];
      return part === undefined ? placeholder : put(part);
    });
  return new RegExp(put(written), "iu");
}

/** English terms that labels should not use, from `terms.json`; a longer term that contains a shorter one counts once. */
const TERMS: readonly Term[] = (content.terms as readonly WrittenTerm[]).map((term) => ({
  pattern: patternOf(term.pattern),
  near: term.near === undefined ? undefined : patternOf(term.near),
  instead: term.instead,
  by: term.by,
}));

interface PlacedText {
  readonly where: string;
  readonly text: string;
}

/**
 * Looks for listed terms (English only) in a user's texts.
 * @param texts with their places, for the message
 * @returns a warning for each term and place, code "term"
 * @example
 * ```ts
 * flagTerms([{ where: 'the label of item "x"', text: "Saw child pornography" }])[0]?.code; // "term"
 * flagTerms([{ where: 'the label of item "x"', text: "Sexual extortion" }]); // []
 * ```
 */
export function flagTerms(texts: readonly PlacedText[]): Warning[] {
  return texts.flatMap(({ where, text }) =>
    foundTerms(text).map(({ found, instead, by }) => ({
      code: "term",
      message: messages.discouragedTerm({ by, term: found, where, instead }),
    })),
  );
}

interface Found extends Pick<Term, "instead" | "by"> {
  readonly found: string;
  readonly from: number;
  readonly to: number;
}

/** Each term's first place in a text; of terms at one place the longest. "child_porn" is read as "child porn". */
export function foundTerms(written: string): Found[] {
  const text = written.replace(/_/g, " ");
  const all = TERMS.flatMap(({ pattern, near, instead, by }): Found[] => {
    const match = pattern.exec(text);
    if (match === null || (near !== undefined && !near.test(text))) return [];
    const [found] = match;
    return [{ found, instead, by, from: match.index, to: match.index + found.length }];
  });
  return all.filter(
    (one) =>
      !all.some(
        (other) => other !== one && other.from <= one.from && other.to >= one.to && longer(other, one),
      ),
  );
}

function longer(one: Found, other: Found): boolean {
  return one.to - one.from > other.to - other.from;
}

/**
 * Looks for listed terms in all texts of a definition: title, note, items with their wordings and answers, structures,
 * groups, sets, contexts and classifications.
 * @returns a warning for each term and place, code "term"
 * @example
 * ```ts
 * const item = { id: "a", label: "Child pornography", categories: [{ code: 0 }, { code: 1 }] };
 * flagMeasure({ id: "mine", items: [item] }).length; // 1
 * ```
 */
export function flagMeasure(measure: MeasureDefinition): Warning[] {
  return flagTerms(
    [
      { where: messages.measureId(), text: measure.id },
      { where: messages.measureTitle(), text: measure.title === measure.id ? "" : (measure.title ?? "") },
      { where: messages.measureNote(), text: measure.note ?? "" },
      ...measure.items.flatMap(itemTexts),
      { where: messages.twoAnswers(), text: (measure.dichotomize?.labels ?? []).join("; ") },
      ...structureTexts(measure),
      ...groupTexts(measure),
      ...Object.keys(measure.sets ?? {}).map((set) => ({ where: messages.nameOfSet({ set }), text: set })),
      ...classificationTexts(measure),
    ].filter(({ text }) => text !== ""),
  );
}

function itemTexts(item: MeasureDefinition["items"][number]): PlacedText[] {
  const { id, label, wording, categories, missing, contexts } = item;
  const answers = [...(categories ?? []), ...(missing ?? [])].map((answer) => answer.label ?? "");
  return [
    { where: messages.labelOfItem({ item: id }), text: label ?? id },
    { where: messages.wordingOfItem({ item: id }), text: wording ?? "" },
    { where: messages.answersToItem({ item: id }), text: answers.join("; ") },
    { where: messages.contextsOfItem({ item: id }), text: Object.keys(contexts ?? {}).join("; ") },
  ];
}

function structureTexts({ structures }: MeasureDefinition): PlacedText[] {
  return Object.entries(structures ?? {}).flatMap(([id, { label, labels }]) => [
    { where: messages.labelOfStructure({ structure: id }), text: label ?? id },
    ...Object.entries(labels ?? {}).map(([factor, text]) => ({
      where: messages.labelOfFactor({ factor }),
      text,
    })),
  ]);
}

function groupTexts({ groups }: MeasureDefinition): PlacedText[] {
  return Object.entries(groups ?? {}).map(([name, { label, labels }]) => ({
    where: messages.group({ group: name }),
    text: [name, label ?? "", ...Object.values(labels ?? {})].join("; "),
  }));
}

function classificationTexts({ classifications }: MeasureDefinition): PlacedText[] {
  return (classifications ?? []).map(({ id, title, note, places }) => ({
    where: messages.classification({ id }),
    text: [title, note ?? "", ...Object.values(places).map((place) => place.class)].join("; "),
  }));
}
