import { createElement, Fragment, isValidElement, type ReactNode } from 'react';

/** A section of a page, as an index names it. */
export interface Contained {
  readonly id: string;
  readonly name: string;
}

/** A page's content with its sections, in order. */
export interface Contents {
  readonly content: ReactNode;
  readonly sections: readonly Contained[];
}

interface Props {
  readonly id?: string;
  readonly className?: string;
  readonly children?: ReactNode;
  /** A shorter name than the heading. */
  readonly 'data-name'?: string;
}

type Component = (props: unknown) => ReactNode | Promise<ReactNode>;

function isComponent(type: unknown): type is Component {
  return typeof type === 'function';
}

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement<Props>(node) ? textOf(node.props.children) : '';
}

function headingIn(node: ReactNode): string | undefined {
  if (Array.isArray(node)) return node.map(headingIn).find((heading) => heading !== undefined);
  if (!isValidElement<Props>(node)) return undefined;
  if (node.type === 'h2') return textOf(node.props.children).trim();
  return node.type === Fragment ? headingIn(node.props.children) : undefined;
}

function sectionOf({ id, className, children, 'data-name': name }: Props): readonly Contained[] {
  const title = name ?? headingIn(children);
  const isPart = className?.split(' ').includes('part') ?? false;
  return isPart && id !== undefined && title ? [{ id, name: title }] : [];
}

async function together(nodes: readonly ReactNode[]): Promise<Contents> {
  const all = await Promise.all(nodes.map(contentsOf));
  return { content: all.map(({ content }) => content), sections: all.flatMap(({ sections }) => sections) };
}

/**
 * The sections a content turns out to have: components are rendered down to their sections, once, and what they give is returned
 * to be shown. So an index names what is shown and nothing else. A section is a `section` of class `part` with an id, named by its
 * heading or by `data-name`.
 */
export async function contentsOf(node: ReactNode): Promise<Contents> {
  if (Array.isArray(node)) return together(node);
  if (!isValidElement<Props>(node)) return { content: node, sections: [] };
  const { type, props, key } = node;
  if (type === 'section') return { content: node, sections: sectionOf(props) };
  const isFragment = type === Fragment;
  if (!isFragment && !isComponent(type)) return { content: node, sections: [] };
  const { content, sections } = await contentsOf(isFragment ? props.children : await type(props));
  const inside = Array.isArray(content) ? content : [content];
  return { content: createElement(Fragment, { key }, ...inside), sections };
}
