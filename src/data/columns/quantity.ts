import { nameWords } from "../answers/repeated-identifiers";
import { parseNumber, plainText } from "../csv/cell-text";
import type { ColumnProfile } from "./column-profile";
import { bandsOf, LEVELS_WITHOUT_BANDS } from "./customary-bands";
import { proposeMissing } from "./missing-codes";

/** Words for ages, which are cut into bands. */
const AGE =
  /^(ages?|age(yr|yrs|years|mo|months)|alter|edad|idade|eta|wiek|leeftijd|ouderdom|umri|usia|umur|edad|yas|vek|alder|ålder|varsta|eletkor|kor|ηλικια|возраст|вік|العمر|tuoi|อายุ|iminyaka|emyaka|አመት|እድሜ|អាយុ)$/;
/** Questions for ages without these words, and units other than years; without accents. */
const HOW_OLD = /\b(how old|wie alt|hoe oud|(cuantos|quantos) anos (tiene|tienes|(voce )?tem)|quanti anni)\b/;
const OTHER_UNIT = /^(mo|mos|months?|monate?n?|meses|mois|mesi|maanden|weeks?|days?)$|^agemo/;
/** Words for what is counted or measured of a person, without accents. */
const QUANTITY =
  /(income|incomes|einkommen)$|^(salar(y|ies)|wages?|earnings?|gehalt|lohn|ingresos?|sueldo|salario|revenus?|salaire|renda|rendimento|reddito|stipendio|inkomen|inkomste|dochod|zarobki|gelir|доход|дохід|pendapatan|penghasilan|kipato|mapato|indkomst|inkomst|inntekt|prijem|venit|jovedelem|εισοδημα|الدخل|(edu|educ|educatio|education|school|schooling)?(years|yrs)|edu|educ|educatio|education|schooling|bildung|jahre|anos|annees|anni|jaren|months)$/;
/** Whole numbers with fewer people each are measurements rather than codes of places. */
const MIN_PER_CODE = 5;
/** Round numbers of this size are amounts. */
const MIN_AMOUNT = 1000;

/**
 * Whether numbers with many values measure rather than divide people: incomes, years of education, decimals. Ages do not,
 * which are cut into bands, nor codes of places that many people share.
 */
export function isQuantity(column: ColumnProfile, answered: number): boolean {
  const { numbers, integers, counts, valueLabels } = column;
  const codes = proposeMissing(numbers ?? []).answers;
  if (codes.length <= LEVELS_WITHOUT_BANDS || valueLabels.size * 2 > codes.length) return false;
  if (wordsOf(column).some((word) => AGE.test(word))) return false;
  if (namesQuantity(column)) return true;
  const whole = [...counts.keys()].filter((cell) => Number.isInteger(parseNumber(cell))).length;
  if (!integers && 2 * whole < counts.size) return true;
  if (bandsOf(codes).bands !== undefined) return false;
  const areAmounts = (codes.at(-1) ?? 0) >= MIN_AMOUNT && codes.every((code) => code % 10 === 0);
  return areAmounts || answered < MIN_PER_CODE * codes.length;
}

/** Whether numbers up to 12 are the months of an age whose years another column has. */
export const areMonthsOfAge = (column: ColumnProfile): boolean =>
  (column.numbers?.at(-1) ?? Number.POSITIVE_INFINITY) <= 12 &&
  nameWords(column.name).some((word) => /^age(mo|mos|months?)$/.test(word));

/** Whether a column holds ages in years, by its name or question. */
export function isAgeInYears(column: ColumnProfile): boolean {
  const words = wordsOf(column);
  if (words.some((word) => OTHER_UNIT.test(word))) return false;
  const texts = [column.name, column.label ?? ""].map((text) => plainText(text));
  return words.some((word) => AGE.test(word)) || texts.some((text) => HOW_OLD.test(text));
}

/** Whether a column is called what is counted or measured. */
export const namesQuantity = (column: ColumnProfile): boolean =>
  wordsOf(column).some((word) => QUANTITY.test(word));

const wordsOf = ({ name, label }: ColumnProfile): string[] =>
  [name, label ?? ""].flatMap(nameWords).map(plainText);
