import { isSameCrossing, resolveRelease } from "../../measures/schema/release-list";
import { disclosureMode } from "../../project/disclosure-mode";
import type { Project } from "../../project/project";

/**
 * The project without chosen groupings that its measure does not release, where counts are hidden: with one of them no
 * question has an answer, and it is not offered to be taken back.
 */
export function releasedChoices(project: Project): Project {
  if (disclosureMode(project) === "none") return project;
  const { reading, settings } = project;
  const { groups = {}, release = {} } = project.definition;
  const listed = resolveRelease({ groups, items: [], release });
  const groupings = left(reading.groups, (name) => listed.groups.includes(name));
  const crossed = left(settings.crossed, (name) => listed.crossed.some((one) => isSameCrossing(one, name)));
  const isWhole =
    groupings?.length === reading.groups?.length && crossed?.length === settings.crossed?.length;
  return isWhole
    ? project
    : { ...project, reading: { ...reading, groups: groupings }, settings: { ...settings, crossed } };
}

/** Of what was chosen, what is listed; where nothing is, it is as where nothing was chosen. */
function left(
  chosen: readonly string[] | undefined,
  isListed: (name: string) => boolean,
): readonly string[] | undefined {
  const kept = chosen?.filter(isListed);
  return kept?.length === 0 && chosen?.length !== 0 ? undefined : kept;
}
