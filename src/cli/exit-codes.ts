/** What the exit code of the command says. docs/cli.md lists them. */

export const exitCodes = {
  /** Done. */
  ok: 0,
  /** Refused or failed; the message says why and what to do. */
  failed: 1,
  /** The command line is wrong: an unknown command or option, or an argument that is missing. */
  usage: 2,
  /** The database cannot be reached, is in use, or refuses the login; nothing was changed by this command. */
  unavailable: 3,
  /** Done, and something is left that a person must look at; the help of the command says what. */
  findings: 4,
} as const;
