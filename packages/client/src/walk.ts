import type { Values } from './address.js';
import type { Asked, Asking } from './asking.js';
import type { Schema } from './contract.js';
import type { ListOptions } from './options.js';

interface PageOf<Item> {
  readonly data: readonly Item[];
  readonly page: Schema<'Page'>;
  readonly meta: Schema<'Meta'>;
}

/** Items at most on a page. */
const largestPage = 200;

/**
 * Every item of a list, page after page, each asked for when it is needed. All pages are of the day of the first, even over midnight.
 * @throws ProblemError `invalid-cursor` when the record is changed during the walk: begin again
 */
export async function* walk<Item>(
  asking: Asking,
  path: string,
  { params, onPage, ...asked }: Asked & ListOptions = {},
): AsyncGenerator<Item, void, undefined> {
  let query: Values = { limit: largestPage, ...params?.query };
  let received = 0;
  for (;;) {
    const { data, page, meta } = await asking.json<PageOf<Item>>(path, { ...asked, params: { ...params, query } });
    received += data.length;
    onPage?.({ received, total: page.total });
    yield* data;
    if (page.next === null) return;
    query = { ...query, asOf: meta.asOf, cursor: page.next };
  }
}
