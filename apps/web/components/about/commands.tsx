import { Scroll } from '@/components/frame/scroll';
import type { DayContext } from '@/site/day';
import { apiUrl, siteUrl } from '@/site/settings';
import { words } from '@/words/about';

interface Command {
  readonly name: string;
  readonly about: string;
  readonly text: string;
}

function commandsFor(site: string, api: string, asOf: string): readonly Command[] {
  return [
    {
      name: words.commandOne,
      about: words.commandOneTold,
      text: `curl -s '${site}/v1/decisions/a-res-78-237-plenary'`,
    },
    {
      name: words.commandTable,
      about: words.commandTableTold,
      text: `curl -s '${site}/v1/decisions.csv?track=cybercrime&stage=plenary' -o decisions.csv`,
    },
    {
      name: words.commandVotes,
      about: words.commandVotesTold,
      text: `curl -s '${site}/v1/decisions/a-res-78-237-plenary/votes.csv' -o votes.csv\ncurl -s '${site}/v1/states/ken/votes.csv' -o kenya.csv`,
    },
    {
      name: words.commandOnADay,
      about: words.commandOnADayTold,
      text: `curl -s '${site}/v1/processes/oewg-2021-2025?asOf=${asOf}'`,
    },
    {
      name: words.commandRAndPython,
      about: words.commandRAndPythonTold,
      text: `pandas.read_csv('${site}/v1/meetings.csv')\nread.csv('${site}/v1/meetings.csv')`,
    },
    {
      name: words.commandTyped,
      about: words.commandTypedTold,
      text: `import { createClient } from '@acquis/client';\n\nconst client = createClient({ baseUrl: '${api}' });\nconst { data } = await client.decisions.get('a-res-78-237-plenary');`,
    },
    {
      name: words.commandAssistant,
      about: words.commandAssistantTold,
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
      <h2>{words.askTheRecord}</h2>
      <p className="measure">
        {words.noKeyNeeded} <a href="/v1">/v1</a> {words.listsWhatThereIs} <a href="/openapi.json">/openapi.json</a>{' '}
        {words.describesIt} <a href="/llms.txt">/llms.txt</a> {words.tellsLanguageModels}{' '}
        <a href={`/v1/now${query}`}>/v1/now</a> {words.and} <a href={`/v1/timeline${query}`}>/v1/timeline</a>{' '}
        {words.giveWhereThingsStand}
      </p>
      <dl className="commands mt-4">
        {commandsFor(siteUrl(), apiUrl(), asOf).map(({ name, about, text }) => (
          <div key={name}>
            <dt>
              {name}
              <span className="quiet">{about}</span>
            </dt>
            <dd>
              <Scroll className="command" label={words.command(name)}>
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
