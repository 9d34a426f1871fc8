import { acquis, actionsOn } from '@acquis/domain';
import { expect, test } from 'vitest';
import { participantsOf } from './treaty-acts';

test('every act towards a treaty known on the day stands once, with whoever did it', () => {
  for (const day of ['2019-06-30', '2025-12-31', '2026-11-24'] as const) {
    const view = acquis.at(day);
    for (const treaty of view.treaties.all()) {
      const participants = participantsOf(treaty, view);
      const shown = participants.flatMap(({ signed, bound, others }) => [...signed, ...bound, ...others]);
      expect(shown.map(({ id }) => id).sort()).toEqual(
        actionsOn(treaty.id, view)
          .map(({ id }) => id)
          .sort(),
      );
      const named = participants.flatMap(({ name, reference }) => (reference ? [name] : []));
      expect(new Set(named).size).toBe(named.length);
    }
  }
});
