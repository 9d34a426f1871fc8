import { Refusal } from './refusal.js';

/** What work answers, or in a sentence why a method refuses it or the question names what there is not. */
export function answered<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError || error instanceof Refusal) return sentence(error.message);
    throw error;
  }
}

function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}
