import { firstOf } from "../../errors";
import type { Dictionary } from "./dictionary";

/** What Stata's own commands have put into the data set's characteristics: survey design, languages, notes. */
export function dataSetNotes(dictionary: Dictionary): string[] {
  const own = dictionary.characteristics.get("_dta") ?? new Map<string, string>();
  return [...designNotes(own), ...languageNotes(own), ...writtenNotes(own), ...otherNotes(own)];
}

/** The column that `svyset` names as the weight; null where there is none. */
export function declaredWeight(dictionary: Dictionary): string | null {
  const own = dictionary.characteristics.get("_dta");
  const name = own?.get("_svy_wvar") ?? own?.get("pweight") ?? null;
  return dictionary.variables.some((variable) => variable.name === name) ? name : null;
}

function designNotes(own: ReadonlyMap<string, string>): string[] {
  const parts = [
    ["weight", own.get("_svy_wvar") ?? own.get("pweight")],
    ["strata", own.get("_svy_strata1") ?? own.get("strata")],
    ["clusters", own.get("_svy_su1") ?? own.get("psu")],
  ].flatMap(([what, name]) => (name ? [`${what} ${name}`] : []));
  return parts.length === 0 ? [] : [`The file declares a sample design (svyset): ${parts.join(", ")}.`];
}

function languageNotes(own: ReadonlyMap<string, string>): string[] {
  const languages = (own.get("_lang_list") ?? "").split(" ").filter((language) => language !== "");
  if (languages.length < 2) return [];
  const current = own.get("_lang_c") ?? "";
  return [
    `The file has labels in ${languages.length} languages (${languages.join(", ")}): those of ${current} are read; labels of variables in the others are among the attributes (_lang_v_...).`,
  ];
}

function writtenNotes(own: ReadonlyMap<string, string>): string[] {
  return [...own].flatMap(([name, content]) =>
    /^note[1-9]\d*$/.test(name) ? [`A note in the file says: ${content}`] : [],
  );
}

function otherNotes(own: ReadonlyMap<string, string>): string[] {
  const known =
    /^(note\d+|_lang_.*|_svy_(version|wvar|wtype|wexp|strata1|su1|vce|singleunit)|pweight|strata|psu)$/;
  const names = [...own.keys()].filter((name) => !known.test(name));
  if (names.length === 0) return [];
  return [`Characteristics of the data set that are left aside: ${firstOf(names, 5)}.`];
}
