/** A value that a reader is changing, and that follows the given one until then and after. */
import { useState } from 'react';

export const useDraft = (given: number[]): [number[], (draft: number[]) => void] => {
  const [draft, setDraft] = useState({ of: given.join(), value: given });
  const current = draft.of === given.join() ? draft.value : given;
  return [
    current,
    (value) => {
      setDraft({ of: given.join(), value });
    },
  ];
};
