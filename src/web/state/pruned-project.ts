import { crossingParts } from "../../measures/schema/release-list";
import type { Project } from "../../project/project";

/** The project without choices of structures and groups that its definition does not have. */
export function pruned(project: Project): Project {
  const { definition, reading, settings } = project;
  const { structures: declared = {}, groups: divided = {} } = definition;
  const structures = left(settings.structures, (id) => Object.hasOwn(declared, id));
  const groups = left(reading.groups, (name) => Object.hasOwn(divided, name));
  const crossed = left(settings.crossed, (names) =>
    crossingParts(names).every((name) => Object.hasOwn(divided, name)),
  );
  return {
    ...project,
    reading: groups === reading.groups ? reading : { ...reading, groups },
    settings:
      structures === settings.structures && crossed === settings.crossed
        ? settings
        : { ...settings, structures, crossed },
  };
}

/** What is left of a list; where nothing is, nothing was chosen. A list of which all is left is the same list. */
export function left(
  chosen: readonly string[] | undefined,
  isThere: (name: string) => boolean,
): readonly string[] | undefined {
  const there = chosen?.filter(isThere) ?? [];
  if (there.length === (chosen ?? []).length) return chosen;
  return there.length === 0 ? undefined : there;
}
