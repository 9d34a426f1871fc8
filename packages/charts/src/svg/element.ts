type Value = string | number | undefined;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML; characters XML does not have are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}

function written(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);
}

/** An element of SVG with its attributes, those undefined left out, and its children, which are SVG already. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, ...children: string[]): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  const inside = children.join('');
  return inside === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inside}</${name}>`;
}

/** How a line of text is set. */
export interface Setting {
  /** In user units; 12 unless told. */
  readonly size?: number;
  readonly weight?: number;
  /** Class for its colour; ink unless told. */
  readonly tone?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly serif?: boolean;
}

/** A line of text whose baseline begins, has its middle or ends at a point. */
export function line(x: number, y: number, text: string, setting: Setting = {}): string {
  const { size = 12, weight, tone = 'ink', anchor, serif } = setting;
  const attributes = {
    x,
    y,
    class: serif ? `${tone} serif` : tone,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  return element('text', attributes, escaped(text));
}
