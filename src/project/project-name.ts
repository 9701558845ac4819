/** Ending of project files' names. */
export const PROJECT_ENDING = ".itemwise.json";

export const isProjectName = (name: string): boolean => name.toLowerCase().endsWith(PROJECT_ENDING);
