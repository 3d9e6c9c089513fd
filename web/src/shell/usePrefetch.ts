import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { EXPLORER_PATHS } from '../../../src/server/EXPLORER_PATHS.js';
import { prefetch } from './prefetch.js';

/** Milliseconds that somebody points at a link before its page is asked for: who only passes asks for nothing. */
const PAUSE = 80;

interface Pointing {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Has a link ask ahead for what its page will ask. */
export function usePrefetch(kind: keyof typeof EXPLORER_PATHS, id: string): Pointing {
  const answers = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const begin = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      prefetch(answers, kind, id);
    }, PAUSE);
  };
  const end = () => {
    clearTimeout(timer.current);
  };
  useEffect(() => end, []);
  return { onPointerEnter: begin, onPointerLeave: end, onFocus: begin, onBlur: end };
}
