import { plainText } from "../csv/cell-text";
import { languages } from "../words/languages";

const keys = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => plainText(name).normalize("NFKC")));

const GROUPS = keys(languages.flatMap(({ groupColumns = [] }) => groupColumns));
const PERSONAL = keys(languages.flatMap(({ personalColumns = [] }) => personalColumns));
const QUESTION = new RegExp(
  `^(?:${languages.flatMap(({ personQuestions = [] }) => personQuestions).join("|")})`,
);

const PEOPLE = keys(languages.flatMap(({ people }) => people));

/** English words for characteristics of a person. */
const GROUP =
  /^(country|nation|sex|gender|riagendr|age|agegroup|agecat|agegrp|agecategory|agerange|ageband|ageyr|ageyrs|ageyears|agemo|region|province|district|state|area|urban|rural|residence|school|class|grade|education|educatio|educ|edu|geschlecht|alter|land|bundesland|bildung|schulabschluss|sexe|genre|pays|sexo|genero|edad|pais|idade|sesso|eta|plec|wiek|kraj|geslacht|leeftijd|ethnicity|ethnicit|ethnic|race|religion|language|marital|maritalstatus|wave|year|site|study|studies|sample|condition|centre|center|clinic|hospital|facility|cohort|arm|treatment|income|occupation|occupati|employment|employme|job)$/;
/** Words for places, institutions and things, whose names are no names of people. */
const THING =
  /^(city|town|village|municipality|county|constituency|ward|subcounty|community|neighbou?rhood|place|location|facility|company|firm|organi[sz]ation|institution|institute|department|faculty|university|college|course|program|programme|product|brand|project|team|branch|subject|major|industry|sector|file|form|sheet|survey|variable|group|event|field|column|item|scale|test|user|ville|commune|quartier|entreprise|etablissement|ciudad|comunidad|municipio|barrio|aldea|empresa|facultad|carrera|curso|cidade|bairro|citta|comune|azienda|facolta|corso|museo|stadt|ort|gemeinde|firma|betrieb|abteilung|bereich|fakultat|studiengang|kurs|stad|gemeente|afdeling|opleiding|miasto|gmina|powiat|kierunek|kota|kabupaten|kab|desa|kecamatan|kelurahan|puskesmas|fakultas|jurusan|mji|kijiji|kata|tarafa|kommun|kommune|mesto|obec|oras|comuna|varos|πολη|город|место|місто|sehir|ilce|bolum|fakulte|المدينة|القرية|المدرسة)$/;

/** English words for names of people, and for those who ask. */
const NAME =
  /^(names?|fullname|firstname|lastname|surname|forename|interviewers?|enumerators?|enum|surveyors?)$/;

/** A name for comparison: lower case, without accents, separators and trailing digits. */
const keyOf = (name: string): string =>
  plainText(name)
    .replace(/[\s_.\-/]+|\d+$/g, "")
    .normalize("NFKC");

/** Whether a column's name, in languages other than English, is a characteristic of a person ("edad", "umri"). */
export function namesGroup(name: string): boolean {
  return GROUPS.has(keyOf(name));
}

/** Whether what a label says before its details is such a characteristic, in any language: "Alter: Ich bin ... Jahre". */
export function labelsGroup(label: string): boolean {
  const head = keyOf(label.split(/[:([]/)[0] ?? "");
  return GROUPS.has(head) || GROUP.test(head);
}

/** Whether a column's name, in languages other than English, is for a person's name or address. */
export function namesPerson(name: string): boolean {
  return PERSONAL.has(keyOf(name));
}

/** Whether a question, in languages other than English, is about the respondent ("Wie alt sind Sie?"). */
export function asksAboutPerson(question: string): boolean {
  const plain = plainText(question)
    .replace(/^(\p{L}{0,2}\d+[.:)]?|[\d.]+)\s+/u, "")
    .replace(/[?:.;؟]+$/, "");
  return QUESTION.test(plain);
}

/** Whether a word of a column's name, in English, is a characteristic of a person. */
export const isGroupWord = (word: string): boolean => GROUP.test(word);

/** A longer text is a question, whose words say little about what its cells name. */
const MAX_WORDS = 6;

/** What the words of a column's name or label call its cells: names of people, people, or what has names as well. */
export function calledAs(text: string): "names" | "people" | "things" | null {
  const parts = text.split(/[^\p{L}\p{M}\p{N}'’]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== "");
  if (parts.length > MAX_WORDS) return null;
  const words = [...parts.map(keyOf), keyOf(parts.join(""))];
  if (words.some((word) => GROUPS.has(word) || GROUP.test(word) || THING.test(word))) return "things";
  if (words.some((word) => PERSONAL.has(word) || NAME.test(word))) return "names";
  return PEOPLE.has(words.at(-1) ?? "") || (parts.length === 1 && PEOPLE.has(words[0] ?? ""))
    ? "people"
    : null;
}
