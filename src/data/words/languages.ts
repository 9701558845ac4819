import afrikaans from "./languages/afrikaans.json";
import amharic from "./languages/amharic.json";
import arabic from "./languages/arabic.json";
import czech from "./languages/czech.json";
import danish from "./languages/danish.json";
import dutch from "./languages/dutch.json";
import english from "./languages/english.json";
import filipino from "./languages/filipino.json";
import french from "./languages/french.json";
import german from "./languages/german.json";
import greek from "./languages/greek.json";
import hungarian from "./languages/hungarian.json";
import indonesian from "./languages/indonesian.json";
import isizulu from "./languages/isizulu.json";
import italian from "./languages/italian.json";
import khmer from "./languages/khmer.json";
import luganda from "./languages/luganda.json";
import malay from "./languages/malay.json";
import norwegian from "./languages/norwegian.json";
import polish from "./languages/polish.json";
import portuguese from "./languages/portuguese.json";
import romanian from "./languages/romanian.json";
import russian from "./languages/russian.json";
import spanish from "./languages/spanish.json";
import swahili from "./languages/swahili.json";
import swedish from "./languages/swedish.json";
import thai from "./languages/thai.json";
import turkish from "./languages/turkish.json";
import ukrainian from "./languages/ukrainian.json";
import vietnamese from "./languages/vietnamese.json";

/** What a scale of answers is about. */
export type ScaleKind =
  | "yes or no"
  | "agreement"
  | "frequency"
  | "satisfaction"
  | "intensity"
  | "likelihood"
  | "importance"
  | "quality"
  | "difficulty"
  | "truth"
  | "times";

/** What stands in a language's file: its words for answers, and for columns about who somebody is. */
export interface LanguageWords {
  /** Its English name, as people read it: "Swahili". */
  readonly language: string;
  /** Where the words are from: questionnaires and guides that anybody can look up. */
  readonly sources: readonly string[];
  /**
   * By what they are about: from the lowest answer to the highest, each with its wordings, in lower case. A file's
   * answers are known where all of them stand here and no two in one place; not every place has to occur.
   */
  readonly scales: Readonly<Partial<Record<ScaleKind, readonly (readonly string[])[]>>>;
  /** Words for no answer, in lower case. */
  readonly noAnswer: readonly string[];
  /**
   * Names of columns that say which group somebody belongs to ("edad"), without spaces; also without accents where a
   * program may have dropped them. English names: `src/data/draft/column-role.ts`.
   */
  readonly groupColumns?: readonly string[] | undefined;
  /** Names of columns with what is known of a person, and belongs in no analysis ("apellido", "encuestador"). */
  readonly personalColumns?: readonly string[] | undefined;
  /** Words for people ("teacher"), plain: a column that is called so and holds what looks like names holds names. */
  readonly people: readonly string[];
  /** What questions for remarks say ("anything else", "comments?"): a regular expression for plain texts. */
  readonly remarks: string;
  /** What tells people to choose an answer ("select", "tick"): a regular expression for plain texts. */
  readonly choose: string;
  /** Beginnings of questions about who somebody is: regular expressions for texts in lower case without accents. */
  readonly personQuestions?: readonly string[] | undefined;
  /** What rows are called that sum up those above them ("total", "mean"), in lower case, as spreadsheets name them. */
  readonly totals: readonly string[];
  /** Beginnings of words about violence, sexuality, drugs or illness, in lower case: answers with them are protected. */
  readonly sensitive: readonly string[];
}

/** The languages in which answers are known, in the order in which they are tried. */
export const languages: readonly LanguageWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  swahili,
  amharic,
  afrikaans,
  isizulu,
  luganda,
  indonesian,
  malay,
  filipino,
  thai,
  vietnamese,
  khmer,
  swedish,
  danish,
  norwegian,
  czech,
  romanian,
  hungarian,
  greek,
  ukrainian,
  russian,
  turkish,
  arabic,
];
