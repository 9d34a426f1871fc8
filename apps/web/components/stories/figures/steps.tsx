import type { Decision } from '@acquis/domain';
import { Steps } from '@/components/rule/steps';
import { pathOf } from '@/site/day';
import { shared } from '@/words/shared';
import { words } from '@/words/stories';
import type { Teller } from '../teller';
import { StoryFigure } from './frame';

/** How a text was brought to adoption, step by step, with what the rule says after each. */
export function stepsFigure(t: Teller, id: Decision['id'], title: string) {
  const decision = t.get('decisions', id);
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead={words.stepsTold}
      path={pathOf({ collection: 'decisions', id })}
      more={words.decisionWithSources}
      takenAs={[{ words: shared.json, href: `/v1/decisions/${id}/verdict` }]}
    >
      <Steps at={t.at} view={t.view} decision={decision} />
    </StoryFigure>
  );
}
