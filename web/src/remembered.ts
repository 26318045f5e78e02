/** What the reader chose before. A browser may refuse to keep anything: then nothing is remembered. */

const prefix = 'sti-policy-graph.';

export const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
};

/** Null forgets. */
export const remember = (key: string, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // Private windows may have no storage.
  }
};
