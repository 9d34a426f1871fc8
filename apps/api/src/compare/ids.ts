import { type CollectionName, descriptorOf } from '@acquis/domain';
import type { Parameter } from '@acquis/domain/parameters';

const most = 12;

/** The records to be set side by side, by id, former id or code, in the order given. */
export function idsOf(name: CollectionName, example: readonly [string, string]): Parameter<readonly string[]> {
  const { many } = descriptorOf(name).label;
  const accepted = [`two to ${most} ids in ${name}`];
  const how = `give two to ${most} ${many}, as in ids=${example.join(',')}.`;
  return {
    name: 'ids',
    description: `The ${many} to set side by side, two to ${most}, by id, in the order wanted: separated by commas, or the parameter repeated.`,
    schema: { type: 'string' },
    repeats: true,
    example: [...example],
    required: { value: '', detail: `It is left out; ${how}`, accepted },
    absent: [],
    read: (given) => {
      const ids = given.flatMap((text) => text.split(',').map((part) => part.trim())).filter((id) => id !== '');
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      const refuse = (detail: string) => ({ refusal: { value: given.join(',').slice(0, 120), detail, accepted } });
      if (twice !== undefined) return refuse(`"${twice}" is given twice; ${how}`);
      if (ids.length < 2 || ids.length > most)
        return refuse(`${ids.length === 1 ? 'One is' : `${ids.length} are`} given; ${how}`);
      return { value: ids, spelling: ids };
    },
  };
}
