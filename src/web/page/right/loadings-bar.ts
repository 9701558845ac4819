import * as messages from "./messages";

/** How loadings are shown; kept from answer to answer. */
const shown = { isSorted: false, blank: 0 };
const BLANKS = [0, 0.2, 0.3, 0.4];

/** Adds to each table of loadings: items in order or by factor, and small loadings blank. The numbers stay as they are. */
export function loadingsBars(root: HTMLElement): void {
  for (const place of root.querySelectorAll<HTMLElement>(".table[id^='table-loadings']")) {
    const table = place.querySelector("table");
    if (table !== null) place.prepend(barOf(place, table));
  }
}

interface LoadingRow {
  readonly row: HTMLTableRowElement;
  /** Cells of loadings, with the numbers. */
  readonly cells: readonly HTMLTableCellElement[];
  readonly loadings: readonly number[];
}

function barOf(place: HTMLElement, table: HTMLTableElement): HTMLElement {
  const rows = rowsOf(table, place.id === "table-loadings" ? 2 : 1);
  const bar = document.createElement("p");
  bar.className = "shown-as";
  const sort = labelledField("input", messages.sortByFactor());
  sort.own.type = "checkbox";
  sort.own.checked = shown.isSorted;
  const blank = labelledField("select", messages.blankBelow());
  for (const size of BLANKS) {
    const text = size === 0 ? messages.blankNone() : messages.blankSize({ size });
    blank.own.append(new Option(text, String(size), false, size === shown.blank));
  }
  const show = (): void => {
    const inOrder = shown.isSorted ? sorted(rows) : rows;
    const bodies = [...table.tBodies];
    let next = 0;
    for (const body of bodies) {
      const size = body.rows.length;
      body.append(...inOrder.slice(next, next + size).map(({ row }) => row));
      next += size;
    }
    for (const { cells, loadings } of rows) {
      for (const [k, cell] of cells.entries())
        cell.classList.toggle("blank", Math.abs(loadings[k] ?? 0) < shown.blank);
    }
    // Rows that are folded would be others than before.
    const more = place.querySelector<HTMLInputElement>(".more-rows input");
    if (more !== null && shown.isSorted) more.checked = true;
  };
  sort.own.addEventListener("change", () => {
    shown.isSorted = sort.own.checked;
    show();
  });
  blank.own.addEventListener("change", () => {
    shown.blank = Number(blank.own.value);
    show();
  });
  bar.append(sort.label, blank.label);
  show();
  return bar;
}

/** A field with its label beside it. */
export function labelledField<Name extends "input" | "select">(name: Name, text: string) {
  const own = document.createElement(name);
  const label = document.createElement("label");
  const words = document.createElement("span");
  words.textContent = text;
  label.append(...(name === "input" ? [own, words] : [words, own]));
  return { own, label };
}

/** @param after columns behind the loadings: communalities, in tables of one solution also uniquenesses */
function rowsOf(table: HTMLTableElement, after: number): readonly LoadingRow[] {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  return rows.map((row) => {
    const cells = [...row.cells].slice(0, -after).filter((cell) => Number.isFinite(numberOf(cell)));
    return { row, cells, loadings: cells.map(numberOf) };
  });
}

const numberOf = ({ textContent }: HTMLTableCellElement): number =>
  Number.parseFloat((textContent ?? "").trim().replace("−", "-"));

/** By the factor of the largest loading, and within it by its size. */
function sorted(rows: readonly LoadingRow[]): readonly LoadingRow[] {
  const largest = ({ loadings }: LoadingRow) =>
    loadings.reduce((best, own, at) => (Math.abs(own) > best.size ? { at, size: Math.abs(own) } : best), {
      at: 0,
      size: 0,
    });
  return [...rows].sort((one, other) => {
    const [a, b] = [largest(one), largest(other)];
    return a.at - b.at || b.size - a.size;
  });
}
