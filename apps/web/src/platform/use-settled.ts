import { useEffect, useState } from 'react';

const PAUSE_MS = 200;

/** What was typed, once the typing pauses: nobody asks the server at every key. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(typed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  return settled;
}
