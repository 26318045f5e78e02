/** A view's state in the address, typed: `const [state, set] = useUrlState(params)` with `params = { asOf: dateParam() }`. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { readState, writeState, type Params, type State } from './url-params.js';

/**
 * The state and what changes some of it. A change is a step of the browser's history, so that Back undoes it; pass
 * `{ replace: true }` for changes that come many a second. `params` must be a constant outside of the component.
 */
export const useUrlState = <P extends Params>(
  params: P,
): readonly [State<P>, (change: Partial<State<P>>, options?: { readonly replace?: boolean }) => void] => {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => readState(params, search), [params, search]);
  const set = useCallback(
    (change: Partial<State<P>>, { replace = false }: { readonly replace?: boolean } = {}) => {
      setSearch((before) => writeState(params, before, change), { replace });
    },
    [params, setSearch],
  );
  return [state, set];
};
