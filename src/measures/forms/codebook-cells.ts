import { oneLine } from "./plain-text";

/** A code as it stands in the file, and its label. */
export interface CodedAnswer {
  readonly code: string;
  readonly label: string | null;
}

/** Between answers: a new line or "|"; without these ";"; without that a comma before a number with its label. */
const BETWEEN = [/[|\n]/, /;/, /,(?=\s*[[(]?-?\d+(?:\.\d+)?[\])]?\s*[=:])/];
const NUMBER = "-?\\d+(?:\\.\\d+)?";
/** "1=Never", "1: Never", "[1] Never", "(1) Never", "1, Never", "1 - Never", "1. Never", "1 Never". */
const ANSWER = new RegExp(
  `^[[(]?(${NUMBER})[\\])]?(?:\\s*[=:,)]\\s*|\\s+[-–—]\\s+|\\.\\s+|\\s+|$)(.*)$`,
  "su",
);
const WORD = /^([^\s=:,]+)\s*[=:,]\s*(.*)$/su;
const RANGE = new RegExp(`^(${NUMBER})\\s*(?:-|–|\\.\\.\\.?|to|through|thru|bis|à)\\s*(${NUMBER})$`, "iu");
/** "1 (Strongly disagree) to 5 (Strongly agree)", "1=Never - 5=Always": the ends have labels. */
const ENDS = new RegExp(
  `^(${NUMBER})\\s*[=:(,]\\s*([^\\d]+?)\\)?\\s*(?:-|–|\\.\\.\\.?|\\bto\\b|\\bthrough\\b|\\bbis\\b)\\s*(${NUMBER})\\s*[=:(,]\\s*([^\\d]+?)\\)?$`,
  "iu",
);
/** Words for: nothing but empty cells. */
const NO_CODES = /^(na|n\/a|none|no|blank|empty|system missing|sysmis|[.-])$/i;
const LONGEST_RANGE = 100;

/**
 * Answers with their codes from a cell: "1=Never; 2=Sometimes", "1, Never | 2, Sometimes", "1-5", "0; 1".
 *
 * @returns the answers in the cell's order, or what is wrong with it
 */
export function codedAnswers(cell: string): CodedAnswer[] | string {
  const plain = cell.replace(/^\{(.*)\}$/s, "$1").trim();
  if (NO_CODES.test(plain)) return [];
  const parts = plain.split(BETWEEN.find((between) => between.test(plain)) ?? ";");
  const trimmed = parts.map(oneLine).filter((part) => part !== "");
  const listed = trimmed.length === 1 && /^[\d\s.,-]+$/.test(plain) && !RANGE.test(plain);
  const answers: CodedAnswer[] = [];
  for (const part of listed ? plain.split(/[\s,]+/).filter((code) => code !== "") : trimmed) {
    const [, first, firstLabel, last, lastLabel] = ENDS.exec(part) ?? [];
    const range = first === undefined || last === undefined ? RANGE.exec(part) : [part, first, last];
    if (range !== null) {
      const [low, high] = [Number(range[1]), Number(range[2])];
      if (!(low < high) || high - low >= LONGEST_RANGE || low % 1 !== 0)
        return `"${part}" is no range of whole numbers`;
      for (let code = low; code <= high; code++) {
        const label = code === low ? firstLabel : code === high ? lastLabel : undefined;
        answers.push({ code: String(code), label: oneLine(label ?? "") || null });
      }
      continue;
    }
    const [, code, label = ""] = ANSWER.exec(part) ?? WORD.exec(part) ?? [];
    if (code === undefined) return `"${part}" is no code with its label, such as 1=Never`;
    answers.push({ code, label: oneLine(label.replace(/^(["'])(.*)\1$/s, "$2")) || null });
  }
  const codes = new Set<string>();
  const twice = answers.find(({ code }) => codes.size === codes.add(code).size);
  return twice === undefined ? answers : `code ${twice.code} stands twice`;
}

const YES = new Set(
  "yes y x true t 1 r rev reverse reversed - -1 neg negative negatively ja oui si sí".split(" "),
);
const NO = new Set("no n false f 0 + +1 pos positive positively nein non none na n/a".split(" "));

/** Whether a cell says yes; null for what is neither that nor no. An empty cell is no. */
export function isYes(cell: string): boolean | null {
  const word = cell.toLowerCase();
  if (word === "" || NO.has(word)) return false;
  return YES.has(word) ? true : null;
}
