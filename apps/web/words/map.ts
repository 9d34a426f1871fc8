/** The words below maps. */
export const words = {
  // figure-files
  takenAs: (what: string) => `${what} as`,
};
