import { ItemwiseError } from "../errors";
import type { Bank } from "../measures/bank/bank-schema";
import { nameOf } from "../measures/forms/codebook-cells";
import type { Measure, MeasureItem } from "../measures/measure-schema";
import { type Structure, structuresOf } from "../measures/structure";
import * as messages from "./messages";

/** A measure as people answer it. */
export interface Questionnaire {
  readonly id: string;
  readonly title: string;
  readonly instructions: string | null;
  /** In the published order. */
  readonly questions: readonly Question[];
  /** What must stay with the wording: citation, terms of use, the owner's notice. */
  readonly rights: readonly string[];
  /** The first declared structure. */
  readonly structure: Structure | null;
}

export interface Question {
  /** The item's. */
  readonly id: string;
  /** The column of its answers. */
  readonly name: string;
  readonly label: string;
  /** The wording, or else the label. */
  readonly text: string;
  /** Empty for a number. */
  readonly answers: readonly Answer[];
  readonly missing: readonly Answer[];
  readonly reverse: boolean;
  /** After which answer to another item it is not asked; null: everybody is asked. */
  readonly skip: { readonly item: string; readonly code: number } | null;
}

interface Answer {
  readonly code: number;
  readonly label: string;
  /** Where it is not the code. */
  readonly score?: number | undefined;
}

/**
 * A measure's questions with their published codes.
 * @param bank its terms of use and instructions, where it has them
 * @throws ItemwiseError "no-wording" where the terms of use do not allow to pass its wording on
 */
export function questionnaireOf(measure: Measure, bank: Bank | null): Questionnaire {
  if (bank !== null && !bank.license.wording) {
    throw new ItemwiseError(
      "no-wording",
      () => messages.noWording({ measure: measure.id, name: bank.abbreviation }),
      { hint: () => messages.noWordingHint({ terms: bank.license.status, measure: measure.id }) },
    );
  }
  const { id, title, source } = measure;
  const license = bank?.license;
  const [structure = null] = structuresOf(measure);
  return {
    id,
    title: bank === null ? title : `${bank.name} (${bank.abbreviation})`,
    instructions: bank?.instructions ?? null,
    questions: measure.items.map(questionOf),
    rights: [
      ...(source === null ? [] : [messages.fieldworkSource({ source })]),
      ...(license === undefined ? [] : [messages.fieldworkTerms({ terms: license.status })]),
      ...(license?.notice === undefined ? [] : [license.notice]),
      ...(license?.conditions ?? []),
    ],
    structure,
  };
}

const questionOf = ({
  id,
  column,
  wording,
  label,
  categories,
  missing,
  reverse,
  scale,
  blank,
}: MeasureItem): Question => ({
  id,
  name: column,
  label,
  text: wording ?? label,
  answers:
    scale === "continuous"
      ? []
      : categories.map(({ code, label, score }) => ({
          code,
          label,
          score: score === code ? undefined : score,
        })),
  missing: missing.map(({ code, label }) => ({ code, label })),
  reverse,
  skip: typeof blank === "object" ? { item: blank.if, code: blank.is } : null,
});

/** All that a question can be answered with. */
export const choicesOf = ({ answers, missing }: Question): readonly Answer[] => [...answers, ...missing];

/** Questions beside each other with the same answers. */
export function blocksOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const blocks: Question[][] = [];
  for (const question of questions) {
    const last = blocks.at(-1);
    const same = last?.[0] !== undefined && answersKey(last[0]) === answersKey(question);
    if (same) last?.push(question);
    else blocks.push([question]);
  }
  return blocks;
}

/** Equal for questions with the same answers. */
export const answersKey = (question: Question): string =>
  JSON.stringify([question.answers, question.missing]);

interface NameRule {
  readonly allowed: RegExp;
  readonly change?: ((name: string) => string) | undefined;
  /** Names that the file has already. */
  readonly taken?: readonly string[] | undefined;
}

/** Names that a program allows, by the columns' names, in the questions' order; all different. */
export function allowedNames(
  { questions }: Questionnaire,
  { allowed, change = (name) => name, taken = [] }: NameRule,
): readonly string[] {
  const used = new Set<string>(taken);
  return questions.map(({ name }) => {
    const wanted = change(name);
    if (allowed.test(wanted) && !used.has(wanted)) {
      used.add(wanted);
      return wanted;
    }
    const plain = wanted
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9_]+/g, "_")
      .slice(0, 24);
    return nameOf(plain, used, "v");
  });
}
