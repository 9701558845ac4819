import { plainText } from "../csv/cell-text";
import { languages } from "../words/languages";
import type { ColumnCells } from "./column-cells";

/** Attention checks by name, and questions in English that say which answer to give. */
const CHECK =
  /^(attention|instructed|imc|bogus)[\s_]?(check|item)?[\s_]?\d*$|\bplease (select|choose|tick|mark|answer) ["'“‘]?(the )?(strongly|very|completely|totally|somewhat|never|always|\d|(number|option|answer) ["'“‘]?\d)/i;

/** An order stands at the beginning of a sentence or part of one, or after "please". */
const PLEASE =
  "please|kindly|bitte|veuillez|s'il vous plait|por favor|per favore|prego|alstublieft|gelieve|asseblief|prosze|prosim|tafadhali|tolong|silakan|harap|mohon|sila|paki|vanligen|venligst|vennligst|va rugam|kerjuk|kerem|παρακαλω|будь ласка|пожалуиста|lutfen|من فضلك|يرجى|xin|vui long|hay|กรุณา|โปรด|សូម|እባክዎ|ngicela";
const ORDER = `(?:^|[.!?:;,()[\\]–—-]\\s*|(?:${PLEASE})\\s*,?\\s*)`;
const VERB = `(?<!\\p{L})(?:${languages.map(({ choose }) => choose).join("|")})`;
/** Words that may stand between the verb and the answer, at most. */
const BETWEEN = "(?:[^\\p{L}\\p{N}.?!]+(?!how|wie|que|come|hoe|jak)[\\p{L}\\p{M}]+){0,4}";
/** "Tick yes if ...", "Select yes or no" ask something. */
const ASKING =
  "(?!\\p{L}|\\W*\\s(?:if|when|or|and|to|of|answer|wenn|falls|oder|bis|si|ou|o|se|als|jesli|lub)\\b)";

/** No question has more answers to choose from, with codes for no answer. */
const MAX_ANSWERS = 20;

/** Whether a question says which of its answers to give: a verb such as "select" beside the answer that most people gave. */
export function isAttentionCheck({ name, label, counts, valueLabels, numbers }: ColumnCells): boolean {
  // "IMC" is also a body mass index.
  if (numbers !== null && counts.size > MAX_ANSWERS) return false;
  const questions = [name.trim(), label ?? ""];
  if (questions.some((text) => CHECK.test(text))) return true;
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined || counts.size < 2) return false;
  const answers = [most[0], valueLabels.get(most[0]) ?? ""]
    .map((text) => plainText(text))
    .filter((text) => text !== "");
  return answers.some((answer) => questions.some((question) => saysToChoose(plainText(question), answer)));
}

/** Looked for first: the patterns of an answer take time to make. */
const SOME_VERB = new RegExp(VERB, "u");

function saysToChoose(question: string, answer: string): boolean {
  if (!question.includes(answer) || !SOME_VERB.test(question)) return false;
  const own = answer.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quoted = `["'“”‘„«»「]\\s*${own}\\s*["'“”’»«」]`;
  // A number alone also counts answers ("choose 2"); in quotes it is one.
  const isNumber = /^[\d\s.-]*$/.test(answer);
  const before = isNumber ? [] : [`${ORDER}${VERB}${BETWEEN}[^\\p{L}\\p{N}.?!]+${own}${ASKING}`];
  const patterns = [`${VERB}[^.?!]*${quoted}${ASKING}`, `${quoted}[^.?!]*${VERB}`, ...before];
  return patterns.some((pattern) => new RegExp(pattern, "u").test(question));
}
