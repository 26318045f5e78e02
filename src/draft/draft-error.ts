/** What stops a draft. The message is for the person at the terminal: what, which, what to do next. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
}
