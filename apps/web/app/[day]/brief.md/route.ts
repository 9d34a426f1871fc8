import { briefMarkdown, briefOf } from '@acquis/analysis/brief';
import { acquis } from '@acquis/domain';
import { blocks, escaped } from '@acquis/domain/markdown';
import { addressesOf } from '@/site/brief/address';
import { requestOf } from '@/site/brief/request';
import { contextOf } from '@/site/context';
import { words } from '@/words/brief';

interface Context {
  readonly params: Promise<{ readonly day: string }>;
}

function markdown(text: string, status = 200): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}

/** What to ask instead, where the address names no brief. */
const expected = words.expected;

/** A brief as Markdown; what the address lacks or misspells is said in words, with status 400. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { day } = await contextOf(params);
  const view = acquis.at(day);
  const query = new URL(request.url).searchParams;
  const value = (name: string) => query.get(name) || undefined;
  const { state, scope, problems } = requestOf(
    { state: value('state'), track: value('track'), issue: value('issue') },
    view,
  );
  if (!state || !scope) return markdown(`${blocks(...problems.map(escaped), expected)}\n`, 400);
  const brief = briefOf(state, scope, view);
  return markdown(briefMarkdown(brief, addressesOf(brief)));
}
