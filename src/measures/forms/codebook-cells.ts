import * as messages from "./messages";

/** Invisible characters that labels must not contain. */
const HIDDEN = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const NAME = /^\p{L}[\p{L}\p{N}_.]*$/u;
const MAX_LABEL_LENGTH = 200;
const MAX_TEXT_LENGTH = 1000;

/** Text in one line, with single blanks and without invisible characters. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(HIDDEN, "").trim();
}

/** HTML in the labels of survey platforms, as text. */
export function withoutTags(html: string): string {
  const text = html.replace(/<\/?[a-z][^<>]*>/gi, " ").replace(/&nbsp;/g, " ");
  return oneLine(
    text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&amp;/g, "&"),
  );
}

interface Labelled {
  readonly label?: string | undefined;
  readonly wording?: string | undefined;
}

/** A question as an item's label, or as its wording where it is too long. */
export function labelled(question: string): Labelled {
  const text = oneLine(question);
  if (text === "") return {};
  if (text.length <= MAX_LABEL_LENGTH) return { label: text };
  return { label: `${text.slice(0, MAX_LABEL_LENGTH - 1)}…`, wording: text.slice(0, MAX_TEXT_LENGTH) };
}

/** A name that is valid in definitions and model syntax and not in `taken`, to which it is added. */
export function nameOf(text: string, taken: Set<string>, fallback = "V"): string {
  const plain = NAME.test(text) ? text : text.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/^_+|_+$/g, "");
  const wanted = /^\p{L}/u.test(plain) ? plain : `${fallback}${plain}`;
  let name = wanted;
  // Names of JavaScript's own object members are taken as well.
  for (let next = 2; taken.has(name) || name in Object.prototype || name === "prototype"; next++)
    name = `${wanted}_${next}`;
  taken.add(name);
  return name;
}

/** A code as in the file, and its label. */
export interface CodedAnswer {
  readonly code: string;
  readonly label: string | null;
  /** Where the form says it. */
  readonly score?: number | undefined;
}

/** Separators: a new line or "|"; without these ";"; without that a comma before a number with its label. */
const SEPARATORS = [/[|\n]/, /;/, /,(?=\s*[[(]?-?\d+(?:\.\d+)?[\])]?\s*[=:])/];
const NUMBER = "-?\\d+(?:\\.\\d+)?";
/** "1=Never", "1: Never", "[1] Never", "(1) Never", "1, Never", "1 - Never", "1. Never", "1 Never". */
const ANSWER = new RegExp(
  `^[[(]?(${NUMBER})[\\])]?(?:\\s*[=:,)]\\s*|\\s+[-–—]\\s+|\\.\\s+|\\s+|$)(.*)$`,
  "su",
);
const WORD = /^([^\s=:,]+)\s*[=:,]\s*(.*)$/su;
const RANGE = new RegExp(`^(${NUMBER})\\s*(?:-|–|\\.\\.\\.?|to|through|thru|bis|à)\\s*(${NUMBER})$`, "iu");
/** "1 (Strongly disagree) to 5 (Strongly agree)", "1=Never - 5=Always": labelled ends. */
const ENDS = new RegExp(
  `^(${NUMBER})\\s*[=:(,]\\s*([^\\d]+?)\\)?\\s*(?:-|–|\\.\\.\\.?|\\bto\\b|\\bthrough\\b|\\bbis\\b)\\s*(${NUMBER})\\s*[=:(,]\\s*([^\\d]+?)\\)?$`,
  "iu",
);
/** Words for empty cells. */
const NO_CODES = /^(na|n\/a|none|no|blank|empty|system missing|sysmis|[.-])$/i;
const MAX_RANGE = 100;

/** Answers and codes in a cell ("1=Never; 2=Sometimes", "1, Never | 2, Sometimes", "1-5", "0; 1"), in order, or what is wrong. */
export function codedAnswers(cell: string): CodedAnswer[] | string {
  const plain = cell.replace(/^\{(.*)\}$/s, "$1").trim();
  if (NO_CODES.test(plain)) return [];
  const parts = plain.split(SEPARATORS.find((between) => between.test(plain)) ?? ";");
  const trimmed = parts.map(oneLine).filter((part) => part !== "");
  const listed = trimmed.length === 1 && /^[\d\s.,-]+$/.test(plain) && !RANGE.test(plain);
  const answers: CodedAnswer[] = [];
  for (const part of listed ? plain.split(/[\s,]+/).filter((code) => code !== "") : trimmed) {
    const [, first, firstLabel, last, lastLabel] = ENDS.exec(part) ?? [];
    const range = first === undefined || last === undefined ? RANGE.exec(part) : [part, first, last];
    if (range !== null) {
      const [low, high] = [Number(range[1]), Number(range[2])];
      if (!(low < high) || high - low >= MAX_RANGE || low % 1 !== 0) return messages.noRange({ part });
      for (let code = low; code <= high; code++) {
        const label = code === low ? firstLabel : code === high ? lastLabel : undefined;
        answers.push({ code: String(code), label: oneLine(label ?? "") || null });
      }
      continue;
    }
    const [, code, label = ""] = ANSWER.exec(part) ?? WORD.exec(part) ?? [];
    if (code === undefined) return messages.noLabeledCode({ part, example: "1=Never" });
    answers.push({ code, label: oneLine(label.replace(/^(["'])(.*)\1$/s, "$2")) || null });
  }
  const codes = new Set<string>();
  const twice = answers.find(({ code }) => codes.size === codes.add(code).size);
  return twice === undefined ? answers : messages.codeTwice({ code: twice.code });
}

const YES = new Set(
  "yes y x true t 1 r rev reverse reversed - -1 neg negative negatively ja oui si sí".split(" "),
);
const NO = new Set("no n false f 0 + +1 pos positive positively nein non none na n/a".split(" "));

/** Whether a cell means yes; null for neither yes nor no. An empty cell is no. */
export function isYes(cell: string): boolean | null {
  const word = cell.toLowerCase();
  if (word === "" || NO.has(word)) return false;
  return YES.has(word) ? true : null;
}
