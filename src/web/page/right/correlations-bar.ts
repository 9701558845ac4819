import { labelledField } from "./loadings-bar";
import * as messages from "./messages";

const TABLES = ["correlations", "p-values", "intervals", "pair-people"] as const;

/** Which tables of pairs are shown; kept from answer to answer. */
const shown = new Set<string>(["correlations"]);

/** Above the tables of pairs of items: choices of those that are shown. */
export function correlationsBar(root: HTMLElement): void {
  const places = TABLES.flatMap((table) => {
    const place = root.querySelector<HTMLElement>(`.table#table-${table}`);
    return place === null ? [] : [{ table, place }];
  });
  const [first] = places;
  if (first === undefined || places.length === 1) return;
  const bar = document.createElement("p");
  bar.className = "shown-as";
  for (const { table, place } of places) {
    const { own, label } = labelledField("input", messages.pairTable({ table }));
    own.type = "checkbox";
    own.checked = shown.has(table);
    place.hidden = !own.checked;
    own.addEventListener("change", () => {
      if (own.checked) shown.add(table);
      else shown.delete(table);
      place.hidden = !own.checked;
    });
    bar.append(label);
  }
  first.place.before(bar);
}
