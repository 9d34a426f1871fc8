import { useApp, useInput, useStdout, useWindowSize } from 'ink';
import { useEffect, useReducer, useState } from 'react';
import type { Brush } from '../text/paint.js';
import type { Published } from './citation.js';
import type { Size } from './layout.js';
import { eventOf, type Press, pressesOf } from './presses.js';
import { sceneOf } from './scene.js';
import { Screen } from './screen.js';
import type { BrowserState, Event } from './state.js';
import { next } from './step.js';
import { perform } from './tasks.js';

/** How the browser opens. */
export interface AppProps {
  readonly start: BrowserState;
  readonly brush: Brush;
  readonly published: Published;
}

type Happened = { readonly size: Size; readonly published: Published } & (
  | { readonly press: Press }
  | { readonly event: Event }
);

function reduce(state: BrowserState, happened: Happened): BrowserState {
  const scene = sceneOf(state, happened.size, happened.published);
  const event = 'event' in happened ? happened.event : eventOf(happened.press, scene.context);
  return event ? next(state, event, scene.extent) : state;
}

/** The full-screen browser. */
export function App({ start, brush, published }: AppProps) {
  const { exit } = useApp();
  const { write } = useStdout();
  const { columns, rows } = useWindowSize();
  const size = { columns, rows };
  const [state, send] = useReducer(reduce, start);
  const [settled, settle] = useState(false);
  const { effect, done } = state;
  useInput((input, key) => {
    for (const press of pressesOf(input, key)) send({ press, size, published });
  });
  useEffect(() => {
    const timer = setTimeout(() => settle(true), 0);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (effect) void perform(effect, write).then((told) => send({ event: { told }, size, published }));
  }, [effect]);
  useEffect(() => {
    if (done) exit();
  }, [done, exit]);
  const scene = sceneOf(state, size, published);
  return <Screen state={state} scene={scene} size={size} brush={brush} settled={settled} />;
}
