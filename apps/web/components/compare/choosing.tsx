import { descriptorOf, inListOrder, type View } from '@acquis/domain';
import { Choice } from '@/components/frame/choice';
import { To } from '@/components/frame/link';
import { type ComparableName, comparingPath, mostCompared } from '@/site/comparing';
import { type DayContext, hrefOf } from '@/site/day';
import { words } from '@/words/compare';

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly name: ComparableName;
  /** The ids chosen. */
  readonly chosen: readonly string[];
}

const places = [words.first, words.second, words.third, words.fourth].slice(0, mostCompared);

/** Which records to set side by side, as a plain form whose state is the address. */
export function Choosing({ at, view, name, chosen }: Props) {
  const { label, short } = descriptorOf(name);
  const records = inListOrder(view, name);
  const options = records.map((record) => {
    const { id } = record;
    const known = view.of(name).lookup(id);
    return [id, known ? short(known) : id] as const;
  });
  return (
    <form
      action={hrefOf(at, comparingPath(name))}
      method="get"
      className="asking in-pairs no-print mt-7"
      aria-label={words.which(label.many)}
    >
      {places.map((place, index) => (
        <Choice
          key={place}
          name="ids"
          label={`${place} ${label.one}`}
          all={index < 2 ? words.choose : words.noneChosen}
          chosen={chosen[index]}
          options={options}
        />
      ))}
      <button className="go" type="submit">
        {words.compare}
      </button>
      {chosen.length > 0 && (
        <To at={at} path={comparingPath(name)} className="sans text-sm pb-2">
          {words.startAgain}
        </To>
      )}
    </form>
  );
}
