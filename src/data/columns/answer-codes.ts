import { holdsNoAnswer, isNoAnswer } from "../words/read-words";
import type { ColumnProfile } from "./column-profile";
import { proposeMissing } from "./missing-codes";

/** Codes that are answers, those whose labels say that they are none, and those that are none by custom. */
export function splitCodes(seen: readonly number[], labels: ReadonlyMap<string, string>, guess: boolean) {
  const byLabel = noAnswerLabels(labels);
  const isWorded = (code: number): boolean => byLabel.includes(code);
  const listed = [...labels.keys()].map(Number).filter(Number.isInteger);
  const beyond = guess ? beyondNoAnswer([...new Set([...seen, ...listed])], isWorded) : [];
  const none = [...byLabel, ...beyond];
  const worded = seen.filter((code) => none.includes(code));
  const rest = seen.filter((code) => !worded.includes(code));
  const areLabelled = labels.size > 0 && rest.every((code) => labels.has(String(code)));
  const guessed =
    !guess || areLabelled || rest.length === 0
      ? { answers: [...rest].sort((a, b) => a - b), missing: [] }
      : proposeMissing(rest);
  return { none, worded, guessed };
}

/**
 * Codes whose labels say that they are no answer. Below zero, where the scale is not symmetric, one label that holds such
 * words ("Item not applicable") speaks for all: archives number what is no answer so.
 */
function noAnswerLabels(labels: ReadonlyMap<string, string>): readonly number[] {
  const codes = [...labels.keys()].map(Number).filter(Number.isFinite);
  const below = codes.filter((code) => code < 0);
  const isSymmetric = Math.min(...below) === -Math.max(...codes);
  const areNone = !isSymmetric && below.some((code) => holdsNoAnswer(labels.get(String(code)) ?? ""));
  return codes.filter((code) => isMissingLabel(labels.get(String(code))) || (areNone && code < 0));
}

/** Codes of one scale that some columns do not use share this part of all. */
const MIN_SHARED = 0.6;

/** Whether two columns share most of their codes. */
export function shareMost(one: readonly number[], other: readonly number[]): boolean {
  const all = new Set([...one, ...other]);
  return one.filter((code) => other.includes(code)).length >= MIN_SHARED * all.size;
}

/** A column's codes that are answers, ascending. */
export function answerCodes({ numbers, valueLabels }: ColumnProfile): readonly number[] {
  return splitCodes(numbers ?? [], valueLabels, true).guessed.answers;
}

/** The code that some labels begin with: "98. Don't know". */
const NUMBERED = /^\(?-?\d+\)?\s*[.:=)–-]?\s+/u;

function isMissingLabel(label: string | undefined): boolean {
  return label !== undefined && (isNoAnswer(label) || isNoAnswer(label.replace(NUMBERED, "")));
}

/** Customary codes for no answer of this size are none whatever their labels: no scale has so many steps. */
const MIN_FAR = 66;

/** Codes that are no answer though their labels do not say so: far ones, and those beside one whose label says so. */
function beyondNoAnswer(codes: readonly number[], isWorded: (code: number) => boolean): readonly number[] {
  if (codes.length === 0) return [];
  const { missing } = proposeMissing(codes);
  return missing.some(isWorded) ? missing : missing.filter((code) => Math.abs(code) >= MIN_FAR);
}

/** Codes that have words, and are answers. */
export function wordedAnswers({ valueLabels, missing }: ColumnProfile): readonly number[] {
  const none = noAnswerLabels(valueLabels);
  return [...valueLabels]
    .filter(([cell, label]) => /\p{L}/u.test(label) && !missing.has(cell))
    .map(([cell]) => Number(cell))
    .filter((code) => Number.isFinite(code) && !none.includes(code));
}
