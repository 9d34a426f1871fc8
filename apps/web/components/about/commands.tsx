import { Scroll } from '@/components/frame/scroll';
import type { DayContext } from '@/site/day';
import { apiUrl, siteUrl } from '@/site/settings';

interface Command {
  readonly name: string;
  readonly about: string;
  readonly text: string;
}

function commandsFor(site: string, api: string, asOf: string): readonly Command[] {
  return [
    {
      name: 'One decision',
      about: 'A record as JSON, with its sources.',
      text: `curl -s '${site}/v1/decisions/a-res-78-237-plenary'`,
    },
    {
      name: 'Recorded votes as a table',
      about: 'Any list as CSV, narrowed and with the fields wanted.',
      text: `curl -s '${site}/v1/decisions.csv?track=cybercrime&stage=plenary' -o decisions.csv`,
    },
    {
      name: 'As known on a day',
      about: 'Any address, on any past day.',
      text: `curl -s '${site}/v1/processes/oewg-2021-2025?asOf=${asOf}'`,
    },
    {
      name: 'In R or Python',
      about: 'A list is a table at an address.',
      text: `pandas.read_csv('${site}/v1/meetings.csv')\nread.csv('${site}/v1/meetings.csv')`,
    },
    {
      name: 'Typed, in TypeScript',
      about: 'The client knows every address, parameter and field.',
      text: `import { createClient } from '@acquis/client';\n\nconst client = createClient({ baseUrl: '${api}' });\nconst { data } = await client.decisions.get('a-res-78-237-plenary');`,
    },
    {
      name: 'For an assistant',
      about: 'Ten tools over the Model Context Protocol; neither key nor session.',
      text: `{ "mcpServers": { "acquis": { "type": "http", "url": "${api}/mcp" } } }`,
    },
  ];
}

/** The API, with commands to copy. */
export function Commands({ at }: { readonly at: DayContext }) {
  const asOf = at.pinned ? at.day : '2023-12-31';
  const query = at.pinned ? `?asOf=${at.day}` : '';
  return (
    <section className="part" id="api">
      <h2>Ask the record</h2>
      <p className="measure">
        No key is needed. <a href="/v1">/v1</a> lists what there is, <a href="/openapi.json">/openapi.json</a> describes
        it, <a href="/llms.txt">/llms.txt</a> tells language models of it, <a href={`/v1/now${query}`}>/v1/now</a> and{' '}
        <a href={`/v1/timeline${query}`}>/v1/timeline</a> give where things stand and what happened.
      </p>
      <dl className="commands mt-4">
        {commandsFor(siteUrl(), apiUrl(), asOf).map(({ name, about, text }) => (
          <div key={name}>
            <dt>
              {name}
              <span className="quiet">{about}</span>
            </dt>
            <dd>
              <Scroll className="command" label={`Command: ${name}`}>
                <pre>
                  <code>{text}</code>
                </pre>
              </Scroll>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
