/** The list that commands know without being told, in the current folder. */
export const defaultList = "matchscout-programs.json";
