import { shared } from '@/words/shared';

/** Prints the page. Without scripts it is not shown: the browser's own command does the same. */
export function PrintButton() {
  return (
    <>
      <button type="button" data-print>
        {shared.print}
      </button>
      <script src="/print.js" defer />
    </>
  );
}
