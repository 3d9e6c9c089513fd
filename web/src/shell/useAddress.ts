import { useSearchParams } from 'react-router';

interface Options {
  /** Whether it is no step that one goes back by, as a letter in a field is none. */
  readonly replace?: boolean;
}

interface Address {
  readonly parameters: URLSearchParams;
  readonly edit: (change: (parameters: URLSearchParams) => void, options?: Options) => void;
  /** Takes a parameter out where the value is empty. */
  readonly set: (name: string, value: string, options?: Options) => void;
}

/** What a view's address says behind its path, and how to change it: the page stays where it is scrolled to. */
export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const edit: Address['edit'] = (change, { replace = false } = {}) => {
    // As it is by now: what was shown last may be a step behind.
    const changed = new URLSearchParams(location.search);
    change(changed);
    setParameters(changed, { replace, preventScrollReset: true });
  };
  return {
    parameters,
    edit,
    set: (name, value, options) => {
      edit((changed) => {
        if (value === '') changed.delete(name);
        else changed.set(name, value);
      }, options);
    },
  };
}
