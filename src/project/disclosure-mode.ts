import type { DisclosureMode } from "../survey/disclosure/disclosure";
import type { Project } from "./project";

/** What is hidden of a project's figures, as `release` decides it. */
export const disclosureMode = ({
  definition,
  settings,
}: Pick<Project, "definition" | "settings">): DisclosureMode =>
  settings.disclosure ?? (definition.sensitive === false ? "none" : "standard");
