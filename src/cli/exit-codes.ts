/** What the exit code of the command tells. `docs/exit-codes.md` explains each to users. */
export const exitCodes = {
  ok: 0,
  /** Some sites or files failed; with `diff --exit-code`: there are differences. */
  someFailed: 1,
  wrongUse: 2,
  /** The output folder cannot be read or written, or another run holds it. */
  outputTrouble: 3,
  /** A fault of matchscout itself. */
  ourFault: 70,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
