import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { parseMeasure } from "../../src/measures/measure";
import { structuresOf } from "../../src/measures/structure";
import { parseClaims } from "../../src/replication/claims/claims";
import { type Draws, drawsFor } from "./draws";
import type { Generator } from "./outcome";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Definitions of measures and lists of claims: good ones with entries changed, taken out, doubled or put in, and noise. */
export const definitionInputs: Generator = (seed, place) => {
  const draws = drawsFor(seed, place);
  const claims = draws.chance(0.15);
  let json: Json = draws.chance(0.15) ? anything(draws, 4) : claims ? CLAIMS : definition(draws);
  for (let k = draws.pick([0, 1, 1, 2, 4]); k > 0; k--) json = changed(json, draws, 0);
  const run = (): unknown => {
    if (claims) return parseClaims(json).claims.length;
    return structuresOf(parseMeasure(json)).length;
  };
  return {
    about: `${claims ? "claims" : "definition"} ${JSON.stringify(json)}`,
    run,
    limit: 3000,
  };
};

const CLAIMS: Json = {
  id: "few",
  title: "A few claims",
  claims: [
    {
      id: "alpha",
      claim: "alpha is .80",
      source: "A paper",
      statistic: "alpha",
      of: { scale: "abuse" },
      published: 0.8,
    },
  ],
};

function definition(draws: Draws): Json {
  if (draws.chance(0.3)) return JSON.parse(JSON.stringify(disruptingHarm)) as Json;
  const items = Array.from({ length: draws.logSize(1, 40) }, (_, j) => ({
    id: `q${j}`,
    categories: Array.from({ length: draws.logSize(2, 7) }, (__, code) => ({ code, label: `c${code}` })),
    missing: [{ code: 99, label: "no answer" }],
  }));
  const ids = items.map(({ id }) => id);
  return {
    id: "m",
    items,
    structures: { one: { model: `f =~ ${ids.join(" + ")}` } },
    groups: { sex: { column: "sex", labels: { "1": "boy", "2": "girl" } } },
    weight: { column: "w", type: "design", missing: "drop" },
    sets: { any: ids },
  };
}

function anything(draws: Draws, depth: number): Json {
  const kind = draws.integer(depth > 0 ? 7 : 5);
  if (kind === 0) return null;
  if (kind === 1) return draws.chance(0.5);
  if (kind === 2) return draws.pick([0, -1, 1.5, 1e308, 2 ** 53, -0, 1e-320]);
  if (kind <= 4) return draws.text(6);
  const length = draws.integer(4);
  if (kind === 5) return Array.from({ length }, () => anything(draws, depth - 1));
  return Object.fromEntries(Array.from({ length }, () => [draws.text(2), anything(draws, depth - 1)]));
}

/** One entry, somewhere, changed. */
function changed(json: Json, draws: Draws, depth: number): Json {
  if (json === null || typeof json !== "object" || draws.chance(depth / 12)) return anything(draws, 2);
  if (Array.isArray(json)) {
    const list = json as readonly Json[];
    const at = draws.integer(list.length + 1);
    const entry = list[at];
    if (entry === undefined || draws.chance(0.15)) return [...list, list[0] ?? anything(draws, 2)];
    if (draws.chance(0.15)) return list.filter((_, k) => k !== at);
    return list.map((own, k) => (k === at ? changed(entry, draws, depth + 1) : own));
  }
  const entries = Object.entries(json as { readonly [key: string]: Json });
  const [key, value] = entries[draws.integer(Math.max(1, entries.length))] ?? ["id", null];
  if (draws.chance(0.1)) return Object.fromEntries(entries.filter(([own]) => own !== key));
  if (draws.chance(0.1)) return { ...json, [draws.text(2)]: anything(draws, 2) };
  return { ...json, [key]: changed(value, draws, depth + 1) };
}
