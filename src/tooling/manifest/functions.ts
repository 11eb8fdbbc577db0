/** The function commands the manifest may name; src/commands/commands.ts associates each of them. */
export const functionNames = ['insertFavourite1', 'insertFavourite2', 'insertFavourite3'] as const;
