import { describe, expect, it } from "vitest";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledTable } from "../../../src/formats/kit/labelled-table";

const PEOPLE = 200;

/** What a fourth item with this question became, to which most people gave one of the answers. */
function takenOf(question: string, answers: readonly string[], most: string): string {
  const rows = Array.from({ length: PEOPLE }, (_, row) => row);
  const column = (label: string, of: (row: number) => number) => ({
    label,
    values: rows.map((row) => answers[of(row)] ?? ""),
  });
  const level = (shift: number) => (row: number) => (row >> shift) % answers.length;
  const most4 = (row: number) => (row % 10 < 7 ? answers.indexOf(most) : row % answers.length);
  const { columns } = draftMeasure(
    labelledTable({
      q1: column("I feel well", level(0)),
      q2: column("I sleep well", level(1)),
      q3: column("I eat well", level(2)),
      q4: column(question, most4),
    }),
  );
  return `${columns[3]?.as} (${columns[3]?.why})`;
}

const ENGLISH = ["Never", "Rarely", "Sometimes", "Often", "Always"];
const LEFT_OUT = "left-out (an attention check)";

describe("questions that say which answer to give", () => {
  it.each([
    ['How often? - Please select "Rarely" here to show that you are reading', ENGLISH, "Rarely"],
    ["To show that you are reading, select the answer Often.", ENGLISH, "Often"],
    ["Bitte kreuzen Sie hier „selten“ an", ["nie", "selten", "manchmal", "oft", "immer"], "selten"],
    ["Bitte wählen Sie hier oft.", ["nie", "selten", "manchmal", "oft", "immer"], "oft"],
    ["Veuillez cocher « Souvent »", ["Jamais", "Rarement", "Parfois", "Souvent", "Toujours"], "Souvent"],
    ["Por favor, marque Nunca", ["Nunca", "Rara vez", "A veces", "Siempre"], "Nunca"],
    [
      'Lütfen burada "Nadiren" seçeneğini işaretleyin',
      ["Hiçbir zaman", "Nadiren", "Bazen", "Her zaman"],
      "Nadiren",
    ],
    ["Proszę zaznaczyć rzadko", ["nigdy", "rzadko", "czasami", "często", "zawsze"], "rzadko"],
  ])("are left out: %s", (question, answers, most) => {
    expect(takenOf(question, answers, most)).toBe(LEFT_OUT);
  });

  it.each([
    "Please select the option that best describes you - I feel well",
    "Please tick the box that best describes how often you feel well",
    "I always choose often the wrong words",
    "People often give me advice",
    'Please tick "Often" if you have a cold',
    "Please tick often or never",
    "Please select the answer that fits - I am rarely ill, often well",
  ])("are items otherwise: %s", (question) => {
    expect(takenOf(question, ENGLISH, "Often")).toMatch(/^item/);
  });
});
