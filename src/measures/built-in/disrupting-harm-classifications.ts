import type { MeasureDefinition } from "../measure-schema";

type Classification = NonNullable<MeasureDefinition["classifications"]>[number];

const ITEM_IDS = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

/** Places that no source names: they are our reading of the classification's definitions. */
function read(classes: readonly string[]): Classification["places"] {
  return Object.fromEntries(ITEM_IDS.map((id, k) => [id, { class: classes[k] ?? "", reading: true }]));
}

const fourCs: Classification = {
  id: "4cs",
  title: "4Cs of online risk",
  source:
    "Livingstone, S., & Stoilova, M. (2021). The 4Cs: Classifying online risk to children. CO:RE Short Report Series on Key Topics. https://doi.org/10.21241/ssoar.71817 (sexual risks)",
  note: "Content is what a child is exposed to, contact what someone does who seeks the child out, conduct what passes between children, contract what exploits a child in an exchange. The classification names no survey items, its classes overlap, and the items do not say who did it; the class that seems nearest is given.",
  places: read([
    "Contact",
    "Content",
    "Contact",
    "Contact",
    "Contact",
    "Contract",
    "Conduct",
    "Contract",
    "Contact",
  ]),
};

const childlight: Classification = {
  id: "childlight",
  title: "Childlight’s four forms",
  source:
    "Childlight. (2024). Into the Light Index, indicator 1. https://intothelight.childlight.org/indicator-1.html",
  note: "Image-based abuse has unwanted exposure to sexual images in it; Childlight’s data update (2026) counts that exposure as a form of its own. The index defines sexual extortion by a threat to share images of the child, item i by any threat.",
  places: read([
    "Online solicitation",
    "Image-based abuse",
    "Online solicitation",
    "Online solicitation",
    "Online solicitation",
    "Sexual exploitation",
    "Image-based abuse",
    "Sexual exploitation",
    "Sexual extortion",
  ]),
};

const icvac: Classification = {
  id: "icvac",
  title: "ICVAC",
  source:
    "UNICEF. (2023). International Classification of Violence against Children. United Nations Children's Fund.",
  note: "The class is named in our words and without the classification’s code. The items ask what was said, shown, asked, offered or threatened, not whether contact followed.",
  places: read(ITEM_IDS.map(() => "Sexual violence without contact")),
};

/**
 * Where classifications put the nine items of Disrupting Harm. The forms of Childlight's index are quoted from its
 * page of indicator 1; that each item belongs there is our reading, as for the other two.
 */
export const disruptingHarmClassifications: Classification[] = [fourCs, childlight, icvac];
