/**
 * Attacks the tables of small surveys that are drawn by lot: prevalences by groups and contexts, items together, ways of
 * not answering. Prints what was hidden, recovered, and bounded more narrowly than the rule allows.
 * Run: npx tsx scripts/attack/fuzz-tables.ts [how many = 500] [first seed = 1]
 */
import { attackRandomSurvey } from "../../tests/support/random-survey";

const [number = 500, first = 1] = process.argv.slice(2).map(Number);
const total = { surveys: 0, hidden: 0, recovered: 0, narrow: 0, unprotected: 0 };
for (let seed = first; seed < first + number; seed++) {
  try {
    const { unprotected, ...found } = attackRandomSurvey(seed);
    total.surveys++;
    total.unprotected += unprotected;
    for (const [table, { hidden, recovered, narrow }] of Object.entries(found)) {
      total.hidden += hidden;
      total.recovered += recovered.length;
      total.narrow += narrow.length;
      const words = [...recovered.map((one) => `recovered ${one}`), ...narrow.map((one) => `narrow ${one}`)];
      if (words.length > 0) console.log(`${seed} ${table}: ${words.join("; ")}`);
    }
  } catch (error) {
    console.log(`${seed}: ${error instanceof Error ? error.message : error}`);
  }
}
console.log(total);
